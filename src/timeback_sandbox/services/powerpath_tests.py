"""PowerPath: internal and external tests, and testing out of a course."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import not_found
from timeback_sandbox.services.powerpath_placement import lessons_of
from timeback_sandbox.state.derived import derive_from_test
from timeback_sandbox.state.lessons import EXTERNAL, XP, Attempt, lesson_type

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Entity

routes = Routes()
_EXTERNAL_ANSWERS = {f"question-{number}": ("", number > 1) for number in range(1, 11)}
"""What every student answers in every external test: nine of ten questions right."""


def create_external_test(call: Call) -> Response:
    """Create a lesson that is an external test."""
    body = call.body
    metadata = {
        "type": "external-test",
        "toolProvider": body["toolProvider"],
        "grade": body["grades"][0] if body["grades"] else "3",
    }
    lesson, component_id, resource_id = _lesson(call, metadata)
    response: dict[str, Any] = {
        "lessonType": body["lessonType"],
        "lessonId": lesson,
        "courseComponentId": component_id,
        "resourceId": resource_id,
        "toolProvider": body["toolProvider"],
        "grades": body["grades"],
    }
    given = {name: body[name] for name in ("launchUrl", "vendorId", "courseIdOnFail") if name in body}
    return Response(response | given)


routes.add("POST", "/powerpath/createExternalPlacementTest", create_external_test)
routes.add("POST", "/powerpath/createExternalTestOut", create_external_test)


@routes("POST", "/powerpath/createInternalTest")
def create_internal_test(call: Call) -> Response:
    """Create a lesson from a QTI test or a bank of tests."""
    body = call.body
    lesson, component_id, resource_id = _lesson(call, {"type": body["testType"]})
    response: dict[str, Any] = {
        "lessonType": body["lessonType"],
        "testType": body["testType"],
        "lessonId": lesson,
        "courseComponentId": component_id,
        "resourceId": resource_id,
    }
    if body["testType"] == "assessment-bank":
        response["childResourceIds"] = [
            call.world.roster.create(
                "resources", _resource(item.get("title", "Test"), {"type": "qti", "url": item["url"]})
            )
            for item in body["assessmentBank"]["resources"]
        ]
    return Response(response | {name: body[name] for name in ("courseIdOnFail", "grades") if name in body})


def _lesson(call: Call, metadata: dict[str, Any]) -> tuple[str, str, str]:
    """Create a component, a resource and their lesson; return the ids of lesson, component and resource."""
    body, roster = call.body, call.world.roster
    course = roster.get("courses", body["courseId"])
    subject = next(iter(course.get("subjects") or []), "Math")
    title = body.get("lessonTitle") or f"{subject} test"
    component_id = body.get("courseComponentSourcedId")
    if component_id is None:
        component = {"title": body.get("unitTitle") or title, "course": {"sourcedId": course["sourcedId"]}}
        component_id = roster.create("courseComponents", component | {"sortOrder": 1})
    else:
        roster.get("courseComponents", component_id)
    resource_id = roster.create("resources", _resource(title, metadata | (body.get("resourceMetadata") or {})))
    lesson = {
        "title": title,
        "courseComponent": {"sourcedId": component_id},
        "resource": {"sourcedId": resource_id},
        "lessonType": body["lessonType"],
        "metadata": metadata | {"subject": subject},
    }
    return roster.create("componentResources", lesson), component_id, resource_id


def _resource(title: str, metadata: dict[str, Any]) -> Entity:
    return {"title": title, "vendorResourceId": title.lower().replace(" ", "-"), "metadata": metadata}


@routes("POST", "/powerpath/makeExternalTestAssignment")
def make_external_assignment(call: Call) -> Response:
    """Assign an external test."""
    made = _external(call, call.body["student"], call.body["lesson"])
    shown = {name: value for name, value in made.items() if name not in ("lessonId", "finalized")}
    return Response(shown)


@routes("GET", "/powerpath/importExternalTestAssignmentResults")
def import_external_results(call: Call) -> Response:
    """Import the results of an external test; this GET finalizes it, and gives the gradebook its result."""
    student, lesson = call.query["student"], call.world.lessons.lesson(call.query["lesson"], *EXTERNAL)
    made = call.world.assignments.external.get((student, lesson["sourcedId"]))
    made = made or _external(call, student, lesson["sourcedId"])
    if not made["finalized"]:
        made["finalized"] = True
        now = call.world.ground.now()
        attempt = Attempt(made["attempt"], now, dict(_EXTERNAL_ANSWERS), now)
        derive_from_test(call.world.roster, student, lesson, attempt, len(_EXTERNAL_ANSWERS), XP)
        if lesson_type(lesson) == "placement":
            call.world.placement.record(student, lesson, attempt.score(len(_EXTERNAL_ANSWERS)))
    return Response(dict(made))


def _external(call: Call, student_id: str, lesson_id: str) -> dict[str, Any]:
    student = call.world.lessons.student(student_id)
    lesson = call.world.lessons.lesson(lesson_id, *EXTERNAL)
    email = student.get("email") or "unknown@example.edu"
    return call.world.assignments.make_external(student_id, lesson, lesson_type(lesson), email)


@routes("GET", "/powerpath/testOut")
def test_out(call: Call) -> Response:
    """Return a student's test-out of a course."""
    student = call.world.lessons.student(call.query["student"])
    lesson = _test_out_lesson(call, call.query["course"])
    if lesson is None:
        return Response({"lessonType": "test-out", "lessonId": None, "finalized": False, "toolProvider": None})
    made = call.world.assignments.external.get((student["sourcedId"], lesson["sourcedId"]))
    plain = {"lessonType": "test-out", "lessonId": lesson["sourcedId"], "finalized": False, "toolProvider": None}
    return Response(dict(made or plain))


@routes("POST", "/powerpath/lessonPlans/startTestOut")
def start_test_out(call: Call) -> Response:
    """Start testing out of a course."""
    student_id = call.body["studentId"]
    call.world.lessons.student(student_id)
    lesson = _test_out_lesson(call, call.body["courseId"])
    if lesson is None:
        raise not_found("The course has no test-out")
    known = (student_id, lesson["sourcedId"]) in call.world.assignments.external
    made = _external(call, student_id, lesson["sourcedId"])
    return Response(
        {
            "assignmentId": made["assignmentId"],
            "lessonId": lesson["sourcedId"],
            "resourceId": lesson["resource"]["sourcedId"],
            "status": "existing" if known else "created",
        }
    )


def _test_out_lesson(call: Call, course_id: str) -> Entity | None:
    call.world.roster.get("courses", course_id)
    return next((row for row in lessons_of(call, course_id) if row.get("lessonType") == "test-out"), None)


@routes("GET", "/powerpath/test-out/getTestOutEligibility/{}/{}")
def get_eligibility(call: Call) -> Response:
    """Return whether a student may test out of the current grade in a subject."""
    student_id, subject = call.path
    call.world.lessons.student(student_id)
    level = call.world.placement.level(student_id, subject)
    return Response({"eligible": level is not None, "grade": level, "subject": subject})


@routes("POST", "/powerpath/test-out/makeExternalStudentTestOutAssignment")
def make_test_out_assignment(call: Call) -> Response:
    """Assign the test-out of a student's current grade in a subject."""
    body = call.body
    student = call.world.lessons.student(body["oneRosterSourcedId"])
    grade = call.world.placement.level(student["sourcedId"], body["subject"]) or "3"
    row = call.world.assignments.assign(student, body["subject"], grade, f"{body['subject']} test-out")
    return Response({"success": True, "data": row})
