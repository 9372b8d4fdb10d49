"""What callers give in more than one form, brought into the one that requests have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.filters import Where, filter_text


def query_of(
    params: Mapping[str, Any] | None, where: str | None = None, bound: Where | None = None
) -> Mapping[str, Any]:
    """The query of a call that takes its parameters as one dict.

    Args:
        params: Parameters by wire or snake_case name; None is an empty dict.
        where: Name under which conditions are given instead of filter text; None where there is no filter.
        bound: Conditions that come with the resource the call is made on.

    Raises:
        InputValidationError: If it is no mapping, or a condition cannot be expressed.
    """
    if params is None:
        params = {}
    if not isinstance(params, Mapping):
        raise InputValidationError("Invalid params", issues=[ValidationIssue("params", "expected a mapping")])
    if where is None or (where not in params and not bound):
        return params
    rest = {name: value for name, value in params.items() if name not in (where, "filter")}
    return {**rest, "filter": filter_text(params.get(where), params.get("filter"), bound)}


def as_many(given: object) -> object:
    """A list of objects from one object or several."""
    return given if isinstance(given, list | tuple) else [given]
