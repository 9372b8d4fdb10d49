"""Screening of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import dicts, inputs, snake_inputs


class AsyncScreening(AsyncResource):
    """Screening. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def get_results(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> dict[str, models.ScreeningResult]:
        """Get the screening results of a user by subject.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/screening/results/{userId}
        """
        return await self._call(Request(_ops.GET_RESULTS, {"userId": user_id}, options=request_options))

    async def reset_session(
        self,
        input: inputs.ScreeningResetSessionInput | snake_inputs.ScreeningResetSessionInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Reset the screening session of a user.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/screening/session/reset
        """
        await self._call(Request(_ops.RESET_SESSION, body=input, options=request_options, extra=extra))

    async def get_session(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> models.ScreeningSession:
        """Get the screening session of a user.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/screening/session/{userId}
        """
        return await self._call(Request(_ops.GET_SESSION, {"userId": user_id}, options=request_options))

    async def assign_test(
        self,
        input: inputs.ScreeningAssignmentInput
        | snake_inputs.ScreeningAssignmentInputSnake
        | models.ScreeningAssignment
        | dicts.ScreeningAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ScreeningSession:
        """Assign a screening test to a user.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/screening/tests/assign
        """
        return await self._call(Request(_ops.ASSIGN_TEST, body=input, options=request_options, extra=extra))


class Screening(SyncResource):
    """Screening. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def get_results(
        self, user_id: str, *, request_options: RequestOptions | None = None
    ) -> dict[str, models.ScreeningResult]:
        """Get the screening results of a user by subject.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/screening/results/{userId}
        """
        return self._call(Request(_ops.GET_RESULTS, {"userId": user_id}, options=request_options))

    def reset_session(
        self,
        input: inputs.ScreeningResetSessionInput | snake_inputs.ScreeningResetSessionInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Reset the screening session of a user.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/screening/session/reset
        """
        self._call(Request(_ops.RESET_SESSION, body=input, options=request_options, extra=extra))

    def get_session(self, user_id: str, *, request_options: RequestOptions | None = None) -> models.ScreeningSession:
        """Get the screening session of a user.

        Args:
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/screening/session/{userId}
        """
        return self._call(Request(_ops.GET_SESSION, {"userId": user_id}, options=request_options))

    def assign_test(
        self,
        input: inputs.ScreeningAssignmentInput
        | snake_inputs.ScreeningAssignmentInputSnake
        | models.ScreeningAssignment
        | dicts.ScreeningAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ScreeningSession:
        """Assign a screening test to a user.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/screening/tests/assign
        """
        return self._call(Request(_ops.ASSIGN_TEST, body=input, options=request_options, extra=extra))
