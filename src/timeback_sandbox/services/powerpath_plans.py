"""PowerPath: lesson plans, their operations, and progress through a course."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import not_found
from timeback_sandbox.services.powerpath_placement import lessons_of
from timeback_sandbox.state.learning import known_subjects_and_grades
from timeback_sandbox.state.plans import COMPONENT

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.plans import Node, Plan

routes = Routes()
_BASE = "/powerpath/lessonPlans"
CREATED, EXISTING = 201, 200


@routes("POST", f"{_BASE}/")
def create_plan(call: Call) -> Response:
    """Create a lesson plan, or return the existing one."""
    course, user = call.body["courseId"], call.body["userId"]
    call.world.roster.get("courses", course)
    call.world.roster.get("users", user)
    plan = call.world.plans.of(course, user)
    status = EXISTING if plan else CREATED
    plan = plan or call.world.plans.create(course, user)
    return Response({"lessonPlanId": plan.id}, status)


@routes("GET", f"{_BASE}/{{}}/{{}}")
def get_plan_of_user(call: Call) -> Response:
    """Return the lesson plan of a user in a course."""
    plan = call.world.plans.of(*call.path)
    if plan is None:
        raise not_found()
    return Response(_tree(call, plan))


@routes("GET", f"{_BASE}/tree/{{}}")
def get_plan(call: Call) -> Response:
    """Return a lesson plan in full."""
    return Response(_tree(call, _plan(call)))


@routes("GET", f"{_BASE}/tree/{{}}/structure")
def get_structure(call: Call) -> Response:
    """Return a lesson plan in outline."""
    plan = _plan(call)
    root, _ = call.world.plans.tree(plan)
    course = call.world.roster.get("courses", plan.course_id)
    outline = [_outline(node, order) for order, node in enumerate(root.children, 1)]
    structure = {
        "id": plan.id,
        "courseId": plan.course_id,
        "courseTitle": course["title"],
        "structure": outline,
    }
    return Response({"lessonPlan": {"lessonPlan": structure}})


@routes("DELETE", f"{_BASE}/{{}}/deleteAll")
def delete_plans(call: Call) -> Response:
    """Delete all lesson plans of a course."""
    plans = call.world.plans.kept
    for plan_id in [plan.id for plan in plans.values() if plan.course_id == call.path[0]]:
        del plans[plan_id]
    return Response()


@routes("POST", f"{_BASE}/{{}}/operations")
def store_operation(call: Call) -> Response:
    """Store an operation on a lesson plan."""
    row = call.world.plans.store(_plan(call), call.body["operation"], call.body.get("reason"))
    return Response({"success": True, "message": "Operation stored", "operationId": row["id"]})


@routes("GET", f"{_BASE}/{{}}/operations")
def list_operations(call: Call) -> Response:
    """List the operations of a lesson plan."""
    return Response({"operations": _plan(call).operations})


@routes("POST", f"{_BASE}/{{}}/operations/sync")
def sync_operations(call: Call) -> Response:
    """Apply the operations of a lesson plan."""
    return Response(_replayed(call))


@routes("POST", f"{_BASE}/{{}}/recreate")
def recreate_plan(call: Call) -> Response:
    """Rebuild a lesson plan from its course and apply its operations."""
    return Response(_replayed(call))


@routes("POST", f"{_BASE}/course/{{}}/sync")
def sync_course(call: Call) -> Response:
    """Synchronize all lesson plans of a course."""
    call.world.roster.get("courses", call.path[0])
    plans = call.world.plans.kept.values()
    return Response({"lessonPlansAffected": [plan.id for plan in plans if plan.course_id == call.path[0]]})


def _plan(call: Call) -> Plan:
    plan = call.world.plans.kept.get(call.path[0])
    if plan is None:
        raise not_found()
    return plan


def _replayed(call: Call) -> dict[str, Any]:
    _, problems = call.world.plans.tree(_plan(call))
    results = [
        {"success": problem is None} | ({"errors": [{"message": problem}]} if problem else {}) for problem in problems
    ]
    success = all(problem is None for problem in problems)
    return {"success": success, "operationCount": len(results), "operationResults": results}


def _tree(call: Call, plan: Plan) -> dict[str, Any]:
    root, _ = call.world.plans.tree(plan)
    course = call.world.roster.as_response("courses", call.world.roster.get("courses", plan.course_id))
    course |= known_subjects_and_grades(course)
    components = [_component(call, node, order) for order, node in enumerate(root.children, 1)]
    return {"lessonPlan": {"lessonPlan": {"course": course, "subComponents": components}}}


def _component(call: Call, node: Node, order: int) -> dict[str, Any]:
    return {
        "id": node.id,
        "sourcedId": node.id,
        "status": node.entity["status"],
        "title": node.entity["title"],
        "sortOrder": str(order),
        "metadata": node.entity.get("metadata") or {},
        "componentResources": [_lesson(call, lesson, place) for place, lesson in enumerate(node.lessons, 1)],
        "subComponents": [_component(call, child, place) for place, child in enumerate(node.children, 1)],
    }


def _lesson(call: Call, node: Node, order: int) -> dict[str, Any]:
    roster = call.world.roster
    resource = roster.get("resources", node.entity["resource"]["sourcedId"])
    kind = str((resource.get("metadata") or {}).get("type", "qti"))
    return {
        "tenantId": None,
        "clientAppId": None,
        "id": node.id,
        "sortOrder": str(order),
        "metadata": node.entity.get("metadata") or {},
        "courseComponentSourcedId": node.entity["courseComponent"]["sourcedId"],
        "resource": roster.as_response("resources", resource) | {"metadataDetails": {"type": kind}},
    }


def _outline(node: Node, order: int) -> dict[str, Any]:
    row: dict[str, Any] = {
        "type": node.kind,
        "title": node.entity["title"],
        "order": str(order),
        "skipped": node.skipped,
        "itemId": node.id,
    }
    if node.kind != COMPONENT:
        return row | {"componentResourceId": node.id}
    return row | {
        "componentId": node.id,
        "componentResources": [_outline(lesson, place) for place, lesson in enumerate(node.lessons, 1)],
        "subComponents": [_outline(child, place) for place, child in enumerate(node.children, 1)],
    }


@routes("GET", f"{_BASE}/getCourseProgress/{{}}/student/{{}}")
def get_course_progress(call: Call) -> Response:
    """Return a student's results in a course, by line item."""
    course_id, student_id = call.path
    roster = call.world.roster
    roster.get("courses", course_id)
    roster.get("users", student_id)
    components = {
        row["sourcedId"] for row in roster.rows("courseComponents") if row["course"]["sourcedId"] == course_id
    }
    lessons = {row["sourcedId"] for row in lessons_of(call, course_id)}
    wanted = call.query.get("lessonId")
    rows = []
    for item in roster.rows("assessmentLineItems"):
        lesson = (item.get("componentResource") or {}).get("sourcedId")
        component = (item.get("component") or {}).get("sourcedId")
        if (lesson in lessons or component in components) and wanted in (None, lesson):
            rows.append(_line_item(call, item, lesson if lesson in lessons else None, component, student_id))
    return Response({"lineItems": rows, "testOut": _test_out(call, course_id, student_id)})


def _line_item(
    call: Call, item: dict[str, Any], lesson: str | None, component: str | None, student_id: str
) -> dict[str, Any]:
    roster = call.world.roster
    results = [
        {name: value for name, value in row.items() if name not in ("assessmentLineItem", "student")}
        for row in (roster.as_response("assessmentResults", each) for each in roster.rows("assessmentResults"))
        if row["assessmentLineItem"]["sourcedId"] == item["sourcedId"] and row["student"]["sourcedId"] == student_id
    ]
    row: dict[str, Any] = {
        "assessmentLineItemSourcedId": item["sourcedId"],
        "title": item["title"],
        "results": results,
    }
    if lesson is not None:
        return {"type": "resource", "courseComponentResourceSourcedId": lesson} | row
    return {"type": "component", "courseComponentSourcedId": component} | row


def _test_out(call: Call, course_id: str, student_id: str) -> dict[str, Any]:
    lesson = next((row for row in lessons_of(call, course_id) if row.get("lessonType") == "test-out"), None)
    if lesson is None:
        return {"status": "not_eligible"}
    made = call.world.assignments.external.get((student_id, lesson["sourcedId"]))
    if made is None:
        return {"status": "available"}
    status = "completed" if made["finalized"] else "in_progress"
    return {"status": status, "assignmentId": made["assignmentId"], "lessonId": lesson["sourcedId"]}


@routes("POST", f"{_BASE}/updateStudentItemResponse")
def update_item_response(call: Call) -> Response:
    """Store a student's result for a lesson."""
    body, roster = call.body, call.world.roster
    roster.get("users", body["studentId"])
    lesson = roster.get("componentResources", body["componentResourceId"])
    line_item_id = f"line-item-of-{lesson['sourcedId']}"
    line_item = roster.find("assessmentLineItems", line_item_id) or roster.store(
        "assessmentLineItems",
        line_item_id,
        {"title": lesson["title"], "componentResource": {"sourcedId": lesson["sourcedId"]}},
    )
    links = {"assessmentLineItem": {"sourcedId": line_item_id}, "student": {"sourcedId": body["studentId"]}}
    result = roster.store("assessmentResults", f"{line_item_id}-{body['studentId']}", body["result"] | links)
    return Response(
        {
            "componentResourceLineItem": roster.as_response("assessmentLineItems", line_item),
            "componentResourceResult": roster.as_response("assessmentResults", result),
        }
    )


@routes("GET", "/powerpath/syllabus/{}")
def get_syllabus(call: Call) -> Response:
    """Return the components and lessons of a course."""
    course = call.world.roster.as_response("courses", call.world.roster.get("courses", call.path[0]))
    root = call.world.plans.course_tree(call.path[0])
    components = [_component(call, node, order) for order, node in enumerate(root.children, 1)]
    return Response({"syllabus": {"course": course, "subComponents": components}})
