"""The documented input of a subject track, whose names differ from those on the wire."""

from __future__ import annotations

from typing import Any

from timeback_common.models import Model, dump, field, model


@model
class SubjectTrackInput(Model):
    """Which course the learners of a grade follow in a subject, everywhere or in one organization."""

    subject: str = field("subject")
    grade_level: str | int = field("grade")
    target_course_id: str = field("courseId")
    org_sourced_id: str | None = field("orgSourcedId", default=None)


_WIRE = {
    "grade_level": "grade",
    "gradeLevel": "grade",
    "target_course_id": "courseId",
    "targetCourseId": "courseId",
}


def subject_track_body(data: object) -> dict[str, Any]:
    """Return a subject track with the names of the wire in place of the documented ones, its grade as text."""
    body = {_WIRE.get(name, name): value for name, value in dump(data).items()}
    if isinstance(body.get("grade"), int):
        body["grade"] = str(body["grade"])
    return body
