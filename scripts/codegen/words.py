"""Words of names: split, made singular, joined."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Words = tuple[str, ...]

_WORD: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_LONGEST_ABBREVIATION: Final = 4
_UNCHANGED: Final = frozenset(
    {
        "analysis",
        "analytics",
        "basis",
        "bus",
        "campus",
        "criteria",
        "data",
        "demographics",
        "has",
        "is",
        "metadata",
        "news",
        "process",
        "series",
        "species",
        "statistics",
        "stats",
        "status",
        "us",
    }
)
_IRREGULAR: Final = {"children": "child", "people": "person", "statuses": "status", "stimuli": "stimulus"}
_DROP_ES: Final = ("sses", "xes", "ches", "shes", "zes")


def split_words(name: str) -> Words:
    """Split a name at case changes, digits and anything that is not an ASCII letter or digit.

    Args:
        name: A wire name, an operationId, a path segment; may be anything at all.

    Returns:
        The words, each with a capital first letter; empty when the name has no ASCII letter or digit.
    """
    return tuple(_capitalised(word) for word in _WORD.findall(name)[:12])


def _capitalised(word: str) -> str:
    """Capital first; a shouted word (`PLACEMENT`) is not an abbreviation (`URI`)."""
    return word.capitalize() if len(word) > _LONGEST_ABBREVIATION else word[:1].upper() + word[1:]


def singular(words: Words) -> Words:
    """The words with the last one in the singular."""
    if not words:
        return words
    last = words[-1]
    return (*words[:-1], _singular(last))


def _singular(word: str) -> str:
    lower = word.lower()
    if lower in _UNCHANGED or lower.endswith("ss") or not (lower.endswith("s") or lower in _IRREGULAR):
        return word
    if lower in _IRREGULAR:
        return word[:1] + _IRREGULAR[lower][1:]
    if lower.endswith("ies") and len(lower) > 4:
        return word[:-3] + "y"
    if lower.endswith(_DROP_ES):
        return word[:-2]
    return word[:-1]


def join_words(front: Words, back: Words) -> Words:
    """Put words before others, a common part written once: `Create User` and `User Id` give `Create User Id`."""
    for length in range(min(len(front), len(back)), 0, -1):
        if front[-length:] == back[:length]:
            return front + back[length:]
    return front + back


def common_words(sequences: Iterable[Words]) -> Words:
    """What several names share: all of it, else their common end, else their common beginning."""
    unique = sorted(set(sequences))
    return _common_end(unique) or common_start(unique)


def common_start(names: Sequence[Words]) -> Words:
    """The words with which all names begin."""
    result: list[str] = []
    for words in zip(*names, strict=False):  # to the end of the shortest
        if len(set(words)) > 1:
            break
        result.append(words[0])
    return tuple(result)


def _common_end(names: Sequence[Words]) -> Words:
    return common_start([tuple(reversed(name)) for name in names])[::-1]


def class_name(words: Words) -> str:
    """Words as the name of a class: `UserProfile`."""
    name = "".join(words)
    return f"The{name}" if name[:1].isdigit() else name
