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
    from timeback_api.clr.resources.discovery import AsyncDiscovery as AsyncDiscovery
    from timeback_api.clr.resources.discovery import Discovery as Discovery
    from timeback_kit.services.clr.resources import AsyncCredentials as AsyncCredentials
    from timeback_kit.services.clr.sync_resources import Credentials as Credentials
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr.resources": ("AsyncCredentials",),
            "timeback_api.clr.resources.discovery": (
                "AsyncDiscovery",
                "Discovery",
            ),
            "timeback_kit.services.clr.sync_resources": ("Credentials",),
        },
    )
