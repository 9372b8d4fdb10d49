"""Demographics of OneRoster."""

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


class AsyncDemographicsScope(AsyncResource):
    """Demographics: calls on one of them, `demographics(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.DemographicsField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Demographics:
        """Get a learner's demographics by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        request = Request(
            _ops.GET_DEMOGRAPHICS, {"sourcedId": self._scope["user_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a learner's demographics exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        request = Request(_ops.GET_DEMOGRAPHICS, {"sourcedId": self._scope["user_id"]}, options=request_options)
        return await self._exists(request)


class AsyncDemographics(AsyncResource):
    """Demographics. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, user_id: str) -> AsyncDemographicsScope:
        """Calls on one of the demographics.

        Args:
            user_id: Id of the user.
        """
        return AsyncDemographicsScope(self._client, {**self._scope, "user_id": user_id})

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].list
    )
    def list(self) -> Request[Any]:
        """List learners' demographics, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].list_all
    )
    def list_all(self) -> Request[Any]:
        """List learners' demographics, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the learners' demographics; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over learners' demographics, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split learners' demographics into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/; one row, for the total
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a learner's demographics.

        Args:
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.POST_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].get
    )
    def get(self) -> Request[Any]:
        """Get a learner's demographics by sourcedId.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.GET_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a learner's demographics for each of many ids, several at a time.

        Args:
            ids: sourcedId of the learner's demographics, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}, for each id
        """
        return Request(_ops.GET_DEMOGRAPHICS)

    @async_method_of(
        AsyncCollection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a learner's demographics exists.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.GET_DEMOGRAPHICS)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a learner's demographics; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].upsert,
        _ops.POST_DEMOGRAPHICS,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a learner's demographics.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].upsert_many,
        _ops.POST_DEMOGRAPHICS,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a learner's demographics for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/demographics/; all that for each row
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @async_method_of(AsyncWrites[None, "snake_inputs.DemographicsChanges"].merge, _ops.GET_DEMOGRAPHICS)
    def merge(self) -> Request[Any]:
        """Update some fields of a learner's demographics; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.DemographicsPatchInput | snake_inputs.DemographicsPatchInputSnake | models.Demographics | dicts.DemographicsDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a learner's demographics.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.PATCH_DEMOGRAPHICS)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a learner's demographics as to be deleted.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.DELETE_DEMOGRAPHICS)


class DemographicsScope(SyncResource):
    """Demographics: calls on one of them, `demographics(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.DemographicsField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Demographics:
        """Get a learner's demographics by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        request = Request(
            _ops.GET_DEMOGRAPHICS, {"sourcedId": self._scope["user_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a learner's demographics exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        request = Request(_ops.GET_DEMOGRAPHICS, {"sourcedId": self._scope["user_id"]}, options=request_options)
        return self._exists(request)


class Demographics(SyncResource):
    """Demographics. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, user_id: str) -> DemographicsScope:
        """Calls on one of the demographics.

        Args:
            user_id: Id of the user.
        """
        return DemographicsScope(self._client, {**self._scope, "user_id": user_id})

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].list)
    def list(self) -> Request[Any]:
        """List learners' demographics, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].list_all)
    def list_all(self) -> Request[Any]:
        """List learners' demographics, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the learners' demographics; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over learners' demographics, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @method_of(
        Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split learners' demographics into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/; one row, for the total
        """
        return Request(_ops.GET_ALL_DEMOGRAPHICS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a learner's demographics.

        Args:
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.POST_DEMOGRAPHICS)

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].get)
    def get(self) -> Request[Any]:
        """Get a learner's demographics by sourcedId.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.GET_DEMOGRAPHICS)

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a learner's demographics for each of many ids, several at a time.

        Args:
            ids: sourcedId of the learner's demographics, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}, for each id
        """
        return Request(_ops.GET_DEMOGRAPHICS)

    @method_of(Collection[models.Demographics, "conditions.DemographicsWhere", "conditions.DemographicsField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a learner's demographics exists.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.GET_DEMOGRAPHICS)

    @method_of(
        Writes[
            None,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a learner's demographics; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @method_of(
        Writes[
            None,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].upsert,
        _ops.POST_DEMOGRAPHICS,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a learner's demographics.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/demographics/
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @method_of(
        Writes[
            None,
            "inputs.DemographicsInput | snake_inputs.DemographicsInputSnake | models.Demographics | dicts.DemographicsDict",
        ].upsert_many,
        _ops.POST_DEMOGRAPHICS,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a learner's demographics for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/demographics/; all that for each row
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @method_of(Writes[None, "snake_inputs.DemographicsChanges"].merge, _ops.GET_DEMOGRAPHICS)
    def merge(self) -> Request[Any]:
        """Update some fields of a learner's demographics; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/demographics/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.PUT_DEMOGRAPHICS)

    @method_of(
        Writes[
            None,
            "inputs.DemographicsPatchInput | snake_inputs.DemographicsPatchInputSnake | models.Demographics | dicts.DemographicsDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a learner's demographics.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            data: The demographics, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.PATCH_DEMOGRAPHICS)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a learner's demographics as to be deleted.

        Args:
            sourced_id: sourcedId of the learner's demographics.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/demographics/{sourcedId}
        """
        return Request(_ops.DELETE_DEMOGRAPHICS)
