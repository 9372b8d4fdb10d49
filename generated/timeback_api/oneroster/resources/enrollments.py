"""Enrollments of OneRoster."""

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


class AsyncEnrollmentsScope(AsyncResource):
    """Enrollments: calls on one of them, `enrollments(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.EnrollmentField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        """Get an enrollment by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        request = Request(
            _ops.GET_ENROLLMENT,
            {"sourcedId": self._scope["enrollment_id"]},
            {"fields": fields},
            options=request_options,
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an enrollment exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        request = Request(_ops.GET_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        return await self._exists(request)

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark an enrollment as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        request = Request(_ops.DELETE_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        await self._call(request)


class AsyncEnrollments(AsyncResource):
    """Enrollments. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, enrollment_id: str) -> AsyncEnrollmentsScope:
        """Calls on one of the enrollments.

        Args:
            enrollment_id: Id of the enrollment.
        """
        return AsyncEnrollmentsScope(self._client, {**self._scope, "enrollment_id": enrollment_id})

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list
    )
    def list(self) -> Request[Any]:
        """List enrollments, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/

        Examples:
            >>> page = await timeback.oneroster.enrollments.list(where={"user.sourcedId": "id-1"})
            >>> {enrollment.role for enrollment in page}
            {'student'}
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all
    )
    def list_all(self) -> Request[Any]:
        """List enrollments, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the enrollments; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over enrollments, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split enrollments into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/; one row, for the total
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.EnrollmentInput | snake_inputs.EnrollmentInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an enrollment.

        Args:
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.CREATE_ENROLLMENT)

    @async_method_of(AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].get)
    def get(self) -> Request[Any]:
        """Get an enrollment by sourcedId.

        Args:
            sourced_id: sourcedId of the enrollment.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.GET_ENROLLMENT)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an enrollment for each of many ids, several at a time.

        Args:
            ids: sourcedId of the enrollment, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}, for each id
        """
        return Request(_ops.GET_ENROLLMENT)

    @async_method_of(
        AsyncCollection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an enrollment exists.

        Args:
            sourced_id: sourcedId of the enrollment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.GET_ENROLLMENT)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.EnrollmentUpdateInput | snake_inputs.EnrollmentUpdateInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an enrollment; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the enrollment.
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.EnrollmentInput | snake_inputs.EnrollmentInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].upsert,
        _ops.CREATE_ENROLLMENT,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an enrollment.

        Args:
            sourced_id: sourcedId of the enrollment.
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.EnrollmentInput | snake_inputs.EnrollmentInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].upsert_many,
        _ops.CREATE_ENROLLMENT,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an enrollment for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/enrollments/; all that for each row
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @async_method_of(AsyncWrites[None, "snake_inputs.EnrollmentUpdateChanges"].merge, _ops.GET_ENROLLMENT)
    def merge(self) -> Request[Any]:
        """Update some fields of an enrollment; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the enrollment.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.EnrollmentPatchInput | snake_inputs.EnrollmentPatchInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an enrollment.

        Args:
            sourced_id: sourcedId of the enrollment.
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.PATCH_ENROLLMENT)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an enrollment as to be deleted.

        Args:
            sourced_id: sourcedId of the enrollment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.DELETE_ENROLLMENT)


class EnrollmentsScope(SyncResource):
    """Enrollments: calls on one of them, `enrollments(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.EnrollmentField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        """Get an enrollment by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        request = Request(
            _ops.GET_ENROLLMENT,
            {"sourcedId": self._scope["enrollment_id"]},
            {"fields": fields},
            options=request_options,
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an enrollment exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        request = Request(_ops.GET_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        return self._exists(request)

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark an enrollment as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        request = Request(_ops.DELETE_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        self._call(request)


class Enrollments(SyncResource):
    """Enrollments. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, enrollment_id: str) -> EnrollmentsScope:
        """Calls on one of the enrollments.

        Args:
            enrollment_id: Id of the enrollment.
        """
        return EnrollmentsScope(self._client, {**self._scope, "enrollment_id": enrollment_id})

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list)
    def list(self) -> Request[Any]:
        """List enrollments, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/

        Examples:
            >>> page = timeback.oneroster.enrollments.list(where={"user.sourcedId": "id-1"})
            >>> {enrollment.role for enrollment in page}
            {'student'}
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].list_all)
    def list_all(self) -> Request[Any]:
        """List enrollments, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the enrollments; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over enrollments, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split enrollments into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/; one row, for the total
        """
        return Request(_ops.GET_ALL_ENROLLMENTS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.EnrollmentInput | snake_inputs.EnrollmentInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an enrollment.

        Args:
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.CREATE_ENROLLMENT)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].get)
    def get(self) -> Request[Any]:
        """Get an enrollment by sourcedId.

        Args:
            sourced_id: sourcedId of the enrollment.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.GET_ENROLLMENT)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get an enrollment for each of many ids, several at a time.

        Args:
            ids: sourcedId of the enrollment, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}, for each id
        """
        return Request(_ops.GET_ENROLLMENT)

    @method_of(Collection[models.Enrollment, "conditions.EnrollmentWhere", "conditions.EnrollmentField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether an enrollment exists.

        Args:
            sourced_id: sourcedId of the enrollment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.GET_ENROLLMENT)

    @method_of(
        Writes[
            None,
            "inputs.EnrollmentUpdateInput | snake_inputs.EnrollmentUpdateInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an enrollment; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the enrollment.
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @method_of(
        Writes[
            None,
            "inputs.EnrollmentInput | snake_inputs.EnrollmentInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].upsert,
        _ops.CREATE_ENROLLMENT,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an enrollment.

        Args:
            sourced_id: sourcedId of the enrollment.
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/enrollments/
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @method_of(
        Writes[
            None,
            "inputs.EnrollmentInput | snake_inputs.EnrollmentInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].upsert_many,
        _ops.CREATE_ENROLLMENT,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an enrollment for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/enrollments/; all that for each row
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @method_of(Writes[None, "snake_inputs.EnrollmentUpdateChanges"].merge, _ops.GET_ENROLLMENT)
    def merge(self) -> Request[Any]:
        """Update some fields of an enrollment; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the enrollment.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.UPDATE_ENROLLMENT)

    @method_of(
        Writes[
            None,
            "inputs.EnrollmentPatchInput | snake_inputs.EnrollmentPatchInputSnake | models.Enrollment | dicts.EnrollmentDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an enrollment.

        Args:
            sourced_id: sourcedId of the enrollment.
            data: The enrollment, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.PATCH_ENROLLMENT)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an enrollment as to be deleted.

        Args:
            sourced_id: sourcedId of the enrollment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return Request(_ops.DELETE_ENROLLMENT)
