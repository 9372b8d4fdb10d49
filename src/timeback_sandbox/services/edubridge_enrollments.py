"""EduBridge enrollments: enroll a user in a course; its class is found or created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import not_found
from timeback_sandbox.state.learning import known_subjects_and_grades
from timeback_sandbox.state.roster import ACTIVE, DELETED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Entity
    from timeback_sandbox.state.world import World

routes = Routes()
_BASE = "/edubridge/enrollments"
ROLES = ("administrator", "proctor", "student", "teacher")


@routes("GET", f"{_BASE}/user/{{}}")
def list_enrollments(call: Call) -> Response:
    """List a user's enrollments; none for an unknown user."""
    world = call.world
    rows = [row for row in world.roster.rows("enrollments") if row["user"]["sourcedId"] == call.path[0]]
    return Response(
        {"data": [enrollment_response(world, row) for row in rows if row["status"] == ACTIVE and row["role"] in ROLES]}
    )


@routes("POST", f"{_BASE}/enroll/{{}}/{{}}/{{}}")
def enroll(call: Call) -> Response:
    """Enroll a user in the default class of a course; an existing enrollment is returned."""
    world, body = call.world, call.body
    world.roster.get("users", call.path[0])
    course = world.roster.get("courses", call.path[1])
    taught = default_class(world, course, next(iter(call.path[2:]), None))
    role = body.get("role", "student")
    given: Entity = {
        "role": role,
        "user": {"sourcedId": call.path[0]},
        "class": {"sourcedId": taught["sourcedId"]},
        "school": taught["school"],
        "primary": "true",
        "beginDate": body.get("beginDate", world.ground.now())[:10],
        "metadata": _metadata(course) | body.get("metadata", {}),
    }
    existing = next(_enrollments(world, call.path[0], call.path[1]), None)
    if existing is not None and existing["role"] == role:
        existing["metadata"] = (existing.get("metadata") or {}) | body.get("metadata", {})
        return Response({"data": enrollment_response(world, existing)})
    if body.get("sourcedId"):
        given["sourcedId"] = body["sourcedId"]
    sourced_id = world.roster.create("enrollments", given)
    return Response({"data": enrollment_response(world, world.roster.get("enrollments", sourced_id))})


@routes("DELETE", f"{_BASE}/unenroll/{{}}/{{}}/{{}}")
def unenroll(call: Call) -> Response:
    """End a user's enrollments in a course."""
    school = next(iter(call.path[2:]), None)
    found = [
        row
        for row in _enrollments(call.world, call.path[0], call.path[1])
        if school is None or (row.get("school") or {}).get("sourcedId") == school
    ]
    if not found:
        raise not_found("The user is not enrolled in this course")
    for row in found:
        row |= {"status": DELETED, "endDate": call.world.ground.now()[:10], "dateLastModified": call.world.ground.now()}
    return Response()


@routes("DELETE", f"{_BASE}/resetProgress/{{}}/{{}}")
def reset_progress(call: Call) -> Response:
    """Reset a user's progress in a course."""
    found = list(_enrollments(call.world, call.path[0], call.path[1]))
    if not found:
        raise not_found("The user is not enrolled in this course")
    for row in found:
        row["metadata"] = (row.get("metadata") or {}) | {"metrics": {"totalXp": 0, "totalLessons": 0}}
    return Response()


def propagate_goals(call: Call) -> Response:
    """Copy a course's goals to its enrollments that have none of their own."""
    course = call.world.roster.get("courses", call.path[0])
    goals = _metadata(course).get("goals", {})
    updated = 0
    for row in _enrollments(call.world, None, call.path[0]):
        metadata = row.get("metadata") or {}
        if not metadata.get("studentSpecificGoals"):
            row["metadata"] = metadata | {"goals": goals}
            updated += 1
    return Response({"data": {"updated": updated, "errors": []}})


routes.add("POST", f"{_BASE}/propagateGoals/{{}}", propagate_goals)
routes.add("POST", f"{_BASE}/resetGoals/{{}}", propagate_goals)


@routes("GET", f"{_BASE}/defaultClass/{{}}/{{}}")
def get_default_class(call: Call) -> Response:
    """Return the default class of a course."""
    world = call.world
    course = world.roster.get("courses", call.path[0])
    taught = default_class(world, course, next(iter(call.path[1:]), None))
    return Response(
        {
            "data": {
                "id": taught["sourcedId"],
                "title": taught["title"],
                "classCode": taught.get("classCode"),
                "subjectCodes": taught.get("subjectCodes", []),
                "periods": taught.get("periods", []),
                "course": _course(world, course),
            }
            | known_subjects_and_grades({"subjects": [], "grades": []} | taught)
        }
    )


def default_class(world: World, course: Entity, school_id: str | None) -> Entity:
    """Return the first active class of a course at a school; create one if there is none.

    Raises:
        Problem: 404, the school does not exist.
    """
    if school_id is not None:
        world.roster.get("orgs", school_id)
    wanted = school_id or course["org"]["sourcedId"]
    for row in world.roster.rows("classes"):
        at_school = school_id is None or row["school"]["sourcedId"] == school_id
        if row["course"]["sourcedId"] == course["sourcedId"] and row["status"] == ACTIVE and at_school:
            return row
    made = {
        "title": course["title"],
        "course": {"sourcedId": course["sourcedId"]},
        "org": {"sourcedId": wanted},
        "grades": course.get("grades") or [],
        "subjects": course.get("subjects") or [],
    }
    return world.roster.get("classes", world.roster.create("classes", made))


def enrollment_response(world: World, enrollment: Entity) -> dict[str, Any]:
    """Return an enrollment in EduBridge's form."""
    taught = world.roster.find("classes", enrollment["class"]["sourcedId"]) or {}
    course = world.roster.find("courses", (taught.get("course") or {}).get("sourcedId", "")) or {}
    school_id = (enrollment.get("school") or taught.get("school") or {}).get("sourcedId", "")
    school = world.roster.find("orgs", school_id) or {}
    return {
        "id": enrollment["sourcedId"],
        "role": enrollment["role"],
        "beginDate": enrollment.get("beginDate"),
        "endDate": enrollment.get("endDate"),
        "metadata": enrollment.get("metadata") or {},
        "course": _course(world, course),
        "school": {"id": school_id, "name": school.get("name", "")},
    }


def _course(world: World, course: Entity) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": course.get("sourcedId", ""),
        "title": course.get("title", ""),
        "metadata": course.get("metadata") or {},
    }
    row |= known_subjects_and_grades(course)
    app = world.learning.applications.get(str(row["metadata"].get("primaryApp")))
    if app is not None:
        row["primaryApp"] = {"id": app["sourcedId"], "name": app["name"], "domains": app["domain"]}
    return row


def _metadata(course: Entity) -> dict[str, Any]:
    metadata = course.get("metadata") or {}
    return {name: metadata[name] for name in ("goals", "metrics") if isinstance(metadata.get(name), dict)}


def _enrollments(world: World, user_id: str | None, course_id: str) -> Iterator[Entity]:
    classes = {row["sourcedId"] for row in world.roster.rows("classes") if row["course"]["sourcedId"] == course_id}
    for row in world.roster.rows("enrollments"):
        of_user = user_id is None or row["user"]["sourcedId"] == user_id
        if of_user and row["status"] == ACTIVE and row["class"]["sourcedId"] in classes:
            yield row
