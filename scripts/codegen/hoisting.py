"""Makes every inline object schema a component, named by the place where it stands once that is pinned."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from codegen.canonical import PROSE
from codegen.component_names import Occurrence, Shape, choose_names
from codegen.merging import UnlikeError, merged
from codegen.openapi import copied, operations, schema_name, schema_ref, subschemas
from codegen.roots import roots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from codegen.component_names import Place

Pins = dict[str, str]
"""Place of an inline schema to the name of its class."""

NEEDED: Final = "x-timeback-needed"
"""The keys that requests need, where responses may lack them."""
_AT_USE: Final = frozenset({"default", "deprecated", "nullable", "readOnly", "writeOnly"})
_NULL: Final = {"type": "null"}
_MAX_ROUNDS: Final = 20


@dataclass(frozen=True, slots=True)
class Hoisted:
    """A document without inline object schemas.

    Args:
        document: The document; every object schema in it is a component.
        pins: The class of every place that held an inline one.
        parted: Places that left the class they were pinned to, because no class can be for all of its places.
    """

    document: dict[str, Any]
    pins: Pins
    parted: tuple[str, ...] = ()


def hoist(document: Mapping[str, Any], pins: Mapping[str, str] | None = None) -> Hoisted:
    """Replace inline object schemas by references to components.

    A pinned place gets the class it is pinned to. Any other inline schema shares the class of its structure where
    there is one, and else gets a name from its content and context. The places of one class may differ in fields, in
    restrictions and in choices; its component then accepts what each of them accepts. What belongs to the use and not
    to the structure (null, default, deprecated, readOnly, writeOnly) stays where it is used.

    Args:
        document: A normalised document; it stays as it is.
        pins: Names that places have already.
    """
    return _Hoisting(without_prose(document), pins or {}).run()


def without_prose(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a document without the digests of its prose."""
    result = {key: copied(value) for key, value in document.items() if key != PROSE}
    holders = [operation for _, _, operation in operations(result)]
    holders += [
        schema for schema in result.get("components", {}).get("schemas", {}).values() if isinstance(schema, dict)
    ]
    for holder in holders:
        holder.pop(PROSE, None)
    return result


@dataclass(frozen=True, slots=True)
class _Found:
    """One inline object schema: where it stands, the digest of its structure, and the structure."""

    place: Place
    digest: str
    schema: dict[str, Any]


class _Hoisting:
    def __init__(self, document: dict[str, Any], pins: Mapping[str, str]) -> None:
        self._document = document
        self._pinned = pins
        self._published: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._objects = _object_components(self._published)
        self._known: dict[str, str] = {}
        self._found: list[_Found] = []
        self._names: Pins = {}
        self._bodies: dict[str, list[tuple[Place, dict[str, Any]]]] = {}

    def run(self) -> Hoisted:
        self._recognise_components()
        for holder, key, place in roots(self._document, self._pinned):
            self._replaced(holder[key], place, self._noted, is_root=place.component is not None)
        self._names = {one.place.where: self._pinned[one.place.where] for one in self._found if self._is_pinned(one)}
        self._name_the_rest()
        parted: set[str] = set()
        for _ in range(_MAX_ROUNDS):
            schemas, outside = self._components()
            if not outside:
                break
            parted |= outside
            for where in outside:
                del self._names[where]
            self._name_the_rest(apart=parted)
        for holder, key, place in roots(self._document, self._pinned):
            if place.component is None:
                holder[key] = self._replaced(holder[key], place, self._named)
        if schemas:
            names = [*self._published, *sorted(schemas.keys() - self._published.keys())]
            self._document.setdefault("components", {})["schemas"] = {name: schemas[name] for name in names}
        return Hoisted(self._document, dict(sorted(self._names.items())), tuple(sorted(parted)))

    def _is_pinned(self, one: _Found) -> bool:
        return one.place.where in self._pinned

    def _recognise_components(self) -> None:
        """Learn the structures of published components until no inline schema inside them is new."""
        for _ in range(_MAX_ROUNDS):
            known: dict[str, str] = {}
            for name in sorted(self._objects):
                known.setdefault(_digest(self._replaced(self._published[name], None, self._target, is_root=True)), name)
            if known == self._known:
                return
            self._known = known

    def _name_the_rest(self, apart: set[str] | frozenset[str] = frozenset()) -> None:
        """Names for the places that have none: those of their structure, else new ones."""
        by_digest: dict[str, str] = {}
        for one in self._found:
            name = self._names.get(one.place.where)
            if name is not None:
                by_digest.setdefault(one.digest, name)
        by_digest |= self._known
        new: dict[str, list[_Found]] = {}
        for one in self._found:
            where = one.place.where
            if where in self._names:
                continue
            if one.digest in by_digest and (where not in apart or self._pinned.get(where) != by_digest[one.digest]):
                self._names[where] = by_digest[one.digest]
            else:
                new.setdefault(one.digest, []).append(one)
        shapes = [
            Shape(digest, some[0].schema, tuple(Occurrence.of(one.place) for one in some))
            for digest, some in new.items()
        ]
        chosen = choose_names(shapes, taken={*self._published, *self._names.values()})
        for digest, some in new.items():
            self._names.update(dict.fromkeys((one.place.where for one in some), chosen[digest]))

    def _components(self) -> tuple[dict[str, Any], set[str]]:
        """The component of every class, and the places that no class can be shared with."""
        self._bodies = {}
        published: dict[str, Any] = {}
        for holder, key, place in roots(self._document, self._pinned):
            body = self._replaced(holder[key], place, self._named, is_root=place.component is not None)
            if place.component is not None:
                published[place.component] = body
        schemas = dict(published)
        outside: set[str] = set()
        for name, bodies in self._bodies.items():
            common: Any = published.get(name)
            for place, body in bodies:
                try:
                    common = body if common is None else merged([common, body])
                except UnlikeError:
                    outside.add(place.where)
            schemas[name] = common if name in published else _with_needed(common, bodies)
        return schemas, outside

    def _replaced(
        self,
        schema: Any,
        place: Place | None,
        target: Callable[[dict[str, Any], Place | None], dict[str, Any]],
        *,
        is_root: bool = False,
        is_part: bool = False,
    ) -> Any:
        """The schema with every object schema inside it, and itself, as a reference.

        Args:
            schema: The schema; stays as it is.
            place: Where it stands; None while only structures are compared.
            target: Makes the reference for a structure.
            is_root: The schema is a component itself and keeps its body.
            is_part: The schema is a member of `allOf`, part of an object and none of its own.
        """
        if not isinstance(schema, dict):
            return schema
        body = dict(schema)
        hoisted = not is_root and not is_part and self._is_object(schema)
        for keyword, key, value in subschemas(schema):
            below = None if place is None else place.below(keyword, key, schema)
            new = self._replaced(value, below, target, is_part=keyword == "allOf")
            if key is None:
                body[keyword] = new
            else:
                _replace_in(body, schema, keyword, key, new)
        return _reference(body, place, target) if hoisted else body

    def _target(self, core: dict[str, Any], place: Place | None) -> dict[str, Any]:
        digest = _digest(core)
        known = self._known.get(digest)
        return {"$ref": _pending(digest) if known is None else schema_ref(known)}

    def _noted(self, core: dict[str, Any], place: Place | None) -> dict[str, Any]:
        if place is not None:
            self._found.append(_Found(place, _digest(core), core))
        return self._target(core, place)

    def _named(self, core: dict[str, Any], place: Place | None) -> dict[str, Any]:
        assert place is not None
        name = self._names[place.where]
        bodies = self._bodies.setdefault(name, [])
        if all(body != core or one.role != place.role for one, body in bodies):
            bodies.append((place, core))
        return {"$ref": schema_ref(name)}

    def _is_object(self, schema: Mapping[str, Any]) -> bool:
        if only_wraps(schema):
            return False
        return _has_properties(schema) or any(
            _component(member) in self._objects for member in schema.get("allOf", ()) if isinstance(member, dict)
        )


def _with_needed(common: dict[str, Any], bodies: list[tuple[Place, dict[str, Any]]]) -> dict[str, Any]:
    """What several places have in common, and the keys that all of those in requests require."""
    sent = [set(body.get("required", ())) for place, body in bodies if place.role == "request"]
    needed = set.intersection(*sent) - set(common.get("required", ())) if sent else set()
    return {**common, NEEDED: sorted(needed)} if needed else common


def _reference(
    body: dict[str, Any], place: Place | None, target: Callable[[dict[str, Any], Place | None], dict[str, Any]]
) -> dict[str, Any]:
    """The reference to a structure, with what belongs to its use beside it."""
    core = {key: value for key, value in body.items() if key not in _AT_USE}
    beside = {key: value for key, value in body.items() if key in _AT_USE}
    types = core.get("type")
    nullable = isinstance(types, list) and "null" in types
    if isinstance(types, list) and nullable:
        rest = [name for name in types if name != "null"]
        core["type"] = rest[0] if len(rest) == 1 else rest
    reference = target(core, place)
    if nullable:
        return {"anyOf": [reference, dict(_NULL)], **beside}
    return {**reference, **beside}


def _pending(digest: str) -> str:
    return f"#/hoisted/{digest}"


def _digest(schema: Any) -> str:
    return hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()


def _replace_in(body: dict[str, Any], original: Mapping[str, Any], keyword: str, key: str | int, new: Any) -> None:
    if body[keyword] is original[keyword]:
        body[keyword] = original[keyword].copy()
    body[keyword][key] = new


def only_wraps(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is one reference, with nothing beside it but what belongs to its use."""
    members = schema.get("allOf")
    if not isinstance(members, list) or len(members) != 1 or set(members[0]) != {"$ref"}:
        return False
    types = schema.get("type", "object")
    return schema.keys() - _AT_USE <= {"allOf", "type"} and set(types if isinstance(types, list) else [types]) <= {
        "object",
        "null",
    }


def _component(schema: Mapping[str, Any]) -> str | None:
    return schema_name(schema.get("$ref"))


def _has_properties(schema: Mapping[str, Any]) -> bool:
    """Whether the schema itself, or a part of its composition, lists properties."""
    pending: list[Any] = [schema]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            if one.get("properties"):
                return True
            pending.extend(one.get("allOf", ()))
    return False


def _object_components(schemas: Mapping[str, Any]) -> frozenset[str]:
    """Names of the components that are objects with properties, also through references and compositions."""
    found = {name for name, schema in schemas.items() if isinstance(schema, dict) and _has_properties(schema)}
    users: dict[str, set[str]] = {}
    for name, schema in schemas.items():
        for used in _composed_of(schema):
            users.setdefault(used, set()).add(name)
    pending = sorted(found)
    while pending:
        for user in sorted(users.get(pending.pop(), ())):
            if user not in found:
                found.add(user)
                pending.append(user)
    return frozenset(found)


def _composed_of(schema: Any) -> Iterator[str]:
    pending: list[Any] = [schema]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            name = _component(one)
            if name is not None:
                yield name
            pending.extend(one.get("allOf", ()))
