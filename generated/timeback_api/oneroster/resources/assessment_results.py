"""Assessment results of OneRoster."""

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
    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncAssessmentResults(AsyncResource):
    """Assessment results. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].list
    )
    def list(self) -> Request[Any]:
        """List assessment results, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/

        Examples:
            >>> page = await timeback.oneroster.assessment_results.list(where={"student.sourcedId": "id-1"})
            >>> len(page) > 0
            True
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List assessment results, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the assessment results; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over assessment results, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split assessment results into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/; one row, for the total
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an assessment result.

        Args:
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.CREATE_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].get
    )
    def get(self) -> Request[Any]:
        """Get an assessment result by sourcedId.

        Args:
            sourced_id: sourcedId of the assessment result.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an assessment result for each of many ids, several at a time.

        Args:
            ids: sourcedId of the assessment result, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}, for each id
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncCollection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an assessment result exists.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncWrites[
            models.AssessmentResult,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an assessment result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncWrites[
            models.AssessmentResult,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].upsert,
        _ops.CREATE_ASSESSMENT_RESULT,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncWrites[
            models.AssessmentResult,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].upsert_many,
        _ops.CREATE_ASSESSMENT_RESULT,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an assessment result for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentResults/; all that for each row
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncWrites[models.AssessmentResult, "snake_inputs.AssessmentResultChanges"].merge, _ops.GET_ASSESSMENT_RESULT
    )
    def merge(self) -> Request[Any]:
        """Update some fields of an assessment result; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the assessment result.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AssessmentResultPatchInput | snake_inputs.AssessmentResultPatchInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.PATCH_ASSESSMENT_RESULT)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an assessment result as to be deleted.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.DELETE_ASSESSMENT_RESULT)


class AssessmentResults(SyncResource):
    """Assessment results. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(
        Collection[models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"].list
    )
    def list(self) -> Request[Any]:
        """List assessment results, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/

        Examples:
            >>> page = timeback.oneroster.assessment_results.list(where={"student.sourcedId": "id-1"})
            >>> len(page) > 0
            True
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(
        Collection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List assessment results, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(
        Collection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the assessment results; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(
        Collection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over assessment results, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(
        Collection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split assessment results into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/; one row, for the total
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an assessment result.

        Args:
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.CREATE_ASSESSMENT_RESULT)

    @method_of(
        Collection[models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"].get
    )
    def get(self) -> Request[Any]:
        """Get an assessment result by sourcedId.

        Args:
            sourced_id: sourcedId of the assessment result.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @method_of(
        Collection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an assessment result for each of many ids, several at a time.

        Args:
            ids: sourcedId of the assessment result, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}, for each id
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @method_of(
        Collection[
            models.AssessmentResult, "conditions.AssessmentResultWhere", "conditions.AssessmentResultField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an assessment result exists.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @method_of(
        Writes[
            models.AssessmentResult,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an assessment result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @method_of(
        Writes[
            models.AssessmentResult,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].upsert,
        _ops.CREATE_ASSESSMENT_RESULT,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @method_of(
        Writes[
            models.AssessmentResult,
            "inputs.AssessmentResultInput | snake_inputs.AssessmentResultInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].upsert_many,
        _ops.CREATE_ASSESSMENT_RESULT,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an assessment result for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentResults/; all that for each row
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @method_of(
        Writes[models.AssessmentResult, "snake_inputs.AssessmentResultChanges"].merge, _ops.GET_ASSESSMENT_RESULT
    )
    def merge(self) -> Request[Any]:
        """Update some fields of an assessment result; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the assessment result.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.PUT_ASSESSMENT_RESULT)

    @method_of(
        Writes[
            None,
            "inputs.AssessmentResultPatchInput | snake_inputs.AssessmentResultPatchInputSnake | models.AssessmentResult | dicts.AssessmentResultDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.PATCH_ASSESSMENT_RESULT)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an assessment result as to be deleted.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.DELETE_ASSESSMENT_RESULT)
