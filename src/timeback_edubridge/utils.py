"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AggregatedMetrics",
    "aggregate_activity_metrics",
    "normalize_boolean",
    "normalize_date",
    "normalize_end_date",
    "normalize_start_date",
    "normalize_user",
]

if TYPE_CHECKING:
    from timeback_kit.services.edubridge import AggregatedMetrics as AggregatedMetrics
    from timeback_kit.services.edubridge import aggregate_activity_metrics as aggregate_activity_metrics
    from timeback_kit.services.edubridge import normalize_boolean as normalize_boolean
    from timeback_kit.services.edubridge import normalize_date as normalize_date
    from timeback_kit.services.edubridge import normalize_end_date as normalize_end_date
    from timeback_kit.services.edubridge import normalize_start_date as normalize_start_date
    from timeback_kit.services.edubridge import normalize_user as normalize_user
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": __all__,
        },
    )
