# Rendered by scripts/unasync.py from src/timeback_kit/core/activity_lookups.py; change that file.
"""What an activity has to know of the platform: learner, course, attempt and progress, looked up once and kept."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, TypeVar

from timeback_kit.core.activity_state import (
    LEARNER,
    KnownCourse,
    Learner,
    completion_id,
    course_path,
    is_learner,
    refuse,
)
from timeback_kit.runtime.errors import NotFoundError, TimebackError, ValidationIssue
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.logs import logger
from timeback_kit.runtime.scalars import as_datetime
from timeback_kit.runtime.sync_io import InFlight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_api.oneroster.conditions import AssessmentResultWhere
    from timeback_kit.core.activity_state import ActivityState
    from timeback_kit.core.sync_client import TimebackClient

log = logger("activity")

LOOKUPS: Final = 8
"""Learners looked up at a time."""
NAMED: Final = 5
REMEMBERED: Final = 100_000
"""Attempts of which a long-running process still knows the number that it gave."""
K = TypeVar("K")
V = TypeVar("V")
_ROSTERING: Final = "/ims/oneroster/rostering/v1p2"


class Lookups:
    """Looks up learners, courses and attempts.

    Args:
        client: The client of all services.
    """

    def __init__(self, client: TimebackClient) -> None:
        self._client = client
        self._learners: dict[str, Learner] = {}
        self._courses: dict[str, KnownCourse] = {}
        self._attempts: dict[tuple[str, str], dict[str, int]] = {}
        self._runs: dict[str, str] = {}
        self._lock = lock_of(self)

    def resolve(self, state: ActivityState) -> tuple[Learner, KnownCourse]:
        """Return the learner and the course of an activity.

        Args:
            state: The activity.

        Raises:
            InputValidationError: There is no such learner or course, or there are several; the candidates are named.
        """
        return self.learner(state.user), self.course(state.course)

    def look_up(self, states: Sequence[ActivityState]) -> None:
        """Look up the learners and courses of activities that are not known, several at a time.

        What fails is left to be looked up again where it is needed.

        Args:
            states: The activities.
        """
        unknown = {_key(state.user): state for state in states if _key(state.user) not in self._learners}
        flying: InFlight[None] = InFlight(LOOKUPS)
        try:
            for number, state in enumerate(unknown.values()):
                if len(flying) >= LOOKUPS:
                    flying.next()
                flying.start(number, self._try, state)
            while len(flying):
                flying.next()
        finally:
            flying.close()

    def _try(self, state: ActivityState) -> None:
        with suppress(TimebackError):
            self.learner(state.user)

    def learner(self, given: str | Mapping[str, Any]) -> Learner:
        """Return a learner.

        Args:
            given: An e-mail address, a sourcedId, or a dict with `email`, `id` (or `timeback_id`) or both.

        Raises:
            InputValidationError: There is none, or there are several.
        """
        key = _key(given)
        if key not in self._learners:
            email, sourced_id = _user_parts(given)
            if sourced_id is None:
                sourced_id = self._user_with(str(email))
            elif email is None:
                email = self._email_of(sourced_id)
            self._learners[key] = Learner(sourced_id, self._url("users", sourced_id), email or "")
        return self._learners[key]

    def _user_with(self, email: str) -> str:
        found = self._client.oneroster.users.list_all(where={"email": email}, max_items=NAMED)
        ids = [str(user.sourced_id) for user in found if user.status != "tobedeleted"]
        if len(ids) != 1:
            several = f"several users have this e-mail address: {', '.join(ids)}; give the id"
            refuse("activity", [ValidationIssue("user", several if ids else "no user has this e-mail address")])
        return ids[0]

    def _email_of(self, sourced_id: str) -> str | None:
        try:
            user = self._client.oneroster.users.get(sourced_id)
        except NotFoundError:
            refuse("activity", [ValidationIssue("user", "there is no user with this id")])
            raise
        if not user.email:
            refuse("activity", [ValidationIssue("user", "this user has no e-mail address; give it beside the id")])
        return user.email

    def course(self, given: Mapping[str, Any]) -> KnownCourse:
        """Return a course.

        Args:
            given: `{"subject", "grade"}`, `{"code"}` or `{"id"}`.

        Raises:
            InputValidationError: There is none, or there are several.
        """
        key = _key(given)
        if key not in self._courses:
            self._courses[key] = self._known(given, self._course_row(given))
        return self._courses[key]

    def _course_row(self, given: Mapping[str, Any]) -> Any:
        courses = self._client.oneroster.courses
        if "id" in given:
            try:
                return courses.get(given["id"])
            except NotFoundError:
                refuse("activity", [ValidationIssue("course.id", "there is no course with this id")])
        if "code" in given:
            rows = courses.list_all(where={"courseCode": given["code"]}, max_items=NAMED)
        else:
            rows = [
                row
                for row in courses.list_all()
                if given["subject"] in (row.subjects or ()) and _grade(given["grade"]) in map(_grade, row.grades or ())
            ]
        rows = [row for row in rows if row.status != "tobedeleted"]
        if len(rows) != 1:
            named = ", ".join(f"{row.course_code or row.title} ({row.sourced_id})" for row in rows[:NAMED])
            what = f"several courses fit: {named}; give the id" if rows else "no course fits"
            refuse("activity", [ValidationIssue("course", what)])
        return rows[0]

    def _known(self, given: Mapping[str, Any], row: Any) -> KnownCourse:
        by_subject = "subject" in given
        subject = str(given["subject"]) if by_subject else next(iter(row.subjects or ()), "None")
        name = row.course_code or (f"{subject} G{given['grade']}" if by_subject else row.title)
        lessons = ((row.metadata or {}).get("metrics") or {}).get("totalLessons")
        known = lessons if isinstance(lessons, int | float) and lessons > 0 else None
        path = course_path(given, row.course_code, row.sourced_id)
        return KnownCourse(row.sourced_id, self._url("courses", row.sourced_id), name, subject, path, known)

    def attempt(self, activity_id: str, learner: Learner, course: KnownCourse, state: ActivityState) -> int:
        """Return the number of an attempt: one more than the highest so far.

        A result with the moment at which this run ended is this run's own, and keeps its number.

        Args:
            activity_id: Id of the activity on the platform.
            learner: Whose attempt it is.
            course: The course.
            state: The activity.
        """
        line_item = f"caliper_{sha256(f'{activity_id}_{course.id}'.encode()).hexdigest()}"
        where: AssessmentResultWhere = {"assessmentLineItem.sourcedId": line_item, "student.sourcedId": learner.id}
        result = f"caliper_{completion_id(state, learner, course)}"
        _remember(self._runs, result, state.run_id)
        highest = 0
        for row in self._client.oneroster.assessment_results.stream(where=where):
            if row.status == "tobedeleted":
                continue
            number = _attempt_of(row)
            is_own = self._runs.get(str(row.sourced_id), state.run_id) == state.run_id
            if is_own and state.ended_at is not None and _same_moment(row.score_date, state.ended_at):
                return number or 1
            highest = max(highest, number)
        with self._lock:
            taken = _remember(self._attempts, (line_item, learner.id), {})
            if state.run_id not in taken:
                taken[state.run_id] = max([highest, *taken.values()]) + 1
            return taken[state.run_id]

    def with_progress(
        self, metrics: Mapping[str, Any], learner: Learner, course: KnownCourse, state: ActivityState
    ) -> Mapping[str, Any]:
        """Return results with the percentage of the course that is complete, where it is not given and can be computed.

        Args:
            metrics: The results.
            learner: Whose they are.
            course: The course.
            state: The activity, ended.
        """
        new = metrics.get("mastered_units")
        if metrics.get("pct_complete") is not None or not new or course.lessons is None:
            return metrics
        try:
            mastered = self._mastered(learner, course)
            if mastered is None:
                return metrics
            counted = self._is_counted(learner, course, state.ended_at)
        except TimebackError as error:
            log.warning("the progress in a course is not known: %s", type(error).__name__)
            return metrics
        total = mastered if counted else mastered + new
        return {**metrics, "pct_complete": min(100, round(100 * total / course.lessons))}

    def _mastered(self, learner: Learner, course: KnownCourse) -> float | None:
        """Return the units a learner has mastered so far; None where they are not enrolled."""
        edubridge = self._client.edubridge
        for enrollment in edubridge.enrollments.list(user_id=learner.id):
            if enrollment.course.id != course.id:
                continue
            found = edubridge.analytics.get_enrollment_facts(enrollment.id)
            days = [facts for day in found.facts.values() for facts in day.values()]
            return sum(getattr(facts.activity_metrics, "mastered_units", None) or 0.0 for facts in days)
        return None

    def _is_counted(self, learner: Learner, course: KnownCourse, ended_at: float | None) -> bool:
        """Return whether analytics have this completion already, because it is sent again."""
        if ended_at is None:
            return False
        week = datetime.fromtimestamp(ended_at, UTC).date().isoformat()
        rows = self._client.edubridge.analytics.get_weekly_facts(student_id=learner.id, week_date=week)
        return any(_is_about(row, course) and _same_moment(_moment(row.datetime), ended_at) for row in rows)

    def complete_mastery(self, learner: Learner, course: KnownCourse, state: ActivityState) -> None:
        """Record that a learner has mastered a course; a second time changes nothing.

        Args:
            learner: Who has.
            course: The course.
            state: The activity that completed it.
        """
        line_item = _mastery_id(course.id)
        result = _mastery_id(f"{course.id}_{learner.id}")
        now = datetime.fromtimestamp(self._client.get_provider().clock.now(), UTC)
        oneroster = self._client.oneroster
        oneroster.assessment_line_items.upsert(
            line_item,
            {
                "sourcedId": line_item,
                "status": "active",
                "title": f"{state.app}: Complete",
                "componentResource": {"sourcedId": f"{course.id}-cr"},
                "resultValueMin": 0,
                "resultValueMax": 100,
                "metadata": {"appName": state.app},
                "course": {"sourcedId": course.id},
            },
        )
        oneroster.assessment_results.upsert(
            result,
            {
                "sourcedId": result,
                "status": "active",
                "assessmentLineItem": {"sourcedId": line_item},
                "student": {"sourcedId": learner.id},
                "score": 100,
                "scoreDate": now,
                "scoreStatus": "fully graded",
                "metadata": {"isMasteryCompletion": True, "completedAt": now.isoformat(), "appName": state.app},
            },
        )

    def _url(self, kind: str, sourced_id: str) -> str:
        base = self._client.get_provider().get_endpoint("oneroster").base_url.rstrip("/")
        return f"{base}{_ROSTERING}/{kind}/{sourced_id}"


def _user_parts(given: str | Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Return the e-mail address and the id of a learner, as far as they are given."""
    if not is_learner(given):
        refuse("activity", [ValidationIssue("user", LEARNER)])
    if isinstance(given, str):
        return (given, None) if "@" in given else (None, given)
    return given.get("email"), given.get("id") or given.get("timeback_id")


def _grade(value: object) -> str:
    text = str(value).strip()
    return text.lstrip("0") or "0"


def _remember(known: dict[K, V], key: K, value: V) -> V:
    """Return what is known by a key, or else keep the value; the oldest is forgotten where much is known."""
    kept = known.setdefault(key, value)
    if len(known) > REMEMBERED:
        known.pop(next(iter(known)), None)
    return kept


def _attempt_of(row: Any) -> int:
    """Return the number of the attempt of a result; 0 where it states none."""
    found: Any = row.get("attempt") or (row.metadata or {}).get("attempt")
    try:
        return max(int(found), 0)
    except (TypeError, ValueError):
        return 0


def _mastery_id(about: str) -> str:
    return f"timeback_sdk_{sha256(f'mastery-completion_{about}'.encode()).hexdigest()}"


def _key(given: object) -> str:
    return json.dumps(given, sort_keys=True, default=str)


def _is_about(row: Any, course: KnownCourse) -> bool:
    """Return whether a fact is about a course, as far as it names one."""
    return getattr(row, "course_id", None) in (None, course.id)


def _moment(value: object) -> object:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return None


def _same_moment(moment: object, ended_at: float) -> bool:
    moment = as_datetime(str(moment)) if isinstance(moment, str) else moment
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return False
    return round(moment.timestamp(), 3) == round(ended_at, 3)
