"""Paginators: the items of a whole collection, with a bounded number of pages in flight."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from timeback_kit.runtime import async_io as io
from timeback_kit.runtime.error_context import in_context
from timeback_kit.runtime.errors import PaginationError, TimebackError
from timeback_kit.runtime.first_mistakes import explains_stream_use
from timeback_kit.runtime.operations import Rows
from timeback_kit.runtime.paging import ARRAY_LIMIT, PREFETCH, Page, PagePlan, identity_of, read_page
from timeback_kit.runtime.tables import RowList

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Iterator

    from timeback_kit.runtime.operations import RawResponse
    from timeback_kit.runtime.requests import Request

T_co = TypeVar("T_co", covariant=True)


@explains_stream_use
class AsyncPaginator(Generic[T_co]):
    """Iterates over all items, fetching pages as needed; each iteration starts anew."""

    __slots__ = ("_dedupe", "_error", "_fetch", "_max_items", "_prefetch", "_request", "_strict")

    def __init__(
        self,
        fetch: Callable[[Request[list[T_co]]], Awaitable[RawResponse]],
        request: Request[list[T_co]],
        *,
        error: type[TimebackError] = TimebackError,
        max_items: int | None = None,
        dedupe: bool = False,
        prefetch: int | None = None,
        strict: bool = False,
    ) -> None:
        """Check where the iteration begins; nothing is requested.

        Args:
            fetch: Sends a request.
            request: The request for the first page.
            error: Error class of the service.
            max_items: Maximum number of items; None for all.
            dedupe: Whether items already seen on an earlier page are skipped.
            prefetch: Number of pages fetched at a time; None for the default of 4.
            strict: Whether every value is checked against the document.

        Raises:
            InputValidationError: If a paging parameter cannot be sent.
        """
        self._fetch = fetch
        self._request = request
        self._error = error
        self._max_items = max_items
        self._dedupe = dedupe
        self._prefetch = prefetch or PREFETCH
        self._strict = strict
        self._plan()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._request.operation.name})"

    @property
    def operation_name(self) -> str:
        """Name of the operation that is repeated, such as "oneroster.users.list"."""
        return self._request.operation.name

    def reset(self) -> None:
        """Does nothing: every iteration starts anew."""

    async def __aiter__(self) -> AsyncIterator[T_co]:
        new_items, left = self._selection(), self._max_items
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for item in new_items(page.data):
                    yield item
                    left = None if left is None else left - 1
                    if left == 0:
                        return

    def pages(self) -> AsyncIterator[Page[T_co]]:
        """The pages, as they came.

        Raises:
            PaginationError: While iterating, if the service says that there is more and sends no more.
        """
        return self._pages()

    async def first_page(self) -> Page[T_co]:
        """The first page alone."""
        plan = self._plan()
        request = self._request
        return self._page(await self._fetch(request.with_query(plan.query(request.query, plan.position))), plan)

    async def first(self) -> T_co | None:
        """The first item, or None when there is none."""
        page = await self.first_page()
        return page.data[0] if page.data else None

    async def to_list(self) -> list[T_co]:
        """All items, however many."""
        return RowList([item async for item in self])

    async def to_array(self, max_items: int = ARRAY_LIMIT) -> list[T_co]:
        """All items, refusing to grow without bounds.

        Args:
            max_items: Maximum number of items.

        Raises:
            PaginationError: If there are more.
        """
        items: list[T_co] = RowList()
        async with aclosing(cast("Any", self.__aiter__())) as source:
            async for item in source:
                if len(items) >= max_items:
                    raise self._in_context(
                        PaginationError(
                            f"more than {max_items} items; raise max_items, or iterate over them", received=max_items
                        )
                    )
                items.append(item)
        return items

    async def _pages(self) -> AsyncGenerator[Page[T_co], None]:
        plan = self._plan()
        if self._max_items == 0:
            return
        pages: io.InFlight[RawResponse] = io.InFlight(self._prefetch)
        try:
            while True:
                page = self._page(await self._next(plan, pages), plan)
                yield page
                if not self._wanted(page, plan):
                    return
        finally:
            await pages.aclose()

    async def _next(self, plan: PagePlan, pages: io.InFlight[RawResponse]) -> RawResponse:
        """The page at the plan's position, while those sure to follow it are fetched as well."""
        positions = plan.ahead(self._prefetch)
        if pages and pages.position != plan.position:
            await pages.abandon()
        query = self._request.query
        if len(positions) == 1 and not pages:
            return await self._fetch(self._request.with_query(plan.query(query, plan.position)))
        for position in positions[len(pages) :]:
            pages.start(position, self._fetch, self._request.with_query(plan.query(query, position)))
        return await pages.next()

    def _plan(self) -> PagePlan:
        operation = self._request.operation
        if operation.paging is None and not isinstance(operation.response, Rows):
            raise TypeError(f"{operation.name} does not return a list")
        try:
            return PagePlan.over(operation.paging, self._request.query, self._max_items)
        except TimebackError as error:
            raise self._in_context(error) from None

    def _page(self, raw: RawResponse, plan: PagePlan) -> Page[T_co]:
        try:
            page = read_page(self._request.operation, raw, plan, self._strict)
        except TimebackError as error:
            raise self._in_context(error) from error.__cause__
        surplus = 0 if self._max_items is None else plan.received - self._max_items
        if surplus > 0 and not self._dedupe:
            page.data = page.data[: len(page.data) - surplus]
        return page

    def _wanted(self, page: Page[T_co], plan: PagePlan) -> bool:
        """Whether another page is needed after this one."""
        enough = self._max_items is not None and not self._dedupe and plan.received >= self._max_items
        return page.has_more and not enough

    def _selection(self) -> Callable[[Iterable[T_co]], Iterator[T_co]]:
        """A function that passes on the items of a page which are new."""
        seen: set[Any] = set()

        def new_items(items: Iterable[T_co]) -> Iterator[T_co]:
            for item in items:
                identity = identity_of(item)
                if identity is None or identity not in seen:
                    if identity is not None:
                        seen.add(identity)
                    yield item

        return new_items if self._dedupe else iter

    def _in_context(self, error: TimebackError) -> TimebackError:
        return in_context(error, self._request.operation, self._error)
