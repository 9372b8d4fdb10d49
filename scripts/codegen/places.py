"""Where schemas stand in a document, which is what inline ones are named after."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from codegen.identifiers import below, singular

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands: whose name an inline object takes, and what tells it from all other places."""

    name: str
    owner: str
    depth: int = 0
    members: Mapping[str, str] = field(default_factory=dict)

    def member(self, wire: str) -> Place:
        """The place of a member of the object that stands here."""
        return Place(self.members.get(wire) or below(self.name, wire), f"{self.owner}/{wire}", self.depth + 1)

    def element(self) -> Place:
        """The place of an element of the list or map that stands here."""
        return Place(singular(self.name), f"{self.owner}/[]", self.depth + 1)

    def option(self, label: str) -> Place:
        """The place of one member of the union that stands here."""
        return Place(below(self.name, label), f"{self.owner}|{label}", self.depth + 1)

    def deeper(self) -> Place:
        """The same place, one step of recursion on."""
        return replace(self, depth=self.depth + 1)


class Homes:
    """The place of everything inline in components, from wherever allOf leads to it.

    Args:
        document: The document; objects of it are known by identity while it lives.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._resident = frozenset(_identities(document))
        self._places: dict[int, Place] = {}

    def __contains__(self, schema: Any) -> bool:
        return id(schema) in self._resident

    def of(self, schema: Any, place: Place) -> Place:
        """Where a schema is at home; the given place where it is in no component."""
        home = self._places.get(id(schema))
        return place if home is None else replace(home, depth=place.depth, members=place.members)

    def add(self, component: Any, place: Place) -> None:
        """Give what is inline in a component its place there, from wherever allOf will lead to it."""
        waiting: list[tuple[Any, Place]] = [(component, place)]
        while waiting:
            schema, here = waiting.pop()
            if not isinstance(schema, dict):
                continue
            self._places.setdefault(id(schema), here)
            for key in ("allOf", "oneOf", "anyOf"):
                members = schema.get(key)
                waiting.extend((member, here) for member in (members if isinstance(members, list) else ()))
            waiting.extend((schema.get(key), here.element()) for key in ("items", "additionalProperties"))
            properties = schema.get("properties")
            for wire, member in (properties if isinstance(properties, dict) else {}).items():
                waiting.append((member, here.member(str(wire))))


def _identities(document: Any) -> Iterator[int]:
    """The identities of all objects of a document; none else can have them while it lives."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield id(value)
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
