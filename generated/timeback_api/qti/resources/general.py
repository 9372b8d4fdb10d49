"""General of QTI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncGeneral(AsyncResource):
    """General: what stands below `general`."""

    __slots__ = ()

    async def delete_by_id(
        self, entity_id: str, *, request_options: RequestOptions | None = None
    ) -> models.DeleteResponse:
        """Delete an entity by its id, of whatever kind.

        Args:
            entity_id: Entity id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `DeleteResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /{id}
        """
        return await self._call(Request(_ops.DELETE_FEEDBACK, {"id": entity_id}, options=request_options))


@shares_docs(AsyncGeneral)
class General(SyncResource):
    __slots__ = ()

    def delete_by_id(self, entity_id: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        return self._call(Request(_ops.DELETE_FEEDBACK, {"id": entity_id}, options=request_options))
