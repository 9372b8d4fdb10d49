"""What the published provider has beside ours: token managers, paths as attributes, an endpoint with its paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.settings import ResolvedEndpoint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_common._published.tokens import TokenManager

_all_paths = TimebackProvider.get_all_paths


class Paths(dict[str, Any]):
    """The paths of every service, as a dict and as attributes."""

    def __getattr__(self, name: str) -> Any:
        if name in self:
            return self[name]
        raise AttributeError(f"there are no paths of {name!r}", name=name, obj=self)


def get_token_manager(self: TimebackProvider, service: str) -> TokenManager | None:
    """The tokens of a service; None when no token is sent there.

    Args:
        self: The provider.
        service: Name of the service.

    Raises:
        ServiceNotConfiguredError: There is no such service.
    """
    from timeback_common._published.tokens import TokenManager

    return None if self.get_endpoint(service).auth_url is None else TokenManager.of(self, service)


def get_all_paths(self: TimebackProvider) -> Paths:
    """The paths of every service; None where there is none.

    Args:
        self: The provider.
    """
    return Paths(_all_paths(self))


def endpoint_and_paths(self: ResolvedEndpoint) -> Iterator[Any]:
    """The endpoint and its paths, for `endpoint, paths = provider.get_endpoint_with_paths(service)`.

    Args:
        self: The endpoint.
    """
    return iter((self, self.paths))


for _owner, _name, _method in (
    (TimebackProvider, "get_token_manager", get_token_manager),
    (TimebackProvider, "get_all_paths", get_all_paths),
    (ResolvedEndpoint, "__iter__", endpoint_and_paths),
):
    setattr(_owner, _name, _method)
