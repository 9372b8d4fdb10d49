"""Ask a language server about every public method of both clients: prose, arguments and route must show in an editor.

`make hover` runs it. The names of the methods come from the classes; what an editor shows of them comes from
basedpyright's language server, which reads the files and runs nothing.
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from timeback_kit import TimebackClient as AsyncClient
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource
from timeback_kit.sync import TimebackClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

HOST: Final = "https://timeback.example.edu"
CLIENTS: Final = {"async_client": AsyncClient, "client": TimebackClient}
HEADER: Final = """\
from timeback_kit import TimebackClient as AsyncClient
from timeback_kit.sync import TimebackClient

async_client = AsyncClient()
client = TimebackClient()
"""
_ARGUMENTS: Final = re.compile(r"^Args:\n((?:[ \t]+.*\n?)+)", re.M)
_ROUTE: Final = re.compile(r"^Route: (GET|POST|PUT|PATCH|DELETE)\b.* /\S+", re.M)
_DOCUMENT: Final = "every_method.py"


@dataclass(frozen=True, slots=True)
class Method:
    """A method as a user writes it.

    Args:
        expression: Python expression, such as `client.oneroster.users.list`.
        parameters: Names of its parameters.
        sends: Whether it makes a request; the others lead to a narrower resource.
        function: The function itself.
    """

    expression: str
    parameters: tuple[str, ...]
    sends: bool
    function: Callable[..., Any] | None = None


def methods() -> Iterator[Method]:
    """Every public method of both clients, of their service clients, and of all resources."""
    for name, kind in CLIENTS.items():
        client = kind(base_url=HOST)
        yield from _own(name, client)
        for attribute, service in inspect.getmembers(client, _is_service):
            yield from _own(f"{name}.{attribute}", service)
            yield from _below(f"{name}.{attribute}", service)


def _own(expression: str, client: Any) -> Iterator[Method]:
    """The methods of a client itself, which have no route of their own."""
    for name, function in inspect.getmembers(type(client), inspect.isfunction):
        if not name.startswith("_"):
            yield Method(
                f"{expression}.{name}",
                tuple(inspect.signature(function).parameters)[1:],
                sends=False,
                function=function,
            )


def _is_service(member: Any) -> bool:
    return any(isinstance(getattr(member, name, None), AsyncResource | SyncResource) for name in _properties(member))


def _properties(owner: Any) -> list[str]:
    found = inspect.getmembers(type(owner), lambda member: isinstance(member, property))
    return [name for name, _ in found if not name.startswith("_")]


def _below(expression: str, owner: Any) -> Iterator[Method]:
    for name in _properties(owner):
        below = getattr(owner, name)
        if isinstance(below, AsyncResource | SyncResource):
            yield from _below(f"{expression}.{name}", below)
    if isinstance(owner, AsyncResource | SyncResource):
        for name, function in inspect.getmembers(type(owner), inspect.isfunction):
            yield from _method(expression, owner, name, function)


def _method(expression: str, owner: Any, name: str, function: Callable[..., Any]) -> Iterator[Method]:
    parameters = tuple(inspect.signature(function).parameters)[1:]
    scope = ", ".join(['"id"'] * len(parameters))
    if name == "__call__":
        yield from _below(f"{expression}({scope})", owner(*["id"] * len(parameters)))
    elif not name.startswith("_"):
        leads_on = _leads_on(function)
        yield Method(f"{expression}.{name}", parameters, sends=not leads_on, function=function)
        if leads_on:
            yield from _below(f"{expression}.{name}({scope})", getattr(owner, name)(*["id"] * len(parameters)))


def _leads_on(function: Callable[..., Any]) -> bool:
    """Whether a function is declared to return a resource."""
    declared = inspect.signature(function).return_annotation
    found = getattr(sys.modules[function.__module__], declared, None) if isinstance(declared, str) else declared
    return isinstance(found, type) and issubclass(found, AsyncResource | SyncResource)


def faults(method: Method, hover: str) -> list[str]:
    """What an editor does not show of a method.

    Args:
        method: The method.
        hover: Text of the hover: the signature, an empty line, the docstring.
    """
    _, _, docstring = hover.partition("\n\n")
    found = [] if re.match(r"[A-Z\"`].*\w", docstring) and not docstring.startswith("Args:") else ["no prose"]
    arguments = _ARGUMENTS.search(docstring)
    told = arguments[1] if arguments else ""
    found += [] if arguments or not method.parameters else ["no arguments"]
    missing = [name for name in method.parameters if arguments and not re.search(rf"\b{re.escape(name)}\b", told)]
    found += [f"nothing about {', '.join(missing)}"] if missing else []
    if method.sends and not _ROUTE.search(docstring):
        found.append("no route")
    return found


class LanguageServer:
    """A running basedpyright, asked about one document.

    Args:
        directory: Directory that it takes for the project.
    """

    def __init__(self, directory: Path) -> None:
        server = Path(sysconfig.get_path("scripts")) / "basedpyright-langserver"
        self._directory = directory
        self._process = subprocess.Popen([server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._number = 0

    def __enter__(self) -> Self:
        folder = {"uri": self._directory.as_uri(), "name": "hover"}
        capabilities = {
            "textDocument": {"hover": {"contentFormat": ["plaintext"]}},
            "workspace": {"configuration": True},
        }
        self.request(
            "initialize",
            {"processId": None, "rootUri": folder["uri"], "workspaceFolders": [folder], "capabilities": capabilities},
        )
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: Path, text: str) -> None:
        """Open a document.

        Args:
            path: Where it is.
            text: What is in it.
        """
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def hover(self, path: Path, line: int, column: int) -> str:
        """What is shown at a place.

        Args:
            path: An open document.
            line: Line, counted from 0.
            column: Column, counted from 0.
        """
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        shown = self.request("textDocument/hover", place)
        return str(shown["contents"]["value"]).replace("\r\n", "\n") if shown else ""

    def request(self, method: str, params: Any) -> Any:
        """Send a request and wait for its response."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message:
                self._serve(message)
            elif message.get("id") == number:
                return message.get("result")

    def _serve(self, message: dict[str, Any]) -> None:
        """Respond to a request of the server: the interpreter when it asks for settings, nothing otherwise."""
        if "id" not in message:
            return
        asked = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
        settings = [{"pythonPath": sys.executable} if item.get("section") == "python" else {} for item in asked or ()]
        self._send({"id": message["id"], "result": None if asked is None else settings})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        size = 0
        for line in iter(self._process.stdout.readline, b"\r\n"):
            if not line:
                raise SystemExit("the language server stopped")
            name, _, value = line.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        message: dict[str, Any] = json.loads(self._process.stdout.read(size))
        return message


def hovers(header: str, expressions: Sequence[str]) -> list[str]:
    """What an editor shows at the last name of each expression.

    Args:
        header: Lines above them, which define what they begin with.
        expressions: Python expressions, each a line of its own.
    """
    with tempfile.TemporaryDirectory() as made:
        directory = Path(made).resolve()
        path = directory / _DOCUMENT
        text = "\n".join([header, *expressions, ""])
        path.write_text(text, encoding="utf-8")
        first = header.count("\n") + 1
        with LanguageServer(directory) as server:
            server.open(path, text)
            return [
                server.hover(path, first + number, expression.rindex(".") + 1)
                for number, expression in enumerate(expressions)
            ]


def report(header: str, asked: Iterable[Method]) -> list[str]:
    """One line for every method of which an editor shows too little."""
    every = list(asked)
    shown = hovers(header, [method.expression for method in every])
    return [
        f"{method.expression}: {', '.join(found)}"
        for method, hover in zip(every, shown, strict=True)
        if (found := faults(method, hover))
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Check every method; the exit code is 1 when something is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="part of an expression, such as .oneroster.users")
    only = parser.parse_args(arguments).only
    every = [method for method in methods() if only in method.expression]
    found = report(HEADER, every)
    for line in found:
        print(line)
    print(f"{len(every)} methods, {len(found)} without full documentation in an editor")
    return 1 if found or not every else 0


if __name__ == "__main__":
    sys.exit(main())
