"""Merge the structures of places that share a class, so that a class stays when one of its places gets a field more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from codegen.openapi import SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES

if TYPE_CHECKING:
    from collections.abc import Sequence

_STRUCTURE: Final = frozenset({"$ref", "discriminator", *SCHEMA_LISTS, *SCHEMA_MAPS, *SCHEMA_SINGLES})
"""All other keywords only restrict or describe: where places differ in one, the class does without it."""
_SCALARS: Final = frozenset({"boolean", "integer", "null", "number", "string"})
_NULL: Final = {"type": "null"}
_MAX_DEPTH: Final = 64


class UnlikeError(ValueError):
    """Two structures that no class can be for."""


def merged(schemas: Sequence[Any]) -> Any:
    """One schema that accepts what each of several accepts.

    Args:
        schemas: Schemas of one class; they stay as they are.

    Raises:
        UnlikeError: they differ in more than fields, restrictions, choices and scalar types.
    """
    result = schemas[0]
    for schema in schemas[1:]:
        result = _merged(result, schema, 0)
    return result


def _merged(one: Any, other: Any, depth: int) -> Any:
    if one == other:
        return one
    if depth > _MAX_DEPTH or not isinstance(one, dict) or not isinstance(other, dict):
        raise UnlikeError
    (one, one_null), (other, other_null) = _without_null(one), _without_null(other)
    found = _merged_present(one, other, depth)
    return _with_null(found) if one_null or other_null else found


def _merged_present(one: dict[str, Any], other: dict[str, Any], depth: int) -> dict[str, Any]:
    if one == other:
        return one
    result: dict[str, Any] = {}
    for key in sorted(one.keys() | other.keys()):
        if key in one and key in other and one[key] == other[key]:
            result[key] = one[key]
        elif key == "properties":
            result[key] = _properties(one.get(key, {}), other.get(key, {}), depth)
        elif key == "required":
            both = [name for name in one.get(key, ()) if name in other.get(key, ())]
            result.update({key: both} if both else {})
        elif key in {"enum", "const"}:
            result.update(_choices(one, other))
        elif key == "type":
            result[key] = _types(one, other)
        elif key == "items" and key in one and key in other:
            result[key] = _merged(one[key], other[key], depth + 1)
        elif key in {"anyOf", "oneOf"} and key in one and key in other:
            result[key] = _variants(one[key], other[key], depth)
        elif key in {"allOf", "prefixItems"} and len(one.get(key, ())) == len(other.get(key, ())):
            result[key] = [_merged(*pair, depth + 1) for pair in zip(one[key], other[key], strict=True)]
        elif key == "additionalProperties":
            if isinstance(one.get(key), dict) and isinstance(other.get(key), dict):
                result[key] = _merged(one[key], other[key], depth + 1)
        elif key in _STRUCTURE:
            raise UnlikeError
    return result


def _properties(one: dict[str, Any], other: dict[str, Any], depth: int) -> dict[str, Any]:
    return {
        name: _merged(one[name], other[name], depth + 1) if name in one and name in other else (one | other)[name]
        for name in sorted(one.keys() | other.keys())
    }


def _variants(one: list[Any], other: list[Any], depth: int) -> list[Any]:
    """The members of both unions; a member of a kind that the other one has too is merged with that."""
    result = list(one)
    kinds = [_kind(member) for member in one]
    for member in other:
        if member in one:
            continue
        at = [index for index, kind in enumerate(kinds) if kind == _kind(member) and one[index] not in other]
        if at:
            result[at[0]] = _merged(one[at[0]], member, depth + 1)
        elif _kind(member) in _SCALARS:
            result.append(member)
        else:
            raise UnlikeError
    return result


def _kind(member: Any) -> str:
    """The type of a member of a union, or the class that it refers to."""
    return str(member.get("$ref", member.get("type"))) if isinstance(member, dict) else ""


def _choices(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The values of both; no choice where one of them is none."""
    values = [schema.get("enum", [schema["const"]] if "const" in schema else None) for schema in (one, other)]
    if not all(isinstance(some, list) for some in values):
        return {}
    return {"enum": list({json.dumps(value): value for some in values for value in some or ()}.values())}


def _types(one: dict[str, Any], other: dict[str, Any]) -> Any:
    types = {name for schema in (one, other) for name in _listed(schema.get("type"))}
    if not types <= _SCALARS or "type" not in one or "type" not in other:
        raise UnlikeError
    return sorted(types)


def _listed(types: Any) -> list[str]:
    if types is None:
        return []
    return [str(one) for one in types] if isinstance(types, list) else [str(types)]


def _without_null(schema: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    members = schema.get("anyOf")
    if isinstance(members, list) and len(members) == 2 and _NULL in members:
        present = next((member for member in members if member != _NULL), None)
        rest = {key: value for key, value in schema.items() if key != "anyOf"}
        if isinstance(present, dict) and not (present.keys() & rest.keys()):
            return {**present, **rest}, True
    types = schema.get("type")
    if isinstance(types, list) and "null" in types and len(types) > 1:
        rest_types = [name for name in types if name != "null"]
        return {**schema, "type": rest_types[0] if len(rest_types) == 1 else rest_types}, True
    return schema, False


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    types = schema.get("type")
    if types is not None and "enum" not in schema:
        return {**schema, "type": [*_listed(types), "null"]}
    return {"anyOf": [schema, dict(_NULL)]}
