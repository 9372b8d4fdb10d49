"""Inventory of MasteryTrack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncInventory(AsyncResource):
    """Inventory. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    async def search(
        self, params: inputs.SearchInventoryParams | None = None, *, request_options: RequestOptions | None = None
    ) -> models.InventoryResponse:
        """Search the inventory of tests.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /authoring/inventory/search
        """
        request = Request(
            _ops.SEARCH_INVENTORY, query=self._params(_ops.SEARCH_INVENTORY, params), options=request_options
        )
        return await self._call(request)


class Inventory(SyncResource):
    """Inventory. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    def search(
        self, params: inputs.SearchInventoryParams | None = None, *, request_options: RequestOptions | None = None
    ) -> models.InventoryResponse:
        """Search the inventory of tests.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /authoring/inventory/search
        """
        request = Request(
            _ops.SEARCH_INVENTORY, query=self._params(_ops.SEARCH_INVENTORY, params), options=request_options
        )
        return self._call(request)
