"""Assessment items of QTI."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paginator import AsyncPaginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.sync.paginator import Paginator

    from .. import conditions, dicts, inputs, snake_inputs


class AsyncAssessmentItems(AsyncResource):
    """Assessment items. Every call raises QtiError if it fails."""

    __slots__ = ()

    async def list(
        self, params: inputs.SearchAssessmentItemsParams | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.AssessmentItem]:
        """List assessment items, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_ITEMS,
            query=self._params(_ops.SEARCH_ASSESSMENT_ITEMS, params, "where"),
            options=request_options,
        )
        return await self._page(request)

    async def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentItemWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentItem]:
        """List assessment items, fetching every page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
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
        )
        return await self._all(request, max_items, dedupe)

    async def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentItemWhere | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        """Get the first of the assessment items; None if there are none.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_ITEMS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                "order": order,
                "query": query,
                "sort": sort,
            },
            options=request_options,
        )
        return await self._first(request)

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentItemWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.AssessmentItem]:
        """Iterate over assessment items, fetching pages as needed.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
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
        )
        return self._stream(request, max_items, dedupe)

    async def create(
        self,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item, from its properties or from QTI XML.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options, extra=extra))

    async def create_from_xml(
        self,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item, from its properties or from QTI XML.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options, extra=extra))

    async def create_from_metadata(
        self,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item from its metadata.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items/metadata
        """
        return await self._call(Request(_ops.UPDATE_METADATA, body=body, options=request_options, extra=extra))

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentItem:
        """Get an assessment item.

        Args:
            identifier: Identifier of the assessment item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items/{identifier}

        Examples:
            >>> item = await timeback.qti.assessment_items.get("id-1")
            >>> item.title, item.type
            ('Sum 1', 'choice')
        """
        return await self._call(Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an assessment item exists.

        Args:
            identifier: Identifier of the assessment item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items/{identifier}
        """
        request = Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options)
        return await self._exists(request)

    async def update(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Replace an assessment item; a stimulus or metadata left out is cleared.

        Args:
            identifier: Identifier of the assessment item.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-items/{identifier}
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._call(request)

    async def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        """Create or replace an assessment item.

        Args:
            identifier: Identifier of the assessment item.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-items/{identifier}; if it does not exist, POST /assessment-items
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._upsert(request, _ops.CREATE_ASSESSMENT_ITEM)

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete an assessment item.

        Args:
            identifier: Identifier of the assessment item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-items/{identifier}
        """
        await self._call(Request(_ops.DELETE_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    async def process_response(
        self,
        identifier: str,
        body: inputs.ProcessResponseInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ProcessResponseResult:
        """Score a response to an assessment item.

        Args:
            identifier: Identifier.
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items/{identifier}/process-response

        Examples:
            >>> answer = {"identifier": "RESPONSE", "response": "A"}
            >>> (await timeback.qti.assessment_items.process_response("id-1", answer)).score
            1
        """
        request = Request(
            _ops.PROCESS_RESPONSE, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._call(request)


class AssessmentItems(SyncResource):
    """Assessment items. Every call raises QtiError if it fails."""

    __slots__ = ()

    def list(
        self, params: inputs.SearchAssessmentItemsParams | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.AssessmentItem]:
        """List assessment items, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_ITEMS,
            query=self._params(_ops.SEARCH_ASSESSMENT_ITEMS, params, "where"),
            options=request_options,
        )
        return self._page(request)

    def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentItemWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentItem]:
        """List assessment items, fetching every page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
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
        )
        return self._all(request, max_items, dedupe)

    def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentItemWhere | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        """Get the first of the assessment items; None if there are none.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_ITEMS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_ITEMS, where, filter),
                "order": order,
                "query": query,
                "sort": sort,
            },
            options=request_options,
        )
        return self._first(request)

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentItemWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.AssessmentItem]:
        """Iterate over assessment items, fetching pages as needed.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items
        """
        request = Request(
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
        )
        return self._stream(request, max_items, dedupe)

    def create(
        self,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item, from its properties or from QTI XML.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items
        """
        return self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options, extra=extra))

    def create_from_xml(
        self,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item, from its properties or from QTI XML.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items
        """
        return self._call(Request(_ops.CREATE_ASSESSMENT_ITEM, body=body, options=request_options, extra=extra))

    def create_from_metadata(
        self,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Create an assessment item from its metadata.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items/metadata
        """
        return self._call(Request(_ops.UPDATE_METADATA, body=body, options=request_options, extra=extra))

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentItem:
        """Get an assessment item.

        Args:
            identifier: Identifier of the assessment item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items/{identifier}

        Examples:
            >>> item = timeback.qti.assessment_items.get("id-1")
            >>> item.title, item.type
            ('Sum 1', 'choice')
        """
        return self._call(Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an assessment item exists.

        Args:
            identifier: Identifier of the assessment item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-items/{identifier}
        """
        return self._exists(Request(_ops.GET_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    def update(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem:
        """Replace an assessment item; a stimulus or metadata left out is cleared.

        Args:
            identifier: Identifier of the assessment item.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-items/{identifier}
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._call(request)

    def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentItemInput
        | snake_inputs.AssessmentItemInputSnake
        | inputs.AssessmentItemXmlInput
        | models.AssessmentItem
        | dicts.AssessmentItemDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentItem | None:
        """Create or replace an assessment item.

        Args:
            identifier: Identifier of the assessment item.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-items/{identifier}; if it does not exist, POST /assessment-items
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_ITEM, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._upsert(request, _ops.CREATE_ASSESSMENT_ITEM)

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete an assessment item.

        Args:
            identifier: Identifier of the assessment item.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-items/{identifier}
        """
        self._call(Request(_ops.DELETE_ASSESSMENT_ITEM, {"identifier": identifier}, options=request_options))

    def process_response(
        self,
        identifier: str,
        body: inputs.ProcessResponseInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ProcessResponseResult:
        """Score a response to an assessment item.

        Args:
            identifier: Identifier.
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-items/{identifier}/process-response

        Examples:
            >>> answer = {"identifier": "RESPONSE", "response": "A"}
            >>> (timeback.qti.assessment_items.process_response("id-1", answer)).score
            1
        """
        request = Request(
            _ops.PROCESS_RESPONSE, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._call(request)
