"""Checks and normalises what the analytics routes are asked: one learner, one period."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from timeback_edubridge.dates import normalize_end_date, normalize_start_date
from timeback_edubridge.errors import invalid_input

if TYPE_CHECKING:
    from datetime import date, datetime


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
        raise invalid_input("student_id", "give either student_id or email")


def period(start_date: str | date | datetime, end_date: str | date | datetime, timezone: str | None) -> Period:
    """Return a period as UTC instants.

    Raises:
        InputValidationError: A date is none, the time zone is not known, or the end comes before the start.
    """
    start, end = normalize_start_date(start_date, timezone), normalize_end_date(end_date, timezone)
    if end < start:
        raise invalid_input("end_date", "comes before start_date")
    return {"start_date": start, "end_date": end}
