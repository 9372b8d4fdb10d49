"""Filling path templates: an id is one segment, whatever is in it, and never an empty or a dotted one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[str, ...]:
    return tuple(PLACEHOLDER.split(template))


def placeholders(template: str) -> tuple[str, ...]:
    """Names of the placeholders of a template, in order."""
    return _pieces(template)[1::2]


def fill(template: str, values: Mapping[str, Any], optional: Collection[str] = ()) -> str:
    """Put ids into a path template.

    Args:
        template: Path with `{placeholders}`; its trailing slash, or the lack of one, stays.
        values: Id by placeholder.
        optional: Placeholders of trailing segments which are left out when their value is None.

    Returns:
        The path, each id encoded as one segment.

    Raises:
        InputValidationError: If an id is missing, empty, only dots or no text.
    """
    issues: list[ValidationIssue] = []
    path = ""
    for at, piece in enumerate(_pieces(template)):
        if at % 2 == 0:
            path += piece
        elif piece in optional and values.get(piece) is None:
            path = path.removesuffix("/")
        else:
            path += _segment(piece, values.get(piece), issues)
    if issues:
        raise InputValidationError("Invalid path", issues=issues)
    return path


def _segment(name: str, value: Any, issues: list[ValidationIssue]) -> str:
    problem = _problem(value)
    if problem:
        issues.append(ValidationIssue(name, problem))
        return ""
    return quote(value, safe="")


def _problem(value: Any) -> str | None:
    if not isinstance(value, str):
        return f"expected a non-empty text, got {'nothing' if value is None else f'a {type(value).__name__}'}"
    if not value.strip():
        return "expected a non-empty text"
    if value.strip() in {".", ".."}:
        return "dots alone are no id"
    return None if is_unicode(value) else "is no valid Unicode text"


def is_unicode(text: str) -> bool:
    """Whether a text can be encoded; one with half a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
