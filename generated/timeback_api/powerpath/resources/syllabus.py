"""Syllabus of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions


class AsyncSyllabus(AsyncResource):
    """Syllabus: what stands below `syllabus`."""

    __slots__ = ()

    async def get(
        self,
        course_sourced_id: str,
        params: Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.SyllabusResponse:
        """Get the syllabus of a course.

        Args:
            course_sourced_id: Course sourced id, sent as one segment of the path.
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `SyllabusResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/syllabus/{courseSourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_COURSE_SYLLABUS,
                {"courseSourcedId": course_sourced_id},
                self._params(_ops.GET_COURSE_SYLLABUS, params),
                options=request_options,
            )
        )


@shares_docs(AsyncSyllabus)
class Syllabus(SyncResource):
    __slots__ = ()

    def get(
        self,
        course_sourced_id: str,
        params: Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.SyllabusResponse:
        return self._call(
            Request(
                _ops.GET_COURSE_SYLLABUS,
                {"courseSourcedId": course_sourced_id},
                self._params(_ops.GET_COURSE_SYLLABUS, params),
                options=request_options,
            )
        )
