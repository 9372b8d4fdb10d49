"""Turns the words of a command line into the arguments of a method, by what its signature says."""

from __future__ import annotations

import json
import re
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from inspect import Parameter

_CONDITION: Final = re.compile(r"([A-Za-z_][\w.]*)(!=|>=|<=|=|>|<|~)(.*)", re.DOTALL)
_OPERATORS: Final = {"!=": "ne", ">=": "gte", "<=": "lte", ">": "gt", "<": "lt", "~": "contains"}
_LITERAL: Final = re.compile(r"Literal\[[^]]*\]")
_OBJECT: Final = re.compile(r"\b(Mapping|dict|Where|Json|Any|\w*Input|\w*Params)\b")


class UsageError(Exception):
    """The command line cannot be carried out; the text says what is wrong with it."""


def unknown(kind: str, name: str, known: Sequence[str], more: str = "") -> UsageError:
    """Return the error for a name that is none, with the names that are and the one it resembles.

    Args:
        kind: What it was meant to name.
        name: The name.
        known: The names there are.
        more: What else there is to say.
    """
    close = get_close_matches(name, known, 1)
    hint = f"; did you mean {close[0]}?" if close else ""
    return UsageError(f"there is no {kind} {name}; known: {', '.join(known) or 'none'}{more}{hint}")


def extra_needed(what: str, extra: str) -> str:
    """Return what to install for something that needs an extra."""
    return f"{what} needs the extra [{extra}]: pip install '.[{extra}]' in a clone of timeback-kit"


def takes_object(parameter: Parameter) -> bool:
    """Return whether a parameter takes an object, such as a body: JSON on the command line."""
    return _OBJECT.search(_annotation(parameter)) is not None


def takes_list(parameter: Parameter) -> bool:
    """Return whether a parameter takes several values."""
    return not _words(parameter).isdisjoint({"Sequence", "list", "Iterable"})


def is_flag(parameter: Parameter) -> bool:
    """Return whether a parameter is true or false and nothing else."""
    return _words(parameter) - {"None"} == {"bool"}


def convert(parameter: Parameter, text: str) -> Any:
    """Return the value that a word stands for.

    Args:
        parameter: The parameter it is meant for.
        text: The word.

    Raises:
        UsageError: The word does not fit the parameter.
    """
    name, words = option(parameter.name), _words(parameter)
    if takes_object(parameter) or (text[:1] in {"[", "{"} and words != {"str"}):
        return parse_json(text, name)
    if takes_list(parameter):
        return text.split(",")
    if "str" in words:
        return text
    if "bool" in words:
        return _flag(text, name)
    return _number(text, name, int if "int" in words else float) if words & {"int", "float"} else text


def conditions(texts: Sequence[str]) -> dict[str, Any]:
    """Return the `where` dict of conditions such as role=student, score>=80 or title~Math; JSON is taken too.

    Raises:
        UsageError: One of them is not a condition.
    """
    each = [_condition(text) for text in texts]
    fields = [name for condition in each for name in condition]
    if len(set(fields)) < len(fields):
        return {"AND": each}
    return {name: value for condition in each for name, value in condition.items()}


def body_from(source: str | None) -> Any:
    """Return the body that `--json` gives: JSON text, @FILE, or - for standard input; None without one.

    Raises:
        UsageError: It is not JSON, or the file cannot be read.
    """
    if source is None:
        return None
    if source == "-":
        return parse_json(sys.stdin.read(), "standard input")
    if source.startswith("@"):
        try:
            return parse_json(Path(source[1:]).read_text(encoding="utf-8"), source[1:])
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{source[1:]} cannot be read: {type(error).__name__}") from None
    if Path(source).suffix == ".json":
        raise UsageError(f"--json takes JSON text; to read a file write --json @{source}")
    return parse_json(source, "--json")


def parse_json(text: str, source: str) -> Any:
    """Parse JSON text.

    Args:
        text: The text.
        source: Where it comes from, for the error.

    Raises:
        UsageError: It is not JSON.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError(f"{source} is not valid JSON: {error}") from None


def option(name: str) -> str:
    """Return how a parameter is written on the command line."""
    return f"--{name.strip('_').replace('_', '-')}"


def _condition(text: str) -> dict[str, Any]:
    if text.startswith("{"):
        parsed = parse_json(text, "--where")
        if isinstance(parsed, dict):
            return parsed
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise UsageError(f"--where takes FIELD=VALUE, such as role=student or 'score>=80', or JSON; not {text!r}")
    field, operator, value = match.groups()
    return {field: value if operator == "=" else {_OPERATORS[operator]: value}}


def _annotation(parameter: Parameter) -> str:
    annotation = parameter.annotation
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))


def _words(parameter: Parameter) -> set[str]:
    return set(re.findall(r"\w+", _LITERAL.sub("str", _annotation(parameter))))


def _flag(text: str, name: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise UsageError(f"{name} takes true or false")
    return text.lower() == "true"


def _number(text: str, name: str, kind: type[int] | type[float]) -> float:
    try:
        return kind(text)
    except ValueError:
        raise UsageError(f"{name} takes a {'whole ' if kind is int else ''}number") from None
