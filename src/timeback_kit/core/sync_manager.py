# Rendered by scripts/unasync.py from src/timeback_kit/core/manager.py; change that file.
"""Several blocking clients under names, asked one by one or all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from timeback_kit.core import sync_work as work
from timeback_kit.core.broadcast import BroadcastResults
from timeback_kit.core.registry import ClientRegistry
from timeback_kit.core.sync_client import TimebackClient

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from timeback_kit.core.broadcast import T

__all__ = ["TimebackManager"]


class TimebackManager(ClientRegistry[TimebackClient]):
    """Named blocking `TimebackClient`s, for apps that serve several platforms."""

    _make = TimebackClient

    def __init__(self) -> None:
        """Start with no client."""
        super().__init__()
        self._leaving = work.Leaving()

    def broadcast(self, fn: Callable[[TimebackClient], T]) -> BroadcastResults[T]:
        """Run a function on every client at once; what one of them raises does not touch the others.

        Args:
            fn: Takes a client and returns a value.

        Returns:
            One outcome per client, in the order of registration.
        """
        return BroadcastResults(work.run_all(fn, dict(self._clients)))

    def unregister(self, name: str, close: bool = True) -> work.Unregistration:
        """Remove a client and close it.

        Args:
            name: Name it was registered under.
            close: Whether the client is closed; otherwise whoever has it goes on using it.

        Returns:
            True if there was such a client.
        """
        client = self._clients.pop(name, None)
        if client is None:
            return work.Unregistration(None)
        return self._leaving.start(client.close) if close else work.Unregistration(work.nothing)

    def close(self) -> None:
        """Close every client and forget them; an error is raised once the others are closed too."""
        closings: list[Callable[[], Any]] = [client.close for client in self._clients.values()]
        self._clients = {}
        self._leaving.finish(closings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
