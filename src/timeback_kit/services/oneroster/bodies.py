"""Completes bodies for OneRoster where the service wants more, or another form, than callers have."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.models import Model, Record
from timeback_kit.runtime.request_body import Checked
from timeback_kit.services.oneroster.grades import normalize_grade

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation

_CREATE_CLASS = "createClass"


def completed(operation: Operation[Any], body: object) -> object:
    """Return the body of a request as the service takes it.

    Grades go out in the form that the platform stores. A class is created with `org`, which the service demands,
    also for callers who only have its `school`, as responses call it.

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
        return Checked({**body.to_dict(), **changes})
    if isinstance(body, Record):
        return body | changes
    return type(body)({**body, **changes}) if isinstance(body, Checked) else {**body, **changes}


def _changes(operation: Operation[Any], body: Mapping[str, Any] | Model) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    grades = body.get("grades")
    if isinstance(grades, list | tuple):
        stored = [_stored(grade) for grade in grades]
        changes |= {"grades": stored} if stored != list(grades) else {}
    school = body.get("school")
    if operation.id == _CREATE_CLASS and school is not None and body.get("org") is None:
        changes["org"] = school.to_dict() if isinstance(school, Model) else school
    return changes


def _stored(grade: Any) -> Any:
    """Return a grade in the platform's form; one that is not understood is left to the service."""
    with suppress(InputValidationError):
        return normalize_grade(grade)
    return grade
