"""Where schemas stand in a document, which is what inline ones are named after."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.identifiers import below
from codegen.words import class_name, singular, split_words


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands: whose name an inline object takes, and what tells it from all other places."""

    name: str
    owner: str
    depth: int = 0

    def member(self, wire: str) -> Place:
        """The place of a member of the object that stands here."""
        return Place(below(self.name, wire), f"{self.owner}/{wire}", self.depth + 1)

    def element(self) -> Place:
        """The place of an element of the list or map that stands here."""
        return Place(class_name(singular(split_words(self.name))) or self.name, f"{self.owner}/[]", self.depth + 1)

    def option(self, label: str) -> Place:
        """The place of one member of the union that stands here."""
        return Place(below(self.name, label), f"{self.owner}|{label}", self.depth + 1)

    def deeper(self) -> Place:
        """The same place, one step of recursion on."""
        return replace(self, depth=self.depth + 1)
