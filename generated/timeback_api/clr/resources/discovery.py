"""Discovery of CLR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncDiscovery(AsyncResource):
    """Discovery. Every call raises ClrError if it fails."""

    __slots__ = ()

    async def get(self, *, request_options: RequestOptions | None = None) -> Any:
        """Get the OpenAPI description of the CLR service.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/clr/v2p0/discovery/
        """
        return await self._call(Request(_ops.GET_DISCOVERY, options=request_options))


class Discovery(SyncResource):
    """Discovery. Every call raises ClrError if it fails."""

    __slots__ = ()

    def get(self, *, request_options: RequestOptions | None = None) -> Any:
        """Get the OpenAPI description of the CLR service.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/clr/v2p0/discovery/
        """
        return self._call(Request(_ops.GET_DISCOVERY, options=request_options))
