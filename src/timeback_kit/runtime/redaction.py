"""Keeps secrets and learners' data out of reprs, messages and logs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NoReturn, Self, SupportsIndex

MASK: Final = "***"
LONGEST_TEXT: Final = 500
DEEPEST: Final = 8

SECRET_NAME: Final = re.compile(
    r"secret|passw(or)?d|passwd|token|credential|authorization|cookie|signature|api[-_]?key|private[-_]?key|jwt", re.I
)
_NAMES: Final = r"(?:client_secret|secret|password|access_token|token|api_?key|apiKey)"
_PATTERNS: Final = (
    (re.compile(r"\beyJ[\w-]{5,2000}\.[\w-]{1,2000}(\.[\w-]{0,2000})?"), "<token>"),
    (re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]{6,}", re.I), r"\1 <token>"),
    (re.compile(rf"(\b{_NAMES}\s*=\s*)[^\s,;&'\"]+", re.I), r"\1" + MASK),
    (re.compile(rf"([\"']{_NAMES}[\"']\s*[:=]\s*)(\"[^\"]*\"|'[^']*')", re.I), r"\1" + MASK),
    (re.compile(r"[\w.+'-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"), "<e-mail>"),
)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff]+")


class NotPickled:
    """Base of what holds a secret: immutable, copied as itself, and never pickled."""

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a secret and is not pickled; pass the secret on by itself")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class Secret(NotPickled):
    """A string that is shown, and pickled, only on purpose: as what `reveal` returns."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The string itself."""
        return self._text

    def __repr__(self) -> str:
        return f"Secret('{MASK}')"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """One line without e-mail addresses, tokens and secrets.

    Args:
        text: A string of unknown origin.
        longest: Maximum number of characters.
    """
    line = " ".join(_CONTROL.sub(" ", text[: longest * 4]).split())
    for pattern, replacement in _PATTERNS:
        line = pattern.sub(replacement, line)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def is_secret_name(name: object) -> bool:
    """Whether a value under this name is kept out of sight."""
    return isinstance(name, str) and SECRET_NAME.search(name) is not None


def shown(value: Any, depth: int = 0) -> str:
    """The repr of a value with everything under a secret's name masked."""
    if depth > DEEPEST:
        return "..."
    if isinstance(value, Mapping) and not hasattr(value, "additional_properties"):  # a model masks its own secrets
        pairs = (f"{key!r}: {_shown_under(key, item, depth)}" for key, item in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(shown(item, depth + 1) for item in value) + "]"
    return repr(value)


def _shown_under(key: object, value: Any, depth: int) -> str:
    return repr(MASK) if is_secret_name(key) and value is not None else shown(value, depth + 1)
