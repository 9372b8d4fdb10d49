"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "DefaultClass",
    "DefaultClassCourse",
    "EnrollOptions",
    "Enrollment",
    "EnrollmentCourse",
    "EnrollmentGoals",
    "EnrollmentMetadata",
    "EnrollmentMetrics",
    "EnrollmentPeriod",
    "EnrollmentPrimaryApp",
    "EnrollmentSchool",
    "ResetGoalsResult",
]

if TYPE_CHECKING:
    from timeback_edubridge._published_names import DefaultClassCourse as DefaultClassCourse
    from timeback_edubridge._published_names import EnrollmentPeriod as EnrollmentPeriod
    from timeback_edubridge._published_names import EnrollmentPrimaryApp as EnrollmentPrimaryApp
    from timeback_edubridge._published_names import EnrollOptions as EnrollOptions
    from timeback_kit.services.edubridge import DefaultClass as DefaultClass
    from timeback_kit.services.edubridge import Enrollment as Enrollment
    from timeback_kit.services.edubridge import EnrollmentCourse as EnrollmentCourse
    from timeback_kit.services.edubridge import EnrollmentGoals as EnrollmentGoals
    from timeback_kit.services.edubridge import EnrollmentMetadata as EnrollmentMetadata
    from timeback_kit.services.edubridge import EnrollmentMetrics as EnrollmentMetrics
    from timeback_kit.services.edubridge import EnrollmentSchool as EnrollmentSchool
    from timeback_kit.services.edubridge import ResetGoalsResult as ResetGoalsResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": (
                "DefaultClass",
                "Enrollment",
                "EnrollmentCourse",
                "EnrollmentGoals",
                "EnrollmentMetadata",
                "EnrollmentMetrics",
                "EnrollmentSchool",
                "ResetGoalsResult",
            ),
            "timeback_edubridge._published_names": (
                "DefaultClassCourse",
                "EnrollOptions",
                "EnrollmentPeriod",
                "EnrollmentPrimaryApp",
            ),
        },
    )
