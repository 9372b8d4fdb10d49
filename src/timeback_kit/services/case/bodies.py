"""Reads CASE packages as other programs export them."""

from __future__ import annotations

import re
from typing import Any, Final

_NUMBERS: Final = frozenset({"sequenceNumber", "sequence_number"})
_DIGITS: Final = re.compile(r"-?[0-9]{1,15}", re.ASCII)


def with_plain_numbers(body: Any) -> Any:
    """Return a package whose sequence numbers are numbers; those that are empty text are left out.

    Args:
        body: A package, or a part of one.
    """
    if type(body) in (list, tuple):
        return [with_plain_numbers(each) for each in body]
    if type(body) is not dict:
        return body
    return {
        name: _number(value) if name in _NUMBERS else with_plain_numbers(value)
        for name, value in body.items()
        if not (name in _NUMBERS and isinstance(value, str) and not value.strip())
    }


def _number(value: Any) -> Any:
    is_written = isinstance(value, str) and _DIGITS.fullmatch(value.strip())
    return int(value) if is_written else value
