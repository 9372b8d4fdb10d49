"""What the platform derives from events and finished tests: line items and results of the gradebook."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from timeback_sandbox.state.facts import counts, last_part

if TYPE_CHECKING:
    from timeback_sandbox.state.events import Event
    from timeback_sandbox.state.lessons import Attempt
    from timeback_sandbox.state.roster import Entity, Roster

_SCORED = {"scoreStatus": "fully graded", "inProgress": "false"}


def derive_from_event(roster: Roster, event: Event | None) -> None:
    """Turn a completed activity of a known student into a line item and an assessment result.

    An event whose object says `process: false` is stored, and nothing is derived from it.

    Args:
        roster: Holds the students and the gradebook.
        event: The stored event; None when it was not stored.
    """
    if event is None or not counts(event) or event["type"] != "ActivityEvent":
        return
    context = event["object"]
    student = _student(roster, event["actor"])
    if student is None or context.get("process") is False:
        return
    course = course_of(event)
    line_item_id = line_item_of(context["id"], course)
    if roster.find("assessmentLineItems", line_item_id) is None:
        title = (context.get("activity") or context["app"])["name"]
        roster.store("assessmentLineItems", line_item_id, {"title": title, **_place(roster, course)})
    sourced_id = f"caliper_{event['externalId']}"
    metrics = {item["type"]: item["value"] for item in event["generated"]["items"]}
    total, correct = metrics.get("totalQuestions"), metrics.get("correctQuestions")
    attempt = event["generated"].get("attempt") or _attempt(roster, line_item_id, student, sourced_id)
    facts = {"appName": context["app"]["name"], "subject": context["subject"], "attempt": attempt, **metrics}
    if "xpEarned" in metrics:
        facts["xp"] = metrics["xpEarned"]
    complete = (event["generated"].get("extensions") or {}).get("pctCompleteApp")
    if complete is not None:
        facts["pctCompleteApp"] = str(complete)
    roster.store(
        "assessmentResults",
        sourced_id,
        {
            "assessmentLineItem": {"sourcedId": line_item_id},
            "student": {"sourcedId": student["sourcedId"]},
            "score": round(100 * correct / total, 2) if total and correct is not None else None,
            "scoreDate": event["eventTime"],
            "metadata": facts,
            **_SCORED,
        },
    )


def derive_from_test(roster: Roster, student_id: str, lesson: Entity, attempt: Attempt, total: int, xp: int) -> None:
    """Turn a finished attempt at a test into a line item and an assessment result.

    Args:
        roster: Holds the gradebook.
        student_id: Whose attempt it is.
        lesson: The component resource that is the test.
        attempt: The attempt, finished.
        total: Number of its questions.
        xp: XP it earned.
    """
    line_item_id = f"line-item-of-{lesson['sourcedId']}"
    if roster.find("assessmentLineItems", line_item_id) is None:
        links = {"componentResource": {"sourcedId": lesson["sourcedId"]}}
        roster.store("assessmentLineItems", line_item_id, {"title": lesson["title"], **links})
    roster.store(
        "assessmentResults",
        f"{line_item_id}-{student_id}-{attempt.number}",
        {
            "assessmentLineItem": {"sourcedId": line_item_id},
            "student": {"sourcedId": student_id},
            "score": attempt.score(total),
            "scoreDate": attempt.completed,
            "metadata": {
                "attempt": attempt.number,
                "xp": xp,
                "correctQuestions": attempt.right,
                "totalQuestions": total,
            },
            **_SCORED,
        },
    )


def line_item_of(activity_id: str, course_id: str) -> str:
    """Return the id of the line item of an activity in a course."""
    return f"caliper_{sha256(f'{activity_id}_{course_id}'.encode()).hexdigest()}"


def course_of(event: Event) -> str:
    """Return the id of the course of an event; empty when it has none."""
    extensions = event.get("extensions")
    stated = extensions.get("courseId") if isinstance(extensions, dict) else None
    course = event["object"].get("course") or {}
    return str(stated or (last_part(course["id"]) if course.get("id") else ""))


def _student(roster: Roster, actor: dict[str, Any]) -> Entity | None:
    by_id = (row for row in roster.rows("users") if row["sourcedId"] == last_part(actor["id"]))
    by_email = (row for row in roster.rows("users") if row.get("email") == actor["email"])
    return next(by_id, None) or next(by_email, None)


def _place(roster: Roster, course_id: str) -> dict[str, Any]:
    """Return the links of a line item to its course, and to the first component there, where its progress is shown."""
    if roster.find("courses", course_id) is None:
        return {}
    links = {"course": {"sourcedId": course_id}}
    components = (row for row in roster.rows("courseComponents") if row["course"]["sourcedId"] == course_id)
    first = next(components, None)
    return links if first is None else {**links, "component": {"sourcedId": first["sourcedId"]}}


def _attempt(roster: Roster, line_item_id: str, student: Entity, sourced_id: str) -> int:
    """Return one more than the number of this student's other active results."""
    others = [
        row
        for row in roster.rows("assessmentResults")
        if row["assessmentLineItem"]["sourcedId"] == line_item_id
        and row["student"]["sourcedId"] == student["sourcedId"]
        and row["sourcedId"] != sourced_id
        and row["status"] == "active"
    ]
    return len(others) + 1
