"""A document as a flat set of facts: operations, parameters, bodies, responses and fields, each with its type."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from codegen.openapi import operations, schema_name, subschemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Kind = Literal["operation", "parameter", "body", "response", "field", "schema"]
Direction = Literal["request", "response"]

_SAFE: Final = re.compile(r"[!#-&(-~]+\Z")  # printable ASCII without space and quotes
_MAX_TYPE_DEPTH: Final = 24


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a document states.

    Args:
        kind: What it is about.
        key: What identifies it among the facts of its kind.
        type: Its type as a short text; empty where it has none.
        required: Whether it must be there; None where that is not a question.
        enum: The allowed values as JSON texts; empty when they are not restricted.
        directions: Whether a caller sends it, receives it, or both.
    """

    kind: Kind
    key: tuple[str, ...]
    type: str = ""
    required: bool | None = None
    enum: tuple[str, ...] = ()
    directions: frozenset[Direction] = frozenset()

    @property
    def line(self) -> str:
        """The fact as one line of text."""
        parts = [self.kind, *(plain(part) for part in self.key)]
        if self.type:
            parts.append(plain(self.type))
        if self.enum:
            parts.append(f"enum({plain(','.join(self.enum))})")
        if self.required is not None:
            parts.append("required" if self.required else "optional")
        return " ".join(parts)


def plain(text: str) -> str:
    """The text itself, or quoted where it would not stay one word on one line."""
    return text if _SAFE.match(text) else json.dumps(text)


def facts(document: Mapping[str, Any]) -> dict[tuple[str, ...], Fact]:
    """Every fact of a document.

    Args:
        document: A canonical or an effective document.

    Returns:
        The facts by kind and key.
    """
    found = [*_operation_facts(document), *_schema_facts(document, directions(document))]
    return {(fact.kind, *fact.key): fact for fact in found}


def type_text(schema: Any, depth: int = 0) -> str:
    """A schema as a short text, without its enumeration.

    Args:
        schema: A schema of a canonical document.
        depth: How deep the text is already nested.

    Returns:
        For example `[User]`, `string<date-time>|null`, `{*:number}`.
    """
    if not isinstance(schema, dict) or depth > _MAX_TYPE_DEPTH:
        return "any"
    name = schema_name(schema.get("$ref"))
    if name is not None:
        return f"{name}|null" if schema.get("nullable") is True else name
    for keyword, sign in (("anyOf", "|"), ("oneOf", "|"), ("allOf", "&")):
        members = schema.get(keyword)
        if isinstance(members, list) and members:
            return sign.join(type_text(member, depth + 1) for member in members)
    types = schema.get("type", "object" if "properties" in schema else "any")
    texts = [_one_type(schema, str(one), depth) for one in (types if isinstance(types, list) else [types])]
    if schema.get("nullable") is True and "null" not in texts:
        texts.append("null")
    return "|".join(texts)


def _one_type(schema: Mapping[str, Any], name: str, depth: int) -> str:
    if name == "array":
        return f"[{type_text(schema.get('items'), depth + 1)}]"
    if name == "object" and "properties" not in schema and isinstance(schema.get("additionalProperties"), dict):
        return f"{{*:{type_text(schema['additionalProperties'], depth + 1)}}}"
    form = schema.get("format")
    return f"{name}<{form}>" if isinstance(form, str) and name != "null" else name


def _enumeration(schema: Any, depth: int = 0) -> tuple[str, ...]:
    """The values a schema, or the items of a list, or a member of a union is restricted to."""
    if not isinstance(schema, dict) or depth > _MAX_TYPE_DEPTH:
        return ()
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    found = [json.dumps(value) for value in values] if isinstance(values, list) else []
    for keyword, _, below in subschemas(schema):
        if keyword in {"items", "anyOf", "oneOf", "allOf", "additionalProperties"}:
            found.extend(_enumeration(below, depth + 1))
    return tuple(dict.fromkeys(found))


def _operation_facts(document: Mapping[str, Any]) -> Iterator[Fact]:
    for path, method, operation in operations(document):
        place = (method.upper(), path)
        yield Fact("operation", place, str(operation.get("operationId", "")))
        for parameter in operation.get("parameters", ()):
            schema = parameter_schema(parameter)
            yield Fact(
                "parameter",
                (*place, str(parameter.get("in")), str(parameter.get("name"))),
                type_text(schema),
                parameter.get("required") is True or parameter.get("in") == "path",
                _enumeration(schema),
                frozenset({"request"}),
            )
        body = operation.get("requestBody") or {}
        for media_type, media in body.get("content", {}).items():
            schema = media.get("schema")
            required = body.get("required") is True
            yield Fact("body", (*place, media_type), type_text(schema), required, (), frozenset({"request"}))
        for status, response in operation.get("responses", {}).items():
            content = response.get("content") or {"-": {"schema": {"type": "nothing"}}}
            for media_type, media in content.items():
                text = type_text(media.get("schema"))
                yield Fact("response", (*place, status, media_type), text, None, (), frozenset({"response"}))


def parameter_schema(parameter: Mapping[str, Any]) -> Any:
    """The schema of a parameter, whether stated directly or through a content type."""
    if "schema" in parameter:
        return parameter["schema"]
    for media in parameter.get("content", {}).values():
        return media.get("schema")
    return None


def _schema_facts(document: Mapping[str, Any], used_in: Mapping[str, frozenset[Direction]]) -> Iterator[Fact]:
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        used = used_in.get(name, frozenset())
        fields = dict(_fields(schema))
        if not fields:
            yield Fact("schema", (name,), type_text(schema), None, _enumeration(schema), used)
            continue
        for key, (field, required) in fields.items():
            yield Fact("field", (name, key), type_text(field), required, _enumeration(field), used)
        yield Fact("schema", (name,), _composition(schema), None, (), used)


def _composition(schema: Any) -> str:
    members = schema.get("allOf", ()) if isinstance(schema, dict) else ()
    return "&".join(["object", *(type_text(member) for member in members if "$ref" in member)])


def _fields(schema: Any) -> Iterator[tuple[str, tuple[Any, bool]]]:
    """The properties of a schema and of the parts of its composition."""
    if not isinstance(schema, dict):
        return
    for member in schema.get("allOf", ()):
        yield from _fields(member)
    required = set(schema.get("required", ()))
    for key, value in schema.get("properties", {}).items():
        yield key, (value, key in required)


def directions(document: Mapping[str, Any]) -> dict[str, frozenset[Direction]]:
    """For every component whether a caller sends it, receives it, or both."""
    sent = reachable(document, _requests(document))
    received = reachable(document, _responses(document))
    return {name: _used_in(name in sent, name in received) for name in sent | received}


def _used_in(sent: bool, received: bool) -> frozenset[Direction]:
    if sent and received:
        return frozenset({"request", "response"})
    return frozenset({"request"}) if sent else frozenset({"response"})


def _requests(document: Mapping[str, Any]) -> Iterator[Any]:
    for _, _, operation in operations(document):
        yield operation.get("parameters")
        yield operation.get("requestBody")


def _responses(document: Mapping[str, Any]) -> Iterator[Any]:
    for _, _, operation in operations(document):
        yield operation.get("responses")


def reachable(document: Mapping[str, Any], roots: Iterable[Any]) -> set[str]:
    """Names of the component schemas that can be reached.

    Args:
        document: The document.
        roots: Parts of it to start from.

    Returns:
        The names, whether or not the document has such a component.
    """
    schemas = document.get("components", {}).get("schemas", {})
    found: set[str] = set()
    pending: list[Any] = list(roots)
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            name = schema_name(one.get("$ref"))
            if name is not None and name not in found:
                found.add(name)
                pending.append(schemas.get(name))
            pending.extend(one.values())
        elif isinstance(one, list):
            pending.extend(one)
    return found
