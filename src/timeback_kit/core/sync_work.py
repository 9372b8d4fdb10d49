"""Work on several clients at once in blocking code. Counterpart of `async_work`."""

from __future__ import annotations

import inspect
import math
import time
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from timeback_kit.core.broadcast import BroadcastResult
from timeback_kit.core.closing import close_all
from timeback_kit.core.errors import BroadcastTimeoutError
from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.interrupts import wait_in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    _Run: TypeAlias = tuple[str, Callable[[], Any]]

C = TypeVar("C")

Unregistration = bool


def run_all(
    fn: Callable[[C], Any], clients: Mapping[str, C], seconds: float | None = None, max_concurrency: int | None = None
) -> dict[str, BroadcastResult[Any]]:
    """Run a function on every client at once, each in a thread.

    Args:
        fn: Takes a client and returns a value.
        clients: Client by name.
        seconds: For all of it; runs that have not ended by then go on unattended. None for no limit.
        max_concurrency: Maximum number of runs at a time; None for all.
    """
    runs: SimpleQueue[_Run] = SimpleQueue()
    ended: SimpleQueue[tuple[str, BroadcastResult[Any]]] = SimpleQueue()
    for name, client in clients.items():
        runs.put((name, partial(copy_context().run, fn, client)))
    for number in range(min(max_concurrency or len(clients), len(clients))):
        Thread(target=_work, args=(runs, ended), name=f"timeback-broadcast-{number}", daemon=True).start()
    outcomes: dict[str, BroadcastResult[Any]] = {}
    ends = math.inf if seconds is None else time.monotonic() + seconds
    try:
        while len(outcomes) < len(clients):
            left = None if seconds is None else max(0.0, ends - time.monotonic())
            if not wait_in_pieces(partial(_keep_next, ended, outcomes), left):
                break
    finally:
        unstarted = {run[0] for run in _taken(runs)}
    return {name: outcomes[name] if name in outcomes else _late(seconds, name not in unstarted) for name in clients}


def _work(runs: SimpleQueue[_Run], ended: SimpleQueue[tuple[str, BroadcastResult[Any]]]) -> None:
    for name, run in _taken(runs):
        try:
            outcome = BroadcastResult(_plain(run()))
        except BaseException as error:
            outcome = BroadcastResult(error=error)
        ended.put((name, outcome))


def _plain(value: Any) -> Any:
    """What a plain function returned; an async one has not run."""
    if inspect.iscoroutine(value):
        value.close()
        raise ConfigurationError("the function of a blocking broadcast must be a plain one, not an async one")
    return value


def _keep_next(
    ended: SimpleQueue[tuple[str, BroadcastResult[Any]]],
    outcomes: dict[str, BroadcastResult[Any]],
    seconds: float | None,
) -> bool:
    """Wait for the next run that ends; whether one did."""
    try:
        name, outcome = ended.get(timeout=seconds)
    except Empty:
        return False
    if isinstance(outcome.error, KeyboardInterrupt):
        raise outcome.error
    outcomes[name] = outcome
    return True


def _taken(runs: SimpleQueue[_Run]) -> Iterator[_Run]:
    """Take runs out of the queue until it is empty."""
    with suppress(Empty):
        while True:
            yield runs.get_nowait()


def _late(seconds: float | None, started: bool) -> BroadcastResult[Any]:
    return BroadcastResult(error=BroadcastTimeoutError(seconds, started=started))


class Leaving:
    """Clients that leave a manager are closed at once."""

    def start(self, close: Callable[[], None]) -> bool:
        """Close a client."""
        close()
        return True

    def finish(self, closings: list[Callable[[], None]]) -> None:
        """Close clients, then raise the first error."""
        close_all(closings)


def nothing() -> None:
    """Wait for nothing."""
