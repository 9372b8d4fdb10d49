"""Conditions that OneRoster takes and does not follow are refused with what works."""

from __future__ import annotations

import inspect
import typing
from datetime import date
from typing import Any

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_api.oneroster import models
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.filters import conditions_of
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.wire_names import camel
from timeback_kit.services.oneroster.filter_traps import REFERENCES, TRAPS


def references() -> set[str]:
    """Wire names of all fields that hold one reference, from the models."""
    found = set()
    for _, model in inspect.getmembers(models, inspect.isclass):
        if issubclass(model, Model) and model is not Model:
            for name, hint in typing.get_type_hints(model).items():
                kinds = typing.get_args(hint) if typing.get_origin(hint) is not list else ()
                found |= {camel(name)} if models.Reference in (hint, *kinds) else set()
    return found


def test_the_table_has_every_reference_of_the_models() -> None:
    # `schoolYear` of a course is a reference, but a number of the academic sessions that are filtered by it
    assert references() - {"schoolYear"} - REFERENCES == set()


def test_every_trap_has_its_evidence() -> None:
    for trap in TRAPS:
        assert len(trap.evidence) > 40
        assert date.fromisoformat(trap.date) < date(2026, 11, 26)


@pytest.mark.parametrize(
    ("resource", "where", "path", "instead"),
    [
        ("results", {"student": "u1"}, "where.student", '"student.sourcedId"'),
        ("results", {"status": "active", "line_item": "l1"}, "where.line_item", '"line_item.sourcedId"'),
        ("assessment_results", {"student": {"in_": ["a", "b"]}}, "where.student", '"student.sourcedId"'),
        ("enrollments", {"OR": [{"role": "student"}, {"class": "c"}]}, "where.OR[1].class", '"class.sourcedId"'),
        ("enrollments", {"user": {"ne": "u1"}}, "where.user", '"user.sourcedId"'),
        ("line_items", {"AND": [{"OR": [{"category": "x"}]}]}, "where.AND[0].OR[0].category", "category.sourcedId"),
        ("classes", {"course": "c1"}, "where.course", '"course.sourcedId"'),
        ("users", {"primaryOrg": "o"}, "where.primaryOrg", '"primaryOrg.sourcedId"'),
        (
            "assessment_results",
            {"assessment_line_item.course.sourced_id": "c"},
            "where.assessment_line_item.course.sourced_id",
            'filter "assessment_line_item.sourcedId"',
        ),
        ("users", {"metadata.isTestUser": "true"}, "where.metadata.isTestUser", "test the rows"),
        ("users", {"metadata.beta": {"in_": [True, False]}}, "where.metadata.beta", "test the rows"),
        ("users", {"metadata": {"isTestUser": "true"}}, "where.metadata.isTestUser", "test the rows"),
        ("users", {"OR": [{"metadata": {"beta": {"ne": True}}}]}, "where.OR[0].metadata.beta", "test the rows"),
        ("users", {"metadata": "beta"}, "where.metadata", '"metadata.appName"'),
    ],
)
@pytest.mark.parametrize("method", ["list", "list_all", "first"])
async def test_a_trap_is_refused_before_anything_is_sent(
    scripted: Any, service: Any, method: str, resource: str, where: Any, path: str, instead: str
) -> None:
    with pytest.raises(InputValidationError, match="Invalid filter") as refused:
        await done(getattr(getattr(scripted.oneroster, resource), method)(where=where))
    assert [issue.path for issue in refused.value.issues] == [path]
    assert instead in refused.value.issues[0].message
    assert not service.requests


@pytest.mark.parametrize(
    ("where", "sent"),
    [
        ({"student.sourced_id": "u1"}, "student.sourcedId='u1'"),
        ({"student.type": "student"}, "student.type='student'"),
        ({"metadata.appName": "x"}, "metadata.appName='x'"),
        ({"metadata.student": "u"}, "metadata.student='u'"),
        ({"metadata": {"appName": "x", "xp": {"gte": 5}}}, "metadata.appName='x' AND metadata.xp>=5"),
        ({"studentSourcedId": "u1"}, "studentSourcedId='u1'"),
    ],
)
async def test_what_works_is_sent(scripted: Any, service: Any, where: Any, sent: str) -> None:
    service.answers = [as_json({"results": []})]
    await done(scripted.oneroster.results.list(where=where))
    assert service.requests[0].args["filter"] == sent


async def test_a_filter_string_is_sent_as_it_is(scripted: Any, service: Any) -> None:
    service.answers = [as_json({"results": []})]
    await done(scripted.oneroster.results.list(filter="student='u1'"))
    assert service.requests[0].args["filter"] == "student='u1'"


async def test_scoped_lists_refuse_too(scripted: Any, service: Any) -> None:
    with pytest.raises(InputValidationError, match="Invalid filter"):
        await done(scripted.oneroster.classes("c1").enrollments(where={"user": "u"}))
    with pytest.raises(InputValidationError, match="Invalid filter"):
        await done(scripted.edubridge.users.list(roles=["student"], where={"metadata.isTestUser": False}))
    assert not service.requests


def test_conditions_are_found_wherever_they_stand() -> None:
    where = {"a_b": 1, "OR": [{"c": {"gt": 2, "in_": [3, 4]}}, 5], 6: 7}
    found = [(each.path, each.field, each.values) for each in conditions_of(where)]
    assert found == [("where.a_b", "aB", (1,)), ("where.OR[0].c", "c", (2, 3, 4))]
