"""Grading periods of OneRoster."""

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


class AsyncGradingPeriodsScope(AsyncResource):
    """Grading periods: what stands below `grading_periods(...)`."""

    __slots__ = ()

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.AcademicSession:
        """Get a grading period by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AcademicSession` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_GRADING_PERIOD,
                {"sourcedId": self._scope["period_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get a grading period by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_GRADING_PERIOD, {"sourcedId": self._scope["period_id"]}, options=request_options)
        )


class AsyncGradingPeriods(AsyncResource):
    """Grading periods: what stands below `grading_periods`."""

    __slots__ = ()

    def __call__(self, period_id: str) -> AsyncGradingPeriodsScope:
        """The calls below one of them.

        Args:
            period_id: Period id, sent as one segment of the path.
        """
        return AsyncGradingPeriodsScope(self._client, {**self._scope, "period_id": period_id})

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
    ) -> Page[models.AcademicSession]:
        """List grading periods.

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

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
    ) -> List[models.AcademicSession]:
        """List grading periods: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
    ) -> models.AcademicSession | None:
        """List grading periods: the first row only.

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

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
    ) -> AsyncPaginator[models.AcademicSession]:
        """List grading periods: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
        self, data: inputs.GradingPeriodInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        """Create a grading period.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'academicSession'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/gradingPeriods/
        """
        return await self._call(Request(_ops.CREATE_GRADING_PERIOD, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        """Get a grading period by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AcademicSession` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_GRADING_PERIOD, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a grading period by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_GRADING_PERIOD, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.GradingPeriodInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a grading period; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'academicSession'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        await self._call(
            Request(_ops.UPDATE_GRADING_PERIOD, {"sourcedId": sourced_id}, body=data, options=request_options)
        )

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.GradingPeriodInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a grading period; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'academicSession'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        await self._upsert(
            Request(_ops.UPDATE_GRADING_PERIOD, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_GRADING_PERIOD,
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Replace a grading period; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        await self._merge(
            Request(_ops.UPDATE_GRADING_PERIOD, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_GRADING_PERIOD,
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.GradingPeriodPatchInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of a grading period.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'academicSession'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        await self._call(
            Request(_ops.PATCH_GRADING_PERIOD, {"sourcedId": sourced_id}, body=data, options=request_options)
        )

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a grading period as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_GRADING_PERIOD, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncGradingPeriodsScope)
class GradingPeriodsScope(SyncResource):
    __slots__ = ()

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.AcademicSession:
        return self._call(
            Request(
                _ops.GET_GRADING_PERIOD,
                {"sourcedId": self._scope["period_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(
            Request(_ops.GET_GRADING_PERIOD, {"sourcedId": self._scope["period_id"]}, options=request_options)
        )


@shares_docs(AsyncGradingPeriods)
class GradingPeriods(SyncResource):
    __slots__ = ()

    def __call__(self, period_id: str) -> GradingPeriodsScope:
        return GradingPeriodsScope(self._client, {**self._scope, "period_id": period_id})

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
    ) -> Page[models.AcademicSession]:
        return self._page(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
    ) -> List[models.AcademicSession]:
        return self._all(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
    ) -> models.AcademicSession | None:
        return self._first(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
    ) -> Paginator[models.AcademicSession]:
        return self._stream(
            Request(
                _ops.GET_ALL_GRADING_PERIODS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_GRADING_PERIODS, where, filter),
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
        self, data: inputs.GradingPeriodInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_GRADING_PERIOD, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AcademicSession:
        return self._call(
            Request(_ops.GET_GRADING_PERIOD, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_GRADING_PERIOD, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.GradingPeriodInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.UPDATE_GRADING_PERIOD, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.GradingPeriodInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._upsert(
            Request(_ops.UPDATE_GRADING_PERIOD, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_GRADING_PERIOD,
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._merge(
            Request(_ops.UPDATE_GRADING_PERIOD, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_GRADING_PERIOD,
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.GradingPeriodPatchInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_GRADING_PERIOD, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_GRADING_PERIOD, {"sourcedId": sourced_id}, options=request_options))
