"""Knows published components by the places that refer to them, so that one which the vendor renames keeps its class."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from codegen.facts import plain
from codegen.openapi import copied, rename_schemas, schema_name, subschemas
from codegen.roots import roots
from codegen.schema_changes import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.component_names import Place

_KEPT: Final = 3
"""How many places stand for a component."""
_MAX_ROUNDS: Final = 20
_STEPS: Final = frozenset(".[{|(")
"""The signs with which a step of a place begins."""


def anchors(document: Mapping[str, Any]) -> dict[str, str]:
    """For every component in use the first places that refer to it, those in operations before those in components."""
    found: dict[str, list[str]] = {}
    for place, name in sorted(_references(document), key=lambda one: (one[0].startswith("#"), one)):
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
        for place, name in _references(result):
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


def moved(pins: Mapping[str, str]) -> dict[str, str]:
    """The pins, and what they say of places inside a class that is written out now, or is a component now.

    A class at a place and the component of its name are the same object: what is pinned inside one is pinned in both.
    """
    result = dict(pins)
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


def _references(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every place that refers to a component, and which; those inside a composition are no places of their own."""
    for holder, key, place in roots(document):
        yield from _within(holder[key], place)


def _within(schema: Any, place: Place) -> Iterator[tuple[str, str]]:
    if not isinstance(schema, dict):
        return
    name = schema_name(schema.get("$ref"))
    if name is not None:
        yield place.where, name
    for keyword, key, inner in subschemas(schema):
        if keyword != "allOf":
            yield from _within(inner, place.below(keyword, key, schema))
