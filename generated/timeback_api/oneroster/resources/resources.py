"""Resources of OneRoster."""

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
    import os
    from collections.abc import Sequence
    from pathlib import Path

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncResourcesScope(AsyncResource):
    """Resources: calls on one of them, `resources(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def export(self, *, request_options: RequestOptions | None = None) -> bytes:
        """Export a learning resource as a Common Cartridge zip archive.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(
            _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": self._scope["resource_id"]}, options=request_options
        )
        return await self._call(request)

    async def export_to(
        self, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None
    ) -> Path:
        """Export a learning resource as a Common Cartridge zip archive, saved to a file.

        Args:
            destination: File to write; it appears once the download is complete.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(
            _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": self._scope["resource_id"]}, options=request_options
        )
        return await self._download(request, destination)

    async def get(
        self,
        *,
        fields: Sequence[conditions.ResourceField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Resource:
        """Get a learning resource by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        request = Request(
            _ops.GET_RESOURCE, {"sourcedId": self._scope["resource_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a learning resource exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        request = Request(_ops.GET_RESOURCE, {"sourcedId": self._scope["resource_id"]}, options=request_options)
        return await self._exists(request)


class AsyncResources(AsyncResource):
    """Resources. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, resource_id: str) -> AsyncResourcesScope:
        """Calls on one of the resources.

        Args:
            resource_id: Id of the resource.
        """
        return AsyncResourcesScope(self._client, {**self._scope, "resource_id": resource_id})

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list)
    def list(self) -> Request[Any]:
        """List learning resources, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def list_all(self) -> Request[Any]:
        """List learning resources, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the learning resources; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over learning resources, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @async_method_of(
        AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split learning resources into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/; one row, for the total
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.ResourceInput | snake_inputs.ResourceInputSnake | models.Resource | dicts.ResourceDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a learning resource.

        Args:
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.CREATE_RESOURCE)

    async def export(self, resource_id: str, *, request_options: RequestOptions | None = None) -> bytes:
        """Export a learning resource as a Common Cartridge zip archive.

        Args:
            resource_id: Id of the resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options)
        return await self._call(request)

    async def export_to(
        self, resource_id: str, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None
    ) -> Path:
        """Export a learning resource as a Common Cartridge zip archive, saved to a file.

        Args:
            resource_id: Id of the resource.
            destination: File to write; it appears once the download is complete.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options)
        return await self._download(request, destination)

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].get)
    def get(self) -> Request[Any]:
        """Get a learning resource by sourcedId.

        Args:
            sourced_id: sourcedId of the learning resource.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.GET_RESOURCE)

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a learning resource for each of many ids, several at a time.

        Args:
            ids: sourcedId of the learning resource, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}, for each id
        """
        return Request(_ops.GET_RESOURCE)

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a learning resource exists.

        Args:
            sourced_id: sourcedId of the learning resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.GET_RESOURCE)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.ResourceUpdateInput | snake_inputs.ResourceUpdateInputSnake | models.Resource | dicts.ResourceDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a learning resource; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the learning resource.
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.UPDATE_RESOURCE)

    @async_method_of(
        AsyncWrites[
            None, "inputs.ResourceInput | snake_inputs.ResourceInputSnake | models.Resource | dicts.ResourceDict"
        ].upsert,
        _ops.CREATE_RESOURCE,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a learning resource.

        Args:
            sourced_id: sourcedId of the learning resource.
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}; if it does not exist, POST /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.UPDATE_RESOURCE)

    @async_method_of(
        AsyncWrites[
            None, "inputs.ResourceInput | snake_inputs.ResourceInputSnake | models.Resource | dicts.ResourceDict"
        ].upsert_many,
        _ops.CREATE_RESOURCE,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a learning resource for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}; if it does not exist, POST /ims/oneroster/resources/v1p2/resources/; all that for each row
        """
        return Request(_ops.UPDATE_RESOURCE)

    @async_method_of(AsyncWrites[None, "snake_inputs.ResourceUpdateChanges"].merge, _ops.GET_RESOURCE)
    def merge(self) -> Request[Any]:
        """Update some fields of a learning resource; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the learning resource.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}, then PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.UPDATE_RESOURCE)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.ResourcePatchInput | snake_inputs.ResourcePatchInputSnake | models.Resource | dicts.ResourceDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a learning resource.

        Args:
            sourced_id: sourcedId of the learning resource.
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.PATCH_RESOURCE)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a learning resource as to be deleted.

        Args:
            sourced_id: sourcedId of the learning resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.DELETE_RESOURCE)


class ResourcesScope(SyncResource):
    """Resources: calls on one of them, `resources(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def export(self, *, request_options: RequestOptions | None = None) -> bytes:
        """Export a learning resource as a Common Cartridge zip archive.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(
            _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": self._scope["resource_id"]}, options=request_options
        )
        return self._call(request)

    def export_to(self, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None) -> Path:
        """Export a learning resource as a Common Cartridge zip archive, saved to a file.

        Args:
            destination: File to write; it appears once the download is complete.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(
            _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": self._scope["resource_id"]}, options=request_options
        )
        return self._download(request, destination)

    def get(
        self,
        *,
        fields: Sequence[conditions.ResourceField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Resource:
        """Get a learning resource by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        request = Request(
            _ops.GET_RESOURCE, {"sourcedId": self._scope["resource_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a learning resource exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        request = Request(_ops.GET_RESOURCE, {"sourcedId": self._scope["resource_id"]}, options=request_options)
        return self._exists(request)


class Resources(SyncResource):
    """Resources. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, resource_id: str) -> ResourcesScope:
        """Calls on one of the resources.

        Args:
            resource_id: Id of the resource.
        """
        return ResourcesScope(self._client, {**self._scope, "resource_id": resource_id})

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list)
    def list(self) -> Request[Any]:
        """List learning resources, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def list_all(self) -> Request[Any]:
        """List learning resources, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the learning resources; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over learning resources, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split learning resources into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/; one row, for the total
        """
        return Request(_ops.GET_ALL_RESOURCES)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.ResourceInput | snake_inputs.ResourceInputSnake | models.Resource | dicts.ResourceDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a learning resource.

        Args:
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.CREATE_RESOURCE)

    def export(self, resource_id: str, *, request_options: RequestOptions | None = None) -> bytes:
        """Export a learning resource as a Common Cartridge zip archive.

        Args:
            resource_id: Id of the resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options)
        return self._call(request)

    def export_to(
        self, resource_id: str, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None
    ) -> Path:
        """Export a learning resource as a Common Cartridge zip archive, saved to a file.

        Args:
            resource_id: Id of the resource.
            destination: File to write; it appears once the download is complete.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        request = Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options)
        return self._download(request, destination)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].get)
    def get(self) -> Request[Any]:
        """Get a learning resource by sourcedId.

        Args:
            sourced_id: sourcedId of the learning resource.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.GET_RESOURCE)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a learning resource for each of many ids, several at a time.

        Args:
            ids: sourcedId of the learning resource, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}, for each id
        """
        return Request(_ops.GET_RESOURCE)

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a learning resource exists.

        Args:
            sourced_id: sourcedId of the learning resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.GET_RESOURCE)

    @method_of(
        Writes[
            None,
            "inputs.ResourceUpdateInput | snake_inputs.ResourceUpdateInputSnake | models.Resource | dicts.ResourceDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a learning resource; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the learning resource.
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.UPDATE_RESOURCE)

    @method_of(
        Writes[
            None, "inputs.ResourceInput | snake_inputs.ResourceInputSnake | models.Resource | dicts.ResourceDict"
        ].upsert,
        _ops.CREATE_RESOURCE,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a learning resource.

        Args:
            sourced_id: sourcedId of the learning resource.
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}; if it does not exist, POST /ims/oneroster/resources/v1p2/resources/
        """
        return Request(_ops.UPDATE_RESOURCE)

    @method_of(
        Writes[
            None, "inputs.ResourceInput | snake_inputs.ResourceInputSnake | models.Resource | dicts.ResourceDict"
        ].upsert_many,
        _ops.CREATE_RESOURCE,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a learning resource for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}; if it does not exist, POST /ims/oneroster/resources/v1p2/resources/; all that for each row
        """
        return Request(_ops.UPDATE_RESOURCE)

    @method_of(Writes[None, "snake_inputs.ResourceUpdateChanges"].merge, _ops.GET_RESOURCE)
    def merge(self) -> Request[Any]:
        """Update some fields of a learning resource; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the learning resource.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}, then PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.UPDATE_RESOURCE)

    @method_of(
        Writes[
            None,
            "inputs.ResourcePatchInput | snake_inputs.ResourcePatchInputSnake | models.Resource | dicts.ResourceDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a learning resource.

        Args:
            sourced_id: sourcedId of the learning resource.
            data: The resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.PATCH_RESOURCE)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a learning resource as to be deleted.

        Args:
            sourced_id: sourcedId of the learning resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return Request(_ops.DELETE_RESOURCE)
