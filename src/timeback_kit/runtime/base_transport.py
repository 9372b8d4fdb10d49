"""The transport as a base class: explicit URLs or environment variables, and a method per HTTP verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from timeback_kit.runtime.errors import NotFoundError
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.settings import DEFAULT_TIMEOUT, first_set
from timeback_kit.runtime.transport import AsyncTransport

if TYPE_CHECKING:
    from collections.abc import Mapping


class BaseTransport(AsyncTransport):
    """A transport of its own, for code that talks to a service without a client.

    The class attributes name the environment variables that stand in for arguments; a subclass may name others.

    Args:
        base_url: URL of the service.
        auth_url: Token URL; without it no token is sent.
        client_id: OAuth client id.
        client_secret: OAuth client secret.
        timeout: Seconds for a whole call.
        provider: Owner of URLs, tokens and connections; wins over the settings above.
        service: The service of the provider; also decides what `.paths` holds.
        max_retries: Retries after the first attempt.
        allow_insecure: Whether credentials and tokens may go over plain http to other machines.

    Raises:
        ConfigurationError: If there is no URL, or a token URL without credentials.
    """

    ENV_VAR_BASE_URL: ClassVar[str] = "TIMEBACK_BASE_URL"
    ENV_VAR_AUTH_URL: ClassVar[str] = "TIMEBACK_TOKEN_URL"
    ENV_VAR_CLIENT_ID: ClassVar[str] = "TIMEBACK_CLIENT_ID"
    ENV_VAR_CLIENT_SECRET: ClassVar[str] = "TIMEBACK_CLIENT_SECRET"  # noqa: S105 - the name of a variable

    def __init__(
        self,
        base_url: str | None = None,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        *,
        provider: TimebackProvider | None = None,
        service: str = "oneroster",
        max_retries: int | None = None,
        allow_insecure: bool = False,
    ) -> None:
        owner = provider or TimebackProvider(
            base_url=base_url or first_set((self.ENV_VAR_BASE_URL,)),
            auth_url=auth_url or first_set((self.ENV_VAR_AUTH_URL,)),
            client_id=client_id or first_set((self.ENV_VAR_CLIENT_ID,)),
            client_secret=client_secret or first_set((self.ENV_VAR_CLIENT_SECRET,)),
            timeout=timeout,
            allow_insecure=allow_insecure,
        )
        super().__init__(owner, service, max_retries=max_retries)
        self.provider.async_connections.attach()

    async def get(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """GET a path.

        Args:
            path: Path below the base URL.
            params: Query parameters.
        """
        return await self.request("GET", path, params=params)

    async def post(self, path: str, json: Any = None, *, params: Mapping[str, Any] | None = None) -> Any:
        """POST to a path.

        Args:
            path: Path below the base URL.
            json: Body; None for none.
            params: Query parameters.
        """
        return await self.request("POST", path, params=params, json=json)

    async def put(self, path: str, json: Any = None, *, params: Mapping[str, Any] | None = None) -> Any:
        """PUT to a path.

        Args:
            path: Path below the base URL.
            json: Body; None for none.
            params: Query parameters.
        """
        return await self.request("PUT", path, params=params, json=json)

    async def patch(self, path: str, json: Any = None, *, params: Mapping[str, Any] | None = None) -> Any:
        """PATCH a path.

        Args:
            path: Path below the base URL.
            json: Body; None for none.
            params: Query parameters.
        """
        return await self.request("PATCH", path, params=params, json=json)

    async def delete(self, path: str, *, params: Mapping[str, Any] | None = None) -> Any:
        """DELETE a path.

        Args:
            path: Path below the base URL.
            params: Query parameters.
        """
        return await self.request("DELETE", path, params=params)

    async def exists(self, path: str) -> bool:
        """Whether a GET finds something.

        Args:
            path: Path below the base URL.
        """
        try:
            await self.request("GET", path)
        except NotFoundError:
            return False
        return True

    async def close(self, *, wait: bool = False) -> None:
        """End the calls under way, and close the connections, unless other clients of the provider use them.

        Args:
            wait: Whether to wait for calls under way; otherwise they end with a ClientClosedError.
        """
        await self.end_calls(wait=wait)
        await self.provider.async_connections.detach()
