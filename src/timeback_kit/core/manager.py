"""Several async clients under names, asked one by one or all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, overload

from timeback_kit.core import async_work as work
from timeback_kit.core.broadcast import BroadcastResults
from timeback_kit.core.client import TimebackClient
from timeback_kit.core.registry import ClientRegistry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from timeback_kit.core.broadcast import T

__all__ = ["TimebackManager"]


class TimebackManager(ClientRegistry[TimebackClient]):
    """Named async `TimebackClient`s, for apps that serve several platforms."""

    _make = TimebackClient

    def __init__(self) -> None:
        """Start with no client."""
        super().__init__()
        self._leaving = work.Leaving()

    # Async only.
    @overload
    async def broadcast(self, fn: Callable[[TimebackClient], Awaitable[T]]) -> BroadcastResults[T]: ...
    @overload
    async def broadcast(self, fn: Callable[[TimebackClient], T]) -> BroadcastResults[T]: ...
    # End of async only.
    async def broadcast(self, fn: Callable[[TimebackClient], Awaitable[T] | T]) -> BroadcastResults[T]:
        """Run a function on every client at once; what one of them raises does not touch the others.

        Args:
            fn: Takes a client and returns a value, or something to await: a coroutine, a task, a future of this
                loop or of a pool.

        Returns:
            One outcome per client, in the order of registration. When the broadcast is cancelled, so is every run.
        """
        return BroadcastResults(await work.run_all(fn, dict(self._clients)))

    def unregister(self, name: str, close: bool = True) -> work.Unregistration:
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
            return work.Unregistration(None)
        return self._leaving.start(client.close) if close else work.Unregistration(work.nothing)

    async def close(self) -> None:
        """Close every client and forget them; an error is raised once the others are closed too."""
        closings: list[Callable[[], Any]] = [client.close for client in self._clients.values()]
        self._clients = {}
        await self._leaving.finish(closings)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
