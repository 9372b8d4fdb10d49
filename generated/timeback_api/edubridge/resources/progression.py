"""Progression of EduBridge."""

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

    from .. import inputs, snake_inputs


class AsyncProgression(AsyncResource):
    """Progression. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def enqueue(
        self,
        data: inputs.ProgressionRequestInput | snake_inputs.ProgressionRequestInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ProgressionResult:
        """Queue the progression of a student after an assignment.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/progression/enqueue
        """
        return await self._call(Request(_ops.ENQUEUE_PROGRESSION, body=data, options=request_options, extra=extra))

    async def get_catalog(
        self, *, limit: int | None = None, page: int | None = None, request_options: RequestOptions | None = None
    ) -> Any:
        """Get one page of the progression catalog.

        Args:
            limit: Rows per page.
            page: Page number, 1 is the first.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/progression/catalog
        """
        request = Request(_ops.GET_PROGRESSION_CATALOG, query={"page": page, "limit": limit}, options=request_options)
        return await self._call(request)


class Progression(SyncResource):
    """Progression. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def enqueue(
        self,
        data: inputs.ProgressionRequestInput | snake_inputs.ProgressionRequestInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ProgressionResult:
        """Queue the progression of a student after an assignment.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/progression/enqueue
        """
        return self._call(Request(_ops.ENQUEUE_PROGRESSION, body=data, options=request_options, extra=extra))

    def get_catalog(
        self, *, limit: int | None = None, page: int | None = None, request_options: RequestOptions | None = None
    ) -> Any:
        """Get one page of the progression catalog.

        Args:
            limit: Rows per page.
            page: Page number, 1 is the first.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/progression/catalog
        """
        request = Request(_ops.GET_PROGRESSION_CATALOG, query={"page": page, "limit": limit}, options=request_options)
        return self._call(request)
