"""Learning reports of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncLearningReports(AsyncResource):
    """Learning reports: what stands below `learning_reports`."""

    __slots__ = ()

    async def get_map_profile(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.MapProfile]:
        """List the MAP growth reports of a user.

        Args:
            user_id: User id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `MapProfile` of the answer.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/learning-reports/map-profile/{userId}
        """
        return await self._call(Request(_ops.GET_MAP_PROFILE, {"userId": user_id}, options=request_options))

    async def get_time_saved(self, user_id: str, *, request_options: RequestOptions | None = None) -> models.TimeSaved:
        """Get the school time a user has saved.

        Args:
            user_id: User id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TimeSaved` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/time-saved/user/{userId}
        """
        return await self._call(Request(_ops.GET_TIME_SAVED, {"userId": user_id}, options=request_options))


@shares_docs(AsyncLearningReports)
class LearningReports(SyncResource):
    __slots__ = ()

    def get_map_profile(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.MapProfile]:
        return self._call(Request(_ops.GET_MAP_PROFILE, {"userId": user_id}, options=request_options))

    def get_time_saved(self, user_id: str, *, request_options: RequestOptions | None = None) -> models.TimeSaved:
        return self._call(Request(_ops.GET_TIME_SAVED, {"userId": user_id}, options=request_options))
