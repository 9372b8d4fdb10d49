"""Assessment items of QTI."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncAssessmentItems(AsyncResource):
    """Assessment items: what stands below `assessment_items`."""

    __slots__ = ()

    async def list(
        self,
        params: inputs.SearchAssessmentItemsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssessmentItem]:
        """List assessment items.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-items
        """
        return await self._page(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query=self._params(_ops.SEARCH_ASSESSMENT_ITEMS, params, "where"),
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentItem]:
        """List assessment items: every row, page by page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-items
        """
        return await self._all(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query={
                    "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                    "limit": limit,
                    "order": order,
                    "page": page,
                    "query": query,
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
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        """List assessment items: the first row only.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-items
        """
        return await self._first(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query={
                    "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                    "order": order,
                    "query": query,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.AssessmentItem]:
        """List assessment items: row by row, pages fetched as they are used.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-items
        """
        return self._stream(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query={
                    "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                    "limit": limit,
                    "order": order,
                    "page": page,
                    "query": query,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item, from its properties or from QTI XML.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentItem` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-items
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options))

    async def create_from_xml(
        self,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item, from its properties or from QTI XML.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentItem` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-items
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options))

    async def create_from_metadata(
        self,
        body: inputs.AssessmentItemInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item from its metadata.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentItem` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-items/metadata
        """
        return await self._call(Request(_ops.UPDATE_METADATA, body=body, options=request_options))

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentItem:
        """Get an assessment item.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentItem` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-items/{identifier}
        """
        return await self._call(Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get an assessment item: only whether it exists.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-items/{identifier}
        """
        return await self._exists(
            Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options)
        )

    async def update(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Replace an assessment item; a stimulus or metadata left out is cleared.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentItem` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-items/{identifier}
        """
        return await self._call(
            Request(_ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options)
        )

    async def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        """Replace an assessment item; a stimulus or metadata left out is cleared, or create it where it does not exist.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentItem` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-items/{identifier}
        """
        return await self._upsert(
            Request(_ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options),
            _ops.CREATE_ASSESSMENT_ITEM,
        )

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete an assessment item.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /assessment-items/{identifier}
        """
        await self._call(Request(_ops.DELETE_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    async def process_response(
        self,
        identifier: str,
        body: inputs.ProcessResponseInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ProcessResponseResult:
        """Score a response to an assessment item.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ProcessResponseResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-items/{identifier}/process-response
        """
        return await self._call(
            Request(_ops.PROCESS_RESPONSE, {"identifier": identifier}, body=body, options=request_options)
        )


@shares_docs(AsyncAssessmentItems)
class AssessmentItems(SyncResource):
    __slots__ = ()

    def list(
        self,
        params: inputs.SearchAssessmentItemsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssessmentItem]:
        return self._page(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query=self._params(_ops.SEARCH_ASSESSMENT_ITEMS, params, "where"),
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentItem]:
        return self._all(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query={
                    "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                    "limit": limit,
                    "order": order,
                    "page": page,
                    "query": query,
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
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        return self._first(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query={
                    "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                    "order": order,
                    "query": query,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.AssessmentItem]:
        return self._stream(
            Request(
                _ops.SEARCH_ASSESSMENT_ITEMS,
                query={
                    "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                    "limit": limit,
                    "order": order,
                    "page": page,
                    "query": query,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        return self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options))

    def create_from_xml(
        self,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        return self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options))

    def create_from_metadata(
        self,
        body: inputs.AssessmentItemInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        return self._call(Request(_ops.UPDATE_METADATA, body=body, options=request_options))

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentItem:
        return self._call(Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    def update(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        return self._call(
            Request(_ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options)
        )

    def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput | inputs.AssessmentItemXmlInput | models.AssessmentItem | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        return self._upsert(
            Request(_ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options),
            _ops.CREATE_ASSESSMENT_ITEM,
        )

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    def process_response(
        self,
        identifier: str,
        body: inputs.ProcessResponseInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ProcessResponseResult:
        return self._call(
            Request(_ops.PROCESS_RESPONSE, {"identifier": identifier}, body=body, options=request_options)
        )
