"""Find nodes by RFC 9535 JSONPath, quickly where the path only names keys."""

from __future__ import annotations

import re
from typing import Any, Final

import jsonpath_rfc9535

from codegen.errors import OverlayError

Location = tuple[str | int, ...]

_PLAIN: Final = re.compile(
    r"""\.(?P<member>[A-Za-z_][A-Za-z0-9_]*)(?![A-Za-z0-9_(\u0080-\U0010ffff])
      | \[\s*'(?P<single>[^'\\]*)'\s*\]
      | \[\s*"(?P<double>[^"\\]*)"\s*\]
      | \[\s*(?P<index>0|[1-9][0-9]{0,8})\s*\]""",
    re.VERBOSE,
)


def find(query: str, document: Any) -> list[Location]:
    """Where a query matches.

    Args:
        query: A JSONPath query.
        document: JSON values.

    Returns:
        The locations of the matched nodes, each once, in document order; the root is the empty location.

    Raises:
        OverlayError: The query is not a JSONPath.
    """
    if not query.startswith("$"):
        raise OverlayError(f"{query!r} is not a JSONPath: it does not begin with $")
    prefix, rest = plain_prefix(query)
    if rest and "$" in rest:  # a filter that looks at the root needs all of it
        prefix, rest = (), query[1:]
    found, node = _descend(document, prefix)
    if not found:
        _find_in(rest, None)  # a wrong query is an error even where its beginning matches nothing
        return []
    if not rest:
        return [prefix]
    return [(*prefix, *location) for location in _find_in(rest, node)]


def plain_prefix(query: str) -> tuple[Location, str]:
    """The keys and indices with which a query begins, and what is left of it."""
    location: list[str | int] = []
    position = 1
    while match := _PLAIN.match(query, position):
        index = match.group("index")
        name = match.group("member") or match.group("single") or match.group("double") or ""
        location.append(name if index is None else int(index))
        position = match.end()
    return tuple(location), query[position:]


def _descend(document: Any, location: Location) -> tuple[bool, Any]:
    node = document
    for key in location:
        if not _has(node, key):
            return False, None
        node = node[key]
    return True, node


def _has(node: Any, key: str | int) -> bool:
    if isinstance(key, int):
        return isinstance(node, list) and key < len(node)
    return isinstance(node, dict) and key in node


def _find_in(rest: str, node: Any) -> list[Location]:
    try:
        matches = jsonpath_rfc9535.find(f"${rest}", node)
    except jsonpath_rfc9535.JSONPathError as error:
        raise OverlayError(f"{rest!r} is not a JSONPath: {error}") from error
    return list(dict.fromkeys(tuple(match.location) for match in matches))
