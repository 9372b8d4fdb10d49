"""Decides which webhooks want an event, by sensor and filters."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Row = dict[str, Any]
_LONGEST_TEXT: Final = 10_000


def wants(hook: Row, filters: Iterable[Row], event: Row) -> bool:
    """Whether a webhook wants an event: it is active, its sensor fits, and all its active filters do.

    Args:
        hook: The webhook.
        filters: Its filters.
        event: A stored event.
    """
    if not hook["active"] or hook.get("sensor") not in (None, "", event["sensor"]):
        return False
    return all(_passes(each, event) for each in filters if each.get("active", True))


def _passes(condition: Row, event: Row) -> bool:
    found = _value_at(event, condition["filterKey"].split("."))
    operation = _OPERATIONS[condition["filterOperation"]]
    kind = condition["filterType"]
    if found is None:
        return condition["filterOperation"] in _NEGATIVE
    stated = condition["filterValue"]
    wanted = [_typed(each, kind) for each in _listed(stated)] if operation in _OF_LISTS else _typed(stated, kind)
    try:
        return operation(_typed(found, kind), wanted)
    except (TypeError, re.error):
        return False


def _value_at(value: Any, keys: list[str]) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _listed(stated: str) -> list[Any]:
    """The values of a list, written as JSON or joined by commas."""
    try:
        parsed = json.loads(stated)
    except ValueError:
        parsed = None
    return parsed if isinstance(parsed, list) else [each.strip() for each in stated.split(",")]


def _typed(value: Any, kind: str) -> Any:
    if kind == "number":
        try:
            return float(value)
        except (TypeError, ValueError):
            return None
    if kind == "boolean":
        return value if isinstance(value, bool) else str(value).lower() == "true"
    return value if isinstance(value, str) else json.dumps(value)


def _is_in(found: Any, wanted: Any) -> bool:
    return found in wanted


def _is_not_in(found: Any, wanted: Any) -> bool:
    return found not in wanted


_OPERATIONS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "eq": lambda found, wanted: found == wanted,
    "neq": lambda found, wanted: found != wanted,
    "gt": lambda found, wanted: found > wanted,
    "gte": lambda found, wanted: found >= wanted,
    "lt": lambda found, wanted: found < wanted,
    "lte": lambda found, wanted: found <= wanted,
    "contains": lambda found, wanted: wanted in found,
    "notContains": lambda found, wanted: wanted not in found,
    "startsWith": lambda found, wanted: found.startswith(wanted),
    "endsWith": lambda found, wanted: found.endswith(wanted),
    "regexp": lambda found, wanted: re.search(wanted, found[:_LONGEST_TEXT]) is not None,
    "in": _is_in,
    "notIn": _is_not_in,
}
_OF_LISTS: Final = (_is_in, _is_not_in)
_NEGATIVE: Final = ("neq", "notContains", "notIn")
