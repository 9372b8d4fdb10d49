"""Clients of EduBridge: enrollments, analytics and goals of learners."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import EdubridgeError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.analytics import Analytics, AsyncAnalytics
    from .resources.applications import Applications, AsyncApplications
    from .resources.enrollments import AsyncEnrollments, Enrollments
    from .resources.events import AsyncEvents, Events
    from .resources.learning_reports import AsyncLearningReports, LearningReports
    from .resources.progression import AsyncProgression, Progression
    from .resources.subject_tracks import AsyncSubjectTracks, SubjectTracks
    from .resources.users import AsyncUsers, Users


class AsyncEdubridgeApi(AsyncServiceClient):
    """EduBridge, async: enrollments, analytics and goals of learners."""

    service: ClassVar[str] = "edubridge"
    error: ClassVar[type[TimebackError]] = EdubridgeError

    @property
    def analytics(self) -> AsyncAnalytics:
        """Analytics."""
        from .resources.analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @property
    def applications(self) -> AsyncApplications:
        """Applications."""
        from .resources.applications import AsyncApplications

        return AsyncApplications(self)

    @property
    def enrollments(self) -> AsyncEnrollments:
        """Enrollments."""
        from .resources.enrollments import AsyncEnrollments

        return AsyncEnrollments(self)

    @property
    def events(self) -> AsyncEvents:
        """Events."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @property
    def learning_reports(self) -> AsyncLearningReports:
        """Learning reports."""
        from .resources.learning_reports import AsyncLearningReports

        return AsyncLearningReports(self)

    @property
    def progression(self) -> AsyncProgression:
        """Progression."""
        from .resources.progression import AsyncProgression

        return AsyncProgression(self)

    @property
    def subject_tracks(self) -> AsyncSubjectTracks:
        """Subject tracks."""
        from .resources.subject_tracks import AsyncSubjectTracks

        return AsyncSubjectTracks(self)

    @property
    def users(self) -> AsyncUsers:
        """Users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)


class EdubridgeApi(SyncServiceClient):
    """EduBridge, blocking: enrollments, analytics and goals of learners."""

    service: ClassVar[str] = "edubridge"
    error: ClassVar[type[TimebackError]] = EdubridgeError

    @property
    def analytics(self) -> Analytics:
        """Analytics."""
        from .resources.analytics import Analytics

        return Analytics(self)

    @property
    def applications(self) -> Applications:
        """Applications."""
        from .resources.applications import Applications

        return Applications(self)

    @property
    def enrollments(self) -> Enrollments:
        """Enrollments."""
        from .resources.enrollments import Enrollments

        return Enrollments(self)

    @property
    def events(self) -> Events:
        """Events."""
        from .resources.events import Events

        return Events(self)

    @property
    def learning_reports(self) -> LearningReports:
        """Learning reports."""
        from .resources.learning_reports import LearningReports

        return LearningReports(self)

    @property
    def progression(self) -> Progression:
        """Progression."""
        from .resources.progression import Progression

        return Progression(self)

    @property
    def subject_tracks(self) -> SubjectTracks:
        """Subject tracks."""
        from .resources.subject_tracks import SubjectTracks

        return SubjectTracks(self)

    @property
    def users(self) -> Users:
        """Users."""
        from .resources.users import Users

        return Users(self)
