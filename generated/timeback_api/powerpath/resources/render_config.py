"""Render config of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions


class AsyncRenderConfig(AsyncResource):
    """Render config: what stands below `render_config`."""

    __slots__ = ()

    async def get(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        """Get the render configuration of a course.

        Args:
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The parsed JSON of the answer.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/render-config/{courseId}
        """
        return await self._call(Request(_ops.GET_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    async def delete(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        """Delete the render configuration of a course.

        Args:
            course_id: Course id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The parsed JSON of the answer.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /powerpath/render-config/{courseId}
        """
        return await self._call(Request(_ops.DELETE_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    async def upsert(self, input: Mapping[str, Any], *, request_options: RequestOptions | None = None) -> Any:
        """Create or replace a render configuration.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The parsed JSON of the answer.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /powerpath/render-config/
        """
        return await self._call(Request(_ops.UPSERT_RENDER_CONFIG, body=input, options=request_options))


@shares_docs(AsyncRenderConfig)
class RenderConfig(SyncResource):
    __slots__ = ()

    def get(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        return self._call(Request(_ops.GET_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    def delete(self, course_id: str, *, request_options: RequestOptions | None = None) -> Any:
        return self._call(Request(_ops.DELETE_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    def upsert(self, input: Mapping[str, Any], *, request_options: RequestOptions | None = None) -> Any:
        return self._call(Request(_ops.UPSERT_RENDER_CONFIG, body=input, options=request_options))
