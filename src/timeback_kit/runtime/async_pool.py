"""Runs work for many tasks with a bound on how much is under way at once; `sync_pool` is the blocking counterpart."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable

T = TypeVar("T")
R = TypeVar("R")


async def run_pool(
    work: Callable[[T], Awaitable[R]], tasks: Iterable[T], most: int
) -> AsyncGenerator[tuple[T, R], None]:
    """Run work for each task, and yield each task with its result as it ends.

    Args:
        work: Takes a task; what it raises ends everything.
        tasks: The tasks; the next one is taken when there is room for it.
        most: Number of tasks under way at a time.
    """
    running: dict[asyncio.Task[R], T] = {}
    waiting = iter(tasks)
    try:
        while True:
            for task in waiting:
                running[asyncio.ensure_future(_run(work, task))] = task
                if len(running) >= most:
                    break
            if not running:
                return
            ended, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for future in ended:
                yield running.pop(future), future.result()
    finally:
        for future in running:
            future.cancel()
        if running:
            await asyncio.gather(*running, return_exceptions=True)


async def _run(work: Callable[[T], Awaitable[R]], task: T) -> R:
    return await work(task)
