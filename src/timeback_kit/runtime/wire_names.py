"""Names as JSON has them, such as `sourcedId`, and their snake_case forms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_ACRONYM: Final = re.compile(r"([A-Z]+)([A-Z][a-z])")
_HUMP: Final = re.compile(r"([a-z0-9])([A-Z])")
_JOINT: Final = re.compile(r"(?<=[A-Za-z0-9])_+([A-Za-z0-9])")
FREE: Final = frozenset({"metadata", "extensions"})
"""Keys whose objects hold what nobody has declared, in every service."""
_OTHER: Final = re.compile(r"[^A-Za-z0-9]+")


@lru_cache(maxsize=4096)
def snake(wire: str) -> str:
    """The snake_case form of a wire name: `sourcedId` -> `sourced_id`, `CFDocument` -> `cf_document`."""
    split = _HUMP.sub(r"\1_\2", _ACRONYM.sub(r"\1_\2", wire))
    return _OTHER.sub("_", split).strip("_").lower()


@lru_cache(maxsize=4096)
def camel(path: str) -> str:
    """The wire form of a field in a query: `family_name` -> `familyName`, `user.sourced_id` -> `user.sourcedId`.

    Names below `metadata` and `extensions` are the caller's own and stay as they are.

    Args:
        path: A wire or snake_case name, or several joined by dots.
    """
    segments = path.split(".")
    free = next((at + 1 for at, segment in enumerate(segments) if segment in FREE), len(segments))
    wire = [_JOINT.sub(lambda match: match[1].upper(), segment).rstrip("_") for segment in segments[:free]]
    return ".".join([*wire, *segments[free:]])


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """A name without anything two spellings of it may differ in."""
    return _OTHER.sub("", name).lower()


def matching(name: str, wires: Iterable[str]) -> str | None:
    """The wire name a given name stands for.

    Args:
        name: A wire name, or its snake_case form (also with the underscore that keeps it off a keyword: `class_`).
        wires: The known wire names.

    Returns:
        The wire name, or None when there is none.
    """
    known = wires if isinstance(wires, dict | frozenset | set | tuple) else tuple(wires)
    if name in known:
        return name
    if not isinstance(name, str) or name != name.lower():
        return None
    bare = name.strip("_")
    return next((wire for wire in known if snake(wire) == bare or ("_" in bare and folded(wire) == folded(bare))), None)
