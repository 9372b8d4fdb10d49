"""Turns dates, date-times and their text into the UTC instants that the analytics routes want."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from timeback_kit.services.edubridge.errors import invalid_input

__all__ = ["normalize_date", "normalize_date_only", "normalize_end_date", "normalize_start_date"]

_START = time(0, 0)
_END = time(23, 59, 59, 999_000)


def normalize_start_date(
    value: str | date | datetime, timezone: str | tzinfo | None = None, *, path: str = "start_date"
) -> str:
    """Return the instant at which a period begins, as ISO 8601 UTC with milliseconds and `Z`.

    Args:
        value: A date (its first instant counts), a date-time, or the ISO 8601 text of either.
        timezone: IANA name of the zone in which a date, or a date-time without an offset, is meant. Default UTC,
            but a datetime without an offset needs one.
        path: Name of the argument, for the error.

    Returns:
        For instance `2025-01-01T05:00:00.000Z`.

    Raises:
        InputValidationError: The value is not a date, or the time zone is not known.
    """
    return _wire(_instant(value, timezone, _START, path))


def normalize_end_date(
    value: str | date | datetime, timezone: str | tzinfo | None = None, *, path: str = "end_date"
) -> str:
    """Return the instant at which a period ends, as ISO 8601 UTC with milliseconds and `Z`.

    Args:
        value: A date (its last millisecond counts), a date-time, or the ISO 8601 text of either.
        timezone: IANA name of the zone in which a date, or a date-time without an offset, is meant. Default UTC,
            but a datetime without an offset needs one.
        path: Name of the argument, for the error.

    Returns:
        For instance `2025-02-01T04:59:59.999Z`.

    Raises:
        InputValidationError: The value is not a date, or the time zone is not known.
    """
    return _wire(_instant(value, timezone, _END, path))


def normalize_date(value: str | date | datetime, timezone: str | tzinfo | None = None, *, path: str = "date") -> str:
    """Return the instant of a date-time, or of the start of a date, as ISO 8601 UTC with milliseconds and `Z`.

    Args:
        value: A date-time, a date, or the ISO 8601 text of either.
        timezone: IANA name of the zone in which a value without an offset is meant. Default UTC, but a datetime
            without an offset needs one.
        path: Name of the argument, for the error.

    Returns:
        For instance `2025-01-31T12:00:00.000Z`.

    Raises:
        InputValidationError: The value is not a date, or the time zone is not known.
    """
    return normalize_start_date(value, timezone, path=path)


def normalize_date_only(value: str | date | datetime, *, path: str = "date") -> str:
    """Return the calendar date of a value, as it is written there, as `YYYY-MM-DD`.

    Args:
        value: A date, a date-time (its own local date counts), or the ISO 8601 text of either.
        path: Name of the argument, for the error.

    Returns:
        For instance `2025-01-31`.

    Raises:
        InputValidationError: The value is not a date.
    """
    parsed = _parsed(value, path)
    return (parsed.date() if isinstance(parsed, datetime) else parsed).isoformat()


def _instant(value: str | date | datetime, timezone: str | tzinfo | None, edge: time, path: str) -> datetime:
    zone = _zone(timezone)
    parsed = _parsed(value, path)
    if not isinstance(parsed, datetime):
        # a clock set back at midnight shows the last minutes twice: the day ends with the second showing
        parsed = datetime.combine(parsed, edge, zone).replace(fold=int(edge is _END))
    elif parsed.tzinfo is None:
        if timezone is None and isinstance(value, datetime):
            raise invalid_input(path, "expected a date-time with a time zone, or a timezone in which it is meant")
        parsed = parsed.replace(tzinfo=zone)
    try:
        return parsed.astimezone(UTC)
    except OverflowError:
        raise invalid_input(path, "the date is out of range") from None


def _parsed(value: str | date | datetime, path: str) -> date | datetime:
    if isinstance(value, date):
        return value
    text = value.strip() if isinstance(value, str) else ""
    for parse in (date.fromisoformat, datetime.fromisoformat):
        with suppress(ValueError):
            return parse(text)
    raise invalid_input(path, "expected a date (YYYY-MM-DD) or an ISO 8601 date-time")


def _zone(timezone: str | tzinfo | None) -> tzinfo:
    if timezone is None:
        return UTC
    if isinstance(timezone, tzinfo):
        return timezone
    try:
        return ZoneInfo(timezone)
    except (ValueError, OSError, LookupError):
        raise invalid_input("timezone", "expected an IANA time zone name such as America/Chicago") from None


def _wire(instant: datetime) -> str:
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
