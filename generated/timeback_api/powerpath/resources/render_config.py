"""Render config of PowerPath."""

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


class AsyncRenderConfig(AsyncResource):
    """Render config. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def get(self, course_id: str, *, request_options: RequestOptions | None = None) -> models.RenderConfig:
        """Get the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/render-config/{courseId}
        """
        return await self._call(Request(_ops.GET_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    async def delete(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.RenderConfigDeletion:
        """Delete the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/render-config/{courseId}
        """
        return await self._call(Request(_ops.DELETE_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    async def upsert(
        self,
        input: inputs.RenderConfigInput
        | snake_inputs.RenderConfigInputSnake
        | models.RenderConfig
        | dicts.RenderConfigDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RenderConfigUpdates:
        """Create or replace a render configuration.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/render-config/
        """
        return await self._call(Request(_ops.UPSERT_RENDER_CONFIG, body=input, options=request_options, extra=extra))


class RenderConfig(SyncResource):
    """Render config. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def get(self, course_id: str, *, request_options: RequestOptions | None = None) -> models.RenderConfig:
        """Get the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/render-config/{courseId}
        """
        return self._call(Request(_ops.GET_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    def delete(self, course_id: str, *, request_options: RequestOptions | None = None) -> models.RenderConfigDeletion:
        """Delete the render configuration of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/render-config/{courseId}
        """
        return self._call(Request(_ops.DELETE_RENDER_CONFIG, {"courseId": course_id}, options=request_options))

    def upsert(
        self,
        input: inputs.RenderConfigInput
        | snake_inputs.RenderConfigInputSnake
        | models.RenderConfig
        | dicts.RenderConfigDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RenderConfigUpdates:
        """Create or replace a render configuration.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/render-config/
        """
        return self._call(Request(_ops.UPSERT_RENDER_CONFIG, body=input, options=request_options, extra=extra))
