"""Knows published components by the places that refer to them, so that one which the vendor renames keeps its class."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from codegen.facts import plain
from codegen.hoisting import only_wraps
from codegen.jsonpath import plain_prefix
from codegen.openapi import METHODS, copied, operations, rename_schemas, schema_name, subschemas, successes_of
from codegen.roots import placeholder_names, roots, without_names
from codegen.schema_changes import below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from codegen.component_names import Place

_KEPT: Final = 3
"""How many places stand for a component."""
_MAX_ROUNDS: Final = 20
_STEPS: Final = frozenset(".[{|(")
"""The signs with which a step of a place begins."""


def anchors(document: Mapping[str, Any], pins: Iterable[str] = ()) -> dict[str, str]:
    """For every component in use the first places that refer to it, those in operations before those in components.

    Args:
        document: A canonical document.
        pins: Places that are known already.
    """
    found: dict[str, list[str]] = {}
    for place, name in sorted(_references(document, pins), key=lambda one: (one[0].startswith("#"), one)):
        found.setdefault(name, []).append(place)
    return {place: name for name, places in found.items() for place in places[:_KEPT]}


def restored(document: Mapping[str, Any], pins: Mapping[str, str]) -> dict[str, Any]:
    """The document with the names that components were pinned under.

    A component that no place was pinned to before, at places that were pinned to a name which is gone, is the one of
    that name: renamed by the vendor, or moved out of the place where it was written.

    Args:
        document: A canonical document; it stays as it is.
        pins: The class of every place that has one already.
    """
    result = dict(document)
    known = set(pins.values())
    for number in range(_MAX_ROUNDS):
        schemas = result.get("components", {}).get("schemas", {})
        votes: dict[str, Counter[str]] = {}
        for place, name in _references(result, pins):
            pinned = pins.get(place)
            if pinned is not None and name in schemas and name not in known and pinned not in schemas:
                votes.setdefault(pinned, Counter())[name] += 1
        names: dict[str, str] = {}
        for pinned, some in sorted(votes.items()):
            chosen = min(some, key=lambda name: (-some[name], name))
            names.setdefault(chosen, pinned)
        if not names:
            break
        if number == 0:
            result = copied(result)
        rename_schemas(result, names)
    return result


def with_known_paths(document: Mapping[str, Any], actions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The document with its paths written as overlays write them: what a placeholder is called is on no wire.

    Args:
        document: A canonical document; it stays as it is.
        actions: The actions of the overlays.
    """
    made = {str(action.get("x-rename-to")) for action in actions}
    stated = _stated_paths(actions, made)
    shapes: dict[str, list[str]] = {}
    for path in stated:
        shapes.setdefault(without_names(path), []).append(path)
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        alike = shapes.get(without_names(path), [])
        known = next((one for one in alike if stated[one] & item.keys()), alike[0] if alike else path)
        present = {**document["paths"].get(known, {}), **paths.get(known, {})}
        if path in stated or path in made or present.keys() & item.keys():
            paths[path] = {**paths.get(path, {}), **item}
        else:
            paths[known] = {**paths.get(known, {}), **_with_placeholders(item, path, known)}
    return {**document, "paths": paths}


def _stated_paths(actions: Sequence[Mapping[str, Any]], made: set[str]) -> dict[str, set[str]]:
    """The paths that actions are about as they are published, and the methods that they name there."""
    stated: dict[str, set[str]] = {}
    for action in actions:
        group, path, method, *_ = (*plain_prefix(str(action["target"]))[0], "", "", "")
        if group == "paths" and path and path not in made:
            stated.setdefault(str(path), set()).add(str(method))
    return stated


def _with_placeholders(item: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    """A path item whose path parameters are called as in another spelling of its path."""
    before, after = map(placeholder_names, (old, new))
    names = dict(zip(before, after, strict=True))
    result: dict[str, Any] = copied(item)
    for method in METHODS:
        for parameter in result.get(method, {}).get("parameters", ()):
            if parameter["in"] == "path":
                parameter["name"] = names.get(parameter["name"], parameter["name"])
    return result


def moved(pins: Mapping[str, str], document: Mapping[str, Any]) -> dict[str, str]:
    """The pins, and what they say of places that are elsewhere now.

    A class at a place and the component of its name are the same object: what is pinned inside one is pinned in both.
    The only success of an operation is the one it had, whatever its status is now.
    """
    result = dict(pins)
    successes = {
        f"{method.upper()} {plain(without_names(path))}": successes_of(operation)
        for path, method, operation in operations(document)
    }
    for place, name in pins.items():
        method, path, status, *rest = (*place.split(" ", 3), "", "")[:4]
        now = successes.get(f"{method} {path}", [])
        if status.startswith("2") and len(now) == 1 and status not in now:
            result.setdefault(" ".join(filter(None, [method, path, now[0], *rest])), name)
    places: dict[str, list[str]] = {}
    for place, name in pins.items():
        places.setdefault(name, []).append(place)
    for place, name in pins.items():
        for at, sign in enumerate(place):
            if sign in _STEPS:
                whole, step = place[:at].rstrip(), place[at:]
                if whole in pins:
                    result.setdefault(below(f"#{plain(pins[whole])}", step), name)
                for other in places.get(whole.removeprefix("#"), ()) if whole.startswith("#") else ():
                    result.setdefault(below(other, step), name)
    return result


def _references(document: Mapping[str, Any], pins: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every place that refers to a component, and which; those inside a composition are not places of their own."""
    for holder, key, place in roots(document, pins):
        yield from _within(holder[key], place)


def _within(schema: Any, place: Place) -> Iterator[tuple[str, str]]:
    if not isinstance(schema, dict):
        return
    name = schema_name(schema.get("$ref"))
    if name is not None:
        yield place.where, name
    for keyword, key, inner in subschemas(schema):
        if keyword != "allOf" or only_wraps(schema):
            yield from _within(inner, place.below(keyword, key, schema))
