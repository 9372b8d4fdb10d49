"""What a document may ask of the parser: checked before anything walks it by recursion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from codegen.errors import DocumentError
from codegen.openapi import unescape_token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_NESTING: Final = 128
MAX_VALUES: Final = 2_000_000
MAX_SCHEMAS: Final = 4_000
MAX_OPERATIONS: Final = 4_000
MAX_FIELDS: Final = 2_000
"""How many properties an object, or parameters an operation, may have."""

MAX_REFERENCES: Final = 64
"""How many references may lie between an operation and a schema."""


def check_limits(document: Mapping[str, Any]) -> None:
    """Refuse a document that would make the parser recurse too deep or work too long.

    Raises:
        DocumentError: names the limit and by what it is exceeded.
    """
    _check_size(document)
    schemas = document.get("components", {}).get("schemas", {})
    operations = sum(len(item) for item in document.get("paths", {}).values() if isinstance(item, dict))
    check_count("schemas", len(schemas), MAX_SCHEMAS)
    check_count("operations", operations, MAX_OPERATIONS)
    _check_references(document)


def check_count(what: str, count: int, limit: int) -> None:
    """Refuse more of something than is allowed.

    Args:
        what: What is counted, in the plural.
        count: How many there are.
        limit: How many there may be.

    Raises:
        DocumentError: there are more.
    """
    if count > limit:
        raise DocumentError(f"{count} {what}, more than the {limit} that are allowed")


def _check_size(document: Mapping[str, Any]) -> None:
    level: list[Any] = [document]
    values = 0
    for _ in range(MAX_NESTING):
        values += len(level)
        for value in level:
            for what in ("properties", "parameters"):
                inner = value.get(what) if isinstance(value, dict) else None
                if isinstance(inner, dict | list):
                    check_count(what, len(inner), MAX_FIELDS)
        level = [child for value in level for child in _children(value)]
        if values > MAX_VALUES:
            raise DocumentError(f"more than {MAX_VALUES} values")
        if not level:
            return
    raise DocumentError(f"nested deeper than {MAX_NESTING} levels")


def _children(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _check_references(document: Mapping[str, Any]) -> None:
    components = document.get("components", {})
    seen: set[str] = set()
    frontier = _references(document.get("paths", {}))
    for _ in range(MAX_REFERENCES):
        frontier -= seen
        if not frontier:
            return
        seen |= frontier
        frontier = {found for pointer in frontier for found in _references(_component(components, pointer))}
    raise DocumentError(f"a chain of more than {MAX_REFERENCES} references, near {ascii(min(frontier))[:80]}")


def _component(components: Mapping[str, Any], pointer: str) -> Any:
    parts = pointer.removeprefix("#/components/").split("/")
    section = components.get(parts[0], {})
    return section.get(unescape_token(parts[1])) if len(parts) > 1 else None


def _references(root: Any) -> set[str]:
    found: set[str] = set()
    stack = [root]
    while stack:
        value = stack.pop()
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            found.add(value["$ref"])
        stack.extend(_children(value))
    return found
