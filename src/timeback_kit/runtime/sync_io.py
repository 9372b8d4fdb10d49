"""Where blocking code differs: waiting, threads, time limits. Counterpart of `async_io`."""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from timeback_kit.runtime._http import deadline_of_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Let every read and write of this thread in a block end after so many seconds in all."""
    with deadline_of_thread(seconds):
        yield


def check_loop() -> None:
    """Blocking code needs no loop."""


def in_thread(function: Callable[..., T], *args: Any) -> T:
    """Run a function that blocks."""
    return function(*args)


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
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return future.result(max(0.0, seconds))
    return None


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
        self._futures.append((position, self._threads.submit(fetch, request)))

    def next(self) -> T:
        """Wait for the page that comes next."""
        return self._futures.popleft()[1].result()

    def abandon(self) -> None:
        """Cancel what has not begun; what has begun ends by itself."""
        for _, future in self._futures:
            future.cancel()
        self._futures.clear()

    def close(self) -> None:
        """Cancel what has not begun and wait for the threads."""
        self._futures.clear()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)
