"""Makes every inline object schema a component: one structure, one component, one stable name."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from codegen.component_names import Occurrence, Place, Shape, Step, choose_names, without_verbs
from codegen.openapi import METHODS, schema_name, schema_ref, subschemas
from codegen.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_AT_USE: Final = frozenset({"default", "deprecated", "nullable", "readOnly", "writeOnly"})
_NULL: Final = {"type": "null"}
_MAX_ROUNDS: Final = 20


def hoist(document: dict[str, Any]) -> dict[str, Any]:
    """Replace inline object schemas by references to components.

    An inline schema with the structure of a published component becomes a reference to it. Every other one becomes a
    component whose name comes from its content and context, and never from a position. What belongs to the use and
    not to the structure (null, default, deprecated, readOnly, writeOnly) stays where it is used.

    Args:
        document: A normalised document; it is changed.

    Returns:
        The document.
    """
    return _Hoisting(document).run()


@dataclass(slots=True)
class _Group:
    """All inline schemas of one structure."""

    schema: dict[str, Any]
    places: list[Place] = field(default_factory=list)


class _Hoisting:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._published: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._objects = _object_components(self._published)
        self._known: dict[str, str] = {}
        self._groups: dict[str, _Group] = {}

    def run(self) -> dict[str, Any]:
        self._recognise_components()
        for holder, key, place in _roots(self._document):
            holder[key] = self._replaced(holder[key], place, is_root=place.component is not None)
        names = self._named()
        schemas = {
            **self._published,
            **{names[digest]: group.schema for digest, group in self._groups.items()},
        }
        if schemas:
            self._document.setdefault("components", {})["schemas"] = schemas
        _point(self._document, names)
        return self._document

    def _recognise_components(self) -> None:
        """Learn the structures of published components until no inline schema inside them is new."""
        for _ in range(_MAX_ROUNDS):
            known: dict[str, str] = {}
            for name in sorted(self._objects):
                known.setdefault(_digest(self._replaced(self._published[name], None, is_root=True)), name)
            if known == self._known:
                return
            self._known = known

    def _named(self) -> dict[str, str]:
        shapes = {
            digest: Shape(digest, group.schema, tuple(Occurrence.of(place) for place in group.places))
            for digest, group in self._groups.items()
        }
        return choose_names(shapes.values(), taken=self._published)

    def _replaced(self, schema: Any, place: Place | None, *, is_root: bool = False, is_part: bool = False) -> Any:
        """The schema with every object schema inside it, and itself, as a reference.

        Args:
            schema: The schema; stays as it is.
            place: Where it stands; None while only structures are compared.
            is_root: The schema is a component itself and keeps its body.
            is_part: The schema is a member of `allOf`, part of an object and none of its own.
        """
        if not isinstance(schema, dict):
            return schema
        body = dict(schema)
        hoisted = not is_root and not is_part and self._is_object(schema)
        for keyword, key, value in subschemas(schema):
            below = None if place is None else place.below(keyword, key, schema, hoisted or is_root)
            new = self._replaced(value, below, is_part=keyword == "allOf")
            if key is None:
                body[keyword] = new
            else:
                _replace_in(body, schema, keyword, key, new)
        if not hoisted:
            return body
        return self._reference(body, place)

    def _reference(self, body: dict[str, Any], place: Place | None) -> dict[str, Any]:
        core = {key: value for key, value in body.items() if key not in _AT_USE}
        beside = {key: value for key, value in body.items() if key in _AT_USE}
        types = core.get("type")
        nullable = isinstance(types, list) and "null" in types
        if isinstance(types, list) and nullable:
            rest = [name for name in types if name != "null"]
            core["type"] = rest[0] if len(rest) == 1 else rest
        digest = _digest(core)
        reference = self._target(digest, core, place)
        if nullable:
            return {"anyOf": [reference, dict(_NULL)], **beside}
        return {**reference, **beside}

    def _target(self, digest: str, core: dict[str, Any], place: Place | None) -> dict[str, Any]:
        known = self._known.get(digest)
        if known is not None:
            return {"$ref": schema_ref(known)}
        if place is not None:
            self._groups.setdefault(digest, _Group(core)).places.append(place)
        return {"$ref": _pending(digest)}

    def _is_object(self, schema: Mapping[str, Any]) -> bool:
        return _has_properties(schema) or any(
            _component(member) in self._objects for member in schema.get("allOf", ()) if isinstance(member, dict)
        )


def _pending(digest: str) -> str:
    return f"#/hoisted/{digest}"


def _digest(schema: Any) -> str:
    return hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()


def _replace_in(body: dict[str, Any], original: Mapping[str, Any], keyword: str, key: str | int, new: Any) -> None:
    if body[keyword] is original[keyword]:
        body[keyword] = original[keyword].copy()
    body[keyword][key] = new


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


def _roots(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, Place]]:
    """Every place of the document that holds a schema from outside any other schema."""
    schemas = document.get("components", {}).get("schemas", {})
    for name in sorted(schemas):
        yield schemas, name, Place(root=split_words(name), brief=split_words(name), component=name)
    for group in ("paths", "webhooks"):
        yield from _path_roots(document.get(group, {}))


def _path_roots(paths: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], str, Place]]:
    for path, item in sorted(paths.items()):
        for method in METHODS:
            if method in item:
                yield from _operation_roots(item[method], method, path)


def _operation_roots(operation: dict[str, Any], method: str, path: str) -> Iterator[tuple[dict[str, Any], str, Place]]:
    root = _operation_root(operation, method, path)
    for parameter in operation.get("parameters", ()):
        step = Step("property", split_words(parameter["name"]))
        yield from _media_roots(parameter, replace(root, role="request", steps=(step,)))
    body = operation.get("requestBody")
    if body is not None:
        yield from _media_roots(body, replace(root, role="request"))
    for status, response in sorted(operation["responses"].items()):
        place = replace(root, role="answer" if status.startswith("2") else "error", status=status)
        yield from _media_roots(response, place)
        for name, header in sorted(response.get("headers", {}).items()):
            yield from _media_roots(header, place.with_step(Step("property", split_words(name))))
    for _, callback in sorted(operation.get("callbacks", {}).items()):
        yield from _path_roots(callback)


def _media_roots(holder: dict[str, Any], place: Place) -> Iterator[tuple[dict[str, Any], str, Place]]:
    if "schema" in holder:
        yield holder, "schema", place
    for _, media in sorted(holder.get("content", {}).items()):
        if "schema" in media:
            yield media, "schema", place


def _operation_root(operation: Mapping[str, Any], method: str, path: str) -> Place:
    words = split_words(operation.get("operationId", ""))
    if words:
        return Place(root=words, brief=without_verbs(words))
    segments = [segment for segment in path.split("/") if segment]
    fixed = [segment for segment in segments if not segment.startswith((":", "{"))]
    brief = tuple(word for segment in fixed for word in split_words(segment))
    end = ("By", *split_words(segments[-1])) if segments and segments[-1] not in fixed else ()
    return Place(root=split_words(method) + brief + end, brief=brief)


def _point(value: Any, names: Mapping[str, str]) -> None:
    """Turn the references to hoisted structures into references to the names they got."""
    pending: list[Any] = [value]
    prefix = _pending("")
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            ref = one.get("$ref")
            name = names.get(ref[len(prefix) :]) if isinstance(ref, str) and ref.startswith(prefix) else None
            if name is not None:
                one["$ref"] = schema_ref(name)
            pending.extend(one.values())
        elif isinstance(one, list):
            pending.extend(one)
