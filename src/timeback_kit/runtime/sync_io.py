"""Where blocking code differs: waiting, threads, time limits. Counterpart of `async_io`."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from timeback_kit.runtime._http import Call as Call
from timeback_kit.runtime._http import CallGroup, calls_of_thread, current_call, deadline_of_thread
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.ending import Cancelled as Cancelled
from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.interrupts import wait_in_pieces
from timeback_kit.runtime.locks import lock_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from timeback_kit.runtime.call_limits import SlotShare
    from timeback_kit.runtime.limiter import HostLimiter, Slot

T = TypeVar("T")

Mutex = threading.Lock
"""Lets one task or thread in at a time."""

MOMENT: Final = 0.2
"""Seconds that leaving a stream waits for pages being fetched, whose calls it has ended."""


def tell(hook: Callable[[Any], Any], event: object) -> None:
    """Call a hook.

    Raises:
        ConfigurationError: If it is async.
    """
    told = hook(event)
    if inspect.isawaitable(told):
        if inspect.iscoroutine(told):
            told.close()
        raise ConfigurationError("hooks of blocking clients must be plain functions, not async ones")


limited: Final = deadline_of_thread
"""Lets every read and write of this thread in a block end after so many seconds in all."""


def check_loop() -> None:
    """Blocking code needs no loop."""


def sleep(clock: Clock, seconds: float) -> None:
    """Wait between two attempts; by the real clock, the end of the call ends the wait."""
    call = current_call()
    if call is None or type(clock).sleep is not Clock.sleep:
        clock.sleep(seconds)
    elif call.ending.within(seconds):
        raise Cancelled


def slot(limiter: HostLimiter, share: SlotShare, *, call_timeout: float, pool_timeout: float) -> Slot:
    """Wait for a slot; the end of the call ends the wait."""
    call = current_call()
    ending = None if call is None else call.ending
    return limiter.acquire(call_timeout=call_timeout, pool_timeout=pool_timeout, share=share, ending=ending)


def in_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a function that blocks."""
    return function(*args)


def loaded(load: Callable[[], None]) -> None:
    """Run a function that loads something."""
    load()


def finish(close: Callable[[], None]) -> None:
    """Close something."""
    close()


def pause() -> None:
    """Do nothing: other threads run anyway."""


def result_of(future: Future[T], seconds: float) -> T | None:
    """Wait for a future that another thread completes.

    Args:
        future: What is waited for.
        seconds: Longest wait.

    Returns:
        The result. None inside a running event loop: waiting would stop the loop that may be completing it.

    Raises:
        TimeoutError: If it takes longer.
        Cancelled: If the call is ended meanwhile.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return _waited_for(future, max(0.0, seconds))
    return None


def _waited_for(future: Future[T], seconds: float) -> T:
    call = current_call()
    if call is not None:
        woken = threading.Event()
        future.add_done_callback(lambda _: woken.set())
        with call.ending.waking(woken.set):
            wait_in_pieces(woken.wait, seconds)
        seconds = 0.0
    return future.result(seconds)


def each(items: Iterable[T]) -> Iterator[T]:
    """Go through items."""
    return iter(items)


class InFlight(Generic[T]):
    """Pages being fetched ahead by threads, in the order they are wanted.

    Args:
        most: Number of pages fetched at a time.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._futures: deque[tuple[int, Future[T]]] = deque()
        self._started: set[Future[T]] = set()
        self._calls = CallGroup()
        self._left = False
        self._threads: ThreadPoolExecutor | None = None

    def __len__(self) -> int:
        return len(self._futures)

    @property
    def position(self) -> int | None:
        """Position of the page that comes next; None when none is being fetched."""
        return self._futures[0][0] if self._futures else None

    def start(self, position: int, fetch: Callable[[Any], T], request: Any) -> None:
        """Begin to fetch a page."""
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self.most, thread_name_prefix="timeback-pages")
        future = self._threads.submit(copy_context().run, self._fetched, fetch, request)
        self._started = {known for known in self._started if not known.done()} | {future}
        self._futures.append((position, future))

    def _fetched(self, fetch: Callable[[Any], T], request: Any) -> T:
        with calls_of_thread(self._calls):
            if self._left:
                raise Cancelled
            return fetch(request)

    def next(self) -> T:
        """Wait for the page that comes next."""
        _, future = self._futures.popleft()
        wait_in_pieces(lambda seconds: bool(wait((future,), seconds).done), None)
        return future.result()

    def abandon(self) -> None:
        """Cancel what has not begun; what has begun ends by itself."""
        for _, future in self._futures:
            future.cancel()
        self._futures.clear()

    def close(self) -> None:
        """Cancel what has not begun, and end what has; a thread that does not notice is waited for only a moment."""
        self._futures.clear()
        if self._threads is not None:
            self._left = True
            self._threads.shutdown(wait=False, cancel_futures=True)
            self._calls.end()
            _, unfinished = wait(self._started, MOMENT)
            if not unfinished:
                self._threads.shutdown(wait=True)


class Calls:
    """The calls of one client that are under way."""

    def __init__(self) -> None:
        self.refuses = self.over = False
        self.running: set[Call] = lock_of(self, set, "running")
        self._changed = lock_of(self, threading.Condition, "_changed")

    def done(self, call: Call) -> None:
        """Count one call less."""
        call.leave()
        self.running.discard(call)
        if self.refuses:
            with self._changed:
                self._changed.notify_all()

    def _only(self, thread: int) -> bool:
        """Whether the calls under way are those of one thread."""
        return all(call.thread == thread for call in list(self.running))

    def close(self, *, wait: bool) -> None:
        """Refuse new calls, and end those under way, or wait for them; a call that closes its own client goes on."""
        self.refuses = True
        here = threading.get_ident()
        if wait:
            with self._changed:
                wait_in_pieces(lambda seconds: self._changed.wait_for(lambda: self._only(here), seconds), None)
        self.over = True
        for call in list(self.running):
            if call.thread != here:
                call.end()


class Repeating:
    """Runs a function again and again in a thread, until it is stopped.

    Args:
        function: What is run; its errors are its own to handle.
        interval: Seconds between two runs at most.
    """

    def __init__(self, function: Callable[[], None], interval: float) -> None:
        self._function = function
        self._interval = interval
        self._stopped = lock_of(self, threading.Event, "_stopped")
        self._thread: threading.Thread | None = None

    def start(self, interval: float) -> None:
        """Begin, unless it runs already.

        Args:
            interval: Seconds between two runs; a shorter one than before counts from the next run on.
        """
        self._interval = min(self._interval, interval)
        if self._thread is None or not self._thread.is_alive():  # as in a process that was forked off
            self._stopped.clear()
            self._thread = threading.Thread(target=self._run, name="timeback-heartbeat", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while not self._stopped.wait(self._interval):
            self._function()

    def stop(self) -> None:
        """End, and wait for a run under way."""
        self._stopped.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            wait_in_pieces(partial(_ended, thread), None)


def _ended(thread: threading.Thread, seconds: float | None) -> bool:
    thread.join(seconds)
    return not thread.is_alive()
