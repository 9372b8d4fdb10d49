"""Assessment line items of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncAssessmentLineItemsScope(AsyncResource):
    """Assessment line items: calls on one of them, `assessment_line_items(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.AssessmentLineItemField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentLineItem:
        """Get an assessment line item by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        request = Request(
            _ops.GET_ASSESSMENT_LINE_ITEM,
            {"sourcedId": self._scope["line_item_id"]},
            {"fields": fields},
            options=request_options,
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an assessment line item exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        request = Request(
            _ops.GET_ASSESSMENT_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options
        )
        return await self._exists(request)


class AsyncAssessmentLineItems(AsyncResource):
    """Assessment line items. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, line_item_id: str) -> AsyncAssessmentLineItemsScope:
        """Calls on one of the assessment line items.

        Args:
            line_item_id: Id of the line item.
        """
        return AsyncAssessmentLineItemsScope(self._client, {**self._scope, "line_item_id": line_item_id})

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].list
    )
    def list(self) -> Request[Any]:
        """List assessment line items, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List assessment line items, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the assessment line items; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over assessment line items, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split assessment line items into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/; one row, for the total
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an assessment line item.

        Args:
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.CREATE_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].get
    )
    def get(self) -> Request[Any]:
        """Get an assessment line item by sourcedId.

        Args:
            sourced_id: sourcedId of the assessment line item.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an assessment line item for each of many ids, several at a time.

        Args:
            ids: sourcedId of the assessment line item, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}, for each id
        """
        return Request(_ops.GET_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncCollection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an assessment line item exists.

        Args:
            sourced_id: sourcedId of the assessment line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            models.AssessmentLineItem,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an assessment line item; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the assessment line item.
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            models.AssessmentLineItem,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].upsert,
        _ops.CREATE_ASSESSMENT_LINE_ITEM,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an assessment line item.

        Args:
            sourced_id: sourcedId of the assessment line item.
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            models.AssessmentLineItem,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].upsert_many,
        _ops.CREATE_ASSESSMENT_LINE_ITEM,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an assessment line item for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentLineItems/; all that for each row
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[models.AssessmentLineItem, "snake_inputs.AssessmentLineItemChanges"].merge,
        _ops.GET_ASSESSMENT_LINE_ITEM,
    )
    def merge(self) -> Request[Any]:
        """Update some fields of an assessment line item; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the assessment line item.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AssessmentLineItemPatchInput | snake_inputs.AssessmentLineItemPatchInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an assessment line item.

        Args:
            sourced_id: sourcedId of the assessment line item.
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.PATCH_ASSESSMENT_LINE_ITEM)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an assessment line item as to be deleted.

        Args:
            sourced_id: sourcedId of the assessment line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.DELETE_ASSESSMENT_LINE_ITEM)


class AssessmentLineItemsScope(SyncResource):
    """Assessment line items: calls on one of them, `assessment_line_items(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.AssessmentLineItemField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentLineItem:
        """Get an assessment line item by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        request = Request(
            _ops.GET_ASSESSMENT_LINE_ITEM,
            {"sourcedId": self._scope["line_item_id"]},
            {"fields": fields},
            options=request_options,
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an assessment line item exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        request = Request(
            _ops.GET_ASSESSMENT_LINE_ITEM, {"sourcedId": self._scope["line_item_id"]}, options=request_options
        )
        return self._exists(request)


class AssessmentLineItems(SyncResource):
    """Assessment line items. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, line_item_id: str) -> AssessmentLineItemsScope:
        """Calls on one of the assessment line items.

        Args:
            line_item_id: Id of the line item.
        """
        return AssessmentLineItemsScope(self._client, {**self._scope, "line_item_id": line_item_id})

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].list
    )
    def list(self) -> Request[Any]:
        """List assessment line items, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List assessment line items, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the assessment line items; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over assessment line items, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split assessment line items into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/; one row, for the total
        """
        return Request(_ops.GET_ALL_ASSESSMENT_LINE_ITEMS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an assessment line item.

        Args:
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.CREATE_ASSESSMENT_LINE_ITEM)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].get
    )
    def get(self) -> Request[Any]:
        """Get an assessment line item by sourcedId.

        Args:
            sourced_id: sourcedId of the assessment line item.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_LINE_ITEM)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an assessment line item for each of many ids, several at a time.

        Args:
            ids: sourcedId of the assessment line item, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}, for each id
        """
        return Request(_ops.GET_ASSESSMENT_LINE_ITEM)

    @method_of(
        Collection[
            models.AssessmentLineItem, "conditions.AssessmentLineItemWhere", "conditions.AssessmentLineItemField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an assessment line item exists.

        Args:
            sourced_id: sourcedId of the assessment line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_LINE_ITEM)

    @method_of(
        Writes[
            models.AssessmentLineItem,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an assessment line item; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the assessment line item.
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @method_of(
        Writes[
            models.AssessmentLineItem,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].upsert,
        _ops.CREATE_ASSESSMENT_LINE_ITEM,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an assessment line item.

        Args:
            sourced_id: sourcedId of the assessment line item.
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentLineItems/
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @method_of(
        Writes[
            models.AssessmentLineItem,
            "inputs.AssessmentLineItemInput | snake_inputs.AssessmentLineItemInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].upsert_many,
        _ops.CREATE_ASSESSMENT_LINE_ITEM,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an assessment line item for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentLineItems/; all that for each row
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @method_of(
        Writes[models.AssessmentLineItem, "snake_inputs.AssessmentLineItemChanges"].merge, _ops.GET_ASSESSMENT_LINE_ITEM
    )
    def merge(self) -> Request[Any]:
        """Update some fields of an assessment line item; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the assessment line item.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_LINE_ITEM)

    @method_of(
        Writes[
            None,
            "inputs.AssessmentLineItemPatchInput | snake_inputs.AssessmentLineItemPatchInputSnake | models.AssessmentLineItem | dicts.AssessmentLineItemDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an assessment line item.

        Args:
            sourced_id: sourcedId of the assessment line item.
            data: The assessment line item, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.PATCH_ASSESSMENT_LINE_ITEM)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an assessment line item as to be deleted.

        Args:
            sourced_id: sourcedId of the assessment line item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}
        """
        return Request(_ops.DELETE_ASSESSMENT_LINE_ITEM)
