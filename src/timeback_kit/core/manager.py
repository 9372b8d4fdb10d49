"""Several async clients under names, asked one by one or all at once."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Self, overload

from timeback_kit.core.broadcast import BroadcastResult, BroadcastResults
from timeback_kit.core.client import TimebackClient
from timeback_kit.core.closing import raise_first
from timeback_kit.core.registry import ClientRegistry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator
    from types import TracebackType

    from timeback_kit.core.broadcast import T

__all__ = ["TimebackManager"]


class Unregistration:
    """What `unregister` returns: true if there was such a client; awaiting it waits until that client is closed."""

    __slots__ = ("_closing",)

    def __init__(self, closing: Callable[[], Awaitable[None]] | None) -> None:
        """Keep how to wait for the closing.

        Args:
            closing: Returns something to await; None when no client had the name.
        """
        self._closing = closing

    def __bool__(self) -> bool:
        return self._closing is not None

    def __await__(self) -> Generator[Any, None, bool]:
        if self._closing is not None:
            yield from self._closing().__await__()
        return bool(self)


class TimebackManager(ClientRegistry[TimebackClient]):
    """Named `TimebackClient`s, for apps that serve several platforms."""

    _make = TimebackClient

    def __init__(self) -> None:
        """Start with no client."""
        super().__init__()
        self._leaving: set[asyncio.Task[None]] = set()
        self._left: list[TimebackClient] = []

    @overload
    async def broadcast(self, fn: Callable[[TimebackClient], Awaitable[T]]) -> BroadcastResults[T]: ...
    @overload
    async def broadcast(self, fn: Callable[[TimebackClient], T]) -> BroadcastResults[T]: ...
    async def broadcast(self, fn: Callable[[TimebackClient], Any]) -> BroadcastResults[Any]:
        """Run a function on every client at once; what one of them raises does not touch the others.

        Args:
            fn: Takes a client and returns a value, or something to await: a coroutine, a task, a future of this
                loop or of a pool.

        Returns:
            One outcome per client, in the order of registration. When the broadcast is cancelled, so is every run.
        """
        names = self.names
        outcomes = await asyncio.gather(*(_outcome(fn, self._clients[name]) for name in names))
        return BroadcastResults(dict(zip(names, outcomes, strict=True)))

    def unregister(self, name: str, close: bool = True) -> Unregistration:
        """Remove a client and close it.

        Args:
            name: Name it was registered under.
            close: Whether the client is closed; otherwise whoever has it goes on using it.

        Returns:
            True if there was such a client. Await it to wait until the client is closed; otherwise the client
            closes in the background, at the latest in `close`.
        """
        client = self._clients.pop(name, None)
        if client is None:
            return Unregistration(None)
        if not close:
            return Unregistration(_nothing)
        try:
            closing = asyncio.get_running_loop().create_task(client.close())
        except RuntimeError:
            self._left.append(client)
            return Unregistration(client.close)
        self._leaving.add(closing)
        closing.add_done_callback(self._leaving.discard)
        return Unregistration(lambda: closing)

    async def close(self) -> None:
        """Close every client and forget them; an error is raised once the others are closed too."""
        clients = [*self._clients.values(), *self._left]
        closings = [*(client.close() for client in clients), *self._leaving]
        self._clients, self._left, self._leaving = {}, [], set()
        raise_first(await asyncio.gather(*closings, return_exceptions=True))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _nothing() -> None:
    """Wait for nothing."""


async def _outcome(fn: Callable[[TimebackClient], Any], client: TimebackClient) -> BroadcastResult[Any]:
    try:
        value = fn(client)
        if isinstance(value, Future):
            value = asyncio.wrap_future(value)
        return BroadcastResult(await value if inspect.isawaitable(value) else value)
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise
        return BroadcastResult(error=error)
    except Exception as error:
        return BroadcastResult(error=error)
