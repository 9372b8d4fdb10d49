"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ActivityMetricsData",
    "ActivityResponse",
    "AggregatedMetrics",
    "EnrollmentFactsResponse",
    "GradeMasteryData",
    "HighestGradeMastered",
    "SubjectMetrics",
    "TimeSpentMetricsData",
    "WeeklyFactRecord",
]

if TYPE_CHECKING:
    from timeback_edubridge._published_names import ActivityMetricsData as ActivityMetricsData
    from timeback_edubridge._published_names import EnrollmentFactsResponse as EnrollmentFactsResponse
    from timeback_edubridge._published_names import GradeMasteryData as GradeMasteryData
    from timeback_edubridge._published_names import SubjectMetrics as SubjectMetrics
    from timeback_edubridge._published_names import TimeSpentMetricsData as TimeSpentMetricsData
    from timeback_edubridge._published_names import WeeklyFactRecord as WeeklyFactRecord
    from timeback_kit.services.edubridge import ActivityResponse as ActivityResponse
    from timeback_kit.services.edubridge import AggregatedMetrics as AggregatedMetrics
    from timeback_kit.services.edubridge import HighestGradeMastered as HighestGradeMastered
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": (
                "ActivityResponse",
                "AggregatedMetrics",
                "HighestGradeMastered",
            ),
            "timeback_edubridge._published_names": (
                "ActivityMetricsData",
                "EnrollmentFactsResponse",
                "GradeMasteryData",
                "SubjectMetrics",
                "TimeSpentMetricsData",
                "WeeklyFactRecord",
            ),
        },
    )
