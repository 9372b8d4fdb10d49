"""What the Timeback profile demands of an event, as tables of rules that check a value and write it in one walk."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, Final
from uuid import UUID

from timeback_kit.runtime.errors import ValidationIssue
from timeback_kit.runtime.models import Model, model_items, unread
from timeback_kit.runtime.scalars import is_unicode

MAX_SECONDS: Final = 86_400
ROLES: Final = ("student", "teacher", "admin", "guide")
SUBJECTS: Final = (
    "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath", "Math", "None", "Other",
)  # fmt: skip
ACTIVITY_METRICS: Final = ("xpEarned", "totalQuestions", "correctQuestions", "masteredUnits")
TIME_METRICS: Final = ("active", "inactive", "waste", "unknown", "anti-pattern")
SPELLING: Final = {
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
CLOSENESS: Final = 0.75
"""How alike an unknown name and a known one are before the known one is suggested, from 0 to 1."""

Place = tuple[Any, str | int] | None
"""Where a value stands: the place of what holds it, and its name or index there. It costs nothing until it is told."""
Issues = list[ValidationIssue]
Rule = Callable[[Any, Place, Issues], Any]
"""Returns the value as JSON, and adds what is wrong with it to the issues."""
Fields = Mapping[str, Rule]

_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})\Z")
_WRITTEN: Final = len("2025-01-31T12:00:00.000Z")
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+\Z")
_EMAIL: Final = re.compile(r"[^@\s\x00-\x1f\ud800-\udfff]+@[^@\s.\ud800-\udfff]+(\.[^@\s.\ud800-\udfff]+)+\Z")
_EVENT_ID: Final = re.compile(r"urn:uuid:[^\s\ud800-\udfff]+\Z")
_URI_PART: Final = re.compile(r"[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+\Z")
_FILLED: Final = re.compile(r"\s*[^\s\ud800-\udfff][^\ud800-\udfff]*\Z")
_VERBATIM: Final = frozenset({"extensions", "generated_extensions", "generatedExtensions"})
_MOMENTS: Final = frozenset({"eventTime", "startDate", "endDate", "startedAtTime", "endedAtTime"})
_PLAIN: Final = frozenset({str, int, bool, type(None)})


class Object:
    """The rule of an object: its fields are renamed, checked and written as they are met.

    Args:
        required: Rule by wire name, of fields that must be there.
        optional: Rule by wire name, of fields that may be there.
        closed: Whether a name without a rule is a problem. In an open object it is one only where it looks like a
            misspelled known name.
        verbatim: Whether the object is sent as it is, so that it is only checked.
    """

    def __init__(
        self, required: Fields, optional: Fields | None = None, *, closed: bool = False, verbatim: bool = False
    ) -> None:
        self._required = required.keys()
        self._closed = closed
        self._verbatim = verbatim
        self._rules = {**required, **(optional or {})}
        self._known = tuple(self._rules)
        self._wires = {name: name for name in self._rules}
        if not verbatim:
            self._wires |= {name: wire for name, wire in SPELLING.items() if wire in self._rules}
        self._models: dict[type[Model], tuple[Callable[[Model], tuple[Any, ...]], tuple[tuple[str, Rule], ...]]] = {}

    def __call__(self, value: Any, place: Place, issues: Issues) -> Any:
        written: dict[Any, Any] = {}
        if isinstance(value, Model):
            value = self._beside_fields(value, place, issues, written)
        elif type(value) is not dict and not isinstance(value, Mapping):
            issues.append(issue(place, "expected an object"))
            return value
        if value:
            self._read(value.items(), place, issues, written)
        if not self._required <= written.keys():
            issues += [issue((place, name), "is required") for name in self._required if name not in written]
        return written

    def _beside_fields(self, made: Model, place: Place, issues: Issues, written: dict[Any, Any]) -> Mapping[str, Any]:
        """Write the fields of a model; returns what is left to be read: all of it, where no field was looked at."""
        as_made = unread(made)
        if as_made is not None:
            return as_made
        read, fields = self._models.get(type(made)) or self._model(type(made))
        for (wire, rule), item in zip(fields, read(made), strict=True):
            if item is not None:
                written[wire] = rule(item, (place, wire), issues)
        return made.additional_properties

    def _model(self, kind: Any) -> Any:
        """Return what reads all fields of a kind of model at once, and the wire name and rule of each."""
        names = kind._fields.wire
        fields = tuple((wire, self._rules.get(wire) or partial(self._closed_to, wire)) for wire in names.values())
        self._models[kind] = attrgetter(*names), fields
        return self._models[kind]

    def _closed_to(self, name: str, value: Any, place: Any, issues: Issues) -> Any:
        """Write a field of a model that has no rule, where that is allowed."""
        written: dict[Any, Any] = {}
        self._unknown(name, value, place[0], issues, written)
        return written.get(name)

    def _read(self, given: Iterable[tuple[Any, Any]], place: Place, issues: Issues, written: dict[Any, Any]) -> None:
        wires, rules = self._wires, self._rules
        for name, item in given:
            if item is None:
                continue
            wire = wires.get(name)
            if wire is None:
                self._unknown(name, item, place, issues, written)
            elif wire in written:
                issues.append(issue((place, wire), "is given under two names"))
            else:
                written[wire] = rules[wire](item, (place, wire), issues)

    def _unknown(self, name: Any, item: Any, place: Place, issues: Issues, written: dict[Any, Any]) -> None:
        problem = unknown_name(str(name), self._known, closed=self._closed)
        if problem is not None:
            issues.append(issue((place, str(name)), problem))
        elif not self._verbatim:
            _spell(name, item, place, issues, written)


@lru_cache(maxsize=1_024)
def unknown_name(name: str, known: Sequence[str], *, closed: bool) -> str | None:
    """Return what is wrong with a name that has no rule; None where nothing is.

    Args:
        name: The name.
        known: The names that are known.
        closed: Whether unknown names are refused.
    """
    from difflib import get_close_matches

    folded = {wire.lower(): wire for wire in known}
    close = get_close_matches(name.replace("_", "").lower(), folded, 1, CLOSENESS)
    if close:
        return f"is not a field here; did you mean {folded[close[0]]}?"
    return f"is not a field here; fields: {', '.join(sorted(known))}" if closed else None


def issue(place: Place, message: str) -> ValidationIssue:
    """Return what is wrong at a place."""
    steps = []
    while place is not None:
        place, step = place
        steps.append(step)
    path = ""
    for step in reversed(steps):
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return ValidationIssue(path, message)


def json_value(value: Any, place: Place, issues: Issues, *, spelled: bool = False) -> Any:
    """Write a value that has no rule of its own as JSON.

    Args:
        value: The value.
        place: Where it stands.
        issues: Where problems go.
        spelled: Whether names are written as the services spell them and null is left out; otherwise nothing is
            altered.
    """
    if type(value) in _PLAIN:
        return _text(value, place, issues) if type(value) is str else value
    if isinstance(value, Model):
        value = dict(model_items(value))
    if isinstance(value, Mapping):
        written: dict[Any, Any] = {}
        for name, item in value.items():
            if not isinstance(name, str):
                issues.append(issue(place, f"expected strings as keys, not {type(name).__name__}"))
            elif not name.isascii() and not is_unicode(name):
                issues.append(issue(place, "has a key that is not valid Unicode"))
            elif not spelled:
                written[name] = json_value(item, (place, name), issues)
            elif item is not None:
                _spell(name, item, place, issues, written)
        return written
    if isinstance(value, list | tuple):
        return [json_value(item, (place, index), issues, spelled=spelled) for index, item in enumerate(value)]
    return scalar(value, place, issues)


def _spell(name: str, item: Any, place: Place, issues: Issues, written: dict[Any, Any]) -> None:
    wire = SPELLING.get(name, name)
    if wire in written:
        issues.append(issue((place, wire), "is given under two names"))
    result = json_value(item, (place, wire), issues, spelled=name not in _VERBATIM)
    written[wire] = (utc_text(result) or result) if wire in _MOMENTS and type(result) is str else result


def scalar(value: Any, place: Place, issues: Issues) -> Any:
    """Write a value that is neither object nor list as JSON."""
    if isinstance(value, Enum):
        return scalar(value.value, place, issues)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            issues.append(issue(place, "expected a date-time with a time zone, this one is naive"))
        return utc_text(value.isoformat()) or value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, float) and not math.isfinite(value):
        issues.append(issue(place, "expected a finite number"))
    elif not isinstance(value, str | int | float):
        issues.append(issue(place, f"holds a {type(value).__name__}, which has no JSON form"))
    return _text(value, place, issues) if isinstance(value, str) else value


def _text(value: str, place: Place, issues: Issues) -> str:
    if not value.isascii() and not is_unicode(value):
        issues.append(issue(place, "is not valid Unicode"))
    return value


def utc_text(value: str) -> str | None:
    """Return a date-time in UTC with milliseconds and `Z`; None when it is none, has no offset or leaves the calendar.

    Args:
        value: An ISO 8601 date-time.
    """
    if not _MOMENT.match(value):
        return None
    try:
        moment = datetime.fromisoformat(value)
        if len(value) == _WRITTEN and value[-1] == "Z":
            return value
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def _rule(expected: str, kinds: type | tuple[type, ...], holds: Callable[[Any], object]) -> Rule:
    """Return the rule of a value of some types for which something holds."""
    trouble = f"expected {expected}"
    exact = frozenset(kinds if isinstance(kinds, tuple) else (kinds,))

    def checked(value: Any, place: Place, issues: Issues) -> Any:
        if type(value) in exact and holds(value):
            return value
        before = len(issues)
        value = json_value(value, place, issues)
        if len(issues) == before and not (isinstance(value, kinds) and holds(value)):
            issues.append(issue(place, trouble))
        return value

    return checked


def one_of(values: Sequence[str]) -> Rule:
    """Demand one of the values."""
    return _rule(f"one of {', '.join(values)}", str, frozenset(values).__contains__)


def items(rule: Rule) -> Rule:
    """Demand a list whose members each follow the rule."""

    def each(value: Any, place: Place, issues: Issues) -> Any:
        if not isinstance(value, list | tuple):
            issues.append(issue(place, "expected a list"))
            return value
        return [rule(item, (place, index), issues) for index, item in enumerate(value)]

    return each


def moment(value: Any, place: Place, issues: Issues) -> Any:
    """Demand a date-time with an offset; it is written in UTC."""
    before = len(issues)
    text = value if type(value) is str else json_value(value, place, issues)
    written = utc_text(text) if isinstance(text, str) else None
    if written is None and len(issues) == before:
        issues.append(issue(place, "expected a date-time with an offset, such as 2025-01-31T12:00:00.000Z"))
    return written


def mapping(value: Any, place: Place, issues: Issues) -> Any:
    """Demand an object, which is sent as it is."""
    if not isinstance(value, Mapping):
        issues.append(issue(place, "expected an object"))
        return value
    return json_value(value, place, issues)


def _or_object(rule: Rule) -> Rule:
    """Demand an object, or what follows the rule."""

    def either(value: Any, place: Place, issues: Issues) -> Any:
        if type(value) is not str and isinstance(value, Mapping | Model):
            return json_value(value, place, issues, spelled=True)
        return rule(value, place, issues)

    return either


def _as_it_is(expected: str, kinds: type | tuple[type, ...]) -> Rule:
    """Demand one of some types of a value that is not altered."""

    def checked(value: Any, place: Place, issues: Issues) -> Any:
        if not isinstance(value, kinds) or value == "":
            issues.append(issue(place, f"expected {expected}"))
        return value

    return checked


def _is_number(value: float) -> bool:
    return not isinstance(value, bool) and math.isfinite(value)


text = _rule("text that is not empty", str, _FILLED.match)
uri = _rule("an absolute URI", str, _URI.match)
email = _rule("an e-mail address", str, _EMAIL.match)
event_id = _rule("an id of the form urn:uuid:...", str, _EVENT_ID.match)
label = _rule("text", str, is_unicode)
boolean = _rule("true or false", bool, lambda value: True)
number = _rule("a number", (int, float), _is_number)
seconds = _rule(
    f"a number of seconds from 0 to {MAX_SECONDS}",
    (int, float),
    lambda value: _is_number(value) and 0 <= value <= MAX_SECONDS,
)
count = _rule("a whole number of 1 or more", int, lambda value: _is_number(value) and value >= 1)
reference = _or_object(_rule("a URI or an object", str, _URI.match))
node = _or_object(_rule("text or an object", str, _FILLED.match))


def _fields(rule: Rule, names: Iterable[str]) -> Fields:
    return dict.fromkeys(names, rule)


NAMED: Final = Object({"name": text}, {"id": uri, "extensions": mapping})
ACTOR: Final = Object(
    {"id": uri, "email": email},
    {"type": one_of(("TimebackUser",)), "name": text, "role": one_of(ROLES), "extensions": mapping},
    closed=True,
)
CONTEXT: Final = Object(
    {"id": uri, "subject": text, "app": NAMED},
    {
        "type": one_of(("TimebackActivityContext",)),
        "course": NAMED,
        "activity": NAMED,
        "process": boolean,
        "extensions": mapping,
    },
)
ACTIVITY_METRIC: Final = Object({"type": one_of(ACTIVITY_METRICS), "value": number}, {"extensions": mapping})
TIME_METRIC: Final = Object(
    {"type": one_of(TIME_METRICS), "value": seconds},
    {"subType": text, "startDate": moment, "endDate": moment, "extensions": mapping},
)
SCORE: Final = Object(
    {"scoreGiven": number},
    {
        "id": uri,
        "maxScore": number,
        "attempt": node,
        "scoredBy": node,
        "comment": label,
        "scoreType": text,
        "extensions": mapping,
    },
)
RESPONSE: Final = Object(
    {}, {"id": uri, "attempt": node, "startedAtTime": moment, "endedAtTime": moment, "extensions": mapping}
)

LINKS: Final = ("group", "target", "referrer", "membership", "federatedSession", "session")
_EVENT: Final[Fields] = {
    "id": event_id,
    "eventTime": moment,
    "runId": _rule("text that a URI may hold", str, _URI_PART.match),
    "extensions": mapping,
    **_fields(reference, LINKS),
}
_TIMEBACK: Final[Fields] = {**_EVENT, "edApp": reference, "metricsId": uri}
_QUESTION: Final[Fields] = {"actor": ACTOR, "object": reference, "edApp": reference}

ACTIVITY: Final = Object(
    {"actor": ACTOR, "object": CONTEXT, "metrics": items(ACTIVITY_METRIC)},
    {**_TIMEBACK, "attempt": count, "generatedExtensions": mapping},
    closed=True,
)
TIME_SPENT: Final = Object({"actor": ACTOR, "object": CONTEXT, "metrics": items(TIME_METRIC)}, _TIMEBACK, closed=True)
QUESTION_SEEN: Final = Object(_QUESTION, _EVENT, closed=True)
QUESTION_ANSWERED: Final = Object(_QUESTION, {**_EVENT, "generated": RESPONSE}, closed=True)
QUESTION_GRADED: Final = Object({**_QUESTION, "generated": SCORE}, _EVENT, closed=True)

_string = _as_it_is("text that is not empty", (str, UUID, Enum))
_thing = _as_it_is("text or an object", (str, dict, UUID, Enum, Mapping, Model))
_extensions = _as_it_is("an object", (dict, Mapping, Model))
_anything = _as_it_is("anything", object)

ANY_EVENT: Final = Object(
    {**_fields(_string, ("id", "type", "action")), **_fields(_thing, ("actor", "object")), "eventTime": moment},
    {
        **_fields(_thing, (*LINKS, "edApp", "generated")),
        "@context": _anything,
        "profile": _string,
        "extensions": _extensions,
    },
    verbatim=True,
)
_ENTITY: Final[Fields] = {
    **_fields(_anything, ("@context", "name", "description", "dateCreated", "dateModified")),
    "extensions": _extensions,
}
ANY_ENTITY: Final = Object({"id": _string, "type": _string}, _ENTITY, verbatim=True)
NAMELESS: Final = Object({"type": _string}, _ENTITY, verbatim=True)
NAMELESS_KINDS: Final = frozenset({"SystemIdentifier", "TextPositionSelector"})
"""What the standard gives no id."""
