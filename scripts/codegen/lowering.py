"""Turn an effective document into one that openapi-python-client 0.29.1 parses without loss or warning.

Operations keep their parameters, bodies and success answers; error answers are read by the runtime, not by
generated code. Paths are replaced by stand-ins, because the parser only needs their placeholders.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from codegen.derived import LINES
from codegen.errors import DocumentError
from codegen.facts import parameter_schema
from codegen.identifiers import checked, constant_name, pascal
from codegen.limits import check_limits
from codegen.naming import HTTP_METHODS, SENT_BESIDE_PATH, Naming, parse
from codegen.openapi import is_ignored
from codegen.places import Place
from codegen.references import dereferenced
from codegen.shapes import Shapes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.shapes import Lowered

JSON: Final = "application/json"
OCTETS: Final = "application/octet-stream"
ANYTHING: Final = "*/*"
_MEDIA_TYPE: Final = re.compile(r"[A-Za-z0-9.+*-]+/[A-Za-z0-9.+*-]+")
_STYLES: Final = {"pipeDelimited": "pipe", "spaceDelimited": "space", "deepObject": "deep"}


@dataclass(frozen=True, slots=True)
class Source:
    """An operation as the effective document has it."""

    key: str
    path: str
    method: str
    operation: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]
    naming: Naming
    body_required: bool = False

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.operation["operationId"])

    @property
    def title(self) -> str:
        """The operationId as a part of class names."""
        return pascal(self.id)

    @property
    def summary(self) -> str:
        """What the operation does, in one line."""
        return str(self.operation.get("summary") or self.id)


def sources(document: Mapping[str, Any]) -> Iterator[Source]:
    """The operations of an effective document, each with the parameters of its path item merged in.

    Raises:
        DocumentError: an operation without operationId, or two whose names fall together.
    """
    seen: dict[str, str] = {}
    for path, item in document.get("paths", {}).items():
        item = dereferenced(document, item)
        for method in HTTP_METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            if not isinstance(operation.get("operationId"), str):
                raise DocumentError(f"{method.upper()} {path!a}: no operationId")
            key = f"op_{constant_name(operation['operationId']).rstrip('_').lower()}"
            if key in seen:
                raise DocumentError(f"the operationIds {seen[key]} and {operation['operationId']!a} are too alike")
            seen[key] = ascii(operation["operationId"])
            naming = parse(operation)
            declared = _parameters(document, item, operation)
            parameters = (*declared, *_undeclared(declared, naming))
            body = dereferenced(document, operation.get("requestBody")) or {}
            yield Source(key, path, method, operation, parameters, naming, body.get("required") is True)


def lower(document: Mapping[str, Any]) -> Lowered:
    """The document for the parser.

    Args:
        document: An effective document; it is not changed.

    Returns:
        An OpenAPI 3.1 document that holds every operation, parameter, body, success answer and the schemas
        they need. Each description is the place of its schema, and `x-stated` what the document states there
        that the parser would drop. `x-pointers` says where each component came from, and `x-absorbed` which
        ones became part of others through allOf.

    Raises:
        DocumentError: the document is too large, too deep, or says what no client can be rendered for.
    """
    check_limits(document)
    shapes = Shapes(document)
    paths = dict(_path(document, source, shapes) for source in sources(document))
    shapes.finish()
    return {
        "openapi": "3.1.0",
        "info": {"title": "client", "version": "0"},
        "paths": paths,
        "components": {"schemas": dict(sorted(shapes.components.items()))},
        "x-pointers": {name: shapes.names.owner(name) for name in sorted(shapes.components)},
        "x-absorbed": sorted(shapes.absorbed),
        "x-stated": shapes.statements,
    }


def media_types(document: Mapping[str, Any]) -> dict[str, str]:
    """Content type overrides for the parser: whatever it does not know is a stream of octets.

    Args:
        document: A lowered document.
    """
    found: set[str] = set()
    for item in document["paths"].values():
        for operation in item.values():
            found.update(operation.get("requestBody", {}).get("content", {}))
            for response in operation["responses"].values():
                found.update(response.get("content", {}))
    typed = {name: JSON for name in sorted(found) if name == ANYTHING or name in LINES or is_form(name)}
    return {**{name: OCTETS for name in sorted(found) if not is_json(name)}, **typed}


def is_json(media_type: str) -> bool:
    """Whether bodies of this media type are JSON."""
    return media_type in (JSON, ANYTHING) or media_type.endswith("+json")


def is_form(media_type: str) -> bool:
    """Whether bodies of this media type are forms."""
    return media_type in ("multipart/form-data", "application/x-www-form-urlencoded")


def _path(document: Mapping[str, Any], source: Source, shapes: Shapes) -> tuple[str, Lowered]:
    placeholders = [checked(name) for name in source.naming.primary.path.values()]
    stand_in = "".join(f"/{{path_{name}}}" for name in placeholders)
    operation: Lowered = {
        "operationId": source.key,
        "tags": [source.naming.primary.segments[0].name],
        "parameters": [_parameter(parameter, source, shapes) for parameter in source.parameters],
        "responses": dict(_responses(document, source, shapes)),
    }
    body = dereferenced(document, source.operation.get("requestBody"))
    if body is not None:
        operation["requestBody"] = _body(body, source, shapes)
    return f"/{source.key}{stand_in}", {source.method: operation}


def _parameters(
    document: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]
) -> tuple[Mapping[str, Any], ...]:
    found: dict[tuple[str, str], Mapping[str, Any]] = {}
    for one in [*(item.get("parameters") or ()), *(operation.get("parameters") or ())]:
        parameter = dereferenced(document, one)
        found[str(parameter.get("in")), str(parameter.get("name"))] = parameter
    kept: list[Mapping[str, Any]] = []
    for (location, name), parameter in found.items():
        if is_ignored(parameter):
            continue
        if location not in ("path", *SENT_BESIDE_PATH):
            raise DocumentError(f"{operation.get('operationId')!a}: the parameter {name!a} is in {location!a}")
        kept.append(parameter)
    names = [one["name"] for one in kept if one["in"] != "path"]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        said = ", ".join(map(ascii, twice))
        raise DocumentError(f"{operation.get('operationId')!a}: two parameters are called {said}")
    return tuple(kept)


def _undeclared(declared: tuple[Mapping[str, Any], ...], naming: Naming) -> Iterator[Mapping[str, Any]]:
    """Placeholders of the path that the document forgets to declare: texts, as path segments are."""
    known = {parameter["name"] for parameter in declared if parameter["in"] == "path"}
    for wire in naming.primary.path:
        if wire not in known:
            yield {"name": wire, "in": "path", "required": True, "schema": {"type": "string"}}


def _parameter(parameter: Mapping[str, Any], source: Source, shapes: Shapes) -> Lowered:
    wire, location = parameter["name"], parameter["in"]
    if location == "path":
        if wire not in source.naming.primary.path:
            raise DocumentError(f"{source.id!a}: x-timeback does not name the placeholder {wire!a}")
        name = source.naming.primary.path[wire]
    else:
        name = source.naming.query_name(wire)
    style = _STYLES.get(str(parameter.get("style"))) if location == "query" else None
    place = Place(f"{source.title}{pascal(wire)}", f"{source.key}?{location}={wire}")
    schema = shapes.lower({} if style == "deep" else parameter_schema(parameter) or {}, place)
    if "$ref" in schema:
        raise DocumentError(f"{source.id!a}: the parameter {wire!a} is an object")
    note = dict(shapes.statements.at(schema.get("description")))
    joined = style is None and (parameter.get("explode") is False or parameter.get("style") == "simple")
    note |= {"wire": wire, "joined": joined, "style": style}
    if parameter.get("deprecated") is True:
        note["deprecated"] = True
    if isinstance(parameter.get("description"), str):
        note["summary"] = parameter["description"]
    return {
        "name": f"{location}_{checked(name)}",
        "in": location,
        "required": location == "path" or parameter.get("required") is True,
        "schema": {**schema, "description": shapes.statements.put(place.owner, note)},
    }


def _body(body: Mapping[str, Any], source: Source, shapes: Shapes) -> Lowered:
    content: Lowered = {}
    for media_type, media in body.get("content", {}).items():
        name = _media_type(media_type, source)
        schema = media.get("schema", {})
        is_typed = is_json(name) or is_form(name)
        content[name] = {
            "schema": shapes.lower(schema, Place(f"{source.title}Input", f"{source.key}<")) if is_typed else _binary()
        }
    if not content:
        raise DocumentError(f"{source.id!a}: a request body without content")
    return {"required": body.get("required") is True, "content": content}


def _responses(document: Mapping[str, Any], source: Source, shapes: Shapes) -> Iterator[tuple[str, Lowered]]:
    responses = source.operation.get("responses", {})
    successes = [code for code in responses if str(code).startswith("2")]
    for code in successes or [code for code in responses if code == "default"]:
        response = dereferenced(document, responses[code])
        media_type, schema = _answer(response.get("content") or {}, source)
        lowered: Lowered = {"description": ""}
        if media_type is not None:
            is_typed = is_json(media_type) or media_type in LINES
            inner = shapes.lower(schema, Place(f"{source.title}Result", f"{source.key}>")) if is_typed else _binary()
            inner = {"type": "array", "items": inner} if media_type in LINES else inner
            lowered["content"] = {media_type: {"schema": inner}}
        yield str(code), lowered


def _answer(content: Mapping[str, Any], source: Source) -> tuple[str | None, Any]:
    """The media type to ask for: JSON where it is offered, else the first one."""
    names = {_media_type(name, source): media for name, media in content.items()}
    chosen = next((name for name in names if is_json(name)), next(iter(names), None))
    return chosen, names[chosen].get("schema", {}) if chosen is not None else None


def _media_type(text: str, source: Source) -> str:
    name = str(text).split(";")[0].strip().lower()
    if not _MEDIA_TYPE.fullmatch(name):
        raise DocumentError(f"{source.id!a}: {ascii(text)[:80]} is not a media type")
    return name


def _binary() -> Lowered:
    return {"type": "string", "format": "binary"}
