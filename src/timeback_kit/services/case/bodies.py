"""Reads CASE packages as other programs export them, and as the service sends them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.models import Model
from timeback_kit.runtime.wire_names import snake

_ENVELOPE: Final = "CFPackage"
_NUMBERS: Final = frozenset({"sequence_number"})
_TEXTS: Final = frozenset(
    {"version", "list_enumeration", "human_coding_scheme", "alternative_label", "abbreviated_statement", "notes"}
)
_NULLABLE: Final = frozenset({"extensions"})
_DIGITS: Final = re.compile(r"-?[0-9]{1,15}", re.ASCII)


def as_package(body: Any) -> Any:
    """Return a package as the service takes it.

    The envelope of a package that was read is taken off. Of a plain dict, numbers that are text become numbers, and the
    other way round, and what is null, or a date or number that is empty text, is left out.

    Args:
        body: A package, or a part of one.
    """
    if isinstance(body, Mapping | Model) and _ENVELOPE in body:
        body = body[_ENVELOPE]
    return _plain(body)


def _plain(body: Any) -> Any:
    if type(body) in (list, tuple):
        return [_plain(each) for each in body]
    if type(body) is not dict:
        return body
    return {name: _read(snake(name), value) for name, value in body.items() if not _is_nothing(snake(name), value)}


def _is_nothing(name: str, value: Any) -> bool:
    is_typed = name in _NUMBERS or name.endswith(("_date", "_date_time"))
    return (value is None and name not in _NULLABLE) or (is_typed and isinstance(value, str) and not value.strip())


def _read(name: str, value: Any) -> Any:
    if name in _NUMBERS and isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        return int(value)
    if name in _TEXTS and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return _plain(value)
