"""Rules that refuse what the documents allow: listed with evidence and date, each with a switch."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

import timeback_sandbox
from timeback_sandbox.__main__ import _parser
from timeback_sandbox.problems import Problem
from timeback_sandbox.rules import KNOWN, REASONS, RULES, Rules
from timeback_sandbox.server import SandboxServer

from .raw_http import call, control

ROSTERING = "/ims/oneroster/rostering/v1p2"
GRADEBOOK = "/ims/oneroster/gradebook/v1p2"
RESOURCES = "/ims/oneroster/resources/v1p2"
ORG = {"sourcedId": "id-1"}
COURSE = {"sourcedId": "c9", "status": "active", "title": "C", "org": ORG}
COMPONENT = {"sourcedId": "k9", "status": "active", "title": "K", "course": ORG}
SEAT = {"sourcedId": "e9", "role": "student", "user": ORG, "class": ORG}


@pytest.fixture(scope="module")
def lenient() -> Iterator[SandboxServer]:
    """A sandbox with every rule the other way round."""
    with SandboxServer(rules=Rules(frozenset(rule.id for rule in RULES))) as server:
        yield server


@pytest.fixture
def turned(lenient: SandboxServer) -> SandboxServer:
    lenient.reset()
    return lenient


def test_the_rules_are_listed(server: SandboxServer) -> None:
    status, body = control(server, "GET", "rules")
    assert status == 200
    assert [row["id"] for row in body["rules"]] == [rule.id for rule in RULES]
    for row in body["rules"]:
        assert set(row) == {"id", "refuses", "evidence", "date", "switch", "on"}
        assert date.fromisoformat(row["date"]) <= date(2026, 11, 25)
        assert row["switch"] == f"--no-{row['id']}" if row["on"] else f"--{row['id']}"
    assert {row["id"] for row in body["rules"] if not row["on"]} == {"strict-slashes", "lesson-type"}


def test_a_switched_rule_is_listed_as_switched(turned: SandboxServer) -> None:
    rows = control(turned, "GET", "rules")[1]["rules"]
    assert {row["id"] for row in rows if row["on"]} == {"strict-slashes", "lesson-type"}


def test_the_list_needs_the_secret(server: SandboxServer) -> None:
    assert call(server, "GET", "/__sandbox__/rules")[0] == 403


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_is_a_switch_of_the_command(rule: Any) -> None:
    settings = _parser().parse_args([rule.switch])
    assert Rules(frozenset(settings.changed_rules)).apply(rule.id) is not rule.on


def test_an_unknown_rule_is_named() -> None:
    with pytest.raises(ValueError, match=r"strict-slashs.*known: strict-slashes"):
        Rules.of(on=["strict-slashs"])
    assert Rules.of(on=["strict-slashes"], off=["sort-order"]).changed == {"strict-slashes", "sort-order"}


def both(server: SandboxServer, turned: SandboxServer, method: str, path: str, body: Any = None) -> tuple[int, int]:
    """Return the status by default, and with every rule turned round."""
    return call(server, method, path, body)[0], call(turned, method, path, body)[0]


@pytest.mark.parametrize(
    "path",
    [
        *(f"{ROSTERING}/{name}" for name in ("users", "students", "teachers", "courses", "classes", "orgs", "schools")),
        *(f"{ROSTERING}/{name}" for name in ("enrollments", "academicSessions", "terms", "gradingPeriods")),
        *(f"{GRADEBOOK}/{name}" for name in ("lineItems", "results", "categories", "scoreScales")),
        *(f"{GRADEBOOK}/{name}" for name in ("assessmentLineItems", "assessmentResults")),
        f"{ROSTERING}/demographics",
        *("/webhooks", "/webhook-filters", "/edubridge/applications", "/edubridge/subject-track"),
    ],
)
def test_collections_are_found_without_their_slash(server: SandboxServer, turned: SandboxServer, path: str) -> None:
    assert both(server, turned, "GET", path) == (200, 404)
    assert call(server, "GET", path)[2] == call(server, "GET", path + "/")[2]


def test_what_is_created_without_a_slash_is_there(server: SandboxServer) -> None:
    assert call(server, "POST", f"{ROSTERING}/courses", {"course": COURSE})[0] == 201
    assert call(server, "GET", f"{ROSTERING}/courses/c9")[2]["course"]["title"] == "C"


def test_resources_take_their_lesson_type(server: SandboxServer, turned: SandboxServer) -> None:
    resource = {"sourcedId": "r9", "title": "R", "vendorResourceId": "v", "metadata": {"lessonType": "quiz"}}
    path = f"{RESOURCES}/resources/"
    assert both(server, turned, "POST", path, {"resource": resource}) == (201, 500)
    read = call(server, "GET", path + "r9")[2]["resource"]
    assert read["metadata"]["lessonType"] == "quiz"
    assert call(turned, "POST", f"{RESOURCES}/resources", {"resource": resource})[0] == 422


def test_a_user_is_enrolled_once_in_a_class(server: SandboxServer, turned: SandboxServer) -> None:
    path, body = f"{ROSTERING}/enrollments/", {"enrollment": SEAT}
    before = call(server, "GET", path)[2]["totalCount"]
    status, _, refused = call(server, "POST", path, body)
    assert (status, "already exists" in refused["imsx_description"]) == (422, True)
    assert call(server, "POST", f"{ROSTERING}/classes/id-1/students", {"enrollment": {"user": ORG}})[0] == 422
    assert call(server, "GET", path)[2]["totalCount"] == before
    assert call(turned, "POST", path, body)[0] == 201


def test_who_has_left_a_class_may_be_enrolled_again(server: SandboxServer) -> None:
    path = f"{ROSTERING}/enrollments/"
    assert call(server, "DELETE", path + "id-1")[0] == 204
    assert call(server, "POST", path, {"enrollment": SEAT})[0] == 201


@pytest.mark.parametrize("end", ["user", "class"])
def test_nobody_is_enrolled_in_nothing(server: SandboxServer, turned: SandboxServer, end: str) -> None:
    body = {"enrollment": SEAT | {end: {"sourcedId": "nowhere"}}}
    assert both(server, turned, "POST", f"{ROSTERING}/enrollments/", body) == (404, 201)


def test_references_to_nothing(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"course": COURSE | {"org": {"sourcedId": "nowhere"}}}
    assert both(server, turned, "POST", f"{ROSTERING}/courses/", body) == (404, 201)


def test_a_missing_status(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"course": {name: value for name, value in COURSE.items() if name != "status"}}
    assert both(server, turned, "POST", f"{ROSTERING}/courses/", body) == (422, 201)
    assert call(turned, "GET", f"{ROSTERING}/courses/c9")[2]["course"]["status"] == "active"


def test_an_id_that_is_taken(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"course": COURSE | {"sourcedId": "id-1"}}
    assert both(server, turned, "POST", f"{ROSTERING}/courses/", body) == (404, 201)


def test_a_position_below_one(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"courseComponent": COMPONENT | {"sortOrder": 0}}
    assert both(server, turned, "POST", f"{ROSTERING}/courses/components", body) == (422, 201)


def test_deleting_a_resource(server: SandboxServer, turned: SandboxServer) -> None:
    assert both(server, turned, "DELETE", f"{RESOURCES}/resources/id-1") == (404, 204)


def test_an_item_under_a_known_identifier(server: SandboxServer, turned: SandboxServer) -> None:
    known = call(server, "GET", "/assessment-items?limit=1")[2]["items"][0]
    body = {"format": "xml", "xml": known["rawXml"]}
    assert both(server, turned, "POST", "/assessment-items", body) == (409, 201)
    graded = known["rawXml"].replace(
        "</qti-assessment-item>",
        '<qti-custom-operator definition="https://grader.example.com/"/></qti-assessment-item>',
    )
    assert both(server, turned, "POST", "/assessment-items", body | {"xml": graded}) == (500, 201)
    assert both(server, turned, "GET", "/stimuli/nowhere") == (500, 404)


def test_an_open_assignment(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"student_email": "student@example.edu", "subject": "Math"}
    path = "/delivery/assignments/assign"
    assert both(server, turned, "POST", path, body) == (201, 201)
    assert both(server, turned, "POST", path, body) == (409, 201)


def test_an_event_that_breaks_its_profile(server: SandboxServer, turned: SandboxServer, api: httpx.Client) -> None:
    event = {
        "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "id": "urn:uuid:5a4c3b2a-0000-4000-8000-000000000009",
        "type": "ActivityEvent",
        "profile": "TimebackProfile",
        "action": "Completed",
        "actor": {"id": "https://example.edu/u", "type": "TimebackUser", "email": "student@example.edu", "odd": 1},
        "object": {"id": "https://example.edu/a", "type": "TimebackActivityContext"},
        "eventTime": "2025-01-15T09:30:00.000Z",
    }
    body = {
        "sensor": "https://example.edu/s",
        "sendTime": "2025-01-15T09:30:00.000Z",
        "dataVersion": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "data": [event],
    }
    assert both(server, turned, "POST", "/caliper/event/validate", body) == (400, 200)


def _sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(Path(timeback_sandbox.__path__[0]).rglob("*.py")):
        yield path, ast.parse(path.read_text())


def _called(node: ast.AST, *names: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def _named(node: ast.AST) -> set[str]:
    """Return the texts in an argument: one, or those between which it chooses."""
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def test_no_refusal_in_the_source_is_without_its_rule_or_reason() -> None:
    named: set[str] = set()
    for path, tree in _sources():
        for node in ast.walk(tree):
            if not _called(node, "Problem", "MarkupError"):
                continue
            assert isinstance(node, ast.Call)
            by = next((keyword.value for keyword in node.keywords if keyword.arg == "by"), None)
            assert by is not None, f"{path}:{node.lineno} refuses without a rule"
            assert isinstance(by, ast.Constant | ast.IfExp | ast.Name | ast.Attribute), f"{path}:{node.lineno}"
            assert _named(by) <= KNOWN, f"{path}:{node.lineno} names {_named(by) - KNOWN}"
            named |= _named(by)
    assert {rule.id for rule in RULES} - named == {"missing-status"}, "rules that nothing names"
    assert {reason.id for reason in REASONS} - named == set()


def test_every_rule_is_asked_before_it_refuses() -> None:
    asked = {
        node.args[0].value
        for _, tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "apply"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert {rule.id for rule in RULES} - asked == {"bad-filters"}, "filters ask for the rule that a refusal names"


def test_a_refusal_needs_a_rule_that_is_known() -> None:
    with pytest.raises(ValueError, match="unknown rule or reason: opinion"):
        Problem(400, "No", by="opinion")


def test_the_plain_reasons_are_few_and_listed(server: SandboxServer) -> None:
    listed = control(server, "GET", "rules")[1]["reasons"]
    assert [row["id"] for row in listed] == [reason.id for reason in REASONS]
    assert len(listed) <= 9
    assert not {reason.id for reason in REASONS} & {rule.id for rule in RULES}


@pytest.mark.parametrize(
    ("method", "path", "body", "by"),
    [
        ("GET", "/nowhere", None, "route"),
        ("GET", f"{ROSTERING}/users/nobody", None, "absent"),
        ("GET", f"{ROSTERING}/users/?limit=ten", None, "document"),
        ("GET", f"{ROSTERING}/users/?sort=odd", None, "sort-fields"),
        ("POST", f"{ROSTERING}/courses/", {"course": {"title": "C", "org": ORG}}, "missing-status"),
        ("POST", f"{ROSTERING}/courses/", {"course": {"org": ORG}}, "document"),
    ],
)
def test_a_refusal_says_by_which_rule(server: SandboxServer, method: str, path: str, body: Any, by: str) -> None:
    assert call(server, method, path, body)[1]["x-sandbox-refused-by"] == by


@pytest.mark.parametrize(
    ("path", "refused"),
    [
        (f"{ROSTERING}/users/?filter=odd", 400),
        (f"{ROSTERING}/users/?filter=odd%3D%27x%27", 400),
        (f"{ROSTERING}/users/?filter=metadata.isTestUser%3Dtrue", 422),
        (f"{ROSTERING}/users/?sort=odd", 400),
        (f"{ROSTERING}/users/?fields=odd", 400),
        (f"{ROSTERING}/users/id-1?fields=odd", 400),
        ("/edubridge/users/?roles=student&filter=odd", 400),
        ("/assessment-items?filter=odd", 400),
        ("/assessment-items?limit=0", 400),
        ("/assessment-items?page=first", 400),
        ("/caliper/events?limit=0", 400),
        ("/powerpath/getNextQuestion?student=id-1&lesson=component-resource-2", 400),
    ],
)
def test_reads_that_only_a_rule_refuses(server: SandboxServer, turned: SandboxServer, path: str, refused: int) -> None:
    assert both(server, turned, "GET", path) == (refused, 200)


@pytest.mark.parametrize(
    ("method", "path", "body", "statuses"),
    [
        ("POST", f"{ROSTERING}/users/id-1/agents", {}, (422, 201)),
        ("PATCH", f"{ROSTERING}/users/id-1", {"user": {"agents": [{}]}}, (422, 200)),
        (
            "POST",
            "/delivery/assignments/assign",
            {"student_email": "nobody@example.edu", "subject": "Math"},
            (404, 201),
        ),
        (
            "POST",
            "/delivery/assignments/assign",
            {"student_email": "student@example.edu", "subject": "Math", "assessment_result_sourced_id": "r"},
            (400, 201),
        ),
        ("POST", "/delivery/assignments/invalidate", {"student_email": "student@example.edu"}, (400, 200)),
    ],
)
def test_writes_that_only_a_rule_refuses(
    server: SandboxServer, turned: SandboxServer, method: str, path: str, body: Any, statuses: tuple[int, int]
) -> None:
    assert both(server, turned, method, path, body) == statuses


def test_a_table_in_a_paragraph(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"identifier": "s9", "title": "S", "content": "<p><table><tr><td>1</td></tr></table></p>"}
    assert both(server, turned, "POST", "/stimuli", body) == (500, 201)


def test_a_part_under_a_known_identifier(server: SandboxServer, turned: SandboxServer) -> None:
    path = "/assessment-tests/id-1/test-parts"
    part = call(server, "GET", path)[2]["items"][0]
    body = {name: part[name] for name in ("identifier", "navigationMode", "submissionMode", "qti-assessment-section")}
    status, headers, _ = call(server, "POST", path, body)
    assert (status, headers["x-sandbox-refused-by"]) == (409, "duplicate-identifiers")
    assert call(turned, "POST", path, body)[0] == 201


def test_a_token_of_masterytrack(server: SandboxServer, turned: SandboxServer) -> None:
    body = {"email": "nobody@example.edu"}
    keys = [{"x_api_key": each.client_secret} for each in (server, turned)]
    assert call(server, "POST", "/authorizer", body, **keys[0])[0] == 403
    assert call(turned, "POST", "/authorizer", body, **keys[1])[0] == 200


def test_an_event_of_another_age_is_stored_and_counts_for_nothing(server: SandboxServer) -> None:
    event = {"id": "urn:uuid:5a4c3b2a-0000-4000-8000-000000000008", "type": "Event", "action": "Used"}
    event |= {"actor": "https://example.edu/u", "object": "https://example.edu/o", "eventTime": "0001-01-01T00:00:00Z"}
    body = {"sensor": "https://example.edu/s", "sendTime": "2025-01-15T09:30:00.000Z", "data": [event]}
    body["dataVersion"] = "http://purl.imsglobal.org/ctx/caliper/v1p2"
    assert call(server, "POST", "/caliper/event", body)[0] == 200
    found = call(server, "GET", "/caliper/events?startDate=2025-01-01&sensor=https://example.edu/s")
    assert (found[0], found[2]["pagination"]["total"]) == (200, 1)


def test_credentials_of_another_form(server: SandboxServer, turned: SandboxServer) -> None:
    body = {
        "@context": ["https://example.edu/context"],
        "id": "urn:uuid:5a4c3b2a-0000-4000-8000-000000000007",
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": {"id": "https://example.edu", "type": ["Profile"]},
        "name": "Record",
        "validFrom": "2025-01-15T09:30:00Z",
        "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []},
    }
    assert both(server, turned, "POST", "/ims/clr/v2p0/credentials/", body) == (422, 201)
