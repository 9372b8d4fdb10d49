"""The settings of a client of all services, and the attributes that load a service when it is first touched."""

from __future__ import annotations

import threading
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack, overload

from timeback_kit.runtime._services import ATTRIBUTES
from timeback_kit.runtime.call_limits import SlotShare
from timeback_kit.runtime.errors import ClientClosedError, ConfigurationError
from timeback_kit.runtime.foreign import warn_of_foreign
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.platforms import service_named
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.replacing import replaceable
from timeback_kit.runtime.settings import AllServicesSettings, Settings, Variables, settings_names, shows_settings

if TYPE_CHECKING:
    from collections.abc import Mapping


ClientT = TypeVar("ClientT")


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

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *(name for name in dir(self._example) if not name.startswith("_"))]

    if not TYPE_CHECKING:  # type checkers refuse what is done with a class instead of a client

        def __getattr__(self, name: str) -> Any:
            """What such a client has, so that `unittest.mock.create_autospec` of the class finds it."""
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._example, name)

    @cached_property
    def _example(self) -> Any:
        """A client that sends nothing."""
        return getattr(import_module(self._module), self._name)(transport=_NotMade(self._attribute))


class _NotMade:
    """Stands where a client that was made has its transport."""

    def __init__(self, attribute: str) -> None:
        self._attribute = attribute

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"make a client first: TimebackClient(...).{self._attribute}")


@replaceable
class ServiceClients:
    """One setup for all services: URLs, credentials, tokens and connections are shared.

    Nothing is sent and no service is loaded before its attribute is touched. A mode is chosen by what is given:
    `provider`, else `services`, else `base_url`, else `env`. What is not given is looked up in the environment:
    TIMEBACK_ENV, TIMEBACK_API_BASE_URL, TIMEBACK_CLIENT_ID and so on, as `timeback_kit.runtime.settings` lists them.
    """

    _closed = False

    @shows_settings(AllServicesSettings)
    def __init__(
        self,
        *,
        provider: TimebackProvider | None = None,
        config: Mapping[str, Any] | None = None,
        **settings: Unpack[AllServicesSettings],
    ) -> None:
        """Set the client up; no request is made.

        Args:
            provider: A provider to share with other clients; wins over the settings about URLs and credentials.
            config: The settings as one dict; its keys win over the keywords of the same name.
            **settings: `env`, `client_id`, `timeout` and so on; see `ClientSettings`.

        Raises:
            ConfigurationError: Something is missing or does not fit; the message names the variables looked up.
        """
        warn_of_foreign()
        given = {**settings, **_known(config or {})}
        self._settings = Settings.of(type(self).__name__, given, AllServicesSettings)
        self._owned = provider is None
        self._provider = provider or TimebackProvider.from_settings(self._settings.completed(Variables()))
        self._lock = lock_of(self, threading.RLock)
        most = self._settings.max_connections
        self._share = None if most is None else SlotShare(most)
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
                client = made(provider=self._provider, **self._settings.per_client())
                client._share_slots(self._share)
                self._made[attribute] = client
            return self._made[attribute]

    def service(self, name: str) -> Any:
        """Return the client of a service by its name, such as "oneroster", "case" or "timeback-events".

        Args:
            name: Name of the service.

        Raises:
            ConfigurationError: There is no such service.
            ServiceNotConfiguredError: This client has no URL for it.
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
        state = "closed" if self._closed else repr(getattr(self, "_provider", None))
        return f"<{type(self).__name__} {state}>"


def _known(config: Mapping[str, Any]) -> dict[str, Any]:
    known = sorted(settings_names(AllServicesSettings))
    unknown = sorted(set(config).difference(known))
    if unknown:
        raise ConfigurationError(f"config has unknown keys {', '.join(unknown)}; known: {', '.join(known)}")
    return dict(config)
