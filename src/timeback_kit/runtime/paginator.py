"""Paginators: the items of a whole collection, with a bounded number of pages in flight."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, aclosing, closing
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from timeback_kit.runtime.error_context import error_context, response_context
from timeback_kit.runtime.errors import PaginationError, TimebackError
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.operations import Operation, Paging, Rows
from timeback_kit.runtime.paging import Page, PageFacts, PagePlan, page_facts

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RawResponse

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

PREFETCH: Final = 4
ARRAY_LIMIT: Final = 10_000
IDENTITY_KEYS: Final = ("sourcedId", "id", "identifier")


def page_of(operation: Operation[list[T]], raw: RawResponse, walk: PagePlan, strict: bool = False) -> Page[T]:
    """Read one page and move the walk past it.

    Args:
        operation: A paging operation.
        raw: Its answer.
        walk: The walk the answer belongs to, standing at the page.
        strict: Whether rows are held against the document.

    Raises:
        DecodeError: If the answer has none of the list keys.
        PaginationError: If the service says that there is more and gives no more.
    """
    key, facts = _facts(operation, raw)
    more = walk.accept(facts)
    data = [] if walk.repeated else operation.response.read(raw.json, strict=strict)
    by_offset = walk.paging is Paging.OFFSET
    return Page(
        data,
        more,
        facts.total,
        walk.position if more and by_offset else None,
        next_page=walk.position if more and not by_offset else None,
        envelope={name: value for name, value in raw.json.items() if name != key} if key is not None else None,
        rows_key=key,
    )


def _facts(operation: Operation[list[T]], raw: RawResponse) -> tuple[str | None, PageFacts]:
    answer = operation.response
    if not isinstance(answer, Rows):
        raise TypeError(f"{operation.name} does not answer with rows")
    key, rows = answer.find(raw.json)
    return key, page_facts(rows, raw.json, raw.headers)


class _Walker(Generic[T_co]):
    """What both paginators know: the call, where its walk begins, and which rows are new."""

    __slots__ = ("_dedupe", "_error", "_fetch", "_max_items", "_operation", "_prefetch", "_query", "_strict")

    def __init__(
        self,
        fetch: Callable[[Mapping[str, Any]], Any],
        operation: Operation[list[T_co]],
        query: Mapping[str, Any] = {},
        *,
        error: type[TimebackError] = TimebackError,
        max_items: int | None = None,
        dedupe: bool = False,
        prefetch: int = PREFETCH,
        strict: bool = False,
    ) -> None:
        self._fetch = fetch
        self._operation = operation
        self._query = query
        self._error = error
        self._max_items = max_items
        self._dedupe = dedupe
        self._prefetch = max(1, prefetch)
        self._strict = strict
        with error_context(operation, error):
            self._walk()

    def _walk(self) -> PagePlan:
        paging = self._operation.paging
        if paging is None:
            raise TypeError(f"{self._operation.name} does not page")
        return PagePlan.over(paging, self._query, self._max_items)

    def _page(self, raw: RawResponse, walk: PagePlan) -> Page[T_co]:
        with response_context(raw):
            page = page_of(self._operation, raw, walk, self._strict)
        surplus = 0 if self._max_items is None else walk.received - self._max_items
        if surplus > 0 and not self._dedupe:
            page.data = page.data[: len(page.data) - surplus]
        return page

    def _wanted(self, page: Page[T_co], walk: PagePlan) -> bool:
        enough = self._max_items is not None and not self._dedupe and walk.received >= self._max_items
        return page.has_more and not enough

    def _selection(self) -> Callable[[Iterable[T_co]], Iterator[T_co]]:
        """A function that passes on the rows of a page which are new."""
        seen: set[Any] = set()

        def fresh(rows: Iterable[T_co]) -> Iterator[T_co]:
            for row in rows:
                identity = _identity(row)
                if identity is None or identity not in seen:
                    if identity is not None:
                        seen.add(identity)
                    yield row

        return fresh if self._dedupe else iter

    def _too_many(self, max_items: int) -> PaginationError:
        return PaginationError(
            f"more than {max_items} rows; raise max_items, or take them one by one", received=max_items
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.name})"

    def reset(self) -> None:
        """Does nothing: every iteration starts anew."""


def _identity(row: Any) -> Any:
    known = row if isinstance(row, Model | Mapping) else {}
    for key in IDENTITY_KEYS:
        value = known.get(key)
        if isinstance(value, str | int):
            return value
    return None


class AsyncPaginator(_Walker[T_co]):
    """Rows of a whole collection, asked for while they are used; each iteration starts anew."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T_co]:
        fresh, left = self._selection(), self._max_items
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for row in fresh(page.data):
                    yield row
                    left = None if left is None else left - 1
                    if left == 0:
                        return

    def pages(self) -> AsyncIterator[Page[T_co]]:
        """The pages, as they came.

        Raises:
            PaginationError: While iterating, if the service says that there is more and gives no more.
        """
        return self._pages()

    async def first_page(self) -> Page[T_co]:
        """The first page alone."""
        walk = self._walk()
        with error_context(self._operation, self._error):
            return self._page(await self._fetch(walk.request(self._query, walk.position)), walk)

    async def first(self) -> T_co | None:
        """The first row, or None when there are no rows."""
        page = await self.first_page()
        return page.data[0] if page.data else None

    async def to_list(self) -> list[T_co]:
        """All rows, however many."""
        return [row async for row in self]

    async def to_array(self, max_items: int = ARRAY_LIMIT) -> list[T_co]:
        """All rows, refusing to grow without bounds.

        Args:
            max_items: Most rows to take.

        Raises:
            PaginationError: If there are more.
        """
        rows: list[T_co] = []
        async with aclosing(cast("Any", self.__aiter__())) as source:
            async for row in source:
                if len(rows) >= max_items:
                    with error_context(self._operation, self._error):
                        raise self._too_many(max_items)
                rows.append(row)
        return rows

    async def _pages(self) -> AsyncGenerator[Page[T_co], None]:
        walk = self._walk()
        if self._max_items == 0:
            return
        flight: deque[tuple[int, asyncio.Task[RawResponse]]] = deque()
        try:
            while True:
                raw = await self._next(walk, flight)
                with error_context(self._operation, self._error):
                    page = self._page(raw, walk)
                yield page
                if not self._wanted(page, walk):
                    return
        finally:
            await _abandon(flight)

    async def _next(self, walk: PagePlan, flight: deque[tuple[int, asyncio.Task[RawResponse]]]) -> RawResponse:
        positions = walk.ahead(self._prefetch)
        if flight and flight[0][0] != walk.position:
            await _abandon(flight)
        if len(positions) == 1 and not flight:
            return cast("RawResponse", await self._fetch(walk.request(self._query, walk.position)))
        for position in positions[len(flight) :]:
            coroutine = self._fetch(walk.request(self._query, position))
            flight.append((position, asyncio.ensure_future(coroutine)))
        return await flight.popleft()[1]


async def _abandon(flight: deque[tuple[int, asyncio.Task[RawResponse]]]) -> None:
    tasks = [task for _, task in flight]
    flight.clear()
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.gather(*tasks, return_exceptions=True)


class Paginator(_Walker[T_co]):
    """Rows of a whole collection, asked for while they are used; each iteration starts anew."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T_co]:
        fresh, left = self._selection(), self._max_items
        with closing(self._pages()) as pages:
            for page in pages:
                for row in fresh(page.data):
                    yield row
                    left = None if left is None else left - 1
                    if left == 0:
                        return

    def pages(self) -> Iterator[Page[T_co]]:
        """The pages, as they came.

        Raises:
            PaginationError: While iterating, if the service says that there is more and gives no more.
        """
        return self._pages()

    def first_page(self) -> Page[T_co]:
        """The first page alone."""
        walk = self._walk()
        with error_context(self._operation, self._error):
            return self._page(self._fetch(walk.request(self._query, walk.position)), walk)

    def first(self) -> T_co | None:
        """The first row, or None when there are no rows."""
        page = self.first_page()
        return page.data[0] if page.data else None

    def to_list(self) -> list[T_co]:
        """All rows, however many."""
        return list(self)

    def to_array(self, max_items: int = ARRAY_LIMIT) -> list[T_co]:
        """All rows, refusing to grow without bounds.

        Args:
            max_items: Most rows to take.

        Raises:
            PaginationError: If there are more.
        """
        rows: list[T_co] = []
        with closing(cast("Any", self.__iter__())) as source:
            for row in source:
                if len(rows) >= max_items:
                    with error_context(self._operation, self._error):
                        raise self._too_many(max_items)
                rows.append(row)
        return rows

    def _pages(self) -> Generator[Page[T_co], None, None]:
        walk = self._walk()
        if self._max_items == 0:
            return
        flight: deque[tuple[int, Future[RawResponse]]] = deque()
        with ExitStack() as stack:
            threads: list[ThreadPoolExecutor] = []
            stack.callback(_dismiss, flight, threads)
            while True:
                raw = self._next(walk, flight, threads)
                with error_context(self._operation, self._error):
                    page = self._page(raw, walk)
                yield page
                if not self._wanted(page, walk):
                    return

    def _next(
        self, walk: PagePlan, flight: deque[tuple[int, Future[RawResponse]]], threads: list[ThreadPoolExecutor]
    ) -> RawResponse:
        positions = walk.ahead(self._prefetch)
        if flight and flight[0][0] != walk.position:
            for _, future in flight:
                future.cancel()
            flight.clear()
        if len(positions) == 1 and not flight:
            return cast("RawResponse", self._fetch(walk.request(self._query, walk.position)))
        if not threads:
            threads.append(ThreadPoolExecutor(self._prefetch, thread_name_prefix="timeback-pages"))
        for position in positions[len(flight) :]:
            flight.append((position, threads[0].submit(self._fetch, walk.request(self._query, position))))
        return flight.popleft()[1].result()


def _dismiss(flight: deque[tuple[int, Future[RawResponse]]], threads: list[ThreadPoolExecutor]) -> None:
    flight.clear()
    for executor in threads:
        executor.shutdown(wait=True, cancel_futures=True)
