"""The settings that only MasteryTrack has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.masterytrack.errors import MasteryTrackError
from timeback_kit.runtime.client import _ServiceClient
from timeback_kit.runtime.errors import ConfigurationError, as_service_error
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.settings import DEFAULT_TIMEOUT, first_set
from timeback_kit.services.masterytrack.grant import ApiKey

if TYPE_CHECKING:
    from timeback_kit.runtime.provider import TimebackProvider

_KEY, _EMAIL = "MASTERYTRACK_API_KEY", "MASTERYTRACK_EMAIL"


class OwnAuthentication(_ServiceClient):
    """MasteryTrack: inventory of tests and their assignments.

    With an API key and an e-mail address the service's own authentication is used: they are exchanged for a token
    that is cached and renewed after 50 minutes. Without them, calls carry the OAuth token of the other services.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        email: str | None = None,
        platform: str | None = None,
        env: str | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        provider: TimebackProvider | None = None,
        transport: Any = None,
        strict: bool = False,
        max_retries: int | None = None,
    ) -> None:
        """Set the client up; no request is made.

        Args:
            api_key: Key of the application; also from MASTERYTRACK_API_KEY.
            email: E-mail address of the user it acts for; also from MASTERYTRACK_EMAIL.
            platform: As for every service client, like all that follow.
            env: "staging" or "production"; no staging address is published.
            base_url: Address of the service.
            auth_url: OAuth token address, for use without an API key.
            client_id: OAuth client id, for use without an API key.
            client_secret: OAuth client secret, for use without an API key.
            timeout: Seconds for a whole call.
            provider: Addresses, tokens and connections shared with other clients.
            transport: Something else that carries calls out.
            strict: Whether every answer is held against the document, for tests.
            max_retries: Repetitions after the first attempt.

        Raises:
            ConfigurationError: Of key and e-mail address only one is given, or something else is missing.
        """
        key, address = (api_key or "").strip() or first_set((_KEY,)), (email or "").strip() or first_set((_EMAIL,))
        if bool(key) != bool(address):
            raise as_service_error(
                ConfigurationError(f"api_key ({_KEY}) and email ({_EMAIL}) belong together"), MasteryTrackError
            )
        super().__init__(
            platform=platform,
            env=env,
            base_url=base_url,
            auth_url=auth_url,
            client_id=client_id,
            client_secret=client_secret,
            timeout=timeout,
            provider=provider,
            transport=transport,
            strict=strict,
            max_retries=max_retries,
            grant=ApiKey(Secret(key), Secret(address)) if key and address else None,
        )
