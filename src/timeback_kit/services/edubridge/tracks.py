"""The documented input of a subject track, whose names differ from those on the wire."""

from __future__ import annotations

from timeback_kit.runtime.models import Model, field, model

__all__ = ["SubjectTrackInput"]


@model
class SubjectTrackInput(Model):
    """Which course the learners of a grade follow in a subject, everywhere or in one organization."""

    subject: str = field("subject")
    grade_level: str = field("grade")
    target_course_id: str = field("courseId")
    org_sourced_id: str | None = field("orgSourcedId", default=None)
