"""The settings that only MasteryTrack has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from timeback_api.masterytrack.errors import MasteryTrackError
from timeback_kit.runtime.client_base import ServiceClient
from timeback_kit.runtime.errors import ConfigurationError, as_service_error
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.settings import ClientSettings, first_set, shows_settings
from timeback_kit.services.masterytrack.grant import ApiKey

if TYPE_CHECKING:
    from timeback_kit.runtime.provider import TimebackProvider

_KEY, _EMAIL = "MASTERYTRACK_API_KEY", "MASTERYTRACK_EMAIL"


class OwnAuthentication(ServiceClient):
    """MasteryTrack: inventory of tests and their assignments.

    With an API key and an e-mail address the service's own authentication is used: they are exchanged for a token
    that is cached and renewed after 50 minutes. Without them, calls carry the OAuth token of the other services.
    """

    @shows_settings(ClientSettings)
    def __init__(
        self,
        *,
        api_key: str | None = None,
        email: str | None = None,
        provider: TimebackProvider | None = None,
        transport: Any = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        """Set the client up; no request is made.

        Args:
            api_key: Key of the application; also from MASTERYTRACK_API_KEY.
            email: E-mail address of the user it acts for; also from MASTERYTRACK_EMAIL.
            provider: URLs, tokens and connections shared with other clients.
            transport: Something else that sends requests.
            **settings: As for every service client; see `ClientSettings`.

        Raises:
            ConfigurationError: Only one of API key and e-mail address is given, or something else is missing.
        """
        key = (api_key or "").strip() or first_set((_KEY,))
        address = (email or "").strip() or first_set((_EMAIL,))
        if bool(key) != bool(address):
            raise as_service_error(
                ConfigurationError(f"api_key ({_KEY}) and email ({_EMAIL}) belong together"), MasteryTrackError
            )
        grant = ApiKey(Secret(key), Secret(address)) if key and address else None
        super().__init__(provider=provider, transport=transport, grant=grant, **settings)
