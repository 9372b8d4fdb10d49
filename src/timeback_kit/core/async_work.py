"""Work on several clients at once in async code; `sync_work` is the blocking counterpart."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from timeback_kit.core.broadcast import BroadcastResult
from timeback_kit.core.closing import raise_first
from timeback_kit.core.errors import BroadcastTimeoutError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Mapping

C = TypeVar("C")


async def run_all(
    fn: Callable[[C], Any], clients: Mapping[str, C], seconds: float | None = None, max_concurrency: int | None = None
) -> dict[str, BroadcastResult[Any]]:
    """Run a function on every client at once, each in a task of its own.

    Args:
        fn: Takes a client and returns a value, or something to await.
        clients: Client by name.
        seconds: For all of it; runs that have not ended by then are cancelled. None for no limit.
        max_concurrency: Maximum number of runs at a time; None for all.
    """
    runs = [_Run(fn, client) for client in clients.values()]
    slots = asyncio.Semaphore(max_concurrency or max(len(runs), 1))
    tasks = [asyncio.create_task(run.start(slots)) for run in runs]
    try:
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
    finally:
        for run, task in zip(runs, tasks, strict=True):
            run.stopped = not task.done()
        await _cancelled(tasks)
    return {name: run.outcome(task, seconds) for name, run, task in zip(clients, runs, tasks, strict=True)}


async def _cancelled(tasks: list[asyncio.Task[None]]) -> None:
    """Cancel the tasks that are not done and wait for them, even when this wait is itself cancelled."""
    interruption: asyncio.CancelledError | None = None
    while pending := [task for task in tasks if not task.done()]:
        for task in pending:
            task.cancel()
        try:
            await asyncio.wait(pending)
        except asyncio.CancelledError as error:
            interruption = error
    if interruption is not None:
        raise interruption


class _Run(Generic[C]):
    """One run of the function."""

    __slots__ = ("_client", "_ended", "_fn", "_started", "stopped")

    def __init__(self, fn: Callable[[C], Any], client: C) -> None:
        self._fn = fn
        self._client = client
        self._started = False
        self._ended: BroadcastResult[Any] | None = None
        self.stopped = False

    async def start(self, slots: asyncio.Semaphore) -> None:
        """Run the function once there is a slot; nothing but a KeyboardInterrupt comes out."""
        async with slots:
            self._started = True
            try:
                value = self._fn(self._client)
                if isinstance(value, Future):
                    value = asyncio.wrap_future(value)
                self._ended = BroadcastResult(await value if inspect.isawaitable(value) else value)
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                self._ended = BroadcastResult(error=error)

    def outcome(self, task: asyncio.Task[None], seconds: float | None) -> BroadcastResult[Any]:
        """What the run ended with; for one that was stopped, that it took too long."""
        ended = self._ended
        if ended is None and not task.cancelled():
            task.result()  # A KeyboardInterrupt.
        if ended is None or (self.stopped and isinstance(ended.error, asyncio.CancelledError)):
            return BroadcastResult(error=BroadcastTimeoutError(seconds, started=self._started))
        return ended


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
