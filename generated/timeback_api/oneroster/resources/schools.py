"""Schools of OneRoster."""

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


class AsyncSchoolsClassScope(AsyncResource):
    """Schools: what stands below `schools(...)`."""

    __slots__ = ()

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
        """List the enrollments of a class in a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments
        """
        return await self._all(
            Request(
                _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
        """List the enrollments of a class in a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments
        """
        return self._stream(
            Request(
                _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
        """List the students of a class in a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students
        """
        return await self._all(
            Request(
                _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
        """List the students of a class in a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students
        """
        return self._stream(
            Request(
                _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
        """List the teachers of a class in a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers
        """
        return await self._all(
            Request(
                _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL, where, filter),
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
        """List the teachers of a class in a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers
        """
        return self._stream(
            Request(
                _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL, where, filter),
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


class AsyncSchoolsScope(AsyncResource):
    """Schools: what stands below `schools(...)`."""

    __slots__ = ()

    def class_(self, class_id: str) -> AsyncSchoolsClassScope:
        """The calls below one of them.

        Args:
            class_id: Class id, sent as one segment of the path.
        """
        return AsyncSchoolsClassScope(self._client, {**self._scope, "class_id": class_id})

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
        """List the line items of a school: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return await self._all(
            Request(
                _ops.GET_LINE_ITEMS_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_SCHOOL, where, filter),
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
        """List the line items of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return self._stream(
            Request(
                _ops.GET_LINE_ITEMS_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_SCHOOL, where, filter),
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

    async def create_line_item(
        self,
        data: inputs.LineItemInput
        | models.LineItem
        | Mapping[str, Any]
        | Sequence[inputs.LineItemInput | models.LineItem | Mapping[str, Any]],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkCreateResponse:
        """Create line items for a school.

        Args:
            data: One object or several, with wire or snake_case names; it goes out below 'lineItems'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `BulkCreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems
        """
        return await self._call(
            Request(
                _ops.CREATE_LINE_ITEMS_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                body=as_many(data),
                options=request_options,
            )
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
        """List the score scales of a school: every row, page by page.

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

        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales
        """
        return await self._all(
            Request(
                _ops.GET_SCORE_SCALES_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_SCHOOL, where, filter),
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
        """List the score scales of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales
        """
        return self._stream(
            Request(
                _ops.GET_SCORE_SCALES_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_SCHOOL, where, filter),
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

    async def classes(
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
        """List the classes of a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes
        """
        return await self._all(
            Request(
                _ops.GET_CLASSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_SCHOOL, where, filter),
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

    def stream_classes(
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
        """List the classes of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes
        """
        return self._stream(
            Request(
                _ops.GET_CLASSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_SCHOOL, where, filter),
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

    async def courses(
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
    ) -> List[models.Course]:
        """List the courses of a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses
        """
        return await self._all(
            Request(
                _ops.GET_COURSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_COURSES_FOR_SCHOOL, where, filter),
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

    def stream_courses(
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
    ) -> AsyncPaginator[models.Course]:
        """List the courses of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses
        """
        return self._stream(
            Request(
                _ops.GET_COURSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_COURSES_FOR_SCHOOL, where, filter),
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
        """List the enrollments of a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments
        """
        return await self._all(
            Request(
                _ops.GET_ENROLLMENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_SCHOOL, where, filter),
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
        """List the enrollments of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments
        """
        return self._stream(
            Request(
                _ops.GET_ENROLLMENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_SCHOOL, where, filter),
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
        """List the students of a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students
        """
        return await self._all(
            Request(
                _ops.GET_STUDENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_SCHOOL, where, filter),
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
        """List the students of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students
        """
        return self._stream(
            Request(
                _ops.GET_STUDENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_SCHOOL, where, filter),
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
        """List the teachers of a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers
        """
        return await self._all(
            Request(
                _ops.GET_TEACHERS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_SCHOOL, where, filter),
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
        """List the teachers of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers
        """
        return self._stream(
            Request(
                _ops.GET_TEACHERS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_SCHOOL, where, filter),
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

    async def terms(
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
        """List the terms of a school: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms
        """
        return await self._all(
            Request(
                _ops.GET_TERMS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TERMS_FOR_SCHOOL, where, filter),
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

    def stream_terms(
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
        """List the terms of a school: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms
        """
        return self._stream(
            Request(
                _ops.GET_TERMS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TERMS_FOR_SCHOOL, where, filter),
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

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Organization:
        """Get a school by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Organization` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, {"fields": fields}, options=request_options
            )
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get a school by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, options=request_options)
        )


class AsyncSchools(AsyncResource):
    """Schools: what stands below `schools`."""

    __slots__ = ()

    def __call__(self, school_id: str) -> AsyncSchoolsScope:
        """The calls below one of them.

        Args:
            school_id: School id, sent as one segment of the path.
        """
        return AsyncSchoolsScope(self._client, {**self._scope, "school_id": school_id})

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
    ) -> Page[models.Organization]:
        """List schools.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
    ) -> List[models.Organization]:
        """List schools: every row, page by page.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
    ) -> models.Organization | None:
        """List schools: the first row only.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
    ) -> AsyncPaginator[models.Organization]:
        """List schools: row by row, pages fetched as they are used.

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

        Route: GET /ims/oneroster/rostering/v1p2/schools/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
        self, data: inputs.SchoolInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        """Create a school.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'org'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/schools/
        """
        return await self._call(Request(_ops.CREATE_SCHOOL, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Organization:
        """Get a school by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Organization` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_SCHOOL, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a school by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_SCHOOL, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.SchoolInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a school; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'org'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        await self._call(Request(_ops.UPDATE_SCHOOL, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.SchoolInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a school; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'org'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        await self._upsert(
            Request(_ops.UPDATE_SCHOOL, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_SCHOOL,
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Replace a school; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        await self._merge(
            Request(_ops.UPDATE_SCHOOL, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_SCHOOL,
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.SchoolPatchInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of a school.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'org'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        await self._call(Request(_ops.PATCH_SCHOOL, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a school as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/schools/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_SCHOOL, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncSchoolsClassScope)
class SchoolsClassScope(SyncResource):
    __slots__ = ()

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
                _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
                _ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
                _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
                _ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_CLASS_IN_SCHOOL, where, filter),
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
                _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL, where, filter),
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
                _ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"], "classSourcedId": self._scope["class_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_CLASS_IN_SCHOOL, where, filter),
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


@shares_docs(AsyncSchoolsScope)
class SchoolsScope(SyncResource):
    __slots__ = ()

    def class_(self, class_id: str) -> SchoolsClassScope:
        return SchoolsClassScope(self._client, {**self._scope, "class_id": class_id})

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
                _ops.GET_LINE_ITEMS_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_SCHOOL, where, filter),
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
                _ops.GET_LINE_ITEMS_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_LINE_ITEMS_FOR_SCHOOL, where, filter),
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
                _ops.CREATE_LINE_ITEMS_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                body=as_many(data),
                options=request_options,
            )
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
                _ops.GET_SCORE_SCALES_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_SCHOOL, where, filter),
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
                _ops.GET_SCORE_SCALES_FOR_SCHOOL,
                {"sourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_SCORE_SCALES_FOR_SCHOOL, where, filter),
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

    def classes(
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
                _ops.GET_CLASSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_SCHOOL, where, filter),
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

    def stream_classes(
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
                _ops.GET_CLASSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_SCHOOL, where, filter),
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

    def courses(
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
    ) -> List[models.Course]:
        return self._all(
            Request(
                _ops.GET_COURSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_COURSES_FOR_SCHOOL, where, filter),
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

    def stream_courses(
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
    ) -> Paginator[models.Course]:
        return self._stream(
            Request(
                _ops.GET_COURSES_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_COURSES_FOR_SCHOOL, where, filter),
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
                _ops.GET_ENROLLMENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_SCHOOL, where, filter),
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
                _ops.GET_ENROLLMENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ENROLLMENTS_FOR_SCHOOL, where, filter),
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
                _ops.GET_STUDENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_SCHOOL, where, filter),
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
                _ops.GET_STUDENTS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_STUDENTS_FOR_SCHOOL, where, filter),
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
                _ops.GET_TEACHERS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_SCHOOL, where, filter),
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
                _ops.GET_TEACHERS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TEACHERS_FOR_SCHOOL, where, filter),
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

    def terms(
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
                _ops.GET_TERMS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TERMS_FOR_SCHOOL, where, filter),
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

    def stream_terms(
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
                _ops.GET_TERMS_FOR_SCHOOL,
                {"schoolSourcedId": self._scope["school_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_TERMS_FOR_SCHOOL, where, filter),
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

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.Organization:
        return self._call(
            Request(
                _ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, {"fields": fields}, options=request_options
            )
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_SCHOOL, {"sourcedId": self._scope["school_id"]}, options=request_options))


@shares_docs(AsyncSchools)
class Schools(SyncResource):
    __slots__ = ()

    def __call__(self, school_id: str) -> SchoolsScope:
        return SchoolsScope(self._client, {**self._scope, "school_id": school_id})

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
    ) -> Page[models.Organization]:
        return self._page(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
    ) -> List[models.Organization]:
        return self._all(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
    ) -> models.Organization | None:
        return self._first(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
    ) -> Paginator[models.Organization]:
        return self._stream(
            Request(
                _ops.GET_ALL_SCHOOLS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_SCHOOLS, where, filter),
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
        self, data: inputs.SchoolInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_SCHOOL, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Organization:
        return self._call(
            Request(_ops.GET_SCHOOL, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_SCHOOL, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.SchoolInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.UPDATE_SCHOOL, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.SchoolInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._upsert(
            Request(_ops.UPDATE_SCHOOL, {"sourcedId": sourced_id}, body=data, options=request_options),
            _ops.CREATE_SCHOOL,
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._merge(
            Request(_ops.UPDATE_SCHOOL, {"sourcedId": sourced_id}, body=changes, options=request_options),
            _ops.GET_SCHOOL,
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.SchoolPatchInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_SCHOOL, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_SCHOOL, {"sourcedId": sourced_id}, options=request_options))
