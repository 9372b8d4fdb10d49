"""JSON text to values and back, in one place."""

from __future__ import annotations

import json
from typing import Any

import orjson


def loads(text: bytes) -> Any:
    """Read JSON.

    Args:
        text: UTF-8 text.

    Raises:
        ValueError: If it is no JSON.
    """
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        # NaN and very deep nesting are beyond orjson, and real servers send the former.
        return _slowly(text)


def _slowly(text: bytes) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def dumps(value: Any) -> bytes:
    """Write JSON in UTF-8.

    Args:
        value: Dicts with text keys, lists, texts, numbers, booleans and None.

    Raises:
        TypeError: If something in it has no JSON form.
    """
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        # Integers beyond 64 bits and lone surrogates are beyond orjson.
        return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()
