"""Reads and writes JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import orjson

from timeback_kit.runtime.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable

LARGE: Final = 1 << 21
"""Bytes from which on parsing takes longer with the collector than without; it walks few objects at little cost."""


def fast_loads(text: bytes) -> Any:
    """Read strict JSON.

    Raises:
        ValueError: If it is anything else.
    """
    if len(text) < LARGE:
        return orjson.loads(text)
    with collector_paused():
        return orjson.loads(text)


def loads(text: bytes) -> Any:
    """Read JSON.

    Raises:
        ValueError: If it is not JSON.
    """
    try:
        return fast_loads(text)
    except ValueError:
        return loads_leniently(text)


def loads_leniently(text: bytes) -> Any:
    """Read JSON with NaN or very deep nesting, which are beyond `fast_loads`; real servers send the former.

    Raises:
        ValueError: If it is not JSON.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def dumps(value: Any) -> bytes:
    """Write JSON in UTF-8.

    Args:
        value: Dicts with string keys, lists, strings, numbers, booleans and None.

    Raises:
        TypeError: If something in it has no JSON form.
    """
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        # Integers beyond 64 bits and lone surrogates are beyond orjson.
        return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()


def dumps_with(value: Any, json_form: Callable[[Any], Any]) -> bytes:
    """Write JSON of a value that holds objects. A number that has no JSON form becomes null.

    Args:
        value: What is written.
        json_form: Returns JSON values for any object or date, or raises TypeError.

    Raises:
        TypeError: If something in it has no JSON form.
    """
    return orjson.dumps(value, json_form, orjson.OPT_PASSTHROUGH_DATETIME)
