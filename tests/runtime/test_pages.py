"""Pages and walks: every row once, in order, and no silence about what is missing."""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
import threading
from dataclasses import replace
from typing import Any

import pytest
from werkzeug import Request as HttpRequest
from werkzeug import Response

from both_colours import PATIENCE
from scripted import GET, LIST, NUMBERED, AsyncRoster, Pupil, Roster, RosterError, Service, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.operations import Paging
from timeback_kit.runtime.paging import Page, PageFacts, PagePlan, page_facts
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource


class Roll:
    """A collection the way services page it, with what they get wrong."""

    def __init__(
        self, size: int, *, cap: int = 3000, total: str | None = "totalCount", short: frozenset[int] = frozenset()
    ) -> None:
        self.rows = [{"sourcedId": f"p{number}"} for number in range(size)]
        self.cap = cap
        self.total = total
        self.short = short
        self.asked: list[dict[str, str]] = []
        self.lock = threading.Lock()
        self.now = self.most = 0

    def __call__(self, request: HttpRequest) -> Response:
        with self.lock:
            self.asked.append(request.args.to_dict())
            self.now += 1
            self.most = max(self.most, self.now)
        threading.Event().wait(0.002)
        with self.lock:
            self.now -= 1
        return self.page(request)

    def page(self, request: HttpRequest) -> Response:
        limit = min(int(request.args.get("limit", 100)), self.cap)
        if "page" in request.args:
            start, key = (int(request.args["page"]) - 1) * limit, "items"
        else:
            start, key = int(request.args.get("offset", 0)), "users"
        count = limit - 1 if start in self.short else limit
        rows = self.rows[start : start + count]
        told: dict[str, Any] = {}
        headers = {}
        if self.total in ("totalCount", "total"):
            told[self.total] = len(self.rows)
        elif self.total == "pagination":
            told["pagination"] = {"total": len(self.rows)}
        elif self.total == "header":
            headers["X-Total-Count"] = str(len(self.rows))
        elif self.total == "link":
            more = start + len(rows) < len(self.rows)
            headers["Link"] = '<http://x/?a=1,2>; rel="first"' + (', <http://x/>; rel="next"' if more else "")
        return as_json({key: rows, **told}, 200, **headers)


def names(rows: Any) -> list[str]:
    return [row.sourced_id for row in rows]


def expected(size: int, start: int = 0) -> list[str]:
    return [f"p{number}" for number in range(start, size)]


@pytest.fixture
def resource(client: AsyncRoster) -> AsyncResource:
    return AsyncResource(client)


@pytest.fixture
def blocked(blocking: Roster) -> SyncResource:
    return SyncResource(blocking)


SOURCES = ["totalCount", "total", "pagination", "header", "link", None]


@pytest.mark.parametrize("total", SOURCES)
@pytest.mark.parametrize(("size", "limit"), [(0, 10), (7, 10), (10, 10), (35, 10), (41, 7)])
async def test_every_row_comes_once_and_in_order(
    service: Service, resource: AsyncResource, blocked: SyncResource, total: str | None, size: int, limit: int
) -> None:
    service.handler = Roll(size, total=total)
    assert names(await resource._all(Request(LIST, query={"limit": limit}))) == expected(size)
    assert names(await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": limit}))) == expected(size)


async def test_the_offset_is_honoured_everywhere(service: Service, resource: AsyncResource) -> None:
    service.handler = Roll(25)
    query = {"limit": 10, "offset": 12}
    assert names(await resource._all(Request(LIST, query=query))) == expected(25, 12)
    assert names([row async for row in resource._stream(Request(LIST, query=query))]) == expected(25, 12)
    first = await resource._first(Request(LIST, query={"offset": 12}))
    assert first is not None
    assert first.sourced_id == "p12"


async def test_a_service_that_caps_its_pages_is_walked_to_the_end(service: Service, resource: AsyncResource) -> None:
    roll = service.handler = Roll(100, cap=7)
    assert names(await resource._all(Request(LIST, query={"limit": 50}))) == expected(100)
    assert {int(asked.get("offset", 0)) for asked in roll.asked} == set(range(0, 100, 7))


async def test_a_short_page_in_the_middle_loses_nothing(
    service: Service, resource: AsyncResource, blocked: SyncResource
) -> None:
    service.handler = Roll(60, short=frozenset({10, 39}))
    assert names(await resource._all(Request(LIST, query={"limit": 10}))) == expected(60)
    assert names(await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": 10}))) == expected(60)


@pytest.mark.parametrize("total", ["total", None])
async def test_numbered_pages_are_walked_too(service: Service, resource: AsyncResource, total: str | None) -> None:
    service.handler = Roll(35, total=total)
    assert names(await resource._all(Request(NUMBERED, query={"limit": 10}))) == expected(35)
    assert names(await resource._all(Request(NUMBERED, query={"limit": 10, "page": 3}))) == expected(35, 20)
    page = await resource._page(Request(NUMBERED, query={"limit": 10, "page": 2}))
    assert (page.has_more, page.next_page, page.next_offset) == (True, 3, None)


async def test_a_walk_that_ends_early_says_so(service: Service, resource: AsyncResource, blocked: SyncResource) -> None:
    full = Roll(20)

    def pretending(request: HttpRequest) -> Response:
        body = json.loads(full.page(request).get_data())
        return as_json({**body, "totalCount": 30})

    service.handler = pretending
    with pytest.raises(errors.PaginationError, match="counts 30 items and sent an empty page after 20") as raised:
        await resource._all(Request(LIST, query={"limit": 10}))
    assert (raised.value.received, raised.value.total) == (20, 30)
    assert isinstance(raised.value, RosterError)
    assert raised.value.path == "/users/"
    seen = []
    with pytest.raises(errors.PaginationError):  # noqa: PT012 - what came before the error counts
        for row in blocked._stream(Request(LIST, query={"limit": 10})):
            seen.append(row)  # noqa: PERF402
    assert names(seen) == expected(20)


async def test_a_service_that_ignores_the_offset_is_noticed(service: Service, resource: AsyncResource) -> None:
    page = {"users": [{"sourcedId": f"p{number}"} for number in range(10)]}
    service.handler = lambda request: as_json({**page, "totalCount": 40})
    with pytest.raises(errors.PaginationError, match="the same page again after 10"):
        await resource._all(Request(LIST, query={"limit": 10}))
    service.handler = lambda request: as_json(page)
    assert names(await resource._all(Request(LIST, query={"limit": 10}))) == expected(10)


async def test_a_page_comes_again_also_when_its_items_changed(service: Service, resource: AsyncResource) -> None:
    asked: list[str] = []

    def ticking(request: HttpRequest) -> Response:
        asked.append(request.full_path)
        return as_json({"users": [{"sourcedId": f"p{number}", "seen": len(asked)} for number in range(3)]})

    service.handler = ticking
    assert names(await resource._all(Request(LIST))) == expected(3)
    assert len(asked) == 2


@pytest.mark.parametrize("cap", [1, 7, 30])
async def test_a_capped_page_without_a_total_is_not_the_end(
    service: Service, resource: AsyncResource, blocked: SyncResource, cap: int
) -> None:
    service.handler = Roll(45, total=None, cap=cap)
    assert names(await resource._all(Request(LIST, query={"limit": 1000}))) == expected(45)
    assert names(await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": 1000}))) == expected(45)
    assert names(await resource._all(Request(NUMBERED, query={"limit": cap}))) == expected(45)


async def test_a_total_that_shrinks_while_walking_is_believed(
    service: Service, resource: AsyncResource, caplog: pytest.LogCaptureFixture
) -> None:
    roll = Roll(30)

    def shrinking(request: HttpRequest) -> Response:
        if int(request.args.get("offset", 0)) >= 10:
            del roll.rows[15:]
        return roll.page(request)

    service.handler = shrinking
    assert names(await resource._all(Request(LIST, query={"limit": 10}))) == expected(15)
    assert "shrank from 30 to 15 items while it was read" in caplog.text


async def test_a_total_only_the_first_page_tells_is_kept(
    service: Service, resource: AsyncResource, blocked: SyncResource
) -> None:
    roll = Roll(40, total=None, short=frozenset({10}))

    def once(request: HttpRequest) -> Response:
        page = roll.page(request)
        if request.args.get("offset", "0") == "0":
            page.headers["X-Total-Count"] = "40"
        return page

    service.handler = once
    assert names(await resource._all(Request(LIST, query={"limit": 10}))) == expected(40)
    assert names(await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": 10}))) == expected(40)
    del roll.rows[30:]
    with pytest.raises(errors.PaginationError, match="counts 40 items and sent an empty page after 30"):
        await resource._all(Request(LIST, query={"limit": 10}))


async def test_without_any_sign_of_an_end_the_walk_goes_on_to_an_empty_page(
    service: Service, resource: AsyncResource
) -> None:
    service.handler = Roll(25, total=None, cap=10)
    assert names(await resource._all(Request(LIST))) == expected(25)
    assert names(await resource._all(Request(NUMBERED, query={"page": 1}))) == expected(25)


async def test_a_total_that_cannot_be_true_is_not_believed(service: Service, resource: AsyncResource) -> None:
    roll = Roll(25)

    def zero(request: HttpRequest) -> Response:
        return as_json({**json.loads(roll.page(request).get_data()), "totalCount": 0})

    service.handler = zero
    assert names(await resource._all(Request(LIST, query={"limit": 10}))) == expected(25)


async def test_rows_that_shift_are_seen_once_when_asked_for(service: Service, resource: AsyncResource) -> None:
    roll = Roll(30)

    def shifting(request: HttpRequest) -> Response:
        if int(request.args.get("offset", 0)) == 10:
            roll.rows.insert(0, {"sourcedId": "new"})
        return roll.page(request)

    service.handler = shifting
    options: Any = {"prefetch": 1}
    found = names(await resource._all(Request(LIST, query={"limit": 10}, options=options), dedupe=True))
    assert found == expected(30)


async def test_at_most_so_many_rows(service: Service, resource: AsyncResource, blocked: SyncResource) -> None:
    roll = service.handler = Roll(100)
    for most in (0, 1, 10, 15, 100, 1000):
        assert names(await resource._all(Request(LIST, query={"limit": 10}), max_items=most)) == expected(
            min(most, 100)
        )
    roll.asked.clear()
    assert len(await resource._all(Request(LIST, query={"limit": 10}), max_items=15)) == 15
    assert len(roll.asked) == 2
    pages = [page async for page in resource._stream(Request(LIST, query={"limit": 10}), max_items=15).pages()]
    assert [len(page) for page in pages] == [10, 5]
    assert names(await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": 10}), max_items=15)) == expected(
        15
    )


async def test_a_bounded_number_of_pages_is_under_way(
    service: Service, resource: AsyncResource, blocked: SyncResource
) -> None:
    for prefetch in (1, 3):
        roll = service.handler = Roll(200)
        options: Any = {"prefetch": prefetch}
        await resource._all(Request(LIST, query={"limit": 10}, options=options))
        assert roll.most <= prefetch
        assert len(roll.asked) == 20
        await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": 10}, options=options))
        assert roll.most <= prefetch
    assert roll.most > 1


async def test_two_pages_are_under_way_at_once_where_two_may_be(
    service: Service, resource: AsyncResource, blocked: SyncResource
) -> None:
    roll, both = Roll(30), threading.Barrier(2)

    def together(request: HttpRequest) -> Response:
        if request.args.get("offset") in ("10", "20"):
            both.wait(10)
        return roll.page(request)

    service.handler = together
    options: Any = {"prefetch": 2}
    assert names(await resource._all(Request(LIST, query={"limit": 10}, options=options))) == expected(30)
    found = await asyncio.to_thread(blocked._all, Request(LIST, query={"limit": 10}, options=options))
    assert names(found) == expected(30)


async def test_a_paginator_starts_anew_each_time(service: Service, resource: AsyncResource) -> None:
    roll = service.handler = Roll(15)
    paginator = resource._stream(Request(LIST, query={"limit": 10}))
    assert not roll.asked
    for _ in range(2):
        assert names([row async for row in paginator]) == expected(15)
    paginator.reset()
    assert names(await paginator.to_list()) == expected(15)


async def test_leaving_a_walk_early_leaves_nothing_behind(service: Service, resource: AsyncResource) -> None:
    service.handler = Roll(500)
    seen = 0
    async for _ in resource._stream(Request(LIST, query={"limit": 10})):
        seen += 1
        if seen == 25:
            break
    gc.collect()
    async with asyncio.timeout(PATIENCE):
        while len(asyncio.all_tasks()) > 1:
            await asyncio.wait(asyncio.all_tasks() - {asyncio.current_task()})


def test_leaving_a_blocking_walk_early_leaves_no_thread(service: Service, blocked: SyncResource) -> None:
    service.handler = Roll(500)
    rows = iter(blocked._stream(Request(LIST, query={"limit": 10})))
    for _ in range(25):
        next(rows)
    rows.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("timeback-pages")]


async def test_an_error_on_a_later_page_is_raised_where_it_belongs(service: Service, resource: AsyncResource) -> None:
    roll = Roll(100)

    def failing(request: HttpRequest) -> Response:
        return as_json({}, 404) if request.args.get("offset") == "30" else roll.page(request)

    service.handler = failing
    seen = []
    with pytest.raises(errors.NotFoundError):  # noqa: PT012 - what came before the error counts
        async for row in resource._stream(Request(LIST, query={"limit": 10})):
            seen.append(row)  # noqa: PERF401
    assert names(seen) == expected(30)


async def test_an_array_does_not_grow_without_bounds(
    service: Service, resource: AsyncResource, blocked: SyncResource
) -> None:
    service.handler = Roll(30)
    paginator = resource._stream(Request(LIST, query={"limit": 10}))
    assert len(await paginator.to_array(30)) == 30
    with pytest.raises(errors.PaginationError, match="more than 29 items"):
        await paginator.to_array(29)
    with pytest.raises(RuntimeError):
        await asyncio.to_thread(blocked._stream(Request(LIST, query={"limit": 10})).to_array, 29)


async def test_the_first_row_costs_one_small_page(service: Service, resource: AsyncResource) -> None:
    roll = service.handler = Roll(30)
    first = await resource._first(Request(LIST))
    assert first == Pupil(sourced_id="p0")
    assert roll.asked == [{"limit": "1"}]
    service.handler = Roll(0)
    assert await resource._first(Request(LIST)) is None


@pytest.mark.parametrize(
    "query", [{"limit": 0}, {"limit": -1}, {"limit": "10"}, {"limit": True}, {"offset": -1}, {"offset": 1.5}]
)
async def test_paging_parameters_no_service_understands_are_refused(
    service: Service, resource: AsyncResource, blocked: SyncResource, query: dict[str, Any]
) -> None:
    for call in (
        lambda: blocked._page(Request(LIST, query=query)),
        lambda: resource._stream(Request(LIST, query=query)),
    ):
        with pytest.raises(errors.InputValidationError) as refused:
            call()
        assert refused.value.issues[0].path == next(iter(query))
    assert not service.requests


# One page.


@pytest.fixture
async def page(service: Service, resource: AsyncResource) -> Page[Pupil]:
    service.answers = [
        as_json({"users": [{"sourcedId": "a"}, {"sourcedId": "b", "x": 1}], "totalCount": 5, "pageCount": 3})
    ]
    page: Page[Pupil] = await resource._page(Request(LIST, query={"limit": 2}))
    return page


def test_a_page_is_a_sequence(page: Page[Pupil]) -> None:
    assert len(page) == 2
    assert names(page) == ["a", "b"]
    assert page[1].additional_properties == {"x": 1}
    assert names(page[:1]) == ["a"]
    assert names(reversed(page)) == ["b", "a"]
    assert page[0] in page
    assert (page.has_more, page.total, page.next_offset) == (True, 5, 2)


def test_a_page_reads_like_a_mapping_and_shows_what_came_with_it(page: Page[Pupil]) -> None:
    assert dict(page)["data"] is page.data
    assert page["total"] == 5
    assert page.pageCount == page.page_count == page["pageCount"] == 3
    assert page.users is page["users"] is page.data
    with pytest.raises(AttributeError, match="pageCount"):
        _ = page.nothing


def test_a_page_is_json(page: Page[Pupil]) -> None:
    written = {"data": [{"sourcedId": "a"}, {"sourcedId": "b", "x": 1}], "has_more": True, "total": 5, "next_offset": 2}
    assert page.to_dict() == written
    assert json.loads(page.to_json()) == written
    assert pickle.loads(pickle.dumps(page)) == page


def test_what_a_page_says_is_read_with_care() -> None:
    assert page_facts([], [], {}).total is None
    assert page_facts([], {"totalCount": "12"}, {}).total == 12
    assert page_facts([], {"totalCount": None, "total": 4.0}, {}).total == 4
    uncountable: list[Any] = [-1, True, "many", 1.5, [], {}]
    for odd in uncountable:
        assert page_facts([], {"totalCount": odd}, {"x-total-count": "9"}).total == 9
    assert page_facts([], {}, {"link": "<x>; rel=prev"}).more is False
    assert page_facts([], {}, {"link": "<x?rel=next>; rel=prev, <y>; title=a; rel='last next'"}).more is not None


async def test_a_list_that_comes_whole_is_a_page(service: Service, resource: AsyncResource) -> None:
    whole = replace(LIST, paging=None)
    service.answers = [as_json({"users": [{"sourcedId": "a"}, {"sourcedId": "b"}], "note": "n"})]
    page: Page[Pupil] = await resource._page(Request(whole))
    assert (names(page), page.has_more, page.total, page.next_offset) == (["a", "b"], False, 2, None)
    assert page.note == "n"
    assert service.requests[-1].args.to_dict() == {}
    joined = [*names(page + page[:1]), *names(page[:1] + page)]
    assert joined == ["a", "b", "a", "a", "a", "b"]


async def test_only_lists_are_walked(resource: AsyncResource) -> None:
    with pytest.raises(TypeError):
        resource._stream(Request(GET))


def test_a_page_keeps_what_stands_beside_its_items_and_not_the_items_twice() -> None:
    page = Page([1], envelope={"users": [1], "pageCount": 3}, rows_key="users")
    assert (page["users"], page["pageCount"]) == ([1], 3)
    with pytest.raises(AttributeError, match=r"it has data, has_more, total, next_offset, pageCount$"):
        _ = page.pages_count


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("9" * 18, 10**18 - 1),
        ("1" + "0" * 18, None),
        (10**18 - 1, 10**18 - 1),
        (10**18, None),
        (0, 0),
        (-1, None),
        ("0", 0),
    ],
)
def test_a_total_is_a_number_of_at_most_eighteen_digits(told: Any, total: int | None) -> None:
    assert page_facts([], {"totalCount": told}, {}).total == total


@pytest.mark.parametrize(("second", "warned"), [(4, False), (5, False), (3, True)])
def test_only_a_collection_that_shrank_is_warned_of(
    second: int, warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    plan = PagePlan.over(Paging.OFFSET, {"limit": 2})
    plan.accept(PageFacts([{"id": "1"}, {"id": "2"}], 4))
    plan.accept(PageFacts([{"id": "3"}], second))
    assert ("shrank" in caplog.text) is warned
