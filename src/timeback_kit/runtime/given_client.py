"""A user's async HTTP client, in the place of the connections of a provider."""

from __future__ import annotations

from typing import Any

from timeback_kit.runtime._http import AsyncClient
from timeback_kit.runtime.connections import Pool
from timeback_kit.runtime.errors import ConfigurationError


class AsyncGivenConnections:
    """A user's async HTTP client; whoever made it closes it.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        if not isinstance(client, AsyncClient):
            raise ConfigurationError("async clients need an httpx.AsyncClient as http_client")
        self._client = client

    async def pool(self) -> Pool[AsyncClient]:
        """The client and its calls."""
        return Pool(self._client)

    async def replace(self, pool: Pool[AsyncClient]) -> None:
        """Leave the client as it is; its pool is not ours."""

    def attach(self) -> None:
        """Count no users."""

    async def detach(self) -> None:
        """Count no users."""

    async def close(self) -> None:
        """Leave the client open."""

    async def end(self) -> None:
        """Leave the client open."""
