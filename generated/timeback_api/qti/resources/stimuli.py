"""Stimuli of QTI."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncStimuli(AsyncResource):
    """Stimuli: what stands below `stimuli`."""

    __slots__ = ()

    async def list(
        self,
        params: inputs.SearchStimuliParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Stimulus]:
        """List stimuli.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /stimuli
        """
        return await self._page(
            Request(_ops.SEARCH_STIMULI, query=self._params(_ops.SEARCH_STIMULI, params), options=request_options)
        )

    async def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Stimulus]:
        """List stimuli: every row, page by page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /stimuli
        """
        return await self._all(
            Request(
                _ops.SEARCH_STIMULI,
                query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        """List stimuli: the first row only.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /stimuli
        """
        return await self._first(
            Request(_ops.SEARCH_STIMULI, query={"order": order, "query": query, "sort": sort}, options=request_options)
        )

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.Stimulus]:
        """List stimuli: row by row, pages fetched as they are used.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /stimuli
        """
        return self._stream(
            Request(
                _ops.SEARCH_STIMULI,
                query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        body: inputs.StimulusInput | models.Stimulus | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        """Create a stimulus.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Stimulus` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /stimuli
        """
        return await self._call(Request(_ops.CREATE_STIMULUS, body=body, options=request_options))

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Stimulus:
        """Get a stimulus.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Stimulus` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /stimuli/{identifier}
        """
        return await self._call(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a stimulus: only whether it exists.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /stimuli/{identifier}
        """
        return await self._exists(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    async def update(
        self,
        identifier: str,
        body: inputs.StimulusInput | models.Stimulus | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        """Replace a stimulus.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Stimulus` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /stimuli/{identifier}
        """
        return await self._call(
            Request(_ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options)
        )

    async def upsert(
        self,
        identifier: str,
        body: inputs.StimulusInput | models.Stimulus | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        """Replace a stimulus, or create it where it does not exist.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Stimulus` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /stimuli/{identifier}
        """
        return await self._upsert(
            Request(_ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options),
            _ops.CREATE_STIMULUS,
        )

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a stimulus.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /stimuli/{identifier}
        """
        await self._call(Request(_ops.DELETE_STIMULUS, {"identifier": identifier}, options=request_options))


@shares_docs(AsyncStimuli)
class Stimuli(SyncResource):
    __slots__ = ()

    def list(
        self,
        params: inputs.SearchStimuliParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Stimulus]:
        return self._page(
            Request(_ops.SEARCH_STIMULI, query=self._params(_ops.SEARCH_STIMULI, params), options=request_options)
        )

    def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Stimulus]:
        return self._all(
            Request(
                _ops.SEARCH_STIMULI,
                query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        return self._first(
            Request(_ops.SEARCH_STIMULI, query={"order": order, "query": query, "sort": sort}, options=request_options)
        )

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.Stimulus]:
        return self._stream(
            Request(
                _ops.SEARCH_STIMULI,
                query={"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        body: inputs.StimulusInput | models.Stimulus | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        return self._call(Request(_ops.CREATE_STIMULUS, body=body, options=request_options))

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Stimulus:
        return self._call(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_STIMULUS, {"identifier": identifier}, options=request_options))

    def update(
        self,
        identifier: str,
        body: inputs.StimulusInput | models.Stimulus | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus:
        return self._call(Request(_ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options))

    def upsert(
        self,
        identifier: str,
        body: inputs.StimulusInput | models.Stimulus | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Stimulus | None:
        return self._upsert(
            Request(_ops.UPDATE_STIMULUS, {"identifier": identifier}, body=body, options=request_options),
            _ops.CREATE_STIMULUS,
        )

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_STIMULUS, {"identifier": identifier}, options=request_options))
