"""Grading periods of OneRoster."""

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
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncGradingPeriodsScope(AsyncResource):
    """Grading periods: calls on one of them, `grading_periods(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.AcademicSessionField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get a grading period by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        request = Request(
            _ops.GET_GRADING_PERIOD,
            {"sourcedId": self._scope["period_id"]},
            {"fields": fields},
            options=request_options,
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a grading period exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        request = Request(_ops.GET_GRADING_PERIOD, {"sourcedId": self._scope["period_id"]}, options=request_options)
        return await self._exists(request)


class AsyncGradingPeriods(AsyncResource):
    """Grading periods. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, period_id: str) -> AsyncGradingPeriodsScope:
        """Calls on one of the grading periods.

        Args:
            period_id: Id of the period.
        """
        return AsyncGradingPeriodsScope(self._client, {**self._scope, "period_id": period_id})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list
    )
    def list(self) -> Request[Any]:
        """List grading periods, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List grading periods, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the grading periods; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over grading periods, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split grading periods into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/; one row, for the total
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @async_method_of(
        AsyncWrites[models.CreateResponse, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].create
    )
    def create(self) -> Request[Any]:
        """Create a grading period.

        Args:
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.CREATE_GRADING_PERIOD)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get
    )
    def get(self) -> Request[Any]:
        """Get a grading period by sourcedId.

        Args:
            sourced_id: sourcedId of the grading period.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.GET_GRADING_PERIOD)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a grading period for each of many ids, several at a time.

        Args:
            ids: sourcedId of the grading period, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}, for each id
        """
        return Request(_ops.GET_GRADING_PERIOD)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a grading period exists.

        Args:
            sourced_id: sourcedId of the grading period.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.GET_GRADING_PERIOD)

    @async_method_of(AsyncWrites[None, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].update)
    def update(self) -> Request[Any]:
        """Replace a grading period; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the grading period.
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @async_method_of(
        AsyncWrites[None, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].upsert,
        _ops.CREATE_GRADING_PERIOD,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a grading period.

        Args:
            sourced_id: sourcedId of the grading period.
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @async_method_of(
        AsyncWrites[None, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].upsert_many,
        _ops.CREATE_GRADING_PERIOD,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a grading period for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/gradingPeriods/; all that for each row
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @async_method_of(AsyncWrites[None, "snake_inputs.GradingPeriodChanges"].merge, _ops.GET_GRADING_PERIOD)
    def merge(self) -> Request[Any]:
        """Update some fields of a grading period; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the grading period.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @async_method_of(
        AsyncWrites[None, "inputs.GradingPeriodPatchInput | snake_inputs.GradingPeriodPatchInputSnake"].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a grading period.

        Args:
            sourced_id: sourcedId of the grading period.
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.PATCH_GRADING_PERIOD)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a grading period as to be deleted.

        Args:
            sourced_id: sourcedId of the grading period.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.DELETE_GRADING_PERIOD)


class GradingPeriodsScope(SyncResource):
    """Grading periods: calls on one of them, `grading_periods(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.AcademicSessionField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get a grading period by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        request = Request(
            _ops.GET_GRADING_PERIOD,
            {"sourcedId": self._scope["period_id"]},
            {"fields": fields},
            options=request_options,
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a grading period exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        request = Request(_ops.GET_GRADING_PERIOD, {"sourcedId": self._scope["period_id"]}, options=request_options)
        return self._exists(request)


class GradingPeriods(SyncResource):
    """Grading periods. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, period_id: str) -> GradingPeriodsScope:
        """Calls on one of the grading periods.

        Args:
            period_id: Id of the period.
        """
        return GradingPeriodsScope(self._client, {**self._scope, "period_id": period_id})

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].list
    )
    def list(self) -> Request[Any]:
        """List grading periods, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List grading periods, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the grading periods; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over grading periods, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split grading periods into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/; one row, for the total
        """
        return Request(_ops.GET_ALL_GRADING_PERIODS)

    @method_of(Writes[models.CreateResponse, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].create)
    def create(self) -> Request[Any]:
        """Create a grading period.

        Args:
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.CREATE_GRADING_PERIOD)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].get
    )
    def get(self) -> Request[Any]:
        """Get a grading period by sourcedId.

        Args:
            sourced_id: sourcedId of the grading period.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.GET_GRADING_PERIOD)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a grading period for each of many ids, several at a time.

        Args:
            ids: sourcedId of the grading period, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}, for each id
        """
        return Request(_ops.GET_GRADING_PERIOD)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a grading period exists.

        Args:
            sourced_id: sourcedId of the grading period.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.GET_GRADING_PERIOD)

    @method_of(Writes[None, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].update)
    def update(self) -> Request[Any]:
        """Replace a grading period; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the grading period.
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @method_of(
        Writes[None, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].upsert,
        _ops.CREATE_GRADING_PERIOD,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a grading period.

        Args:
            sourced_id: sourcedId of the grading period.
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @method_of(
        Writes[None, "inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake"].upsert_many,
        _ops.CREATE_GRADING_PERIOD,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a grading period for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/gradingPeriods/; all that for each row
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @method_of(Writes[None, "snake_inputs.GradingPeriodChanges"].merge, _ops.GET_GRADING_PERIOD)
    def merge(self) -> Request[Any]:
        """Update some fields of a grading period; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the grading period.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.UPDATE_GRADING_PERIOD)

    @method_of(Writes[None, "inputs.GradingPeriodPatchInput | snake_inputs.GradingPeriodPatchInputSnake"].update)
    def patch(self) -> Request[Any]:
        """Change the given fields of a grading period.

        Args:
            sourced_id: sourcedId of the grading period.
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.PATCH_GRADING_PERIOD)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a grading period as to be deleted.

        Args:
            sourced_id: sourcedId of the grading period.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return Request(_ops.DELETE_GRADING_PERIOD)
