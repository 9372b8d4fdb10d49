"""Compiles the schemas of one document and reports validation issues without quoting the value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import orjson
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from timeback_sandbox.formats import CHECKER

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

_KNOWN_ROWS_KEPT = 200_000
_URI = "urn:timeback:document"


@dataclass(frozen=True, slots=True)
class Issue:
    """One validation issue and its path."""

    path: tuple[str | int, ...]
    message: str
    code: str
    expected: str
    received: str

    @property
    def field(self) -> str:
        """The dotted path; `body` for the whole value."""
        return ".".join(str(part) for part in self.path) or "body"


class Schemas:
    """The schemas of one document, each compiled on first use.

    Args:
        document: The whole OpenAPI document, which references point into.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._rows = _KnownRows()
        self._registry: Registry[Any] = Registry().with_resource(
            _URI, DRAFT202012.create_resource(cast("Any", document))
        )
        self._compiled: dict[int, tuple[Mapping[str, Any], Validator]] = {}

    def issues(self, schema: Mapping[str, Any], value: Any) -> list[Issue]:
        """Return all issues of a value."""
        return [_issue(each) for error in self._validator(schema).iter_errors(value) for each in _of_branch(error)]

    def accepts(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Return whether a value is valid."""
        return self._validator(schema).is_valid(value)

    def resolve(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the schema behind a chain of references."""
        while "$ref" in schema:
            schema = self.at(schema["$ref"])
        return schema

    def at(self, reference: str) -> Mapping[str, Any]:
        """Return the node that a local reference (`#/components/...`) points to."""
        node: Any = self.document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return cast("Mapping[str, Any]", node)

    def _validator(self, schema: Mapping[str, Any]) -> Validator:
        kept = self._compiled.get(id(schema))
        if kept is None:
            rooted = _rooted(schema)
            validator = self._rows.validator_class()(rooted, registry=self._registry, format_checker=CHECKER)
            kept = (schema, cast("Validator", validator))
            self._compiled[id(schema)] = kept
        return kept[1]


def _rooted(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Give a schema the URI of its document, so that its local references resolve there."""
    return {"$id": _URI + ":part", "allOf": [_absolute(schema)]}


def _absolute(node: Any) -> Any:
    if isinstance(node, Mapping):
        return {key: f"{_URI}{value}" if _is_local(key, value) else _absolute(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    return node


def _is_local(key: str, value: Any) -> bool:
    return key == "$ref" and isinstance(value, str) and value.startswith("#")


class _KnownRows:
    """Remembers valid rows, so that they are not validated again on the next page."""

    def __init__(self) -> None:
        self._seen: dict[int, set[int]] = {}
        self._schemas: list[Any] = []
        self._class: Callable[..., Any] | None = None

    def validator_class(self) -> Callable[..., Any]:
        if self._class is None:
            rules = {word: _nullable(word) for word in ("type", "enum", "const")} | {"items": self._items}
            made: Callable[..., Any] = extend(Draft202012Validator, rules)  # type: ignore[no-untyped-call]
            self._class = made
        return self._class

    def _items(self, validator: Any, items: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if not isinstance(instance, list) or not isinstance(items, dict):
            yield from Draft202012Validator.VALIDATORS["items"](validator, items, instance, schema)
            return
        seen = self._seen.get(id(items))
        if seen is None:
            seen = self._seen[id(items)] = set()
            self._schemas.append(items)
        for index, item in enumerate(instance):
            mark = hash(orjson.dumps(item)) if isinstance(item, dict) else None
            if mark is not None and mark in seen:
                continue
            errors = list(validator.descend(item, items, path=index))
            yield from errors
            if mark is not None and not errors and len(seen) < _KNOWN_ROWS_KEPT:
                seen.add(mark)


def _nullable(word: str) -> Callable[..., Iterator[ValidationError]]:
    """Return a keyword check that accepts `null` if the schema has OpenAPI 3.0's `nullable`."""

    def check(validator: Any, wanted: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if not (instance is None and schema.get("nullable")):
            yield from Draft202012Validator.VALIDATORS[word](validator, wanted, instance, schema)

    return check


def _of_branch(error: ValidationError) -> list[ValidationError]:
    """Return the errors of the branch of a union that was meant: the one that misses the fewest members."""
    if error.validator not in ("anyOf", "oneOf") or not isinstance(error.instance, dict) or not error.context:
        return [error]
    branches: dict[Any, list[ValidationError]] = {}
    for each in error.context:
        branches.setdefault(each.schema_path[0], []).append(each)
    missing = {
        branch: sum(each.validator in ("required", "const", "enum") and len(each.path) < 2 for each in errors)
        for branch, errors in branches.items()
    }
    if len(branches) < 2 or len(set(missing.values())) == 1:
        return [error]
    return branches[min(branches, key=lambda branch: missing[branch])]


def _issue(error: ValidationError) -> Issue:
    found = best_match([error]) or error
    path = tuple(found.absolute_path)
    schema = found.schema if isinstance(found.schema, Mapping) else {}
    if found.validator == "required":
        name = next(name for name in cast("list[str]", found.validator_value) if found.message.startswith(repr(name)))
        wanted = schema.get("properties", {}).get(name, {})
        return Issue((*path, name), "Required", "invalid_type", _expected(wanted), "undefined")
    message = _MESSAGES.get(str(found.validator), _fallback_message)(found.validator_value)
    return Issue(
        path, message, _CODES.get(str(found.validator), "custom"), _expected(schema), type_name(found.instance)
    )


_CODES = {
    "type": "invalid_type",
    "enum": "invalid_enum_value",
    "const": "invalid_literal",
    "format": "invalid_string",
    "pattern": "invalid_string",
    "minLength": "too_small",
    "minItems": "too_small",
    "minimum": "too_small",
    "exclusiveMinimum": "too_small",
    "maximum": "too_big",
    "maxLength": "too_big",
    "maxItems": "too_big",
    "additionalProperties": "unrecognized_keys",
    "anyOf": "invalid_union",
    "oneOf": "invalid_union",
}

_MESSAGES: dict[str, Callable[[Any], str]] = {
    "type": lambda wanted: f"Expected {_either(wanted)}",
    "enum": lambda wanted: f"Expected one of {', '.join(str(value) for value in wanted)}",
    "const": lambda wanted: f"Expected {wanted}",
    "format": lambda wanted: f"Invalid {wanted}",
    "pattern": lambda wanted: f"Must match {wanted}",
    "minLength": lambda wanted: f"Must contain at least {wanted} character(s)",
    "minItems": lambda wanted: f"Must contain at least {wanted} element(s)",
    "minimum": lambda wanted: f"Must be at least {wanted}",
    "exclusiveMinimum": lambda wanted: f"Must be greater than {wanted}",
    "maximum": lambda wanted: f"Must be at most {wanted}",
    "additionalProperties": lambda _: "Unrecognized key(s)",
    "anyOf": lambda _: "Matches no accepted form",
    "oneOf": lambda _: "Matches not exactly one accepted form",
}


def _fallback_message(_: Any) -> str:
    return "Invalid value"


def _either(wanted: Any) -> str:
    return " or ".join(wanted) if isinstance(wanted, list) else str(wanted)


def _expected(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return " | ".join(str(value) for value in schema["enum"])
    return _either(schema.get("type", "value"))


def type_name(value: Any) -> str:
    """Return the JSON name of a value's type."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "object")
