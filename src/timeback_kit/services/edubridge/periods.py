"""Checks and normalises what the analytics routes are asked: one learner, one period."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from timeback_kit.runtime.errors import ValidationIssue
from timeback_kit.services.edubridge.dates import normalize_end_date, normalize_start_date
from timeback_kit.services.edubridge.errors import invalid_input, invalid_inputs

if TYPE_CHECKING:
    from datetime import date, datetime

_LEARNER = "give either student_id or email"


class Period(TypedDict):
    """A period as the routes take it."""

    start_date: str
    end_date: str


def check_learner(email: str | None, student_id: str | None) -> None:
    """Demand exactly one way to say who the learner is.

    Raises:
        InputValidationError: Both are given, or neither.
    """
    if (email is None) == (student_id is None):
        raise invalid_input("student_id", _LEARNER)


def period(start_date: str | date | datetime, end_date: str | date | datetime, timezone: str | None) -> Period:
    """Return a period as UTC instants.

    Raises:
        InputValidationError: A date is none, the time zone is not known, or the end comes before the start.
    """
    start, end = normalize_start_date(start_date, timezone), normalize_end_date(end_date, timezone)
    if end < start:
        raise invalid_input("end_date", "comes before start_date")
    return {"start_date": start, "end_date": end}


def bounds(
    start_date: str | date | datetime | None,
    end_date: str | date | datetime | None,
    email: str | None,
    student_id: str | None,
) -> tuple[str | date | datetime, str | date | datetime]:
    """Return both ends of a period that may have been left out, once nothing is missing.

    Raises:
        InputValidationError: Not exactly one learner is named, or an end is missing; all problems are listed.
    """
    issues = [ValidationIssue("student_id", _LEARNER)] if (email is None) == (student_id is None) else []
    if start_date is None:
        issues.append(ValidationIssue("start_date", "is required"))
    if end_date is None:
        issues.append(ValidationIssue("end_date", "is required"))
    if issues or start_date is None or end_date is None:
        raise invalid_inputs(issues)
    return start_date, end_date
