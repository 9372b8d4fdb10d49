# Rendered by scripts/unasync.py from src/timeback_kit/services/edubridge/client.py; change that file.
"""The blocking client of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.edubridge.client import EdubridgeApi

if TYPE_CHECKING:
    from timeback_kit.services.edubridge.sync_resources import Analytics, SubjectTracks


class EdubridgeClient(EdubridgeApi):
    """EduBridge, blocking: enrollments, analytics and goals of learners."""

    @property
    def analytics(self) -> Analytics:
        """Analytics."""
        from timeback_kit.services.edubridge.sync_resources import Analytics

        return Analytics(self)

    @property
    def subject_tracks(self) -> SubjectTracks:
        """Subject tracks."""
        from timeback_kit.services.edubridge.sync_resources import SubjectTracks

        return SubjectTracks(self)
