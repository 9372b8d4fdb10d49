"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "DEFAULT_PLATFORM",
    "PLATFORM_ENDPOINTS",
    "AuthCheck",
    "AuthCheckChecks",
    "AuthCheckResult",
    "CustomPaths",
    "PathProfileName",
    "ResolvedEndpoint",
    "ServiceName",
    "TimebackProvider",
]

if TYPE_CHECKING:
    from timeback_common._published_names import DEFAULT_PLATFORM as DEFAULT_PLATFORM
    from timeback_common._published_names import PLATFORM_ENDPOINTS as PLATFORM_ENDPOINTS
    from timeback_common._published_names import AuthCheckChecks as AuthCheckChecks
    from timeback_common._published_names import AuthCheckResult as AuthCheckResult
    from timeback_common._published_names import CustomPaths as CustomPaths
    from timeback_common._published_names import PathProfileName as PathProfileName
    from timeback_common._published_names import ServiceName as ServiceName
    from timeback_kit.runtime import AuthCheck as AuthCheck
    from timeback_kit.runtime import ResolvedEndpoint as ResolvedEndpoint
    from timeback_kit.runtime import TimebackProvider as TimebackProvider
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": (
                "AuthCheck",
                "ResolvedEndpoint",
                "TimebackProvider",
            ),
            "timeback_common._published_names": (
                "AuthCheckChecks",
                "AuthCheckResult",
                "CustomPaths",
                "DEFAULT_PLATFORM",
                "PLATFORM_ENDPOINTS",
                "PathProfileName",
                "ServiceName",
            ),
        },
    )
