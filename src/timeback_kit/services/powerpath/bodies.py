"""Writes render configurations and test assignments that were read: their requests have another form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from timeback_api.powerpath.models import TestAssignment
from timeback_kit.runtime.models import Model, Record
from timeback_kit.runtime.wire_names import snake

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation

_ASSIGNMENT = frozenset(TestAssignment._fields.python_names.values()) - {"test_name"}


def as_written(operation: Operation[Any], body: object) -> object:
    """Return the body of a request as the service takes it.

    A render configuration that was read names its course in the list of courses. Of a test assignment that was read
    only its name goes out, since the service changes nothing else.

    Args:
        operation: The operation that sends the body.
        body: The body the caller gave, in the form that is read or in the one that is written.
    """
    change = _CHANGES.get(operation.id)
    if change is None or not isinstance(body, Mapping | Model):
        return body
    given: Mapping[str, Any] = body.to_dict() if isinstance(body, Model) else body
    names = {snake(key): key for key in given if isinstance(key, str)}
    changed = change(given, names)
    return given.with_values(changed) if isinstance(given, Record) else changed


def _with_courses(config: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    if "course_id" not in names:
        return dict(config)
    course = names["course_id"]
    changed = {key: value for key, value in config.items() if key != course}
    return changed if "course_ids" in names else {"courseIds": [config[course]], **changed}


def _name_alone(assignment: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The name, and what was never read, for the check of the body to refuse."""
    if "sourced_id" not in names:
        return dict(assignment)
    was_read = {key for name, key in names.items() if name in _ASSIGNMENT}
    if isinstance(assignment, Record):
        was_read |= {key for name, key in names.items() if name != "test_name" and assignment.was_read(key)}
    if "test_name" in names and assignment[names["test_name"]] is None:
        was_read.add(names["test_name"])
    return {key: value for key, value in assignment.items() if key not in was_read}


_CHANGES = {"upsertRenderConfig": _with_courses, "updateTestAssignment": _name_alone}
