"""MasteryTrack: the test inventory and the assignments."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from timeback_sandbox.ground import iso

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground

Row = dict[str, Any]
LIVE_STATUSES = ("ASSIGNED", "IN_PROGRESS", "PAUSED")
_EXPIRY = timedelta(days=30)
_GRADES = ("Kindergarten", "First Grade", "Second Grade", "Third Grade", "Fourth Grade", "Fifth Grade")
_SUBJECTS = ("Language", "Math", "Reading", "Science")
_PLACEMENT_RANK = 3


class Inventory:
    """The inventory and the assignments.

    Args:
        ground: Gives time and numbers.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.tests = [
            _test(1 + len(_GRADES) * place + rank, subject, rank)
            for place, subject in enumerate(_SUBJECTS)
            for rank in range(len(_GRADES))
        ]
        self.assignments: list[Row] = []

    def find(self, timeback_id: str) -> Row | None:
        """Return a test by its Timeback id."""
        return next((test for test in self.tests if test["timeback_id"] == timeback_id), None)

    def placement(self, subject: str, grade_rank: int | None) -> Row | None:
        """Return the supported test of a subject and grade; without a grade the placement test."""
        wanted = _PLACEMENT_RANK if grade_rank is None else grade_rank
        for test in self.tests:
            if test["supported"] and test["subject"].lower() == subject.lower() and test["grade_rank"] == wanted:
                return test
        return None

    def active(self, email: str, test: Row) -> Row | None:
        """Return a student's open assignment of a test."""
        for row in self.assignments:
            if row["student_email"] == email and row["test"] is test and row["status"] in LIVE_STATUSES:
                return row
        return None

    def assign(self, email: str, test: Row) -> Row:
        """Assign a test to a student."""
        now = self._ground.clock()
        number = self._ground.count("masterytrack-assignments")
        row = {
            "id": number,
            "student_email": email,
            "test": test,
            "test_name": test["name"],
            "assigned_by": 1,
            "test_url": f"{self._ground.origin}/masterytrack/tests/{number}",
            "status": "ASSIGNED",
            "expires_at": iso(now + _EXPIRY),
            "metadata": {name: value for name, value in test["metadata"].items() if name != "questionTypes"},
            "created_at": iso(now),
        }
        self.assignments.append(row)
        return row


def _test(number: int, subject: str, rank: int) -> Row:
    timeback_id = "id-1" if (subject, rank) == ("Math", _PLACEMENT_RANK) else f"test-{number}"
    return {
        "id": number,
        "timeback_id": timeback_id,
        "name": f"{subject} {_GRADES[rank]}",
        "subject": subject,
        "grade": _GRADES[rank],
        "grade_rank": rank,
        "version": 1,
        "active": True,
        "metadata": {
            "url": f"https://masterytrack.example.com/tests/{number}",
            "type": "assessment",
            "subType": "end-of-course",
            "year": "2025",
            "format": "online",
            "questionTypes": ["choice"],
        },
        "supported": not (subject == "Science" and rank == 0),
        "created_at": "2025-08-01T12:00:00.000Z",
        "updated_at": "2025-08-01T12:00:00.000Z",
        "invalidated_on": None,
    }
