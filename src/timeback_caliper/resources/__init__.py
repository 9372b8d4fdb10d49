"""Documented import name of `timeback_kit.services.caliper.resources`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AsyncEvents",
    "AsyncJobs",
    "Events",
    "Jobs",
]

if TYPE_CHECKING:
    from timeback_kit.services.caliper.resources import AsyncEvents as AsyncEvents
    from timeback_kit.services.caliper.resources import AsyncJobs as AsyncJobs
    from timeback_kit.services.caliper.sync_resources import Events as Events
    from timeback_kit.services.caliper.sync_resources import Jobs as Jobs
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper.resources": (
                "AsyncEvents",
                "AsyncJobs",
            ),
            "timeback_kit.services.caliper.sync_resources": (
                "Events",
                "Jobs",
            ),
        },
    )
