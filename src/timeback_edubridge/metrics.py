"""Documented import name of `timeback_kit.services.edubridge.metrics`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AggregatedMetrics",
    "aggregate_activity_metrics",
]

if TYPE_CHECKING:
    from timeback_kit.services.edubridge.metrics import AggregatedMetrics as AggregatedMetrics
    from timeback_kit.services.edubridge.metrics import aggregate_activity_metrics as aggregate_activity_metrics
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge.metrics": __all__,
        },
    )
