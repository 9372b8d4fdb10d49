"""EduBridge's own state: applications, their metrics and subject tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground

Row = dict[str, Any]
GRADES = ("-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13")


SUBJECTS = (
    "Reading",
    "Language",
    "Vocabulary",
    "Social Studies",
    "Writing",
    "Science",
    "FastMath",
    "Math",
    "None",
    "Other",
)


def known_subjects_and_grades(entity: Row) -> Row:
    """Return the subjects and grades of a course or class that EduBridge and PowerPath know."""
    words = {"subjects": SUBJECTS, "grades": GRADES}
    return {
        name: [word for word in entity[name] if word in known]
        for name, known in words.items()
        if isinstance(entity.get(name), list)
    }


class Learning:
    """Applications, application metrics and subject tracks.

    Args:
        ground: Gives time and ids.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.applications: dict[str, Row] = {
            sourced_id: _application(sourced_id, name)
            for sourced_id, name in (("id-1", "Sandbox Reader"), ("app-1", "My Learning App"))
        }
        self.metrics: dict[str, list[Row]] = {"id-1": [{"metric": "xp", "metricSource": "timeback_app"}]}
        self.tracks: dict[str, Row] = {
            "id-1": {"id": "id-1", "subject": "Math", "grade": "3", "courseId": "id-1", "orgId": None},
            "track-2": {"id": "track-2", "subject": "Reading", "grade": "4", "courseId": "course-2", "orgId": "id-1"},
        }

    def track(self, subject: str, grade: str, org_id: str | None) -> Row | None:
        """Return the track of a subject and grade, for one school or for all."""
        for track in self.tracks.values():
            if (track["subject"], track["grade"], track["orgId"]) == (subject, grade, org_id):
                return track
        return None

    def set_track(self, subject: str, grade: str, org_id: str | None, course_id: str) -> Row:
        """Set the course of a subject and grade."""
        track = self.track(subject, grade, org_id)
        if track is None:
            track_id = self._ground.new_id("subject-tracks")
            track = {"id": track_id, "subject": subject, "grade": grade, "orgId": org_id}
            self.tracks[track_id] = track
        track["courseId"] = course_id
        return track


def _application(sourced_id: str, name: str) -> Row:
    return {
        "sourcedId": sourced_id,
        "name": name,
        "description": None,
        "domain": [f"{sourced_id}.example.com"],
        "tenantId": None,
        "clientAppId": None,
        "status": "active",
        "dateLastModified": "2025-08-01T12:00:00.000Z",
    }
