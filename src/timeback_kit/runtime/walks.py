"""Walking a collection, as pure decisions: where to ask next, when it is done, when something is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from timeback_kit.runtime.errors import InputValidationError, PaginationError, ValidationIssue
from timeback_kit.runtime.operations import Paging

LINK: Final = re.compile(r"<[^>]*>\s*((?:;[^,<]*)*)")
NEXT: Final = re.compile(r";\s*rel\s*=\s*\"?[^\";,]*\bnext\b", re.IGNORECASE)
TOTAL_KEYS: Final = ("totalCount", "total")


@dataclass(frozen=True, slots=True)
class Arrived:
    """What one page of an answer says about the walk.

    Args:
        rows: The raw rows.
        total: Rows in the whole collection, if the service said so.
        more: Whether the Link header points to a next page; None without such a header.
        limit: Page size the service says it used.
    """

    rows: list[Any]
    total: int | None = None
    more: bool | None = None
    limit: int | None = None


def arrived(rows: list[Any], envelope: Any, headers: Mapping[str, str]) -> Arrived:
    """Read the facts about paging from a body and its headers.

    Args:
        rows: The raw rows of the body.
        envelope: The parsed body; anything but an object says nothing.
        headers: Response headers, names in lower case.
    """
    body = envelope if isinstance(envelope, Mapping) else {}
    nested = body.get("pagination")
    inner = nested if isinstance(nested, Mapping) else {}
    told = [*(body.get(key) for key in TOTAL_KEYS), *(inner.get(key) for key in TOTAL_KEYS)]
    total = _first_count([*told, headers.get("x-total-count")])
    link = headers.get("link")
    more = None if link is None else any(NEXT.search(match[1]) for match in LINK.finditer(link))
    return Arrived(rows, total, more, _first_count([body.get("limit"), inner.get("limit")]))


def _first_count(values: Iterable[Any]) -> int | None:
    for value in values:
        if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
            return int(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0 and value == int(value):
            return int(value)
    return None


def check_paging(query: Mapping[str, Any], max_items: int | None = None) -> None:
    """Refuse paging parameters no service understands.

    Args:
        query: Query parameters by wire name.
        max_items: Most rows a walk may yield.

    Raises:
        InputValidationError: If limit or page is no positive integer, or offset is negative.
    """
    least = {"limit": 1, "page": 1, "offset": 0}
    given = {name: query[name] for name in least if query.get(name) is not None}
    if max_items is not None:
        given["max_items"] = max_items
    issues = [
        ValidationIssue(name, f"expected an integer of at least {least.get(name, 0)}")
        for name, value in given.items()
        if not isinstance(value, int) or isinstance(value, bool) or value < least.get(name, 0)
    ]
    if issues:
        raise InputValidationError("Invalid paging parameters", issues=issues)


@dataclass(slots=True)
class Walk:
    """One walk over a collection; positions are offsets or page numbers.

    Args:
        paging: What a position counts.
        position: Where the walk starts.
        limit: Page size asked for, if any.
        max_items: Rows after which the walk may stop.
    """

    paging: Paging
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
    def over(cls, paging: Paging, query: Mapping[str, Any], max_items: int | None = None) -> Walk:
        """A walk that starts where the query says."""
        check_paging(query, max_items)
        limit = query.get("limit")
        if paging is Paging.PAGE:
            return cls(paging, query.get("page") or 1, limit, max_items)
        start = query.get("offset") or 0
        return cls(paging, start, limit, max_items, skipped=start)

    def request(self, query: Mapping[str, Any], position: int) -> dict[str, Any]:
        """The query that asks for a position."""
        if self.paging is Paging.PAGE:
            return {**query, "page": position}
        first = position == 0 and query.get("offset") is None
        return dict(query) if first else {**query, "offset": position}

    def ahead(self, count: int) -> list[int]:
        """The next positions that are sure to exist, at most `count`; always at least the next one."""
        if self.total is None or self.stride <= 0:
            return [self.position]
        rows_left = self.total - self.skipped - self.received
        if self.max_items is not None:
            rows_left = min(rows_left, self.max_items - self.received)
        pages_left = max(1, -(-rows_left // self.stride))
        step = 1 if self.paging is Paging.PAGE else self.stride
        return [self.position + index * step for index in range(min(count, pages_left))]

    def accept(self, page: Arrived) -> bool:
        """Take in the page at the present position and move on.

        Args:
            page: What arrived.

        Returns:
            Whether there is a next page.

        Raises:
            PaginationError: If the service says that there is more and gives no more.
        """
        count = len(page.rows)
        if self.paging is Paging.PAGE and self.received == 0:
            self.skipped = (self.position - 1) * (page.limit or self.limit or count)
        before = self.skipped + self.received
        self.repeated = count > 0 and page.rows == self._last
        if not self.repeated:
            self.received += count
        self.stride = max(self.stride, count)
        self._last = page.rows
        self.position += 1 if self.paging is Paging.PAGE else count
        if page.total is not None:
            self.total = None if count and page.total <= before else page.total
        if count and not self.repeated:
            return self._goes_on(page, before + count)
        if self.total is not None and before < self.total:
            self._fail("an empty page" if not count else "the same page again")
        return False

    def _goes_on(self, page: Arrived, reached: int) -> bool:
        if self.total is not None:
            return reached < self.total
        if page.more is not None:
            return page.more
        limit = page.limit or self.limit
        return limit is None or len(page.rows) >= limit

    def _fail(self, got: str) -> None:
        raise PaginationError(
            f"the service counts {self.total} rows and gave {got} after {self.skipped + self.received}",
            received=self.received,
            total=self.total,
        )
