"""Builds a valid example for a schema; the same schema always gives the same example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from timeback_sandbox.schemas import Schemas

_FORMATS = {
    "date-time": "2025-01-15T09:30:00.000Z",
    "date": "2025-01-15",
    "uri": "https://sandbox.example.com/resource",
    "email": "student@example.edu",
    "duration": "PT30M",
    "binary": "binary",
}
_INSTANTS = ("validFrom", "validUntil")
"""Members that are instants although their document says no more than that they are text."""
_PATTERNS = {
    "^urn:uuid:(.*)$": "urn:uuid:5a4c3b2a-0000-4000-8000-000000000001",
    r"^\d{4}-\d{2}-\d{2}$": "2012-05-17",
}
_DEEPEST = 7


class Examples:
    """Builds examples from the schemas of one document.

    Args:
        schemas: The document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def of(self, schema: Mapping[str, Any], known: Mapping[str, Any] | None = None) -> Any:
        """Return an example.

        Args:
            schema: The schema that the example must satisfy.
            known: Values for properties of these names, used where they fit.
        """
        full = self._make(schema, "", known or {}, 0, frozenset(), optional=True)
        if self._schemas.accepts(schema, full):
            return full
        return self._make(schema, "", known or {}, 0, frozenset(), optional=False)

    def _make(
        self,
        schema: Mapping[str, Any],
        name: str,
        known: Mapping[str, Any],
        depth: int,
        seen: frozenset[str],
        *,
        optional: bool,
    ) -> Any:
        if "$ref" in schema:
            reference = schema["$ref"]
            deeper = optional and reference not in seen and depth < _DEEPEST
            return self._make(self._schemas.at(reference), name, known, depth, seen | {reference}, optional=deeper)
        if "const" in schema:
            return schema["const"]
        if name in known and self._schemas.accepts(schema, known[name]):
            return known[name]
        if schema.get("enum"):
            return schema["enum"][0]
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return self._choose(schema, word, name, known, depth, seen, optional=optional)
        if "allOf" in schema:
            return self._together(schema, name, known, depth, seen, optional=optional)
        kind = _kind(schema)
        if kind == "object":
            return dict(self._members(schema, known, depth, seen, optional=optional))
        if kind == "array":
            return self._items(schema, name, known, depth, seen, optional=optional)
        return _scalar(schema, kind, name)

    def _choose(
        self,
        schema: Mapping[str, Any],
        word: str,
        name: str,
        known: Mapping[str, Any],
        depth: int,
        seen: frozenset[str],
        *,
        optional: bool,
    ) -> Any:
        rest = {key: value for key, value in schema.items() if key not in (word, "discriminator")}
        first = None
        for branch in schema[word]:
            for full in (optional, False):
                value = self._make(branch, name, known, depth, seen, optional=full)
                if isinstance(value, dict) and rest.get("properties"):
                    value = dict(self._members(rest, known, depth, seen, optional=full)) | value
                if self._schemas.accepts(schema, value):
                    return value
                first = value if first is None else first
        return first

    def _together(
        self,
        schema: Mapping[str, Any],
        name: str,
        known: Mapping[str, Any],
        depth: int,
        seen: frozenset[str],
        *,
        optional: bool,
    ) -> Any:
        parts = [self._make(part, name, known, depth, seen, optional=optional) for part in schema["allOf"]]
        merged: dict[str, Any] = {}
        for part in parts:
            if not isinstance(part, dict):
                return part
            merged |= part
        return merged | dict(self._members(schema, known, depth, seen, optional=optional))

    def _members(
        self, schema: Mapping[str, Any], known: Mapping[str, Any], depth: int, seen: frozenset[str], *, optional: bool
    ) -> Iterator[tuple[str, Any]]:
        required = schema.get("required", [])
        properties = schema.get("properties", {})
        for name, member in properties.items():
            if name in required or (optional and depth < _DEEPEST):
                yield name, self._make(member, name, known, depth + 1, seen, optional=optional)
        for name in required:
            if name not in properties:
                yield name, known.get(name, name)
        extra = schema.get("additionalProperties")
        if optional and not properties and isinstance(extra, Mapping) and extra and depth < _DEEPEST:
            yield "example", self._make(extra, "example", known, depth + 1, seen, optional=optional)

    def _items(
        self,
        schema: Mapping[str, Any],
        name: str,
        known: Mapping[str, Any],
        depth: int,
        seen: frozenset[str],
        *,
        optional: bool,
    ) -> list[Any]:
        count = schema.get("minItems", 1 if optional and depth < _DEEPEST else 0)
        items = schema.get("items", {})
        return [self._make(items, name, known, depth + 1, seen, optional=optional) for _ in range(count)]


def _kind(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        return next((one for one in kind if one != "null"), "null")
    if kind is None:
        return "object" if "properties" in schema or "additionalProperties" in schema else "any"
    return str(kind)


def _scalar(schema: Mapping[str, Any], kind: str, name: str) -> Any:
    if kind in ("integer", "number"):
        lowest = schema.get("exclusiveMinimum", -1) + 1 if "exclusiveMinimum" in schema else schema.get("minimum", 1)
        return min(max(1, lowest), schema.get("maximum", lowest + 1))
    if kind == "boolean":
        return bool(schema.get("default", True))
    if kind == "null":
        return None
    if kind == "any":
        return schema.get("default", {})
    return _string(schema, name)


def _string(schema: Mapping[str, Any], name: str) -> str:
    if schema.get("format") == "uuid":
        return str(uuid5(NAMESPACE_URL, name))
    if schema.get("pattern") in _PATTERNS:
        return _PATTERNS[schema["pattern"]]
    if name in _INSTANTS:
        return _FORMATS["date-time"]
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    if "default" in schema:
        return str(schema["default"])
    text = "id-1" if name.lower().endswith("id") else name or "example"
    longest = schema.get("maxLength", len(text))
    return text.ljust(schema.get("minLength", 0), "x")[:longest]
