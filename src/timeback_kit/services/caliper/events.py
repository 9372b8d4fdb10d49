"""Builds Caliper events and envelopes from inputs, checked and in the services' own spelling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid4, uuid5

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import Model, dump
from timeback_kit.services.caliper import rules
from timeback_kit.services.caliper.types import (
    ActivityCompletedInput,
    CaliperEvent,
    Json,
    QuestionAnsweredInput,
    QuestionGradedInput,
    QuestionSeenInput,
    TimeSpentInput,
)

__all__ = [
    "create_activity_event",
    "create_envelope",
    "create_question_answered_event",
    "create_question_graded_event",
    "create_question_seen_event",
    "create_time_spent_event",
]

CONTEXT: Final = "http://purl.imsglobal.org/ctx/caliper/v1p2"

_SPELLING: Final = {
    "event_time": "eventTime",
    "event_id": "id",
    "metrics_id": "metricsId",
    "generated_extensions": "generatedExtensions",
    "ed_app": "edApp",
    "sub_type": "subType",
    "start_date": "startDate",
    "end_date": "endDate",
    "score_given": "scoreGiven",
    "max_score": "maxScore",
}
_VERBATIM: Final = frozenset({"extensions", "generated_extensions", "generatedExtensions"})
_RESULTS: Final = {"attempt": "attempt", "generatedExtensions": "extensions"}

_EVENT: Final[rules.Fields] = {
    "actor": rules.required(rules.nested(rules.ACTOR)),
    "id": rules.event_id,
    "eventTime": rules.moment,
    "session": rules.reference,
    "extensions": rules.mapping,
}
_TIMEBACK: Final[rules.Fields] = {
    **_EVENT,
    "object": rules.required(rules.nested(rules.CONTEXT)),
    "metricsId": rules.uri,
    "edApp": rules.reference,
}
_ACTIVITY: Final[rules.Fields] = {
    **_TIMEBACK,
    "metrics": rules.items(rules.ACTIVITY_METRIC),
    "attempt": rules.count,
    "generatedExtensions": rules.mapping,
}
_TIME_SPENT: Final[rules.Fields] = {**_TIMEBACK, "metrics": rules.items(rules.TIME_METRIC)}
_QUESTION: Final[rules.Fields] = {
    **_EVENT,
    "object": rules.required(rules.reference),
    "edApp": rules.required(rules.reference),
}
_ANSWERED: Final[rules.Fields] = {**_QUESTION, "generated": rules.mapping}
_GRADED: Final[rules.Fields] = {**_QUESTION, "generated": rules.required(rules.nested(rules.SCORE))}
_GENERIC: Final[rules.Fields] = {
    **dict.fromkeys(("id", "type", "action"), rules.required(rules.text)),
    **dict.fromkeys(("actor", "object"), rules.required(rules.reference)),
    "eventTime": rules.required(rules.moment),
}


def create_activity_event(input: ActivityCompletedInput | Json) -> CaliperEvent:
    """Build the event of a completed activity without sending it.

    Args:
        input: What was completed, by whom, with which results.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
    """
    given = _checked(input, _ACTIVITY, "Invalid activity event")
    results = {key: given[name] for name, key in _RESULTS.items() if name in given}
    return _timeback_event(given, "ActivityEvent", "Completed", "TimebackActivityMetricsCollection", results)


def create_time_spent_event(input: TimeSpentInput | Json) -> CaliperEvent:
    """Build the event of time spent without sending it.

    Args:
        input: Who spent how many seconds on what.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
    """
    given = _checked(input, _TIME_SPENT, "Invalid time spent event")
    return _timeback_event(given, "TimeSpentEvent", "SpentTime", "TimebackTimeSpentMetricsCollection", {})


def create_question_seen_event(input: QuestionSeenInput | Json) -> CaliperEvent:
    """Build the event of a question that was shown, without sending it.

    Args:
        input: Who saw which question in which application.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
    """
    given = _checked(input, _QUESTION, "Invalid question seen event")
    return _assessment_event(given, "Started", None)


def create_question_answered_event(input: QuestionAnsweredInput | Json) -> CaliperEvent:
    """Build the event of a question that was answered, without sending it.

    Args:
        input: Who answered which question in which application, and the response where it is known.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
    """
    given = _checked(input, _ANSWERED, "Invalid question answered event")
    response = given.get("generated")
    return _assessment_event(given, "Completed", None if response is None else {"type": "Response", **response})


def create_question_graded_event(input: QuestionGradedInput | Json) -> CaliperEvent:
    """Build the event of a question that was graded, without sending it.

    Args:
        input: Whose work was graded in which application, and the score.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
    """
    given = _checked(input, _GRADED, "Invalid question graded event")
    score = {"type": "Score", "scoreType": "QUESTION_RESULT", **given["generated"]}
    return _event(given, "GradeEvent", "Graded", "GradingProfile", given["object"], score)


def create_envelope(
    sensor_id: str, events: Sequence[CaliperEvent | Json], *, send_time: datetime | None = None
) -> dict[str, Any]:
    """Put events into the envelope in which they travel.

    Args:
        sensor_id: URI of the sensor that reports them.
        events: Events from the factories, or any Caliper events as dicts with wire names; at least one.
        send_time: When the envelope goes out. Default: now.

    Returns:
        The envelope as JSON, for `events.send_envelope` or `events.validate`.

    Raises:
        InputValidationError: The sensor is no URI, or an event lacks what every event has.
    """
    sensor = sensor_id.strip() if isinstance(sensor_id, str) else sensor_id
    if isinstance(events, str | bytes | Mapping | Model) or not isinstance(events, Iterable):
        _refuse("Invalid envelope", [ValidationIssue("data", "expected a list of events")])
    data = [dump(event) for event in events]
    issues = [*rules.required(rules.uri)(sensor, "sensor"), *rules.items(_GENERIC)(data, "data")]
    if not data:
        issues.append(ValidationIssue("data", "expected at least one event"))
    _refuse("Invalid envelope", issues)
    return {
        "sensor": sensor,
        "sendTime": dump(send_time) if send_time else _now(),
        "dataVersion": CONTEXT,
        "data": data,
    }


def _checked(input: object, fields: rules.Fields, message: str) -> dict[str, Any]:
    """Return the input as JSON in the wire's spelling, without what is None, once nothing is wrong with it."""
    given = _spelled(dump(input))
    _refuse(message, rules.check(given, fields))
    return dict(given)


def _spelled(value: Any) -> Any:
    if isinstance(value, list):
        return [_spelled(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {
        _SPELLING.get(key, key): item if key in _VERBATIM else _spelled(item)
        for key, item in value.items()
        if item is not None
    }


def _timeback_event(given: Json, type: str, action: str, collection: str, results: Json) -> CaliperEvent:
    generated = {"type": collection, "items": given["metrics"], **results}
    if "metricsId" in given:
        generated["id"] = given["metricsId"]
    context = {"type": "TimebackActivityContext", **given["object"]}
    return _event(given, type, action, "TimebackProfile", context, generated)


def _assessment_event(given: Json, action: str, generated: dict[str, Any] | None) -> CaliperEvent:
    question = given["object"]
    named = {"id": question} if isinstance(question, str) else question
    return _event(
        given, "AssessmentItemEvent", action, "AssessmentProfile", {"type": "AssessmentItem", **named}, generated
    )


def _event(
    given: Json, type: str, action: str, profile: str, object: str | dict[str, Any], generated: dict[str, Any] | None
) -> CaliperEvent:
    """Put an event together; what it generated is named after the event where it has no id of its own."""
    event_id = given.get("id") or f"urn:uuid:{uuid4()}"
    optional = {name: given[name] for name in ("edApp", "session", "extensions") if name in given}
    if generated is not None:
        optional["generated"] = {"id": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{event_id}#generated')}", **generated}
    return CaliperEvent.from_dict(
        {
            "@context": CONTEXT,
            "id": event_id,
            "type": type,
            "action": action,
            "actor": {"type": "TimebackUser", **given["actor"]},
            "object": object,
            "eventTime": given.get("eventTime") or _now(),
            "profile": profile,
            **optional,
        }
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _refuse(message: str, issues: Iterable[ValidationIssue]) -> None:
    found = list(issues)
    if found:
        raise as_service_error(InputValidationError(message, issues=found), CaliperError)
