"""Follow `$ref` inside one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from codegen.errors import DocumentError
from codegen.openapi import escape_token, unescape_token

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_HOPS: Final = 64


def resolve(document: Mapping[str, Any], pointer: str) -> Any:
    """The value that a local reference names.

    Args:
        document: The whole document.
        pointer: `#/components/schemas/User`; JSON Pointer escapes and percent-encoding are understood.

    Raises:
        DocumentError: the reference leaves the document or names nothing in it.
    """
    if not pointer.startswith("#/"):
        raise DocumentError(f"the reference {ascii(pointer)[:120]} leaves the document")
    value: Any = document
    for part in pointer[2:].split("/"):
        key = unescaped(part)
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            raise DocumentError(f"the reference {ascii(pointer)[:120]} names nothing")
    return value


def unescaped(part: str) -> str:
    """The key that one part of a reference names."""
    return unescape_token(unquote(part))


def normal(pointer: str) -> str:
    """A reference in the one spelling that others can be compared with."""
    head, *parts = pointer.split("/")
    return "/".join([head, *(escape_token(unescaped(part)) for part in parts)])


def dereferenced(document: Mapping[str, Any], value: Any) -> Any:
    """The value behind a reference object, or the value itself when it is none.

    Raises:
        DocumentError: references that lead in a circle, or nowhere.
    """
    for _ in range(MAX_HOPS):
        if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
            return value
        value = resolve(document, value["$ref"])
    raise DocumentError("references that lead in a circle")
