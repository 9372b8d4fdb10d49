"""JSON that has one meaning only: what signatures are computed over."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

LARGEST_EXACT: Final = 2**53 - 1
DEEPEST: Final = 64
_BRACKET_OR_STRING: Final = re.compile(r'[\[\]{}]|"(?:[^"\\]|\\.)*+"?', re.DOTALL)


class AmbiguousJsonError(ValueError):
    """Not JSON, or JSON that two programs may read differently."""


def parse_json(content: str | bytes) -> Any:
    """Parse JSON without guessing.

    Args:
        content: The JSON text, as UTF-8 if it is bytes.

    Returns:
        Plain dicts, lists, strings, numbers, booleans and None.

    Raises:
        AmbiguousJsonError: It is not JSON, repeats a key, or holds a number that would be rounded.
    """
    try:
        text = content.decode("utf-8") if isinstance(content, bytes) else content
        _check_depth(text)
        parsed = json.loads(
            text, object_pairs_hook=_object, parse_float=_float, parse_int=_integer, parse_constant=_constant
        )
    except UnicodeDecodeError:
        raise AmbiguousJsonError("is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise AmbiguousJsonError(f"is not JSON: {error.msg} (line {error.lineno})") from None
    return plain_json(parsed)


def plain_json(value: Any, path: str = "", depth: int = 0) -> Any:
    """Copy a JSON value into plain dicts and lists.

    Args:
        value: What was parsed or built.
        path: Where it stands, for messages.
        depth: How deep it stands.

    Raises:
        AmbiguousJsonError: It holds what JSON cannot hold exactly.
    """
    if depth > DEEPEST:
        raise AmbiguousJsonError(f"is nested more than {DEEPEST} levels deep")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _string(value, path)
    if isinstance(value, int | float):
        return _number(value, path)
    if isinstance(value, Mapping):
        return {
            _key(key, path): plain_json(item, f"{path}.{key}" if path else str(key), depth + 1)
            for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [plain_json(item, f"{path}[{at}]", depth + 1) for at, item in enumerate(value)]
    raise AmbiguousJsonError(f"{path}: a {type(value).__name__} is not a JSON value")


def _check_depth(text: str) -> None:
    """Refuse deep nesting before parsing: how deep the parser itself can go differs between Pythons."""
    depth = 0
    for mark in _BRACKET_OR_STRING.findall(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark, 0)
        if depth > DEEPEST + 1:
            raise AmbiguousJsonError(f"is nested more than {DEEPEST} levels deep")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        repeated = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise AmbiguousJsonError(f"repeats the key {repeated!r}")
    return result


def _integer(digits: str) -> int:
    if len(digits) > len(str(LARGEST_EXACT)) + 1:
        raise AmbiguousJsonError("holds an integer beyond 2^53, which would be rounded")
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value) or Decimal(repr(value)) != Decimal(digits):
        raise AmbiguousJsonError("holds a number with more digits than are exact")
    return value


def _constant(word: str) -> float:
    raise AmbiguousJsonError(f"holds {word}, which is not JSON")


def _key(key: Any, path: str) -> str:
    if not isinstance(key, str):
        raise AmbiguousJsonError(f"{path}: a key is not a string")
    return _string(key, path)


def _string(value: str, path: str) -> str:
    if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise AmbiguousJsonError(f"{path}: holds half of a character (a lone surrogate)")
    return str(value)


def _number(value: float, path: str) -> int | float:
    if isinstance(value, float) and not math.isfinite(value):
        raise AmbiguousJsonError(f"{path}: is not a finite number")
    if value == math.floor(value) and abs(value) > LARGEST_EXACT:
        raise AmbiguousJsonError(f"{path}: is an integer beyond 2^53, which would be rounded")
    return value
