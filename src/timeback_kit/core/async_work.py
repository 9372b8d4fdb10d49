"""Work on several clients at once in async code; `sync_work` is the blocking counterpart."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from timeback_kit.core.broadcast import BroadcastResult
from timeback_kit.core.closing import raise_first

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Mapping

C = TypeVar("C")


async def run_all(fn: Callable[[C], Any], clients: Mapping[str, C]) -> dict[str, BroadcastResult[Any]]:
    """Run a function on every client at once.

    Args:
        fn: Takes a client and returns a value, or something to await.
        clients: Client by name.
    """
    outcomes = await asyncio.gather(*(_outcome(fn, client) for client in clients.values()))
    return dict(zip(clients, outcomes, strict=True))


async def _outcome(fn: Callable[[C], Any], client: C) -> BroadcastResult[Any]:
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


class Leaving:
    """Clients that have left a manager and are being closed."""

    def __init__(self) -> None:
        """Start with no client."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: list[Callable[[], Any]] = []

    def start(self, close: Callable[[], Any]) -> Unregistration:
        """Begin to close a client; outside an event loop, it is closed by `finish`."""
        try:
            task = asyncio.get_running_loop().create_task(close())
        except RuntimeError:
            self._waiting.append(close)
            return Unregistration(close)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return Unregistration(lambda: task)

    async def finish(self, closings: list[Callable[[], Any]]) -> None:
        """Close clients, and wait for those that are being closed; then raise the first error."""
        work = [*(close() for close in [*closings, *self._waiting]), *self._tasks]
        self._tasks, self._waiting = set(), []
        raise_first(await asyncio.gather(*work, return_exceptions=True))


async def nothing() -> None:
    """Wait for nothing."""
