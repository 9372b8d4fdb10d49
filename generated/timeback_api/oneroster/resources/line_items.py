"""Line items of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request, as_many
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncLineItemsScope(AsyncResource):
    """Line items: calls on one of them, `line_items(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.LineItemField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem:
        """Get a line item by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        request = Request(
            _ops.GET_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a line item exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        request = Request(_ops.GET_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options)
        return await self._exists(request)

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a line item as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        request = Request(_ops.DELETE_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options)
        await self._call(request)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of a line item, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]})

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of a line item, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]})

    async def create_results(
        self,
        results: inputs.ResultInput
        | snake_inputs.ResultInputSnake
        | models.Result
        | dicts.ResultDict
        | Sequence[inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Record results for a line item.

        Args:
            results: The results, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        request = Request(
            _ops.CREATE_RESULT_FOR_LINE_ITEM,
            {"sourcedId": self._scope["line_item_id"]},
            body=as_many(results),
            options=request_options,
            extra=extra,
        )
        return await self._call(request)


class AsyncLineItems(AsyncResource):
    """Line items. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, line_item_id: str) -> AsyncLineItemsScope:
        """Calls on one of the line items.

        Args:
            line_item_id: Id of the line item.
        """
        return AsyncLineItemsScope(self._client, {**self._scope, "line_item_id": line_item_id})

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list)
    def list(self) -> Request[Any]:
        """List line items, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list_all)
    def list_all(self) -> Request[Any]:
        """List line items, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the line items; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over line items, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @async_method_of(
        AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split line items into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/; one row, for the total
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a line item.

        Args:
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.CREATE_LINE_ITEM)

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].get)
    def get(self) -> Request[Any]:
        """Get a line item by sourcedId.

        Args:
            sourced_id: sourcedId of the line item.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.GET_LINE_ITEM)

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a line item for each of many ids, several at a time.

        Args:
            ids: sourcedId of the line item, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}, for each id
        """
        return Request(_ops.GET_LINE_ITEM)

    @async_method_of(AsyncCollection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a line item exists.

        Args:
            sourced_id: sourcedId of the line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.GET_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            models.LineItem,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a line item; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the line item.
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.PUT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            models.LineItem,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].upsert,
        _ops.CREATE_LINE_ITEM,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a line item.

        Args:
            sourced_id: sourcedId of the line item.
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.PUT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            models.LineItem,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].upsert_many,
        _ops.CREATE_LINE_ITEM,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a line item for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/lineItems/; all that for each row
        """
        return Request(_ops.PUT_LINE_ITEM)

    @async_method_of(AsyncWrites[models.LineItem, "snake_inputs.LineItemChanges"].merge, _ops.GET_LINE_ITEM)
    def merge(self) -> Request[Any]:
        """Update some fields of a line item; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the line item.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.PUT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.LineItemPatchInput | snake_inputs.LineItemPatchInputSnake | models.LineItem | dicts.LineItemDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a line item.

        Args:
            sourced_id: sourcedId of the line item.
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.PATCH_LINE_ITEM)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a line item as to be deleted.

        Args:
            sourced_id: sourcedId of the line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.DELETE_LINE_ITEM)


class LineItemsScope(SyncResource):
    """Line items: calls on one of them, `line_items(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.LineItemField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LineItem:
        """Get a line item by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        request = Request(
            _ops.GET_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a line item exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        request = Request(_ops.GET_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options)
        return self._exists(request)

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a line item as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        self._call(Request(_ops.DELETE_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options))

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def results(self) -> Request[Any]:
        """List the results of a line item, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]})

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream_results(self) -> Request[Any]:
        """Iterate over the results of a line item, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        return Request(_ops.GET_RESULTS_FOR_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]})

    def create_results(
        self,
        results: inputs.ResultInput
        | snake_inputs.ResultInputSnake
        | models.Result
        | dicts.ResultDict
        | Sequence[inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Record results for a line item.

        Args:
            results: The results, as a dict (camelCase or snake_case keys) or a model; or a list of such.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results
        """
        request = Request(
            _ops.CREATE_RESULT_FOR_LINE_ITEM,
            {"sourcedId": self._scope["line_item_id"]},
            body=as_many(results),
            options=request_options,
            extra=extra,
        )
        return self._call(request)


class LineItems(SyncResource):
    """Line items. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, line_item_id: str) -> LineItemsScope:
        """Calls on one of the line items.

        Args:
            line_item_id: Id of the line item.
        """
        return LineItemsScope(self._client, {**self._scope, "line_item_id": line_item_id})

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list)
    def list(self) -> Request[Any]:
        """List line items, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].list_all)
    def list_all(self) -> Request[Any]:
        """List line items, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the line items; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over line items, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split line items into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/; one row, for the total
        """
        return Request(_ops.GET_ALL_LINE_ITEMS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a line item.

        Args:
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.CREATE_LINE_ITEM)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].get)
    def get(self) -> Request[Any]:
        """Get a line item by sourcedId.

        Args:
            sourced_id: sourcedId of the line item.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.GET_LINE_ITEM)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a line item for each of many ids, several at a time.

        Args:
            ids: sourcedId of the line item, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}, for each id
        """
        return Request(_ops.GET_LINE_ITEM)

    @method_of(Collection[models.LineItem, "conditions.LineItemWhere", "conditions.LineItemField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a line item exists.

        Args:
            sourced_id: sourcedId of the line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.GET_LINE_ITEM)

    @method_of(
        Writes[
            models.LineItem,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a line item; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the line item.
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.PUT_LINE_ITEM)

    @method_of(
        Writes[
            models.LineItem,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].upsert,
        _ops.CREATE_LINE_ITEM,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a line item.

        Args:
            sourced_id: sourcedId of the line item.
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/lineItems/
        """
        return Request(_ops.PUT_LINE_ITEM)

    @method_of(
        Writes[
            models.LineItem,
            "inputs.LineItemInput | snake_inputs.LineItemInputSnake | models.LineItem | dicts.LineItemDict",
        ].upsert_many,
        _ops.CREATE_LINE_ITEM,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a line item for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/lineItems/; all that for each row
        """
        return Request(_ops.PUT_LINE_ITEM)

    @method_of(Writes[models.LineItem, "snake_inputs.LineItemChanges"].merge, _ops.GET_LINE_ITEM)
    def merge(self) -> Request[Any]:
        """Update some fields of a line item; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the line item.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.PUT_LINE_ITEM)

    @method_of(
        Writes[
            None,
            "inputs.LineItemPatchInput | snake_inputs.LineItemPatchInputSnake | models.LineItem | dicts.LineItemDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a line item.

        Args:
            sourced_id: sourcedId of the line item.
            data: The line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.PATCH_LINE_ITEM)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a line item as to be deleted.

        Args:
            sourced_id: sourcedId of the line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}
        """
        return Request(_ops.DELETE_LINE_ITEM)
