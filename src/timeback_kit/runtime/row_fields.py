"""Refuses misspelt names of fields; a name that is like none of the known ones may be one the service has."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.filters import Where, conditions_of
from timeback_kit.runtime.suggestions import close_name
from timeback_kit.runtime.wire_names import camel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.runtime.operations import Operation

MISSPELT: Final = 0.8
"""How alike a misspelt name and the field that is meant are, from 0 to 1."""


def check_fields(
    operation: Operation[Any],
    where: Where | None = None,
    sort: str | None = None,
    fields: Sequence[str] | str | None = None,
) -> None:
    """Refuse misspelt names of fields.

    Args:
        operation: The operation whose rows have the fields.
        where: Conditions.
        sort: Field to sort by.
        fields: Fields to return, as a list or comma-separated.

    Raises:
        InputValidationError: With each misspelt name and the field that is meant.
    """
    model = getattr(operation.response, "model", None)
    known: frozenset[str] = frozenset() if model is None else model.wire_names()
    if not known:
        return
    names = [(condition.path, condition.first) for condition in conditions_of(where)]
    if isinstance(sort, str):
        names.append(("sort", sort))
    several = fields.split(",") if isinstance(fields, str) else fields
    if isinstance(several, list | tuple):
        names += [("fields", name.strip()) for name in several if isinstance(name, str)]
    issues = []
    for path, name in names:
        meant = _meant(name, known)
        if meant is not None:
            issues.append(ValidationIssue(path, f"{name!r} is not a field of the rows; did you mean {meant!r}?"))
    if issues:
        raise InputValidationError("Invalid parameters", issues=issues)


@lru_cache(maxsize=1024)
def _meant(name: str, known: frozenset[str]) -> str | None:
    """The field that a name is a misspelling of; the singular of a list of objects, such as `role`, is none."""
    wire = camel(name.partition(".")[0])
    if wire in known or f"{wire}s" in known:
        return None
    return close_name(wire, known, MISSPELT)
