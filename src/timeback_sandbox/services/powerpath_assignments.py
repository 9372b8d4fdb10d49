"""PowerPath: test assignments, screening, render configurations."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.state.assignments import RENDERED
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
def create_assignment(call: Call) -> Response:
    """Assign a test to a student."""
    return Response(_ids(_assign(call, call.body)))


@routes("POST", f"{_TESTS}/bulk")
def create_assignments(call: Call) -> Response:
    """Assign several tests; failures are reported by row."""
    results, errors = [], []
    for row, item in enumerate(call.body["items"], 1):
        try:
            results.append(_ids(_assign(call, item)))
        except Problem as problem:
            errors.append({"row": row, "message": problem.message})
    return Response({"success": not errors, "results": results, "errors": errors})


@routes("POST", f"{_TESTS}/import")
def import_assignments(call: Call) -> Response:
    """Accept a spreadsheet URL; the sandbox reads no spreadsheets, so nothing is assigned."""
    return Response({"success": True, "results": [], "errors": []})


@routes("GET", _TESTS)
def list_assignments(call: Call) -> Response:
    """List a student's assignments."""
    return _page(call)


@routes("GET", f"{_TESTS}/admin")
def list_all_assignments(call: Call) -> Response:
    """List all students' assignments."""
    return _page(call)


@routes("GET", f"{_TESTS}/{{}}")
def get_assignment(call: Call) -> Response:
    """Return an assignment."""
    return Response(_found(call))


@routes("PUT", f"{_TESTS}/{{}}")
def update_assignment(call: Call) -> Response:
    """Rename an assignment's test."""
    row = _found(call)
    row["testName"] = call.body["testName"]
    return Response(row) if call.operation.response_schema() else Response(empty=True)


@routes("DELETE", f"{_TESTS}/{{}}")
def delete_assignment(call: Call) -> Response:
    """Delete an assignment."""
    del call.world.assignments.tests[_found(call)["sourcedId"]]
    return Response()


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


def _page(call: Call) -> Response:
    query = call.query
    rows = [
        row
        for row in call.world.assignments.tests.values()
        if all(row[name] == query[wanted] for wanted, name in _FILTERS.items() if query.get(wanted))
    ]
    offset, limit = int(query.get("offset", 0)), int(query.get("limit", 100))
    return Response(
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
def get_screening_session(call: Call) -> Response:
    """Return the screening session of a user."""
    return Response(call.world.assignments.session(call.world.roster.get("users", call.path[0])))


@routes("GET", "/powerpath/screening/results/{}")
def get_screening_results(call: Call) -> Response:
    """Return the screening results of a user by subject."""
    user = call.world.roster.get("users", call.path[0])
    grade = next((grade for grade in user.get("grades") or [] if grade in GRADES), "3")
    result = {
        "grade": grade,
        "ritScore": 201,
        "testName": "Growth: Math 2-5",
        "completedAt": "2025-09-01T15:00:00.000Z",
    }
    return Response({"Math": result})


@routes("POST", "/powerpath/screening/session/reset")
def reset_screening_session(call: Call) -> Response:
    """End a user's screening session."""
    call.world.roster.get("users", call.body["userId"])
    call.world.assignments.sessions.pop(call.body["userId"], None)
    return Response()


@routes("POST", "/powerpath/screening/tests/assign")
def assign_screening_test(call: Call) -> Response:
    """Assign a screening test to a user."""
    user = call.world.roster.get("users", call.body["userId"])
    return Response(call.world.assignments.new_session(user, f"growth-{call.body['subject'].lower()}"))


@routes("GET", "/powerpath/render-config/{}")
def get_render_config(call: Call) -> Response:
    """Return the render configuration of a course."""
    config = call.world.assignments.render_configs.get(call.path[0])
    if config is None:
        raise not_found()
    return Response(config)


@routes("PUT", "/powerpath/render-config/")
def upsert_render_config(call: Call) -> Response:
    """Set the render configuration of one or more courses."""
    body = call.body
    for course_id in body["courseIds"]:
        given = {name: value for name, value in body.items() if name != "courseIds"}
        call.world.assignments.render_configs[course_id] = RENDERED | given | {"courseId": course_id}
    return Response({"success": True, "message": "Render configuration stored", "updated": body["courseIds"]})


@routes("DELETE", "/powerpath/render-config/{}")
def delete_render_config(call: Call) -> Response:
    """Delete the render configuration of a course."""
    if call.world.assignments.render_configs.pop(call.path[0], None) is None:
        raise not_found()
    return Response({"success": True, "message": "Render configuration deleted", "deleted": call.path[0]})
