"""Classes of OneRoster."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request, as_many
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


class AsyncClassesAcademicSessionScope(AsyncResource):
    """Classes: what stands below `classes(...)`."""

    __slots__ = ()

    async def create_result(
        self,
        result: inputs.ResultInput
        | models.Result
        | Mapping[str, Any]
        | Sequence[inputs.ResultInput | models.Result | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Record results for an academic session of a class.

        Args:
            result: One object or several, with wire or snake_case names; it goes out below 'results'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `BulkCreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/academicSessions/{academicSessionSourcedId}/results
        """
        return await self._call(
            Request(
                _ops.POST_RESULTS_FOR_ACADEMIC_SESSION_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "academicSessionSourcedId": self._scope["session_id"]},
                body=as_many(result),
                options=request_options,
            )
        )


class AsyncClassesLineItemScope(AsyncResource):
    """Classes: what stands below `classes(...)`."""

    __slots__ = ()

    async def results(
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
    ) -> List[models.Result]:
        """List the results of one line item of a class: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results
        """
        return await self._all(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS, where, filter),
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

    def stream_results(
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
    ) -> AsyncPaginator[models.Result]:
        """List the results of one line item of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results
        """
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS, where, filter),
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


class AsyncClassesStudentScope(AsyncResource):
    """Classes: what stands below `classes(...)`."""

    __slots__ = ()

    async def results(
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
    ) -> List[models.Result]:
        """List the results of one student in a class: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results
        """
        return await self._all(
            Request(
                _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS, where, filter),
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

    def stream_results(
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
    ) -> AsyncPaginator[models.Result]:
        """List the results of one student in a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results
        """
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS, where, filter),
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


class AsyncClassesScope(AsyncResource):
    """Classes: what stands below `classes(...)`."""

    __slots__ = ()

    def academic_session(self, session_id: str) -> AsyncClassesAcademicSessionScope:
        """The calls below one of them.

        Args:
            session_id: Session id, sent as one segment of the path.
        """
        return AsyncClassesAcademicSessionScope(self._client, {**self._scope, "session_id": session_id})

    def line_item(self, line_item_id: str) -> AsyncClassesLineItemScope:
        """The calls below one of them.

        Args:
            line_item_id: Line item id, sent as one segment of the path.
        """
        return AsyncClassesLineItemScope(self._client, {**self._scope, "line_item_id": line_item_id})

    def student(self, student_id: str) -> AsyncClassesStudentScope:
        """The calls below one of them.

        Args:
            student_id: Student id, sent as one segment of the path.
        """
        return AsyncClassesStudentScope(self._client, {**self._scope, "student_id": student_id})

    async def create_line_item(
        self,
        data: inputs.LineItemInput
        | models.LineItem
        | Mapping[str, Any]
        | Sequence[inputs.LineItemInput | models.LineItem | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Create line items for a class.

        Args:
            data: One object or several, with wire or snake_case names; it goes out below 'lineItems'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `BulkCreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems
        """
        return await self._call(
            Request(
                _ops.POST_LINE_ITEMS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                body=as_many(data),
                options=request_options,
            )
        )

    async def categories(
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
    ) -> List[models.Category]:
        """List the categories of a class: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories
        """
        return await self._all(
            Request(
                _ops.GET_CATEGORIES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CATEGORIES_FOR_CLASS, where, filter),
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

    def stream_categories(
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
    ) -> AsyncPaginator[models.Category]:
        """List the categories of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories
        """
        return self._stream(
            Request(
                _ops.GET_CATEGORIES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CATEGORIES_FOR_CLASS, where, filter),
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

    async def line_items(
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
    ) -> List[models.LineItem]:
        """List the line items of a class: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems
        """
        return await self._all(
            Request(
                _ops.GET_LINE_ITEMS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_CLASS, where, filter),
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

    def stream_line_items(
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
    ) -> AsyncPaginator[models.LineItem]:
        """List the line items of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems
        """
        return self._stream(
            Request(
                _ops.GET_LINE_ITEMS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_CLASS, where, filter),
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

    async def results(
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
    ) -> List[models.Result]:
        """List the results of a class: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results
        """
        return await self._all(
            Request(
                _ops.GET_RESULTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_CLASS, where, filter),
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

    def stream_results(
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
    ) -> AsyncPaginator[models.Result]:
        """List the results of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results
        """
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_CLASS, where, filter),
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

    async def score_scales(
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
    ) -> List[models.ScoreScale]:
        """List the score scales of a class: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales
        """
        return await self._all(
            Request(
                _ops.GET_SCORE_SCALES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_CLASS, where, filter),
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

    def stream_score_scales(
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
    ) -> AsyncPaginator[models.ScoreScale]:
        """List the score scales of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales
        """
        return self._stream(
            Request(
                _ops.GET_SCORE_SCALES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_CLASS, where, filter),
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

    async def resources(
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
        """List the learning resources of a class: every row, page by page.

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

        Route: GET /ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources
        """
        return await self._all(
            Request(
                _ops.GET_RESOURCES_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_CLASS, where, filter),
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

    def stream_resources(
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
        """List the learning resources of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources
        """
        return self._stream(
            Request(
                _ops.GET_RESOURCES_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_CLASS, where, filter),
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

    async def students(
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
    ) -> List[models.User]:
        """List the students of a class: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return await self._all(
            Request(
                _ops.GET_STUDENTS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS, where, filter),
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

    def stream_students(
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
    ) -> AsyncPaginator[models.User]:
        """List the students of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return self._stream(
            Request(
                _ops.GET_STUDENTS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS, where, filter),
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

    async def add_student(
        self, data: inputs.ClassEnrollmentInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        """Enroll a user in a class as a student.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'enrollment'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students
        """
        return await self._call(
            Request(
                _ops.ADD_STUDENT_TO_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                body=data,
                options=request_options,
            )
        )

    async def teachers(
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
    ) -> List[models.User]:
        """List the teachers of a class: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return await self._all(
            Request(
                _ops.GET_TEACHERS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS, where, filter),
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

    def stream_teachers(
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
    ) -> AsyncPaginator[models.User]:
        """List the teachers of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return self._stream(
            Request(
                _ops.GET_TEACHERS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS, where, filter),
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

    async def add_teacher(
        self, data: inputs.ClassEnrollmentInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        """Enroll a user in a class as a teacher.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'enrollment'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers
        """
        return await self._call(
            Request(
                _ops.ADD_TEACHER_TO_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                body=data,
                options=request_options,
            )
        )

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Class:
        """Get a class by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Class` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, {"fields": fields}, options=request_options)
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get a class by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, options=request_options)
        )

    async def enrollments(
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
        """List the enrollments of a class: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments
        """
        return await self._all(
            Request(
                _ops.GET_ENROLLMENTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_enrollments(
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
        """List the enrollments of a class: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments
        """
        return self._stream(
            Request(
                _ops.GET_ENROLLMENTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )


class AsyncClasses(AsyncResource):
    """Classes: what stands below `classes`."""

    __slots__ = ()

    def __call__(self, class_id: str) -> AsyncClassesScope:
        """The calls below one of them.

        Args:
            class_id: Class id, sent as one segment of the path.
        """
        return AsyncClassesScope(self._client, {**self._scope, "class_id": class_id})

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
    ) -> Page[models.Class]:
        """List classes.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
    ) -> List[models.Class]:
        """List classes: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
    ) -> models.Class | None:
        """List classes: the first row only.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
    ) -> AsyncPaginator[models.Class]:
        """List classes: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/classes/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
        data: inputs.ClassInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a class.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'class'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/classes/
        """
        return await self._call(Request(_ops.CREATE_CLASS, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Class:
        """Get a class by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Class` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_CLASS, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a class by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_CLASS, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.ClassUpdateInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a class; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'class'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        await self._call(Request(_ops.UPDATE_CLASS, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.ClassInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a class; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'class'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        await self._upsert(
            Request(_ops.UPDATE_CLASS, {"sourcedId": sourced_id}, body=data, options=request_options), _ops.CREATE_CLASS
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Replace a class; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        await self._merge(
            Request(_ops.UPDATE_CLASS, {"sourcedId": sourced_id}, body=changes, options=request_options), _ops.GET_CLASS
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.ClassPatchInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of a class.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'class'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        await self._call(Request(_ops.PATCH_CLASS, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a class as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/classes/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_CLASS, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncClassesAcademicSessionScope)
class ClassesAcademicSessionScope(SyncResource):
    __slots__ = ()

    def create_result(
        self,
        result: inputs.ResultInput
        | models.Result
        | Mapping[str, Any]
        | Sequence[inputs.ResultInput | models.Result | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        return self._call(
            Request(
                _ops.POST_RESULTS_FOR_ACADEMIC_SESSION_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "academicSessionSourcedId": self._scope["session_id"]},
                body=as_many(result),
                options=request_options,
            )
        )


@shares_docs(AsyncClassesLineItemScope)
class ClassesLineItemScope(SyncResource):
    __slots__ = ()

    def results(
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
    ) -> List[models.Result]:
        return self._all(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS, where, filter),
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

    def stream_results(
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
    ) -> Paginator[models.Result]:
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "lineItemSourcedId": self._scope["line_item_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS, where, filter),
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


@shares_docs(AsyncClassesStudentScope)
class ClassesStudentScope(SyncResource):
    __slots__ = ()

    def results(
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
    ) -> List[models.Result]:
        return self._all(
            Request(
                _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS, where, filter),
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

    def stream_results(
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
    ) -> Paginator[models.Result]:
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"], "studentSourcedId": self._scope["student_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_STUDENT_FOR_CLASS, where, filter),
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


@shares_docs(AsyncClassesScope)
class ClassesScope(SyncResource):
    __slots__ = ()

    def academic_session(self, session_id: str) -> ClassesAcademicSessionScope:
        return ClassesAcademicSessionScope(self._client, {**self._scope, "session_id": session_id})

    def line_item(self, line_item_id: str) -> ClassesLineItemScope:
        return ClassesLineItemScope(self._client, {**self._scope, "line_item_id": line_item_id})

    def student(self, student_id: str) -> ClassesStudentScope:
        return ClassesStudentScope(self._client, {**self._scope, "student_id": student_id})

    def create_line_item(
        self,
        data: inputs.LineItemInput
        | models.LineItem
        | Mapping[str, Any]
        | Sequence[inputs.LineItemInput | models.LineItem | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        return self._call(
            Request(
                _ops.POST_LINE_ITEMS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                body=as_many(data),
                options=request_options,
            )
        )

    def categories(
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
    ) -> List[models.Category]:
        return self._all(
            Request(
                _ops.GET_CATEGORIES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CATEGORIES_FOR_CLASS, where, filter),
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

    def stream_categories(
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
    ) -> Paginator[models.Category]:
        return self._stream(
            Request(
                _ops.GET_CATEGORIES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CATEGORIES_FOR_CLASS, where, filter),
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

    def line_items(
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
    ) -> List[models.LineItem]:
        return self._all(
            Request(
                _ops.GET_LINE_ITEMS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_CLASS, where, filter),
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

    def stream_line_items(
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
    ) -> Paginator[models.LineItem]:
        return self._stream(
            Request(
                _ops.GET_LINE_ITEMS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_CLASS, where, filter),
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

    def results(
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
    ) -> List[models.Result]:
        return self._all(
            Request(
                _ops.GET_RESULTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_CLASS, where, filter),
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

    def stream_results(
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
    ) -> Paginator[models.Result]:
        return self._stream(
            Request(
                _ops.GET_RESULTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESULTS_FOR_CLASS, where, filter),
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

    def score_scales(
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
    ) -> List[models.ScoreScale]:
        return self._all(
            Request(
                _ops.GET_SCORE_SCALES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_CLASS, where, filter),
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

    def stream_score_scales(
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
    ) -> Paginator[models.ScoreScale]:
        return self._stream(
            Request(
                _ops.GET_SCORE_SCALES_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_CLASS, where, filter),
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

    def resources(
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
                _ops.GET_RESOURCES_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_CLASS, where, filter),
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

    def stream_resources(
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
                _ops.GET_RESOURCES_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_CLASS, where, filter),
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

    def students(
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
    ) -> List[models.User]:
        return self._all(
            Request(
                _ops.GET_STUDENTS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS, where, filter),
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

    def stream_students(
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
    ) -> Paginator[models.User]:
        return self._stream(
            Request(
                _ops.GET_STUDENTS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS, where, filter),
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

    def add_student(
        self, data: inputs.ClassEnrollmentInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        return self._call(
            Request(
                _ops.ADD_STUDENT_TO_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                body=data,
                options=request_options,
            )
        )

    def teachers(
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
    ) -> List[models.User]:
        return self._all(
            Request(
                _ops.GET_TEACHERS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS, where, filter),
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

    def stream_teachers(
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
    ) -> Paginator[models.User]:
        return self._stream(
            Request(
                _ops.GET_TEACHERS_FOR_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS, where, filter),
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

    def add_teacher(
        self, data: inputs.ClassEnrollmentInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        return self._call(
            Request(
                _ops.ADD_TEACHER_TO_CLASS,
                {"classSourcedId": self._scope["class_id"]},
                body=data,
                options=request_options,
            )
        )

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Class:
        return self._call(
            Request(_ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, {"fields": fields}, options=request_options)
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_CLASS, {"sourcedId": self._scope["class_id"]}, options=request_options))

    def enrollments(
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
                _ops.GET_ENROLLMENTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_enrollments(
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
                _ops.GET_ENROLLMENTS_FOR_CLASS,
                {"sourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS, where, filter),
                    "search": search,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )


@shares_docs(AsyncClasses)
class Classes(SyncResource):
    __slots__ = ()

    def __call__(self, class_id: str) -> ClassesScope:
        return ClassesScope(self._client, {**self._scope, "class_id": class_id})

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
    ) -> Page[models.Class]:
        return self._page(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
    ) -> List[models.Class]:
        return self._all(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
    ) -> models.Class | None:
        return self._first(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
    ) -> Paginator[models.Class]:
        return self._stream(
            Request(
                _ops.GET_ALL_CLASSES,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_CLASSES, where, filter),
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
        data: inputs.ClassInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_CLASS, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Class:
        return self._call(
            Request(_ops.GET_CLASS, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_CLASS, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.ClassUpdateInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.UPDATE_CLASS, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.ClassInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._upsert(
            Request(_ops.UPDATE_CLASS, {"sourcedId": sourced_id}, body=data, options=request_options), _ops.CREATE_CLASS
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._merge(
            Request(_ops.UPDATE_CLASS, {"sourcedId": sourced_id}, body=changes, options=request_options), _ops.GET_CLASS
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.ClassPatchInput | models.Class | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_CLASS, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_CLASS, {"sourcedId": sourced_id}, options=request_options))
