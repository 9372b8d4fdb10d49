"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CaliperPaths",
    "CasePaths",
    "ClrPaths",
    "EdubridgePaths",
    "Environment",
    "MasteryTrackPaths",
    "OneRosterPaths",
    "Platform",
    "PowerPathPaths",
    "QtiPaths",
    "WebhookPaths",
]

if TYPE_CHECKING:
    from timeback_kit.runtime import CaliperPaths as CaliperPaths
    from timeback_kit.runtime import CasePaths as CasePaths
    from timeback_kit.runtime import ClrPaths as ClrPaths
    from timeback_kit.runtime import EdubridgePaths as EdubridgePaths
    from timeback_kit.runtime import Environment as Environment
    from timeback_kit.runtime import MasteryTrackPaths as MasteryTrackPaths
    from timeback_kit.runtime import OneRosterPaths as OneRosterPaths
    from timeback_kit.runtime import Platform as Platform
    from timeback_kit.runtime import PowerPathPaths as PowerPathPaths
    from timeback_kit.runtime import QtiPaths as QtiPaths
    from timeback_kit.runtime import WebhookPaths as WebhookPaths
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": __all__,
        },
    )
