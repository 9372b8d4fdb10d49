"""Documented import name of `timeback_kit.core`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AuthCheckResult",
    "CaliperPaths",
    "CasePaths",
    "ClrPaths",
    "EdubridgePaths",
    "OneRosterPaths",
    "PlatformPaths",
    "PowerPathPaths",
    "QtiPaths",
    "ResolvedEndpoint",
    "TimebackProvider",
    "WebhookPaths",
]

if TYPE_CHECKING:
    from timeback_core._published_names import AuthCheckResult as AuthCheckResult
    from timeback_core._published_names import CaliperPaths as CaliperPaths
    from timeback_core._published_names import CasePaths as CasePaths
    from timeback_core._published_names import ClrPaths as ClrPaths
    from timeback_core._published_names import EdubridgePaths as EdubridgePaths
    from timeback_core._published_names import OneRosterPaths as OneRosterPaths
    from timeback_core._published_names import PlatformPaths as PlatformPaths
    from timeback_core._published_names import PowerPathPaths as PowerPathPaths
    from timeback_core._published_names import QtiPaths as QtiPaths
    from timeback_core._published_names import ResolvedEndpoint as ResolvedEndpoint
    from timeback_core._published_names import WebhookPaths as WebhookPaths
    from timeback_kit.core import TimebackProvider as TimebackProvider
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.core": ("TimebackProvider",),
            "timeback_core._published_names": (
                "AuthCheckResult",
                "CaliperPaths",
                "CasePaths",
                "ClrPaths",
                "EdubridgePaths",
                "OneRosterPaths",
                "PlatformPaths",
                "PowerPathPaths",
                "QtiPaths",
                "ResolvedEndpoint",
                "WebhookPaths",
            ),
        },
    )
