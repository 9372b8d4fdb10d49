"""The HTTP clients of a provider: one for all threads, one per event loop, closed when nobody uses them."""

from __future__ import annotations

import asyncio
import os
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime.errors import ClientClosedError
from timeback_kit.runtime.locks import lock_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from timeback_kit.runtime._http import AsyncClient, Client

CLOSED: Final = "the provider has been closed"


class SyncConnections:
    """One blocking client for all threads of a process.

    Args:
        make: Builds the client.
    """

    def __init__(self, make: Callable[[], Client]) -> None:
        self._make = make
        self._lock = lock_of(self)
        self._users = 0
        self._client: Client | None = None
        self._ended = False
        self._process = 0
        self._closer: weakref.finalize[[], SyncConnections] | None = None

    def client(self) -> Client:
        """The client of this process; after a fork, one with connections of its own."""
        with self._lock:
            if self._ended:
                raise ClientClosedError(CLOSED)
            if self._client is None or self._process != os.getpid():
                self._client = self._make()
                self._process = os.getpid()
                self._closer = weakref.finalize(self, self._client.close)
            return self._client

    def attach(self) -> None:
        """Count one more user."""
        with self._lock:
            self._users += 1

    def detach(self) -> None:
        """Count one user less; the last one closes the connections."""
        with self._lock:
            self._users -= 1
            last = self._users <= 0
        if last:
            self.close()

    def close(self) -> None:
        """Close the connections; the next use opens new ones."""
        with self._lock:
            closer, self._closer, self._client = self._closer, None, None
        if closer is not None:
            closer()

    def end(self) -> None:
        """Close the connections for good."""
        self._ended = True
        self.close()


class _Held:
    """A client and the guard that closes it with its loop."""

    __slots__ = ("client", "guard")

    def __init__(self, client: AsyncClient, guard: AsyncGenerator[None, None]) -> None:
        self.client = client
        self.guard = guard

    async def close(self) -> None:
        """Close the client, then its guard; neither minds when the loop does the same meanwhile."""
        await self.client.aclose()
        await self.guard.aclose()


async def _guard(client: AsyncClient) -> AsyncGenerator[None, None]:
    """Stand open until the loop shuts its generators down, as `asyncio.run` does before it closes a loop."""
    try:
        yield
    finally:
        await client.aclose()


_closing: set[asyncio.Task[None]] = set()


def _close_soon(held: _Held) -> None:
    """Close a client of the running loop, unless the loop has begun to; a task made then would never run."""
    if not held.client.is_closed:
        task = asyncio.get_running_loop().create_task(held.close())
        _closing.add(task)
        task.add_done_callback(_closing.discard)


class AsyncConnections:
    """One client per event loop, because connections belong to the loop that opened them.

    Args:
        make: Builds a client.
    """

    def __init__(self, make: Callable[[], AsyncClient]) -> None:
        self._make = make
        self._lock = lock_of(self)
        self._users = 0
        self._ended = False
        self._held: dict[asyncio.AbstractEventLoop, _Held] = {}

    async def client(self) -> AsyncClient:
        """The client of the running loop."""
        loop = asyncio.get_running_loop()
        held = self._held.get(loop)
        if held is not None and not held.client.is_closed:
            return held.client
        if self._ended:
            raise ClientClosedError(CLOSED)
        client = self._make()
        held = _Held(client, _guard(client))
        with self._lock:
            self._held = {known: item for known, item in self._held.items() if not known.is_closed()}
            self._held[loop] = held
        await anext(held.guard)
        return client

    def attach(self) -> None:
        """Count one more user."""
        with self._lock:
            self._users += 1

    async def detach(self) -> None:
        """Count one user less; the last one closes the connections."""
        with self._lock:
            self._users -= 1
            last = self._users <= 0
        if last:
            await self.close()

    async def end(self) -> None:
        """Close the connections for good."""
        self._ended = True
        await self.close()

    async def close(self) -> None:
        """Close the connections of every loop; those of other loops close there."""
        here = asyncio.get_running_loop()
        with self._lock:
            held, self._held = self._held, {}
        for loop, item in held.items():
            if loop is here:
                await item.close()
            else:
                with suppress(RuntimeError):  # That loop is closed, and its connections with it.
                    loop.call_soon_threadsafe(_close_soon, item)
