"""Builds Caliper events and envelopes from inputs, checked and in the services' own spelling."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, Final
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import Model, model_items
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

log = logging.getLogger("timeback.inputs")

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
    "score_type": "scoreType",
    "scored_by": "scoredBy",
    "started_at_time": "startedAtTime",
    "ended_at_time": "endedAtTime",
    "federated_session": "federatedSession",
    "run_id": "runId",
}
_VERBATIM: Final = frozenset({"extensions", "generated_extensions", "generatedExtensions"})
_RESULTS: Final = {"attempt": "attempt", "generatedExtensions": "extensions"}
_MOMENTS: Final = frozenset({"eventTime", "startDate", "endDate", "startedAtTime", "endedAtTime"})
_OPTIONAL: Final = (
    "edApp", "session", "extensions", "group", "target", "referrer", "membership", "federatedSession",
)  # fmt: skip

_EVENT: Final[rules.Fields] = {
    "actor": rules.required(rules.nested(rules.ACTOR, closed=True)),
    "id": rules.event_id,
    "eventTime": rules.moment,
    "runId": rules.text,
    "extensions": rules.mapping,
    **dict.fromkeys(
        ("session", "group", "target", "referrer", "membership", "federatedSession", "edApp"), rules.reference
    ),
}
_TIMEBACK: Final[rules.Fields] = {
    **_EVENT,
    "object": rules.required(rules.nested(rules.CONTEXT)),
    "metricsId": rules.uri,
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
_ANSWERED: Final[rules.Fields] = {**_QUESTION, "generated": rules.nested(rules.RESPONSE)}
_GRADED: Final[rules.Fields] = {**_QUESTION, "generated": rules.required(rules.nested(rules.SCORE))}
_GENERIC: Final[rules.Fields] = {
    "id": rules.required(rules.text),
    **dict.fromkeys(("type", "action"), rules.required(rules.text)),
    **dict.fromkeys(("actor", "object"), rules.required(rules.node)),
    "eventTime": rules.required(rules.moment),
    **dict.fromkeys(
        ("edApp", "generated", "target", "referrer", "group", "membership", "session", "federatedSession"), rules.node
    ),
    "@context": rules.anything,
    "profile": rules.text,
    "extensions": rules.mapping,
}
_ENTITY: Final[rules.Fields] = {
    "id": rules.required(rules.text),
    "type": rules.required(rules.text),
    **dict.fromkeys(("@context", "name", "description", "dateCreated", "dateModified"), rules.anything),
    "extensions": rules.mapping,
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
        refuse("Invalid envelope", [ValidationIssue("data", "expected a list of events")])
    issues = sensor_issues(sensor)
    data: list[Any] = []
    for index, event in enumerate(events):
        written, found = written_event(event, f"data[{index}]")
        data.append(written)
        issues += found
    if not data:
        issues.append(ValidationIssue("data", "expected at least one event"))
    sent = _spelled(send_time, "sendTime", issues) if send_time else _now()
    refuse("Invalid envelope", issues)
    return envelope_of(sensor, data, sent)


def envelope_of(sensor: str, data: list[Any], send_time: str | None = None) -> dict[str, Any]:
    """Put events that have been checked into an envelope.

    Args:
        sensor: URI of the sensor.
        data: The events as JSON.
        send_time: When the envelope goes out, as text. Default: now.
    """
    return {"sensor": sensor, "sendTime": send_time or _now(), "dataVersion": CONTEXT, "data": data}


def sensor_issues(sensor: Any) -> list[ValidationIssue]:
    """Return what is wrong with the URI of a sensor."""
    return list(rules.required(rules.uri)(sensor, "sensor"))


def written_event(event: object, path: str) -> tuple[Any, list[ValidationIssue]]:
    """Write an event or entity as JSON, unaltered, and say what is wrong with it.

    Args:
        event: An event from the factories, or any Caliper event or entity as a dict with wire names.
        path: Where it stands, for the problems.
    """
    issues: list[ValidationIssue] = []
    written = _plain(event, path, issues)
    fields = _ENTITY if _is_entity(written) else _GENERIC
    issues += rules.check(written, fields, path, closed=False)
    return written, issues


def _is_entity(written: object) -> bool:
    return isinstance(written, Mapping) and not {"action", "actor", "eventTime"} & set(written) and "type" in written


def _checked(input: object, fields: rules.Fields, message: str) -> dict[str, Any]:
    """Return the input as JSON in the wire's spelling, without what is None, once nothing is wrong with it."""
    issues: list[ValidationIssue] = []
    given = _spelled(input, "", issues)
    naive = {issue.path for issue in issues}
    refuse(message, [*issues, *(issue for issue in rules.check(given, fields) if issue.path not in naive)])
    _warn_of_subject(given)
    return {name: value for name, value in given.items() if name != "@context"}


def _warn_of_subject(given: Json) -> None:
    context = given.get("object")
    if isinstance(context, Mapping) and "subject" in context and context["subject"] not in rules.SUBJECTS:
        log.warning("a subject outside %s is sent as it is; analytics may not count it", ", ".join(rules.SUBJECTS))


def _plain(value: Any, path: str, issues: list[ValidationIssue]) -> Any:
    """Write a value as JSON; nothing is renamed or left out."""
    if isinstance(value, Model):
        return {wire: _plain(item, _below(path, wire), issues) for wire, item in model_items(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item, _below(path, str(key)), issues) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item, f"{path}[{index}]", issues) for index, item in enumerate(value)]
    return _scalar(value, path, issues)


def _spelled(value: Any, path: str, issues: list[ValidationIssue]) -> Any:
    """Write an input as JSON: wire names, no None, times in UTC with milliseconds."""
    if isinstance(value, Model):
        value = dict(model_items(value))
    if isinstance(value, Mapping):
        return _spelled_object(value, path, issues)
    if isinstance(value, list | tuple):
        return [_spelled(item, f"{path}[{index}]", issues) for index, item in enumerate(value)]
    return _scalar(value, path, issues)


def _spelled_object(value: Mapping[Any, Any], path: str, issues: list[ValidationIssue]) -> dict[Any, Any]:
    result: dict[Any, Any] = {}
    for key, item in value.items():
        wire = _SPELLING.get(key, key)
        where = _below(path, str(wire))
        if item is None:
            continue
        if wire in result:
            issues.append(ValidationIssue(where, "is given under two names"))
        written = _plain(item, where, issues) if key in _VERBATIM else _spelled(item, where, issues)
        result[wire] = (rules.utc_text(written) or written) if wire in _MOMENTS and type(written) is str else written
    return result


def _scalar(value: Any, path: str, issues: list[ValidationIssue]) -> Any:
    if isinstance(value, Enum):
        return _scalar(value.value, path, issues)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            issues.append(ValidationIssue(path, "expected a date-time with a time zone, this one is naive"))
            return value.isoformat()
        return rules.utc_text(value.isoformat()) or value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


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
    optional = {name: given[name] for name in _OPTIONAL if name in given}
    if "runId" in given:
        optional.setdefault("session", f"urn:uuid:{given['runId']}")
    event_id = given.get("id") or _event_id(given, type, action, object, generated, optional.get("session"))
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


def _event_id(given: Json, type: str, action: str, object: Any, generated: Any, session: Any) -> str:
    """Return an id that follows from what the event says, or a random one where that may happen more than once."""
    if "eventTime" not in given and not ("runId" in given and _names_its_time(type, generated)):
        return f"urn:uuid:{uuid4()}"
    about = object.get("id") if isinstance(object, Mapping) else object
    facts = [given["actor"]["id"], about, type, action, given.get("eventTime"), session, generated]
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'timeback:event:{text}')}"


def _names_its_time(type: str, generated: Any) -> bool:
    """Return whether an event of a run is told from the other ones of its kind without its own time."""
    if type != "TimeSpentEvent":
        return True
    return all("startDate" in item for item in generated["items"])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def refuse(message: str, issues: Iterable[ValidationIssue]) -> None:
    """Raise what is wrong with an input, if anything is.

    Raises:
        InputValidationError: There are issues.
    """
    found = list(issues)
    if found:
        raise as_service_error(InputValidationError(message, issues=found), CaliperError)
