"""Wire values to Python values and back; a value that does not fit passes unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

DATE_LENGTH = len("2024-01-31")


def as_datetime(value: Any) -> Any:
    """Read an ISO 8601 date-time; one without an offset is UTC, a bare date or anything else stays what it is."""
    if type(value) is not str or len(value) <= DATE_LENGTH:
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def as_date(value: Any) -> Any:
    """Read an ISO 8601 date; a date-time becomes a `datetime`, anything else stays what it is."""
    if type(value) is not str:
        return value
    if len(value) != DATE_LENGTH:
        return as_datetime(value)
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


def datetime_text(moment: datetime) -> str:
    """Write a date-time as ISO 8601 in UTC with `Z`, a naive one taken as UTC.

    Milliseconds are written always, microseconds where there are any. A moment which UTC moves out of the calendar,
    such as the end of the year 9999 in New York, keeps its offset.
    """
    precision = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    try:
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return moment.isoformat(timespec=precision)
    return f"{moment.replace(tzinfo=None).isoformat(timespec=precision)}Z"


def is_mapping(value: Any) -> bool:
    """Whether a wire value is an object."""
    return type(value) is dict or isinstance(value, Mapping)
