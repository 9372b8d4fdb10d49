"""PowerPath: test assignments, screening, render configurations."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Answer, Routes
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.state.learning import GRADES

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.assignments import Row

routes = Routes()
_TESTS = "/powerpath/test-assignments"
_FILTERS = {
    "student": "studentSourcedId",
    "status": "assignmentStatus",
    "subject": "subject",
    "grade": "grade",
}


@routes("POST", _TESTS)
def create_assignment(call: Call) -> Answer:
    """Assign a test to a student."""
    return Answer(_ids(_assign(call, call.body)))


@routes("POST", f"{_TESTS}/bulk")
def create_assignments(call: Call) -> Answer:
    """Assign several tests; what fails is listed by row, the others are assigned."""
    results, errors = [], []
    for row, item in enumerate(call.body["items"], 1):
        try:
            results.append(_ids(_assign(call, item)))
        except Problem as problem:
            errors.append({"row": row, "message": problem.message})
    return Answer({"success": not errors, "results": results, "errors": errors})


@routes("POST", f"{_TESTS}/import")
def import_assignments(call: Call) -> Answer:
    """Take a spreadsheet's address; the sandbox reads no spreadsheets, so nothing is assigned."""
    return Answer({"success": True, "results": [], "errors": []})


@routes("GET", _TESTS)
def list_assignments(call: Call) -> Answer:
    """Return the assignments of a student."""
    return _page(call)


@routes("GET", f"{_TESTS}/admin")
def list_all_assignments(call: Call) -> Answer:
    """Return the assignments of all students."""
    return _page(call)


@routes("GET", f"{_TESTS}/{{}}")
def get_assignment(call: Call) -> Answer:
    """Return an assignment."""
    return Answer(_found(call))


@routes("PUT", f"{_TESTS}/{{}}")
def update_assignment(call: Call) -> Answer:
    """Rename an assignment's test."""
    row = _found(call)
    row["testName"] = call.body["testName"]
    return Answer(row) if call.operation.answer_schema() else Answer(empty=True)


@routes("DELETE", f"{_TESTS}/{{}}")
def delete_assignment(call: Call) -> Answer:
    """Take an assignment back."""
    del call.world.assignments.tests[_found(call)["sourcedId"]]
    return Answer()


def _assign(call: Call, item: dict[str, Any]) -> Row:
    student = call.world.roster.get("users", item["student"])
    return call.world.assignments.assign(student, item["subject"], item["grade"], item.get("testName"))


def _ids(row: Row) -> dict[str, str]:
    return {
        "assignmentId": row["sourcedId"],
        "lessonId": row["componentResourceSourcedId"],
        "resourceId": row["resourceSourcedId"],
    }


def _found(call: Call) -> Row:
    row = call.world.assignments.tests.get(call.path[0])
    if row is None:
        raise not_found()
    return row


def _page(call: Call) -> Answer:
    query = call.query
    rows = [
        row
        for row in call.world.assignments.tests.values()
        if all(row[name] == query[wanted] for wanted, name in _FILTERS.items() if query.get(wanted))
    ]
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", 100))
    return Answer(
        {
            "testAssignments": rows[offset : offset + limit],
            "totalCount": len(rows),
            "pageCount": math.ceil(len(rows) / limit),
            "pageNumber": offset // limit + 1,
            "offset": offset,
            "limit": limit,
        }
    )


@routes("GET", "/powerpath/screening/session/{}")
def get_screening_session(call: Call) -> Answer:
    """Return the screening session of a user."""
    return Answer(call.world.assignments.session(call.world.roster.get("users", call.path[0])))


@routes("GET", "/powerpath/screening/results/{}")
def get_screening_results(call: Call) -> Answer:
    """Return the screening results of a user by subject."""
    user = call.world.roster.get("users", call.path[0])
    grade = next((grade for grade in user.get("grades") or [] if grade in GRADES), "3")
    result = {
        "grade": grade,
        "ritScore": 201,
        "testName": "Growth: Math 2-5",
        "completedAt": "2025-09-01T15:00:00.000Z",
    }
    return Answer({"Math": result})


@routes("POST", "/powerpath/screening/session/reset")
def reset_screening_session(call: Call) -> Answer:
    """End a user's screening session."""
    call.world.roster.get("users", call.body["userId"])
    call.world.assignments.sessions.pop(call.body["userId"], None)
    return Answer()


@routes("POST", "/powerpath/screening/tests/assign")
def assign_screening_test(call: Call) -> Answer:
    """Assign a screening test to a user."""
    user = call.world.roster.get("users", call.body["userId"])
    return Answer(call.world.assignments.new_session(user, f"growth-{call.body['subject'].lower()}"))


@routes("GET", "/powerpath/render-config/{}")
def get_render_config(call: Call) -> Answer:
    """Return how a course is rendered."""
    config = call.world.assignments.render_configs.get(call.path[0])
    if config is None:
        raise not_found()
    return Answer(config)


@routes("PUT", "/powerpath/render-config/")
def upsert_render_config(call: Call) -> Answer:
    """Say how a course, or several, are rendered."""
    body = call.body
    courses = body.get("courseIds") or [body.get("courseId") or body.get("courseSourcedId")]
    if not all(isinstance(course_id, str) and course_id for course_id in courses):
        raise Problem(422, "The request body names no course")
    for course_id in courses:
        call.world.assignments.render_configs[course_id] = body | {"courseId": course_id}
    return Answer({"success": True, "message": "Render configuration stored"})


@routes("DELETE", "/powerpath/render-config/{}")
def delete_render_config(call: Call) -> Answer:
    """Forget how a course is rendered."""
    if call.world.assignments.render_configs.pop(call.path[0], None) is None:
        raise not_found()
    return Answer({"success": True, "message": "Render configuration deleted"})
