"""The named clients of a manager, in the order of registration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from timeback_kit.core.errors import UnknownClientError
from timeback_kit.runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

ClientT = TypeVar("ClientT")


class ClientRegistry(Generic[ClientT]):
    """Clients by name; the base of both managers."""

    _make: Callable[..., ClientT]

    def __init__(self) -> None:
        """Start with no client."""
        self._clients: dict[str, ClientT] = {}

    def register(self, name: str, config: Mapping[str, Any] | None = None, **settings: Any) -> Self:
        """Add a client under a name.

        Args:
            name: Name of the platform; not registered yet.
            config: Settings of the client as one dict; its keys win over keywords of the same name.
            **settings: Keywords of `TimebackClient`.

        Returns:
            The manager itself, so that calls can be chained.

        Raises:
            ConfigurationError: The name is none or taken, or the settings do not make a client.
        """
        if not isinstance(name, str) or not name:
            raise ConfigurationError("a client is registered under a name: a string that is not empty")
        if name in self._clients:
            raise ConfigurationError(f"a client is already registered as {name!r}")
        self._clients[name] = self._make(config=config, **settings)
        return self

    def get(self, name: str) -> ClientT:
        """Return the client of a name.

        Args:
            name: Name it was registered under.

        Raises:
            UnknownClientError: No client has that name; the error lists the known names.
        """
        if name not in self._clients:
            raise UnknownClientError(name, self._clients)
        return self._clients[name]

    def _chosen(self, names: Iterable[str] | None) -> dict[str, ClientT]:
        """Clients by name, in the order of registration; None for all.

        Raises:
            UnknownClientError: No client has one of the names.
        """
        if names is None:
            return dict(self._clients)
        wanted = {names} if isinstance(names, str) else set(names)
        for name in sorted(wanted - set(self._clients), key=str):
            raise UnknownClientError(name, self._clients)
        return {name: client for name, client in self._clients.items() if name in wanted}

    def has(self, name: str) -> bool:
        """Return whether a client is registered under the name."""
        return name in self._clients

    @property
    def names(self) -> list[str]:
        """The registered names, in the order of registration."""
        return list(self._clients)

    @property
    def size(self) -> int:
        """The number of registered clients."""
        return len(self._clients)

    def __contains__(self, name: object) -> bool:
        return name in self._clients

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __repr__(self) -> str:
        names = vars(self).get("_clients", ())  # none where the constructor raised an error
        return f"{type(self).__name__}({', '.join(names)})"
