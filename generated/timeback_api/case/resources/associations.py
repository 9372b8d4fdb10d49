"""Associations of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncAssociations(AsyncResource):
    """Associations. Every call raises CaseError if it fails."""

    __slots__ = ()

    async def get(
        self, sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> models.CFAssociationAnswer:
        """Get an association between two framework items by sourcedId.

        Args:
            sourced_id: sourcedId of the association between two framework items.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFAssociations/{sourcedId}
        """
        return await self._call(Request(_ops.GET_CF_ASSOCIATION, {"sourcedId": sourced_id}, options=request_options))

    @async_method_of(AsyncCollection[models.CFAssociationAnswer, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether an association between two framework items exists.

        Args:
            sourced_id: sourcedId of the association between two framework items.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFAssociations/{sourcedId}
        """
        return Request(_ops.GET_CF_ASSOCIATION)


class Associations(SyncResource):
    """Associations. Every call raises CaseError if it fails."""

    __slots__ = ()

    def get(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> models.CFAssociationAnswer:
        """Get an association between two framework items by sourcedId.

        Args:
            sourced_id: sourcedId of the association between two framework items.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFAssociations/{sourcedId}
        """
        return self._call(Request(_ops.GET_CF_ASSOCIATION, {"sourcedId": sourced_id}, options=request_options))

    @method_of(Collection[models.CFAssociationAnswer, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether an association between two framework items exists.

        Args:
            sourced_id: sourcedId of the association between two framework items.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFAssociations/{sourcedId}
        """
        return Request(_ops.GET_CF_ASSOCIATION)
