"""Reads the many ways of writing a grade as the text that the platform stores, from `-1` to `13`."""

from __future__ import annotations

import re
from typing import Final

LOWEST: Final = -1
HIGHEST: Final = 13
GRADES: Final = frozenset(str(number) for number in range(LOWEST, HIGHEST + 1))
_NAMED: Final = {
    "pk": -1,
    "prek": -1,
    "prekindergarten": -1,
    "k": 0,
    "kg": 0,
    "kindergarten": 0,
    "middleschool": 7,
}
_NUMBERED: Final = re.compile(r"(?:grade[\s_-]?)?(-?\d{1,2})(?:st|nd|rd|th)?(?:[\s_-]?grade)?")


def grade_text(value: object) -> str | None:
    """Return a grade as the platform stores it, or None when the value names none.

    Args:
        value: A number, or text such as `K`, `Pre-K`, `3rd`, `Grade 3`, `grade_10`, `03` or `middle school` (7).
    """
    number = _number(value)
    return str(number) if number is not None and LOWEST <= number <= HIGHEST else None


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    text = value.strip().lower() if isinstance(value, str) else ""
    match = _NUMBERED.fullmatch(text)
    return int(match[1]) if match else _NAMED.get(re.sub(r"[\s_-]", "", text))
