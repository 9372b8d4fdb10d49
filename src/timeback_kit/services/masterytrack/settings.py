"""The settings that only MasteryTrack has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Unpack

from timeback_api.masterytrack.errors import MasteryTrackError
from timeback_kit.runtime.client_base import ServiceClient
from timeback_kit.runtime.errors import ConfigurationError, as_service_error
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.settings import (
    ENVIRONMENT_VARIABLE,
    SANDBOX_VARIABLE,
    ClientSettings,
    Variables,
    first_set,
    shows_settings,
)
from timeback_kit.services.masterytrack.grant import ApiKey
from timeback_kit.services.masterytrack.rules import check_body

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.provider import TimebackProvider

_KEY = ("TIMEBACK_MASTERYTRACK_API_KEY", "MASTERYTRACK_API_KEY")
_EMAIL = ("TIMEBACK_MASTERYTRACK_EMAIL", "MASTERYTRACK_EMAIL")
_BASE_URL = ("TIMEBACK_MASTERYTRACK_BASE_URL", "MASTERYTRACK_BASE_URL")
CREDENTIALS: Final = f"api_key ({_KEY[0]}) and email ({_EMAIL[0]})"
_PLACES = ("env", "base_url", "services")
_ANY_PLACE = (*Variables("MASTERYTRACK").names("base_url"), ENVIRONMENT_VARIABLE, SANDBOX_VARIABLE)


class OwnAuthentication(ServiceClient):
    """MasteryTrack: inventory of tests and their assignments.

    With an API key and an e-mail address the service's own authentication is used: they are exchanged for a token
    that is cached and renewed after 50 minutes, and the environment is staging unless another one is chosen. Without
    them, calls carry the OAuth token of the other services.
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
            api_key: Key of the application; also from TIMEBACK_MASTERYTRACK_API_KEY or MASTERYTRACK_API_KEY.
            email: E-mail address of the user it acts for; also from TIMEBACK_MASTERYTRACK_EMAIL or MASTERYTRACK_EMAIL.
            provider: URLs, tokens and connections shared with other clients.
            transport: Something else that sends requests.
            **settings: As for every service client; see `ClientSettings`.

        Raises:
            ConfigurationError: Only one of API key and e-mail address is given, or something else is missing.
        """
        key = (api_key or "").strip() or first_set(_KEY)
        address = (email or "").strip() or first_set(_EMAIL)
        if bool(key) != bool(address):
            raise as_service_error(ConfigurationError(f"{CREDENTIALS} belong together"), MasteryTrackError)
        grant = ApiKey(Secret(key), Secret(address)) if key and address else None
        if grant is not None and provider is None and transport is None:
            settings = _placed(settings)
        super().__init__(provider=provider, transport=transport, grant=grant, **settings)
        self.own_grant = grant

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Refuse values that do not go together.

        Args:
            operation: The operation it is for.
            body: The body the caller gave.
        """
        check_body(operation, body)
        return body


def _placed(settings: ClientSettings) -> ClientSettings:
    """The settings with the service's own address variable; with a key alone it is the staging environment."""
    if any(settings.get(name) is not None for name in _PLACES):
        return settings
    address = first_set(_BASE_URL)
    if address is not None:
        return {**settings, "base_url": address}
    return settings if first_set(_ANY_PLACE) is not None else {**settings, "env": "staging"}
