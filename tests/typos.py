"""Planted typos: for every operation that closes its body or its parameters, one misspelt key and one wrong literal."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from contract_calls import ATTRIBUTES, PACKAGES, Offer, Service, service
from timeback_kit.sync import TimebackClient

REPOSITORY = Path(__file__).parents[1]
HOST = "http://127.0.0.1:9"
HEADER = """\
from timeback_kit.sync import TimebackClient

client = TimebackClient()
"""
ROLES = frozenset({"call", "page", "merge"})


@dataclass(frozen=True)
class Call:
    """A call as a user writes it.

    Args:
        name: The operation, as errors call it.
        kind: What is wrong with it: "nothing", "key" or "literal".
        expression: The method, such as `client.oneroster.users.create`.
        arguments: What it is given, by name.
    """

    name: str
    kind: str
    expression: str
    arguments: dict[str, Any]

    @property
    def line(self) -> str:
        """The call as a line of a program."""
        given = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.expression}({given})"

    def run(self, client: TimebackClient) -> Any:
        """Make the call."""
        return eval(self.expression, {"client": client})(**self.arguments)


def calls() -> Iterator[Call]:
    """A right call of every closed operation, and the same with each kind of typo."""
    client = TimebackClient(base_url=HOST)
    seen: set[tuple[str, str]] = set()
    for name in PACKAGES:
        about = service(name)
        for offer in about.offers():
            made = _call(about, offer, getattr(client, ATTRIBUTES[name])) if offer.role in ROLES else None
            if made is not None and (made.name, offer.role) not in seen:
                seen.add((made.name, offer.role))
                yield made
                yield from _with_typos(made, _closed(about, offer))


def _call(about: Service, offer: Offer, client: Any) -> Call | None:
    closed = _closed(about, offer)
    if closed is None:
        return None
    arguments, _ = about.arguments(offer, client, Path())
    segments = [
        f"{segment.name}({', '.join(map(repr, segment.parameters))})" if segment.parameters else segment.name
        for segment in offer.call.segments
    ]
    path = ".".join(["client", ATTRIBUTES[about.name], *segments, offer.method])
    plain = {key: value for key, value in arguments.items() if key != "request_options"}
    return Call(f"{about.name}.{offer.named.operation['operationId']} {offer.role}", "nothing", path, plain)


def _closed(about: Service, offer: Offer) -> tuple[str, Any] | None:
    """The argument that is closed, and its TypedDict; None where there is none."""
    body = offer.named.naming.body
    inputs = import_module(f"timeback_api.{PACKAGES[about.name]}.inputs")
    operations = import_module(f"timeback_api.{PACKAGES[about.name]}.operations")
    if body is not None:
        spec = operations.ALL[offer.named.operation["operationId"]].body
        if spec is None or spec.open or spec.input is None:
            return None
        return "changes" if offer.role == "merge" else body.name, getattr(inputs, spec.input.partition(":")[2])
    return None


def _with_typos(right: Call, closed: tuple[str, Any] | None) -> Iterator[Call]:
    assert closed is not None
    argument, annotation = closed
    value = right.arguments.get(argument)
    wrong = copy.deepcopy(value)
    if _misspell_key(wrong):
        yield Call(right.name, "key", right.expression, {**right.arguments, argument: wrong})
    wrong = copy.deepcopy(value)
    if _misspell_literal(wrong, annotation):
        yield Call(right.name, "literal", right.expression, {**right.arguments, argument: wrong})


def misspelt(name: str) -> str:
    """A word with two letters in its middle exchanged."""
    at = next(at for at in range(max(len(name) // 2, 1), 0, -1) if "_" != name[at] != name[at - 1] != "_")
    return name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]


def _misspell_key(value: Any) -> bool:
    """Misspell the longest key of an object, or of the first of a list."""
    if isinstance(value, list):
        return bool(value) and _misspell_key(value[0])
    if not isinstance(value, dict) or not value:
        return False
    name = max(sorted(value), key=len)
    if len(set(name)) < 3:
        return False
    value[misspelt(name)] = value.pop(name)
    return True


def _misspell_literal(value: Any, annotation: Any) -> bool:
    """Misspell the first value that has to be one of a few."""
    for member in _members(annotation):
        if is_typeddict(member) and isinstance(value, dict):
            hints = get_type_hints(member, include_extras=True)
            for name, hint in hints.items():
                words = [word for one in _members(hint) if get_origin(one) is Literal for word in get_args(one)]
                if len(words) > 1 and all(isinstance(word, str) for word in words) and str not in _members(hint):
                    value[name] = misspelt(max(words, key=len))
                    return True
            if any(name in value and _misspell_literal(value[name], hint) for name, hint in hints.items()):
                return True
        inside = get_args(member) if isinstance(value, list) and value and get_origin(member) is not dict else ()
        if any(_misspell_literal(value[0], inner) for inner in inside):
            return True
    return False


def _members(annotation: Any) -> tuple[Any, ...]:
    while get_origin(annotation) in (Annotated, Required, NotRequired):
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, UnionType):
        return tuple(inner for member in get_args(annotation) for inner in _members(member))
    return (annotation,)


@cache
def every_call() -> tuple[Call, ...]:
    """All calls, made once."""
    return tuple(calls())


def program(chosen: list[Call]) -> str:
    """A program with one call a line."""
    return HEADER + "".join(f"{call.line}\n" for call in chosen)


def flagged(chosen: list[Call], directory: Path) -> dict[str, set[int]]:
    """The positions of the calls that each checker has something against.

    Args:
        chosen: The calls.
        directory: Where the program is written.
    """
    path = directory / "typos.py"
    path.write_text(program(chosen), encoding="utf-8")
    first = HEADER.count("\n") + 1
    lines = {"mypy": _mypy(path), "basedpyright": _basedpyright(path)}
    return {name: {line - first for line in found if line >= first} for name, found in lines.items()}


def _mypy(path: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={path.parent / 'cache'}", path]
    source = f"{REPOSITORY / 'src'}{os.pathsep}{REPOSITORY / 'generated'}"
    done = subprocess.run(command, env={**os.environ, "MYPYPATH": source}, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return {int(line) for line in re.findall(rf"{path.name}:(\d+): error", done.stdout)}


def _basedpyright(path: Path) -> set[int]:
    settings = {
        "include": [path.name],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "extraPaths": [str(REPOSITORY / "src"), str(REPOSITORY / "generated")],
    }
    (path.parent / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--project", path.parent, "--outputjson"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1 for one in found if one["severity"] == "error"}
