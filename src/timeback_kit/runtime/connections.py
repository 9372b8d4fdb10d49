"""The HTTP clients of a provider: one for all threads, one per event loop, closed when nobody uses them."""

from __future__ import annotations

import asyncio
import os
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from timeback_kit.runtime import async_io as io
from timeback_kit.runtime._http import has_busy_connections, take_orphans
from timeback_kit.runtime.errors import ClientClosedError
from timeback_kit.runtime.loading import is_loaded, load_http_library
from timeback_kit.runtime.locks import lock_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from timeback_kit.runtime._http import AsyncClient, Client

ClientT = TypeVar("ClientT")

CLOSED: Final = "the provider has been closed"


class Pool(Generic[ClientT]):
    """An HTTP client with its connections, and the calls that are under way on it.

    Args:
        client: The client.
    """

    __slots__ = ("calls", "client", "retired")

    def __init__(self, client: ClientT) -> None:
        self.client = client
        self.calls: set[object] = set()
        self.retired = False

    def is_over(self) -> bool:
        """Whether it was replaced, and no call is under way on it any more."""
        return self.retired and not self.calls

    def orphans(self) -> list[Any]:
        """Connections that no call will use any more, taken out of the pool; they are to be closed."""
        return take_orphans(self.client)

    def leaks(self) -> bool:
        """Whether it holds busy connections though no call is under way on it."""
        return not self.calls and has_busy_connections(self.client)


class _Kept(Pool["Client"]):
    """A blocking client and what closes it, at the latest with its owner."""

    __slots__ = ("_closer",)

    def __init__(self, client: Client, owner: SyncConnections) -> None:
        super().__init__(client)
        self._closer = weakref.finalize(owner, client.close)

    def close(self) -> None:
        """Close the client."""
        self._closer()


class SyncConnections:
    """One blocking client for all threads of a process.

    Args:
        make: Builds the client.
    """

    def __init__(self, make: Callable[[], Client]) -> None:
        self._make = make
        self._lock = lock_of(self)
        self._users = 0
        self._pool: _Kept | None = None
        self._ended = False
        self._process = 0

    def pool(self) -> _Kept:
        """The client of this process and its calls; after a fork, one with connections of its own."""
        with self._lock:
            if self._ended:
                raise ClientClosedError(CLOSED)
            if self._pool is None or self._process != os.getpid():
                self._pool = _Kept(self._make(), self)
                self._process = os.getpid()
            return self._pool

    def replace(self, pool: _Kept) -> None:
        """Have calls go over new connections from now on; those under way keep theirs.

        Args:
            pool: The one that is stuck.
        """
        pool.retired = True
        with self._lock:
            if self._pool is pool:
                self._pool = None

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
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def end(self) -> None:
        """Close the connections for good."""
        self._ended = True
        self.close()


class _Held(Pool["AsyncClient"]):
    """A client and the guard that closes it with its loop."""

    __slots__ = ("guard",)

    def __init__(self, client: AsyncClient, guard: AsyncGenerator[None, None]) -> None:
        super().__init__(client)
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
        prepare: Loads what it is built from, which may take a moment.
    """

    def __init__(self, make: Callable[[], AsyncClient], prepare: Callable[[], None] = load_http_library) -> None:
        self._make = make
        self._prepare = prepare
        self._lock = lock_of(self)
        self._users = 0
        self._ended = False
        self._held: dict[asyncio.AbstractEventLoop, _Held] = {}

    async def pool(self) -> _Held:
        """The client of the running loop and its calls."""
        loop = asyncio.get_running_loop()
        held = self._held.get(loop)
        if held is not None and not held.client.is_closed:
            return held
        if not is_loaded():
            await io.loaded(self._prepare)
        if self._ended:
            raise ClientClosedError(CLOSED)
        held = self._held.get(loop)
        if held is not None and not held.client.is_closed:
            return held
        client = self._make()
        held = _Held(client, _guard(client))
        with self._lock:
            self._held = {known: item for known, item in self._held.items() if not known.is_closed()}
            self._held[loop] = held
        await anext(held.guard)
        return held

    async def replace(self, pool: _Held) -> None:
        """Have calls of this loop go over new connections from now on; those under way keep theirs.

        Args:
            pool: The one that is stuck.
        """
        pool.retired = True
        with self._lock:
            loop = asyncio.get_running_loop()
            if self._held.get(loop) is pool:
                del self._held[loop]

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
