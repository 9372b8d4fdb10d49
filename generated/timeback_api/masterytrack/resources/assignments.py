"""Assignments of MasteryTrack."""

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

    from .. import inputs


class AsyncAssignments(AsyncResource):
    """Assignments. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    async def assign(
        self,
        input_data: inputs.AssignInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssignResponse:
        """Assign a test to a student.

        Args:
            input_data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /delivery/assignments/assign
        """
        return await self._call(Request(_ops.ASSIGN_TEST, body=input_data, options=request_options, extra=extra))

    async def invalidate(
        self,
        input_data: inputs.InvalidateInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.InvalidateResponse:
        """Invalidate the open assignments of a student.

        Args:
            input_data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /delivery/assignments/invalidate
        """
        request = Request(_ops.INVALIDATE_ASSIGNMENTS, body=input_data, options=request_options, extra=extra)
        return await self._call(request)


class Assignments(SyncResource):
    """Assignments. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    def assign(
        self,
        input_data: inputs.AssignInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssignResponse:
        """Assign a test to a student.

        Args:
            input_data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /delivery/assignments/assign
        """
        return self._call(Request(_ops.ASSIGN_TEST, body=input_data, options=request_options, extra=extra))

    def invalidate(
        self,
        input_data: inputs.InvalidateInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.InvalidateResponse:
        """Invalidate the open assignments of a student.

        Args:
            input_data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /delivery/assignments/invalidate
        """
        return self._call(Request(_ops.INVALIDATE_ASSIGNMENTS, body=input_data, options=request_options, extra=extra))
