"""Reduce JSON Schema to the little that openapi-python-client 0.29.1 parses without loss: the schema half of lowering.

What comes out knows scalars, choices, arrays, unions and references to named components, and nothing else: no null
(every field may be null on the wire), no allOf, no inline object, no boolean schema, no alias, no title or prose.
"""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import DocumentError
from codegen.flat_schemas import (
    MAX_DEPTH,
    SECRET,
    STRUCTURE,
    Flat,
    Flattener,
    is_filled,
    is_lone,
    marked,
    merge,
    only_restricts,
    refers,
)
from codegen.identifiers import (
    ANNOTATION_WORDS,
    MODEL_MEMBERS,
    ClassNames,
    attribute_names,
    class_name,
    fingerprint,
    fingerprint_of,
    pascal,
)
from codegen.naming import python_name
from codegen.openapi import schema_ref
from codegen.places import Place
from codegen.references import normal, resolve
from codegen.stated import Stated, Statements
from codegen.unions import discriminator, labels_of

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})

Lowered = dict[str, Any]

_SCALARS: Final = ("string", "integer", "number", "boolean")


class Shapes:
    """Lowers schemas and collects the named components that they need."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.components: dict[str, Lowered] = {}
        self.names = ClassNames()
        self.statements = Statements()
        self._document = document
        self._flattener = Flattener(document)
        self._aliases: dict[str, tuple[Lowered, bool]] = {}
        self._open_aliases: set[str] = set()
        self._waiting: deque[tuple[str, Flat, Place]] = deque()
        keys = document.get("components", {}).get("schemas", {})
        for key in sorted(keys, key=lambda key: (class_name(key) != key, key)):
            self.names.reserve(schema_ref(key), class_name(key))

    @property
    def absorbed(self) -> set[str]:
        """The references of the schemas that became part of others through allOf."""
        return self._flattener.absorbed

    def lower(self, source: Any, place: Place) -> Lowered:
        """The lowered schema; components that it refers to are complete when `finish` has been called."""
        return self._lower(source, place)[0]

    def finish(self) -> None:
        """Lower the objects that were referred to, and those that they refer to, until none is left."""
        while self._waiting:
            name, flat, place = self._waiting.popleft()
            self.components[name] = self._object(flat, place)

    def _lower(self, source: Any, place: Place) -> tuple[Lowered, bool]:
        self._flattener.count()
        if place.depth > MAX_DEPTH:
            raise DocumentError(f"schemas that nest deeper than {MAX_DEPTH} levels, at {ascii(place.owner)[:120]}")
        core, nullable = self._flattener.peel(source)
        if refers(core):
            lowered, null_inside = self._reference(core["$ref"], place)
        else:
            flat = self._flattener.flatten(core, place.owner, place.depth)
            lowered, null_inside = self._flat(flat, place), flat.nullable
        return lowered, nullable or null_inside

    def _reference(self, stated: str, place: Place) -> tuple[Lowered, bool]:
        pointer = normal(stated)
        if pointer in self._aliases:
            lowered, nullable = self._aliases[pointer]
            return lowered, nullable
        if pointer in self._open_aliases:
            return {}, False  # an alias that contains itself: what lies deeper has no name to refer to
        name = self.names.reserve(pointer, _pointer_name(pointer))
        here = Place(name, pointer, place.depth + 1)
        self._open_aliases.add(pointer)
        try:
            found = self._lower_target(resolve(self._document, pointer), name, here)
        finally:
            self._open_aliases.discard(pointer)
        self._aliases[pointer] = found
        return found

    def _lower_target(self, target: Any, name: str, place: Place) -> tuple[Lowered, bool]:
        core, nullable = self._flattener.peel(target)
        if refers(core):
            if normal(core["$ref"]) in self._open_aliases:
                raise DocumentError(f"references that lead in a circle, at {ascii(place.owner)[:120]}")
            self._flattener.absorbed.add(place.owner)
            lowered, inner = self._reference(core["$ref"], place)
            return lowered, nullable or inner
        flat = self._flattener.flatten(core, place.owner, place.depth)
        if flat.is_class:
            self._waiting.append((name, flat, replace(place, depth=0)))
            return _component(name), nullable or flat.nullable
        return self._flat(flat, place), nullable or flat.nullable

    def _flat(self, flat: Flat, place: Place) -> Lowered:
        options = self._options(flat, place)
        if options:
            return self._union(options, flat, place)
        if flat.choices is not None:
            return self._choice(flat, place)
        if len(flat.types) > 1:
            return self._any_of([self._flat(flat.only(kind), place.deeper()) for kind in flat.types], place)
        if flat.is_object:
            return self._inline_object(flat, place) if flat.properties else self._map(flat, place)
        if "array" in flat.types or (not flat.types and flat.items is not None):
            return self._array(flat, place)
        return self._scalar(flat, place)

    def _inline_object(self, flat: Flat, place: Place) -> Lowered:
        name = self.names.reserve(place.owner, place.name)
        if name not in self.components:
            self.components[name] = {}
            self._waiting.append((name, flat, replace(place, name=name, depth=0)))
        return _component(name)

    def _map(self, flat: Flat, place: Place) -> Lowered:
        values = self.lower(flat.values, place.element()) if isinstance(flat.values, dict) else {}
        schema: Lowered = {"type": "object", "additionalProperties": values or True}
        text = self._spelled(schema)
        name = self.names.reserve(f"map {text}", f"MapOf{fingerprint(text).capitalize()}")
        self.components[name] = {**schema, **self._described({"map": True}, Place(name, f"map {name}"))}
        return _component(name)

    def _array(self, flat: Flat, place: Place) -> Lowered:
        items = self.lower(flat.items, place.element()) if isinstance(flat.items, dict) else {}
        return {"type": "array", "items": items, **self._described({"facts": flat.facts} if flat.facts else {}, place)}

    def _object(self, flat: Flat, place: Place) -> Lowered:
        names = attribute_names(flat.properties, MODEL_MEMBERS | ANNOTATION_WORDS)
        properties: dict[str, Lowered] = {}
        nullable: list[str] = []
        for wire, source in flat.properties.items():
            properties[names[wire]], may_be_null = self._lower(source, place.member(wire))
            if may_be_null:
                nullable.append(names[wire])
        note = {
            "wire": dict(sorted((names[wire], wire) for wire in flat.properties)),
            "nullable": sorted(nullable),
            "secret": sorted(names[wire] for wire, source in flat.properties.items() if self._is_secret(source)),
            "readonly": sorted(names[wire] for wire, source in flat.properties.items() if marked(source, "readOnly")),
            "writeonly": sorted(names[wire] for wire, source in flat.properties.items() if marked(source, "writeOnly")),
            "needed": sorted(names[wire] for wire in flat.needed if wire in names and not is_filled(flat, wire)),
            "lone": sorted(names[wire] for wire, source in flat.properties.items() if is_lone(source)),
        }
        if flat.description:
            note["summary"] = flat.description
        return {
            "type": "object",
            "properties": properties,
            "required": [names[wire] for wire in flat.required if wire in names and not is_filled(flat, wire)],
            **self._described(note, place),
        }

    def _is_secret(self, source: Any) -> bool:
        for _ in range(MAX_DEPTH):
            if not isinstance(source, dict) or source.get(SECRET) is True:
                return isinstance(source, dict)
            if not isinstance(source.get("$ref"), str):
                return False
            source = resolve(self._document, source["$ref"])
        return False

    def _options(self, flat: Flat, place: Place) -> list[Any]:
        """The members of a union, inline unions among them opened; members that only restrict are not members."""
        found: list[Any] = []
        for option in flat.options:
            core, _ = self._flattener.peel(option)
            inner = self._flattener.flatten(core, place.owner, place.depth + 1)
            if only_restricts(inner):
                continue
            if inner.options and not inner.properties and not refers(core):
                flat.discriminator = flat.discriminator or inner.discriminator
                found.extend(self._options(inner, place.deeper()))
            else:
                found.append(core)
        return found

    def _union(self, options: list[Any], flat: Flat, place: Place) -> Lowered:
        if flat.properties:  # every member has them
            self._flattener.absorbed.add(place.owner)
        members = [(option, self._member(option, flat, place)) for option in options]
        objects = [(option, member) for option, member in members if member.is_class]
        decided = discriminator(flat.discriminator, objects, self._document) if len(objects) > 1 else None
        labels = labels_of(objects, decided)
        parts: list[Lowered] = []
        mapping: dict[str, str] = {}
        for option, member in members:
            label = labels.get(id(member), "")
            part = self._part(option, member, flat, place.option(label) if label else place.deeper())
            parts.append(part)
            if decided is not None and id(member) in decided.values:
                mapping.update({value: _class_of(part) for value in decided.values[id(member)]})
        return self._any_of(parts, place, decided.property if decided else None, mapping)

    def _any_of(
        self, parts: list[Lowered], place: Place, deciding: str | None = None, mapping: Mapping[str, str] = NOTHING
    ) -> Lowered:
        """One flat union, decided by one property where all its classes are."""
        opened = [inner for part in parts for inner in part.get("anyOf", [part])]
        unique = list({self._spelled(part): part for part in opened}.values())
        if len(unique) == 1:
            return dict(unique[0])
        note: Stated = {}
        known = [(deciding, mapping)] if deciding is not None else []
        for part in parts:
            inner = self.statements.at(part.get("description")) if "anyOf" in part else {}
            note.update({key: inner[key] for key in ("choices", "open") if key in inner})
            if "discriminator" in inner:
                known.append((inner["discriminator"]["property"], inner["discriminator"]["mapping"]))
        if len({name for name, _ in known}) == 1:
            together = {value: name for _, one in known for value, name in one.items()}
            note["discriminator"] = {"property": known[0][0], "mapping": together}
            note["constant"] = f"{python_name(self.names.reserve(place.owner, place.name)).rstrip('_').upper()}_CLASSES"
        return {"anyOf": unique, **self._described(note, place)}

    def _choice(self, flat: Flat, place: Place) -> Lowered:
        choices = list(dict.fromkeys(value for value in flat.choices or () if _is_choice(value)))
        if not choices or not all(_is_choice(value) for value in flat.choices or ()):
            return self._scalar(replace(flat, choices=None), place)
        note: Stated = {"choices": choices, "open": flat.open}
        kinds = {type(value) for value in choices}
        if kinds == {str, int}:
            return {"anyOf": [{"type": "string"}, {"type": "integer"}], **self._described(note, place)}
        kind = "string" if kinds == {str} else "integer"
        if len(choices) == 1:
            return {"type": kind, "const": choices[0], **self._described(note, place)}
        title = f"Choice{fingerprint_of({'values': choices})}"
        return {"type": kind, "enum": choices, "title": title, **self._described(note, place)}

    def _scalar(self, flat: Flat, place: Place) -> Lowered:
        kind = flat.types[0] if flat.types and flat.types[0] in _SCALARS else None
        if kind is None and flat.format in ("date-time", "date"):
            kind = "string"
        note: Stated = {}
        if flat.format:
            note["format"] = flat.format
        if flat.facts:
            note["facts"] = flat.facts
        lowered: Lowered = {"type": kind} if kind is not None else {}
        if kind == "string" and flat.format in ("date-time", "date"):
            lowered["format"] = flat.format
        return {**lowered, **self._described(note, place)}

    def _described(self, stated: Stated, place: Place) -> Lowered:
        """The place of a schema of which the document states more than the parser keeps."""
        return {"description": self.statements.put(place.owner, stated)} if stated else {}

    def _spelled(self, schema: Any) -> str:
        """A lowered schema as text, with what is stated of it in place of where it stands."""
        if isinstance(schema, dict):
            parts = {
                key: self.statements.at(one) if key == "description" else self._spelled(one)
                for key, one in schema.items()
            }
            return json.dumps(parts, sort_keys=True)
        return json.dumps([self._spelled(one) for one in schema] if isinstance(schema, list) else schema)

    def _member(self, option: Any, flat: Flat, place: Place) -> Flat:
        member = self._flattener.flatten(option, place.owner, place.depth + 1)
        if flat.properties and member.is_object:
            if refers(option):
                self._flattener.absorbed.add(normal(option["$ref"]))
            merge(member, replace(flat, options=[], discriminator=None))
        return member

    def _part(self, option: Any, member: Flat, flat: Flat, place: Place) -> Lowered:
        if refers(option) and not (flat.properties and member.is_object):
            return self._reference(option["$ref"], place)[0]
        return self._flat(member, place)


def _is_choice(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def _component(name: str) -> Lowered:
    return {"$ref": f"#/components/schemas/{name}"}


def _class_of(part: Lowered) -> str:
    return str(part.get("$ref", "")).rsplit("/", 1)[-1]


def _pointer_name(pointer: str) -> str:
    parts = [part for part in pointer.split("/")[1:] if part not in STRUCTURE | {"components", "schemas", "paths"}]
    words = [re.sub(r"%[0-9A-Fa-f]{2}|~[01]", " ", part) for part in parts]
    return class_name(" ".join(pascal(word) for word in words))
