"""Builds Caliper events and envelopes from inputs, checked and in the services' own spelling."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.json_codec import dumps, dumps_with
from timeback_kit.runtime.models import Model, model_items, unread
from timeback_kit.services.caliper import rules
from timeback_kit.services.caliper.envelopes import CONTEXT, envelope_of, now_text
from timeback_kit.services.caliper.types import (
    ActivityCompletedInput,
    CaliperEvent,
    Json,
    QuestionAnsweredInput,
    QuestionGradedInput,
    QuestionSeenInput,
    TimeSpentInput,
)

if TYPE_CHECKING:
    from timeback_kit.services.caliper.input_dicts import (
        ActivityCompletedDict,
        QuestionAnsweredDict,
        QuestionGradedDict,
        QuestionSeenDict,
        TimeSpentDict,
    )

__all__ = [
    "create_activity_event",
    "create_envelope",
    "create_question_answered_event",
    "create_question_graded_event",
    "create_question_seen_event",
    "create_time_spent_event",
]


_OPTIONAL: Final = ("edApp", "extensions", *rules.LINKS)
_ORDER: Final = ("generated", "edApp", "session", "extensions", *rules.LINKS)


def create_activity_event(input: ActivityCompletedInput | ActivityCompletedDict) -> CaliperEvent:
    """Build the event of a completed activity without sending it.

    Args:
        input: What was completed, by whom, with which results.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
    """
    given = _checked(input, rules.ACTIVITY, "Invalid activity event")
    results = {"attempt": given["attempt"]} if "attempt" in given else {}
    if "generatedExtensions" in given:
        results["extensions"] = given["generatedExtensions"]
    return _timeback_event(given, "ActivityEvent", "Completed", "TimebackActivityMetricsCollection", results)


def create_time_spent_event(input: TimeSpentInput | TimeSpentDict) -> CaliperEvent:
    """Build the event of time spent without sending it.

    Args:
        input: Who spent how many seconds on what.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: The input does not follow the Timeback profile; every problem is listed with its path.
    """
    given = _checked(input, rules.TIME_SPENT, "Invalid time spent event")
    return _timeback_event(given, "TimeSpentEvent", "SpentTime", "TimebackTimeSpentMetricsCollection", {})


def create_question_seen_event(input: QuestionSeenInput | QuestionSeenDict) -> CaliperEvent:
    """Build the event of a question that was shown, without sending it.

    Args:
        input: Who saw which question in which application.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
    """
    given = _checked(input, rules.QUESTION_SEEN, "Invalid question seen event")
    return _assessment_event(given, "Started", None)


def create_question_answered_event(input: QuestionAnsweredInput | QuestionAnsweredDict) -> CaliperEvent:
    """Build the event of a question that was answered, without sending it.

    Args:
        input: Who answered which question in which application, and the response where it is known.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
    """
    given = _checked(input, rules.QUESTION_ANSWERED, "Invalid question answered event")
    response = given.get("generated")
    return _assessment_event(given, "Completed", None if response is None else {"type": "Response", **response})


def create_question_graded_event(input: QuestionGradedInput | QuestionGradedDict) -> CaliperEvent:
    """Build the event of a question that was graded, without sending it.

    Args:
        input: Whose work was graded in which application, and the score.

    Returns:
        An event for `events.send`.

    Raises:
        InputValidationError: Something is missing or of the wrong form; every problem is listed with its path.
    """
    given = _checked(input, rules.QUESTION_GRADED, "Invalid question graded event")
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
        InputValidationError: The sensor is not a URI, or an event lacks what every event has.
    """
    sensor = sensor_id.strip() if isinstance(sensor_id, str) else sensor_id
    if isinstance(events, str | bytes | Mapping | Model) or not isinstance(events, Iterable):
        refuse("Invalid envelope", [ValidationIssue("data", "expected a list of events")])
    issues = sensor_issues(sensor)
    data = [written_event(event, ((None, "data"), index), issues) for index, event in enumerate(events)]
    if not data:
        issues.append(ValidationIssue("data", "expected at least one event"))
    sent = rules.moment(send_time, (None, "sendTime"), issues) if send_time else now_text()
    refuse("Invalid envelope", issues)
    return envelope_of(sensor, [json.loads(event) for event in data], sent)


def sensor_issues(sensor: Any) -> list[ValidationIssue]:
    """Return what is wrong with the URI of a sensor."""
    issues: list[ValidationIssue] = []
    if sensor is None:
        issues.append(ValidationIssue("sensor", "is required"))
    else:
        rules.uri(sensor, (None, "sensor"), issues)
    return issues


def written_event(event: object, place: rules.Place, issues: rules.Issues) -> bytes:
    """Return an event or entity as JSON text, unaltered.

    Args:
        event: An event from the factories, or any Caliper event or entity as a dict with wire names.
        place: Where it stands.
        issues: Where problems go.
    """
    _rule_of(event)(event, place, issues)
    try:
        content = dumps_with(event, _json_form)
        if b"null" not in content:  # which may have been a number without a JSON form
            return content
    except TypeError:
        pass
    return dumps(_json(event, place, issues))


def _json(value: object, place: rules.Place, issues: rules.Issues) -> Any:
    """Return a value as JSON; what has no JSON form is a problem, and None."""
    found: list[ValidationIssue] = []
    try:
        written = rules.json_value(value, place, found)
    except RecursionError:
        found.append(rules.issue(place, "is nested too deeply"))
    told = {each.path for each in issues}
    issues += [each for each in found if each.path not in told]
    return None if found else written


def _json_form(value: object) -> Any:
    """Return the JSON of what the JSON library does not know, or leave it to the walk that says where it stands."""
    if isinstance(value, Model):
        return unread(value) or dict(model_items(value))
    if isinstance(value, Mapping):
        return dict(value)
    issues: list[ValidationIssue] = []
    written = rules.scalar(value, None, issues) if isinstance(value, date) else None
    if written is None or issues:
        raise TypeError
    return written


def _rule_of(event: object) -> rules.Rule:
    """Return the rule of an event, or of an entity: what neither happens nor is called an event."""
    if not isinstance(event, Mapping) or "action" in event or "eventTime" in event:
        return rules.ANY_EVENT
    kind = event.get("type")
    if not isinstance(kind, str) or kind.endswith("Event"):
        return rules.ANY_EVENT
    return rules.NAMELESS if kind in rules.NAMELESS_KINDS and "id" not in event else rules.ANY_ENTITY


def _checked(input: object, rule: rules.Rule, message: str) -> dict[str, Any]:
    """Return the input as JSON in the wire's spelling, without what is None, once nothing is wrong with it."""
    issues: list[ValidationIssue] = []
    try:
        given = rule(input, None, issues)
    except RecursionError:
        issues.append(ValidationIssue("", "is nested too deeply"))
    refuse(message, issues)
    context = given["object"]
    if isinstance(context, dict) and "subject" in context and context["subject"] not in rules.SUBJECTS:
        from timeback_kit.runtime.logs import logger

        message = "a subject outside %s is sent as it is; analytics may not count it"
        logger("inputs").warning(message, ", ".join(rules.SUBJECTS))
    return given  # type: ignore[no-any-return]  # what an object's rule accepts is a dict


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
        optional["generated"] = {"id": _derived_id(f"{event_id}#generated"), **generated}
    return CaliperEvent.from_dict(
        {
            "@context": CONTEXT,
            "id": event_id,
            "type": type,
            "action": action,
            "actor": {"type": "TimebackUser", **given["actor"]},
            "object": object,
            "eventTime": given.get("eventTime") or now_text(),
            "profile": profile,
            **{name: optional[name] for name in _ORDER if name in optional},
        }
    )


def _event_id(given: Json, type: str, action: str, object: Any, generated: Any, session: Any) -> str:
    """Return an id that follows from what the event says, or a random one where that may happen more than once."""
    if "eventTime" not in given and not ("runId" in given and _names_its_time(type, generated)):
        return _uuid_urn(os.urandom(16), 4)
    about = object.get("id") if isinstance(object, Mapping) else object
    facts = [given["actor"]["id"], about, type, action, given.get("eventTime"), session, generated]
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return _derived_id(f"timeback:event:{text}")


def _derived_id(text: str) -> str:
    from hashlib import sha1

    return _uuid_urn(sha1(NAMESPACE_URL.bytes + text.encode(), usedforsecurity=False).digest(), 5)


def _uuid_urn(octets: bytes, version: int) -> str:
    """Return the URN of a UUID, as `uuid4` and `uuid5` make it but in half the time: every event needs two."""
    digits = octets.hex()
    variant = "89ab"[octets[8] >> 4 & 3]
    return f"urn:uuid:{digits[:8]}-{digits[8:12]}-{version}{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:32]}"


def _names_its_time(type: str, generated: Any) -> bool:
    """Return whether an event of a run is told from the other ones of its kind without its own time."""
    if type != "TimeSpentEvent":
        return True
    return all("startDate" in item for item in generated["items"])


def refuse(message: str, issues: Iterable[ValidationIssue]) -> None:
    """Raise what is wrong with an input, if anything is.

    Raises:
        InputValidationError: There are issues.
    """
    found = list(issues)
    if found:
        raise as_service_error(InputValidationError(message, issues=found), CaliperError)
