"""Checks for the string formats in the documents."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from uuid import UUID

from jsonschema import FormatChecker

CHECKER = FormatChecker(formats=())

_DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DURATION = re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")


@CHECKER.checks("date-time", raises=ValueError)
def is_date_time(value: Any) -> bool:
    """Return whether a string is an RFC 3339 instant with an offset."""
    if not isinstance(value, str):
        return True
    if _DATE_TIME.fullmatch(value) is None:
        return False
    datetime.fromisoformat(value.upper().replace("Z", "+00:00"))
    return True


@CHECKER.checks("date", raises=ValueError)
def is_date(value: Any) -> bool:
    """Return whether a string is a calendar date."""
    if not isinstance(value, str):
        return True
    return _DATE.fullmatch(value) is not None and date.fromisoformat(value) is not None


@CHECKER.checks("uri")
def is_uri(value: Any) -> bool:
    """Return whether a string is an absolute URI."""
    return not isinstance(value, str) or _URI.fullmatch(value) is not None


@CHECKER.checks("email")
def is_email(value: Any) -> bool:
    """Return whether a string looks like an e-mail address."""
    return not isinstance(value, str) or _EMAIL.fullmatch(value) is not None


@CHECKER.checks("uuid", raises=ValueError)
def is_uuid(value: Any) -> bool:
    """Return whether a string is a UUID in its usual form."""
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


@CHECKER.checks("duration")
def is_duration(value: Any) -> bool:
    """Return whether a string is an ISO 8601 duration."""
    return not isinstance(value, str) or _DURATION.fullmatch(value) is not None
