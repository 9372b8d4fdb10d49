"""Inputs: checked before the request, every problem with its place, nothing dropped."""

from __future__ import annotations

import pickle
import sys
from collections import deque
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import ModuleType
from typing import Any, Literal, NotRequired, TypedDict
from uuid import UUID

import pytest

from scripted import POST, PUT, Pupil, operation
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.json_codec import loads
from timeback_kit.runtime.models import as_model
from timeback_kit.runtime.operations import ABSENT, Body, value
from timeback_kit.runtime.paging import Page
from timeback_kit.runtime.request_body import Checked, checked_body, request_body


class Ref(TypedDict):
    sourcedId: str
    type: NotRequired[str]


class Xml(TypedDict):
    format: Literal["xml"]
    xml: str


class Choice(TypedDict):
    title: str
    interaction: Ref


class RoleInput(TypedDict):
    role: Literal["student", "teacher"]
    org: Ref
    beginDate: NotRequired[date | str]


class UserInput(TypedDict):
    sourcedId: str
    givenName: str
    enabledUser: Literal["true", "false"]
    roles: list[RoleInput]
    status: NotRequired[Literal["active", "tobedeleted"] | str]
    age: NotRequired[int]
    score: NotRequired[float | None]
    changed: NotRequired[datetime | str]
    metadata: NotRequired[dict[str, Any]]
    links: NotRequired[list[Ref | str]]
    parent: NotRequired[UserInput]
    class_: NotRequired[str]


Named = TypedDict("Named", {"@context": list[str], "class": str, "x-ray": NotRequired[bool]})

GOOD: dict[str, Any] = {
    "sourcedId": "u1",
    "givenName": "Ada",
    "enabledUser": "true",
    "roles": [{"role": "student", "org": {"sourcedId": "o1"}}],
}


def created(**settings: Any) -> Any:
    return replace(POST, body=Body(UserInput, key="user", **settings))


def written(body: object, target: Any = None) -> Any:
    content, media_type = request_body(target or created(), body)
    assert media_type == "application/json"
    return loads(content or b"")


def refused(body: object, target: Any = None) -> dict[str, str]:
    with pytest.raises(InputValidationError) as error:
        request_body(target or created(), body)
    return {issue.path: issue.message for issue in error.value.issues}


def test_a_body_is_wrapped_once() -> None:
    assert written(GOOD) == {"user": GOOD}
    assert written({"user": GOOD}) == {"user": GOOD}
    assert written(GOOD, replace(POST, body=Body(UserInput))) == GOOD
    named = replace(POST, body=Body(UserInput, key="newUser"))
    assert written({"new_user": GOOD}, named) == written({"newUser": GOOD}, named) == {"newUser": GOOD}


def test_names_may_be_wire_or_snake_case_at_every_level() -> None:
    snake = {
        "sourced_id": "u1",
        "given_name": "Ada",
        "enabled_user": "true",
        "roles": [{"role": "student", "org": {"sourced_id": "o1"}}],
    }
    assert written(snake) == {"user": GOOD}
    odd = replace(POST, body=Body(Named))
    assert written({"context": ["a"], "class_": "c", "x_ray": True}, odd) == {
        "@context": ["a"],
        "class": "c",
        "x-ray": True,
    }


def test_everything_wrong_is_said_at_once_with_its_place() -> None:
    assert refused(
        {
            "givenName": 5,
            "enabledUser": "yes",
            "roles": [{"role": "boss", "org": {"sourcedId": None}}, "teacher", {"role": "student"}],
            "age": 1.5,
            "score": "high",
            "links": [{"type": "x"}, 3],
            "metadata": [],
            "parent": {"sourcedId": "p"},
        }
    ) == {
        "sourcedId": "is required",
        "givenName": "expected a string, got a number",
        "enabledUser": "expected one of 'false', 'true', got another string",
        "roles[0].role": "expected one of 'student', 'teacher', got another string",
        "roles[0].org.sourcedId": "expected a string, got null",
        "roles[1]": "expected an object, got a string",
        "roles[2].org": "is required",
        "age": "expected an integer, got a number",
        "score": "expected a number or null, got a string",
        "links[0].sourcedId": "is required",
        "links[1]": "expected an object or a string, got a number",
        "metadata": "expected an object, got a list",
        "parent.givenName": "is required",
        "parent.enabledUser": "is required",
        "parent.roles": "is required",
    }


def test_no_value_is_shown() -> None:
    with pytest.raises(InputValidationError) as error:
        request_body(created(), {**GOOD, "enabledUser": "hush-hush", "age": "hush-hush"})
    assert "hush" not in str(error.value)
    assert "user" in str(error.value)


def test_none_clears_a_field() -> None:
    assert written({**GOOD, "age": None, "score": None, "status": None})["user"]["age"] is None


def test_unknown_keys_are_refused_all_at_once_with_what_was_meant() -> None:
    body = {**GOOD, "givenNaem": "hush", "tenantId": "hush", "roles": [{**GOOD["roles"][0], "rol": "student"}]}
    found = refused(body)
    assert list(found) == ["roles[0].rol", "givenNaem", "tenantId"]
    assert "did you mean 'givenName'?" in found["givenNaem"]
    assert "did you mean 'role'?" in found["roles[0].rol"]
    assert "known are age" in found["tenantId"]
    assert "extra={'tenantId': ...}" in found["tenantId"]
    assert "hush" not in str(found)


def test_a_change_of_some_keys_is_checked_for_unknown_ones_too() -> None:
    with pytest.raises(InputValidationError, match="did you mean 'givenName'"):
        checked_body(created(), {"givenNaem": "Ada"}, partial=True)


def test_open_objects_take_any_key() -> None:
    assert written({**GOOD, "metadata": {"a": {"b": 1}}})["user"]["metadata"] == {"a": {"b": 1}}
    assert written({**GOOD, "tenantId": "t"}, created(open=True))["user"]["tenantId"] == "t"


def test_extra_keys_are_sent_deliberately_at_any_depth() -> None:
    content, _ = request_body(created(), GOOD, {"tenantId": "t", "roles[0].shoeSize": 44})
    sent = loads(content or b"")["user"]
    assert sent["tenantId"] == "t"
    assert sent["roles"] == [{**GOOD["roles"][0], "shoeSize": 44}]
    assert "shoeSize" not in GOOD["roles"][0]


@pytest.mark.parametrize("path", ["given_name", "givenName", "roles[7].note", "roles[0]", "nowhere.note"])
def test_extra_takes_no_key_that_is_known_or_has_no_place(path: str) -> None:
    with pytest.raises(InputValidationError) as error:
        request_body(created(), GOOD, {path: 1})
    assert [issue.path for issue in error.value.issues] == [f"extra.{path}"]


def test_what_the_service_sent_goes_back_by_dict_and_a_typo_does_not() -> None:
    read = as_model(Pupil, {**GOOD, "tenantId": "t", "clientAppId": None}).to_dict()
    read["givenName"] = "Grace"
    for row in (read, read.copy(), read | {"givenName": "Grace"}, pickle.loads(pickle.dumps(read))):
        assert written(row)["user"] == {**GOOD, "givenName": "Grace", "tenantId": "t", "clientAppId": None}
    read["givenNaem"] = "Grace"
    assert list(refused(read)) == ["givenNaem"]


def test_the_member_of_a_union_that_has_the_given_keys_is_the_one_that_was_meant() -> None:
    target = replace(POST, body=Body(Xml | Choice))
    assert refused({"title": "t", "interaction": 5}, target) == {"interaction": "expected an object, got a number"}


def test_what_the_path_or_the_method_states_need_not_be_given_again() -> None:
    target = replace(PUT, body=Body(Xml | Ref))
    assert loads(request_body(target, {"xml": "<a/>"})[0] or b"") == {"format": "xml", "xml": "<a/>"}
    assert loads(request_body(target, {"type": "t"}, path={"sourcedId": "a"})[0] or b"") == {
        "type": "t",
        "sourcedId": "a",
    }
    assert loads(request_body(target, {"sourced_id": "b"}, path={"sourcedId": "a"})[0] or b"") == {"sourcedId": "b"}


def test_a_naive_date_time_is_refused_wherever_it_stands() -> None:
    naive = datetime(2026, 1, 5, 10, 0)
    pupil = Pupil.from_dict({**GOOD})
    pupil.changed = naive
    for body, path in (
        ({**GOOD, "changed": naive}, "changed"),
        ({**GOOD, "metadata": {"at": [naive]}}, "metadata.at[0]"),
        (pupil, "dateLastModified"),
        (pupil.to_dict(), "dateLastModified"),
    ):
        found = refused(body)
        assert list(found) == [path]
        assert "expected a date-time with a time zone" in found[path]


def test_open_literals_take_any_text() -> None:
    assert written({**GOOD, "status": "brand-new"})["user"]["status"] == "brand-new"
    assert refused({**GOOD, "status": 3}) == {"status": "expected a string, got a number"}


def test_python_values_are_written_as_json() -> None:
    class Role(Enum):
        STUDENT = "student"

    body = {
        **GOOD,
        "sourcedId": UUID(int=1),
        "enabledUser": True,
        "roles": ({"role": Role.STUDENT, "org": {"sourcedId": "o"}, "beginDate": date(2024, 1, 2)},),
        "age": Decimal(3),
        "score": Decimal("2.5"),
        "changed": datetime(2024, 1, 2, 3, 4, tzinfo=UTC),
        "metadata": {"when": datetime(2024, 1, 2, tzinfo=UTC), "who": [UUID(int=2)], "what": {1.5}},
    }
    user = written(body)["user"]
    assert user["sourcedId"] == "00000000-0000-0000-0000-000000000001"
    assert user["enabledUser"] == "true"
    assert user["roles"] == [{"role": "student", "org": {"sourcedId": "o"}, "beginDate": "2024-01-02"}]
    assert (user["age"], user["score"]) == (3, 2.5)
    assert user["changed"] == "2024-01-02T03:04:00.000Z"
    assert user["metadata"] == {
        "when": "2024-01-02T00:00:00.000Z",
        "who": ["00000000-0000-0000-0000-000000000002"],
        "what": [1.5],
    }


def test_what_has_no_json_form_is_refused() -> None:
    assert refused(
        {
            **GOOD,
            "changed": datetime(2024, 1, 1),
            "metadata": {"a": object(), "b": float("nan"), "c": [b"x"], "d": {1: 2}, "e": datetime(2024, 1, 1)},
        }
    ) == {
        "changed": "expected a date-time with a time zone, got a datetime",
        "metadata.a": "a object has no JSON form",
        "metadata.b": "expected a finite number",
        "metadata.c[0]": "a bytes has no JSON form",
        "metadata.d": "expected strings as keys, got a number",
        "metadata.e": "expected a date-time with a time zone",
    }


def test_a_structure_without_end_is_refused() -> None:
    loop: dict[str, Any] = {}
    loop["again"] = loop
    assert "is nested too deeply" in refused({**GOOD, "metadata": loop}).values()


@pytest.mark.parametrize("body", [None, [], "user", 3])
def test_what_is_no_object_is_refused(body: Any) -> None:
    assert "expected an object" in refused(body)[""]


def test_a_body_that_is_needed_cannot_be_left_out() -> None:
    assert refused(ABSENT) == {"": "a body is required"}
    assert request_body(created(required=False), ABSENT) == (None, None)
    assert request_body(operation("GET", "/x", value()), ABSENT) == (None, None)


def test_models_go_back_whole_and_are_not_held_against_the_document() -> None:
    pupil = as_model(Pupil, {"sourcedId": "p", "givenName": None, "enabledUser": True, "extra": [1]})
    assert written(pupil) == {"user": pupil.to_dict()}
    assert written({"user": pupil}) == {"user": pupil.to_dict()}
    assert written({**GOOD, "parent": pupil})["user"]["parent"] == pupil.to_dict()
    pupil.changed = datetime(2024, 1, 1)
    assert refused(pupil) == {"dateLastModified": "expected a date-time with a time zone"}


def test_a_row_that_no_service_sent_may_not_hold_unknown_keys() -> None:
    row = {**GOOD, "givenNaem": "Ada"}
    assert list(refused(Pupil.from_dict(row))) == ["givenNaem"]
    assert "givenName" in refused(Pupil(**row))["givenNaem"]
    assert list(refused(Pupil.from_dict(row).to_dict())) == ["givenNaem"]
    assert list(refused({**GOOD, "parent": Pupil.from_dict(row)})) == ["parent.givenNaem"]


def test_aliases_and_defaults_fill_in() -> None:
    target = created(aliases={"firstName": "givenName"}, defaults={"metadata": None})
    body = {key: item for key, item in GOOD.items() if key != "givenName"}
    for name in ("firstName", "first_name", "givenName", "given_name"):
        assert written({**body, name: "Ada"}, target) == {"user": {**GOOD, "metadata": None}}
    assert written({**GOOD, "metadata": {"a": 1}}, target)["user"]["metadata"] == {"a": 1}
    assert refused({**GOOD, "firstName": "x"}, target) == {"givenName": "is given under two names"}


def test_a_key_given_twice_is_refused() -> None:
    assert refused({**GOOD, "given_name": "Eva"}) == {"givenName": "is given under two names"}


def test_a_patch_needs_no_required_keys() -> None:
    assert written({"givenName": "Ada"}, replace(PUT, method="PATCH", body=Body(UserInput))) == {"givenName": "Ada"}
    assert written({"givenName": "Ada"}, created(partial=True)) == {"user": {"givenName": "Ada"}}
    assert checked_body(created(), {"age": 1}, partial=True) == {"age": 1}


def test_a_union_of_inputs_takes_the_one_that_fits_and_tells_about_the_nearest() -> None:
    target = replace(POST, body=Body(UserInput | Ref))
    assert written({"sourced_id": "a"}, target) == {"sourcedId": "a"}
    assert refused({"type": "t"}, target) == {"sourcedId": "is required"}


def test_inputs_are_found_by_name_when_they_are_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("timeback_api.oneroster.inputs")
    module.RefInput = Ref  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "timeback_api.oneroster.inputs", module)
    target = replace(POST, body=Body("timeback_api.oneroster.inputs:RefInput"))
    assert written({"sourced_id": "a"}, target) == {"sourcedId": "a"}


def test_a_checked_body_is_sent_as_it_is() -> None:
    assert written(Checked({"enabledUser": True})) == {"user": {"enabledUser": True}}


def test_text_goes_out_as_the_media_type_that_is_no_json() -> None:
    both = created(content=("application/json", "application/xml"))
    assert request_body(both, "<a>é</a>") == ("<a>é</a>".encode(), "application/xml")
    assert request_body(both, b"<a/>") == (b"<a/>", "application/xml")
    assert request_body(both, GOOD)[1] == "application/json"
    alone = created(content="application/xml")
    assert refused({}, alone) == {"": "expected application/xml as a string or bytes"}


@pytest.mark.parametrize(
    "odd", [float("inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("1E+999999999"), 10**500, -(10**500)]
)
def test_a_number_no_service_can_read_is_refused(odd: Any) -> None:
    for body, path in (({**GOOD, "age": odd}, "age"), ({**GOOD, "metadata": {"a": [odd]}}, "metadata.a[0]")):
        assert list(refused(body)) == [path]


@pytest.mark.parametrize("make", [list, tuple, deque, Page, lambda roles: dict(enumerate(roles)).values()])
def test_a_list_is_any_collection_that_can_be_gone_through_twice(make: Any) -> None:
    assert written({**GOOD, "roles": make(GOOD["roles"])}) == {"user": GOOD}
    assert written({**GOOD, "metadata": {"a": make([1, 2])}}) == {"user": {**GOOD, "metadata": {"a": [1, 2]}}}


@pytest.mark.parametrize("odd", [(role for role in GOOD["roles"]), b"[]", bytearray(b"x"), "[]"])
def test_what_can_be_gone_through_once_and_bytes_are_no_list(odd: Any) -> None:
    assert list(refused({**GOOD, "roles": odd})) == ["roles"]
