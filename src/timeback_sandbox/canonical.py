"""The JSON Canonicalization Scheme (RFC 8785): exactly one byte sequence per JSON value."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import Any

_LARGEST_EXACT = 2**53 - 1


def canonical(value: Any) -> bytes:
    """Return the canonical UTF-8 form of a JSON value.

    Raises:
        ValueError: The value holds something outside I-JSON: a non-finite number or a lone surrogate.
    """
    return _text(value).encode("utf-8")


def _text(value: Any) -> str:
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return "{" + ",".join(f"{_string(name)}:{_text(item)}" for name, item in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_text(item) for item in value) + "]"
    if isinstance(value, str):
        return _string(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return number(value)
    raise ValueError(f"{type(value).__name__} is not a JSON value")


def _string(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def number(value: float) -> str:
    """Format a number as ECMAScript does: shortest round-tripping digits, exponent from 1e21 and below 1e-6."""
    if isinstance(value, int) and abs(value) <= _LARGEST_EXACT:
        return str(value)
    double = float(value)
    if not math.isfinite(double):
        raise ValueError("a number is not finite")
    if double == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(double)).as_tuple()
    if not isinstance(exponent, int):
        raise TypeError("a finite number has an integer exponent")
    text = "".join(str(digit) for digit in digits).rstrip("0")
    exponent += len(digits) - len(text)
    return ("-" if sign else "") + _with_point(text, exponent + len(text))


def _with_point(digits: str, point: int) -> str:
    """Place the decimal point: `point` is its position counted from the first digit."""
    count = len(digits)
    if count <= point <= 21:
        return digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return "0." + "0" * -point + digits
    mantissa = digits if count == 1 else f"{digits[0]}.{digits[1:]}"
    power = point - 1
    return f"{mantissa}e{'+' if power > 0 else '-'}{abs(power)}"
