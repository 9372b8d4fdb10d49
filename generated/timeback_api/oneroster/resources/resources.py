"""Resources of OneRoster."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncResourcesScope(AsyncResource):
    """Resources: what stands below `resources(...)`."""

    __slots__ = ()

    async def export(self, *, request_options: RequestOptions | None = None) -> bytes:
        """Export a learning resource as a Common Cartridge zip archive.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The answer as it came.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        return await self._call(
            Request(
                _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE,
                {"sourceId": self._scope["resource_id"]},
                options=request_options,
            )
        )

    async def export_to(
        self, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None
    ) -> Path:
        """Export a learning resource as a Common Cartridge zip archive, into a file.

        Args:
            destination: File to write; it appears when the answer is complete.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The file that was written.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        return await self._download(
            Request(
                _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE,
                {"sourceId": self._scope["resource_id"]},
                options=request_options,
            ),
            destination,
        )

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Resource:
        """Get a learning resource by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Resource` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_RESOURCE,
                {"sourcedId": self._scope["resource_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get a learning resource by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_RESOURCE, {"sourcedId": self._scope["resource_id"]}, options=request_options)
        )


class AsyncResources(AsyncResource):
    """Resources: what stands below `resources`."""

    __slots__ = ()

    def __call__(self, resource_id: str) -> AsyncResourcesScope:
        """The calls below one of them.

        Args:
            resource_id: Resource id, sent as one segment of the path.
        """
        return AsyncResourcesScope(self._client, {**self._scope, "resource_id": resource_id})

    async def list(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Resource]:
        """List learning resources.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Resource]:
        """List learning resources: every row, page by page.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Resource | None:
        """List learning resources: the first row only.

        Args:
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.Resource]:
        """List learning resources: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        data: inputs.ResourceInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a learning resource.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'resource'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/resources/v1p2/resources/
        """
        return await self._call(Request(_ops.CREATE_RESOURCE, body=data, options=request_options))

    async def export(self, resource_id: str, *, request_options: RequestOptions | None = None) -> bytes:
        """Export a learning resource as a Common Cartridge zip archive.

        Args:
            resource_id: Resource id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The answer as it came.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        return await self._call(
            Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options)
        )

    async def export_to(
        self, resource_id: str, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None
    ) -> Path:
        """Export a learning resource as a Common Cartridge zip archive, into a file.

        Args:
            resource_id: Resource id, sent as one segment of the path.
            destination: File to write; it appears when the answer is complete.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The file that was written.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/resources/v1p2/resources/export/{sourceId}
        """
        return await self._download(
            Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options),
            destination,
        )

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Resource:
        """Get a learning resource by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Resource` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_RESOURCE, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a learning resource by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_RESOURCE, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.ResourceUpdateInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a learning resource; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'resource'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        await self._call(Request(_ops.UPDATE_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.ResourceInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a learning resource; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'resource'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        await self._upsert(
            Request(_ops.UPDATE_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_RESOURCE,
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Replace a learning resource; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        await self._merge(
            Request(_ops.UPDATE_RESOURCE, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_RESOURCE,
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.ResourcePatchInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of a learning resource.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'resource'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        await self._call(Request(_ops.PATCH_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a learning resource as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/resources/v1p2/resources/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_RESOURCE, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncResourcesScope)
class ResourcesScope(SyncResource):
    __slots__ = ()

    def export(self, *, request_options: RequestOptions | None = None) -> bytes:
        return self._call(
            Request(
                _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE,
                {"sourceId": self._scope["resource_id"]},
                options=request_options,
            )
        )

    def export_to(self, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None) -> Path:
        return self._download(
            Request(
                _ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE,
                {"sourceId": self._scope["resource_id"]},
                options=request_options,
            ),
            destination,
        )

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Resource:
        return self._call(
            Request(
                _ops.GET_RESOURCE,
                {"sourcedId": self._scope["resource_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(
            Request(_ops.GET_RESOURCE, {"sourcedId": self._scope["resource_id"]}, options=request_options)
        )


@shares_docs(AsyncResources)
class Resources(SyncResource):
    __slots__ = ()

    def __call__(self, resource_id: str) -> ResourcesScope:
        return ResourcesScope(self._client, {**self._scope, "resource_id": resource_id})

    def list(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Resource]:
        return self._page(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Resource]:
        return self._all(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Resource | None:
        return self._first(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.Resource]:
        return self._stream(
            Request(
                _ops.GET_ALL_RESOURCES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_RESOURCES, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        data: inputs.ResourceInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_RESOURCE, body=data, options=request_options))

    def export(self, resource_id: str, *, request_options: RequestOptions | None = None) -> bytes:
        return self._call(
            Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options)
        )

    def export_to(
        self, resource_id: str, destination: str | os.PathLike[str], *, request_options: RequestOptions | None = None
    ) -> Path:
        return self._download(
            Request(_ops.EXPORT_RESOURCE_TO_COMMON_CARTRIDGE, {"sourceId": resource_id}, options=request_options),
            destination,
        )

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Resource:
        return self._call(
            Request(_ops.GET_RESOURCE, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_RESOURCE, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.ResourceUpdateInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.UPDATE_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.ResourceInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._upsert(
            Request(_ops.UPDATE_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_RESOURCE,
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._merge(
            Request(_ops.UPDATE_RESOURCE, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_RESOURCE,
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.ResourcePatchInput | models.Resource | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_RESOURCE, {"sourcedId": sourced_id}, options=request_options))
