"""What is sent when an object is merged, or created because there was nothing to replace."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import NotRequired, TypedDict

import pytest
from werkzeug import Response

from both_colours import Colour
from scripted import GET, POST, PUT, Pupil, Service, as_json, operation
from timeback_kit.runtime import errors
from timeback_kit.runtime.merging import creating, identified
from timeback_kit.runtime.models import Record, as_model
from timeback_kit.runtime.operations import Body, entity, value
from timeback_kit.runtime.requests import Request


class PupilInput(TypedDict):
    sourcedId: str
    givenName: str


class SeatInput(TypedDict):
    id: NotRequired[str]
    sourcedId: NotRequired[str]
    role: NotRequired[str]
    row: NotRequired[int]


class ScoreInput(TypedDict):
    points: int


ID = {"sourcedId": "p1"}
ADA = {"sourcedId": "p1", "givenName": "Ada"}
OPEN = replace(PUT, body=Body(key="user"))
CREATE = replace(POST, body=Body(PupilInput, key="user"))
READ = operation("GET", "/settings/{sourcedId}", value())
WRITE = operation("PUT", "/settings/{sourcedId}", value(), body=Body())

ROOM_SEAT = {"id": "room1", "sourcedId": "seat1"}
PUT_SEAT = operation("PUT", "/rooms/{id}/seats/{sourcedId}", entity(Pupil, "seat"), body=Body(SeatInput))
POST_SEAT = operation("POST", "/rooms/{id}/seats", value(), body=Body(SeatInput))
PUT_ROLE = operation("PUT", "/seats/{sourcedId}/roles/{role}", entity(Pupil, "seat"), body=Body(SeatInput))
PUT_SCORE = operation("PUT", "/scores/{sourcedId}", entity(Pupil, "score"), body=Body(ScoreInput))
POST_SCORE = operation("POST", "/scores", value(), body=Body(ScoreInput))


# Merge.


async def test_a_merge_replaces_what_is_no_object_on_both_sides(service: Service, colour: Colour) -> None:
    present = {"number": 1, "object": {"a": 1}, "list": [1, 2], "nothing": None, "kept": {"x": 1}}
    service.answers = [as_json(present), as_json({})]
    changes = {"number": {"b": 2}, "object": None, "list": [{"c": 3}], "nothing": {"d": 4}, "new": {"e": 5}}
    await colour.merge(READ, WRITE, ID, changes)
    assert service.sent() == {**present, **changes}


async def test_a_merge_goes_into_objects_at_every_depth(service: Service, colour: Colour) -> None:
    service.answers = [as_json({"a": {"b": {"c": 1, "d": 2}, "e": 3}}), as_json({})]
    await colour.merge(READ, WRITE, ID, {"a": {"b": {"d": 4}}})
    assert service.sent() == {"a": {"b": {"c": 1, "d": 4}, "e": 3}}


async def test_a_merge_into_nothing_sends_the_changes(service: Service, colour: Colour) -> None:
    service.answers = [as_json(None), as_json({})]
    await colour.merge(READ, WRITE, ID, {"theme": "dark"})
    assert service.sent() == {"theme": "dark"}


async def test_a_merge_gives_what_the_update_answers(service: Service, colour: Colour) -> None:
    service.answers = [as_json({"user": ADA}), as_json({"user": {**ADA, "givenName": "Eva"}})]
    merged = await colour.merge(GET, OPEN, ID, {"givenName": "Eva"})
    assert merged.given_name == "Eva"
    assert [request.method for request in service.requests] == ["GET", "PUT"]


async def test_changes_that_are_a_model_are_merged_like_a_dict(service: Service, colour: Colour) -> None:
    service.answers = [as_json({"user": {**ADA, "x": 1}}), as_json({"user": ADA})]
    await colour.merge(GET, OPEN, ID, Pupil.from_dict({"givenName": "Eva"}))
    assert service.sent()["user"] == {"sourcedId": "p1", "givenName": "Eva", "x": 1}


async def test_what_was_read_is_sent_back_although_an_input_would_refuse_it(service: Service, colour: Colour) -> None:
    update = replace(PUT, body=Body(PupilInput, key="user"))
    service.answers = [as_json({"user": {"sourcedId": "p1", "givenName": 7}}), as_json({"user": ADA})]
    await colour.merge(GET, update, ID, {"sourcedId": "p2"})
    assert service.sent() == {"user": {"sourcedId": "p2", "givenName": 7}}


async def test_a_merge_of_what_is_not_there_writes_nothing(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404)]
    with pytest.raises(errors.NotFoundError):
        await colour.merge(GET, OPEN, ID, {"givenName": "Eva"})
    assert [request.method for request in service.requests] == ["GET"]


# Upsert: the body of the create.


async def test_a_create_gets_the_last_id_of_the_path_and_keeps_its_own_path(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(PUT_SEAT, POST_SEAT, ROOM_SEAT, {"row": 3})
    assert service.requests[1].path == "/rooms/room1/seats"
    assert service.sent() == {"row": 3, "sourcedId": "seat1"}


async def test_only_ids_of_the_path_are_put_into_a_body(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(PUT_ROLE, POST_SEAT, {"id": "room1", "sourcedId": "seat1", "role": "guest"}, {"row": 3})
    assert service.sent() == {"row": 3, "sourcedId": "seat1"}


@pytest.mark.parametrize("name", ["sourcedId", "sourced_id"])
async def test_an_id_the_body_has_already_stays(service: Service, colour: Colour, name: str) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(OPEN, CREATE, ID, {"givenName": "Ada", name: "p2"})
    assert service.sent() == {"user": {"givenName": "Ada", "sourcedId": "p2"}}


async def test_a_model_that_has_its_id_keeps_it(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(OPEN, CREATE, ID, Pupil.from_dict({"sourcedId": "p2", "givenName": "Ada"}))
    assert service.sent() == {"user": {"givenName": "Ada", "sourcedId": "p2"}}


async def test_the_id_goes_below_the_envelope_key(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(OPEN, CREATE, ID, {"user": {"givenName": "Ada"}})
    assert service.sent() == {"user": {"givenName": "Ada", "sourcedId": "p1"}}


async def test_a_body_without_a_place_for_the_id_stays_as_it_is(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(PUT_SCORE, POST_SCORE, ID, {"points": 5})
    assert service.sent() == {"points": 5}


async def test_a_body_that_is_no_object_stays_as_it_is(service: Service, colour: Colour) -> None:
    update, create = replace(PUT_SCORE, body=Body()), replace(POST_SCORE, body=Body())
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(update, create, ID, [{"points": 5}])
    assert service.sent() == [{"points": 5}]


async def test_a_path_without_an_id_leaves_the_body_alone(service: Service, colour: Colour) -> None:
    update = operation("PUT", "/roles/{role}", entity(Pupil, "seat"), body=Body(SeatInput))
    create = operation("POST", "/roles", value(), body=Body(SeatInput))
    service.answers = [as_json({}, 404), as_json({}, 201)]
    await colour.upsert(update, create, {"role": "guest"}, {"row": 1})
    assert service.sent() == {"row": 1}


async def test_what_the_create_does_not_take_is_refused_before_it_is_sent(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404)]
    with pytest.raises(errors.InputValidationError, match="givenName"):
        await colour.upsert(OPEN, CREATE, ID, {"givenName": 7})
    assert [request.method for request in service.requests] == ["PUT"]


async def test_a_model_is_created_as_it_was_read(
    service: Service, colour: Colour, caplog: pytest.LogCaptureFixture
) -> None:
    service.answers = [as_json({}, 404), as_json({}, 201)]
    with caplog.at_level(logging.WARNING, "timeback"):
        await colour.upsert(OPEN, CREATE, ID, as_model(Pupil, {"givenName": 7, "x": 1}))
    assert service.sent() == {"user": {"givenName": 7, "x": 1, "sourcedId": "p1"}}
    assert not caplog.records


# Upsert: what comes back.


async def test_a_created_entity_is_given_back(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({"user": ADA}, 201)]
    assert await colour.upsert(OPEN, CREATE, ID, ADA) == Pupil.from_dict(ADA)


@pytest.mark.parametrize("body", ["[1, 2]", "true", '{"user": "p1"}', '{"user": 5}', ""])
async def test_a_created_entity_that_cannot_be_read_is_none(service: Service, colour: Colour, body: str) -> None:
    service.answers = [as_json({}, 404), Response(body, 201, content_type="application/json")]
    assert await colour.upsert(OPEN, CREATE, ID, ADA) is None


async def test_a_create_that_fails_is_an_error(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({"message": "no"}, 403)]
    with pytest.raises(errors.ForbiddenError):
        await colour.upsert(OPEN, CREATE, ID, ADA)


async def test_the_second_put_of_an_overtaken_upsert_may_fail_like_any_other(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 404), as_json({"message": "already exists"}, 409), as_json({}, 403)]
    with pytest.raises(errors.ForbiddenError):
        await colour.upsert(OPEN, CREATE, ID, ADA)
    assert [request.method for request in service.requests] == ["PUT", "POST", "PUT"]


def test_the_creation_gets_the_ids_its_path_has_a_place_for_and_no_other() -> None:
    made = creating(Request(PUT_SEAT, ROOM_SEAT, body={"row": 1}, extra={"x": 2}), POST_SEAT)
    assert made.path == {"id": "room1"}
    assert made.body == {"row": 1, "sourcedId": "seat1"}
    assert made.extra == {"x": 2}


def test_an_object_that_was_read_stays_one_with_the_id_of_the_path() -> None:
    body = Record({"row": 1}, frozenset({"row"}), frozenset({"colour"}))
    made = identified(body, ROOM_SEAT, POST_SEAT)
    assert isinstance(made, Record)
    assert made == {"row": 1, "sourcedId": "seat1"}
    assert made.was_read("colour")
    assert "sourcedId" not in body
