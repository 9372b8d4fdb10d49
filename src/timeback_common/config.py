"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "BEYONDAI_API_URLS",
    "BEYONDAI_CALIPER_PATHS",
    "BEYONDAI_CASE_PATHS",
    "BEYONDAI_CLR_PATHS",
    "BEYONDAI_ONEROSTER_PATHS",
    "BEYONDAI_POWERPATH_PATHS",
    "BEYONDAI_QTI_PATHS",
    "BEYONDAI_TOKEN_URLS",
    "BEYONDAI_WEBHOOK_PATHS",
    "DEFAULT_PLATFORM",
    "PLATFORM_CALIPER_PATHS",
    "PLATFORM_ENDPOINTS",
    "CaliperPaths",
    "CasePaths",
    "ClrPaths",
    "EdubridgePaths",
    "Environment",
    "OneRosterPaths",
    "Platform",
    "PlatformPaths",
    "PowerPathPaths",
    "QtiPaths",
    "ResolvedEndpoint",
    "WebhookPaths",
]

if TYPE_CHECKING:
    from timeback_common._published_names import BEYONDAI_API_URLS as BEYONDAI_API_URLS
    from timeback_common._published_names import BEYONDAI_CALIPER_PATHS as BEYONDAI_CALIPER_PATHS
    from timeback_common._published_names import BEYONDAI_CASE_PATHS as BEYONDAI_CASE_PATHS
    from timeback_common._published_names import BEYONDAI_CLR_PATHS as BEYONDAI_CLR_PATHS
    from timeback_common._published_names import BEYONDAI_ONEROSTER_PATHS as BEYONDAI_ONEROSTER_PATHS
    from timeback_common._published_names import BEYONDAI_POWERPATH_PATHS as BEYONDAI_POWERPATH_PATHS
    from timeback_common._published_names import BEYONDAI_QTI_PATHS as BEYONDAI_QTI_PATHS
    from timeback_common._published_names import BEYONDAI_TOKEN_URLS as BEYONDAI_TOKEN_URLS
    from timeback_common._published_names import BEYONDAI_WEBHOOK_PATHS as BEYONDAI_WEBHOOK_PATHS
    from timeback_common._published_names import DEFAULT_PLATFORM as DEFAULT_PLATFORM
    from timeback_common._published_names import PLATFORM_CALIPER_PATHS as PLATFORM_CALIPER_PATHS
    from timeback_common._published_names import PLATFORM_ENDPOINTS as PLATFORM_ENDPOINTS
    from timeback_common._published_names import PlatformPaths as PlatformPaths
    from timeback_kit.runtime import CaliperPaths as CaliperPaths
    from timeback_kit.runtime import CasePaths as CasePaths
    from timeback_kit.runtime import ClrPaths as ClrPaths
    from timeback_kit.runtime import EdubridgePaths as EdubridgePaths
    from timeback_kit.runtime import Environment as Environment
    from timeback_kit.runtime import OneRosterPaths as OneRosterPaths
    from timeback_kit.runtime import Platform as Platform
    from timeback_kit.runtime import PowerPathPaths as PowerPathPaths
    from timeback_kit.runtime import QtiPaths as QtiPaths
    from timeback_kit.runtime import ResolvedEndpoint as ResolvedEndpoint
    from timeback_kit.runtime import WebhookPaths as WebhookPaths
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": (
                "CaliperPaths",
                "CasePaths",
                "ClrPaths",
                "EdubridgePaths",
                "Environment",
                "OneRosterPaths",
                "Platform",
                "PowerPathPaths",
                "QtiPaths",
                "ResolvedEndpoint",
                "WebhookPaths",
            ),
            "timeback_common._published_names": (
                "BEYONDAI_API_URLS",
                "BEYONDAI_CALIPER_PATHS",
                "BEYONDAI_CASE_PATHS",
                "BEYONDAI_CLR_PATHS",
                "BEYONDAI_ONEROSTER_PATHS",
                "BEYONDAI_POWERPATH_PATHS",
                "BEYONDAI_QTI_PATHS",
                "BEYONDAI_TOKEN_URLS",
                "BEYONDAI_WEBHOOK_PATHS",
                "DEFAULT_PLATFORM",
                "PLATFORM_CALIPER_PATHS",
                "PLATFORM_ENDPOINTS",
                "PlatformPaths",
            ),
        },
    )
