"""Finds the known name closest to a misspelt one, for "did you mean"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeback_kit.runtime.wire_names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

CLOSE_ENOUGH: Final = 0.6
NAMES_LISTED: Final = 12


def close_name(name: str, known: Iterable[str], closeness: float = CLOSE_ENOUGH) -> str | None:
    """The known name closest to one, or None when none is close.

    Args:
        name: The name that was given.
        known: The names there are.
        closeness: How alike they must be, from 0 to 1.
    """
    from difflib import get_close_matches

    names = {folded(each): each for each in known}
    close = get_close_matches(folded(name), names, n=1, cutoff=closeness)
    return names[close[0]] if close else None


def suggestion(name: str, known: Iterable[str]) -> str:
    """What to type instead of a name, as the rest of a sentence.

    Args:
        name: The name that was given.
        known: The names there are.

    Returns:
        `; did you mean 'email'?`, or the known names where none is close.
    """
    listed = sorted(known)
    close = close_name(name, listed)
    if close is not None:
        return f"; did you mean {close!r}?"
    more = f" and {len(listed) - NAMES_LISTED} others" if len(listed) > NAMES_LISTED else ""
    return f"; known are {', '.join(listed[:NAMES_LISTED])}{more}" if listed else ""
