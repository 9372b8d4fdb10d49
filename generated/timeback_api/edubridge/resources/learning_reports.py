"""Learning reports of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncLearningReports(AsyncResource):
    """Learning reports. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def get_map_profile(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.MapProfile]:
        """List the MAP growth reports of a user.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/learning-reports/map-profile/{userId}
        """
        return await self._call(Request(_ops.GET_MAP_PROFILE, {"userId": user_id}, options=request_options))

    async def get_time_saved(self, user_id: str, *, request_options: RequestOptions | None = None) -> models.TimeSaved:
        """Get the school time a user has saved.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/time-saved/user/{userId}
        """
        return await self._call(Request(_ops.GET_TIME_SAVED, {"userId": user_id}, options=request_options))


class LearningReports(SyncResource):
    """Learning reports. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def get_map_profile(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.MapProfile]:
        """List the MAP growth reports of a user.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/learning-reports/map-profile/{userId}
        """
        return self._call(Request(_ops.GET_MAP_PROFILE, {"userId": user_id}, options=request_options))

    def get_time_saved(self, user_id: str, *, request_options: RequestOptions | None = None) -> models.TimeSaved:
        """Get the school time a user has saved.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/time-saved/user/{userId}
        """
        return self._call(Request(_ops.GET_TIME_SAVED, {"userId": user_id}, options=request_options))
