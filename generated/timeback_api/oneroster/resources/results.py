"""Results of OneRoster."""

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


class AsyncResultsScope(AsyncResource):
    """Results: calls on one of them, `results(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.ResultField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Result:
        """Get a result by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        request = Request(
            _ops.GET_RESULT, {"sourcedId": self._scope["result_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a result exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        request = Request(_ops.GET_RESULT, {"sourcedId": self._scope["result_id"]}, options=request_options)
        return await self._exists(request)

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a result as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_RESULT, {"sourcedId": self._scope["result_id"]}, options=request_options))


class AsyncResults(AsyncResource):
    """Results. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, result_id: str) -> AsyncResultsScope:
        """Calls on one of the results.

        Args:
            result_id: Id of the result.
        """
        return AsyncResultsScope(self._client, {**self._scope, "result_id": result_id})

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list)
    def list(self) -> Request[Any]:
        """List results, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def list_all(self) -> Request[Any]:
        """List results, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the results; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over results, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split results into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/; one row, for the total
        """
        return Request(_ops.GET_ALL_RESULTS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a result.

        Args:
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.CREATE_RESULT)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].get)
    def get(self) -> Request[Any]:
        """Get a result by sourcedId.

        Args:
            sourced_id: sourcedId of the result.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.GET_RESULT)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a result for each of many ids, several at a time.

        Args:
            ids: sourcedId of the result, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}, for each id
        """
        return Request(_ops.GET_RESULT)

    @async_method_of(AsyncCollection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a result exists.

        Args:
            sourced_id: sourcedId of the result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.GET_RESULT)

    @async_method_of(
        AsyncWrites[
            models.Result, "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict"
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the result.
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.PUT_RESULT)

    @async_method_of(
        AsyncWrites[
            models.Result, "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict"
        ].upsert,
        _ops.CREATE_RESULT,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a result.

        Args:
            sourced_id: sourcedId of the result.
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.PUT_RESULT)

    @async_method_of(
        AsyncWrites[
            models.Result, "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict"
        ].upsert_many,
        _ops.CREATE_RESULT,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a result for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/results/; all that for each row
        """
        return Request(_ops.PUT_RESULT)

    @async_method_of(AsyncWrites[models.Result, "snake_inputs.ResultChanges"].merge, _ops.GET_RESULT)
    def merge(self) -> Request[Any]:
        """Update some fields of a result; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the result.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.PUT_RESULT)

    @async_method_of(
        AsyncWrites[
            None, "inputs.ResultPatchInput | snake_inputs.ResultPatchInputSnake | models.Result | dicts.ResultDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a result.

        Args:
            sourced_id: sourcedId of the result.
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.PATCH_RESULT)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a result as to be deleted.

        Args:
            sourced_id: sourcedId of the result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.DELETE_RESULT)


class ResultsScope(SyncResource):
    """Results: calls on one of them, `results(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.ResultField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Result:
        """Get a result by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        request = Request(
            _ops.GET_RESULT, {"sourcedId": self._scope["result_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a result exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return self._exists(Request(_ops.GET_RESULT, {"sourcedId": self._scope["result_id"]}, options=request_options))

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a result as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        self._call(Request(_ops.DELETE_RESULT, {"sourcedId": self._scope["result_id"]}, options=request_options))


class Results(SyncResource):
    """Results. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, result_id: str) -> ResultsScope:
        """Calls on one of the results.

        Args:
            result_id: Id of the result.
        """
        return ResultsScope(self._client, {**self._scope, "result_id": result_id})

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list)
    def list(self) -> Request[Any]:
        """List results, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].list_all)
    def list_all(self) -> Request[Any]:
        """List results, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the results; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over results, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.GET_ALL_RESULTS)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split results into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/; one row, for the total
        """
        return Request(_ops.GET_ALL_RESULTS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a result.

        Args:
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.CREATE_RESULT)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].get)
    def get(self) -> Request[Any]:
        """Get a result by sourcedId.

        Args:
            sourced_id: sourcedId of the result.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.GET_RESULT)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a result for each of many ids, several at a time.

        Args:
            ids: sourcedId of the result, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}, for each id
        """
        return Request(_ops.GET_RESULT)

    @method_of(Collection[models.Result, "conditions.ResultWhere", "conditions.ResultField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a result exists.

        Args:
            sourced_id: sourcedId of the result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.GET_RESULT)

    @method_of(
        Writes[
            models.Result, "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict"
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the result.
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.PUT_RESULT)

    @method_of(
        Writes[
            models.Result, "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict"
        ].upsert,
        _ops.CREATE_RESULT,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a result.

        Args:
            sourced_id: sourcedId of the result.
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/results/
        """
        return Request(_ops.PUT_RESULT)

    @method_of(
        Writes[
            models.Result, "inputs.ResultInput | snake_inputs.ResultInputSnake | models.Result | dicts.ResultDict"
        ].upsert_many,
        _ops.CREATE_RESULT,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a result for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/results/; all that for each row
        """
        return Request(_ops.PUT_RESULT)

    @method_of(Writes[models.Result, "snake_inputs.ResultChanges"].merge, _ops.GET_RESULT)
    def merge(self) -> Request[Any]:
        """Update some fields of a result; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the result.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/results/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.PUT_RESULT)

    @method_of(
        Writes[
            None, "inputs.ResultPatchInput | snake_inputs.ResultPatchInputSnake | models.Result | dicts.ResultDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a result.

        Args:
            sourced_id: sourcedId of the result.
            data: The result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.PATCH_RESULT)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a result as to be deleted.

        Args:
            sourced_id: sourcedId of the result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/results/{sourcedId}
        """
        return Request(_ops.DELETE_RESULT)
