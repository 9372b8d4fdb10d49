"""Many rows or ids in one call: what is done, what failed, and of what nobody knows."""

from __future__ import annotations

import json
import pickle
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug import Request as Received
from werkzeug import Response

from both_colours import Colour
from scripted import GET, POST, PUT, Pupil, RosterError, Service, as_json
from timeback_kit.runtime import BulkProgress, BulkReport
from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.errors import (
    ConfigurationError,
    InputValidationError,
    NotFoundError,
    ServerError,
    UnreadableResponseError,
    ValidationError,
)
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

ROWS = [{"sourcedId": f"p{number}", "givenName": "Ada"} for number in range(10)]


class AsyncPupils(AsyncResource):
    __slots__ = ()

    @async_method_of(AsyncCollection[Pupil, Any, str].get_many)
    def get_many(self) -> Request[Any]:
        """Get pupils."""
        return Request(GET)

    @async_method_of(AsyncWrites[Pupil, dict[str, Any]].upsert_many, POST)
    def upsert_many(self) -> Request[Any]:
        """Create or replace pupils."""
        return Request(PUT)


class Pupils(SyncResource):
    __slots__ = ()

    @method_of(Collection[Pupil, Any, str].get_many)
    def get_many(self) -> Request[Any]:
        """Get pupils."""
        return Request(GET)

    @method_of(Writes[Pupil, dict[str, Any]].upsert_many, POST)
    def upsert_many(self) -> Request[Any]:
        """Create or replace pupils."""
        return Request(PUT)


@pytest.fixture
def roster(service: Service) -> Service:
    """A service that refuses p3, does not know p4, breaks down after writing p5, and knows everybody else."""

    def answer(request: Received) -> Response:
        name = request.path.rpartition("/")[2]
        if name == "p3":
            return as_json({"imsx_description": "givenName is too short"}, 422)
        if name == "p4" and request.method == "GET":
            return as_json({"imsx_description": "no such user"}, 404)
        if name == "p5" and request.method == "PUT":
            return as_json({"imsx_description": "the database went away"}, 502)
        if name == "p6" and request.method == "PUT":
            return as_json(["no object"])
        return as_json({"user": {"sourcedId": name, "givenName": "Ada"}})

    service.handler = answer
    return service


async def call(colour: Colour, method: str, *args: Any, **kwargs: Any) -> BulkReport[Any, Any]:
    resource: Any = (AsyncPupils if colour.name == "async" else Pupils)(colour.client)
    made: BulkReport[Any, Any] = await colour._do(getattr(resource, method), *args, **kwargs)
    return made


async def test_every_row_ends_up_in_one_of_three_lists(roster: Service, colour: Colour) -> None:
    report = await call(colour, "upsert_many", ROWS, request_options={"max_retries": 0})
    assert [outcome.index for outcome in report.done] == [0, 1, 2, 4, 6, 7, 8, 9]
    assert [(outcome.index, outcome.given, type(outcome.error).__mro__[1]) for outcome in report.failed] == [
        (3, ROWS[3], ValidationError)
    ]
    assert [(outcome.index, outcome.given) for outcome in report.unknown] == [(5, ROWS[5])]
    assert isinstance(report.unknown[0].error, ServerError)
    assert report.unknown[0].error.applied == "unknown"
    assert not report.ok
    assert report.left == [ROWS[3], ROWS[5]]


async def test_a_write_that_was_applied_counts_as_done_even_if_its_response_cannot_be_read(
    roster: Service, colour: Colour
) -> None:
    report = await call(colour, "upsert_many", [ROWS[6]])
    assert report.ok
    assert isinstance(report.done[0].error, UnreadableResponseError)


async def test_get_many_returns_what_it_finds_in_the_order_of_the_ids(roster: Service, colour: Colour) -> None:
    report = await call(colour, "get_many", ["p9", "p4", "p1", "p9"], concurrency=4)
    assert [pupil.sourced_id for pupil in report.values] == ["p9", "p1", "p9"]
    assert [outcome.given for outcome in report.failed] == ["p4"]
    assert isinstance(report.failed[0].error, NotFoundError)
    assert isinstance(report.failed[0].error, RosterError)
    assert report.unknown == []


async def test_an_error_raises_after_the_calls_under_way_and_tells_what_was_done(
    roster: Service, colour: Colour
) -> None:
    taken = []

    def rows() -> Iterator[dict[str, Any]]:
        for row in ROWS:
            taken.append(row)
            yield row

    with pytest.raises(ValidationError) as caught:
        await call(colour, "upsert_many", rows(), concurrency=1, on_error="raise")
    assert caught.value.bulk_report is not None
    assert [outcome.index for outcome in caught.value.bulk_report.done] == [0, 1, 2]
    assert len(taken) <= 5
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), ValidationError)


async def test_a_report_raises_its_first_error_when_asked_to(roster: Service, colour: Colour) -> None:
    report = await call(colour, "get_many", ["p4", "p3"])
    with pytest.raises(NotFoundError) as caught:
        report.raise_for_failures()
    assert caught.value.bulk_report is report
    (await call(colour, "get_many", ["p1"])).raise_for_failures()


async def test_progress_is_told_after_each_call(roster: Service, colour: Colour) -> None:
    told: list[BulkProgress] = []
    await call(colour, "upsert_many", ROWS, progress=told.append, request_options={"max_retries": 0})
    assert [each.ended for each in told] == list(range(1, 11))
    assert told[-1] == BulkProgress(done=8, failed=1, unknown=1, total=10)
    told.clear()
    await call(colour, "get_many", iter(["p1"]), progress=told.append)
    assert told == [BulkProgress(1, 0, 0, None)]


async def test_progress_may_be_awaited_in_async_code_alone(roster: Service, colour: Colour) -> None:
    told: list[int] = []

    async def progress(state: BulkProgress) -> None:
        told.append(state.ended)

    if colour.name == "async":
        await call(colour, "get_many", ["p1", "p2"], progress=progress)
        assert told == [1, 2]
    else:
        with pytest.raises(ConfigurationError, match="plain functions"):
            await call(colour, "get_many", ["p1", "p2"], progress=progress)


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_no_more_calls_are_under_way_than_stated(service: Service, colour: Colour, concurrency: int) -> None:
    lock, running, most = threading.Lock(), 0, 0
    full = threading.Barrier(concurrency, timeout=5)

    def answer(request: Received) -> Response:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        full.wait()
        with lock:
            running -= 1
        return as_json({"user": {"sourcedId": request.path.rpartition("/")[2]}})

    service.handler = answer
    report = await call(colour, "get_many", [f"p{number}" for number in range(12)], concurrency=concurrency)
    assert report.ok
    assert most == concurrency


async def test_rows_without_an_id_or_with_that_of_another_row_fail_before_a_request(
    roster: Service, colour: Colour
) -> None:
    rows: list[Any] = [{"givenName": "Ada"}, "p1", {"sourced_id": "p1"}, Pupil(sourced_id="p1", given_name="Bea")]
    report = await call(colour, "upsert_many", rows)
    assert [outcome.index for outcome in report.done] == [2]
    errors = [outcome.error for outcome in report.failed]
    assert all(isinstance(error, InputValidationError) and isinstance(error, RosterError) for error in errors)
    texts = [str(error) for error in errors]
    assert "rows[0]: needs a sourcedId" in texts[0]
    assert "rows[1]: expected a dict or a model" in texts[1]
    assert "rows[3]: has the sourcedId of rows[2]" in texts[2]
    assert "Bea" not in "".join([*texts, repr(report), repr(report.failed)])


@pytest.mark.parametrize(
    ("method", "given", "arguments", "problem"),
    [
        ("get_many", "p1", {}, "ids: expected several ids"),
        ("get_many", 5, {}, "ids: expected several ids"),
        ("upsert_many", {"sourcedId": "p1"}, {}, "rows: expected several rows"),
        ("upsert_many", [], {"concurrency": 0}, "concurrency: expected an integer from 1 to 256"),
        ("upsert_many", [], {"concurrency": True}, "concurrency"),
        ("upsert_many", [], {"on_error": "ignore"}, 'on_error: expected "collect" or "raise"'),
    ],
)
async def test_what_makes_no_sense_is_refused_at_once(
    service: Service, colour: Colour, method: str, given: Any, arguments: dict[str, Any], problem: str
) -> None:
    with pytest.raises(InputValidationError, match=problem.replace("[", r"\[")):
        await call(colour, method, given, **arguments)
    assert service.requests == []


async def test_each_id_is_checked_on_its_own(roster: Service, colour: Colour) -> None:
    report = await call(colour, "get_many", ["p1", "", None, ".."])
    assert [outcome.index for outcome in report.done] == [0]
    assert all(isinstance(outcome.error, InputValidationError) for outcome in report.failed)


async def test_nothing_given_is_an_empty_report(roster: Service, colour: Colour) -> None:
    report = await call(colour, "upsert_many", [])
    assert report.ok
    assert (report.done, report.failed, report.unknown) == ([], [], [])


async def test_a_row_that_does_not_exist_is_created(service: Service, colour: Colour) -> None:
    def answer(request: Received) -> Response:
        if request.method == "PUT":
            return as_json({"imsx_description": "no such user"}, 404)
        return as_json({"sourcedIdPairs": {}}, 201)

    service.handler = answer
    report = await call(colour, "upsert_many", ROWS[:2], concurrency=1)
    assert report.ok
    assert [request.method for request in service.requests] == ["PUT", "POST", "PUT", "POST"]
    assert json.loads(service.requests[1].get_data())["user"] == ROWS[0]


async def test_a_write_that_a_gateway_gave_up_on_is_unknown(service: Service, colour: Colour) -> None:
    service.handler = lambda _: as_json({}, 504)
    report = await call(colour, "upsert_many", ROWS[:1], request_options={"max_retries": 0})
    assert isinstance(report.unknown[0].error, ServerError)
