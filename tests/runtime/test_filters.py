"""`where` dicts: everything is expressed or refused, nothing is dropped."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.filters import filter_text, where_to_filter


class Role(Enum):
    STUDENT = "student"


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ({"status": "active"}, "status='active'"),
        ({"status": "active", "role": "student"}, "status='active' AND role='student'"),
        ({"familyName": "O'Brien"}, "familyName='O''Brien'"),
        ({"email": "a+b@example.edu"}, "email='a+b@example.edu'"),
        ({"student.sourcedId": "s1"}, "student.sourcedId='s1'"),
        ({"score": {"gte": 80, "lt": 90.5}}, "score>=80 AND score<90.5"),
        ({"score": {"ne": Decimal("1.50")}}, "score!=1.50"),
        ({"score": {"gt": Decimal("1E+3"), "lt": 1e20}}, "score>1000 AND score<100000000000000000000"),
        ({"title": {"contains": "Al"}}, "title~'Al'"),
        ({"enabledUser": True}, "enabledUser=true"),
        ({"role": Role.STUDENT}, "role='student'"),
        ({"scoreDate": {"gt": date(2024, 1, 31)}}, "scoreDate>'2024-01-31'"),
        ({"scoreDate": {"lte": datetime(2024, 1, 31, 12, tzinfo=UTC)}}, "scoreDate<='2024-01-31T12:00:00.000Z'"),
        ({"id": UUID(int=0)}, "id='00000000-0000-0000-0000-000000000000'"),
        ({"role": {"in_": ["student", "aide"]}}, "role='student' OR role='aide'"),
        ({"role": {"in": ["student"]}}, "role='student'"),
        ({"role": {"not_in": ["a", "b"]}}, "role!='a' AND role!='b'"),
        ({"role": {"notIn": ("a",)}}, "role!='a'"),
        ({"role": {"in_": ["a", "b"]}, "status": "x"}, "(role='a' OR role='b') AND status='x'"),
        ({"OR": [{"a": 1}, {"b": 2}]}, "a=1 OR b=2"),
        ({"OR": [{"a": 1, "c": 3}, {"b": 2}]}, "(a=1 AND c=3) OR b=2"),
        ({"AND": [{"OR": [{"a": 1}, {"b": 2}]}, {"c": 3}]}, "(a=1 OR b=2) AND c=3"),
        ({"OR": [{"OR": [{"a": 1}, {"b": 2}]}, {"c": 3}]}, "a=1 OR b=2 OR c=3"),
        ({"OR": [{"a": 1}]}, "a=1"),
        ({"status": "x", "OR": [{"a": 1}, {"b": 2}]}, "status='x' AND (a=1 OR b=2)"),
        ({"OR": [{"a": 1}, {"b": 2}], "AND": [{"c": 3}]}, "(a=1 OR b=2) AND c=3"),
        (
            {"family_name": 1, "user.sourced_id": 2, "metadata.my_key": 3},
            "familyName=1 AND user.sourcedId=2 AND metadata.my_key=3",
        ),
    ],
)
def test_conditions_become_text(where: Any, text: str) -> None:
    assert where_to_filter(where) == text


@pytest.mark.parametrize(
    ("where", "path", "says"),
    [
        ({}, "where", "at least one condition"),
        ([], "where", "expected a dict"),
        ("status='x'", "where", "expected a dict"),
        ({"status": None}, "where.status", "got None"),
        ({"status": ["a"]}, "where.status", "got a list"),
        ({"status": {}}, "where.status", "at least one of"),
        ({"score": {"eq": 5}}, "where.score", "unknown operator 'eq'"),
        ({"score": {"gte": None}}, "where.score.gte", "got None"),
        ({"score": {"gte": [1]}}, "where.score.gte", "got a list"),
        ({"role": {"in_": []}}, "where.role.in_", "at least one value"),
        ({"role": {"in_": "student"}}, "where.role.in_", "expected a list"),
        ({"role": {"in_": ["a", None]}}, "where.role.in_[1]", "got None"),
        ({"OR": []}, "where.OR", "at least one dict"),
        ({"OR": {"a": 1}}, "where.OR", "expected a list"),
        ({"OR": [{}]}, "where.OR[0]", "at least one condition"),
        ({"status": "x", "OR": []}, "where.OR", "at least one dict"),
        ({"a": {"gtt": 1}}, "where.a", "did you mean"),
        ({"a' OR 'b": 1}, "where", "is not a field name"),
        ({"a b": 1}, "where", "is not a field name"),
        ({"": 1}, "where", "is not a field name"),
        ({"a..b": 1}, "where", "is not a field name"),
        ({"a\n": 1}, "where", "is not a field name"),
        ({3: 1}, "where", "is not a field name"),
        ({"a": float("nan")}, "where.a", "finite"),
        ({"a": Decimal("sNaN")}, "where.a", "finite"),
        ({"a": datetime(2024, 1, 1)}, "where.a", "time zone"),
        ({"a": b"x"}, "where.a", "got a bytes"),
    ],
)
def test_what_cannot_be_expressed_is_refused_with_its_place(where: Any, path: str, says: str) -> None:
    with pytest.raises(InputValidationError, match=says) as refused:
        where_to_filter(where)
    assert refused.value.issues[0].path == path


def test_nesting_without_end_is_refused() -> None:
    where: Any = {"a": 1}
    for _ in range(10_000):
        where = {"OR": [where]}
    with pytest.raises(InputValidationError, match="too deeply"):
        where_to_filter(where)


def test_text_conditions_and_scope_are_all_kept() -> None:
    assert filter_text() is None
    assert filter_text(filter="a='1' OR b='2'") == "a='1' OR b='2'"
    assert filter_text({"c": 3}, "a=1 OR b=2") == "c=3 AND (a=1 OR b=2)"
    assert filter_text(None, "a=1 OR b=2", {"course.sourcedId": "c'1"}) == "course.sourcedId='c''1' AND (a=1 OR b=2)"
    assert filter_text({"OR": [{"a": 1}, {"b": 2}]}, None, {"x": 1}) == "x=1 AND (a=1 OR b=2)"
    for nothing in ("", "  "):
        with pytest.raises(InputValidationError):
            filter_text(filter=nothing)


@settings(deadline=None)
@given(st.text())
def test_a_value_never_ends_its_quotes(value: str) -> None:
    text = where_to_filter({"a": value})
    assert text.startswith("a='")
    assert text.endswith("'")
    assert text[3:-1].replace("''", "").count("'") == 0
