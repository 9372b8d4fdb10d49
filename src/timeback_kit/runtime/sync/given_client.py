# Rendered by scripts/unasync.py from src/timeback_kit/runtime/given_client.py; change that file.
"""A user's blocking HTTP client, in the place of the connections of a provider."""

from __future__ import annotations

from typing import Any

from timeback_kit.runtime._http import Client
from timeback_kit.runtime.connections import Pool
from timeback_kit.runtime.errors import ConfigurationError


class GivenConnections:
    """A user's blocking HTTP client; whoever made it closes it.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        if not isinstance(client, Client):
            raise ConfigurationError("blocking clients need an httpx.Client as http_client")
        self._client = client

    def pool(self) -> Pool[Client]:
        """The client and its calls."""
        return Pool(self._client)

    def replace(self, pool: Pool[Client]) -> None:
        """Leave the client as it is; its pool is not ours."""

    def attach(self) -> None:
        """Count no users."""

    def detach(self) -> None:
        """Count no users."""

    def close(self) -> None:
        """Leave the client open."""

    def end(self) -> None:
        """Leave the client open."""
