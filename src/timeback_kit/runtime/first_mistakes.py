"""Errors for the wrong kind of client and for settings without names, which say what to type instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from timeback_kit.runtime._services import ENVIRONMENTS, PLATFORMS
from timeback_kit.runtime.not_awaited import explains_forgotten_await

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

C = TypeVar("C", bound=type)

LONGEST_TIMEOUT: Final = 3600.0
"""Seconds; what is longer was meant as milliseconds."""

OTHER_NAMES: Final[Mapping[str, str]] = {
    "auth": "client_id=..., client_secret=... (and auth_url=... beside base_url)",
    "credentials": "client_id=..., client_secret=...",
    "environment": "env=...",
    "token": "grant=... of a service client, or client_id=..., client_secret=...",
    "url": "base_url=...",
}
"""What other clients call it, and what it is here."""


def explains_blocking_use(cls: C) -> C:
    """Let `with` on an async client say that it is async, where the blocking one is, and its calls that they await."""
    _refuse(cls, ("__enter__", "__exit__"), lambda client: _with("async with", client, "the blocking client", "sync"))
    return explains_forgotten_await(cls)


def explains_async_use(cls: C) -> C:
    """Let `async with` on a blocking client say that it is blocking, and where the async one is."""
    _refuse(cls, ("__aenter__", "__aexit__"), lambda client: _with("with", client, "the async client", ""))
    return cls


def explains_stream_use(cls: C) -> C:
    """Let a stream that is awaited, read by a plain `for` or as a list say how it is read; and its calls, to await."""
    _refuse(cls, ("__await__",), lambda stream: _read(stream, "is not awaited", "async for", "await "))
    as_a_list = ("__iter__", "__getitem__")
    _refuse(cls, as_a_list, lambda stream: _read(stream, "is not a list", "async for", "await "))
    cls._place = property(lambda stream: f"{_rows(stream)}.stream()")  # type: ignore[attr-defined]
    return explains_forgotten_await(cls)


def explains_blocking_stream_use(cls: C) -> C:
    """Let a blocking stream that is awaited, or read by `async for`, say how it is read."""
    _refuse(cls, ("__await__", "__aiter__"), lambda stream: _read(stream, "is not awaited", "for", ""))
    return cls


def misplaced(owner: str, values: Sequence[object]) -> TypeError:
    """The error for settings that were given without their names.

    Args:
        owner: Name of the class that was called.
        values: The values, in order.
    """
    named = ", ".join(_named(value) for value in values)
    return TypeError(f"{owner}() takes its settings by name: {owner}({named})")


def _named(value: object) -> str:
    """How a value would be given by name; it is only shown where it cannot be a secret."""
    if isinstance(value, Mapping):
        return "**settings"
    if value in ENVIRONMENTS:
        return f"env={value!r}"
    if value in PLATFORMS:
        return f"platform={value!r}"
    if isinstance(value, str):
        return "base_url=..." if value.startswith(("http://", "https://")) else "client_id=..."
    return "timeout=..." if isinstance(value, int | float) else "provider=..."


def _refuse(cls: type, names: tuple[str, ...], message: Callable[[Any], str]) -> None:
    def refuse(self: Any, *_: object) -> None:
        raise TypeError(message(self))

    for name in names:
        setattr(cls, name, refuse)


def _with(statement: str, client: Any, other: str, module: str) -> str:
    name = type(client).__name__
    package = type(client).__module__.rpartition(".")[0]
    place = f"{package}.{module}" if module else package
    return f"write `{statement} {name}(...)`; {other} is `from {place} import {name}`"


def _read(stream: Any, problem: str, statement: str, awaited: str) -> str:
    rows = _rows(stream)
    loop = f"{statement} row in {rows}.stream()"
    return f"{rows}.stream() {problem}: write `{loop}`, or `{awaited}{rows}.list_all()` for a list"


def _rows(stream: Any) -> str:
    """Where the collection of a stream is found."""
    return f"client.{stream.operation_name.rpartition('.')[0]}"
