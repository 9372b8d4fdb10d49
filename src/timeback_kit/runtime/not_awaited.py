"""What a call on an async client returns: a coroutine that says what to type when it is used as its own result."""

from __future__ import annotations

import sys
from collections.abc import Coroutine
from functools import wraps
from keyword import issoftkeyword
from types import CoroutineType, FunctionType
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar, cast

from timeback_kit.runtime.wire_names import snake

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

C = TypeVar("C", bound=type)

_COROUTINE: Final = 0x80
"""The flag of a coroutine function's code, `inspect.CO_COROUTINE`; `inspect` itself takes long to load."""

_OF_A_COROUTINE: Final = ("cr_", "__name__", "__qualname__")
"""What debuggers and asyncio look for on a coroutine."""


class NotAwaited(Coroutine[Any, Any, Any]):
    """A call that was not awaited yet; tasks, gather, task groups and the like take it as any coroutine.

    It has a truth value and no length, as asyncio asks for the truth of a task's coroutine.
    """

    __slots__ = ("__weakref__", "_coroutine", "_method", "_owner")

    def __init__(self, coroutine: Coroutine[Any, Any, Any], owner: object, method: str) -> None:
        """Keep a coroutine and whose call it is.

        Args:
            coroutine: The call.
            owner: The resource or client it belongs to.
            method: Name of the method.
        """
        self._coroutine = coroutine
        self._owner = owner
        self._method = method

    @property
    def __class__(self) -> type:
        """`isinstance` and `inspect.iscoroutine` take it for a coroutine."""
        return CoroutineType

    @__class__.setter
    def __class__(self, kind: type) -> None:
        raise TypeError("the class of a call does not change")

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._coroutine.__await__()

    def send(self, value: Any) -> Any:
        """Go on with the call."""
        return self._coroutine.send(value)

    def throw(self, *error: Any) -> Any:
        """Go on with the call by raising an error in it."""
        return self._coroutine.throw(*error)

    def close(self) -> None:
        """Leave the call; it is not sent any more."""
        self._coroutine.close()

    def __repr__(self) -> str:
        call = self._call()
        return f"<{call}, not awaited: write `await {call}`>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith(_OF_A_COROUTINE):
            return getattr(self._coroutine, name)
        raise AttributeError(self._instead(f"(await {self._call()}).{name}"), name=name, obj=self)

    def __getitem__(self, key: object) -> NoReturn:
        raise TypeError(self._instead(f"(await {self._call()})[...]"))

    def __iter__(self) -> NoReturn:
        raise TypeError(self._instead(f"for row in await {self._call()}"))

    def __contains__(self, item: object) -> NoReturn:
        raise TypeError(self._instead(f"in await {self._call()}"))

    def __enter__(self) -> NoReturn:
        raise TypeError(self._instead(f"with await {self._call()}"))

    def __exit__(self, *_: object) -> None:
        """Never reached: `with` has raised an error."""

    def _instead(self, written: str) -> str:
        return f"{self._call()} is not awaited: write `{written}`"

    def _call(self) -> str:
        return f"{_place_of(self._owner)}.{self._method}(...)"


def explains_forgotten_await(cls: C) -> C:
    """Let the awaited methods of a class return a `NotAwaited`; those of a blocking class stay as they are."""
    for name, method in list(vars(cls).items()):
        if not name.startswith("_") and isinstance(method, FunctionType) and is_awaited(method):
            setattr(cls, name, _explaining(name, method))
    return cls


def is_awaited(function: Any) -> bool:
    """Whether this is the function of an `async def`."""
    return bool(function.__code__.co_flags & _COROUTINE)


def _explaining(name: str, method: Callable[..., Coroutine[Any, Any, Any]]) -> FunctionType:
    @wraps(method)
    def call(self: Any, *values: Any, **named: Any) -> NotAwaited:
        return NotAwaited(method(self, *values, **named), self, name)

    return _marked(cast("FunctionType", call))


def _marked(function: FunctionType) -> FunctionType:
    """A function that mocks, frameworks and `inspect` take for the coroutine function it stands for."""
    if sys.version_info >= (3, 12):
        from inspect import markcoroutinefunction

        return markcoroutinefunction(function)
    # 3.11 has no such mark; there `inspect` reads this flag, and what a call returns depends on the code alone
    function.__code__ = function.__code__.replace(co_flags=function.__code__.co_flags | _COROUTINE)
    return function


def _place_of(owner: Any) -> str:
    """Where a user finds a resource or a client, such as client.oneroster.users."""
    stated: str | None = getattr(owner, "_place", None)
    client = getattr(owner, "_client", None)
    if stated is not None or client is None:
        return stated or "client"
    kind = type(owner)
    service = client.service.replace("-", "_")
    scoped = kind.__name__.endswith("Scope")
    first = kind.__module__.rpartition(".")[2] if scoped else snake(kind.__name__.removeprefix("Async"))
    below = _below(type(getattr(client, first)), kind, first) if scoped else first
    return f"client.{service}{'_' if issoftkeyword(service) else ''}.{below or first}"


def _below(kind: type, wanted: type, path: str) -> str | None:
    """The path from a resource to one that is narrowed by ids, such as classes(...).students."""
    if kind.__name__ == wanted.__name__:
        return path
    for name in dir(kind):
        method = getattr(kind, name)
        returned = method.__annotations__.get("return") if isinstance(method, FunctionType) else None
        if isinstance(returned, str) and returned.endswith("Scope"):
            step = "(...)" if name == "__call__" else f".{name}(...)"
            found = _below(getattr(sys.modules[method.__module__], returned), wanted, f"{path}{step}")
            if found is not None:
                return found
    return None
