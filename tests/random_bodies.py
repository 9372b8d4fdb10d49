"""Random values of a schema: the same seed always gives the same ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from timeback_sandbox.examples import Examples
from timeback_sandbox.schemas import Schemas

STRINGS = ("x", "Ünïcode ✓", " padded ", "true", "1", "007", "1e5", "null", "2025-01-05", "a/b?c=d&e", "<p>&amp;</p>")
"""What is easily taken for something else."""
INSTANTS = ("2025-01-15T09:30:00.000Z", "2025-01-15T09:30:00Z", "2025-01-15T03:30:00-06:00", "2025-01-15T09:30:00.123Z")
LATER = {"validUntil": "2030-01-15T09:30:00Z"}
"""Instants that come after others."""
FORMATS = {
    "date": ("2025-01-15", "2024-02-29"),
    "uri": ("https://example.edu/a", "urn:uuid:5a4c3b2a-0000-4000-8000-000000000001", "https://example.edu/b?c=%20d#e"),
    "email": ("student@example.edu", "first.last+tag@example.edu"),
    "uuid": ("5a4c3b2a-0000-4000-8000-000000000001",),
    "duration": ("PT30M", "P1DT2H"),
}
DEEPEST = 6


class RandomBodies:
    """Makes random values of the schemas of one document.

    Args:
        schemas: The document's schemas.
        seed: Decides about all choices.
    """

    def __init__(self, schemas: Schemas, seed: int) -> None:
        self._schemas = schemas
        self._examples = Examples(schemas)
        self._random = Random(seed)

    def of(self, schema: Mapping[str, Any], count: int) -> Iterator[Any]:
        """Yield values that are valid; the plain example is among them where nothing else is.

        Args:
            schema: The schema.
            count: How many values at most.
        """
        found = [value for _ in range(4 * count) if self._schemas.accepts(schema, value := self._any(schema, 0))]
        yield from found[:count] or [self._examples.of(schema)]

    def _any(self, schema: Mapping[str, Any], depth: int, name: str = "") -> Any:
        schema = self._schemas.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._random.choice(schema["enum"])
        for word in ("oneOf", "anyOf"):
            if word in schema:
                made = self._any(self._random.choice(schema[word]), depth, name)
                return made | self._members(schema, depth) if isinstance(made, dict) else made
        if "allOf" in schema:
            parts = [self._any(part, depth, name) for part in schema["allOf"]]
            whole: dict[str, Any] = {}
            for part in parts:
                if not isinstance(part, dict):
                    return part
                whole |= part
            return whole | self._members(schema, depth)
        return self._of_kind(schema, self._kind(schema), depth, name)

    def _kind(self, schema: Mapping[str, Any]) -> str:
        kind = schema.get("type", "object" if "properties" in schema else "any")
        if isinstance(kind, list):
            return str(self._random.choice(kind))
        return "null" if schema.get("nullable") and self._random.random() < 0.2 else str(kind)

    def _of_kind(self, schema: Mapping[str, Any], kind: str, depth: int, name: str) -> Any:
        if kind == "object":
            return self._members(schema, depth)
        if kind == "array":
            lowest = schema.get("minItems", 0)
            count = self._random.randint(lowest, max(lowest, min(schema.get("maxItems", 2), 2)))
            return [self._any(schema.get("items", {}), depth + 1, name) for _ in range(count)]
        if kind in ("integer", "number"):
            return self._number(schema, kind)
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind == "null":
            return None
        return self._string(schema, name) if kind == "string" else self._free(depth)

    def _members(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", [])
        likely = 0.6 if depth < DEEPEST else 0.0
        made = {
            key: self._any(member, depth + 1, key)
            for key, member in schema.get("properties", {}).items()
            if key in required or self._random.random() < likely
        }
        extra = schema.get("additionalProperties")
        if isinstance(extra, Mapping) and depth < DEEPEST and self._random.random() < likely:
            made["example key"] = self._any(extra, depth + 1)
        return made

    def _free(self, depth: int) -> Any:
        choices: list[Any] = [None, True, 0, -1, 1.5, "text", [], {}]
        return self._random.choice([*choices, {"nested": {"deep": [1, "2", None]}}] if depth < DEEPEST else choices)

    def _number(self, schema: Mapping[str, Any], kind: str) -> float:
        lowest = schema.get("minimum", schema.get("exclusiveMinimum", 0 if "exclusiveMinimum" not in schema else -1))
        lowest = lowest + 1 if "exclusiveMinimum" in schema else lowest
        highest = min(schema.get("maximum", lowest + 2**33), lowest + 2**33)
        whole = self._random.choice([lowest, highest, self._random.randint(int(lowest), int(highest))])
        if kind == "integer" or self._random.random() < 0.5:
            return int(whole)
        return min(round(lowest + self._random.random() * 10, 3), float(highest))

    def _string(self, schema: Mapping[str, Any], name: str) -> str:
        if schema.get("pattern"):
            return str(self._examples.of(schema))
        form = schema.get("format")
        if name in LATER:
            return LATER[name]
        if form == "date-time" or name == "validFrom":
            return self._random.choice(INSTANTS)
        if form in FORMATS:
            return self._random.choice(FORMATS[form])
        if name.lower().endswith("id"):
            return self._random.choice(("id-1", "a b", "ü/1"))
        text = self._random.choice(STRINGS).ljust(schema.get("minLength", 0), "y")
        return text[: schema.get("maxLength", len(text))]
