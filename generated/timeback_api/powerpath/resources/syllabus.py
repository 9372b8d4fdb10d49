"""Syllabus of PowerPath."""

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


class AsyncSyllabus(AsyncResource):
    """Syllabus. Every call raises PowerPathError if it fails."""

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
            course_sourced_id: sourcedId of the course.
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/syllabus/{courseSourcedId}
        """
        request = Request(
            _ops.GET_COURSE_SYLLABUS,
            {"courseSourcedId": course_sourced_id},
            self._params(_ops.GET_COURSE_SYLLABUS, params),
            options=request_options,
        )
        return await self._call(request)


class Syllabus(SyncResource):
    """Syllabus. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def get(
        self,
        course_sourced_id: str,
        params: Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.SyllabusResponse:
        """Get the syllabus of a course.

        Args:
            course_sourced_id: sourcedId of the course.
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/syllabus/{courseSourcedId}
        """
        request = Request(
            _ops.GET_COURSE_SYLLABUS,
            {"courseSourcedId": course_sourced_id},
            self._params(_ops.GET_COURSE_SYLLABUS, params),
            options=request_options,
        )
        return self._call(request)
