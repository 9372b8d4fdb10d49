"""PowerPath: placement of students and their progress in a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.state.learning import GRADES
from timeback_sandbox.state.placement import grade_of

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Entity

routes = Routes()
_BASE = "/powerpath/placement"


def _named(call: Call) -> tuple[str, str]:
    source = call.query if call.operation.method == "GET" else call.body
    call.world.roster.get("users", source["student"])
    return source["student"], source["subject"]


@routes("GET", f"{_BASE}/getCurrentLevel")
def get_current_level(call: Call) -> Response:
    """Return the grade that a student works at."""
    return Response(_level(call))


@routes("GET", f"{_BASE}/getNextPlacementTest")
def get_next_test(call: Call) -> Response:
    """Return the next placement test."""
    tests = call.world.placement.open_tests(*_named(call))
    lesson = tests[0]["sourcedId"] if tests else None
    return Response(_level(call) | {"exhaustedTests": not tests, "lesson": lesson})


def _level(call: Call) -> dict[str, Any]:
    placement, (student, subject) = call.world.placement, _named(call)
    level = placement.level(student, subject)
    return {
        "gradeLevel": level if level in GRADES else None,
        "onboarded": placement.onboarded(student, subject),
        "availableTests": len(placement.open_tests(student, subject)),
    }


@routes("GET", f"{_BASE}/getAllPlacementTests")
def get_all_tests(call: Call) -> Response:
    """Return the placement tests of a subject with a student's results."""
    student, subject = _named(call)
    roster = call.world.roster
    rows = []
    for lesson in call.world.placement.tests(subject):
        resource = roster.find("resources", lesson["resource"]["sourcedId"]) or {}
        results = [
            row for row in call.world.placement.results(student, subject) if row["testId"] == lesson["sourcedId"]
        ]
        rows.append(
            {
                "component_resources": roster.as_response("componentResources", lesson),
                "resources": resource,
                "resources_metadata": resource.get("metadata") or {},
                "assessment_line_items": None,
                "assessment_results": results or None,
            }
        )
    return Response({"placementTests": rows})


@routes("GET", f"{_BASE}/getSubjectProgress")
def get_subject_progress(call: Call) -> Response:
    """Return a student's progress in each course of a subject."""
    student, subject = _named(call)
    courses = [
        course
        for course in call.world.roster.rows("courses")
        if subject.lower() in {name.lower() for name in course.get("subjects") or []}
    ]
    return Response({"progress": [_progress(call, student, course) for course in courses]})


def _progress(call: Call, student: str, course: Entity) -> dict[str, Any]:
    roster = call.world.roster
    lessons = lessons_of(call, course["sourcedId"])
    done = [
        lesson
        for lesson in lessons
        if any(attempt.completed for attempt in call.world.lessons.attempts(student, lesson["sourcedId"]))
    ]
    classes = {row["sourcedId"] for row in roster.rows("classes") if row["course"]["sourcedId"] == course["sourcedId"]}
    enrolled = any(
        row["user"]["sourcedId"] == student and row["class"]["sourcedId"] in classes and row["status"] == "active"
        for row in roster.rows("enrollments")
    )
    test_out = next((lesson for lesson in lessons if lesson.get("lessonType") == "test-out"), None)
    return {
        "course": {
            "courseCode": course.get("courseCode"),
            "dateLastModified": course["dateLastModified"],
            "grades": course.get("grades"),
            "level": course.get("level"),
            "orgSourcedId": course["org"]["sourcedId"],
            "sourcedId": course["sourcedId"],
            "status": course["status"],
            "subjects": course.get("subjects"),
            "title": course["title"],
        },
        "inEnrolled": enrolled,
        "hasUsedTestOut": test_out in done,
        "testOutLessonId": test_out["sourcedId"] if test_out else None,
        "completedLessons": len(done),
        "totalLessons": len(lessons),
        "totalAttainableXp": 10 * len(lessons),
        "totalXpEarned": 10 * len(done),
    }


def lessons_of(call: Call, course_id: str) -> list[Entity]:
    """Return the lessons of a course."""
    roster = call.world.roster
    components = {
        row["sourcedId"] for row in roster.rows("courseComponents") if row["course"]["sourcedId"] == course_id
    }
    return [row for row in roster.rows("componentResources") if row["courseComponent"]["sourcedId"] in components]


@routes("POST", f"{_BASE}/resetUserPlacement")
def reset_placement(call: Call) -> Response:
    """Reset a student's placement in a subject."""
    gone, placed = call.world.placement.reset(*_named(call))
    return Response({"success": True, "placementResultsDeleted": gone, "onboardingReset": placed})


@routes("GET", f"{_BASE}/{{}}")
def get_placement(call: Call) -> Response:
    """Return a student's placement in every subject that has placement tests."""
    student = call.path[0]
    call.world.roster.get("users", student)
    subjects = {
        str((lesson.get("metadata") or {}).get("subject"))
        for lesson in call.world.roster.rows("componentResources")
        if lesson.get("lessonType") == "placement"
    }
    properties = call.contract.schemas.resolve(call.operation.response_schema() or {}).get("properties", {})
    return Response({subject: _placed(call, student, subject) for subject in sorted(subjects & set(properties))})


def _placed(call: Call, student: str, subject: str) -> dict[str, Any]:
    placement = call.world.placement
    grades = [int(grade_of(lesson)) for lesson in placement.tests(subject)]
    level = placement.level(student, subject)
    current = int(level) if level in GRADES else min(grades)
    waiting = placement.open_tests(student, subject)
    return {
        "startingGrade": min(grades),
        "currentGrade": current,
        "subjectLowestGrade": min(grades),
        "subjectHighestGrade": max(grades),
        "RIT": {},
        "results": list(placement.results(student, subject)),
        "status": "COMPLETED" if not waiting else "IN_PROGRESS",
        "nextTestId": waiting[0]["sourcedId"] if waiting else None,
    }
