"""Documented import name of `timeback_kit.services.clr.resources`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AsyncCredentials",
    "AsyncDiscovery",
    "Credentials",
    "Discovery",
]

if TYPE_CHECKING:
    from timeback_kit.services.clr.resources import AsyncCredentials as AsyncCredentials
    from timeback_kit.services.clr.resources import AsyncDiscovery as AsyncDiscovery
    from timeback_kit.services.clr.sync_resources import Credentials as Credentials
    from timeback_kit.services.clr.sync_resources import Discovery as Discovery
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr.resources": (
                "AsyncCredentials",
                "AsyncDiscovery",
            ),
            "timeback_kit.services.clr.sync_resources": (
                "Credentials",
                "Discovery",
            ),
        },
    )
