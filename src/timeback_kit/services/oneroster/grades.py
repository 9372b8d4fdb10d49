"""Reads the many ways of writing a grade as the one that the platform stores."""

from __future__ import annotations

import re

from timeback_api.oneroster.errors import OneRosterError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error

__all__ = ["normalize_grade"]

LOWEST, HIGHEST = -1, 13
_NAMED = {
    "pk": -1,
    "prek": -1,
    "prekindergarten": -1,
    "k": 0,
    "kg": 0,
    "kindergarten": 0,
    "middleschool": 7,
}
_NUMBERED = re.compile(r"(?:grade[\s_-]?)?(-?\d{1,2})(?:st|nd|rd|th)?(?:[\s_-]?grade)?")


def normalize_grade(value: str | int) -> str:
    """Return a grade as the platform stores it, from `-1` (pre-kindergarten) over `0` (kindergarten) to `13`.

    Args:
        value: A number, or text such as `K`, `Pre-K`, `3rd`, `Grade 3`, `grade_10`, `03` or `middle school` (7).

    Returns:
        The number as text.

    Raises:
        InputValidationError: The value names no grade.
    """
    number = _number(value)
    if number is None or not LOWEST <= number <= HIGHEST:
        issue = ValidationIssue("grade", f"expected a grade from {LOWEST} to {HIGHEST}, or a name such as K or 3rd")
        raise as_service_error(InputValidationError("Invalid grade", issues=[issue]), OneRosterError)
    return str(number)


def _number(value: str | int) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    text = value.strip().lower() if isinstance(value, str) else ""
    match = _NUMBERED.fullmatch(text)
    return int(match[1]) if match else _NAMED.get(re.sub(r"[\s_-]", "", text))
