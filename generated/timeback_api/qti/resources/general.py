"""General of QTI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncGeneral(AsyncResource):
    """General. Every call raises QtiError if it fails."""

    __slots__ = ()

    async def delete_by_id(
        self, entity_id: str, *, request_options: RequestOptions | None = None
    ) -> models.DeleteResponse:
        """Delete an entity by its id, of whatever kind.

        Args:
            entity_id: Id of the entity.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /{id}
        """
        return await self._call(Request(_ops.DELETE_FEEDBACK, {"id": entity_id}, options=request_options))


class General(SyncResource):
    """General. Every call raises QtiError if it fails."""

    __slots__ = ()

    def delete_by_id(self, entity_id: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete an entity by its id, of whatever kind.

        Args:
            entity_id: Id of the entity.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /{id}
        """
        return self._call(Request(_ops.DELETE_FEEDBACK, {"id": entity_id}, options=request_options))
