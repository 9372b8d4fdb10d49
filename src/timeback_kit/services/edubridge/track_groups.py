"""Writes groups of subject tracks that were read: their requests have another form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.models import Model, Record
from timeback_kit.runtime.wire_names import snake

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation

_UPDATE: Final = "updateSubjectTrackGroup"
_OPERATIONS: Final = frozenset({_UPDATE, "createSubjectTrackGroup"})
_READ: Final = frozenset({"id", "name", "key", "tracks"})


def group_input(operation: Operation[Any], body: object) -> object:
    """Return the body of a request as the service takes it: a group that was read says what its tracks share.

    The course that a group is moved from is that of its tracks, the one it is moved to that of its key; what is given
    beside the key, such as `courseId` or `strategy`, goes before.

    Args:
        operation: The operation that sends the body.
        body: The body the caller gave, in the form that is read or in the one that is written.
    """
    if operation.id not in _OPERATIONS or not isinstance(body, Mapping | Model):
        return body
    group: Mapping[str, Any] = body.to_dict() if isinstance(body, Model) else body
    if not isinstance(group.get("key"), Mapping):
        return body
    was_read = group.was_read if isinstance(group, Record) else _READ.__contains__
    given = {name: value for name, value in group.items() if not was_read(name) and name not in _READ}
    beside = {snake(name) for name in given}
    return {name: value for name, value in _shared(operation, group).items() if snake(name) not in beside} | given


def _shared(operation: Operation[Any], group: Mapping[str, Any]) -> dict[str, Any]:
    key, tracks = group["key"], group.get("tracks") or []
    shared = {name: key[name] for name in ("subject", "grade", "courseId") if name in key}
    orgs = [track["org"]["sourcedId"] for track in tracks if (track.get("org") or {}).get("sourcedId")]
    if orgs and not key.get("isGlobal"):
        shared["orgSourcedIds"] = orgs
    if operation.id == _UPDATE:
        shared |= {"isGlobal": key["isGlobal"]} if "isGlobal" in key else {}
        courses = [track["course"].get("sourcedId") for track in tracks if track.get("course")]
        shared["currentCourseId"] = next(filter(None, courses), key.get("courseId"))
    return shared
