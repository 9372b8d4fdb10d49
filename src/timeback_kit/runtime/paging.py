"""Pages, and the plan of an iteration over them: the next position, the end, what is missing. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args, overload

from timeback_kit.forwarding import loaded
from timeback_kit.runtime.errors import DecodeError, InputValidationError, PaginationError, ValidationIssue
from timeback_kit.runtime.logs import logger
from timeback_kit.runtime.models import Model, dump, dump_json
from timeback_kit.runtime.operations import Paging, Rows
from timeback_kit.runtime.pydantic_schemas import read_and_written, schema_of
from timeback_kit.runtime.tables import rows_html, tell_polars, to_arrow, to_frame
from timeback_kit.runtime.wire_names import matching, snake

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation, RawResponse
    from timeback_kit.runtime.tables import Library

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

log = logger("http")

PREFETCH: Final = 4
ARRAY_LIMIT: Final = 10_000
IDENTITY_KEYS: Final = ("sourcedId", "id", "identifier")


class Page(Sequence[T_co]):
    """One page: a sequence of its items, with the total and the position of the next page.

    Other members of the response are attributes, under their wire or snake_case names (`page.pageCount`).

    Args:
        data: The items.
        has_more: Whether there are items after these.
        total: Number of items in the whole collection, if the service says so.
        next_offset: Offset of the next page; None when there is none or pages are numbered.
        next_page: Number of the next page; None when there is none or pages are counted by offset.
        envelope: The response; its items are left out.
        rows_key: Name of the items in the response; an attribute of the page too.
    """

    __slots__ = ("_envelope", "_rows_key", "data", "has_more", "next_offset", "next_page", "total")

    def __init__(
        self,
        data: list[T_co],
        has_more: bool = False,
        total: int | None = None,
        next_offset: int | None = None,
        *,
        next_page: int | None = None,
        envelope: Mapping[str, Any] | None = None,
        rows_key: str | None = None,
    ) -> None:
        self.data = data
        self.has_more = has_more
        self.total = total
        self.next_offset = next_offset
        self.next_page = next_page
        self._envelope = dict(envelope or {})
        if rows_key is not None:
            self._envelope.pop(rows_key, None)
        self._rows_key = rows_key

    def __len__(self) -> int:
        return len(self.data)

    def __add__(self, others: Iterable[T]) -> list[T_co | T]:
        return [*self.data, *others]

    def __radd__(self, others: Iterable[T]) -> list[T_co | T]:
        return [*others, *self.data]

    def __iter__(self) -> Iterator[T_co]:
        tell_polars(self.data)
        return iter(self.data)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> list[T_co]: ...
    @overload
    def __getitem__(self, index: str) -> Any: ...
    def __getitem__(self, index: int | slice | str) -> Any:
        if not isinstance(index, str):
            return self.data[index]
        if index in self.keys():
            return getattr(self, index)
        if index == self._rows_key:
            return self.data
        return self._envelope[index]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name in Page.__slots__:
            raise AttributeError(name)
        if self._rows_key is not None and name in (self._rows_key, snake(self._rows_key)):
            return self.data
        key = matching(name, self._envelope)
        if key is not None:
            return self._envelope[key]
        raise AttributeError(f"this page has no {name!r}; it has {', '.join([*self.keys(), *self._envelope])}")

    def keys(self) -> list[str]:
        """Names for `dict(page)`."""
        return ["data", "has_more", "total", "next_offset"]

    def to_dict(self) -> dict[str, Any]:
        """The page as a dict, its items under their wire names."""
        return {name: dump(getattr(self, name)) for name in self.keys()}

    def to_json(self) -> str:
        """The page as a JSON string."""
        return dump_json({name: getattr(self, name) for name in self.keys()}).decode()

    def to_frame(self, library: Library | None = None) -> Any:
        """The items as a DataFrame, a column for each JSON name.

        Args:
            library: "pandas" or "polars"; None for whichever is installed, pandas before polars.

        Raises:
            ConfigurationError: It is not installed.
        """
        return to_frame(self.data, library)

    def to_arrow(self) -> Any:
        """The items as a `pyarrow.Table`, a column for each JSON name.

        Raises:
            ConfigurationError: pyarrow is not installed.
        """
        return to_arrow(self.data)

    def _repr_html_(self) -> str:
        return rows_html(self.data, repr(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return read_and_written(cls, _read_page, {"row": next(iter(get_args(source)), Any)})

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        counts = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
        rows = {"type": "array", "items": schema_of(schema["metadata"]["row"])}
        properties = {"data": rows, "has_more": {"type": "boolean"}, "total": counts, "next_offset": counts}
        return {"type": "object", "title": "Page", "properties": properties}

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Page):
            return self.to_dict() == other.to_dict()
        return self.data == other if isinstance(other, list) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Page({len(self.data)} rows, total={self.total}, has_more={self.has_more})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _page, (
            self.data,
            self.has_more,
            self.total,
            self.next_offset,
            self.next_page,
            self._envelope,
            self._rows_key,
        )


PageResult = Page
"""The name the published client has for a page."""


def _read_page(written: Mapping[str, Any]) -> Page[Any]:
    """A page from what `to_dict` wrote, its items as JSON."""
    return Page(
        list(written.get("data") or ()),
        bool(written.get("has_more")),
        written.get("total"),
        written.get("next_offset"),
    )


def _page(
    data: list[Any], more: bool, total: int | None, offset: int | None, number: int | None, envelope: Any, key: Any
) -> Page[Any]:
    return Page(data, more, total, offset, next_page=number, envelope=envelope, rows_key=key)


NEXT: Final = re.compile(r";\s*rel\s*=\s*\"?[^\";,]*\bnext\b", re.IGNORECASE)
MOST_DIGITS: Final = 18
LARGEST_COUNT: Final = 10**MOST_DIGITS


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says about the whole collection.

    Args:
        rows: The raw items.
        total: Number of items in the whole collection, if the service says so.
        more: Whether the Link header points to a next page; None without such a header.
        limit: Page size the service says it used.
    """

    rows: list[Any]
    total: int | None = None
    more: bool | None = None
    limit: int | None = None


def page_facts(rows: list[Any], envelope: Any, headers: Mapping[str, str]) -> PageFacts:
    """Read the paging facts of a body and its headers.

    Args:
        rows: The raw items of the body.
        envelope: The parsed body; anything but an object is ignored.
        headers: Response headers, names in lower case.
    """
    body = envelope if isinstance(envelope, Mapping) else {}
    nested = body.get("pagination")
    inner = nested if isinstance(nested, Mapping) else {}
    told = (body.get("totalCount"), body.get("total"), inner.get("totalCount"), inner.get("total"))
    total = _first_count((*told, headers.get("x-total-count")))
    link = headers.get("link")
    more = None if link is None else _links_to_next(link)
    return PageFacts(rows, total, more, _first_count((body.get("limit"), inner.get("limit"))))


def _first_count(values: Iterable[Any]) -> int | None:
    """The first of these that can be a number of items."""
    for value in values:
        if isinstance(value, str):
            digits = value.strip()
            if digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS:
                return int(digits)
        elif not isinstance(value, int | float) or isinstance(value, bool):
            continue
        elif 0 <= value < LARGEST_COUNT and value == int(value):
            return int(value)
    return None


def check_paging(query: Mapping[str, Any], max_items: int | None = None) -> None:
    """Refuse paging parameters that are out of range.

    Args:
        query: Query parameters by wire name.
        max_items: Maximum number of items.

    Raises:
        InputValidationError: If limit or page is not a positive integer, or offset is negative.
    """
    issues = []
    for name, value, least in (
        ("limit", query.get("limit"), 1),
        ("page", query.get("page"), 1),
        ("offset", query.get("offset"), 0),
        ("max_items", max_items, 0),
    ):
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < least):
            issues.append(ValidationIssue(name, f"expected an integer of at least {least}"))
    if issues:
        raise InputValidationError("Invalid paging parameters", issues=issues)


@dataclass(slots=True)
class PagePlan:
    """One iteration over a collection; positions are offsets or page numbers.

    Args:
        paging: What a position counts; None for a list that comes whole.
        position: Where the iteration starts.
        limit: Requested page size, if any.
        max_items: Number of items after which the iteration may stop.
    """

    paging: Paging | None
    position: int
    limit: int | None = None
    max_items: int | None = None
    received: int = 0
    skipped: int = 0
    stride: int = 0
    total: int | None = None
    repeated: bool = False
    _last: list[Any] = field(default_factory=list)

    @classmethod
    def over(cls, paging: Paging | None, query: Mapping[str, Any], max_items: int | None = None) -> PagePlan:
        """A plan that starts where the query says."""
        if paging is None:
            return cls(None, 0)
        check_paging(query, max_items)
        limit = query.get("limit")
        if paging is Paging.PAGE:
            return cls(paging, query.get("page") or 1, limit, max_items)
        start = query.get("offset") or 0
        return cls(paging, start, limit, max_items, skipped=start)

    def query(self, query: Mapping[str, Any], position: int) -> dict[str, Any]:
        """The query for a position."""
        if self.paging is Paging.PAGE:
            return {**query, "page": position}
        first = position == 0 and query.get("offset") is None
        return dict(query) if first else {**query, "offset": position}

    def ahead(self, count: int) -> list[int]:
        """The next positions that certainly exist, at most `count` and at least one."""
        if self.total is None or self.stride <= 0:
            return [self.position]
        rows_left = self.total - self.skipped - self.received
        if self.max_items is not None:
            rows_left = min(rows_left, self.max_items - self.received)
        pages_left = max(1, -(-rows_left // self.stride))
        step = 1 if self.paging is Paging.PAGE else self.stride
        return [self.position + index * step for index in range(min(count, pages_left))]

    def accept(self, page: PageFacts) -> bool:
        """Take in the page at the current position and move on.

        Returns:
            Whether there is a next page.

        Raises:
            PaginationError: If the service says that there is more and sends no more.
        """
        count = len(page.rows)
        if self.paging is None:
            self.received, self.total = count, count if page.total is None else page.total
            return False
        if self.paging is Paging.PAGE and self.received == 0:
            self.skipped = (self.position - 1) * (page.limit or self.limit or count)
        before = self.skipped + self.received
        self.repeated = count > 0 and count == len(self._last) and _same_rows(page.rows, self._last)
        if not self.repeated:
            self.received += count
        self.stride = max(self.stride, count)
        self._last = page.rows
        self.position += 1 if self.paging is Paging.PAGE else count
        if page.total is not None:
            self._learn_total(page.total, count, before)
        if count and not self.repeated:
            # without a total only an empty or repeated page is the end: services cap pages, and send short ones
            return page.more is not False if self.total is None else before + count < self.total
        if self.total is not None and before < self.total:
            self._fail("an empty page" if not count else "the same page again")
        return False

    def _learn_total(self, total: int, count: int, before: int) -> None:
        if self.total is not None and total < self.total:
            log.warning(
                "the collection shrank from %s to %s items while it was read, so some may have been skipped; "
                "sort by a field that does not change, or read it again",
                self.total,
                total,
            )
        self.total = None if count and total <= before else total

    def _fail(self, got: str) -> None:
        raise PaginationError(
            f"the service counts {self.total} items and sent {got} after {self.skipped + self.received}",
            received=self.received,
            total=self.total,
        )


def _same_rows(rows: list[Any], others: list[Any]) -> bool:
    """Whether two pages of a size have the same items, told by their identities where they have any."""
    if rows == others:
        return True
    identities = [identity_of(row) for row in rows]
    return None not in identities and identities == [identity_of(row) for row in others]


def read_page(operation: Operation[list[T]], raw: RawResponse, plan: PagePlan, strict: bool = False) -> Page[T]:
    """Read one page and move the plan past it.

    Args:
        operation: An operation whose response is a list, in pages or whole.
        raw: Its response.
        plan: The plan, standing at the page.
        strict: Whether items are checked against the document.

    Raises:
        DecodeError: If the response has none of the list keys.
        PaginationError: If the service says that there is more and sends no more.
    """
    reader = operation.response
    if not isinstance(reader, Rows):
        raise TypeError(f"{operation.name} does not return a list")
    try:
        key, items = reader.find(raw.json)
        facts = page_facts(items, raw.json, raw.headers)
        more = plan.accept(facts)
        data = [] if plan.repeated else reader.read(raw.json, strict=strict)
    except DecodeError as error:
        raise raw.concerning(error)  # noqa: B904 - the same error
    by_offset = plan.paging is Paging.OFFSET
    return Page(
        data,
        more,
        plan.total if plan.paging is None else facts.total,
        plan.position if more and by_offset else None,
        next_page=plan.position if more and not by_offset else None,
        envelope=raw.json if key is not None else None,
        rows_key=key,
    )


def identity_of(item: Any) -> Any:
    """What tells an item from others when pages overlap; None when nothing does."""
    known = item if isinstance(item, Model | Mapping) else {}
    for key in IDENTITY_KEYS:
        value = known.get(key)
        if isinstance(value, str | int):
            return value
    return None


def _links_to_next(header: str) -> bool:
    """Whether a Link header has a link to a next page; takes time linear in its length."""
    for link in header.split("<")[1:]:
        parameters = link.partition(">")[2].lstrip()
        if parameters.startswith(";") and NEXT.search(parameters.partition(",")[0]):
            return True
    return False


loaded(__name__)
