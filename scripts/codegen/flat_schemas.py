"""One schema as it reads when its allOf is merged, its references are followed and its nulls are taken out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import UNREADABLE, DocumentError
from codegen.hoisting import NEEDED
from codegen.references import normal, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SECRET: Final = "x-timeback-secret"  # noqa: S105 - the name of an extension
LONE: Final = "x-timeback-lone"
"""Marks a list whose only item some answers give without the list."""
OPEN: Final = "x-timeback-open"
FILLED: Final = "x-timeback-filled"
PARTIAL: Final = "x-timeback-partial"
MAX_DEPTH: Final = 128
MAX_WORK: Final = 300_000

STRUCTURE: Final = frozenset(
    {"additionalProperties", "allOf", "anyOf", "const", "enum", "items", "oneOf", "patternProperties", "prefixItems"}
    | {"properties", "type", "$ref"}
)
_CLASSES: Final = frozenset({"$ref", "properties", "items", "anyOf", "oneOf", "allOf", "additionalProperties"})
_MARKS: Final = ("readOnly", "writeOnly")
_FACTS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "default")


@dataclass(slots=True)
class Flat:
    """One schema with its allOf merged and its nulls taken out."""

    types: list[str] = field(default_factory=list)
    nullable: bool = False
    properties: dict[str, Any] = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    needed: list[str] = field(default_factory=list)
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
        """Whether values are objects, as far as is said."""
        return "object" in self.types or (not self.types and (bool(self.properties) or self.values is not None))

    @property
    def is_class(self) -> bool:
        """Whether it has a class: an object with known fields, and nothing else."""
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


class Flattener:
    """Flattens the schemas of one document, and counts how much that takes."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.absorbed: set[str] = set()
        self._document = document
        self._flats: dict[str, Flat] = {}
        self._work = 0

    def count(self) -> None:
        """Note one more piece of work.

        Raises:
            DocumentError: it is too much for any honest document.
        """
        self._work += 1
        if self._work > MAX_WORK:
            raise DocumentError(f"schemas that unfold into more than {MAX_WORK}")

    def peel(self, source: Any) -> tuple[Any, bool]:
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

    def flatten(self, source: Any, where: str, depth: int, trail: tuple[str, ...] = ()) -> Flat:
        """Flatten a schema.

        Args:
            source: The schema as the document has it.
            where: Where it stands, for messages.
            depth: How deep the recursion is already.
            trail: The references that are being followed.

        Raises:
            DocumentError: it is not a schema, too deep, or contains itself through allOf.
        """
        self.count()
        if depth > MAX_DEPTH:
            raise DocumentError(f"schemas that nest deeper than {MAX_DEPTH} levels, at {ascii(where)[:120]}")
        if isinstance(source, bool) or source is None:
            return Flat()
        if not isinstance(source, dict):
            raise DocumentError(f"{ascii(where)[:120]}: a schema is expected, not {type(source).__name__}")
        if UNREADABLE in source:
            raise DocumentError(str(source[UNREADABLE]))
        if not isinstance(source.get("$ref", ""), str):
            raise DocumentError(f"{ascii(where)[:120]}: a reference that is not text")
        flat = _own(source, where)
        if isinstance(source.get(PARTIAL), str):
            whole = self.flatten(resolve(self._document, source[PARTIAL]), where, depth + 1, trail)
            return replace(whole, required=[], needed=[], description=flat.description)
        members = [*_schemas(source, "allOf", where)]
        if "$ref" in source:
            members.append({"$ref": source["$ref"]})
        for member in members:
            stated = member.get("$ref") if isinstance(member, dict) else None
            if isinstance(stated, str):
                pointer = normal(stated)
                if pointer in trail:
                    raise DocumentError(f"{ascii(where)[:120]}: allOf that contains itself")
                if not refers(source):
                    self.absorbed.add(pointer)
                if pointer not in self._flats:
                    target = resolve(self._document, pointer)
                    self._flats[pointer] = self.flatten(target, where, depth + 1, (*trail, pointer))
                base = self._flats[pointer]
            else:
                base = self.flatten(member, where, depth + 1, trail)
            merge(flat, base)
        return flat


def is_filled(flat: Flat, wire: str) -> bool:
    """Whether the client fills a required property in, so that callers may leave it out."""
    source = flat.properties[wire]
    return isinstance(source, dict) and source.get(FILLED) is True


def marked(source: Any, key: str) -> bool:
    """Whether a property is marked with a keyword such as readOnly, at its use or in the wrapper there."""
    return isinstance(source, dict) and source.get(key) is True


def is_lone(source: Any) -> bool:
    """Whether a list may come as its only item, without the list."""
    return isinstance(source, dict) and source.get(LONE) is True


def _own(source: Mapping[str, Any], where: str) -> Flat:
    """What a schema says itself, its allOf left aside."""
    stated = source.get("type")
    kinds = stated if isinstance(stated, list) else [stated] if stated is not None else []
    choices = [source["const"]] if "const" in source else source.get("enum")
    if choices is not None and not isinstance(choices, list):
        raise DocumentError(f"{ascii(where)[:120]}: enum is not a list")
    properties = source.get("properties") or {}
    if not isinstance(properties, dict):
        raise DocumentError(f"{ascii(where)[:120]}: properties is not a mapping")
    return Flat(
        types=[str(kind) for kind in dict.fromkeys(map(str, kinds)) if kind != "null"],
        nullable=source.get("nullable") is True or _allows_null(source),
        properties=dict(properties),
        required=[name for name in source.get("required") or () if isinstance(name, str)]
        if isinstance(source.get("required"), list)
        else [],
        needed=list(source.get(NEEDED) or ()),
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
        raise DocumentError(f"{ascii(where)[:120]}: {key} is not a list")
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


def merge(flat: Flat, base: Flat) -> None:
    """Add what a member of allOf says; what the schema itself says wins."""
    flat.types = flat.types or base.types
    both = flat.properties.keys() & base.properties.keys()
    narrowed = {name: _narrowed(base.properties[name], flat.properties[name]) for name in both}
    flat.properties = {**base.properties, **flat.properties, **narrowed}
    flat.required = list(dict.fromkeys([*base.required, *flat.required]))
    flat.needed = list(dict.fromkeys([*base.needed, *flat.needed]))
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


def _narrowed(one: Any, other: Any) -> Any:
    """A property that two members of allOf state: both hold, unless one of them is a class of its own."""
    parts = [part for part in (one, other) if isinstance(part, dict)]
    if one == other or len(parts) < 2 or any(part.keys() & _CLASSES for part in parts):
        return other
    return {"allOf": [one, other], **{key: True for key in _MARKS if one.get(key) or other.get(key)}}


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
    others = set(source) & STRUCTURE - {used[0], "type"}
    kinds = source.get("type")
    plain_type = kinds is None or set(kinds if isinstance(kinds, list) else [kinds]) <= {"object", "null"}
    members = [member for member in source[used[0]] if not _is_null(member)]
    return members[0] if len(members) == 1 and not others and plain_type else None


def refers(core: Any) -> bool:
    """A reference with nothing beside it that would change what it refers to."""
    return isinstance(core, dict) and isinstance(core.get("$ref"), str) and set(core) & STRUCTURE == {"$ref"}


def only_restricts(flat: Flat) -> bool:
    nothing = not (flat.types or flat.properties or flat.options or flat.choices or flat.items)
    return nothing and flat.values is None and bool(flat.required)
