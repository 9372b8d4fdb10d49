"""What an overlay action that matches nothing probably meant."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any, Final

from codegen.jsonpath import plain_prefix

if TYPE_CHECKING:
    from collections.abc import Set

    from codegen.jsonpath import Location

_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_CUTOFF: Final = 0.6
_SLIP: Final = 0.85
_MAX_GUESSES: Final = 3


def nearest_target(target: str, document: Any, taken: Set[Location] = frozenset()) -> str | None:
    """The target that a query resembles most and that is there.

    Args:
        target: A JSONPath query that matches nothing.
        document: The document it was applied to.
        taken: Locations that other actions are about; one of them is meant only where it differs by a slip.

    Returns:
        A query that differs in up to three keys, or None where nothing is near.
    """
    prefix, rest = plain_prefix(target)
    node, guesses = document, 0
    found: list[str | int] = []
    for key in prefix:
        if isinstance(node, dict) and key not in node:
            guess = _nearest(str(key), node, found, taken)
            guesses += 1
            if guess is None or guesses > _MAX_GUESSES:
                return None
            key = guess
        elif not isinstance(node, dict) and not (isinstance(node, list) and isinstance(key, int) and key < len(node)):
            return None
        node = node[key]
        found.append(key)
    return spelled(tuple(found)) + rest if guesses else None


def _nearest(key: str, node: dict[str, Any], after: list[str | int], taken: Set[Location]) -> str | None:
    names = [name for name in node if isinstance(name, str)]
    for name in difflib.get_close_matches(key, names, n=_MAX_GUESSES, cutoff=_CUTOFF):
        is_taken = (*after, name) in taken and len(after) == 1
        if not is_taken or difflib.SequenceMatcher(None, name, key).ratio() >= _SLIP:
            return name
    is_operation = len(after) == 2 and after[0] == "paths"
    return names[0] if is_operation and len(names) == 1 else None


def spelled(location: Location) -> str:
    """A location as a JSONPath query."""
    return "$" + "".join(
        f"[{key}]" if isinstance(key, int) else f".{key}" if _WORD.match(key) else f"[{_quoted(key)}]"
        for key in location
    )


def _quoted(key: str) -> str:
    return "'" + key.replace("\\", "\\\\").replace("'", "\\'") + "'"
