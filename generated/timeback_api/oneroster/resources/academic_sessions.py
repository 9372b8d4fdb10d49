"""Academic sessions of OneRoster."""

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


class AsyncAcademicSessionsScope(AsyncResource):
    """Academic sessions: calls on one of them, `academic_sessions(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.AcademicSessionField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get an academic session by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        request = Request(
            _ops.GET_ACADEMIC_SESSION,
            {"sourcedId": self._scope["session_id"]},
            {"fields": fields},
            options=request_options,
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an academic session exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        request = Request(_ops.GET_ACADEMIC_SESSION, {"sourcedId": self._scope["session_id"]}, options=request_options)
        return await self._exists(request)


class AsyncAcademicSessions(AsyncResource):
    """Academic sessions. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, session_id: str) -> AsyncAcademicSessionsScope:
        """Calls on one of the academic sessions.

        Args:
            session_id: Id of the session.
        """
        return AsyncAcademicSessionsScope(self._client, {**self._scope, "session_id": session_id})

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list
    )
    def list(self) -> Request[Any]:
        """List academic sessions, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List academic sessions, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the academic sessions; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over academic sessions, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split academic sessions into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/; one row, for the total
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an academic session.

        Args:
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.POST_ACADEMIC_SESSION)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get
    )
    def get(self) -> Request[Any]:
        """Get an academic session by sourcedId.

        Args:
            sourced_id: sourcedId of the academic session.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.GET_ACADEMIC_SESSION)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an academic session for each of many ids, several at a time.

        Args:
            ids: sourcedId of the academic session, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}, for each id
        """
        return Request(_ops.GET_ACADEMIC_SESSION)

    @async_method_of(
        AsyncCollection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an academic session exists.

        Args:
            sourced_id: sourcedId of the academic session.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.GET_ACADEMIC_SESSION)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an academic session; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the academic session.
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert,
        _ops.POST_ACADEMIC_SESSION,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an academic session.

        Args:
            sourced_id: sourcedId of the academic session.
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert_many,
        _ops.POST_ACADEMIC_SESSION,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an academic session for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/academicSessions/; all that for each row
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @async_method_of(AsyncWrites[None, "snake_inputs.AcademicSessionChanges"].merge, _ops.GET_ACADEMIC_SESSION)
    def merge(self) -> Request[Any]:
        """Update some fields of an academic session; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the academic session.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.AcademicSessionPatchInput | snake_inputs.AcademicSessionPatchInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an academic session.

        Args:
            sourced_id: sourcedId of the academic session.
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.PATCH_ACADEMIC_SESSION)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an academic session as to be deleted.

        Args:
            sourced_id: sourcedId of the academic session.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.DELETE_ACADEMIC_SESSION)


class AcademicSessionsScope(SyncResource):
    """Academic sessions: calls on one of them, `academic_sessions(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.AcademicSessionField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get an academic session by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        request = Request(
            _ops.GET_ACADEMIC_SESSION,
            {"sourcedId": self._scope["session_id"]},
            {"fields": fields},
            options=request_options,
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an academic session exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        request = Request(_ops.GET_ACADEMIC_SESSION, {"sourcedId": self._scope["session_id"]}, options=request_options)
        return self._exists(request)


class AcademicSessions(SyncResource):
    """Academic sessions. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, session_id: str) -> AcademicSessionsScope:
        """Calls on one of the academic sessions.

        Args:
            session_id: Id of the session.
        """
        return AcademicSessionsScope(self._client, {**self._scope, "session_id": session_id})

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].list
    )
    def list(self) -> Request[Any]:
        """List academic sessions, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].list_all
    )
    def list_all(self) -> Request[Any]:
        """List academic sessions, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the academic sessions; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over academic sessions, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split academic sessions into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/; one row, for the total
        """
        return Request(_ops.GET_ALL_ACADEMIC_SESSIONS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an academic session.

        Args:
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.POST_ACADEMIC_SESSION)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].get
    )
    def get(self) -> Request[Any]:
        """Get an academic session by sourcedId.

        Args:
            sourced_id: sourcedId of the academic session.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.GET_ACADEMIC_SESSION)

    @method_of(
        Collection[
            models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"
        ].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an academic session for each of many ids, several at a time.

        Args:
            ids: sourcedId of the academic session, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}, for each id
        """
        return Request(_ops.GET_ACADEMIC_SESSION)

    @method_of(
        Collection[models.AcademicSession, "conditions.AcademicSessionWhere", "conditions.AcademicSessionField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an academic session exists.

        Args:
            sourced_id: sourcedId of the academic session.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.GET_ACADEMIC_SESSION)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an academic session; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the academic session.
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert,
        _ops.POST_ACADEMIC_SESSION,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an academic session.

        Args:
            sourced_id: sourcedId of the academic session.
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/academicSessions/
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionInput | snake_inputs.AcademicSessionInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].upsert_many,
        _ops.POST_ACADEMIC_SESSION,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an academic session for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/academicSessions/; all that for each row
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @method_of(Writes[None, "snake_inputs.AcademicSessionChanges"].merge, _ops.GET_ACADEMIC_SESSION)
    def merge(self) -> Request[Any]:
        """Update some fields of an academic session; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the academic session.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.PUT_ACADEMIC_SESSION)

    @method_of(
        Writes[
            None,
            "inputs.AcademicSessionPatchInput | snake_inputs.AcademicSessionPatchInputSnake | models.AcademicSession | dicts.AcademicSessionDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an academic session.

        Args:
            sourced_id: sourcedId of the academic session.
            data: The academic session, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.PATCH_ACADEMIC_SESSION)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an academic session as to be deleted.

        Args:
            sourced_id: sourcedId of the academic session.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}
        """
        return Request(_ops.DELETE_ACADEMIC_SESSION)
