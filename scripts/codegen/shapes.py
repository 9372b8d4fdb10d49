"""Reduce JSON Schema to the little that openapi-python-client 0.29.1 parses without loss: the schema half of lowering.

What comes out knows scalars, choices, arrays, unions and references to named components, and nothing else: no null
(every field may be null on the wire), no allOf, no inline object, no boolean schema, no alias, no title or prose.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from codegen import notes
from codegen.errors import DocumentError
from codegen.identifiers import (
    ANNOTATION_WORDS,
    MODEL_MEMBERS,
    ClassNames,
    attribute_names,
    below,
    class_name,
    fingerprint,
    pascal,
    singular,
)
from codegen.naming import python_name
from codegen.references import dereferenced, escaped, normal, resolve, unescaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SECRET: Final = "x-timeback-secret"  # noqa: S105 - the name of an extension
OPEN: Final = "x-timeback-open"
FILLED: Final = "x-timeback-filled"
PARTIAL: Final = "x-timeback-partial"
MAX_DEPTH: Final = 128
MAX_WORK: Final = 300_000

NOTHING: Final[Mapping[str, str]] = MappingProxyType({})

_STRUCTURE: Final = frozenset(
    {"additionalProperties", "allOf", "anyOf", "const", "enum", "items", "oneOf", "patternProperties", "prefixItems"}
    | {"properties", "type", "$ref"}
)
_SCALARS: Final = ("string", "integer", "number", "boolean")
_FACTS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "default")

Lowered = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands: whose name an inline object takes, and what tells it from all other places."""

    name: str
    owner: str
    depth: int = 0
    members: Mapping[str, str] = field(default_factory=dict)

    def member(self, wire: str) -> Place:
        return Place(self.members.get(wire) or below(self.name, wire), f"{self.owner}/{wire}", self.depth + 1)

    def element(self) -> Place:
        return Place(singular(self.name), f"{self.owner}/[]", self.depth + 1)

    def option(self, label: str) -> Place:
        return Place(below(self.name, label), f"{self.owner}|{label}", self.depth + 1)

    def deeper(self) -> Place:
        return replace(self, depth=self.depth + 1)


@dataclass(slots=True)
class Flat:
    """One schema with its allOf merged and its nulls taken out."""

    types: list[str] = field(default_factory=list)
    nullable: bool = False
    properties: dict[str, Any] = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    values: Any = None
    items: Any = None
    options: list[Any] = field(default_factory=list)
    discriminator: Mapping[str, Any] | None = None
    choices: list[Any] | None = None
    format: str | None = None
    description: str | None = None
    open: bool = False
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def is_object(self) -> bool:
        return "object" in self.types or (not self.types and (bool(self.properties) or self.values is not None))

    @property
    def is_class(self) -> bool:
        return self.is_object and bool(self.properties) and set(self.types) <= {"object"} and not self.options

    def only(self, kind: str) -> Flat:
        """The schema for one of its types."""
        return replace(
            self,
            types=[kind],
            properties=self.properties if kind == "object" else {},
            values=self.values if kind == "object" else None,
            items=self.items if kind == "array" else None,
        )


class Shapes:
    """Lowers schemas and collects the named components that they need."""

    def __init__(self, document: Mapping[str, Any], contested: frozenset[str] = frozenset()) -> None:
        self.components: dict[str, Lowered] = {}
        self.names = ClassNames(contested)
        self.absorbed: set[str] = set()
        self._document = document
        self._lowered: dict[int, tuple[Lowered, bool]] = {}
        self._flats: dict[str, Flat] = {}
        self._resident: frozenset[int] = frozenset(_identities(document))
        self._homes: dict[int, Place] = {}
        self._work = 0
        self._maps: set[str] = set()
        self._aliases: dict[str, tuple[Lowered, bool]] = {}
        self._open_aliases: set[str] = set()
        self._waiting: deque[tuple[str, Flat, Place]] = deque()
        keys = document.get("components", {}).get("schemas", {})
        for key in sorted(keys, key=lambda key: (class_name(key) != key, key)):
            pointer = f"#/components/schemas/{escaped(key)}"
            name = self.names.reserve(pointer, class_name(key), stated=True)
            self._settle(keys[key], Place(name, pointer))

    def lower(self, source: Any, place: Place) -> Lowered:
        """The lowered schema; components that it refers to are complete when `finish` has been called."""
        return self._lower(source, place)[0]

    def finish(self) -> None:
        """Lower the objects that were referred to, and those that they refer to, until none is left."""
        while self._waiting:
            name, flat, place = self._waiting.popleft()
            self.components[name] = self._object(flat, place)

    def _settle(self, component: Any, place: Place) -> None:
        """Give what is inline in a component its place there, from wherever allOf will lead to it."""
        waiting: list[tuple[Any, Place]] = [(component, place)]
        while waiting:
            schema, here = waiting.pop()
            if not isinstance(schema, dict):
                continue
            self._homes.setdefault(id(schema), here)
            for key in ("allOf", "oneOf", "anyOf"):
                members = schema.get(key)
                waiting.extend((member, here) for member in (members if isinstance(members, list) else ()))
            waiting.extend((schema.get(key), here.element()) for key in ("items", "additionalProperties"))
            properties = schema.get("properties")
            for wire, member in (properties if isinstance(properties, dict) else {}).items():
                waiting.append((member, here.member(str(wire))))

    def _count(self) -> None:
        self._work += 1
        if self._work > MAX_WORK:
            raise DocumentError(f"schemas that unfold into more than {MAX_WORK}")

    def _lower(self, source: Any, place: Place) -> tuple[Lowered, bool]:
        if id(source) not in self._resident:
            return self._lower_anew(source, place)
        if id(source) not in self._lowered:
            home = self._homes.get(id(source))
            here = place if home is None else replace(home, depth=place.depth, members=place.members)
            self._lowered[id(source)] = self._lower_anew(source, here)
        return self._lowered[id(source)]

    def _lower_anew(self, source: Any, place: Place) -> tuple[Lowered, bool]:
        self._count()
        if place.depth > MAX_DEPTH:
            raise DocumentError(f"schemas that nest deeper than {MAX_DEPTH} levels, at {ascii(place.owner)[:120]}")
        core, nullable = self._peel(source)
        if _refers(core):
            lowered, null_inside = self._reference(core["$ref"], place)
        else:
            flat = self._flatten(core, place.owner, place.depth)
            lowered, null_inside = self._flat(flat, place), flat.nullable
        return lowered, nullable or null_inside

    def _peel(self, source: Any) -> tuple[Any, bool]:
        """Take off wrappers that only say "or null" or only wrap one reference."""
        nullable = False
        for _ in range(MAX_DEPTH):
            if not isinstance(source, dict):
                return source, nullable
            nullable = nullable or source.get("nullable") is True or _allows_null(source)
            wrapped = _only_member(source)
            if wrapped is None:
                return source, nullable
            source = wrapped
        raise DocumentError(f"schemas that wrap each other more than {MAX_DEPTH} times")

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
        core, nullable = self._peel(target)
        if _refers(core):
            if normal(core["$ref"]) in self._open_aliases:
                raise DocumentError(f"references that lead in a circle, at {ascii(place.owner)[:120]}")
            lowered, inner = self._reference(core["$ref"], place)
            return lowered, nullable or inner
        flat = self._flatten(core, place.owner, place.depth)
        if flat.is_class:
            self._waiting.append((name, flat, replace(place, depth=0)))
            return _component(name), nullable or flat.nullable
        return self._flat(flat, place), nullable or flat.nullable

    def _flatten(self, source: Any, where: str, depth: int, trail: tuple[str, ...] = ()) -> Flat:
        self._count()
        if depth > MAX_DEPTH:
            raise DocumentError(f"schemas that nest deeper than {MAX_DEPTH} levels, at {ascii(where)[:120]}")
        if isinstance(source, bool) or source is None:
            return Flat()
        if not isinstance(source, dict):
            raise DocumentError(f"{ascii(where)[:120]}: a schema is expected, not {type(source).__name__}")
        if not isinstance(source.get("$ref", ""), str):
            raise DocumentError(f"{ascii(where)[:120]}: a reference that is no text")
        flat = _own(source, where)
        if isinstance(source.get(PARTIAL), str):
            whole = self._flatten(resolve(self._document, source[PARTIAL]), where, depth + 1, trail)
            return replace(whole, required=[], description=flat.description)
        members = [*_schemas(source, "allOf", where)]
        if "$ref" in source:
            members.append({"$ref": source["$ref"]})
        for member in members:
            stated = member.get("$ref") if isinstance(member, dict) else None
            if isinstance(stated, str):
                pointer = normal(stated)
                if pointer in trail:
                    raise DocumentError(f"{ascii(where)[:120]}: allOf that contains itself")
                if not _refers(source):
                    self.absorbed.add(pointer)
                if pointer not in self._flats:
                    target = resolve(self._document, pointer)
                    self._flats[pointer] = self._flatten(target, where, depth + 1, (*trail, pointer))
                base = self._flats[pointer]
            else:
                base = self._flatten(member, where, depth + 1, trail)
            _merge(flat, base)
        return flat

    def _flat(self, flat: Flat, place: Place) -> Lowered:
        options = self._options(flat, place)
        if options:
            return self._union(options, flat, place)
        if flat.choices is not None:
            return _choice(flat)
        if len(flat.types) > 1:
            return self._any_of([self._flat(flat.only(kind), place.deeper()) for kind in flat.types], place)
        if flat.is_object:
            return self._inline_object(flat, place) if flat.properties else self._map(flat, place)
        if "array" in flat.types or (not flat.types and flat.items is not None):
            return self._array(flat, place)
        return _scalar(flat)

    def _inline_object(self, flat: Flat, place: Place) -> Lowered:
        name = self.names.reserve(place.owner, place.name)
        if name not in self.components:
            self.components[name] = {}
            self._waiting.append((name, flat, replace(place, name=name, depth=0)))
        return _component(name)

    def _map(self, flat: Flat, place: Place) -> Lowered:
        values = self.lower(flat.values, place.element()) if isinstance(flat.values, dict) else {}
        schema: Lowered = {"type": "object", "additionalProperties": values or True}
        text = notes.written(schema)
        name = self.names.reserve(f"map {text}", f"MapOf{fingerprint(text).capitalize()}")
        self.components[name] = {**schema, "description": notes.written({"map": True})}
        self._maps.add(name)
        return _component(name)

    def _array(self, flat: Flat, place: Place) -> Lowered:
        items = self.lower(flat.items, place.element()) if isinstance(flat.items, dict) else {}
        return {"type": "array", "items": items, **_described({"facts": flat.facts} if flat.facts else {})}

    def _object(self, flat: Flat, place: Place) -> Lowered:
        names = attribute_names(flat.properties, MODEL_MEMBERS | ANNOTATION_WORDS)
        properties: dict[str, Lowered] = {}
        nullable: list[str] = []
        for wire, source in flat.properties.items():
            properties[names[wire]], may_be_null = self._lower(source, place.member(wire))
            if may_be_null:
                nullable.append(names[wire])
        note = {
            "wire": {names[wire]: wire for wire in flat.properties},
            "nullable": sorted(nullable),
            "secret": sorted(names[wire] for wire, source in flat.properties.items() if self._is_secret(source)),
        }
        if flat.description:
            note["summary"] = flat.description
        return {
            "type": "object",
            "properties": properties,
            "required": [names[wire] for wire in flat.required if wire in names and not _is_filled(flat, wire)],
            "description": notes.written(note),
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
        """The members of a union, inline unions among them opened; members that only restrict are no members."""
        found: list[Any] = []
        for option in flat.options:
            core, _ = self._peel(option)
            inner = self._flatten(core, place.owner, place.depth + 1)
            if _only_restricts(inner):
                continue
            if inner.options and not inner.properties and not _refers(core):
                flat.discriminator = flat.discriminator or inner.discriminator
                found.extend(self._options(inner, place.deeper()))
            else:
                found.append(core)
        return found

    def _union(self, options: list[Any], flat: Flat, place: Place) -> Lowered:
        members = [(option, self._member(option, flat, place)) for option in options]
        objects = [(option, member) for option, member in members if member.is_class]
        decided = _discriminator(flat.discriminator, objects, self._document) if len(objects) > 1 else None
        labels = _labels(objects, decided)
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
        unique = list({notes.written(part): part for part in opened}.values())
        if len(unique) == 1:
            return dict(unique[0])
        note: notes.Note = {}
        known = [(deciding, mapping)] if deciding is not None else []
        for part in parts:
            inner = notes.parsed(part["description"]) if "anyOf" in part and "description" in part else {}
            note.update({key: inner[key] for key in ("choices", "open") if key in inner})
            if "discriminator" in inner:
                known.append((inner["discriminator"]["property"], inner["discriminator"]["mapping"]))
        if len({name for name, _ in known}) == 1:
            together = {value: name for _, one in known for value, name in one.items()}
            note["discriminator"] = {"property": known[0][0], "mapping": together}
            note["constant"] = f"{python_name(self.names.reserve(place.owner, place.name)).rstrip('_').upper()}_CLASSES"
        return {"anyOf": unique, **_described(note)}

    def _member(self, option: Any, flat: Flat, place: Place) -> Flat:
        member = self._flatten(option, place.owner, place.depth + 1)
        if flat.properties and member.is_object:
            _merge(member, replace(flat, options=[], discriminator=None))
        return member

    def _part(self, option: Any, member: Flat, flat: Flat, place: Place) -> Lowered:
        if _refers(option) and not (flat.properties and member.is_object):
            return self._reference(option["$ref"], place)[0]
        return self._flat(member, place)


@dataclass(frozen=True, slots=True)
class _Decision:
    """The property that decides a union, and its values by member."""

    property: str
    values: dict[int, list[str]]


def _discriminator(
    stated: Mapping[str, Any] | None, objects: list[tuple[Any, Flat]], document: Mapping[str, Any]
) -> _Decision | None:
    if stated is not None:
        return _stated(stated, objects, document)
    shared = [set(member.properties) for _, member in objects]
    for name in sorted(set.intersection(*shared)) if shared else []:
        found = {id(member): _texts(member, name, document) for _, member in objects}
        together = [value for several in found.values() for value in several]
        if all(found.values()) and len(set(together)) == len(together):
            return _Decision(name, found)
    return None


def _stated(
    stated: Mapping[str, Any], objects: list[tuple[Any, Flat]], document: Mapping[str, Any]
) -> _Decision | None:
    """What a discriminator says; a value that its mapping gives to one member is not claimed by another's const."""
    name, mapping = stated.get("propertyName"), stated.get("mapping") or {}
    if not isinstance(name, str) or not isinstance(mapping, dict):
        return None
    owners = {str(value): _mapped(str(target)) for value, target in mapping.items()}
    found: dict[int, list[str]] = {}
    taken: set[str] = set()
    for option, member in objects:
        pointer = normal(option["$ref"]) if _refers(option) else ""
        mapped = [value for value, owner in owners.items() if owner == pointer]
        own = [value for value in _texts(member, name, document) if owners.get(value, pointer) == pointer]
        claimed = [value for value in dict.fromkeys([*mapped, *own]) if value not in taken]
        found[id(member)] = sorted(claimed) or [unescaped(pointer.rsplit("/", 1)[-1])]
        taken.update(found[id(member)])
    return _Decision(name, found)


def _mapped(target: str) -> str:
    return normal(target) if target.startswith("#/") else f"#/components/schemas/{escaped(target)}"


def _texts(member: Flat, name: str, document: Mapping[str, Any]) -> list[str]:
    source = dereferenced(document, member.properties.get(name))
    if not isinstance(source, dict):
        return []
    values = [source["const"]] if "const" in source else source.get("enum") or []
    return sorted(value for value in values if isinstance(value, str))


def _labels(objects: list[tuple[Any, Flat]], decided: _Decision | None) -> dict[int, str]:
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
            labels[id(member)] = f"of {fingerprint(notes.written({'properties': sorted(member.properties)}))}"
    return labels


def _is_filled(flat: Flat, wire: str) -> bool:
    """Whether the client fills a required property in, so that callers may leave it out."""
    source = flat.properties[wire]
    return isinstance(source, dict) and source.get(FILLED) is True


def _own(source: Mapping[str, Any], where: str) -> Flat:
    """What a schema says itself, its allOf left aside."""
    stated = source.get("type")
    kinds = stated if isinstance(stated, list) else [stated] if stated is not None else []
    choices = [source["const"]] if "const" in source else source.get("enum")
    if choices is not None and not isinstance(choices, list):
        raise DocumentError(f"{ascii(where)[:120]}: enum is no list")
    properties = source.get("properties") or {}
    if not isinstance(properties, dict):
        raise DocumentError(f"{ascii(where)[:120]}: properties is no mapping")
    return Flat(
        types=[str(kind) for kind in dict.fromkeys(map(str, kinds)) if kind != "null"],
        nullable=source.get("nullable") is True or _allows_null(source),
        properties=dict(properties),
        required=[name for name in source.get("required") or () if isinstance(name, str)]
        if isinstance(source.get("required"), list)
        else [],
        values=_map_values(source),
        items=_items(source),
        options=[*_schemas(source, "oneOf", where), *_schemas(source, "anyOf", where)],
        discriminator=source.get("discriminator") if isinstance(source.get("discriminator"), dict) else None,
        choices=[choice for choice in choices if choice is not None] if choices is not None else None,
        format=source.get("format") if isinstance(source.get("format"), str) else None,
        description=source.get("description") if isinstance(source.get("description"), str) else None,
        open=source.get(OPEN) is True,
        facts={key: source[key] for key in _FACTS if isinstance(source.get(key), (str, int, float, bool))},
    )


def _schemas(source: Mapping[str, Any], key: str, where: str) -> Iterator[Any]:
    members = source.get(key) or ()
    if not isinstance(members, (list, tuple)):
        raise DocumentError(f"{ascii(where)[:120]}: {key} is no list")
    yield from (member for member in members if not _is_null(member))


def _map_values(source: Mapping[str, Any]) -> Any:
    patterns = source.get("patternProperties")
    if isinstance(patterns, dict) and len(patterns) == 1:
        return next(iter(patterns.values()))
    values = source.get("additionalProperties")
    return True if patterns or values is False else values


def _items(source: Mapping[str, Any]) -> Any:
    several = [item for item in source.get("prefixItems") or () if isinstance(item, dict)]
    if isinstance(source.get("items"), dict):
        several.append(source["items"])
    if len(several) > 1:
        return {"anyOf": several}
    return several[0] if several else source.get("items")


def _merge(flat: Flat, base: Flat) -> None:
    """Add what a member of allOf says; what the schema itself says wins."""
    flat.types = flat.types or base.types
    flat.properties = {**base.properties, **flat.properties}
    flat.required = list(dict.fromkeys([*base.required, *flat.required]))
    flat.values = base.values if flat.values is None else flat.values
    flat.items = base.items if flat.items is None else flat.items
    if base.options and flat.options and base.options != flat.options:
        raise DocumentError("allOf of two unions; an overlay has to say what is meant")
    flat.options = flat.options or base.options
    flat.discriminator = flat.discriminator or (base.discriminator if base.options else None)
    flat.choices = base.choices if flat.choices is None else flat.choices
    flat.format = flat.format or base.format
    flat.open = flat.open or base.open
    flat.facts = {**base.facts, **flat.facts}


def _allows_null(source: Mapping[str, Any]) -> bool:
    stated = source.get("type")
    if stated == "null" or (isinstance(stated, list) and "null" in stated):
        return True
    if isinstance(source.get("enum"), list) and None in source["enum"]:
        return True
    return any(_is_null(member) for key in ("oneOf", "anyOf") for member in source.get(key) or ())


def _is_null(member: Any) -> bool:
    return isinstance(member, dict) and (member.get("type") in ("null", ["null"]) or member.get("enum") == [None])


def _only_member(source: Mapping[str, Any]) -> Any:
    """The one schema that a wrapper wraps: `allOf: [X]`, `oneOf: [X, null]`, with nothing beside it."""
    used = [key for key in ("allOf", "oneOf", "anyOf") if source.get(key)]
    if len(used) != 1 or not isinstance(source[used[0]], list):
        return None
    others = set(source) & _STRUCTURE - {used[0], "type"}
    kinds = source.get("type")
    plain_type = kinds is None or set(kinds if isinstance(kinds, list) else [kinds]) <= {"object", "null"}
    members = [member for member in source[used[0]] if not _is_null(member)]
    return members[0] if len(members) == 1 and not others and plain_type else None


def _refers(core: Any) -> bool:
    """A reference with nothing beside it that would change what it refers to."""
    return isinstance(core, dict) and isinstance(core.get("$ref"), str) and set(core) & _STRUCTURE == {"$ref"}


def _only_restricts(flat: Flat) -> bool:
    nothing = not (flat.types or flat.properties or flat.options or flat.choices or flat.items)
    return nothing and flat.values is None and bool(flat.required)


def _choice(flat: Flat) -> Lowered:
    values = list(dict.fromkeys((type(value), value) for value in flat.choices or () if _is_choice(value)))
    choices = [value for _, value in values]
    note: notes.Note = {"choices": choices, "open": flat.open}
    kinds = {type(value) for value in choices}
    if len(choices) != len(flat.choices or ()) or not choices or bool in kinds:
        return _scalar(replace(flat, choices=None))
    if kinds == {str, int}:
        return {"anyOf": [{"type": "string"}, {"type": "integer"}], **_described(note)}
    kind = "string" if kinds == {str} else "integer"
    if len(choices) == 1:
        return {"type": kind, "const": choices[0], **_described(note)}
    title = f"Choice{fingerprint(notes.written({'values': choices}))}"
    return {"type": kind, "enum": choices, "title": title, **_described(note)}


def _is_choice(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def _scalar(flat: Flat) -> Lowered:
    kind = flat.types[0] if flat.types and flat.types[0] in _SCALARS else None
    if kind is None and flat.format in ("date-time", "date"):
        kind = "string"
    note: notes.Note = {}
    if flat.format:
        note["format"] = flat.format
    if flat.facts:
        note["facts"] = flat.facts
    lowered: Lowered = {"type": kind} if kind is not None else {}
    if kind == "string" and flat.format in ("date-time", "date", "binary"):
        lowered["format"] = flat.format
    return {**lowered, **_described(note)}


def _described(note: notes.Note) -> Lowered:
    return {"description": notes.written(note)} if note else {}


def _component(name: str) -> Lowered:
    return {"$ref": f"#/components/schemas/{name}"}


def _class_of(part: Lowered) -> str:
    return str(part.get("$ref", "")).rsplit("/", 1)[-1]


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


def _pointer_name(pointer: str) -> str:
    parts = [part for part in pointer.split("/")[1:] if part not in _STRUCTURE | {"components", "schemas", "paths"}]
    words = [re.sub(r"%[0-9A-Fa-f]{2}|~[01]", " ", part) for part in parts]
    return class_name(" ".join(pascal(word) for word in words))
