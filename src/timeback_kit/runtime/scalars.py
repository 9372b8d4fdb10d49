"""JSON values to Python values and back; a value that does not fit passes unchanged."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final
from uuid import UUID

DATE_LENGTH: Final = len("2024-01-31")
MOST_DIGITS: Final = 400
_BOOLEANS: Final = {"true": True, "false": False}
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


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


def as_boolean(value: Any) -> Any:
    """Read "true" and "false", in any case; anything else stays what it is."""
    return _BOOLEANS.get(value.lower(), value) if type(value) is str else value


def as_number(value: Any) -> Any:
    """Read a string that is a JSON number, if it is finite; anything else stays what it is."""
    if type(value) is not str or _NUMBER.fullmatch(value) is None:
        return value
    number = float(value)
    if not math.isfinite(number):
        return value
    return int(value) if value.lstrip("-").isdigit() else number


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


def is_sendable(number: float | Decimal) -> bool:
    """Whether a number can be written: finite, and of a size a float or a database knows."""
    if isinstance(number, Decimal):
        return number.is_finite() and abs(number.adjusted()) <= MOST_DIGITS
    return abs(number) < 10**MOST_DIGITS if isinstance(number, int) else math.isfinite(number)


def number_text(number: float | Decimal) -> str:
    """Write a number in digits, without an exponent."""
    return str(int(number)) if isinstance(number, int) else f"{Decimal(str(number)):f}"


def is_mapping(value: Any) -> bool:
    """Whether a wire value is an object."""
    return type(value) is dict or isinstance(value, Mapping)


def is_unicode(text: str) -> bool:
    """Whether a string can be encoded; one with half a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def scalar_text(value: object) -> tuple[str, bool]:
    """Write a value for a query or a filter.

    Args:
        value: A string, number, boolean, date, UUID, or an enum of such.

    Returns:
        The text, and whether filters put it in quotes.

    Raises:
        ValueError: If it has no such form; the message says what is expected.
    """
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, str):
        if not is_unicode(plain):
            raise ValueError("is not valid Unicode")
        return str(plain), True
    if isinstance(plain, bool):
        return ("true" if plain else "false"), False
    if isinstance(plain, int | float | Decimal):
        if not is_sendable(plain):
            raise ValueError("expected a finite number")
        return number_text(plain), False
    if isinstance(plain, datetime):
        if plain.tzinfo is None:
            raise ValueError("expected a date-time with a time zone")
        return datetime_text(plain), True
    if isinstance(plain, date):
        return plain.isoformat(), True
    if isinstance(plain, UUID):
        return str(plain), True
    got = "None" if plain is None else f"a {type(plain).__name__}"
    raise ValueError(f"expected a string, number, boolean or date, got {got}")
