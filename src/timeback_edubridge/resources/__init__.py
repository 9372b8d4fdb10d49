"""Documented import name of `timeback_kit.services.edubridge.sync_resources`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Analytics",
    "Applications",
    "AsyncAnalytics",
    "AsyncApplications",
    "AsyncEnrollments",
    "AsyncEvents",
    "AsyncLearningReports",
    "AsyncProgression",
    "AsyncSubjectTracks",
    "AsyncUsers",
    "Enrollments",
    "Events",
    "LearningReports",
    "Progression",
    "SubjectTracks",
    "Users",
]

if TYPE_CHECKING:
    from timeback_api.edubridge.resources.applications import Applications as Applications
    from timeback_api.edubridge.resources.applications import AsyncApplications as AsyncApplications
    from timeback_api.edubridge.resources.enrollments import AsyncEnrollments as AsyncEnrollments
    from timeback_api.edubridge.resources.enrollments import Enrollments as Enrollments
    from timeback_api.edubridge.resources.events import AsyncEvents as AsyncEvents
    from timeback_api.edubridge.resources.events import Events as Events
    from timeback_api.edubridge.resources.learning_reports import AsyncLearningReports as AsyncLearningReports
    from timeback_api.edubridge.resources.learning_reports import LearningReports as LearningReports
    from timeback_api.edubridge.resources.progression import AsyncProgression as AsyncProgression
    from timeback_api.edubridge.resources.progression import Progression as Progression
    from timeback_api.edubridge.resources.users import AsyncUsers as AsyncUsers
    from timeback_api.edubridge.resources.users import Users as Users
    from timeback_kit.services.edubridge.resources import AsyncAnalytics as AsyncAnalytics
    from timeback_kit.services.edubridge.resources import AsyncSubjectTracks as AsyncSubjectTracks
    from timeback_kit.services.edubridge.sync_resources import Analytics as Analytics
    from timeback_kit.services.edubridge.sync_resources import SubjectTracks as SubjectTracks
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge.sync_resources": (
                "Analytics",
                "SubjectTracks",
            ),
            "timeback_api.edubridge.resources.applications": (
                "Applications",
                "AsyncApplications",
            ),
            "timeback_kit.services.edubridge.resources": (
                "AsyncAnalytics",
                "AsyncSubjectTracks",
            ),
            "timeback_api.edubridge.resources.enrollments": (
                "AsyncEnrollments",
                "Enrollments",
            ),
            "timeback_api.edubridge.resources.events": (
                "AsyncEvents",
                "Events",
            ),
            "timeback_api.edubridge.resources.learning_reports": (
                "AsyncLearningReports",
                "LearningReports",
            ),
            "timeback_api.edubridge.resources.progression": (
                "AsyncProgression",
                "Progression",
            ),
            "timeback_api.edubridge.resources.users": (
                "AsyncUsers",
                "Users",
            ),
        },
    )
