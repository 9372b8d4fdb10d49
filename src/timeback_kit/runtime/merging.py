"""What to send when an object is merged, or created instead of replaced."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from timeback_kit.runtime.errors import DecodeError
from timeback_kit.runtime.models import Model, Record, with_values
from timeback_kit.runtime.request_body import Checked, checked_body, input_names
from timeback_kit.runtime.requests import Request, placeholders
from timeback_kit.runtime.wire_names import matching

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation, RawResponse

T = TypeVar("T")

IDENTITY_NAMES: Final = frozenset({"sourcedId", "identifier", "id"})


def checked_changes(update: Operation[Any], changes: object) -> Mapping[str, Any]:
    """Changes under their wire names, checked against the input of the update; required keys may be missing.

    Args:
        update: The operation that will send the whole.
        changes: A dict or a model.

    Raises:
        InputValidationError: If a change does not fit.
    """
    checked = checked_body(update, changes, partial=True)
    return checked if isinstance(checked, Mapping) else {}


def merged(present: Any, changes: Mapping[str, Any]) -> Checked:
    """The whole object with the changes in it; objects inside are merged, lists are replaced.

    Args:
        present: The object as it was read.
        changes: Changes under their wire names; None clears.
    """
    whole = present.to_dict() if isinstance(present, Model) else dict(present or {})
    return Checked(_merged(whole, changes))


def _merged(whole: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(whole)
    for key, change in changes.items():
        present = result.get(key)
        if isinstance(present, Mapping) and isinstance(change, Mapping):
            result[key] = _merged(present, change)
        else:
            result[key] = change
    return result


def creating(request: Request[Any], create: Operation[Any]) -> Request[Any]:
    """The request that creates what an update did not find.

    Args:
        request: The update.
        create: The operation that creates.
    """
    path = {name: value for name, value in request.path.items() if name in placeholders(create.path)}
    body = identified(request.body, request.path, create)
    return Request(create, path, body=body, options=request.options, extra=request.extra)


def identified(body: object, path: Mapping[str, Any], create: Operation[Any]) -> object:
    """A body with the id of the path, so that the created object gets that id.

    Args:
        body: What the caller gave.
        path: Path values of the update.
        create: The operation the body goes to.
    """
    name = next((name for name in reversed(list(path)) if name in IDENTITY_NAMES), None)
    if name is None or not isinstance(body, Mapping):
        return body
    key = None if create.body is None else create.body.key
    if key is not None and not isinstance(body, Model) and set(body) == {key}:
        return {key: identified(body[key], path, create)}
    if name in body or any(matching(str(given), (name,)) for given in body):
        return body
    if name not in input_names(create):
        return body
    if isinstance(body, Model):
        return with_values(body, {name: path[name]})
    if isinstance(body, Record):
        return body | {name: path[name]}
    return (Checked if isinstance(body, Checked) else dict)({**body, name: path[name]})


def created(update: Operation[T], raw: RawResponse) -> T | None:
    """The object a create response holds; None when it holds none."""
    try:
        return update.response.read(raw.json, empty=True)
    except DecodeError:
        return None
