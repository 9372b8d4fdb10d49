"""Render config of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions


class AsyncRenderConfig(AsyncResource):
    """Render config. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def get(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        """Get the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/render-config/{courseId}
        """
        return await self._call(Request(_ops.GET_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    async def delete(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        """Delete the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/render-config/{courseId}
        """
        return await self._call(Request(_ops.DELETE_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    async def upsert(self, input: Mapping[str, Any], *, request_options: RequestOptions | None = None) -> Any:
        """Create or replace a render configuration.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/render-config/
        """
        return await self._call(Request(_ops.UPSERT_RENDER_CONFIG, body=input, options=request_options))


class RenderConfig(SyncResource):
    """Render config. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def get(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        """Get the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/render-config/{courseId}
        """
        return self._call(Request(_ops.GET_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    def delete(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        """Delete the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/render-config/{courseId}
        """
        return self._call(Request(_ops.DELETE_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    def upsert(self, input: Mapping[str, Any], *, request_options: RequestOptions | None = None) -> Any:
        """Create or replace a render configuration.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/render-config/
        """
        return self._call(Request(_ops.UPSERT_RENDER_CONFIG, body=input, options=request_options))
