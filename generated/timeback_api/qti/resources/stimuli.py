"""Stimuli of QTI."""

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

    from .. import dicts, inputs, snake_inputs


class AsyncStimuli(AsyncResource):
    """Stimuli. Every call raises QtiError if it fails."""

    __slots__ = ()

    async def list(
        self, params: inputs.SearchStimuliParams | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.Stimulus]:
        """List stimuli, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(_ops.SEARCH_STIMULI, query=self._params(_ops.SEARCH_STIMULI, params), options=request_options)
        return await self._page(request)

    async def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Stimulus]:
        """List stimuli, fetching every page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(
            _ops.SEARCH_STIMULI,
            query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return await self._all(request, max_items, dedupe)

    async def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        """Get the first of the stimuli; None if there are none.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(
            _ops.SEARCH_STIMULI, query={"order": order, "query": query, "sort": sort}, options=request_options
        )
        return await self._first(request)

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.Stimulus]:
        """Iterate over stimuli, fetching pages as needed.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(
            _ops.SEARCH_STIMULI,
            query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    async def create(
        self,
        body: inputs.StimulusInput | snake_inputs.StimulusInputSnake | models.Stimulus | dicts.StimulusDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        """Create a stimulus.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /stimuli
        """
        return await self._call(Request(_ops.CREATE_STIMULUS, body=body, options=request_options, extra=extra))

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Stimulus:
        """Get a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli/{identifier}
        """
        return await self._call(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a stimulus exists.

        Args:
            identifier: Identifier of the stimulus.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli/{identifier}
        """
        return await self._exists(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    async def update(
        self,
        identifier: str,
        body: inputs.StimulusInput | snake_inputs.StimulusInputSnake | models.Stimulus | dicts.StimulusDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        """Replace a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /stimuli/{identifier}
        """
        request = Request(
            _ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._call(request)

    async def upsert(
        self,
        identifier: str,
        body: inputs.StimulusInput | snake_inputs.StimulusInputSnake | models.Stimulus | dicts.StimulusDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        """Create or replace a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /stimuli/{identifier}; if it does not exist, POST /stimuli
        """
        request = Request(
            _ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._upsert(request, _ops.CREATE_STIMULUS)

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /stimuli/{identifier}
        """
        await self._call(Request(_ops.DELETE_STIMULUS, {"identifier": identifier}, options=request_options))


class Stimuli(SyncResource):
    """Stimuli. Every call raises QtiError if it fails."""

    __slots__ = ()

    def list(
        self, params: inputs.SearchStimuliParams | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.Stimulus]:
        """List stimuli, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(_ops.SEARCH_STIMULI, query=self._params(_ops.SEARCH_STIMULI, params), options=request_options)
        return self._page(request)

    def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Stimulus]:
        """List stimuli, fetching every page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(
            _ops.SEARCH_STIMULI,
            query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return self._all(request, max_items, dedupe)

    def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        """Get the first of the stimuli; None if there are none.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(
            _ops.SEARCH_STIMULI, query={"order": order, "query": query, "sort": sort}, options=request_options
        )
        return self._first(request)

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.Stimulus]:
        """Iterate over stimuli, fetching pages as needed.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli
        """
        request = Request(
            _ops.SEARCH_STIMULI,
            query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    def create(
        self,
        body: inputs.StimulusInput | snake_inputs.StimulusInputSnake | models.Stimulus | dicts.StimulusDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        """Create a stimulus.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /stimuli
        """
        return self._call(Request(_ops.CREATE_STIMULUS, body=body, options=request_options, extra=extra))

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Stimulus:
        """Get a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli/{identifier}
        """
        return self._call(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a stimulus exists.

        Args:
            identifier: Identifier of the stimulus.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /stimuli/{identifier}
        """
        return self._exists(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    def update(
        self,
        identifier: str,
        body: inputs.StimulusInput | snake_inputs.StimulusInputSnake | models.Stimulus | dicts.StimulusDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        """Replace a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /stimuli/{identifier}
        """
        request = Request(
            _ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._call(request)

    def upsert(
        self,
        identifier: str,
        body: inputs.StimulusInput | snake_inputs.StimulusInputSnake | models.Stimulus | dicts.StimulusDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        """Create or replace a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /stimuli/{identifier}; if it does not exist, POST /stimuli
        """
        request = Request(
            _ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._upsert(request, _ops.CREATE_STIMULUS)

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a stimulus.

        Args:
            identifier: Identifier of the stimulus.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /stimuli/{identifier}
        """
        self._call(Request(_ops.DELETE_STIMULUS, {"identifier": identifier}, options=request_options))
