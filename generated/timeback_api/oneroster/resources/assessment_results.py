"""Assessment results of OneRoster."""

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


class AsyncAssessmentResults(AsyncResource):
    """Assessment results: what stands below `assessment_results`."""

    __slots__ = ()

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
    ) -> Page[models.AssessmentResult]:
        """List assessment results.

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

        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
    ) -> List[models.AssessmentResult]:
        """List assessment results: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
    ) -> models.AssessmentResult | None:
        """List assessment results: the first row only.

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

        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
    ) -> AsyncPaginator[models.AssessmentResult]:
        """List assessment results: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create an assessment result.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'assessmentResult'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_RESULT, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        """Get an assessment result by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get an assessment result by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, options=request_options)
        )

    async def update(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        """Replace an assessment result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'assessmentResult'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return await self._call(
            Request(_ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options)
        )

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult | None:
        """Replace an assessment result; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'assessmentResult'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentResult` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return await self._upsert(
            Request(_ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_ASSESSMENT_RESULT,
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.AssessmentResult:
        """Replace an assessment result; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return await self._merge(
            Request(_ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_ASSESSMENT_RESULT,
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultPatchInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of an assessment result.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'assessmentResult'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        await self._call(
            Request(_ops.PATCH_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options)
        )

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark an assessment result as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncAssessmentResults)
class AssessmentResults(SyncResource):
    __slots__ = ()

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
    ) -> Page[models.AssessmentResult]:
        return self._page(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
    ) -> List[models.AssessmentResult]:
        return self._all(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
    ) -> models.AssessmentResult | None:
        return self._first(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
    ) -> Paginator[models.AssessmentResult]:
        return self._stream(
            Request(
                _ops.GET_ALL_ASSESSMENT_RESULTS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_ASSESSMENT_RESULTS, where, filter),
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
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_ASSESSMENT_RESULT, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        return self._call(
            Request(_ops.GET_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        return self._call(
            Request(_ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options)
        )

    def upsert(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult | None:
        return self._upsert(
            Request(_ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_ASSESSMENT_RESULT,
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.AssessmentResult:
        return self._merge(
            Request(_ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_ASSESSMENT_RESULT,
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultPatchInput | models.AssessmentResult | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, options=request_options))
