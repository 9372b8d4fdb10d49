"""Valid calls are not refused: lone values, grades, dates and what the path or the method states, in every service."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from facade_fixtures import *  # noqa: F403
from facade_fixtures import done
from scripted import as_json
from timeback_kit.runtime.errors import TimebackError

ORG = {"sourcedId": "o"}
COURSE = {"status": "active", "title": "C", "org": ORG}
RESULT = {"status": "active", "lineItem": ORG, "student": ORG, "scoreStatus": "fully graded", "score": 5}
PLACEMENT = {"courseId": "c", "toolProvider": "edulastic"}
ANSWER = {"identifier": "R", "cardinality": "single", "baseType": "identifier"}
MIDNIGHT = "2026-01-02T00:00:00.000Z"


async def body_of(service: Any, call: Callable[[], Any]) -> Any:
    """Return the body that a call sends; what comes back does not matter here."""
    service.requests.clear()
    service.answers = [as_json({}, 201)]
    with suppress(TimebackError):
        await done(call())
    return service.requests[-1].get_json()


@pytest.mark.parametrize("grades", [3, "3", "3rd", "Grade 3", [3], ["3"], ("03",)])
async def test_grades_have_one_rule(scripted: Any, service: Any, grades: Any) -> None:
    course = await body_of(service, lambda: scripted.oneroster.courses.create(COURSE | {"grades": grades}))
    assert course["course"]["grades"] == ["3"]
    placement = PLACEMENT | {"grades": grades}
    sent = await body_of(service, lambda: scripted.powerpath.assessments.create_external_placement_test(placement))
    assert sent["grades"] == ["3"]


@pytest.mark.parametrize(("grade", "stored"), [(3, "3"), ("K", "0"), ("Pre-K", "-1"), ("grade_10", "10"), ("13", "13")])
async def test_a_grade_alone_has_the_same_rule(scripted: Any, service: Any, grade: Any, stored: str) -> None:
    track = {"subject": "Math", "grade": grade, "courseId": "c"}
    assert (await body_of(service, lambda: scripted.edubridge.subject_tracks.upsert(track)))["grade"] == stored
    item = {"identifier": "i", "title": "T", "type": "choice", "metadata": {"grade": grade}}
    assert (await body_of(service, lambda: scripted.qti.assessment_items.create(item)))["metadata"]["grade"] == stored


async def test_a_lone_value_stands_for_a_list_of_one(scripted: Any, service: Any) -> None:
    roles = {"roleType": "primary", "role": "student", "org": ORG}
    user = {"status": "active", "givenName": "A", "familyName": "B", "enabledUser": True, "roles": roles}
    assert (await body_of(service, lambda: scripted.oneroster.users.create(user)))["user"]["roles"] == [roles]
    course = await body_of(service, lambda: scripted.oneroster.courses.create(COURSE | {"subjects": "Math"}))
    assert course["course"]["subjects"] == ["Math"]
    answer = ANSWER | {"correctResponse": {"value": "A"}}
    item = {"identifier": "i", "title": "T", "type": "choice", "responseDeclarations": answer}
    sent = await body_of(service, lambda: scripted.qti.assessment_items.create(item))
    assert sent["responseDeclarations"] == [answer | {"correctResponse": {"value": ["A"]}}]


async def test_where_a_lone_value_is_wanted_too_it_stays_one(scripted: Any, service: Any) -> None:
    process = scripted.qti.assessment_items.process_response
    assert (await body_of(service, lambda: process("i", {"identifier": "R", "response": "A"})))["response"] == "A"
    assert (await body_of(service, lambda: process("i", {"identifier": "R", "response": ["A"]})))["response"] == ["A"]


@pytest.mark.parametrize("moment", [dt.date(2026, 1, 2), "2026-01-02", dt.datetime(2026, 1, 2, tzinfo=dt.UTC)])
async def test_a_date_stands_for_its_first_moment(scripted: Any, service: Any, moment: Any) -> None:
    sent = await body_of(service, lambda: scripted.oneroster.results.create(RESULT | {"scoreDate": moment}))
    assert sent["result"]["scoreDate"] == MIDNIGHT


@pytest.mark.parametrize("as_list", [True, False])
async def test_the_path_states_the_line_item(scripted: Any, service: Any, as_list: bool) -> None:
    row = {name: value for name, value in RESULT.items() if name != "lineItem"} | {"scoreDate": MIDNIGHT}
    rows = [row] if as_list else row
    sent = await body_of(service, lambda: scripted.oneroster.line_items("l1").create_results(rows))
    assert sent["results"] == [row | {"lineItem": {"sourcedId": "l1"}}]
    other = row | {"line_item": {"sourcedId": "l2"}}
    sent = await body_of(service, lambda: scripted.oneroster.line_items("l1").create_results(other))
    assert sent["results"][0]["lineItem"] == {"sourcedId": "l2"}


@pytest.mark.parametrize("scope", ["schools", "classes"])
async def test_the_path_states_the_school_or_class_of_a_line_item(scripted: Any, service: Any, scope: str) -> None:
    row = {"title": "L", "class": ORG, "school": ORG, "category": ORG, "status": "active"}
    row |= {"assignDate": MIDNIGHT, "dueDate": MIDNIGHT}
    name = "school" if scope == "schools" else "class"
    given = {key: value for key, value in row.items() if key != name}
    sent = await body_of(service, lambda: getattr(scripted.oneroster, scope)("x1").create_line_item(given))
    found = sent.get("lineItem") or sent["lineItems"][0]
    assert found[name] == {"sourcedId": "x1"}


async def test_the_method_states_the_kind_of_test(scripted: Any, service: Any) -> None:
    assessments, given = scripted.powerpath.assessments, PLACEMENT | {"grades": ["3"], "xp": 5}
    sent = await body_of(service, lambda: assessments.create_external_test_out(given))
    assert sent["lessonType"] == "test-out"
    placement = {name: value for name, value in given.items() if name != "xp"}
    assert (await body_of(service, lambda: assessments.create_external_placement_test(placement)))[
        "lessonType"
    ] == "placement"


def package(**changed: Any) -> dict[str, Any]:
    ends = {"identifier": "20c5134f-423d-4097-a971-3dd5152bf5ab", "title": "T", "uri": "https://example.edu/i"}
    association = {
        "identifier": "20c5134f-423d-4097-a971-3dd5152bf5ac",
        "uri": "https://example.edu/a",
        "associationType": "isChildOf",
        "originNodeURI": ends,
        "destinationNodeURI": ends,
        "lastChangeDateTime": "2017-05-25T18:05:33",
    }
    document = {
        "identifier": "d",
        "uri": "https://example.edu/d",
        "title": "D",
        "creator": "C",
        "lastChangeDateTime": "2017-05-25T18:05:33",
    }
    return {"CFDocument": document | changed, "CFItems": [], "CFAssociations": [association]}


@pytest.mark.parametrize(("number", "sent"), [("", None), ("  ", None), ("2", 2), ("-1", -1), (3, 3)])
async def test_exports_of_other_programs_are_taken(scripted: Any, service: Any, number: Any, sent: Any) -> None:
    given = package(subject="Mathematics")
    given["CFAssociations"][0]["sequenceNumber"] = number
    body = await body_of(service, lambda: scripted.case_.packages.create(given))
    assert body["CFDocument"]["subject"] == ["Mathematics"]
    assert body["CFAssociations"][0].get("sequenceNumber") == sent
    assert given["CFAssociations"][0]["sequenceNumber"] == number


async def test_the_sandbox_takes_and_shows_such_an_export(timeback: Any) -> None:
    given = package(subject="Mathematics", identifier="20c5134f-423d-4097-a971-3dd5152bf5aa")
    await done(timeback.case_.packages.create(given))
    read = await done(timeback.case_.documents.get("20c5134f-423d-4097-a971-3dd5152bf5aa"))
    assert read["CFDocument"].subject == ["Mathematics"]
    assert read["CFDocument"].last_change_date_time == dt.datetime(2017, 5, 25, 18, 5, 33, tzinfo=dt.UTC)
