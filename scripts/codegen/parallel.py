"""Does independent work on several processors, where the system can do that safely."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")


def results(work: Callable[..., T], tasks: Sequence[tuple[Any, ...]]) -> Iterator[T]:
    """The results of a function for several sets of arguments, in the order of the arguments.

    Args:
        work: A function whose arguments and result can be pickled.
        tasks: Its arguments, by task.
    """
    processors = min(os.cpu_count() or 1, len(tasks))
    if processors < 2 or sys.platform != "linux" or threading.active_count() > 1:
        yield from (work(*task) for task in tasks)
        return
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(processors, context, initializer=_leave_interrupts_to_the_parent) as pool:
        try:
            for future in [pool.submit(work, *task) for task in tasks]:
                yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
