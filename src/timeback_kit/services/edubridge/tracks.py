"""The documented input of a subject track, whose names differ from those on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeback_kit.runtime.models import Model, field, model

__all__ = ["SubjectTrackInput"]


@model
class SubjectTrackInput(Model):
    """Which course the learners of a grade follow in a subject, everywhere or in one organization."""

    subject: str = field("subject")
    grade_level: str = field("grade")
    target_course_id: str = field("courseId")
    org_sourced_id: str | None = field("orgSourcedId", default=None)


def track_input(track: Any) -> Any:
    """Return a track as the service takes it: one that was read names its course and organization by their ids.

    Args:
        track: What the caller gave, in the form that is read or in the one that is written.
    """
    if isinstance(track, SubjectTrackInput):
        return track.to_dict()
    if not isinstance(track, Mapping | Model):
        return track
    course: Any = track.get("course")
    org: Any = track.get("org")
    if course is None:
        return track
    ids = {"courseId": course["sourcedId"]} | ({} if org is None else {"orgSourcedId": org["sourcedId"]})
    return {"subject": track.get("subject"), "grade": track.get("grade"), **ids}
