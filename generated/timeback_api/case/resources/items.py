"""Items of CASE."""

from __future__ import annotations

from builtins import list as List
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
    from timeback_kit.runtime.paginator import AsyncPaginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.sync.paginator import Paginator


class AsyncItems(AsyncResource):
    """Items. Every call raises CaseError if it fails."""

    __slots__ = ()

    async def list(
        self, *, limit: int = 100, offset: int | None = None, request_options: RequestOptions | None = None
    ) -> Page[models.CFItem]:
        """List competency framework items, one page at a time.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        request = Request(_ops.GET_ALL_CF_ITEMS, query={"limit": limit, "offset": offset}, options=request_options)
        return await self._page(request)

    async def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.CFItem]:
        """List competency framework items, fetching every page.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        request = Request(_ops.GET_ALL_CF_ITEMS, query={"limit": limit, "offset": offset}, options=request_options)
        return await self._all(request, max_items, dedupe)

    async def first(self, *, request_options: RequestOptions | None = None) -> models.CFItem | None:
        """Get the first of the competency framework items; None if there are none.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        return await self._first(Request(_ops.GET_ALL_CF_ITEMS, options=request_options))

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.CFItem]:
        """Iterate over competency framework items, fetching pages as needed.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        request = Request(_ops.GET_ALL_CF_ITEMS, query={"limit": limit, "offset": offset}, options=request_options)
        return self._stream(request, max_items, dedupe)

    @async_method_of(AsyncCollection[models.CFItemAnswer, Any, str].get)
    def get(self) -> Request[Any]:
        """Get a competency framework item by sourcedId.

        Args:
            sourced_id: sourcedId of the competency framework item.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems/{sourcedId}
        """
        return Request(_ops.GET_CF_ITEM)

    @async_method_of(AsyncCollection[models.CFItemAnswer, Any, str].get_many)
    def get_many(self) -> Request[Any]:
        """Get a competency framework item for each of many ids, several at a time.

        Args:
            ids: sourcedId of the competency framework item, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems/{sourcedId}, for each id
        """
        return Request(_ops.GET_CF_ITEM)

    @async_method_of(AsyncCollection[models.CFItemAnswer, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether a competency framework item exists.

        Args:
            sourced_id: sourcedId of the competency framework item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems/{sourcedId}
        """
        return Request(_ops.GET_CF_ITEM)


class Items(SyncResource):
    """Items. Every call raises CaseError if it fails."""

    __slots__ = ()

    def list(
        self, *, limit: int = 100, offset: int | None = None, request_options: RequestOptions | None = None
    ) -> Page[models.CFItem]:
        """List competency framework items, one page at a time.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        request = Request(_ops.GET_ALL_CF_ITEMS, query={"limit": limit, "offset": offset}, options=request_options)
        return self._page(request)

    def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.CFItem]:
        """List competency framework items, fetching every page.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        request = Request(_ops.GET_ALL_CF_ITEMS, query={"limit": limit, "offset": offset}, options=request_options)
        return self._all(request, max_items, dedupe)

    def first(self, *, request_options: RequestOptions | None = None) -> models.CFItem | None:
        """Get the first of the competency framework items; None if there are none.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        return self._first(Request(_ops.GET_ALL_CF_ITEMS, options=request_options))

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.CFItem]:
        """Iterate over competency framework items, fetching pages as needed.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems
        """
        request = Request(_ops.GET_ALL_CF_ITEMS, query={"limit": limit, "offset": offset}, options=request_options)
        return self._stream(request, max_items, dedupe)

    @method_of(Collection[models.CFItemAnswer, Any, str].get)
    def get(self) -> Request[Any]:
        """Get a competency framework item by sourcedId.

        Args:
            sourced_id: sourcedId of the competency framework item.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems/{sourcedId}
        """
        return Request(_ops.GET_CF_ITEM)

    @method_of(Collection[models.CFItemAnswer, Any, str].get_many)
    def get_many(self) -> Request[Any]:
        """Get a competency framework item for each of many ids, several at a time.

        Args:
            ids: sourcedId of the competency framework item, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems/{sourcedId}, for each id
        """
        return Request(_ops.GET_CF_ITEM)

    @method_of(Collection[models.CFItemAnswer, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether a competency framework item exists.

        Args:
            sourced_id: sourcedId of the competency framework item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFItems/{sourcedId}
        """
        return Request(_ops.GET_CF_ITEM)
