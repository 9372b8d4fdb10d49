"""Categories of OneRoster."""

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


class AsyncCategoriesScope(AsyncResource):
    """Categories: calls on one of them, `categories(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.CategoryField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Category:
        """Get a category by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        request = Request(
            _ops.GET_CATEGORY, {"sourcedId": self._scope["category_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a category exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        request = Request(_ops.GET_CATEGORY, {"sourcedId": self._scope["category_id"]}, options=request_options)
        return await self._exists(request)

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a category as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        request = Request(_ops.DELETE_CATEGORY, {"sourcedId": self._scope["category_id"]}, options=request_options)
        await self._call(request)


class AsyncCategories(AsyncResource):
    """Categories. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, category_id: str) -> AsyncCategoriesScope:
        """Calls on one of the categories.

        Args:
            category_id: Id of the category.
        """
        return AsyncCategoriesScope(self._client, {**self._scope, "category_id": category_id})

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].list)
    def list(self) -> Request[Any]:
        """List categories, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].list_all)
    def list_all(self) -> Request[Any]:
        """List categories, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the categories; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over categories, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @async_method_of(
        AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split categories into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/; one row, for the total
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a category.

        Args:
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.CREATE_CATEGORY)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].get)
    def get(self) -> Request[Any]:
        """Get a category by sourcedId.

        Args:
            sourced_id: sourcedId of the category.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.GET_CATEGORY)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a category for each of many ids, several at a time.

        Args:
            ids: sourcedId of the category, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}, for each id
        """
        return Request(_ops.GET_CATEGORY)

    @async_method_of(AsyncCollection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a category exists.

        Args:
            sourced_id: sourcedId of the category.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.GET_CATEGORY)

    @async_method_of(
        AsyncWrites[
            models.Category,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a category; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the category.
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.PUT_CATEGORY)

    @async_method_of(
        AsyncWrites[
            models.Category,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].upsert,
        _ops.CREATE_CATEGORY,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a category.

        Args:
            sourced_id: sourcedId of the category.
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.PUT_CATEGORY)

    @async_method_of(
        AsyncWrites[
            models.Category,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].upsert_many,
        _ops.CREATE_CATEGORY,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a category for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/categories/; all that for each row
        """
        return Request(_ops.PUT_CATEGORY)

    @async_method_of(AsyncWrites[models.Category, "snake_inputs.CategoryChanges"].merge, _ops.GET_CATEGORY)
    def merge(self) -> Request[Any]:
        """Update some fields of a category; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the category.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.PUT_CATEGORY)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.CategoryPatchInput | snake_inputs.CategoryPatchInputSnake | models.Category | dicts.CategoryDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a category.

        Args:
            sourced_id: sourcedId of the category.
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.PATCH_CATEGORY)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a category as to be deleted.

        Args:
            sourced_id: sourcedId of the category.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.DELETE_CATEGORY)


class CategoriesScope(SyncResource):
    """Categories: calls on one of them, `categories(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.CategoryField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Category:
        """Get a category by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        request = Request(
            _ops.GET_CATEGORY, {"sourcedId": self._scope["category_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a category exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        request = Request(_ops.GET_CATEGORY, {"sourcedId": self._scope["category_id"]}, options=request_options)
        return self._exists(request)

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark a category as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        self._call(Request(_ops.DELETE_CATEGORY, {"sourcedId": self._scope["category_id"]}, options=request_options))


class Categories(SyncResource):
    """Categories. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, category_id: str) -> CategoriesScope:
        """Calls on one of the categories.

        Args:
            category_id: Id of the category.
        """
        return CategoriesScope(self._client, {**self._scope, "category_id": category_id})

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].list)
    def list(self) -> Request[Any]:
        """List categories, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].list_all)
    def list_all(self) -> Request[Any]:
        """List categories, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the categories; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over categories, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split categories into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/; one row, for the total
        """
        return Request(_ops.GET_ALL_CATEGORIES)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a category.

        Args:
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.CREATE_CATEGORY)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].get)
    def get(self) -> Request[Any]:
        """Get a category by sourcedId.

        Args:
            sourced_id: sourcedId of the category.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.GET_CATEGORY)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a category for each of many ids, several at a time.

        Args:
            ids: sourcedId of the category, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}, for each id
        """
        return Request(_ops.GET_CATEGORY)

    @method_of(Collection[models.Category, "conditions.CategoryWhere", "conditions.CategoryField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a category exists.

        Args:
            sourced_id: sourcedId of the category.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.GET_CATEGORY)

    @method_of(
        Writes[
            models.Category,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a category; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the category.
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.PUT_CATEGORY)

    @method_of(
        Writes[
            models.Category,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].upsert,
        _ops.CREATE_CATEGORY,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a category.

        Args:
            sourced_id: sourcedId of the category.
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/categories/
        """
        return Request(_ops.PUT_CATEGORY)

    @method_of(
        Writes[
            models.Category,
            "inputs.CategoryInput | snake_inputs.CategoryInputSnake | models.Category | dicts.CategoryDict",
        ].upsert_many,
        _ops.CREATE_CATEGORY,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a category for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/categories/; all that for each row
        """
        return Request(_ops.PUT_CATEGORY)

    @method_of(Writes[models.Category, "snake_inputs.CategoryChanges"].merge, _ops.GET_CATEGORY)
    def merge(self) -> Request[Any]:
        """Update some fields of a category; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the category.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/categories/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.PUT_CATEGORY)

    @method_of(
        Writes[
            None,
            "inputs.CategoryPatchInput | snake_inputs.CategoryPatchInputSnake | models.Category | dicts.CategoryDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a category.

        Args:
            sourced_id: sourcedId of the category.
            data: The category, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.PATCH_CATEGORY)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a category as to be deleted.

        Args:
            sourced_id: sourcedId of the category.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/categories/{sourcedId}
        """
        return Request(_ops.DELETE_CATEGORY)
