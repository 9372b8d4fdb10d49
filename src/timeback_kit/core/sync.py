"""The blocking client of all services, and a manager for several of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Self

from timeback_kit.core.broadcast import BroadcastResult, BroadcastResults
from timeback_kit.core.closing import close_all
from timeback_kit.core.registry import ClientRegistry
from timeback_kit.core.sync_client import TimebackClient

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from timeback_kit.core.broadcast import T

__all__ = ["BroadcastResults", "TimebackClient", "TimebackManager"]


class TimebackManager(ClientRegistry[TimebackClient]):
    """Named blocking `TimebackClient`s, for apps that serve several platforms."""

    _make = TimebackClient

    def broadcast(self, fn: Callable[[TimebackClient], T]) -> BroadcastResults[T]:
        """Run a function on every client at once, each in a thread; what one of them raises does not touch the others.

        Args:
            fn: Takes a client and returns a value.

        Returns:
            One outcome per client, in the order of registration.
        """
        clients = dict(self._clients)
        with ThreadPoolExecutor(max(len(clients), 1), thread_name_prefix="timeback-broadcast") as pool:
            runs = {name: pool.submit(copy_context().run, _outcome, fn, client) for name, client in clients.items()}
        return BroadcastResults({name: run.result() for name, run in runs.items()})

    def unregister(self, name: str, close: bool = True) -> bool:
        """Remove a client and close it.

        Args:
            name: Name it was registered under.
            close: Whether the client is closed; otherwise whoever has it goes on using it.

        Returns:
            Whether there was such a client.
        """
        client = self._clients.pop(name, None)
        if client is not None and close:
            client.close()
        return client is not None

    def close(self) -> None:
        """Close every client and forget them; an error is raised once the others are closed too."""
        clients, self._clients = self._clients, {}
        close_all([client.close for client in clients.values()])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _outcome(fn: Callable[[TimebackClient], T], client: TimebackClient) -> BroadcastResult[T]:
    try:
        return BroadcastResult(fn(client))
    except Exception as error:
        return BroadcastResult(error=error)
