"""Line items of OneRoster."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request, as_many
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncLineItemsScope(AsyncResource):
    """Line items: what stands below `line_items(...)`."""

    __slots__ = ()

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.LineItem:
        """Get a line item by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LineItem` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get a line item by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options)
        )

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a line item as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        await self._call(
            Request(_ops.DELETE_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options)
        )

    async def results(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Result]:
        """List the results of a line item: every row, page by page.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return await self._all(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_results(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.Result]:
        """List the results of a line item: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create_results(
        self,
        results: inputs.ResultInput
        | models.Result
        | Mapping[str, Any]
        | Sequence[inputs.ResultInput | models.Result | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Record results for a line item.

        Args:
            results: One object or several, with wire or snake_case names; it goes out below 'results'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `BulkCreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return await self._call(
            Request(
                _ops.CREATE_RESULT_FOR_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                body=as_many(results),
                options=request_options,
            )
        )


class AsyncLineItems(AsyncResource):
    """Line items: what stands below `line_items`."""

    __slots__ = ()

    def __call__(self, line_item_id: str) -> AsyncLineItemsScope:
        """The calls below one of them.

        Args:
            line_item_id: Line item id, sent as one segment of the path.
        """
        return AsyncLineItemsScope(self._client, {**self._scope, "line_item_id": line_item_id})

    async def list(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.LineItem]:
        """List line items.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.LineItem]:
        """List line items: every row, page by page.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem | None:
        """List line items: the first row only.

        Args:
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.LineItem]:
        """List line items: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        data: inputs.LineItemInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a line item.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'lineItem'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return await self._call(Request(_ops.CREATE_LINE_ITEM, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem:
        """Get a line item by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LineItem` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_LINE_ITEM, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a line item by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_LINE_ITEM, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.LineItemInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem:
        """Replace a line item; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'lineItem'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LineItem` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._call(
            Request(_ops.PUT_LINE_ITEM, {"sourcedId": sourced_id}, body=data, options=request_options)
        )

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.LineItemInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem | None:
        """Replace a line item; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'lineItem'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LineItem` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._upsert(
            Request(_ops.PUT_LINE_ITEM, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_LINE_ITEM,
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.LineItem:
        """Replace a line item; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `LineItem` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return await self._merge(
            Request(_ops.PUT_LINE_ITEM, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_LINE_ITEM,
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.LineItemPatchInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of a line item.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'lineItem'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        await self._call(Request(_ops.PATCH_LINE_ITEM, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a line item as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_LINE_ITEM, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncLineItemsScope)
class LineItemsScope(SyncResource):
    __slots__ = ()

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.LineItem:
        return self._call(
            Request(
                _ops.GET_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(
            Request(_ops.GET_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options)
        )

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options))

    def results(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Result]:
        return self._all(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_results(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.Result]:
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create_results(
        self,
        results: inputs.ResultInput
        | models.Result
        | Mapping[str, Any]
        | Sequence[inputs.ResultInput | models.Result | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        return self._call(
            Request(
                _ops.CREATE_RESULT_FOR_LINE_ITEM,
                {"sourcedId": self._scope["line_item_id"]},
                body=as_many(results),
                options=request_options,
            )
        )


@shares_docs(AsyncLineItems)
class LineItems(SyncResource):
    __slots__ = ()

    def __call__(self, line_item_id: str) -> LineItemsScope:
        return LineItemsScope(self._client, {**self._scope, "line_item_id": line_item_id})

    def list(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.LineItem]:
        return self._page(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.LineItem]:
        return self._all(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem | None:
        return self._first(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.LineItem]:
        return self._stream(
            Request(
                _ops.GET_ALL_LINE_ITEMS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_LINE_ITEMS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        data: inputs.LineItemInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_LINE_ITEM, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem:
        return self._call(
            Request(_ops.GET_LINE_ITEM, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_LINE_ITEM, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.LineItemInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem:
        return self._call(Request(_ops.PUT_LINE_ITEM, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.LineItemInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem | None:
        return self._upsert(
            Request(_ops.PUT_LINE_ITEM, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_LINE_ITEM,
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.LineItem:
        return self._merge(
            Request(_ops.PUT_LINE_ITEM, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_LINE_ITEM,
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.LineItemPatchInput | models.LineItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_LINE_ITEM, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_LINE_ITEM, {"sourcedId": sourced_id}, options=request_options))
