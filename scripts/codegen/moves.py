"""Operations that the vendor moved to another path: known again by operationId, or by method and equal shape."""

from __future__ import annotations

import difflib
import json
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

from codegen.canonical import PROSE
from codegen.derived import repaired
from codegen.facts import plain
from codegen.jsonpath import plain_prefix
from codegen.nearest import spelled
from codegen.openapi import operations
from codegen.roots import PLACEHOLDER, placeholder_names, without_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ADDED: Final = "overlay: "
"""Before the places of inline schemas that an overlay brings."""

Operation = tuple[str, str]
"""Path and method in lower case."""
Moves = dict[Operation, Operation]
Swap = tuple[tuple[str, ...], tuple[str, ...]]

_UNSEEN: Final = frozenset({"operationId", "tags", PROSE})
"""What an operation may state otherwise and still be the same one."""
_LEAST_ALIKE: Final = 0.5
_CONTENT: Final = re.compile(r'"(\$ref|properties)":')


def moves(old: Mapping[str, Any], new: Mapping[str, Any]) -> Moves:
    """Where the operations went that are at another path now.

    Args:
        old: A canonical document.
        new: A later one of the same service.

    Returns:
        Path and method in the new document by path and method in the old one.
    """
    gone, come = _missing(old, new), _missing(new, old)
    before, after = ({name: place for place, name in _single_ids(some).items()} for some in (gone, come))
    found = {place: after[name] for name, place in before.items() if name in after}
    shapes: dict[tuple[str, str], tuple[list[Operation], list[Operation]]] = defaultdict(lambda: ([], []))
    for side, some in enumerate((gone, come)):
        for place, operation in some.items():
            if place not in found and place not in found.values():
                shapes[place[1], _shape(place[0], operation)][side].append(place)
    while True:
        swaps = {_swap(one[0], other[0]) for one, other in found.items()}
        more = {one: other for (_, shape), some in shapes.items() for one, other in _pairs(*some, shape, swaps).items()}
        if not more:
            return found
        found |= more
        for left, right in shapes.values():
            left[:] = [one for one in left if one not in found]
            right[:] = [one for one in right if one not in found.values()]


def _missing(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[Operation, Mapping[str, Any]]:
    """The operations of a document whose place another one does not have."""
    there = {(without_names(path), method) for path, method, _ in operations(other)}
    return {
        (path, method): operation
        for path, method, operation in operations(one)
        if (without_names(path), method) not in there
    }


def _single_ids(some: Mapping[Operation, Mapping[str, Any]]) -> dict[Operation, str]:
    counts = Counter(operation.get("operationId") for operation in some.values())
    return {
        place: str(operation["operationId"])
        for place, operation in some.items()
        if operation.get("operationId") and counts[operation["operationId"]] == 1
    }


def _shape(path: str, operation: Mapping[str, Any]) -> str:
    """What an operation is, but for its path and its names."""
    names = placeholder_names(path)
    stated = {key: value for key, value in operation.items() if key not in _UNSEEN}
    stated["parameters"] = sorted(
        json.dumps({**one, "name": names.index(one["name"])} if one["name"] in names else one, sort_keys=True)
        for one in operation.get("parameters", ())
    )
    return json.dumps([len(names), stated], sort_keys=True)


def _pairs(gone: list[Operation], come: list[Operation], shape: str, swaps: set[Swap]) -> Moves:
    """The operations of one shape that resemble each other more than any other."""
    scores = {
        (one, other): score
        for one in gone
        for other in come
        if (score := _likeness(one[0], other[0], shape, swaps)) is not None
    }
    found: Moves = {}
    for (one, other), score in scores.items():
        rivals = [rival for pair, rival in scores.items() if (pair[0] == one) != (pair[1] == other)]
        if all(score > rival for rival in rivals):
            found[one] = other
    return found


def _likeness(one: str, other: str, shape: str, swaps: set[Swap]) -> tuple[bool, float] | None:
    """How far two paths are alike; None where nothing tells that they are of the same thing."""
    known = _swap(one, other) in swaps
    ratio = difflib.SequenceMatcher(None, without_names(one), without_names(other), autojunk=False).ratio()
    segments = set(without_names(one).split("/")) & set(without_names(other).split("/")) - {"", "{}"}
    told = known or (ratio >= _LEAST_ALIKE and (bool(segments) or _CONTENT.search(shape) is not None))
    return (known, ratio) if told else None


def _swap(one: str, other: str) -> Swap:
    """What of a path was replaced by what: both without the segments at their end that are the same."""
    old, new = (without_names(path).split("/") for path in (one, other))
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    return tuple(old), tuple(new)


def followed(pins: Mapping[str, str], found: Moves) -> dict[str, str]:
    """The pins, and what they say of the places in operations that moved.

    Args:
        pins: The class of every place that has one already.
        found: Where the operations went.
    """
    begins = {_begin(old): _begin(new) for old, new in found.items()}
    result = dict(pins)
    for place, name in pins.items():
        stated = place.removeprefix(ADDED)
        for old, new in begins.items():
            if f"{stated} ".startswith(f"{old} "):
                result.setdefault(f"{place[: len(place) - len(stated)]}{new}{stated[len(old) :]}", name)
    return result


def _begin(place: Operation) -> str:
    return f"{place[1].upper()} {plain(without_names(place[0]))}"


class Targets:
    """What overlay actions on operations that moved are to say now.

    Args:
        found: Where the operations went.
        actions: The actions of all overlays.
        document: The document that has them there.
    """

    def __init__(self, found: Moves, actions: Iterable[Mapping[str, Any]], document: Mapping[str, Any]) -> None:
        self._found = found
        self._made = {str(action["x-rename-to"]): action for action in actions if "x-rename-to" in action}
        self._there = set(map(without_names, document["paths"]))
        self._renamed: set[str] = set()

    def of(self, action: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The actions that fit instead of one; empty where it is about nothing that moved."""
        location, rest = plain_prefix(str(action["target"]))
        if len(location) < 2 or location[0] != "paths":
            return []
        path, inner = str(location[1]), location[2:]
        places = self._places(path, str(inner[0]) if inner else None)
        if len({new for new, _ in places}) != 1:
            return []
        (new, method), renaming = places[0], self._made.get(path)
        written = _written(new, path, is_template=renaming is not None)
        location = ("paths", written, method, *inner[1:]) if inner else ("paths", written)
        moved = {**action, "target": spelled(location) + rest}
        if "x-rename-to" in action:
            moved["x-rename-to"] = _renamed(new, path, str(action["x-rename-to"]))
        if renaming is None or without_names(path) not in self._there or path in self._renamed:
            return [moved]
        self._renamed.add(path)  # the other operations of the path stay, and so does what renames it
        return [*self.of(renaming), moved]

    def _places(self, path: str, method: str | None) -> list[Operation]:
        """Where the operations of a path are now: one of them, or all that were published under that path."""
        alike = {old: new for old, new in self._found.items() if without_names(old[0]) == without_names(path)}
        if method is not None:
            return [new for (_, stated), new in alike.items() if stated == method]
        return [new for (stated, _), new in alike.items() if stated == path] or [*alike.values()]


def _renamed(new: str, old: str, renamed: str) -> str:
    """What a path that moved is to be renamed to, where the old one was renamed."""
    return _written(new, renamed, is_template=True) if without_names(old) == without_names(renamed) else renamed


def _written(new: str, old: str, *, is_template: bool) -> str:
    """A path with placeholders called as in the old one."""
    path = "/".join(repaired(segment) for segment in new.split("/")) if is_template else new
    names = placeholder_names(old)
    if len(names) != len(placeholder_names(path)):
        return path
    return PLACEHOLDER.sub(lambda one: one[0].replace(placeholder_names(one[0])[0], names.pop(0)), path)
