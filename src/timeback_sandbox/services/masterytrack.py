"""MasteryTrack: search the inventory, assign tests, invalidate assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import Problem
from timeback_sandbox.state.inventory import LIVE_STATUSES

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call

routes = Routes()
_VALID_COMBINATIONS = (
    {"timeback_id"},
    {"subject"},
    {"timeback_id", "assessment_line_item_sourced_id", "assessment_result_sourced_id"},
    {"subject", "grade_rank"},
    {"subject", "grade_rank", "assessment_line_item_sourced_id", "assessment_result_sourced_id"},
)
_CHOOSING = (
    "timeback_id",
    "subject",
    "grade_rank",
    "assessment_line_item_sourced_id",
    "assessment_result_sourced_id",
)


@routes("POST", "/authorizer")
def authorize(call: Call) -> Response:
    """Issue a token for a known user."""
    email = str(call.body["email"])
    if not _user_exists(call, email) and call.world.ground.rules.apply("known-students"):
        raise Problem(403, "This user has no access", by="known-students", code="ACCESS_DENIED")
    return Response({"success": True, "jwt": call.tokens.issue_jwt(email)})


@routes("GET", "/authoring/inventory/search")
def search_inventory(call: Call) -> Response:
    """Search tests; only supported ones unless `all` is set."""
    query = call.query
    rows = [
        test
        for test in call.world.inventory.tests
        if (query.get("all") or test["supported"])
        and _contains(test["name"], query.get("name"))
        and all(
            str(test[name]).lower() == str(query[name]).lower()
            for name in ("timeback_id", "grade", "subject")
            if query.get(name)
        )
    ]
    rows.sort(key=lambda test: (test["subject"], test["grade_rank"], test["name"], -test["version"]))
    return Response({"success": True, "data": rows})


@routes("POST", "/delivery/assignments/assign")
def assign(call: Call) -> Response:
    """Assign a test by id, or by subject and grade."""
    body, tests = call.body, call.world.inventory
    given = {name for name in _CHOOSING if body.get(name) is not None}
    rules = call.world.ground.rules
    if given not in _VALID_COMBINATIONS and rules.apply("assignment-parameters"):
        message = "The combination of parameters is invalid"
        raise Problem(400, message, by="assignment-parameters", code="INVALID_PARAMETERS")
    _check_student(call)
    if "timeback_id" in given:
        test = tests.find(body["timeback_id"])
    else:
        test = tests.placement(body.get("subject") or "", body.get("grade_rank"))
    if test is None:
        raise Problem(404, "Test not found", by="absent", code="TEST_NOT_FOUND")
    if not test["supported"] and rules.apply("unsupported-tests"):
        raise Problem(422, "Test is not supported", by="unsupported-tests", code="TEST_NOT_SUPPORTED")
    existing = tests.active(body["student_email"], test)
    if existing is not None and rules.apply("existing-assignments"):
        names = ("id", "student_email", "test_name", "status", "test_url")
        data = {"existing_assignment": {name: existing[name] for name in names}}
        message = "The student has this assignment already"
        raise Problem(409, message, by="existing-assignments", code="ASSIGNMENT_EXISTS", data={"data": data})
    row = {name: value for name, value in tests.assign(body["student_email"], test).items() if name != "test"}
    created: dict[str, Any] = {"assignment": row, "message": "Assignment created"}
    return Response({"success": True, "platform": "Mastery Track", "data": created})


@routes("POST", "/delivery/assignments/invalidate")
def invalidate(call: Call) -> Response:
    """Invalidate a student's open assignments by id, by test, or by subject and grade."""
    body = call.body
    is_named = any(body.get(name) is not None for name in ("assignment_id", "timeback_id", "subject"))
    if not is_named and call.world.ground.rules.apply("assignment-parameters"):
        message = "assignment_id, timeback_id or subject is required"
        raise Problem(400, message, by="assignment-parameters", code="MISSING_PARAMETER")
    _check_student(call)
    found = [row for row in call.world.inventory.assignments if _matches(row, body)]
    for row in found:
        row["status"] = "INVALIDATED"
    listed = [{"assignment_id": row["id"], "student_email": row["student_email"]} for row in found]
    message = f"{len(found)} assignment(s) invalidated"
    data = {"message": message, "total_invalidated": len(found), "invalidated_assignments": listed}
    return Response({"success": True, "data": data})


def _matches(row: dict[str, Any], body: dict[str, Any]) -> bool:
    test = row["test"]
    actual = {
        "assignment_id": row["id"],
        "timeback_id": test["timeback_id"],
        "subject": test["subject"],
        "grade_rank": test["grade_rank"],
    }
    mine = row["student_email"] == body["student_email"] and row["status"] in LIVE_STATUSES
    return mine and all(body.get(name) in (None, value) for name, value in actual.items())


def _check_student(call: Call) -> None:
    """Refuse a student that the roster does not hold."""
    if not _user_exists(call, call.body["student_email"]) and call.world.ground.rules.apply("known-students"):
        raise Problem(404, "User not found", by="known-students", code="USER_NOT_FOUND")


def _user_exists(call: Call, email: str) -> bool:
    return any(user.get("email") == email for user in call.world.roster.rows("users"))


def _contains(text: str, part: Any) -> bool:
    return not part or str(part).lower() in text.lower()
