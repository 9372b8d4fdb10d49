"""Responses that a class alone cannot read: unions, maps, and values below a key."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from scripted import GET, PUT
from timeback_kit.runtime.errors import DecodeError, UnreadableResponseError
from timeback_kit.runtime.model_reading import as_values
from timeback_kit.runtime.models import Model, as_map, as_union, field, model
from timeback_kit.runtime.operations import (
    RawResponse,
    decoded_document,
    decoded_entity,
    decoded_rows,
    document,
    entity,
    nothing,
    rows,
    value,
)
from timeback_kit.runtime.scalars import as_datetime


@model
class Cat(Model):
    kind: str = field("kind")


CLASSES = {"cat": Cat}
CAT = {"kind": "cat"}


def as_animal(value: object) -> object:
    return as_union(value, "kind", CLASSES)


def test_values_are_read_one_by_one_and_anything_else_passes() -> None:
    assert as_values(as_datetime, {"a": "2026-11-21T00:00:00Z"}) == {"a": datetime(2026, 11, 21, tzinfo=UTC)}
    assert as_values(as_datetime, ["x"]) == ["x"]


def test_rows_are_found_below_their_key_or_bare() -> None:
    answer = decoded_rows(as_animal, Cat, "animals")
    assert answer.read({"animals": [CAT, {"kind": "dog"}]}) == [Cat.from_dict(CAT), {"kind": "dog"}]
    assert answer.read([CAT]) == [Cat.from_dict(CAT)]
    with pytest.raises(DecodeError, match="animals"):
        answer.read({"plants": []})


def test_an_entity_may_be_any_value_below_its_key() -> None:
    answer = decoded_entity(as_animal, Cat, "animal", empty=True)
    assert answer.read({"animal": CAT}) == Cat.from_dict(CAT)
    assert answer.read(None) is None


def test_a_document_is_read_whole() -> None:
    answer = decoded_document(lambda value: as_map(Cat, value), dict[str, Cat])
    assert answer.read({"tom": CAT}) == {"tom": Cat.from_dict(CAT)}


def test_strict_reading_says_where_it_does_not_fit() -> None:
    answer = decoded_document(lambda value: as_map(Cat, value), dict[str, Cat])
    with pytest.raises(DecodeError, match=r"\$\.tom\.kind"):
        answer.read({"tom": {"kind": 5}}, strict=True)
    with pytest.raises(DecodeError, match=r"\$\.animals\[0\]"):
        decoded_rows(as_animal, Cat, "animals").read({"animals": [5]}, strict=True)


@model
class Person(Model):
    """An object that shares a key with error bodies, as a user of OneRoster does."""

    sourced_id: str = field("sourcedId")
    status: str = field("status")
    name: str | None = field("name", default=None)


@model
class Created(Model):
    pairs: dict[str, str] = field("sourcedIdPairs")


@model
class Verdict(Model):
    status: str | None = field("status", default=None)
    message: str | None = field("message", default=None)
    job_id: str | None = field("jobId", default=None)


@model
class Judgement(Model):
    status: str | None = field("status", default=None)
    message: str | None = field("message", default=None)
    errors: list[Any] | None = field("errors", default=None)


FAILURES: list[dict[str, Any]] = [
    {"status": "error", "message": "boom"},
    {"status": 500},
    {"statusCode": 503, "error": "Service Unavailable", "message": "boom"},
    {"status": "500", "title": "Internal Server Error", "type": "about:blank"},
    {"success": False, "error": "boom"},
    {"success": False, "data": None},
    {"error": {"message": "boom"}},
    {"imsx_codeMajor": "failure", "imsx_description": "boom"},
]
READERS = {
    "entity": entity(Person, "user"),
    "entity of any shape": entity(None, "user"),
    "document": document(Created),
    "document of which nothing is required": document(Verdict),
    "document of any shape": decoded_document(lambda value: value, dict[str, Any]),
    "rows": rows(Person, "users", "data"),
    "nothing": nothing(),
    "value": value(),
}


@pytest.mark.parametrize("empty", [False, True])
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("body", FAILURES, ids=str)
def test_a_failure_is_never_read_as_a_value(body: dict[str, Any], reader: str, empty: bool) -> None:
    with pytest.raises(DecodeError, match="says that the call failed"):
        READERS[reader].read(body, empty=empty)


@pytest.mark.parametrize("body", [{"status": "active", "sourcedId": "u1"}, {"sourcedId": "u1", "status": "error"}])
def test_a_bare_object_is_known_by_its_identity(body: dict[str, Any]) -> None:
    assert entity(Person, "user").read(body) == Person.from_dict(body)


def test_an_object_without_identity_and_required_keys_is_none() -> None:
    with pytest.raises(DecodeError, match="'user'"):
        entity(Person, "user").read({"name": "Sam", "status": "active"})
    with pytest.raises(DecodeError, match="required keys"):
        document(Created).read({"name": "Sam"})


def test_a_verdict_of_the_service_is_no_failure_of_the_call() -> None:
    assert document(Verdict).read({"status": "success"}).status == "success"
    assert document(Verdict).read({"status": "error", "jobId": "7"}).job_id == "7"


def test_a_model_that_looks_like_an_error_is_one_when_all_its_keys_are_there() -> None:
    assert document(Judgement).read({"status": "error", "message": "no actor", "errors": []}).message == "no actor"
    with pytest.raises(DecodeError, match="boom"):
        document(Judgement).read({"status": "error", "message": "boom"})


def test_an_object_below_its_key_is_one_whatever_stands_beside_it() -> None:
    assert entity(Person, "user").read({"status": "error", "user": {"name": "Sam"}}).name == "Sam"


def test_a_failure_says_what_the_service_said() -> None:
    with pytest.raises(DecodeError, match="boom") as raised:
        nothing().read({"status": "error", "message": "boom", "errors": [{"path": "name", "message": "is missing"}]})
    assert raised.value.issues == [("name", "is missing")]


def test_a_write_that_says_it_failed_may_have_been_applied() -> None:
    raw = RawResponse(200, {}, {"status": "error", "message": "boom"}, "oneroster.put", 2, request_id="r1")
    with pytest.raises(DecodeError) as raised:
        PUT.read(raw)
    told = raised.value
    assert (type(told), told.applied, told.attempts, told.request_id) == (DecodeError, "unknown", 2, "r1")
    with pytest.raises(DecodeError) as raised:
        GET.read(raw)
    assert raised.value.applied is None


def test_a_write_with_another_response_than_its_own_was_applied() -> None:
    with pytest.raises(UnreadableResponseError) as raised:
        PUT.read(RawResponse(200, {}, ["x"], "oneroster.put", 1))
    assert (raised.value.applied, raised.value.status_code) == ("yes", 200)
