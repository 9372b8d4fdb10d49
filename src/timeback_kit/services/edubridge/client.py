"""The async client of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.edubridge.client import AsyncEdubridgeApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
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

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Write groups of subject tracks that were read; see `group_input`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.edubridge.track_groups import group_input

        return group_input(operation, body)

    def check_where(self, operation: Operation[Any], where: object) -> None:
        """Refuse conditions on users that the service takes and does not follow, as OneRoster's.

        Args:
            operation: The operation they are for.
            where: The conditions the caller gave.
        """
        from timeback_kit.services.oneroster.filter_traps import check_where

        check_where(where)
