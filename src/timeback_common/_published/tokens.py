"""The published way to get a token without a client."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from timeback_kit.runtime.errors import AuthenticationError
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.transport import AsyncTransport


@dataclass(frozen=True)
class TokenManagerConfig:
    """Where tokens come from.

    Args:
        token_url: Token URL.
        client_id: OAuth client id.
        client_secret: OAuth client secret.
        timeout: Seconds for a request.
        scope: OAuth scope.
    """

    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    timeout: float = 30.0
    scope: str | None = None


class TokenManager:
    """Fetches a token, keeps it until shortly before it expires, and fetches it once for calls that wait together.

    Args:
        config: Where tokens come from.
    """

    EARLY_REFRESH_SECONDS = 60

    def __init__(self, config: TokenManagerConfig) -> None:
        provider = TimebackProvider(
            services={"oneroster": {"base_url": config.token_url, "auth_url": config.token_url}},
            client_id=config.client_id,
            client_secret=config.client_secret,
            timeout=config.timeout,
            scope=config.scope,
        )
        self._fetch_from(provider, "oneroster")

    @classmethod
    def of(cls, provider: TimebackProvider, service: str) -> TokenManager:
        """The tokens of a service of a provider, shared with its clients.

        Args:
            provider: The provider.
            service: Name of the service.
        """
        made = cls.__new__(cls)
        made._fetch_from(provider, service)
        return made

    def _fetch_from(self, provider: TimebackProvider, service: str) -> None:
        self._provider, self._service = provider, service
        self._tokens = provider.tokens(service)
        self._fetching = asyncio.Lock()

    async def get_token(self) -> str:
        """A token that is valid for the next call.

        Raises:
            TimebackError: None is to be had.
        """
        async with self._fetching:
            token = self._tokens.current() if self._tokens else None
            token = token or await AsyncTransport(self._provider, self._service).token()
        if token is None:
            raise AuthenticationError("no token URL is configured")
        return token.text

    def invalidate(self) -> None:
        """Forget the token, so that the next one is fetched."""
        self._provider.invalidate_tokens()
