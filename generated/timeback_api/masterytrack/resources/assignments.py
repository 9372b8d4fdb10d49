"""Assignments of MasteryTrack."""

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


class AsyncAssignments(AsyncResource):
    """Assignments: what stands below `assignments`."""

    __slots__ = ()

    async def assign(
        self, data: inputs.AssignInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.AssignResult:
        """Assign a test to a student.

        Args:
            data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssignResult` that the service answered.

        Raises:
            MasteryTrackError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /delivery/assignments/assign
        """
        return await self._call(Request(_ops.ASSIGN_TEST, body=data, options=request_options))

    async def invalidate(
        self, data: inputs.InvalidateInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.InvalidateResult:
        """Invalidate the open assignments of a student.

        Args:
            data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `InvalidateResult` that the service answered.

        Raises:
            MasteryTrackError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /delivery/assignments/invalidate
        """
        return await self._call(Request(_ops.INVALIDATE_ASSIGNMENTS, body=data, options=request_options))


@shares_docs(AsyncAssignments)
class Assignments(SyncResource):
    __slots__ = ()

    def assign(
        self, data: inputs.AssignInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.AssignResult:
        return self._call(Request(_ops.ASSIGN_TEST, body=data, options=request_options))

    def invalidate(
        self, data: inputs.InvalidateInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.InvalidateResult:
        return self._call(Request(_ops.INVALIDATE_ASSIGNMENTS, body=data, options=request_options))
