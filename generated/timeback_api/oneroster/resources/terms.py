"""Terms of OneRoster."""

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
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncTermsScope(AsyncResource):
    """Terms: calls on one of them, `terms(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.AcademicSessionField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get a term by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        request = Request(
            _ops.GET_TERM, {"sourcedId": self._scope["term_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a term exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        request = Request(_ops.GET_TERM, {"sourcedId": self._scope["term_id"]}, options=request_options)
        return await self._exists(request)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a term, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a term, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def grading_periods(self) -> Request[Any]:
        """List the grading periods of a term, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods
        """
        return Request(_ops.GET_GRADING_PERIODS_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].stream
    )
    def stream_grading_periods(self) -> Request[Any]:
        """Iterate over the grading periods of a term, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods
        """
        return Request(_ops.GET_GRADING_PERIODS_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    async def create_grading_period(
        self,
        data: inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Create a grading period in a term.

        Args:
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods
        """
        request = Request(
            _ops.CREATE_GRADING_PERIOD_FOR_TERM,
            {"termSourcedId": self._scope["term_id"]},
            body=data,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)


class AsyncTerms(AsyncResource):
    """Terms. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, term_id: str) -> AsyncTermsScope:
        """Calls on one of the terms.

        Args:
            term_id: Id of the term.
        """
        return AsyncTermsScope(self._client, {**self._scope, "term_id": term_id})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list
    )
    def list(self) -> Request[Any]:
        """List terms, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List terms, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the terms; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over terms, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split terms into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/; one row, for the total
        """
        return Request(_ops.GET_ALL_TERMS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a term.

        Args:
            data: The term, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.CREATE_TERM)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get
    )
    def get(self) -> Request[Any]:
        """Get a term by sourcedId.

        Args:
            sourced_id: sourcedId of the term.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.GET_TERM)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a term for each of many ids, several at a time.

        Args:
            ids: sourcedId of the term, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}, for each id
        """
        return Request(_ops.GET_TERM)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a term exists.

        Args:
            sourced_id: sourcedId of the term.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.GET_TERM)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a term; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the term.
            data: The term, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.UPDATE_TERM)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert,
        _ops.CREATE_TERM,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a term.

        Args:
            sourced_id: sourcedId of the term.
            data: The term, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.UPDATE_TERM)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert_many,
        _ops.CREATE_TERM,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a term for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/terms/; all that for each row
        """
        return Request(_ops.UPDATE_TERM)

    @async_method_of(AsyncWrites[None, "snake_inputs.AcademicSessionChanges"].merge, _ops.GET_TERM)
    def merge(self) -> Request[Any]:
        """Update some fields of a term; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the term.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.UPDATE_TERM)

    @async_method_of(AsyncWrites[None, "inputs.TermPatchInput | snake_inputs.TermPatchInputSnake"].update)
    def patch(self) -> Request[Any]:
        """Change the given fields of a term.

        Args:
            sourced_id: sourcedId of the term.
            data: The term, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.PATCH_TERM)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a term as to be deleted.

        Args:
            sourced_id: sourcedId of the term.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.DELETE_TERM)


class TermsScope(SyncResource):
    """Terms: calls on one of them, `terms(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.AcademicSessionField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get a term by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        request = Request(
            _ops.GET_TERM, {"sourcedId": self._scope["term_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a term exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return self._exists(Request(_ops.GET_TERM, {"sourcedId": self._scope["term_id"]}, options=request_options))

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a term, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a term, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def grading_periods(self) -> Request[Any]:
        """List the grading periods of a term, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods
        """
        return Request(_ops.GET_GRADING_PERIODS_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].stream
    )
    def stream_grading_periods(self) -> Request[Any]:
        """Iterate over the grading periods of a term, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods
        """
        return Request(_ops.GET_GRADING_PERIODS_FOR_TERM, {"termSourcedId": self._scope["term_id"]})

    def create_grading_period(
        self,
        data: inputs.GradingPeriodInput | snake_inputs.GradingPeriodInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Create a grading period in a term.

        Args:
            data: The academic session, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods
        """
        request = Request(
            _ops.CREATE_GRADING_PERIOD_FOR_TERM,
            {"termSourcedId": self._scope["term_id"]},
            body=data,
            options=request_options,
            extra=extra,
        )
        return self._call(request)


class Terms(SyncResource):
    """Terms. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, term_id: str) -> TermsScope:
        """Calls on one of the terms.

        Args:
            term_id: Id of the term.
        """
        return TermsScope(self._client, {**self._scope, "term_id": term_id})

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].list
    )
    def list(self) -> Request[Any]:
        """List terms, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List terms, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the terms; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over terms, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.GET_ALL_TERMS)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split terms into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/; one row, for the total
        """
        return Request(_ops.GET_ALL_TERMS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a term.

        Args:
            data: The term, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.CREATE_TERM)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].get
    )
    def get(self) -> Request[Any]:
        """Get a term by sourcedId.

        Args:
            sourced_id: sourcedId of the term.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.GET_TERM)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a term for each of many ids, several at a time.

        Args:
            ids: sourcedId of the term, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}, for each id
        """
        return Request(_ops.GET_TERM)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a term exists.

        Args:
            sourced_id: sourcedId of the term.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.GET_TERM)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a term; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the term.
            data: The term, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.UPDATE_TERM)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert,
        _ops.CREATE_TERM,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a term.

        Args:
            sourced_id: sourcedId of the term.
            data: The term, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/terms/
        """
        return Request(_ops.UPDATE_TERM)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert_many,
        _ops.CREATE_TERM,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a term for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/terms/; all that for each row
        """
        return Request(_ops.UPDATE_TERM)

    @method_of(Writes[None, "snake_inputs.AcademicSessionChanges"].merge, _ops.GET_TERM)
    def merge(self) -> Request[Any]:
        """Update some fields of a term; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the term.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/terms/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.UPDATE_TERM)

    @method_of(Writes[None, "inputs.TermPatchInput | snake_inputs.TermPatchInputSnake"].update)
    def patch(self) -> Request[Any]:
        """Change the given fields of a term.

        Args:
            sourced_id: sourcedId of the term.
            data: The term, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.PATCH_TERM)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a term as to be deleted.

        Args:
            sourced_id: sourcedId of the term.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/terms/{sourcedId}
        """
        return Request(_ops.DELETE_TERM)
