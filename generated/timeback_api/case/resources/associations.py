"""Associations of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncAssociations(AsyncResource):
    """Associations: what stands below `associations`."""

    __slots__ = ()

    async def get(
        self, sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> models.CFAssociationAnswer:
        """Get an association between two framework items by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFAssociationAnswer` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFAssociations/{sourcedId}
        """
        return await self._call(Request(_ops.GET_CF_ASSOCIATION, {"sourcedId": sourced_id}, options=request_options))

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get an association between two framework items by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFAssociations/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_CF_ASSOCIATION, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncAssociations)
class Associations(SyncResource):
    __slots__ = ()

    def get(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> models.CFAssociationAnswer:
        return self._call(Request(_ops.GET_CF_ASSOCIATION, {"sourcedId": sourced_id}, options=request_options))

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_CF_ASSOCIATION, {"sourcedId": sourced_id}, options=request_options))
