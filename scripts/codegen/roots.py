"""The places of a document that hold a schema from outside any other schema."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from codegen.component_names import Place, Step, Unions, without_verbs
from codegen.facts import plain
from codegen.openapi import METHODS
from codegen.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.component_names import Role

PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}\??|:[A-Za-z_][A-Za-z0-9_]*\??")
PLACEHOLDER_NAME: Final = re.compile(r"\{([^{}]*)\}\??|:([A-Za-z_][A-Za-z0-9_]*)\??")
_JSON: Final = "application/json"


def without_names(path: str) -> str:
    """A path with nameless placeholders, by which paths are the same whatever their placeholders are called."""
    return PLACEHOLDER.sub("{}", path)


def placeholder_names(path: str) -> list[str]:
    """What the placeholders of a path are called, in order."""
    return ["".join(found) for found in PLACEHOLDER_NAME.findall(path)]


def roots(document: Mapping[str, Any], pinned: Iterable[str] = ()) -> Iterator[tuple[dict[str, Any], str, Place]]:
    """Every place of the document that holds a schema from outside any other schema.

    Args:
        document: A canonical or an effective document.
        pinned: Places that are known already.
    """
    schemas = document.get("components", {}).get("schemas", {})
    unions = Unions(pinned, schemas)
    for name in sorted(schemas):
        yield schemas, name, Place(f"#{plain(name)}", split_words(name), split_words(name), name, unions=unions)
    for group in ("paths", "webhooks"):
        for holder, key, place in _path_roots(document.get(group, {})):
            yield holder, key, replace(place, unions=unions)


def _path_roots(paths: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], str, Place]]:
    for path, item in sorted(paths.items()):
        for method in METHODS:
            if method in item:
                yield from _operation_roots(item[method], method, path)


def _operation_roots(operation: dict[str, Any], method: str, path: str) -> Iterator[tuple[dict[str, Any], str, Place]]:
    root = _operation_root(operation, method, path)
    for parameter in operation.get("parameters", ()):
        where = f"{root.where} {parameter['in']} {plain(parameter['name'])}"
        step = Step("property", split_words(parameter["name"]))
        yield from _media_roots(parameter, replace(root, where=where, role="request", steps=(step,)))
    body = operation.get("requestBody")
    if body is not None:
        yield from _media_roots(body, replace(root, where=f"{root.where} body", role="request"))
    for status, response in sorted(operation.get("responses", {}).items()):
        role: Role = "answer" if status.startswith("2") else "error"
        place = replace(root, where=f"{root.where} {plain(status)}", role=role, status=status)
        yield from _media_roots(response, place)
        for name, header in sorted(response.get("headers", {}).items()):
            yield from _media_roots(header, place.step(f"header {plain(name)}", Step("property", split_words(name))))
    for name, callback in sorted(operation.get("callbacks", {}).items()):
        for holder, key, place in _path_roots(callback):
            yield holder, key, replace(place, where=f"{root.where} callback {plain(name)} {place.where}")


def _media_roots(holder: dict[str, Any], place: Place) -> Iterator[tuple[dict[str, Any], str, Place]]:
    if "schema" in holder:
        yield holder, "schema", place
    for media_type, media in sorted(holder.get("content", {}).items()):
        if "schema" in media:
            where = place.where if media_type == _JSON else f"{place.where} ({plain(media_type)})"
            yield media, "schema", replace(place, where=where)


def _operation_root(operation: Mapping[str, Any], method: str, path: str) -> Place:
    where = f"{method.upper()} {plain(without_names(path))}"
    words = split_words(operation.get("operationId", ""))
    if words:
        return Place(where, root=words, brief=without_verbs(words))
    segments = [segment for segment in path.split("/") if segment]
    fixed = [segment for segment in segments if not segment.startswith((":", "{"))]
    brief = tuple(word for segment in fixed for word in split_words(segment))
    end = ("By", *split_words(segments[-1])) if segments and segments[-1] not in fixed else ()
    return Place(where, root=split_words(method) + brief + end, brief=brief)
