"""Enrollments of OneRoster."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncEnrollmentsScope(AsyncResource):
    """Enrollments: what stands below `enrollments(...)`."""

    __slots__ = ()

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Enrollment:
        """Get an enrollment by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Enrollment` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_ENROLLMENT,
                {"sourcedId": self._scope["enrollment_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get an enrollment by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        )

    async def delete(self, *, request_options: RequestOptions | None = None) -> None:
        """Mark an enrollment as to be deleted.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        await self._call(
            Request(_ops.DELETE_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        )


class AsyncEnrollments(AsyncResource):
    """Enrollments: what stands below `enrollments`."""

    __slots__ = ()

    def __call__(self, enrollment_id: str) -> AsyncEnrollmentsScope:
        """The calls below one of them.

        Args:
            enrollment_id: Enrollment id, sent as one segment of the path.
        """
        return AsyncEnrollmentsScope(self._client, {**self._scope, "enrollment_id": enrollment_id})

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
    ) -> Page[models.Enrollment]:
        """List enrollments.

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

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
    ) -> List[models.Enrollment]:
        """List enrollments: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
    ) -> models.Enrollment | None:
        """List enrollments: the first row only.

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

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
    ) -> AsyncPaginator[models.Enrollment]:
        """List enrollments: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
        data: inputs.EnrollmentInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create an enrollment.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'enrollment'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/enrollments/
        """
        return await self._call(Request(_ops.CREATE_ENROLLMENT, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        """Get an enrollment by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Enrollment` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_ENROLLMENT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get an enrollment by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_ENROLLMENT, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.EnrollmentUpdateInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace an enrollment; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'enrollment'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        await self._call(Request(_ops.UPDATE_ENROLLMENT, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.EnrollmentInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace an enrollment; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'enrollment'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        await self._upsert(
            Request(_ops.UPDATE_ENROLLMENT, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_ENROLLMENT,
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Replace an enrollment; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        await self._merge(
            Request(_ops.UPDATE_ENROLLMENT, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_ENROLLMENT,
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.EnrollmentPatchInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of an enrollment.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'enrollment'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        await self._call(Request(_ops.PATCH_ENROLLMENT, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark an enrollment as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/enrollments/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_ENROLLMENT, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncEnrollmentsScope)
class EnrollmentsScope(SyncResource):
    __slots__ = ()

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Enrollment:
        return self._call(
            Request(
                _ops.GET_ENROLLMENT,
                {"sourcedId": self._scope["enrollment_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(
            Request(_ops.GET_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        )

    def delete(self, *, request_options: RequestOptions | None = None) -> None:
        self._call(
            Request(_ops.DELETE_ENROLLMENT, {"sourcedId": self._scope["enrollment_id"]}, options=request_options)
        )


@shares_docs(AsyncEnrollments)
class Enrollments(SyncResource):
    __slots__ = ()

    def __call__(self, enrollment_id: str) -> EnrollmentsScope:
        return EnrollmentsScope(self._client, {**self._scope, "enrollment_id": enrollment_id})

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
    ) -> Page[models.Enrollment]:
        return self._page(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
    ) -> List[models.Enrollment]:
        return self._all(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
    ) -> models.Enrollment | None:
        return self._first(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
    ) -> Paginator[models.Enrollment]:
        return self._stream(
            Request(
                _ops.GET_ALL_ENROLLMENTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ENROLLMENTS, where, filter),
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
        data: inputs.EnrollmentInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_ENROLLMENT, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Enrollment:
        return self._call(
            Request(_ops.GET_ENROLLMENT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_ENROLLMENT, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.EnrollmentUpdateInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.UPDATE_ENROLLMENT, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.EnrollmentInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._upsert(
            Request(_ops.UPDATE_ENROLLMENT, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_ENROLLMENT,
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._merge(
            Request(_ops.UPDATE_ENROLLMENT, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_ENROLLMENT,
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.EnrollmentPatchInput | models.Enrollment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_ENROLLMENT, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_ENROLLMENT, {"sourcedId": sourced_id}, options=request_options))
