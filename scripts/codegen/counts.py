"""Counts what a document has and what the client has of it; whatever is missing is an error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from codegen.facts import reachable
from codegen.openapi import is_ignored, operations, schema_name, successes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_UNTYPED: Final = re.compile(r"text/|application/(?:octet-stream|zip|pdf|(?:[a-z0-9.-]+\+)?xml)\b", re.IGNORECASE)
_JSON: Final = re.compile(r"(application/json|[^;]+\+json|\*/\*)\s*(;|\Z)", re.IGNORECASE)
_TYPED: Final = re.compile(rf"{_JSON.pattern}|multipart/form-data|application/x-www-form-urlencoded", re.IGNORECASE)


class Inventory(Protocol):
    """What there is: named, so that what is missing can be named too."""

    @property
    def operations(self) -> frozenset[str]:
        """The operationIds."""

    @property
    def parameters(self) -> frozenset[tuple[str, str, str]]:
        """By operationId: the place (path, query, header, cookie) and the wire name."""

    @property
    def success_responses(self) -> frozenset[tuple[str, str]]:
        """By operationId: the status."""

    @property
    def models(self) -> frozenset[str]:
        """Names of component schemas."""


@dataclass(frozen=True, slots=True)
class DocumentCounts:
    """The inventory of a document."""

    operations: frozenset[str]
    parameters: frozenset[tuple[str, str, str]]
    success_responses: frozenset[tuple[str, str]]
    models: frozenset[str]


KINDS: Final = ("operations", "parameters", "success_responses", "models")


def document_counts(document: Mapping[str, Any]) -> DocumentCounts:
    """Take the inventory of an effective document.

    Args:
        document: The document; every operation has an operationId.

    Returns:
        Its operations, parameters, success responses, and the object schemas that requests and successes use.
    """
    return DocumentCounts(
        frozenset(str(operation["operationId"]) for _, _, operation in operations(document)),
        frozenset(_parameters(document)),
        frozenset(_successes(document)),
        frozenset(_models(document)),
    )


def _parameters(document: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", ()):
            if not is_ignored(parameter):
                yield str(operation["operationId"]), str(parameter["in"]), str(parameter["name"])


def _successes(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for _, _, operation in operations(document):
        for status in successes_of(operation):
            yield str(operation["operationId"]), status


def _models(document: Mapping[str, Any]) -> Iterator[str]:
    schemas = document.get("components", {}).get("schemas", {})
    for name in reachable(document, _used(document)):
        if has_properties(schemas, name):
            yield name


def _used(document: Mapping[str, Any]) -> Iterator[Any]:
    for _, _, operation in operations(document):
        yield [one for one in operation.get("parameters", ()) if one.get("style") != "deepObject"]
        body = (operation.get("requestBody") or {}).get("content", {})
        sent = _first(body, _TYPED)
        yield body.get(sent)
        for status in successes_of(operation):
            content = operation["responses"][status].get("content", {})
            read = _first(content, _JSON) or next(iter(content), "")
            yield content.get(read) if not _UNTYPED.match(read) else None


def untaken(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The operations whose body or response has another schema in a media type that the client does not use.

    Yields:
        The operationId, and what is not used.
    """
    for _, _, operation in operations(document):
        parts = [("body", operation.get("requestBody") or {}, _TYPED)]
        parts += [(status, operation["responses"][status], _JSON) for status in successes_of(operation)]
        for what, holder, preferred in parts:
            content = holder.get("content", {})
            used = _first(content, preferred)
            others = [
                name
                for name, media in content.items()
                if used and not _UNTYPED.match(name) and media.get("schema") != content[used].get("schema")
            ]
            if others:
                yield str(operation["operationId"]), f"{what} as {', '.join(others)}, beside {used}"


def _first(content: Mapping[str, Any], wanted: re.Pattern[str]) -> str:
    """The media type that is used: JSON where there is some, else the first that is wanted."""
    names = [name for name in content if wanted.match(name)]
    return next((name for name in names if _JSON.match(name)), next(iter(names), ""))


def has_properties(schemas: Mapping[str, Any], name: str) -> bool:
    """Whether a component is an object with properties, by itself or through references and compositions.

    Args:
        schemas: The component schemas.
        name: Name of one of them.
    """
    seen: set[str] = set()
    pending: list[Any] = [schemas.get(name)]
    while pending:
        one = pending.pop()
        if not isinstance(one, dict):
            continue
        if one.get("properties"):
            return True
        pending.extend(one.get("allOf", ()))
        target = schema_name(one.get("$ref"))
        if target is not None and target not in seen:
            seen.add(target)
            pending.append(schemas.get(target))
    return False


def missing_items(document: Inventory, client: Inventory) -> list[tuple[str, Any]]:
    """What the document has and the client has not.

    Args:
        document: The inventory of the effective document.
        client: The inventory of what was rendered.

    Returns:
        The kind and the item, sorted; empty when nothing is missing.
    """
    found: list[tuple[str, Any]] = []
    for kind in KINDS:
        wanted: frozenset[Any] = getattr(document, kind)
        present: frozenset[Any] = getattr(client, kind)
        found.extend((kind, one) for one in sorted(wanted - present))
    return found
