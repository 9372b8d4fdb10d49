"""Filters that OneRoster takes and does not follow, each with its evidence and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.filters import Condition, conditions_of
from timeback_kit.runtime.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable

REFERENCES: Final = frozenset(
    {
        "academicSession",
        "assessmentLineItem",
        "category",
        "class",
        "component",
        "componentResource",
        "course",
        "courseComponent",
        "gradingPeriod",
        "lineItem",
        "org",
        "parent",
        "parentAssessmentLineItem",
        "primaryOrg",
        "resource",
        "school",
        "scoreScale",
        "student",
        "user",
    }
)
"""Fields of rows whose value is a reference to another object, `{sourcedId, href, type}`."""

SUSPECTS: Final = REFERENCES | {"metadata"}
"""First parts of the fields that a trap can be about."""


class FilterTrap(Record):
    """A kind of condition that the service takes and does not follow.

    Attributes:
        applies: Whether a condition is of this kind.
        instead: Says what to write; `{field}` is the field as given, `{first}` its first part.
        evidence: Who saw what the service does with it.
        date: Date of the newest evidence.
    """

    applies: Callable[[Condition], bool]
    instead: str
    evidence: str
    date: str


def _is_reference(condition: Condition) -> bool:
    return condition.field in REFERENCES


def _is_beyond_reference(condition: Condition) -> bool:
    first, _, rest = condition.field.partition(".")
    return first in REFERENCES and "." in rest and rest.partition(".")[0] in REFERENCES


def _is_flag_in_metadata(condition: Condition) -> bool:
    if condition.field == "metadata.isTestUser":
        return True
    return condition.field.startswith("metadata.") and any(isinstance(value, bool) for value in condition.values)


def _is_all_metadata(condition: Condition) -> bool:
    return condition.field == "metadata"


TRAPS: Final = (
    FilterTrap(
        _is_reference,
        'is a reference, and the service finds nothing by it: use "{field}.sourcedId"',
        "An integrator's notes: student='<id>' on results gives 200 and no rows, student.sourcedId works, and so do "
        "the ids of classes, courses and users; a data dictionary and an app use those as well",
        "2026-04-23",
    ),
    FilterTrap(
        _is_beyond_reference,
        'looks through a reference, which the service cannot: find the ids first, then filter "{first}.sourcedId"',
        "An integrator's notes: assessmentLineItem.course.sourcedId gives 400, error in filter query",
        "2026-04-23",
    ),
    FilterTrap(
        _is_flag_in_metadata,
        "is a boolean in metadata, which the service cannot filter: leave the condition out and test the rows",
        "A data dictionary of live observations: metadata.isTestUser='true' gives 200 and no rows, unquoted 422",
        "2026-04-01",
    ),
    FilterTrap(
        _is_all_metadata,
        'is an object, and no text equals it: filter one of its members, as "metadata.appName"',
        "A data dictionary of live observations filters members of metadata alone, such as metadata.appName",
        "2026-04-01",
    ),
)


def _trapped(condition: Condition) -> list[ValidationIssue]:
    """What is wrong with a condition, by each trap it falls into."""
    return [
        ValidationIssue(condition.path, trap.instead.format(field=condition.given, first=condition.first))
        for trap in TRAPS
        if trap.applies(condition)
    ]


def check_where(where: object) -> None:
    """Refuse conditions that the service would take and not follow; a string in `filter` is sent as it is.

    Args:
        where: Conditions as the caller gave them.

    Raises:
        InputValidationError: One of them is such a condition; the message says what to write instead.
    """
    issues = []
    for condition in conditions_of(where):
        if condition.field.partition(".")[0] in SUSPECTS:
            issues += _trapped(condition)
    if issues:
        raise InputValidationError("Invalid filter", issues=issues)
