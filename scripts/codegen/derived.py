"""Names for operations that no overlay names yet, by one stated rule, so that nothing a vendor adds is dropped.

The rule: resource `other`, method = the operationId in snake_case (method and path where there is none); the answer is
read whole, as the document types it. It is meant to be replaced by an overlay action, and `--strict` refuses it.
"""

from __future__ import annotations

import hashlib
import keyword
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import DocumentError
from codegen.identifiers import SHADOWED
from codegen.naming import OWN_ARGUMENTS, SENT_BESIDE_PATH
from codegen.openapi import METHODS, is_ignored, successes_of
from codegen.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

RESOURCE: Final = "other"

_EXTENSION: Final = "x-timeback"
_OFFERED: Final = frozenset({"delete", "get", "head", "options", "patch", "post", "put"})
_EXPRESS: Final = re.compile(r":([A-Za-z_][A-Za-z0-9_]*)\??\Z")
_OPTIONAL: Final = re.compile(r"(\{[^{}]*\})\?\Z")
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_JSON: Final = re.compile(r"(application/(json|[a-z0-9.+-]+\+json)|\*/\*)\Z")
LINES: Final = frozenset({"application/x-ndjson", "application/ndjson", "application/jsonl"})
"""Media types with one JSON value per line."""
_RESERVED: Final = frozenset({"data", *OWN_ARGUMENTS})


def complete(document: dict[str, Any]) -> list[str]:
    """Give every operation without `x-timeback` its name, operationId and summary.

    Express paths of such operations (`/webhooks/:id`) become templates, and placeholders without a parameter get one.
    Where operationIds are alike, those of such operations are told apart by method and path.

    Args:
        document: A document after its overlay; it is changed.

    Returns:
        The operations that were named here, as `GET /path`.
    """
    named: list[str] = []
    _repair_paths(document)
    taken = _taken_ids(document)
    alike = _alike_ids(document)
    methods: set[str] = set()
    for path, item in document["paths"].items():
        for method in METHODS:
            operation = item.get(method)
            if not isinstance(operation, dict):
                continue
            if not split_words(str(operation.get("operationId", ""))):
                operation["operationId"] = _derived_id(method, path, taken)
            if _EXTENSION not in operation and method in _OFFERED:
                if alike[_snake(split_words(str(operation["operationId"])))] > 1:
                    operation["operationId"] = f"{operation['operationId']}_{_mark(method, path)}"
                _name(operation, method, path, methods)
                named.append(f"{method.upper()} {path}")
    return named


def _repair_paths(document: dict[str, Any]) -> None:
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        new = path if _has_names(item) else "/".join(repaired(segment) for segment in path.split("/"))
        present = paths.setdefault(new, {})
        twice = sorted(present.keys() & item.keys() & set(METHODS))
        if twice:
            raise DocumentError(f"{ascii(new)[1:-1][:120]}: two descriptions of {', '.join(twice)}")
        present.update(item)
        if not _has_names(item):
            _add_parameters(new, item)
    document["paths"] = paths


def _has_names(item: Mapping[str, Any]) -> bool:
    return any(_EXTENSION in item[method] for method in METHODS if isinstance(item.get(method), dict))


def repaired(segment: str) -> str:
    """One segment of a path, an Express placeholder as a template."""
    return _OPTIONAL.sub(r"\1", _EXPRESS.sub(r"{\1}", segment))


def _add_parameters(path: str, item: Mapping[str, Any]) -> None:
    for method in METHODS:
        operation = item.get(method)
        if isinstance(operation, dict):
            parameters = operation.get("parameters", [])
            stated = {one["name"] for one in parameters if one.get("in") == "path"}
            missing = [name for name in _PLACEHOLDER.findall(path) if name not in stated]
            if missing:
                new = [{"in": "path", "name": name, "required": True, "schema": {"type": "string"}} for name in missing]
                operation["parameters"] = [*parameters, *new]


def _taken_ids(document: Mapping[str, Any]) -> set[str]:
    return {
        _snake(split_words(str(operation["operationId"])))
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }


def _alike_ids(document: Mapping[str, Any]) -> Counter[str]:
    """How many operations have an operationId that differs in nothing, or in case and signs alone."""
    return Counter(
        _snake(split_words(str(operation["operationId"])))
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS and isinstance(operation, dict) and "operationId" in operation
    )


def _name(operation: dict[str, Any], method: str, path: str, taken: set[str]) -> None:
    called = _identifier(split_words(str(operation["operationId"])))
    called = f"{called}_" if called in SHADOWED else called
    if called in taken:
        called = f"{called}_{_mark(method, path)}"
    taken.add(called)
    operation.setdefault("summary", f"{method.upper()} {ascii(path)[1:-1][:100]}, which no overlay names yet.")
    placeholders = _PLACEHOLDER.findall(path)
    names = _argument_names(operation, placeholders)
    body = operation.get("requestBody")
    naming: dict[str, Any] = {
        "calls": [
            {
                "resource": RESOURCE,
                "methods": {"call": called},
                "path": {name: names["path", name] for name in placeholders},
            }
        ],
        "answer": {"kind": _answer_kind(operation)},
    }
    query = {name: python for (place, name), python in names.items() if place != "path"}
    if query:
        naming["query"] = query
    if body is not None:
        naming["body"] = {"name": "data", "content": _content_type(body.get("content", {}))}
    operation[_EXTENSION] = naming


def _derived_id(method: str, path: str, taken: set[str]) -> str:
    words = split_words(method) + tuple(word for segment in path.split("/") for word in split_words(segment))
    if _snake(words) in taken:
        words = (*words, _mark(method, path))
    taken.add(_snake(words))
    return words[0].lower() + "".join(words[1:])


def _mark(method: str, path: str) -> str:
    return hashlib.sha256(f"{method} {path}".encode()).hexdigest()[:6]


def _argument_names(operation: Mapping[str, Any], placeholders: Iterable[str]) -> dict[tuple[str, str], str]:
    """Python names of path and query parameters, no two alike."""
    wanted = [("path", name) for name in placeholders]
    wanted += [
        (one["in"], one["name"])
        for one in operation.get("parameters", ())
        if one.get("in") in SENT_BESIDE_PATH and not is_ignored(one)
    ]
    used = set(_RESERVED)
    names: dict[tuple[str, str], str] = {}
    for place, name in wanted:
        python = _identifier(split_words(name) or ("Value",))
        while python in used:
            python += "_"
        used.add(python)
        names[place, name] = python
    return names


def _answer_kind(operation: Mapping[str, Any]) -> str:
    contents = [
        media
        for status, response in sorted(operation.get("responses", {}).items())
        if status in successes_of(operation)
        for media in response.get("content", {}).items()
    ]
    if not contents:
        return "nothing"
    if any(media_type.partition(";")[0].strip() in LINES for media_type, _ in contents):
        return "rows"
    json = [media.get("schema") for media_type, media in contents if _JSON.match(media_type)]
    if not json:
        return "bytes"
    return _json_kind(json[0])


def _json_kind(schema: Any) -> str:
    """Rows where the answer is a list of objects, a document where it holds objects in any other way."""
    if not isinstance(schema, dict) or not any("$ref" in one for one in _within(schema)):
        return "value"
    return "rows" if schema.get("type") == "array" else "document"


def _within(schema: Any) -> Iterator[Mapping[str, Any]]:
    pending = [schema]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            yield one
            pending.extend(one.get(key) for key in ("items", "additionalProperties"))
            pending.extend(member for key in ("allOf", "anyOf", "oneOf") for member in one.get(key, ()))


def _content_type(content: Mapping[str, Any]) -> str:
    ranked = sorted(content, key=lambda media_type: (_JSON.match(media_type) is None, media_type))
    return ranked[0] if ranked else "application/json"


def _snake(words: Iterable[str]) -> str:
    return "_".join(word.lower() for word in words)


def _identifier(words: tuple[str, ...]) -> str:
    name = _snake(words)
    if name[:1].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
