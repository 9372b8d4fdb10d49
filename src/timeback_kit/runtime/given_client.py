"""HTTP clients and TLS contexts that a user provides."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from timeback_kit.runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from timeback_kit.runtime._http import AsyncClient, Client
    from timeback_kit.runtime.connections import Pool


class SyncGivenConnections:
    """A user's blocking HTTP client; whoever made it closes it.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        from timeback_kit.runtime._http import Client

        if not isinstance(client, Client):
            raise ConfigurationError("blocking clients need an httpx.Client as http_client")
        self._client = client

    def pool(self) -> Pool[Client]:
        """The client and its calls."""
        from timeback_kit.runtime.connections import Pool

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


class AsyncGivenConnections:
    """A user's async HTTP client; whoever made it closes it.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        from timeback_kit.runtime._http import AsyncClient

        if not isinstance(client, AsyncClient):
            raise ConfigurationError("async clients need an httpx.AsyncClient as http_client")
        self._client = client

    async def pool(self) -> Pool[AsyncClient]:
        """The client and its calls."""
        from timeback_kit.runtime.connections import Pool

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


def tls_context(verify: bool | str | None, cert: str | tuple[str, ...] | None) -> ssl.SSLContext | None:
    """The TLS context of these settings; None for the usual one.

    Args:
        verify: Path of a file of CA certificates; False to check no certificate.
        cert: Path of a client certificate with its key, or the paths of both.

    Raises:
        ConfigurationError: If a file cannot be read.
    """
    if verify in (None, True) and cert is None:
        return None
    try:
        context = ssl.create_default_context(cafile=verify if isinstance(verify, str) else None)
        if verify is False:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if cert is not None:
            context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    except (OSError, TypeError, ValueError) as error:
        message = f"verify and cert must name readable PEM files: {type(error).__name__}"
        raise ConfigurationError(message) from None
    return context


def checked_proxy(proxy: object) -> str | None:
    """The URL of a proxy, which may have credentials.

    Args:
        proxy: The configured value.

    Raises:
        ConfigurationError: If it is not an http(s) URL.
    """
    if proxy is None:
        return None
    try:
        parts = urlsplit(proxy) if isinstance(proxy, str) else None
        usable = parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname)
        usable = usable and parts is not None and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError("proxy must be an http(s) URL")
    return str(proxy)
