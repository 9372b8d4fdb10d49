"""The settings of a client of all services, and the attributes that load a service when it is first touched."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from timeback_kit.runtime._services import ATTRIBUTES
from timeback_kit.runtime.errors import ClientClosedError, ConfigurationError
from timeback_kit.runtime.foreign import warn_of_foreign
from timeback_kit.runtime.platforms import service_named
from timeback_kit.runtime.provider import TimebackProvider, provider_from_settings
from timeback_kit.runtime.settings import DEFAULT_TIMEOUT, Variables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.provider import Services

ClientT = TypeVar("ClientT")

_SETTINGS = frozenset({
    "platform", "env", "base_url", "services", "auth_url", "client_id", "client_secret", "timeout", "max_retries",
    "strict",
})  # fmt: skip


class Service(Generic[ClientT]):
    """An attribute that is the client of one service, made on first access."""

    def __init__(self, module: str, name: str) -> None:
        """Say where the client's class is.

        Args:
            module: Module to import.
            name: Name of the class there.
        """
        self._module = module
        self._name = name
        self._attribute = ""

    def __set_name__(self, owner: type, attribute: str) -> None:
        self._attribute = attribute

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: ServiceClients, owner: type) -> ClientT: ...
    def __get__(self, instance: ServiceClients | None, owner: type) -> Self | ClientT:
        if instance is None:
            return self
        client: ClientT = instance._made_once(self._attribute, self._module, self._name)
        return client


class ServiceClients:
    """One setup for all services: addresses, credentials, tokens and connections are shared.

    Nothing is sent and no service is loaded before its attribute is touched. A mode is chosen by what is given:
    `provider`, else `services`, else `base_url`, else `env`. What is not given is looked up in the environment:
    TIMEBACK_ENV, TIMEBACK_API_BASE_URL, TIMEBACK_CLIENT_ID and so on, as `timeback_kit.runtime.settings` lists them.
    """

    def __init__(
        self,
        *,
        provider: TimebackProvider | None = None,
        platform: str | None = None,
        env: str | None = None,
        base_url: str | None = None,
        services: Services | None = None,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        config: Mapping[str, Any] | None = None,
        max_retries: int | None = None,
        strict: bool = False,
    ) -> None:
        """Set the client up; no request is made.

        Args:
            provider: A provider to share with other clients; wins over all the settings below.
            platform: "BEYOND_AI" (default) or "LEARNWITH_AI".
            env: "staging" or "production".
            base_url: One address for all services.
            services: Address by service, as text or as `{"base_url": ..., "auth_url": ...}`. Only these are there.
            auth_url: Token address for `base_url` and `services`; without one no token is sent.
            client_id: OAuth client id.
            client_secret: OAuth client secret.
            timeout: Seconds for a whole call.
            config: The settings as one dict; its keys win over the keywords of the same name.
            max_retries: Repetitions of a failed attempt. Default: 2.
            strict: Whether every answer is held against the document, for tests.

        Raises:
            ConfigurationError: Something is missing or does not fit; the message names the variables looked up.
        """
        warn_of_foreign()
        given = {
            "platform": platform,
            "env": env,
            "base_url": base_url,
            "services": services,
            "auth_url": auth_url,
            "client_id": client_id,
            "client_secret": client_secret,
            "timeout": timeout,
            "max_retries": max_retries,
            "strict": strict,
            **_known(config or {}),
        }
        self._max_retries: int | None = given.pop("max_retries")
        self._timeout: float = given["timeout"]
        self._strict: bool = given.pop("strict")
        self._owned = provider is None
        self._provider = provider or provider_from_settings(Variables(), **given)
        self._lock = threading.RLock()
        self._made: dict[str, Any] = {}
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return self._closed

    def get_provider(self) -> TimebackProvider:
        """Return the provider, for other clients to share its tokens and connections."""
        return self._provider

    def _made_once(self, attribute: str, module: str, name: str) -> Any:
        self._check_open()
        with self._lock:
            if attribute not in self._made:
                made = getattr(import_module(module), name)
                self._made[attribute] = made(
                    provider=self._provider,
                    timeout=self._timeout,
                    max_retries=self._max_retries,
                    strict=self._strict,
                )
            return self._made[attribute]

    def service(self, name: str) -> Any:
        """Return the client of a service by its name, such as "oneroster", "case" or "timeback-events".

        Args:
            name: Name of the service.

        Raises:
            ConfigurationError: There is no such service.
            ServiceNotConfiguredError: This client has no address for it.
        """
        return getattr(self, ATTRIBUTES[service_named(name)])

    def _check_open(self) -> None:
        if self._closed:
            raise ClientClosedError(f"{type(self).__name__} has been closed")

    def _taken_for_closing(self) -> list[Any]:
        """Mark this client as closed and hand over what has to be closed; nothing the second time."""
        with self._lock:
            self._closed = True
            made, self._made = list(self._made.values()), {}
        return made

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'closed' if self._closed else repr(self._provider)}>"


def _known(config: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(config) - _SETTINGS)
    if unknown:
        raise ConfigurationError(f"config has unknown keys {', '.join(unknown)}; known: {', '.join(sorted(_SETTINGS))}")
    return dict(config)
