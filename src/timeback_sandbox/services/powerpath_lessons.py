"""PowerPath: attempts at a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import Problem
from timeback_sandbox.state.derived import derive_from_test
from timeback_sandbox.state.lessons import ADAPTIVE, FINALIZED, XP, lesson_type

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.lessons import Attempt

routes = Routes()


def _named(call: Call, *types: str) -> tuple[str, str]:
    """Return the student and the lesson of a call."""
    source = call.query if call.operation.method == "GET" else call.body
    student, lesson = source["student"], source["lesson"]
    call.world.lessons.student(student)
    call.world.lessons.lesson(lesson, *types)
    return student, lesson


@routes("POST", "/powerpath/createNewAttempt")
def create_new_attempt(call: Call) -> Response:
    """Begin another attempt."""
    student, lesson = _named(call)
    lessons = call.world.lessons
    return Response({"attempt": lessons.begin(student, lesson).as_response(len(lessons.questions()))})


@routes("GET", "/powerpath/getAttempts")
def get_attempts(call: Call) -> Response:
    """Return all attempts of a student at a lesson."""
    lessons, (student, lesson) = call.world.lessons, _named(call)
    total = len(lessons.questions())
    return Response({"attempts": [attempt.as_response(total) for attempt in lessons.attempts(student, lesson)]})


@routes("POST", "/powerpath/resetAttempt")
def reset_attempt(call: Call) -> Response:
    """Delete the responses of the current attempt."""
    call.world.lessons.reset(*_named(call))
    return Response({"success": True, "score": 0})


@routes("GET", "/powerpath/getNextQuestion")
def get_next_question(call: Call) -> Response:
    """Return the next question; only adaptive lessons have one."""
    lessons, (student, lesson) = call.world.lessons, _named(call, ADAPTIVE)
    attempt = lessons.current(student, lesson)
    questions = lessons.questions()
    waiting = [question for question in questions if question["id"] not in attempt.answers]
    if not waiting:
        raise Problem(404, "There are no more questions", by="absent")
    return Response({"score": attempt.score(len(questions)), "question": waiting[0]})


@routes("PUT", "/powerpath/updateStudentQuestionResponse")
def update_response(call: Call) -> Response:
    """Store a response to a question; the result depends on the type of the lesson."""
    lessons, body = call.world.lessons, call.body
    student, lesson = _named(call)
    kind = lesson_type(lessons.lesson(lesson))
    attempt = lessons.current(student, lesson)
    response = body["response"] if "response" in body else next(iter(body.get("responses", {}).values()), "")
    right = lessons.answer(attempt, body["question"], response)
    result = {"score": int(right), "feedback": "Correct" if right else "Incorrect"}
    if kind != ADAPTIVE:
        return Response({"lessonType": kind if kind in FINALIZED else "quiz", "questionResult": result})
    return Response(
        {
            "lessonType": ADAPTIVE,
            "powerpathScore": attempt.score(len(lessons.questions())),
            "responseResult": {"isCorrect": right, "score": int(right), "feedback": result["feedback"]},
            "questionResult": result,
            "testResult": None,
        }
        | _sums(attempt)
    )


@routes("GET", "/powerpath/getAssessmentProgress")
def get_progress(call: Call) -> Response:
    """Return a student's progress in a lesson."""
    lessons, (student, lesson) = call.world.lessons, _named(call)
    kind = lesson_type(lessons.lesson(lesson))
    attempt = lessons.attempt(student, lesson, call.query.get("attempt"))
    questions = lessons.shown_questions(attempt)
    score = attempt.score(len(questions))
    if kind == ADAPTIVE:
        return Response(_adaptive_progress(attempt, questions, score))
    return Response(
        {
            "lessonType": kind if kind in FINALIZED else "quiz",
            "finalized": attempt.completed is not None,
            "score": score,
            "questions": questions,
            "toolProvider": None,
            "attempt": attempt.number,
        }
        | _sums(attempt)
    )


def _adaptive_progress(attempt: Attempt, questions: list[dict[str, Any]], score: int) -> dict[str, Any]:
    seen = [question for question in questions if question["id"] in attempt.answers]
    unseen = [question["difficulty"] for question in questions if question["id"] not in attempt.answers]
    remaining = {name: unseen.count(name) for name in ("easy", "medium", "hard")}
    facts = {"lessonType": ADAPTIVE, "score": score, "seenQuestions": seen, "attempt": attempt.number}
    return facts | {"remainingQuestionsPerDifficulty": remaining} | _sums(attempt)


def _sums(attempt: Attempt) -> dict[str, Any]:
    answered = len(attempt.answers)
    return {
        "accuracy": round(100 * attempt.right / answered) if answered else 0,
        "correctQuestions": attempt.right,
        "totalQuestions": answered,
        "xp": XP if attempt.completed else None,
        "multiplier": None,
    }


@routes("POST", "/powerpath/finalStudentAssessmentResponse")
def finalize(call: Call) -> Response:
    """Finalize the current attempt; adaptive lessons are never finalized."""
    lessons, (student, lesson_id) = call.world.lessons, _named(call, *FINALIZED)
    lesson, attempt = lessons.lesson(lesson_id), lessons.current(student, lesson_id)
    if attempt.completed is None:
        attempt.completed = call.world.ground.now()
        derive_from_test(call.world.roster, student, lesson, attempt, len(lessons.questions()), XP)
    kind = lesson_type(lesson)
    if kind == "placement":
        call.world.placement.record(student, lesson, attempt.score(len(lessons.questions())))
    return Response({"lessonType": kind, "finalized": True, "attempt": attempt.number})
