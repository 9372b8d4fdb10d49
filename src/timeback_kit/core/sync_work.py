"""Work on several clients at once in blocking code. Counterpart of `async_work`."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar

from timeback_kit.core.broadcast import BroadcastResult
from timeback_kit.core.closing import close_all

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

C = TypeVar("C")

Unregistration = bool


def run_all(fn: Callable[[C], Any], clients: Mapping[str, C]) -> dict[str, BroadcastResult[Any]]:
    """Run a function on every client at once, each in a thread.

    Args:
        fn: Takes a client and returns a value.
        clients: Client by name.
    """
    with ThreadPoolExecutor(max(len(clients), 1), thread_name_prefix="timeback-broadcast") as pool:
        runs = {name: pool.submit(copy_context().run, _outcome, fn, client) for name, client in clients.items()}
    return {name: run.result() for name, run in runs.items()}


def _outcome(fn: Callable[[C], Any], client: C) -> BroadcastResult[Any]:
    try:
        return BroadcastResult(fn(client))
    except Exception as error:
        return BroadcastResult(error=error)


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
