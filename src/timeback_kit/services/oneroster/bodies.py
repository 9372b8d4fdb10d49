"""Completes bodies for OneRoster where the service wants more, or another form, than callers have."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.models import Model, Record, with_values
from timeback_kit.runtime.request_body import Checked
from timeback_kit.runtime.wire_names import matching
from timeback_kit.services.oneroster.grades import normalize_grade

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.requests import Request

_SCOPES: Final[Mapping[str, tuple[str, str]]] = {
    "createResultForLineItem": ("lineItem", "sourcedId"),
    "createLineItemsForSchool": ("school", "sourcedId"),
    "postLineItemsForClass": ("class", "classSourcedId"),
    "postResultsForAcademicSessionForClass": ("class", "classSourcedId"),
}
"""The reference that every row of a body has, and the path value that states it, by operation."""
_CREATE_CLASS = "createClass"


def completed(operation: Operation[Any], body: object) -> object:
    """Return the body of a request as the service takes it.

    Grades and school years go out in the form that the platform takes. A class is created with `org`, which the service
    demands, also for callers who only have its `school`, as responses call it.

    Args:
        operation: The operation.
        body: What the caller gave, bare or below its envelope key.
    """
    key = operation.body.key if operation.body is not None else None
    if isinstance(body, Mapping) and key is not None and set(body) == {key}:
        return {key: completed(operation, body[key])}
    if not isinstance(body, Mapping | Model):
        return body
    changes = _changes(operation, body)
    if not changes:
        return body
    if isinstance(body, Model):
        return with_values(body, changes)
    if isinstance(body, Record):
        return body | changes
    return type(body)({**body, **changes}) if isinstance(body, Checked) else {**body, **changes}


def with_scope(request: Request[Any]) -> object:
    """Return the body of a request, with the reference that its path states in every row that has none.

    Args:
        request: The request.
    """
    operation, body = request.operation, request.body
    if operation.id not in _SCOPES:
        return body
    name, place = _SCOPES[operation.id]
    reference = {"sourcedId": request.path.get(place, "")}
    key = operation.body.key if operation.body is not None else None
    if isinstance(body, Mapping) and key is not None and set(body) == {key}:
        return {key: _referring(body[key], name, reference)}
    return _referring(body, name, reference)


def _referring(rows: Any, name: str, reference: Mapping[str, Any]) -> Any:
    if isinstance(rows, list | tuple):
        return [_referring(row, name, reference) for row in rows]
    if not isinstance(rows, Mapping) or any(matching(str(key), (name,)) for key in rows):
        return rows
    return rows | {name: reference} if isinstance(rows, Record) else {**rows, name: reference}


def _changes(operation: Operation[Any], body: Mapping[str, Any] | Model) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    grades = body.get("grades")
    if isinstance(grades, str | int):
        changes["grades"] = [_stored(grades)]
    elif isinstance(grades, list | tuple):
        stored = [_stored(grade) for grade in grades]
        changes |= {"grades": stored} if stored != list(grades) else {}
    for name in ("schoolYear", "school_year"):
        year = body.get(name)
        if isinstance(year, int | float) and not isinstance(year, bool):
            changes[name] = str(int(year))  # read as a number, written as text
            break
    school = body.get("school")
    if operation.id == _CREATE_CLASS and school is not None and body.get("org") is None:
        changes["org"] = school
    return changes


def _stored(grade: Any) -> Any:
    """Return a grade in the platform's form; one that is not understood is left to the service."""
    with suppress(InputValidationError):
        return normalize_grade(grade)
    return grade
