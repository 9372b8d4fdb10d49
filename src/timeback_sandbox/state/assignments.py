"""PowerPath: test assignments, screening sessions, external tests and render configurations."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from timeback_sandbox.ground import iso

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground
    from timeback_sandbox.state.roster import Entity

Row = dict[str, Any]
_EXPIRY = timedelta(days=30)

RENDERED = {
    "rendererId": "default",
    "rendererUrl": "https://sandbox.example.com/render",
    "suppressFeedback": False,
    "suppressCorrectResponse": False,
}
"""What a render configuration has when its sender says nothing; no document lists its members."""


class Assignments:
    """All assignments and sessions.

    Args:
        ground: Gives time and ids.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.tests: dict[str, Row] = {}
        self.sessions: dict[str, Row] = {}
        self.external: dict[tuple[str, str], Row] = {}
        self.render_configs: dict[str, Row] = {"id-1": RENDERED | {"courseId": "id-1"}}
        student = {"sourcedId": "id-1", "email": "student@example.edu"}
        self.assign(student, "Math", "3", "Math Grade 3 test", "id-1")

    def assign(self, student: Entity, subject: str, grade: str, name: str | None, row_id: str | None = None) -> Row:
        """Assign a test of a subject and grade to a student."""
        row_id = row_id or self._ground.new_id("test-assignments")
        now = self._ground.clock()
        self.tests[row_id] = {
            "sourcedId": row_id,
            "studentSourcedId": student["sourcedId"],
            "studentEmail": student.get("email") or "unknown@example.edu",
            "assignedByUserSourcedId": None,
            "subject": subject,
            "grade": grade,
            "assignmentStatus": "assigned",
            "testName": name,
            "assignedAt": iso(now),
            "expiresAt": iso(now + _EXPIRY),
            "completedAt": None,
            "resourceSourcedId": f"resource-{row_id}",
            "componentResourceSourcedId": f"lesson-{row_id}",
        }
        return self.tests[row_id]

    def session(self, student: Entity) -> Row:
        """Return the screening session of a student; it is created on first use."""
        known = self.sessions.get(student["sourcedId"])
        return known or self.new_session(student)

    def new_session(self, student: Entity, test_key: str | None = None) -> Row:
        """Create a screening session, optionally with an assigned test."""
        status = "assigned" if test_key else None
        self.sessions[student["sourcedId"]] = {
            "nweaStudentId": self._ground.new_id("nwea-students"),
            "createdOn": self._ground.now(),
            "password": "sandbox-password",
            "name": f"{student['givenName']} {student['familyName']}",
            "proctorId": self._ground.new_id("nwea-proctors"),
            "pin": "1234",
            "testSessionId": self._ground.new_id("nwea-sessions"),
            "status": "active",
            "assignment": {
                "assignedTestKey": test_key,
                "status": status,
                "nweaStatus": "AWAITING_STUDENT" if test_key else None,
            },
            "termId": "fall-2025",
        }
        return self.sessions[student["sourcedId"]]

    def make_external(self, student_id: str, lesson: Entity, lesson_type: str, email: str) -> Row:
        """Assign an external test, or return the open one."""
        key = (student_id, lesson["sourcedId"])
        known = self.external.get(key)
        if known is not None and not known["finalized"]:
            return known
        number = self._ground.count("external-tests")
        metadata = lesson.get("metadata") or {}
        self.external[key] = {
            "lessonType": lesson_type,
            "lessonId": lesson["sourcedId"],
            "toolProvider": metadata.get("toolProvider", "edulastic"),
            "finalized": False,
            "attempt": (known["attempt"] if known else 0) + 1,
            "credentials": {"email": email, "password": "sandbox-password"},
            "assignmentId": f"external-assignment-{number}",
            "classId": f"external-class-{number}",
            "testUrl": f"https://tests.example.com/{number}",
            "testId": f"external-test-{number}",
        }
        return self.external[key]
