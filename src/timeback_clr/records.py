"""Documented import name of `timeback_kit.services.clr.records`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ClrCredential",
    "DiscoveryInfo",
    "DiscoveryResponse",
    "DiscoveryServer",
    "DocumentedOperation",
]

if TYPE_CHECKING:
    from timeback_kit.services.clr.records import ClrCredential as ClrCredential
    from timeback_kit.services.clr.records import DiscoveryInfo as DiscoveryInfo
    from timeback_kit.services.clr.records import DiscoveryResponse as DiscoveryResponse
    from timeback_kit.services.clr.records import DiscoveryServer as DiscoveryServer
    from timeback_kit.services.clr.records import DocumentedOperation as DocumentedOperation
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr.records": __all__,
        },
    )
