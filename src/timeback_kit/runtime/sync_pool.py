"""Runs work for many tasks with a bound on how much is under way at once. Counterpart of `async_pool`."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from timeback_kit.runtime._http import CallGroup, calls_of_thread
from timeback_kit.runtime.interrupts import wait_in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

T = TypeVar("T")
R = TypeVar("R")


def run_pool(work: Callable[[T], R], tasks: Iterable[T], most: int) -> Generator[tuple[T, R], None, None]:
    """Run work for each task in threads, and yield each task with its result as it ends.

    Args:
        work: Takes a task; what it raises ends everything.
        tasks: The tasks; the next one is taken when there is room for it.
        most: Number of tasks under way at a time.
    """
    running: dict[Future[R], T] = {}
    calls = CallGroup()

    def run(task: T) -> R:
        with calls_of_thread(calls):
            return work(task)

    waiting = iter(tasks)
    threads = ThreadPoolExecutor(most, thread_name_prefix="timeback-pool")
    try:
        while True:
            for task in waiting:
                running[threads.submit(copy_context().run, run, task)] = task
                if len(running) >= most:
                    break
            if not running:
                return
            wait_in_pieces(partial(_some_ended, running), None)
            for future in [each for each in running if each.done()]:
                yield running.pop(future), future.result()
    finally:
        calls.end()
        threads.shutdown(wait=True, cancel_futures=True)


def _some_ended(running: Iterable[Future[R]], seconds: float | None) -> bool:
    return bool(wait(running, seconds, FIRST_COMPLETED).done)
