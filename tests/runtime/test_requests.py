"""Paths and queries as they are written, and values that cannot be."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripted import LIST, Roster, RosterError, operation
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.operations import value
from timeback_kit.runtime.paging import PREFETCH
from timeback_kit.runtime.requests import Request, checked_options, fill_path, placeholders, query_text
from timeback_kit.runtime.wire_names import matching, snake


def query(given: dict[str, Any], **settings: Any) -> str:
    return query_text(operation("GET", "/x", value(), **settings), given)


def test_trailing_slashes_are_the_templates() -> None:
    assert fill_path("/users/", {}) == "/users/"
    assert fill_path("/users/{id}/classes", {"id": "a b"}) == "/users/a%20b/classes"


def test_trailing_segments_may_be_left_out() -> None:
    template = "/enroll/{userId}/{courseId}/{schoolId}"
    values = {"userId": "u", "courseId": "c", "schoolId": None}
    assert fill_path(template, values, ("schoolId",)) == "/enroll/u/c"
    assert fill_path(template, {**values, "schoolId": "s"}, ("schoolId",)) == "/enroll/u/c/s"
    with pytest.raises(InputValidationError) as refused:
        fill_path(template, {**values, "schoolId": ""}, ("schoolId",))
    assert refused.value.issues[0].path == "schoolId"


def test_all_ids_that_are_wrong_are_named() -> None:
    with pytest.raises(InputValidationError) as refused:
        fill_path("/a/{x}/b/{y}", {"x": "", "y": b"1"})
    assert [issue.path for issue in refused.value.issues] == ["x", "y"]
    with pytest.raises(InputValidationError, match="Unicode"):
        fill_path("/a/{x}", {"x": "\ud800"})


@settings(deadline=None)
@given(st.text())
def test_an_id_is_one_segment_or_refused(text: str) -> None:
    try:
        path = fill_path("/a/{x}/b", {"x": text})
    except InputValidationError:
        assert not text.strip() or text.strip() in {".", ".."} or any("\ud800" <= char <= "\udfff" for char in text)
        return
    assert path.count("/") == 3
    assert unquote(path.split("/")[2]) == text
    assert not set(path) & set("?#&= %".replace("%", ""))


def test_placeholders_are_known() -> None:
    assert placeholders("/a/{x}/b/{y}/") == ("x", "y")


class Role(Enum):
    STUDENT = "student"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, ""),
        ({"a": None}, ""),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": 1, "b": 2.5, "c": Decimal("0.1"), "d": 1e-7}, "a=1&b=2.5&c=0.1&d=0.0000001"),
        ({"a": "x y&z=é'"}, "a=x%20y%26z%3D%C3%A9%27"),
        ({"a": date(2024, 1, 2), "b": datetime(2024, 1, 2, tzinfo=UTC)}, "a=2024-01-02&b=2024-01-02T00%3A00%3A00.000Z"),
        ({"a": Role.STUDENT, "b": UUID(int=1)}, "a=student&b=00000000-0000-0000-0000-000000000001"),
        ({"a": ["x", "y"]}, "a=x&a=y"),
        ({"fields": ["a", "b,c"]}, "fields=a%2Cb%2Cc"),
        ({"fields": "a,b"}, "fields=a%2Cb"),
        ({"fields": [], "a": []}, ""),
    ],
)
def test_queries_are_written(given: dict[str, Any], text: str) -> None:
    assert query(given, csv=("fields",)) == text


@pytest.mark.parametrize("odd", [{}, b"x", object(), float("nan"), datetime(2024, 1, 1), "\ud800", ["ok", None]])
def test_values_without_a_query_form_are_refused(odd: Any) -> None:
    with pytest.raises(InputValidationError) as refused:
        query({"a": odd})
    assert refused.value.issues[0].path.startswith("a")


def test_parameters_that_are_needed_are_all_named() -> None:
    with pytest.raises(InputValidationError) as refused:
        query({"a": None, "c": "1", "d": []}, required_query=("a", "b", "c", "d"))
    assert [issue.path for issue in refused.value.issues] == ["a", "b", "d"]


@pytest.mark.parametrize("odd", [["a"], "a=1", {1: 2}, {"\ud800": 1}])
def test_parameters_are_a_dict_with_texts_as_names(odd: Any) -> None:
    with pytest.raises(InputValidationError):
        query(odd)


@pytest.mark.parametrize(
    ("options", "path"),
    [
        (5, ""),
        ([], ""),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"max_retries": 1.0}, "max_retries"),
        ({"prefetch": "4"}, "prefetch"),
        ({"prefetch": True}, "prefetch"),
        ({"headers": ["a"]}, "headers"),
        ({"on_response": 5}, "on_response"),
        ({"nope": 1}, "nope"),
    ],
)
def test_options_are_checked_before_anything_is_sent(options: Any, path: str) -> None:
    with Roster(base_url="http://127.0.0.1:1") as client:
        for call in (client._call, client._stream):
            with pytest.raises(RosterError) as refused:
                call(Request(LIST, options=options))
            assert isinstance(refused.value, InputValidationError)
            assert [issue.path for issue in refused.value.issues] == [path]


def test_an_option_that_is_none_is_not_given() -> None:
    assert checked_options(None) == {}
    none: Any = {"timeout": None, "max_retries": None, "headers": None, "on_response": None, "prefetch": None}
    with Roster(base_url="http://127.0.0.1:1") as client:
        assert client._stream(Request(LIST, options=none))._prefetch == PREFETCH
        assert client.get_transport().prepare(Request(LIST, options=none)).options.get("timeout") is None


def test_a_dict_of_parameters_may_use_either_name(caplog: pytest.LogCaptureFixture) -> None:
    names = ("student", "subjectName", "limit")
    assert query({"student": "s", "subject_name": "Math", "extra": 1}, query=names) == (
        "student=s&subjectName=Math&extra=1"
    )
    assert "'extra' is in no document" in caplog.text


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("sourcedId", "sourced_id"),
        ("CFDocument", "cf_document"),
        ("CFPckgDocument", "cf_pckg_document"),
        ("@context", "context"),
        ("qti-test-part", "qti_test_part"),
        ("rawXml", "raw_xml"),
        ("item_id", "item_id"),
        ("URI", "uri"),
        ("caseNode2", "case_node2"),
    ],
)
def test_names_have_a_snake_case_form_which_is_found_again(wire: str, name: str) -> None:
    assert snake(wire) == name
    assert matching(name, (wire, "other")) == wire
    assert matching(f"{name}_", (wire,)) == wire


def test_names_that_only_look_alike_are_not_taken_for_each_other() -> None:
    assert matching("sourcedid", ("sourcedId",)) is None
    assert matching("SourcedId", ("sourcedId",)) is None
    assert matching("user", ("userId",)) is None
