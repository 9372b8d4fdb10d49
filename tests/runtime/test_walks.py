"""Which pages are asked for, how many at once, and what becomes of those that nobody needs any more."""

from __future__ import annotations

import asyncio
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest
from werkzeug import Request, Response

from both_colours import PATIENCE, Colour
from scripted import LIST, NUMBERED, AsyncRoster, Pupil, RosterError, Service, as_json, operation
from timeback_kit.runtime import errors
from timeback_kit.runtime.operations import Paging, RawResponse, rows
from timeback_kit.runtime.paginator import AsyncPaginator
from timeback_kit.runtime.paging import Page
from timeback_kit.runtime.requests import Request as Call

PLAIN = operation("GET", "/plain/", rows(None, "rows"), paging=Paging.OFFSET)


def items(numbers: Any) -> list[dict[str, str]]:
    return [{"sourcedId": f"p{number}"} for number in numbers]


def names(found: Any) -> list[str]:
    return [row.sourced_id for row in found]


def expected(stop: int, start: int = 0) -> list[str]:
    return [f"p{number}" for number in range(start, stop)]


class Shelf:
    """A collection in pages, by offset or by number; notes what was asked for.

    Args:
        size: Items in the collection.
        per_page: Items on a page when no limit is asked for.
        told: What the envelope says beside the items.
        before: Called with the position before a page is given.
    """

    def __init__(
        self, size: int, per_page: int = 10, told: Any = None, before: Callable[[int], None] | None = None
    ) -> None:
        self.items = items(range(size))
        self.per_page = per_page
        self.told = {"totalCount": size} if told is None else told
        self.before = before
        self.asked: list[int] = []
        self.lock = threading.Lock()

    def __call__(self, request: Request) -> Response:
        numbered = "page" in request.args
        position = int(request.args.get("page" if numbered else "offset", 0))
        with self.lock:
            self.asked.append(position)
        if self.before is not None:
            self.before(position)
        limit = min(int(request.args.get("limit", self.per_page)), self.per_page)
        start = (position - 1) * limit if numbered else position
        return as_json({"items" if numbered else "users": self.items[start : start + limit], **self.told})


class Together:
    """Lets requests go on only when so many of them are waiting at the same time."""

    def __init__(self, parties: int) -> None:
        self.barrier = threading.Barrier(parties)

    def __call__(self, position: int) -> None:
        if position:
            self.barrier.wait(PATIENCE)


class Held:
    """Holds back the pages at some positions until it is told to let them go."""

    def __init__(self, *positions: int) -> None:
        self.positions = positions
        self.reached = threading.Semaphore(0)
        self.released = threading.Event()

    def __call__(self, position: int) -> None:
        if position in self.positions:
            self.reached.release()
            self.released.wait(PATIENCE)


# Which pages are asked for.


@pytest.mark.parametrize(("offset", "asked"), [(None, [0, 10, 20, 30]), (0, [0, 10, 20, 30]), (15, [15, 25])])
async def test_no_page_is_asked_for_twice_or_beyond_the_end(
    service: Service, colour: Colour, offset: int | None, asked: list[int]
) -> None:
    shelf = service.handler = Shelf(35)
    found = await colour.rows(colour.stream(LIST, {} if offset is None else {"offset": offset}))
    assert names(found) == expected(35, offset or 0)
    assert sorted(shelf.asked) == asked


@pytest.mark.parametrize(("query", "asked"), [({}, [1, 2, 3, 4]), ({"page": 3}, [3, 4]), ({"page": 1}, [1, 2, 3, 4])])
async def test_numbered_pages_are_asked_for_once_each(
    service: Service, colour: Colour, query: dict[str, int], asked: list[int]
) -> None:
    shelf = service.handler = Shelf(35)
    found = await colour.rows(colour.stream(NUMBERED, query))
    assert names(found) == expected(35, 10 * (asked[0] - 1))
    assert sorted(shelf.asked) == asked


@pytest.mark.parametrize(("most", "asked"), [(5, [0]), (10, [0]), (11, [0, 10]), (25, [0, 10, 20]), (500, [0, 10, 20])])
async def test_no_more_pages_are_asked_for_than_the_items_wanted(
    service: Service, colour: Colour, most: int, asked: list[int]
) -> None:
    shelf = service.handler = Shelf(30)
    found = await colour.rows(colour.stream(LIST, max_items=most))
    assert names(found) == expected(min(most, 30))
    assert sorted(shelf.asked) == asked


async def test_no_item_costs_no_request(service: Service, colour: Colour) -> None:
    service.handler = Shelf(30)
    nothing = colour.stream(LIST, max_items=0)
    assert await colour.rows(nothing) == []
    assert await colour.pages(nothing) == []
    assert not service.requests


@pytest.mark.parametrize("most", [-1, "5", True, 2.0])
async def test_a_number_of_items_that_is_none_is_refused(service: Service, colour: Colour, most: Any) -> None:
    with pytest.raises(errors.InputValidationError, match="max_items") as refused:
        colour.stream(LIST, max_items=most)
    assert isinstance(refused.value, RosterError)
    assert [issue.path for issue in refused.value.issues] == ["max_items"]


@pytest.mark.parametrize("told", [{}, {"limit": 7}, {"limit": 50}, {"pagination": {"limit": 7}}])
async def test_a_short_page_is_not_the_end_where_no_total_is_told(
    service: Service, colour: Colour, told: dict[str, Any]
) -> None:
    shelf = service.handler = Shelf(25, 7, told)
    assert names(await colour.rows(colour.stream(LIST, {"limit": 50}))) == expected(25)
    assert sorted(shelf.asked) == [0, 7, 14, 21, 25]


async def test_the_page_size_the_service_tells_places_a_numbered_page(service: Service, colour: Colour) -> None:
    shelf = service.handler = Shelf(25, 7, {"limit": 7, "totalCount": 25})
    assert names(await colour.rows(colour.stream(NUMBERED, {"page": 4, "limit": 50}))) == expected(25, 21)
    assert shelf.asked == [4]


async def test_a_total_of_nothing_ends_the_walk(service: Service, colour: Colour) -> None:
    shelf = service.handler = Shelf(0)
    page = await colour.page(LIST)
    assert (page.total, page.has_more, page.next_offset) == (0, False, None)
    assert await colour.rows(colour.stream(LIST)) == []
    assert shelf.asked == [0, 0]


@pytest.mark.parametrize(("operation_", "key"), [(LIST, "users"), (NUMBERED, "items")])
async def test_a_page_of_one_item_that_comes_again_is_noticed(
    service: Service, colour: Colour, operation_: Any, key: str
) -> None:
    service.handler = lambda request: as_json({key: items([0]), "totalCount": 3})
    with pytest.raises(errors.PaginationError, match="the same page again after 1") as raised:
        await colour.rows(colour.stream(operation_, {"limit": 1}))
    assert (raised.value.received, raised.value.total) == (1, 3)


async def test_what_is_missing_is_counted_from_where_the_walk_began(service: Service, colour: Colour) -> None:
    service.handler = Shelf(30, told={"totalCount": 40})
    with pytest.raises(errors.PaginationError, match="counts 40 items and sent an empty page after 30") as raised:
        await colour.rows(colour.stream(LIST, {"offset": 10}))
    assert raised.value.received == 20


# One page.


@pytest.mark.parametrize(
    ("offset", "has_more", "following"), [(0, True, 10), (10, True, 20), (20, True, 30), (25, False, None)]
)
async def test_a_page_knows_the_next_offset_and_the_last_one_has_none(
    service: Service, colour: Colour, offset: int, has_more: bool, following: int | None
) -> None:
    service.handler = Shelf(35)
    page = await colour.page(LIST, offset=offset)
    assert (page.has_more, page.next_offset, page.next_page) == (has_more, following, None)


@pytest.mark.parametrize(("number", "has_more", "following"), [(1, True, 2), (3, True, 4), (4, False, None)])
async def test_a_numbered_page_knows_the_next_number_and_the_last_one_has_none(
    service: Service, colour: Colour, number: int, has_more: bool, following: int | None
) -> None:
    service.handler = Shelf(35)
    page = await colour.page(NUMBERED, page=number, limit=10)
    assert (page.has_more, page.next_page, page.next_offset) == (has_more, following, None)


async def test_the_first_item_or_none(service: Service, colour: Colour) -> None:
    service.handler = Shelf(3)
    assert await colour.first(colour.stream(LIST)) == Pupil(sourced_id="p0")
    service.handler = Shelf(0)
    assert await colour.first(colour.stream(LIST)) is None


async def test_pages_are_equal_when_what_they_show_is(service: Service, colour: Colour) -> None:
    service.handler = Shelf(12, told={"totalCount": 12, "pageCount": 2, "extra": {"a": 1}})
    one, again, other = await colour.page(LIST), await colour.page(LIST), await colour.page(LIST, offset=10)
    assert one == again
    assert one != other
    assert one == list(one)
    assert one != [*one, *other]
    assert (one == 5) is False
    with pytest.raises(TypeError):
        hash(one)


async def test_a_pickled_page_keeps_everything(service: Service, colour: Colour) -> None:
    service.handler = Shelf(35, told={"totalCount": 35, "pageCount": 4})
    page = await colour.page(NUMBERED, page=2)
    same = pickle.loads(pickle.dumps(page))
    assert names(same) == names(page) == expected(20, 10)
    assert (same.has_more, same.total, same.next_page, same.next_offset) == (True, 35, 3, None)
    assert same.page_count == 4
    assert same.items is same.data
    assert same["items"] is same.data


async def test_a_page_has_no_names_that_did_not_come(service: Service, colour: Colour) -> None:
    service.handler = Shelf(3, told={"totalCount": 3, "pageCount": 1})
    page = await colour.page(LIST)
    assert "users" not in page.to_dict()
    with pytest.raises(AttributeError, match=r"no 'page_size'; it has data, has_more, total, next_offset"):
        _ = page.page_size
    with pytest.raises(AttributeError, match=r"^__nothing__$"):
        _ = page.__nothing__
    with pytest.raises(KeyError):
        _ = page["page_size"]


def test_a_page_of_ones_own_has_nothing_after_it() -> None:
    page = Page([1, 2])
    assert (list(page), page.has_more, page.total, page.next_offset, page.next_page) == (
        [1, 2],
        False,
        None,
        None,
        None,
    )


async def test_a_bare_list_is_a_page_without_an_envelope(service: Service, colour: Colour) -> None:
    service.handler = lambda request: as_json(items(range(2)))
    page = await colour.page(LIST, limit=10)
    assert names(page) == ["p0", "p1"]
    assert (page.total, page.has_more) == (None, True)
    with pytest.raises(AttributeError):
        _ = page.users


# Items that come twice.


class Overlapping:
    """Pages of ten, each of which begins with the last item of the one before."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, request: Request) -> Response:
        self.asked += 1
        offset = int(request.args.get("offset", 0))
        start = offset - offset // 10
        return as_json({"users": items(range(start, start + 10)), "totalCount": 100})


async def test_so_many_different_items_when_those_that_came_twice_are_left_out(
    service: Service, colour: Colour
) -> None:
    overlapping = service.handler = Overlapping()
    options = {"prefetch": 1}
    for most in (10, 11, 19, 20, 28):
        paginator = colour.stream(LIST, options=options, max_items=most, dedupe=True)
        assert names(await colour.rows(paginator)) == expected(most)
    overlapping.asked = 0
    await colour.rows(colour.stream(LIST, options=options, max_items=20, dedupe=True))
    assert overlapping.asked == 3


async def test_items_that_came_twice_are_kept_and_counted_unless_asked_otherwise(
    service: Service, colour: Colour
) -> None:
    service.handler = Overlapping()
    found = await colour.rows(colour.stream(LIST, max_items=12))
    assert names(found) == [*expected(10), "p9", "p10"]


async def test_pages_are_cut_to_the_items_wanted_only_when_each_item_counts(service: Service, colour: Colour) -> None:
    shelf = service.handler = Shelf(30)
    for most, sizes in ((15, [10, 5]), (19, [10, 9]), (10, [10])):
        shelf.asked.clear()
        assert [len(page) for page in await colour.pages(colour.stream(LIST, max_items=most))] == sizes
        assert len(shelf.asked) == len(sizes)
    assert [len(page) for page in await colour.pages(colour.stream(LIST, max_items=15, dedupe=True))] == [10, 10, 10]


async def test_an_item_is_known_by_its_id_whatever_that_is_called(service: Service, colour: Colour) -> None:
    found = [
        {"sourcedId": "a", "id": "x"},
        {"sourcedId": "b", "id": "x"},
        {"id": 1},
        {"id": 1, "n": 2},
        {"id": None, "identifier": "i"},
        {"id": [], "identifier": "i"},
        {"n": 1},
        {"n": 1},
        "text",
        "text",
    ]
    service.handler = lambda request: as_json({"rows": found, "totalCount": len(found)})
    kept = await colour.rows(colour.stream(PLAIN, dedupe=True))
    assert kept == [found[at] for at in (0, 1, 2, 4, 6, 7, 8, 9)]


# An array.


async def test_an_array_takes_ten_thousand_items_and_no_more(service: Service, colour: Colour) -> None:
    service.handler = Shelf(10_000, 20_000)
    assert len(await colour.rows(colour.stream(LIST))) == 10_000
    paginator = colour.stream(LIST)
    assert len(await colour._do(paginator.to_array)) == 10_000
    service.handler = Shelf(10_001, 20_000)
    with pytest.raises(errors.PaginationError, match="more than 10000 ") as raised:
        await colour._do(colour.stream(LIST).to_array)
    assert raised.value.received == 10_000
    assert isinstance(raised.value, RosterError)
    assert raised.value.path == "/users/"


# How many at once.


async def test_four_pages_are_under_way_by_default(service: Service, colour: Colour) -> None:
    shelf = service.handler = Shelf(90, before=Together(4))
    assert names(await colour.rows(colour.stream(LIST))) == expected(90)
    assert len(shelf.asked) == 9


async def test_a_fifth_page_waits_until_one_of_four_is_there(service: Service, colour: Colour) -> None:
    held = Held(10, 20, 30, 40)
    shelf = service.handler = Shelf(90, before=held)
    walk = asyncio.create_task(colour.rows(colour.stream(LIST)))
    for _ in held.positions:
        await asyncio.to_thread(held.reached.acquire)
    asked = sorted(shelf.asked)
    held.released.set()
    assert names(await walk) == expected(90)
    assert asked == [0, 10, 20, 30, 40]


async def test_pages_of_one_item_are_fetched_ahead_too(service: Service, colour: Colour) -> None:
    service.handler = Shelf(5, 1, before=Together(4))
    assert names(await colour.rows(colour.stream(LIST))) == expected(5)


async def test_the_page_after_the_first_is_fetched_while_that_one_is_used(service: Service, colour: Colour) -> None:
    held = Held(10, 20, 30, 40)
    service.handler = Shelf(60, before=held)
    paginator = colour.stream(LIST, options={"prefetch": 2})
    assert names(await colour.take(paginator, 10)) == expected(10)
    held.released.set()
    assert names(await colour.rows(paginator)) == expected(60)


# Pages that nobody needs any more.


async def left(client: AsyncRoster) -> set[str]:
    """Tasks that are still there beside the test itself."""
    del client
    return {task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()}


async def test_leaving_a_walk_cancels_the_pages_that_are_under_way(service: Service, client: AsyncRoster) -> None:
    held = Held(20, 30, 40)
    service.handler = Shelf(90, before=held)
    walk = aiter(Colour("async", client).stream(LIST))
    try:
        async with asyncio.timeout(PATIENCE):
            assert [(await anext(walk)).sourced_id for _ in range(15)] == expected(15)
            for _ in held.positions:
                await asyncio.to_thread(held.reached.acquire)
            await walk.aclose()
        assert not held.released.is_set()
        assert await left(client) == set()
    finally:
        held.released.set()


async def test_pages_at_positions_that_a_short_page_moved_are_given_up(service: Service, client: AsyncRoster) -> None:
    held = Held(20, 30, 40)
    shelf = Shelf(60, before=held)

    def short(request: Request) -> Response:
        response = shelf(request)
        if request.args.get("offset") == "10":
            return as_json({"users": shelf.items[10:19], "totalCount": 60})
        return response

    service.handler = short
    try:
        async with asyncio.timeout(PATIENCE):
            found = names([row async for row in Colour("async", client).stream(LIST)])
        assert not held.released.is_set()
        assert found == expected(60)
        assert await left(client) == set()
    finally:
        held.released.set()


async def test_a_page_that_fails_cancels_the_others(service: Service, client: AsyncRoster) -> None:
    held = Held(20, 30, 40)
    shelf = Shelf(90, before=held)

    def failing(request: Request) -> Response:
        if request.args.get("offset") == "10":
            for _ in held.positions:
                held.reached.acquire(timeout=PATIENCE)
            return as_json({}, 403)
        return shelf(request)

    service.handler = failing
    try:
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(errors.ForbiddenError):
                await Colour("async", client).rows(Colour("async", client).stream(LIST))
        assert not held.released.is_set()
        assert await left(client) == set()
    finally:
        held.released.set()


async def test_a_walk_that_is_left_asks_for_nothing_more(service: Service, colour: Colour) -> None:
    shelf = service.handler = Shelf(900)
    assert names(await colour.take(colour.stream(LIST), 25)) == expected(25)
    assert max(shelf.asked) <= 60
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("timeback-pages")]


async def test_a_paginator_alone_gives_every_item_as_it_came() -> None:
    twice = {"sourcedId": "p1", "givenName": 7}

    async def fetch(request: Call[Any]) -> RawResponse:
        return RawResponse(200, {}, {"users": [twice, twice], "totalCount": 2}, request.operation.name, 1)

    paginator = AsyncPaginator(fetch, Call(LIST))
    assert paginator.operation_name == LIST.name
    assert names([row async for row in paginator]) == ["p1", "p1"]
