"""The async client of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.edubridge.client import AsyncEdubridgeApi

if TYPE_CHECKING:
    from timeback_kit.services.edubridge.resources import AsyncAnalytics, AsyncSubjectTracks


class EdubridgeClient(AsyncEdubridgeApi):
    """EduBridge, awaited: enrollments, analytics and goals of learners."""

    @property
    def analytics(self) -> AsyncAnalytics:
        """Analytics."""
        from timeback_kit.services.edubridge.resources import AsyncAnalytics

        return AsyncAnalytics(self)

    @property
    def subject_tracks(self) -> AsyncSubjectTracks:
        """Subject tracks."""
        from timeback_kit.services.edubridge.resources import AsyncSubjectTracks

        return AsyncSubjectTracks(self)
