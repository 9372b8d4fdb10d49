"""The filter language is read in full, and refused where the platform refuses it."""

from __future__ import annotations

from typing import Any

import pytest

from timeback_sandbox.filters import parse
from timeback_sandbox.problems import Problem

FIELDS = {"sourcedId", "status", "score", "title", "scoreDate", "student", "roles", "metadata", "enabledUser", "email"}
ROWS: list[dict[str, Any]] = [
    {
        "sourcedId": "a",
        "status": "active",
        "score": 90,
        "title": "O'Brien",
        "scoreDate": "2025-09-01T10:00:00.000Z",
        "student": {"sourcedId": "s-1"},
        "roles": [{"role": "teacher"}, {"role": "administrator"}],
        "metadata": {"appName": "Reader", "isTestUser": True, "xp": 5},
        "enabledUser": True,
    },
    {
        "sourcedId": "b",
        "status": "tobedeleted",
        "score": 70.5,
        "title": "Algebra",
        "scoreDate": "2025-09-02T10:00:00+02:00",
        "student": {"sourcedId": "s-2"},
        "roles": [{"role": "student"}],
        "metadata": {"appName": "Math app", "xp": 50},
        "enabledUser": "false",
    },
    {"sourcedId": "c", "status": "active", "score": None, "title": "Reading", "student": {"sourcedId": "s-2"}},
]


def found(text: str) -> str:
    test = parse(text, FIELDS, {"role": "roles.role"})
    return "".join(row["sourcedId"] for row in ROWS if test(row))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("status='active'", "ac"),
        ("status!='active'", "b"),
        ("score>70.5", "a"),
        ("score>='70.5'", "ab"),
        ("score<90", "b"),
        ("score<=90", "ab"),
        ("score=90", "a"),
        ("title~'re'", "c"),
        ("title~'RE'", "c"),
        ("title='O''Brien'", "a"),
        ("sourcedId@'a,c'", "ac"),
        ("student.sourcedId='s-2'", "bc"),
        ("studentSourcedId='s-2'", "bc"),
        ("role='administrator'", "a"),
        ("roles.role='student'", "b"),
        ("metadata.appName='Reader'", "a"),
        ("metadata.xp>'5'", "b"),
        ("enabledUser=true", "a"),
        ("enabledUser=false", "b"),
        ("scoreDate>='2025-09-02T08:00:00Z'", "b"),
        ("scoreDate<'2025-09-02'", "a"),
        ("status='active' AND score=90", "a"),
        ("status='tobedeleted' OR score=90", "ab"),
        ("status='active' AND score=90 OR sourcedId='b'", "ab"),
        ("((((((((((status='active'))))))))))", "ac"),
        ("status='active' AND (score=90 OR sourcedId='b')", "a"),
        ("(status='active' AND (sourcedId='a' OR sourcedId='c'))", "ac"),
        ("student='s-1'", ""),
        ("metadata.isTestUser='true'", ""),
        ("email='x'", ""),
        ("email!='x'", "abc"),
    ],
)
def test_it_finds(text: str, wanted: str) -> None:
    assert found(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "status",
        "status=",
        "status='active",
        "='active'",
        "status='active' AND",
        "status='active' status='x'",
        "(status='active'",
        "status='active')",
        "status LIKE 'a'",
        "nosuch='x'",
        "status=active",
        "student.course.sourcedId='x'",
        "1='1'",
        "status='a'; drop",
        "(" * 3000 + "status='a'" + ")" * 3000,
    ],
)
def test_it_refuses_what_it_cannot_read(text: str) -> None:
    with pytest.raises(Problem, match="Error in filter query") as refused:
        found(text)
    assert refused.value.status == 400


def test_a_bare_boolean_against_metadata_is_a_422() -> None:
    with pytest.raises(Problem) as refused:
        found("metadata.isTestUser=true")
    assert refused.value.status == 422
