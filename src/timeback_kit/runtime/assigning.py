"""Gives the connections of a pool to its requests; the pool's own way asks every connection about every other."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

CLEAN_EVERY: Final = 1.0


class Assignment:
    """What a pool of the HTTP library calls whenever a request comes or goes, with its lock held.

    Closed, expired and surplus connections are taken out by the pool itself: once a second, or when there are more than
    it keeps alive.

    Args:
        pool: The pool.
        clock: Tells seconds.
    """

    __slots__ = ("_cleaned", "_clock", "_pool", "_pools_own")

    def __init__(self, pool: Any, clock: Callable[[], float] = time.monotonic) -> None:
        self._pool = pool
        self._pools_own = pool._assign_requests_to_connections
        self._clock = clock
        self._cleaned = clock()

    def __call__(self) -> list[Any]:
        """Give each waiting request a connection; returns those that are to be closed."""
        now, pool = self._clock(), self._pool
        most = min(pool._max_keepalive_connections, pool._max_connections - 1)
        if now - self._cleaned >= CLEAN_EVERY or len(pool._connections) > most:
            self._cleaned = now
            closing: list[Any] = self._pools_own()
            return closing
        closing = []
        for request in pool._requests:
            if request.is_queued():
                request.assign_to_connection(self._connection(request.request.url.origin, closing))
        return closing

    def _connection(self, origin: Any, closing: list[Any]) -> Any:
        """The first connection that a request can go over, or a new one; expired ones before it are to be closed."""
        connections = self._pool._connections
        for connection in list(connections):
            if not (connection.is_available() and connection.can_handle_request(origin)):
                continue
            if not connection.has_expired():
                return connection
            connections.remove(connection)
            closing.append(connection)
        connection = self._pool.create_connection(origin)
        connections.append(connection)
        return connection
