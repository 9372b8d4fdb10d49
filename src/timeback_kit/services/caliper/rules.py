"""What the Timeback profile demands of an event, as tables of rules that yield problems with their path."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Any, Final

from timeback_kit.runtime.errors import ValidationIssue

MAX_SECONDS = 86_400
ROLES = ("student", "teacher", "admin", "guide")
SUBJECTS = (
    "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath", "Math", "None", "Other",
)  # fmt: skip
ACTIVITY_METRICS = ("xpEarned", "totalQuestions", "correctQuestions", "masteredUnits")
TIME_METRICS = ("active", "inactive", "waste", "unknown", "anti-pattern")

Rule = Callable[[Any, str], Iterator[ValidationIssue]]
Fields = Mapping[str, Rule]

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})\Z")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+\Z")
_EMAIL = re.compile(r"[^@\s\x00-\x1f]+@[^@\s.]+(\.[^@\s.]+)+\Z")
_EVENT_ID = re.compile(r"urn:uuid:\S+\Z")
CLOSENESS: Final = 0.75
"""How alike an unknown name and a known one are before the known one is suggested, from 0 to 1."""


def check(value: Any, fields: Fields, path: str = "", *, closed: bool = True) -> Iterator[ValidationIssue]:
    """Yield what is wrong with an object.

    Args:
        value: The object as JSON, with wire names.
        fields: Rule by wire name.
        path: Where the object stands, for the problems.
        closed: Whether a name without a rule is a problem. In an open object it is one only where it looks like a
            misspelled known name.
    """
    if not isinstance(value, Mapping):
        yield ValidationIssue(path, "expected an object")
        return
    for name, rule in fields.items():
        yield from rule(value.get(name), f"{path}.{name}" if path else name)
    for name in value:
        if name not in fields:
            problem = unknown_name(str(name), fields, closed=closed)
            if problem is not None:
                yield ValidationIssue(f"{path}.{name}" if path else str(name), problem)


def unknown_name(name: str, known: Fields | Sequence[str], *, closed: bool) -> str | None:
    """Return what is wrong with a name that has no rule; None where nothing is.

    Args:
        name: The name.
        known: The names that are known.
        closed: Whether unknown names are refused.
    """
    folded = {wire.lower(): wire for wire in known}
    close = get_close_matches(name.replace("_", "").lower(), folded, 1, CLOSENESS)
    if close:
        return f"is not a field here; did you mean {folded[close[0]]}?"
    return f"is not a field here; fields: {', '.join(sorted(known))}" if closed else None


def required(rule: Rule) -> Rule:
    """Demand that the value is there, and follows the rule."""

    def demand(value: Any, path: str) -> Iterator[ValidationIssue]:
        if value is None:
            yield ValidationIssue(path, "is required")
        else:
            yield from rule(value, path)

    return demand


def _rule(expected: str, holds: Callable[[Any], bool]) -> Rule:
    def optional(value: Any, path: str) -> Iterator[ValidationIssue]:
        if value is not None and not holds(value):
            yield ValidationIssue(path, f"expected {expected}")

    return optional


def one_of(values: Sequence[str]) -> Rule:
    """Demand one of the values."""
    return _rule(f"one of {', '.join(values)}", lambda value: value in values)


def items(fields: Fields, *, closed: bool = False) -> Rule:
    """Demand a list of objects that each follow the rules."""

    def each(value: Any, path: str) -> Iterator[ValidationIssue]:
        if not isinstance(value, list):
            yield ValidationIssue(path, "expected a list")
            return
        for index, item in enumerate(value):
            yield from check(item, fields, f"{path}[{index}]", closed=closed)

    return each


def nested(fields: Fields, *, closed: bool = False) -> Rule:
    """Demand an object that follows the rules."""

    def inner(value: Any, path: str) -> Iterator[ValidationIssue]:
        if value is not None:
            yield from check(value, fields, path, closed=closed)

    return inner


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def utc_text(value: str) -> str | None:
    """Return a date-time in UTC with milliseconds and `Z`; None when it is none, has no offset or leaves the calendar.

    Args:
        value: An ISO 8601 date-time.
    """
    if not _MOMENT.match(value):
        return None
    try:
        moment = datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


text = _rule("text that is not empty", lambda value: isinstance(value, str) and bool(value.strip()))
uri = _rule(
    "an absolute URI",
    lambda value: isinstance(value, str) and bool(_URI.match(value)),
)
email = _rule("an e-mail address", lambda value: isinstance(value, str) and bool(_EMAIL.match(value)))
boolean = _rule("true or false", lambda value: isinstance(value, bool))
number = _rule("a number", _is_number)
seconds = _rule(
    f"a number of seconds from 0 to {MAX_SECONDS}", lambda value: _is_number(value) and 0 <= value <= MAX_SECONDS
)
count = _rule(
    "a whole number of 1 or more",
    lambda value: isinstance(value, int) and not isinstance(value, bool) and value >= 1,
)
moment = _rule(
    "a date-time with an offset, such as 2025-01-31T12:00:00.000Z",
    lambda value: isinstance(value, str) and utc_text(value) is not None,
)
event_id = _rule(
    "an id of the form urn:uuid:...", lambda value: isinstance(value, str) and bool(_EVENT_ID.match(value))
)
mapping = _rule("an object", lambda value: isinstance(value, Mapping))
reference = _rule(
    "a URI or an object",
    lambda value: isinstance(value, Mapping) or (isinstance(value, str) and bool(_URI.match(value))),
)

label = _rule("text", lambda value: isinstance(value, str))
node = _rule("text or an object", lambda value: isinstance(value, Mapping) or (isinstance(value, str) and bool(value)))
anything = _rule("anything", lambda value: True)

_NAMED: Fields = {"id": uri, "name": required(text), "extensions": mapping}

ACTOR: Fields = {
    "id": required(uri),
    "type": one_of(("TimebackUser",)),
    "email": required(email),
    "name": text,
    "role": one_of(ROLES),
    "extensions": mapping,
}
CONTEXT: Fields = {
    "id": required(uri),
    "type": one_of(("TimebackActivityContext",)),
    "subject": required(text),
    "app": required(nested(_NAMED)),
    "course": nested(_NAMED),
    "activity": nested(_NAMED),
    "process": boolean,
    "extensions": mapping,
}
ACTIVITY_METRIC: Fields = {
    "type": required(one_of(ACTIVITY_METRICS)),
    "value": required(number),
    "extensions": mapping,
}
TIME_METRIC: Fields = {
    "type": required(one_of(TIME_METRICS)),
    "value": required(seconds),
    "subType": text,
    "startDate": moment,
    "endDate": moment,
    "extensions": mapping,
}
SCORE: Fields = {
    "id": uri,
    "scoreGiven": required(number),
    "maxScore": number,
    "attempt": node,
    "scoredBy": node,
    "comment": label,
    "scoreType": text,
    "extensions": mapping,
}
RESPONSE: Fields = {"id": uri, "attempt": node, "startedAtTime": moment, "endedAtTime": moment, "extensions": mapping}
