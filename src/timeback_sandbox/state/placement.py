"""PowerPath placement: placement tests and their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.state.learning import GRADES

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground
    from timeback_sandbox.state.roster import Entity, Roster

PASSING_SCORE = 90


class Placement:
    """Placement results by student and subject.

    Args:
        ground: Gives the time.
        roster: Holds the placement lessons and the students.
    """

    def __init__(self, ground: Ground, roster: Roster) -> None:
        self._ground = ground
        self._roster = roster
        self._results: dict[tuple[str, str], list[dict[str, Any]]] = {}
        self._onboarded: set[tuple[str, str]] = {("id-1", "math")}

    def tests(self, subject: str) -> list[Entity]:
        """Return the placement lessons of a subject, lowest grade first."""
        found = [
            lesson
            for lesson in self._roster.rows("componentResources")
            if lesson.get("lessonType") == "placement"
            and str((lesson.get("metadata") or {}).get("subject", "")).lower() == subject.lower()
        ]
        return sorted(found, key=lambda lesson: int(grade_of(lesson)))

    def results(self, student_id: str, subject: str) -> list[dict[str, Any]]:
        """Return the results of a student's placement tests."""
        return self._results.setdefault((student_id, subject.lower()), [])

    def passed(self, student_id: str, subject: str) -> list[str]:
        """Return the grades that a student has passed."""
        rows = self.results(student_id, subject)
        return [str(row["grade"]) for row in rows if row["status"] == "PASSED"]

    def onboarded(self, student_id: str, subject: str) -> bool:
        """Return whether a student has been placed in a subject."""
        return (student_id, subject.lower()) in self._onboarded

    def open_tests(self, student_id: str, subject: str) -> list[Entity]:
        """Return the placement tests that a student has not taken."""
        taken = {row["testId"] for row in self.results(student_id, subject)}
        return [lesson for lesson in self.tests(subject) if lesson["sourcedId"] not in taken]

    def level(self, student_id: str, subject: str) -> str | None:
        """Return a student's level: the highest passed grade, else the student's own grade."""
        passed = self.passed(student_id, subject)
        if passed:
            return max(passed, key=int)
        user = self._roster.find("users", student_id) or {}
        return next((grade for grade in user.get("grades") or [] if grade in GRADES), None)

    def record(self, student_id: str, lesson: Entity, score: float) -> None:
        """Store the result of a placement test."""
        subject = str((lesson.get("metadata") or {}).get("subject", "Math"))
        rows = self.results(student_id, subject)
        rows[:] = [row for row in rows if row["testId"] != lesson["sourcedId"]]
        rows.append(
            {
                "testId": lesson["sourcedId"],
                "title": lesson["title"],
                "subject": subject,
                "grade": int(grade_of(lesson)),
                "status": "PASSED" if score >= PASSING_SCORE else "FAILED",
                "score": score,
                "completedAt": self._ground.now(),
                "source": "PLACEMENT",
            }
        )
        self._onboarded.add((student_id, subject.lower()))

    def reset(self, student_id: str, subject: str) -> tuple[int, bool]:
        """Delete a student's placement.

        Returns:
            How many results were deleted, and whether the student was placed before.
        """
        key = (student_id, subject.lower())
        gone, placed = len(self._results.pop(key, [])), key in self._onboarded
        self._onboarded.discard(key)
        return gone, placed


def grade_of(lesson: Entity) -> str:
    """Return the grade that a placement lesson is for."""
    grade = str((lesson.get("metadata") or {}).get("grade", ""))
    return grade if grade in GRADES else "3"
