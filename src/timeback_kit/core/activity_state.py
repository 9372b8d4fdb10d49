"""An activity as plain data: what it is about, its time so far, and what has not been delivered; no I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Self, cast
from urllib.parse import quote, urlsplit, urlunsplit
from uuid import NAMESPACE_URL, uuid4, uuid5

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.services.caliper.events import create_activity_event, create_time_spent_event, sensor_issues
from timeback_kit.services.caliper.rules import unknown_name

if TYPE_CHECKING:
    from timeback_kit.services.caliper.input_dicts import ActivityCompletedDict, TimeSpentDict
    from timeback_kit.services.caliper.receipts import SendReceipt

__all__ = ["ActivityPreview", "ActivityReceipt"]

DAY: Final = 86_400.0
LEARNER: Final = "expected an e-mail address, an id, or a dict with either"
COURSE_FORMS: Final = ({"subject", "grade"}, {"code"}, {"id"})
METRICS: Final = ("xp_earned", "total_questions", "correct_questions", "mastered_units", "pct_complete")
COUNTS: Final = ("total_questions", "correct_questions", "mastered_units")
_WIRE: Final = {
    "total_questions": "totalQuestions",
    "correct_questions": "correctQuestions",
    "xp_earned": "xpEarned",
    "mastered_units": "masteredUnits",
}
_UNSENDABLE: Final = re.compile(r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+")
"""What no URI may hold; everything else stays as it is, as in the ids that other programs make."""


@dataclass(frozen=True, slots=True)
class ActivityReceipt:
    """What became of the events of an activity.

    Attributes:
        event_ids: Ids of the events, completion first.
        job_id: Id of the job that stores them; None when there is none, or it is not known.
        attempt: Number of the attempt; None where nothing was completed.
        receipt: The receipt of the envelope; None when there was nothing to send.
    """

    event_ids: tuple[str, ...]
    job_id: str | None
    attempt: int | None = None
    receipt: SendReceipt | None = None


@dataclass(frozen=True, slots=True)
class ActivityPreview:
    """What an activity would send.

    Attributes:
        sensor: URI of the sensor.
        events: The events as JSON, completion first.
        attempt: Number of the attempt; None where nothing would be completed.
    """

    sensor: str
    events: tuple[Mapping[str, Any], ...] = field(repr=False)
    attempt: int | None = None


@dataclass(frozen=True, slots=True)
class Learner:
    """Who does it.

    Attributes:
        id: sourcedId of the user.
        url: URL of the user in OneRoster.
        email: E-mail address.
    """

    id: str
    url: str
    email: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KnownCourse:
    """The course an activity belongs to.

    Attributes:
        id: sourcedId of the course.
        url: URL of the course in OneRoster.
        name: Its code, or "Math G3".
        subject: Its subject.
        path: Its part of the id of an activity.
        lessons: Number of lessons; None where the course does not say.
    """

    id: str
    url: str
    name: str
    subject: str
    path: str
    lessons: float | None = None


@dataclass(slots=True)
class ActivityState:
    """An activity as plain JSON values; times are seconds since 1970.

    Attributes:
        id: Id of the activity within its app.
        name: Its name.
        course: How the course was given.
        user: How the learner was given.
        sensor: URI of the sensor.
        app: Name of the app.
        run_id: Id of the run.
        heartbeat: Seconds between two reports of time; None for none.
        started_at: When it began.
        marked_at: Up to when time has been counted.
        window_start: Since when time has not been reported.
        active: Active seconds that have not been reported.
        inactive: Paused seconds that have not been reported.
        windows: Number of windows of time that became events.
        active_total: Active seconds of the session.
        inactive_total: Paused seconds of the session.
        paused: Whether it is paused.
        ended: Whether the session is over.
        ended_at: When it ended.
        attempt: Number of the attempt, once it is known.
        in_session: Whether events name the run as their session.
        pending: Events that have not been delivered.
    """

    id: str
    name: str
    course: dict[str, Any]
    user: Any
    sensor: str
    app: str
    run_id: str
    heartbeat: float | None
    started_at: float
    marked_at: float
    window_start: float
    active: float = 0.0
    inactive: float = 0.0
    windows: int = 0
    active_total: float = 0.0
    inactive_total: float = 0.0
    paused: bool = False
    ended: bool = False
    ended_at: float | None = None
    attempt: int | None = None
    in_session: bool = True
    pending: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def begun(cls, given: Mapping[str, Any], now: float) -> Self:
        """Begin an activity.

        Args:
            given: What `start` was given, checked.
            now: The clock.
        """
        return cls(
            id=given["id"],
            name=given["name"],
            course=dict(given["course"]),
            user=given["user"],
            sensor=given["sensor"],
            app=given["app"],
            run_id=str(given.get("run_id") or uuid4()),
            heartbeat=given["heartbeat"],
            started_at=now,
            marked_at=now,
            window_start=now,
        )

    @classmethod
    def from_dict(cls, saved: Mapping[str, Any], now: float) -> Self:
        """Take an activity up where it was saved; the time in between counts as nothing.

        Args:
            saved: What `to_dict` returned.
            now: The clock.

        Raises:
            InputValidationError: It is not a saved activity.
        """
        names = {each.name for each in fields(cls)}
        if not isinstance(saved, Mapping) or set(saved) != names:
            raise InputValidationError(
                "Invalid activity", issues=[ValidationIssue("", "expected what saved() of an activity returned")]
            )
        state = cls(**deepcopy(dict(saved)))
        state.marked_at = now
        if not state.active and not state.inactive:
            state.window_start = now
        return state

    def to_dict(self) -> dict[str, Any]:
        """Return the activity as plain JSON."""
        return asdict(self)

    def count(self, now: float, passed: float) -> None:
        """Count time that passed.

        Args:
            now: The clock.
            passed: Seconds since time was counted last, whatever the clock was set to meanwhile.
        """
        if self.ended or self.ended_at is not None:
            return
        self.marked_at = now
        if self.paused:
            self.inactive += passed
            self.inactive_total += passed
        else:
            self.active += passed
            self.active_total += passed

    def is_due(self) -> bool:
        """Return whether its time should be reported, as far as it has been counted."""
        if self.heartbeat is None or self.ended:
            return False
        return bool(self.pending) or self.active + self.inactive >= self.heartbeat

    def close_window(self, learner: Learner, course: KnownCourse) -> None:
        """Turn the time that has not been reported into events to be delivered."""
        active, inactive, start, end = self.active, self.inactive, self.window_start, self.marked_at
        self.active = self.inactive = 0.0
        self.window_start = end
        if active or inactive:
            self.pending += time_events(self, learner, course, start, end, active, inactive)
            self.windows += 1

    def confirm(self, event_ids: Iterable[str]) -> None:
        """Forget events that were delivered, or never will be."""
        gone = set(event_ids)
        self.pending = [event for event in self.pending if event["id"] not in gone]


def time_events(
    state: ActivityState,
    learner: Learner,
    course: KnownCourse,
    start: float,
    end: float,
    active: float,
    inactive: float,
) -> list[dict[str, Any]]:
    """Return the events of a stretch of time; several where it is longer than a day.

    Args:
        state: The activity.
        learner: Who spent it.
        course: On what.
        start: When it began.
        end: When it ended.
        active: Active seconds.
        inactive: Paused seconds.
    """
    count = max(1, -int(-max(active, inactive) // DAY))
    events = []
    for number in range(count):
        metrics = [{"type": "active", "value": _seconds(_part(active, number))}]
        paused = _part(inactive, number)
        if paused > 0:
            metrics.append({"type": "inactive", "value": _seconds(paused)})
        moment = start + (end - start) * (number + 1) / count
        window = (_text(start), state.windows, number)
        event_id = _derived("time", state.run_id, learner.id, object_id(state, course), *window)
        given = {**_about(state, learner, course), "metrics": metrics, "id": event_id, "eventTime": _text(moment)}
        event = create_time_spent_event(cast("TimeSpentDict", given))
        events.append(dict(event.to_dict()))
    return events


def completion_event(
    state: ActivityState, learner: Learner, course: KnownCourse, metrics: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the event of a completed activity.

    Args:
        state: The activity, ended, with its attempt.
        learner: Who completed it.
        course: What it belongs to.
        metrics: The results, checked.
    """
    ended_at = state.marked_at if state.ended_at is None else state.ended_at
    items = [{"type": _WIRE[name], "value": metrics[name]} for name in _WIRE if metrics.get(name) is not None]
    given = {
        **_about(state, learner, course),
        "metrics": items,
        "id": completion_id(state, learner, course),
        "eventTime": _text(ended_at),
        "attempt": state.attempt,
    }
    if metrics.get("pct_complete") is not None:
        given["generatedExtensions"] = {"pctCompleteApp": metrics["pct_complete"]}
    return dict(create_activity_event(cast("ActivityCompletedDict", given)).to_dict())


def completion_id(state: ActivityState, learner: Learner, course: KnownCourse) -> str:
    """Return the id of the event that completes an activity."""
    return _derived("completed", state.run_id, learner.id, object_id(state, course))


def _about(state: ActivityState, learner: Learner, course: KnownCourse) -> dict[str, Any]:
    session = {"session": f"urn:uuid:{_sendable(state.run_id)}"} if state.in_session else {}
    return {
        "actor": {"id": learner.url, "email": learner.email},
        "object": {
            "id": object_id(state, course),
            "subject": course.subject,
            "app": {"name": state.app},
            "activity": {"name": state.name},
            "course": {"id": course.url, "name": course.name},
            "process": True,
        },
        **session,
        "extensions": {"courseId": course.id},
    }


def object_id(state: ActivityState, course: KnownCourse) -> str:
    """Return the id under which the platform knows an activity."""
    sensor = urlsplit(state.sensor)
    path = f"{sensor.path.rstrip('/')}/activities/{course.path}/{quote(state.id, safe='')}"
    return urlunsplit(sensor._replace(path=path))


def course_path(given: Mapping[str, Any], code: str | None, sourced_id: str) -> str:
    """Return the part of an activity's id that names its course."""
    if "subject" in given:
        return _sendable(f"{given['subject']}/g{given['grade']}")
    return _sendable(code or sourced_id)


def _sendable(text: str) -> str:
    return _UNSENDABLE.sub(lambda found: quote(found[0], safe=""), text)


def _part(seconds: float, number: int) -> float:
    return min(DAY, max(0.0, seconds - number * DAY))


def _seconds(value: float) -> float:
    rounded = round(value, 3)
    return int(rounded) if rounded == int(rounded) else rounded


def _text(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def _derived(*facts: object) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, 'timeback:activity:' + json.dumps(facts))}"


def derived_run_id(*facts: object) -> str:
    """Return the run id of an activity that is over, from what is known of it."""
    return str(uuid5(NAMESPACE_URL, "timeback:run:" + json.dumps(facts, default=str, sort_keys=True)))


def seconds_of(moment: object, path: str, issues: list[ValidationIssue]) -> float | None:
    """Return a date-time as seconds since 1970.

    Args:
        moment: A date-time with an offset, or an ISO 8601 string with one; None if there is none.
        path: Where it stands, for the problems.
        issues: Where problems go.
    """
    if moment is None:
        return None
    try:
        read = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
        if isinstance(read, datetime) and read.tzinfo is not None:
            return read.timestamp()
    except (ValueError, OverflowError):
        pass
    issues.append(ValidationIssue(path, "expected a date-time with a time zone"))
    return None


def start_issues(given: Mapping[str, Any]) -> list[ValidationIssue]:
    """Return everything that is wrong with the arguments of `start`."""
    issues = [
        ValidationIssue(name, "is required; give it to start() or once to activity.bind()")
        for name in ("user", "sensor", "app")
        if not given.get(name)
    ]
    if given.get("sensor"):
        issues += sensor_issues(given["sensor"])
    if given.get("user") and not is_learner(given["user"]):
        issues.append(ValidationIssue("user", LEARNER))
    issues += [
        ValidationIssue(name, "expected text that is not empty")
        for name in ("id", "name", "app", "run_id")
        if not _is_text(given.get(name)) and (name in ("id", "name") or given.get(name))
    ]
    course = given.get("course")
    if not isinstance(course, Mapping) or set(course) not in COURSE_FORMS or None in course.values():
        expected = 'expected {"subject": ..., "grade": ...}, {"code": ...} or {"id": ...}'
        issues.append(ValidationIssue("course", expected))
    heartbeat = given.get("heartbeat")
    if heartbeat is not None and not (_is_number(heartbeat) and heartbeat > 0):
        issues.append(ValidationIssue("heartbeat", "expected seconds above 0, or None for no heartbeat"))
    return issues


def is_learner(user: object) -> bool:
    """Return whether something names a learner."""
    if isinstance(user, Mapping):
        named = [user[name] for name in ("email", "id", "timeback_id") if user.get(name) is not None]
        return bool(named) and all(map(_is_text, named))
    return _is_text(user)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def metric_issues(metrics: Mapping[str, Any], path: str = "") -> list[ValidationIssue]:
    """Return everything that is wrong with the results of an activity.

    Args:
        metrics: The results by name; None where there is none.
        path: Where they stand, for the problems.
    """
    prefix = f"{path}." if path else ""
    given = {name: value for name, value in metrics.items() if value is not None}
    issues = [
        ValidationIssue(f"{prefix}{name}", str(unknown_name(name, METRICS, closed=True)))
        for name in given
        if name not in METRICS
    ]
    if "xp_earned" not in given:
        issues.append(ValidationIssue(f"{prefix}xp_earned", "is required; nothing computes it"))
    for name in METRICS:
        value = given.get(name, 0)
        if not _is_number(value) or (name in COUNTS and (value < 0 or value != int(value))):
            kind = "a whole number of 0 or more" if name in COUNTS else "a number"
            issues.append(ValidationIssue(f"{prefix}{name}", f"expected {kind}"))
    if issues:
        return issues
    total, correct = given.get("total_questions"), given.get("correct_questions")
    if (total is None) != (correct is None):
        missing = "total_questions" if total is None else "correct_questions"
        issues.append(ValidationIssue(f"{prefix}{missing}", "total and correct questions go together"))
    elif total is not None and correct is not None and correct > total:
        issues.append(ValidationIssue(f"{prefix}correct_questions", "expected no more than total_questions"))
    if not 0 <= given.get("pct_complete", 0) <= 100:
        issues.append(ValidationIssue(f"{prefix}pct_complete", "expected a number from 0 to 100"))
    return issues


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < float("inf")


def refuse(what: str, issues: Sequence[ValidationIssue]) -> None:
    """Raise what is wrong, if anything is.

    Raises:
        InputValidationError: There are issues.
    """
    if issues:
        raise InputValidationError(f"Invalid {what}", issues=issues)
