"""Where async code differs: waiting, tasks, time limits. `sync_io` is the blocking counterpart."""

from __future__ import annotations

import asyncio
import inspect
from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.locks import lock_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable

    from timeback_kit.runtime.call_limits import SlotShare
    from timeback_kit.runtime.clock import Clock
    from timeback_kit.runtime.limiter import HostLimiter, Slot

T = TypeVar("T")

Mutex = asyncio.Lock
"""Lets one task or thread in at a time."""

Cancelled = asyncio.CancelledError
"""Ends a call from outside."""

limited = asyncio.timeout
"""Raises TimeoutError in a block that takes longer than so many seconds."""


def check_loop() -> None:
    """See that an asyncio loop is running.

    Raises:
        ConfigurationError: If none is, as under trio.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        message = "async clients need a running asyncio event loop; under trio use the blocking ones, in a thread"
        raise ConfigurationError(message) from None


async def tell(hook: Callable[[Any], Any], event: object) -> None:
    """Call a hook, and wait for it where it is async."""
    told = hook(event)
    if inspect.isawaitable(told):
        await told


async def sleep(clock: Clock, seconds: float) -> None:
    """Wait between two attempts."""
    await clock.asleep(seconds)


async def slot(limiter: HostLimiter, share: SlotShare, *, call_timeout: float, pool_timeout: float) -> Slot:
    """Wait for a slot."""
    return await limiter.acquire_async(call_timeout=call_timeout, pool_timeout=pool_timeout, share=share)


async def in_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a function that blocks."""
    return await asyncio.to_thread(function, *args)


async def loaded(load: Callable[[], None]) -> None:
    """Run a function that loads something in a thread, once for all tasks of this loop that wait for it.

    Args:
        load: The function; another one that runs at the moment is waited for first.

    Raises:
        ConfigurationError: If it cannot be loaded.
    """
    check_loop()
    loop = asyncio.get_running_loop()
    task = _loading.get(loop)
    if task is None:
        task = _loading[loop] = loop.create_task(asyncio.to_thread(_load_with_backend, load))
        task.add_done_callback(_has_loaded)
    await asyncio.shield(task)


def _load_with_backend(load: Callable[[], None]) -> None:
    """Load something, and what the HTTP library leaves to the first connection of a loop."""
    load()
    with suppress(ImportError):  # The library does without it, or it is elsewhere now.
        import_module("anyio._backends._asyncio")


_loading: dict[asyncio.AbstractEventLoop, asyncio.Task[None]] = {}


def _has_loaded(task: asyncio.Task[None]) -> None:
    _loading.pop(task.get_loop(), None)
    if not task.cancelled():
        task.exception()


async def finish(close: Callable[[], Awaitable[None]]) -> None:
    """Close something to the end, even if the caller is cancelled meanwhile."""
    task = asyncio.ensure_future(close())
    _finishing.add(task)
    task.add_done_callback(_finished)
    await asyncio.shield(task)


_finishing: set[asyncio.Future[None]] = set()


def _finished(task: asyncio.Future[None]) -> None:
    _finishing.discard(task)
    if not task.cancelled():
        task.exception()


async def pause() -> None:
    """Let other tasks run between two steps of a long computation."""
    await asyncio.sleep(0)


async def result_of(future: Future[T], seconds: float) -> T | None:
    """Wait for a future that another task or thread completes; the enclosing limit bounds the wait."""
    return await asyncio.wrap_future(future)


async def each(items: AsyncIterable[T] | Iterable[T]) -> AsyncGenerator[T, None]:
    """Go through items, whether they have to be awaited or not."""
    if hasattr(items, "__aiter__"):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


class InFlight(Generic[T]):
    """Pages being fetched ahead, in the order they are wanted.

    Args:
        most: Number of pages fetched at a time.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._tasks: deque[tuple[int, asyncio.Future[T]]] = deque()

    def __len__(self) -> int:
        return len(self._tasks)

    @property
    def position(self) -> int | None:
        """Position of the page that comes next; None when none is being fetched."""
        return self._tasks[0][0] if self._tasks else None

    def start(self, position: int, fetch: Callable[[Any], Awaitable[T]], request: Any) -> None:
        """Begin to fetch a page."""
        self._tasks.append((position, asyncio.ensure_future(fetch(request))))

    async def next(self) -> T:
        """Wait for the page that comes next."""
        return await self._tasks.popleft()[1]

    async def abandon(self) -> None:
        """Cancel what is being fetched."""
        tasks = [task for _, task in self._tasks]
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def aclose(self) -> None:
        """Cancel what is being fetched, for good."""
        await self.abandon()


class Call:
    """A call under way, in its task.

    Args:
        running: The calls it is one of from now on.
    """

    __slots__ = ("cancelling", "ended", "task")

    def __init__(self, running: set[Call]) -> None:
        try:
            self.task: asyncio.Task[Any] | None = asyncio.current_task()
        except RuntimeError:
            check_loop()
            raise
        self.cancelling = 0 if self.task is None else self.task.cancelling()
        self.ended = False
        running.add(self)

    def end(self) -> None:
        """End the call; its task goes on."""
        if self.task is not None and not self.ended:
            self.ended = True
            with suppress(RuntimeError):  # Its loop was closed, and the task with it.
                self.task.get_loop().call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        if self.ended and self.task is not None:
            self.task.cancel()

    def was_ended(self) -> bool:
        """Whether a cancellation is the end of the call, and not one from outside; asked once."""
        if not self.ended or self.task is None:
            return False
        self.ended = False
        return self.task.uncancel() <= self.cancelling


class Calls:
    """The calls of one client that are under way."""

    def __init__(self) -> None:
        self.refuses = self.over = False
        self.running: set[Call] = lock_of(self, set, "running")
        self._idle: Future[None] | None = None

    def done(self, call: Call) -> None:
        """Count one call less."""
        call.ended = False
        self.running.discard(call)
        idle = self._idle
        if idle is not None and not self.running and not idle.done():
            idle.set_result(None)

    async def close(self, *, wait: bool) -> None:
        """Refuse new calls, and end those under way, or wait for them; a call that closes its own client goes on."""
        self.refuses = True
        here = asyncio.current_task()
        others = [call for call in list(self.running) if call.task is not here]
        if wait and others and len(others) == len(self.running):
            self._idle = Future()
            if self.running:
                await asyncio.wrap_future(self._idle)
        self.over = True
        for call in list(self.running):
            if call.task is not here:
                call.end()


class Repeating:
    """Runs a function again and again in the background, until it is stopped.

    Args:
        function: What is run; its errors are its own to handle.
        interval: Seconds between two runs at most.
    """

    def __init__(self, function: Callable[[], Awaitable[None]], interval: float) -> None:
        self._function = function
        self._interval = interval
        self._task: asyncio.Task[None] | None = None

    def start(self, interval: float) -> None:
        """Begin, unless it runs already.

        Args:
            interval: Seconds between two runs; a shorter one than before counts from the next run on.
        """
        self._interval = min(self._interval, interval)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        if self._task is None or self._task.done() or self._task.get_loop() is not loop:
            self._task = loop.create_task(self._run())

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(self._interval)
            await self._function()

    async def stop(self) -> None:
        """End; a run under way is cancelled."""
        task, self._task = self._task, None
        if task is not None and task.get_loop() is asyncio.get_running_loop():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
