"""Screening of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncScreening(AsyncResource):
    """Screening: what stands below `screening`."""

    __slots__ = ()

    async def get_results(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> dict[str, models.ScreeningResult]:
        """Get the screening results of a user by subject.

        Args:
            user_id: User id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            What the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/screening/results/{userId}
        """
        return await self._call(Request(_ops.GET_RESULTS, {"userId": user_id}, options=request_options))

    async def reset_session(
        self,
        input: inputs.ScreeningResetSessionInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Reset the screening session of a user.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/screening/session/reset
        """
        await self._call(Request(_ops.RESET_SESSION, body=input, options=request_options))

    async def get_session(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ScreeningSession:
        """Get the screening session of a user.

        Args:
            user_id: User id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ScreeningSession` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/screening/session/{userId}
        """
        return await self._call(Request(_ops.GET_SESSION, {"userId": user_id}, options=request_options))

    async def assign_test(
        self,
        input: inputs.ScreeningAssignmentInput | models.ScreeningAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ScreeningSession:
        """Assign a screening test to a user.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ScreeningSession` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/screening/tests/assign
        """
        return await self._call(Request(_ops.ASSIGN_TEST, body=input, options=request_options))


@shares_docs(AsyncScreening)
class Screening(SyncResource):
    __slots__ = ()

    def get_results(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> dict[str, models.ScreeningResult]:
        return self._call(Request(_ops.GET_RESULTS, {"userId": user_id}, options=request_options))

    def reset_session(
        self,
        input: inputs.ScreeningResetSessionInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.RESET_SESSION, body=input, options=request_options))

    def get_session(self, user_id: str, *, request_options: RequestOptions | None = None) -> models.ScreeningSession:
        return self._call(Request(_ops.GET_SESSION, {"userId": user_id}, options=request_options))

    def assign_test(
        self,
        input: inputs.ScreeningAssignmentInput | models.ScreeningAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ScreeningSession:
        return self._call(Request(_ops.ASSIGN_TEST, body=input, options=request_options))
