"""Published module name of what is in `timeback_core`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AuthCredentials",
    "BaseUrlConfig",
    "BroadcastFailure",
    "BroadcastResult",
    "BroadcastSuccess",
    "EnvConfig",
    "Environment",
    "Platform",
    "ServiceUrls",
    "ServicesConfig",
    "TimebackClientConfig",
]

if TYPE_CHECKING:
    from timeback_core._published_names import AuthCredentials as AuthCredentials
    from timeback_core._published_names import BaseUrlConfig as BaseUrlConfig
    from timeback_core._published_names import BroadcastFailure as BroadcastFailure
    from timeback_core._published_names import BroadcastSuccess as BroadcastSuccess
    from timeback_core._published_names import EnvConfig as EnvConfig
    from timeback_core._published_names import Environment as Environment
    from timeback_core._published_names import Platform as Platform
    from timeback_core._published_names import ServicesConfig as ServicesConfig
    from timeback_core._published_names import ServiceUrls as ServiceUrls
    from timeback_core._published_names import TimebackClientConfig as TimebackClientConfig
    from timeback_kit.core import BroadcastResult as BroadcastResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.core": ("BroadcastResult",),
            "timeback_core._published_names": (
                "AuthCredentials",
                "BaseUrlConfig",
                "BroadcastFailure",
                "BroadcastSuccess",
                "EnvConfig",
                "Environment",
                "Platform",
                "ServiceUrls",
                "ServicesConfig",
                "TimebackClientConfig",
            ),
        },
    )
