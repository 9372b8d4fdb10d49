"""One way to call the async and the blocking client, so that a test states its behaviour once for both."""

from __future__ import annotations

import asyncio
from typing import Any

from scripted import AsyncRoster, Roster
from timeback_kit.runtime.operations import EMPTY
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

PATIENCE = 20.0
"""Seconds after which a call that should have ended counts as stuck."""


class Colour:
    """The requests of one client; a blocking one is called from a thread.

    Args:
        name: `async` or `blocking`.
        client: A service client of that colour.
    """

    def __init__(self, name: str, client: AsyncRoster | Roster) -> None:
        self.name = name
        self.client: Any = client
        self.resource: Any = AsyncResource(client) if isinstance(client, AsyncRoster) else SyncResource(client)

    async def _do(self, method: Any, *args: Any, **kwargs: Any) -> Any:
        if self.name == "async":
            return await asyncio.wait_for(method(*args, **kwargs), PATIENCE)
        return await asyncio.wait_for(asyncio.to_thread(method, *args, **kwargs), PATIENCE)

    async def call(self, operation: Any, path: Any = EMPTY, **members: Any) -> Any:
        return await self._do(self.resource._call, Request(operation, path, **members))

    async def upsert(self, update: Any, create: Any, path: Any, body: Any) -> Any:
        return await self._do(self.resource._upsert, Request(update, path, body=body), create)

    async def merge(self, read: Any, update: Any, path: Any, changes: Any) -> Any:
        return await self._do(self.resource._merge, Request(update, path, body=changes), read)

    async def page(self, operation: Any, **query: Any) -> Any:
        return await self._do(self.resource._page, Request(operation, query=query))

    def stream(self, operation: Any, query: Any = EMPTY, *, options: Any = None, **chosen: Any) -> Any:
        return self.resource._stream(Request(operation, query=query, options=options), **chosen)

    async def pages(self, paginator: Any) -> list[Any]:
        if self.name == "async":
            return [page async for page in paginator.pages()]
        return await self._do(lambda: list(paginator.pages()))

    async def rows(self, paginator: Any) -> list[Any]:
        return list(await self._do(paginator.to_list))

    async def array(self, paginator: Any, most: int) -> list[Any]:
        return list(await self._do(paginator.to_array, most))

    async def first(self, paginator: Any) -> Any:
        return await self._do(paginator.first)

    async def take(self, paginator: Any, count: int) -> list[Any]:
        """The first rows of a walk that is then left."""
        if self.name == "async":
            return await asyncio.wait_for(self._take_async(paginator, count), PATIENCE)
        return list(await self._do(self._take_blocking, paginator, count))

    @staticmethod
    async def _take_async(paginator: Any, count: int) -> list[Any]:
        rows, walk = [], aiter(paginator)
        while len(rows) < count:
            rows.append(await anext(walk))
        await walk.aclose()
        return rows

    @staticmethod
    def _take_blocking(paginator: Any, count: int) -> list[Any]:
        walk = iter(paginator)
        rows = [next(walk) for _ in range(count)]
        walk.close()
        return rows
