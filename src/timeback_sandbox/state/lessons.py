"""PowerPath lessons: their component resources, questions and attempts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeback_sandbox.problems import Problem, not_found

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground
    from timeback_sandbox.state.bank import Bank
    from timeback_sandbox.state.roster import Entity, Roster

ADAPTIVE = "powerpath-100"
FINALIZED = ("quiz", "test-out", "placement", "unit-test")
EXTERNAL = ("test-out", "placement", "unit-test")
_DIFFICULTIES = ("easy", "medium", "hard")
XP = 10


@dataclass(slots=True)
class Attempt:
    """One attempt of a student at a lesson.

    Attributes:
        number: 1 for the first.
        started: When it started.
        answers: By question: the response and whether it is right.
        completed: When it was finalized.
    """

    number: int
    started: str
    answers: dict[str, tuple[Any, bool]] = field(default_factory=dict)
    completed: str | None = None

    @property
    def right(self) -> int:
        """The number of right answers."""
        return sum(right for _, right in self.answers.values())

    def score(self, total: int) -> int:
        """Return the percentage of right answers among all questions."""
        return round(100 * self.right / total) if total else 0

    def as_response(self, total: int) -> dict[str, Any]:
        """Return the attempt in the service's form."""
        status = "fully graded" if self.completed else "partially graded" if self.answers else "not submitted"
        return {
            "attempt": self.number,
            "score": self.score(total),
            "scoreStatus": status,
            "xp": XP if self.completed else None,
            "startedAt": self.started,
            "completedAt": self.completed,
        }


class Lessons:
    """Attempts by student and lesson.

    Args:
        ground: Gives the time and the origin.
        roster: Holds the students and the component resources that are lessons.
        bank: Holds the items that are questions.
    """

    def __init__(self, ground: Ground, roster: Roster, bank: Bank) -> None:
        self._ground = ground
        self._roster = roster
        self._bank = bank
        self._attempts: dict[tuple[str, str], list[Attempt]] = {}

    def lesson(self, lesson_id: str, *types: str) -> Entity:
        """Return a lesson.

        Raises:
            Problem: 404 if there is none, 400 if it has another type.
        """
        lesson = self._roster.get("componentResources", lesson_id)
        if types and lesson_type(lesson) not in types and self._ground.rules.apply("lesson-kinds"):
            message = f"This is not possible for a lesson of type {lesson_type(lesson)}"
            raise Problem(400, message, by="lesson-kinds")
        return lesson

    def student(self, student_id: str) -> Entity:
        """Return a student.

        Raises:
            Problem: 404.
        """
        return self._roster.get("users", student_id)

    def attempts(self, student_id: str, lesson_id: str) -> list[Attempt]:
        """Return a student's attempts at a lesson."""
        return self._attempts.setdefault((student_id, lesson_id), [])

    def current(self, student_id: str, lesson_id: str) -> Attempt:
        """Return the latest attempt; the first one is started automatically."""
        return (self.attempts(student_id, lesson_id) or [self.begin(student_id, lesson_id)])[-1]

    def begin(self, student_id: str, lesson_id: str) -> Attempt:
        """Start another attempt."""
        attempts = self.attempts(student_id, lesson_id)
        attempts.append(Attempt(len(attempts) + 1, self._ground.now()))
        return attempts[-1]

    def attempt(self, student_id: str, lesson_id: str, number: str | None) -> Attempt:
        """Return the attempt with a number, or the current one.

        Raises:
            Problem: 404.
        """
        if not number:
            return self.current(student_id, lesson_id)
        for attempt in self.attempts(student_id, lesson_id):
            if str(attempt.number) == number:
                return attempt
        raise not_found()

    def questions(self) -> list[dict[str, Any]]:
        """Return the questions of every lesson: the first items of the item bank."""
        origin = self._ground.origin
        items = list(self._bank.items.values())[:6]
        return [
            {
                "id": item["identifier"],
                "index": index,
                "title": item["title"],
                "url": f"{origin}/api/assessment-items/{item['identifier']}",
                "difficulty": _DIFFICULTIES[index % 3],
                "humanApproved": True,
                "content": {"type": item["type"], "rawXml": item["rawXml"]},
                "learningObjectives": [],
            }
            for index, item in enumerate(items)
        ]

    def shown_questions(self, attempt: Attempt) -> list[dict[str, Any]]:
        """Return the questions with the responses given."""
        rows = self.questions()
        for row in rows:
            if row["id"] in attempt.answers:
                response, right = attempt.answers[row["id"]]
                feedback = "Correct" if right else "Incorrect"
                row |= {"response": response, "correct": right, "result": {"score": int(right), "feedback": feedback}}
        return rows

    def answer(self, attempt: Attempt, question_id: str, response: Any) -> bool:
        """Store a response to a question.

        Returns:
            Whether the response is right.

        Raises:
            Problem: 404 if the question is not part of the lesson.
        """
        if all(question["id"] != question_id for question in self.questions()):
            raise not_found()
        right = self._bank.is_correct(self._bank.items[question_id], response)
        attempt.answers[question_id] = (response, right)
        return right

    def reset(self, student_id: str, lesson_id: str) -> None:
        """Delete the answers of the current attempt."""
        attempt = self.current(student_id, lesson_id)
        attempt.answers.clear()
        attempt.completed = None


def lesson_type(lesson: Entity) -> str:
    """Return the type of a lesson; one without a type counts as a quiz."""
    return str(lesson.get("lessonType") or "quiz")
