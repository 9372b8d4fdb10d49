"""Score scales of OneRoster."""

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


class AsyncScoreScalesScope(AsyncResource):
    """Score scales: calls on one of them, `score_scales(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.ScoreScaleField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ScoreScale:
        """Get a score scale by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        request = Request(
            _ops.GET_SCORE_SCALE, {"sourcedId": self._scope["scale_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a score scale exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        request = Request(_ops.GET_SCORE_SCALE, {"sourcedId": self._scope["scale_id"]}, options=request_options)
        return await self._exists(request)

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a score scale as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        request = Request(_ops.DELETE_SCORE_SCALE, {"sourcedId": self._scope["scale_id"]}, options=request_options)
        await self._call(request)


class AsyncScoreScales(AsyncResource):
    """Score scales. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, scale_id: str) -> AsyncScoreScalesScope:
        """Calls on one of the score scales.

        Args:
            scale_id: Id of the scale.
        """
        return AsyncScoreScalesScope(self._client, {**self._scope, "scale_id": scale_id})

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list
    )
    def list(self) -> Request[Any]:
        """List score scales, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list_all
    )
    def list_all(self) -> Request[Any]:
        """List score scales, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the score scales; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over score scales, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split score scales into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/; one row, for the total
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a score scale.

        Args:
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.CREATE_SCORE_SCALE)

    @async_method_of(AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].get)
    def get(self) -> Request[Any]:
        """Get a score scale by sourcedId.

        Args:
            sourced_id: sourcedId of the score scale.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.GET_SCORE_SCALE)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get a score scale for each of many ids, several at a time.

        Args:
            ids: sourcedId of the score scale, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}, for each id
        """
        return Request(_ops.GET_SCORE_SCALE)

    @async_method_of(
        AsyncCollection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether a score scale exists.

        Args:
            sourced_id: sourcedId of the score scale.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.GET_SCORE_SCALE)

    @async_method_of(
        AsyncWrites[
            models.ScoreScale,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a score scale; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the score scale.
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @async_method_of(
        AsyncWrites[
            models.ScoreScale,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].upsert,
        _ops.CREATE_SCORE_SCALE,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a score scale.

        Args:
            sourced_id: sourcedId of the score scale.
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @async_method_of(
        AsyncWrites[
            models.ScoreScale,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].upsert_many,
        _ops.CREATE_SCORE_SCALE,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a score scale for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/scoreScales/; all that for each row
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @async_method_of(AsyncWrites[models.ScoreScale, "snake_inputs.ScoreScaleChanges"].merge, _ops.GET_SCORE_SCALE)
    def merge(self) -> Request[Any]:
        """Update some fields of a score scale; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the score scale.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.ScoreScalePatchInput | snake_inputs.ScoreScalePatchInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a score scale.

        Args:
            sourced_id: sourcedId of the score scale.
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.PATCH_SCORE_SCALE)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a score scale as to be deleted.

        Args:
            sourced_id: sourcedId of the score scale.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.DELETE_SCORE_SCALE)


class ScoreScalesScope(SyncResource):
    """Score scales: calls on one of them, `score_scales(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.ScoreScaleField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ScoreScale:
        """Get a score scale by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        request = Request(
            _ops.GET_SCORE_SCALE, {"sourcedId": self._scope["scale_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a score scale exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        request = Request(_ops.GET_SCORE_SCALE, {"sourcedId": self._scope["scale_id"]}, options=request_options)
        return self._exists(request)

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a score scale as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        self._call(Request(_ops.DELETE_SCORE_SCALE, {"sourcedId": self._scope["scale_id"]}, options=request_options))


class ScoreScales(SyncResource):
    """Score scales. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, scale_id: str) -> ScoreScalesScope:
        """Calls on one of the score scales.

        Args:
            scale_id: Id of the scale.
        """
        return ScoreScalesScope(self._client, {**self._scope, "scale_id": scale_id})

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list)
    def list(self) -> Request[Any]:
        """List score scales, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].list_all)
    def list_all(self) -> Request[Any]:
        """List score scales, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the score scales; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over score scales, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split score scales into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/; one row, for the total
        """
        return Request(_ops.GET_ALL_SCORE_SCALES)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a score scale.

        Args:
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.CREATE_SCORE_SCALE)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].get)
    def get(self) -> Request[Any]:
        """Get a score scale by sourcedId.

        Args:
            sourced_id: sourcedId of the score scale.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.GET_SCORE_SCALE)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a score scale for each of many ids, several at a time.

        Args:
            ids: sourcedId of the score scale, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}, for each id
        """
        return Request(_ops.GET_SCORE_SCALE)

    @method_of(Collection[models.ScoreScale, "conditions.ScoreScaleWhere", "conditions.ScoreScaleField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a score scale exists.

        Args:
            sourced_id: sourcedId of the score scale.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.GET_SCORE_SCALE)

    @method_of(
        Writes[
            models.ScoreScale,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a score scale; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the score scale.
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @method_of(
        Writes[
            models.ScoreScale,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].upsert,
        _ops.CREATE_SCORE_SCALE,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a score scale.

        Args:
            sourced_id: sourcedId of the score scale.
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/scoreScales/
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @method_of(
        Writes[
            models.ScoreScale,
            "inputs.ScoreScaleInput | snake_inputs.ScoreScaleInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].upsert_many,
        _ops.CREATE_SCORE_SCALE,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a score scale for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/scoreScales/; all that for each row
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @method_of(Writes[models.ScoreScale, "snake_inputs.ScoreScaleChanges"].merge, _ops.GET_SCORE_SCALE)
    def merge(self) -> Request[Any]:
        """Update some fields of a score scale; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the score scale.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.PUT_SCORE_SCALE)

    @method_of(
        Writes[
            None,
            "inputs.ScoreScalePatchInput | snake_inputs.ScoreScalePatchInputSnake | models.ScoreScale | dicts.ScoreScaleDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a score scale.

        Args:
            sourced_id: sourcedId of the score scale.
            data: The score scale, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.PATCH_SCORE_SCALE)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a score scale as to be deleted.

        Args:
            sourced_id: sourcedId of the score scale.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}
        """
        return Request(_ops.DELETE_SCORE_SCALE)
