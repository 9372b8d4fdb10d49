"""Unions of objects: which property decides them, and what tells their inline members apart by name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codegen.flat_schemas import refers
from codegen.identifiers import fingerprint_of
from codegen.openapi import schema_ref
from codegen.references import dereferenced, normal, unescaped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.flat_schemas import Flat

Member = tuple[Any, "Flat"]
"""A member as the document has it, and flat."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The property that decides a union, and its values by member."""

    property: str
    values: dict[int, list[str]]


def discriminator(
    stated: Mapping[str, Any] | None, objects: list[Member], document: Mapping[str, Any]
) -> Decision | None:
    """The property that decides which member an object is.

    Args:
        stated: The document's discriminator; None when it has none.
        objects: The members that are objects.
        document: The whole document.

    Returns:
        The stated decision, else the first property whose constants tell all members apart, else None.
    """
    if stated is not None:
        return _stated(stated, objects, document)
    shared = [set(member.properties) for _, member in objects]
    for name in sorted(set.intersection(*shared)) if shared else []:
        found = {id(member): _texts(member, name, document) for _, member in objects}
        together = [value for several in found.values() for value in several]
        if all(found.values()) and len(set(together)) == len(together):
            return Decision(name, found)
    return None


def _stated(stated: Mapping[str, Any], objects: list[Member], document: Mapping[str, Any]) -> Decision | None:
    """What a discriminator says; a value that its mapping gives to one member is not claimed by another's const."""
    name, mapping = stated.get("propertyName"), stated.get("mapping") or {}
    if not isinstance(name, str) or not isinstance(mapping, dict):
        return None
    owners = {str(value): _mapped(str(target)) for value, target in mapping.items()}
    found: dict[int, list[str]] = {}
    taken: set[str] = set()
    for option, member in objects:
        pointer = normal(option["$ref"]) if refers(option) else ""
        mapped = [value for value, owner in owners.items() if owner == pointer]
        own = [value for value in _texts(member, name, document) if owners.get(value, pointer) == pointer]
        claimed = [value for value in dict.fromkeys([*mapped, *own]) if value not in taken]
        found[id(member)] = sorted(claimed) or [unescaped(pointer.rsplit("/", 1)[-1])]
        taken.update(found[id(member)])
    return Decision(name, found)


def _mapped(target: str) -> str:
    return normal(target) if target.startswith("#/") else schema_ref(target)


def _texts(member: Flat, name: str, document: Mapping[str, Any]) -> list[str]:
    source = dereferenced(document, member.properties.get(name))
    if not isinstance(source, dict):
        return []
    values = [source["const"]] if "const" in source else source.get("enum") or []
    return sorted(value for value in values if isinstance(value, str))


def labels_of(objects: list[Member], decided: Decision | None) -> dict[int, str]:
    """What tells inline members of a union apart in their class names: the deciding value, else fields of their own."""
    labels: dict[int, str] = {}
    if len(objects) < 2:
        return labels
    holders = Counter(name for _, member in objects for name in member.properties)
    for _, member in objects:
        values = decided.values.get(id(member), []) if decided is not None else []
        own = sorted(name for name in member.properties if holders[name] == 1)
        if values:
            labels[id(member)] = values[0]
        elif own:
            labels[id(member)] = f"with {own[0]}"
        else:
            labels[id(member)] = f"of {fingerprint_of({'properties': sorted(member.properties)})}"
    return labels
