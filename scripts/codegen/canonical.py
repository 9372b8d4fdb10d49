"""The canonical form of a published document: its facts without prose, in one spelling, faults included."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from codegen.errors import UNREADABLE, DocumentError
from codegen.limits import MAX_OPERATIONS, MAX_SCHEMAS, check_count
from codegen.openapi import (
    METHODS,
    SCHEMA_LISTS,
    SCHEMA_MAPS,
    SCHEMA_SINGLES,
    check_openapi,
    operations,
    schema_name,
    schema_ref,
    unescape_token,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SCHEMA_PROSE: Final = frozenset({"description", "title", "example", "examples", "externalDocs", "$comment", "$schema"})
_SCHEMA_DATA: Final = frozenset({"const", "default", "enum"})
_PARAMETER: Final = frozenset(
    {"allowEmptyValue", "allowReserved", "deprecated", "explode", "in", "name", "required", "style"}
)
_WORDS: Final = frozenset({"$comment", "description", "summary", "title"})
_SHOWN: Final = frozenset({"example", "examples", "externalDocs"})
_MAX_INLINED: Final = 64
_MAX_SCHEMAS: Final = 300_000
_INTEGER: Final = re.compile(r"-?[0-9]{1,18}\Z")


PROSE: Final = "x-prose"
"""The digest of what an operation, a component or the document says in words, so that a change of it shows."""


def canonical(document: Any) -> dict[str, Any]:
    """Bring a published document into canonical form.

    Keys are sorted, prose and examples are reduced to a digest, vendor extensions dropped, and references to anything
    but component schemas written out. The same facts give the same result in whatever order they come. An operation or
    a component that cannot be read is replaced by the reason, as long as another operation can.

    Args:
        document: A loaded OpenAPI 3.x document.

    Returns:
        The canonical document, sharing nothing with the argument.

    Raises:
        DocumentError: It is not OpenAPI 3.x, or no operation of it can be read.
    """
    normaliser = _Normaliser(check_openapi(document))
    normal = normaliser.document()
    if normaliser.unreadable and all(UNREADABLE in operation for _, _, operation in operations(normal)):
        raise DocumentError(normaliser.unreadable[0])
    result: dict[str, Any] = in_order(normal)
    return result


def in_order(value: Any) -> Any:
    """The same JSON value with the keys of its objects in alphabetical order."""
    if isinstance(value, dict):
        return {key: in_order(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [in_order(item) for item in value]
    return value


class _Normaliser:
    """Walks a document by the meaning of each place, so that a property called `description` is not prose."""

    def __init__(self, source: Mapping[str, Any]) -> None:
        self.unreadable: list[str] = []
        self._source = source
        self._schemas = 0

    def document(self) -> dict[str, Any]:
        source = self._source
        result: dict[str, Any] = {"openapi": str(source["openapi"]), "info": self._info(source.get("info"))}
        result |= _prose({key: source.get(key) for key in ("info", "tags", "externalDocs", PROSE)}, titles=False)
        for key in ("servers", "security"):
            if key in source:
                result[key] = _plain(source[key])
        if "tags" in source:
            names = [tag.get("name") if isinstance(tag, dict) else tag for tag in _sequence(source["tags"], "tags")]
            result["tags"] = [{"name": name} for name in sorted(map(str, names))]
        for key in ("paths", "webhooks"):
            if key in source:
                items = _mapping(source[key], key)
                check_count(key, len(items), MAX_OPERATIONS)
                result[key] = {
                    path: self._readable(self._path_item, item, f"{key} {path}")
                    for path, item in items.items()
                    if not _extra(path)
                }
        components = self._components(_mapping(source.get("components") or {}, "components"))
        if components:
            result["components"] = components
        return result

    def _info(self, info: Any) -> dict[str, str]:
        known = info if isinstance(info, dict) else {}
        return {key: str(known[key]) for key in ("title", "version") if key in known}

    def _components(self, components: Mapping[str, Any]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        schemas = _mapping(components.get("schemas") or {}, "components.schemas")
        check_count("schemas", len(schemas), MAX_SCHEMAS)
        if schemas:
            result["schemas"] = {
                name: self._readable(self._component, schema, f"schema {name}") for name, schema in schemas.items()
            }
        security = _mapping(components.get("securitySchemes") or {}, "components.securitySchemes")
        if security:
            result["securitySchemes"] = {
                name: self._readable(self._security_scheme, scheme, f"security scheme {name}")
                for name, scheme in security.items()
            }
        return result

    def _readable(self, read: Callable[[Any, str], Any], source: Any, where: str) -> Any:
        """What is read, or the reason why it cannot be."""
        if isinstance(source, dict) and isinstance(source.get(UNREADABLE), str):
            return {UNREADABLE: source[UNREADABLE]}  # a snapshot of a document that had this fault
        try:
            return read(source, where)
        except DocumentError as error:
            if self._schemas > _MAX_SCHEMAS:
                raise
            self.unreadable.append(str(error))
            return {UNREADABLE: str(error)}

    def _component(self, schema: Any, where: str) -> Any:
        found = self._schema(schema, where)
        return {**found, **_prose(schema)} if isinstance(found, dict) else found

    def _security_scheme(self, scheme: Any, where: str) -> dict[str, Any]:
        result: dict[str, Any] = _plain(self._resolved(scheme, where))
        for flow in (result.get("flows") or {}).values():
            if isinstance(flow, dict) and isinstance(flow.get("scopes"), dict):
                flow["scopes"] = dict.fromkeys(flow["scopes"], "")
        return result

    def _path_item(self, item: Any, where: str) -> dict[str, Any]:
        item = self._resolved(item, where)
        shared = item.get("parameters") or []
        result: dict[str, Any] = {}
        if "servers" in item:
            result["servers"] = _plain(item["servers"])
        for method in METHODS:
            if method in item:
                place = f"{method.upper()} {where}"
                result[method] = self._readable(lambda one, at: self._operation(one, shared, at), item[method], place)
        return result

    def _operation(self, operation: Any, shared: Any, where: str) -> dict[str, Any]:
        source = _mapping(operation, where)
        result: dict[str, Any] = _prose(source)
        for key in ("operationId", "deprecated", "security", "servers"):
            if key in source:
                result[key] = _plain(source[key])
        if "operationId" in result:
            result["operationId"] = str(result["operationId"])
        if "tags" in source:
            result["tags"] = [str(tag) for tag in _sequence(source["tags"], where)]
        parameters = self._parameters(source.get("parameters") or [], shared, where)
        if parameters:
            result["parameters"] = parameters
        if "requestBody" in source:
            result["requestBody"] = self._request_body(source["requestBody"], f"{where} request body")
        responses = _mapping(source.get("responses") or {}, f"{where} responses")
        result["responses"] = {
            status: self._response(response, f"{where} response {status}")
            for status, response in responses.items()
            if not _extra(status)
        }
        if "callbacks" in source:
            result["callbacks"] = self._callbacks(source["callbacks"], where)
        return result

    def _callbacks(self, callbacks: Any, where: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for name, callback in _mapping(callbacks, where).items():
            expressions = self._resolved(callback, f"{where} callback {name}")
            result[name] = {
                expression: self._path_item(item, f"{where} callback {name}")
                for expression, item in expressions.items()
                if not _extra(expression)
            }
        return result

    def _parameters(self, parameters: Any, shared: Any, where: str) -> list[dict[str, Any]]:
        own = [self._parameter(one, where) for one in _sequence(parameters, where)]
        taken = {(one["in"], one["name"]) for one in own}
        common = [self._parameter(one, where) for one in _sequence(shared, where)]
        inherited = [one for one in common if (one["in"], one["name"]) not in taken]
        return sorted([*own, *inherited], key=lambda one: (one["in"], one["name"]))

    def _parameter(self, parameter: Any, where: str) -> dict[str, Any]:
        source = self._resolved(parameter, f"{where} parameter")
        if not isinstance(source.get("name"), str) or not isinstance(source.get("in"), str):
            raise DocumentError(f"{_short(where)}: a parameter without `name` and `in`")
        return self._header(source, f"{where} parameter {source['name']}")

    def _header(self, source: Mapping[str, Any], where: str) -> dict[str, Any]:
        result: dict[str, Any] = {key: _plain(source[key]) for key in _PARAMETER if key in source}
        if "schema" in source:
            result["schema"] = self._schema(source["schema"], where)
        if "content" in source:
            result["content"] = self._content(source["content"], where)
        if result.get("required") is False:
            del result["required"]
        return result

    def _request_body(self, body: Any, where: str) -> dict[str, Any]:
        source = self._resolved(body, where)
        result: dict[str, Any] = {"content": self._content(source.get("content") or {}, where)}
        if source.get("required") is True:
            result["required"] = True
        return result

    def _response(self, response: Any, where: str) -> dict[str, Any]:
        source = self._resolved(response, where)
        result: dict[str, Any] = {}
        if isinstance(source.get("description"), str):
            result["description"] = ""
        if source.get("content"):
            result["content"] = self._content(source["content"], where)
        if source.get("headers"):
            result["headers"] = {
                name: self._header(self._resolved(header, where), f"{where} header {name}")
                for name, header in _mapping(source["headers"], where).items()
            }
        return result

    def _content(self, content: Any, where: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for media_type, media in _mapping(content, where).items():
            source = _mapping(media or {}, f"{where} {media_type}")
            result[media_type] = {}
            if "schema" in source:
                result[media_type]["schema"] = self._schema(source["schema"], f"{where} {media_type}")
            if "encoding" in source:
                result[media_type]["encoding"] = _plain(source["encoding"])
        return result

    def _resolved(self, value: Any, where: str) -> dict[str, Any]:
        """Follow a reference to anything that is not a schema; the target takes its place."""
        seen: set[str] = set()
        current = _mapping(value, where)
        while "$ref" in current:
            ref = str(current["$ref"])
            if ref in seen:
                raise DocumentError(f"{_short(where)}: the reference {_short(ref)} leads back to itself")
            seen.add(ref)
            current = _mapping(self._target(ref, where), f"{where} {ref}")
        return current

    def _target(self, ref: str, where: str) -> Any:
        if not ref.startswith("#/"):
            raise DocumentError(f"{_short(where)}: the reference {_short(ref)} points outside the document")
        current: Any = self._source
        for token in ref[2:].split("/"):
            key = unescape_token(unquote(token))
            if isinstance(current, dict) and key in current:
                current = current[key]
            elif isinstance(current, list) and _INTEGER.match(key) and 0 <= int(key) < len(current):
                current = current[int(key)]
            else:
                raise DocumentError(f"{_short(where)}: the reference {_short(ref)} points at nothing")
        return current

    def _schema(self, schema: Any, where: str, inlined: int = 0) -> Any:
        if isinstance(schema, bool):
            return schema
        self._schemas += 1
        if self._schemas > _MAX_SCHEMAS:
            raise DocumentError(f"more than {_MAX_SCHEMAS} schemas once references are written out")
        source = _mapping(schema, where)
        ref = source.get("$ref")
        if ref is not None:
            named = _component_of(str(ref))
            if named is None:
                if inlined >= _MAX_INLINED:
                    raise DocumentError(f"{_short(where)}: references nest without end at {_short(str(ref))}")
                target = _mapping(self._target(str(ref), where), where)
                beside = {key: value for key, value in source.items() if key != "$ref"}
                return self._schema({**target, **beside}, where, inlined + 1)
            source = {**source, "$ref": schema_ref(named)}
        result: dict[str, Any] = {}
        for key, value in source.items():
            if key in _SCHEMA_PROSE or _extra(key):
                continue
            result[key] = self._keyword(key, value, where, lambda one: self._schema(one, where, inlined))
        return _simplified(result)

    def _keyword(self, key: str, value: Any, where: str, schema: Callable[[Any], Any]) -> Any:
        if key in _SCHEMA_DATA:
            return _enumeration(value, where) if key == "enum" else value
        if key in SCHEMA_MAPS:
            return {name: schema(one) for name, one in _mapping(value, f"{where} {key}").items()}
        if key in SCHEMA_LISTS:
            return [schema(one) for one in _sequence(value, f"{where} {key}")]
        if key in SCHEMA_SINGLES and isinstance(value, dict):
            return schema(value)
        if key == "required" and isinstance(value, list):
            return sorted({str(name) for name in value})
        if key == "type" and isinstance(value, list):
            return _types([str(one) for one in value])
        if key == "discriminator":
            known = _mapping(value, f"{where} discriminator")
            return {name: known[name] for name in ("mapping", "propertyName") if name in known}
        return _plain(value)


def _component_of(ref: str) -> str | None:
    return schema_name(unquote(ref))


def _types(types: list[str]) -> str | list[str]:
    unique = sorted(set(types), key=lambda name: (name == "null", name))
    return unique[0] if len(unique) == 1 else unique


def _enumeration(values: Any, where: str) -> list[Any]:
    unique = {(type(value).__name__, repr(value)): value for value in _sequence(values, f"{where} enum")}
    return sorted(unique.values(), key=_natural)


def _natural(value: Any) -> tuple[int, float, str]:
    """Numbers, also those written as text, by size; then text; then the rest."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (0, float(value), "")
    if isinstance(value, str):
        return (0, float(int(value)), value) if _INTEGER.match(value) else (1, 0.0, value)
    return (2, 0.0, repr(value))


def _simplified(schema: dict[str, Any]) -> dict[str, Any]:
    """Spell one meaning one way: what says nothing is left out, a composition of one is that one."""
    for key in ("required", "properties"):
        if schema.get(key) in ([], {}):
            del schema[key]
    for key in ("allOf", "anyOf", "oneOf"):
        members = schema.get(key)
        if isinstance(members, list) and len(members) == 1 and len(schema) == 1 and isinstance(members[0], dict):
            return dict(members[0])
    for key in ("anyOf", "oneOf"):
        members = schema.get(key)
        if (
            isinstance(members, list)
            and len(members) == 2
            and {"type": "null"} in members
            and "discriminator" not in schema
        ):
            del schema[key]
            present = [member for member in members if member != {"type": "null"}]
            return {**schema, "anyOf": [*present, {"type": "null"}]}
    return schema


def _plain(value: Any) -> Any:
    """A copy of a part that holds no schema, without prose and extensions."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if key != "description" and not _extra(key)}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value


def _prose(source: Any, *, titles: bool = True) -> dict[str, str]:
    """The digest of the words and examples in a part of a document; that of a pinned part is the one it has."""
    if not isinstance(source, dict):
        return {}
    words: list[str] = []
    pending: list[tuple[str, Any, bool]] = [("", source, False)]
    while pending:
        where, value, are_names = pending.pop()
        if isinstance(value, list):
            pending.extend((f"{where}/{index}", one, False) for index, one in enumerate(value))
        elif isinstance(value, dict):
            for key, one in value.items():
                said = (key in _WORDS and isinstance(one, str)) or key in _SHOWN
                if not are_names and said and (titles or key != "title"):
                    words.append(f"{where}/{key} {json.dumps(one, sort_keys=True, default=str)}" if one else "")
                elif not (isinstance(key, str) and _extra(key)):
                    pending.append((f"{where}/{key}", one, not are_names and key == "properties"))
    text = "\n".join(sorted(filter(None, words)))
    if text:
        return {PROSE: hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]}
    return {PROSE: str(source[PROSE])} if isinstance(source.get(PROSE), str) else {}


def _extra(key: str) -> bool:
    return key.startswith("x-")


def _mapping(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise DocumentError(f"{_short(where)}: expected a mapping, found {type(value).__name__}")
    return value


def _sequence(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise DocumentError(f"{_short(where)}: expected a list, found {type(value).__name__}")
    return value


def _short(text: str) -> str:
    shown = ascii(text)[1:-1]
    return shown if len(shown) <= 120 else shown[:117] + "..."
