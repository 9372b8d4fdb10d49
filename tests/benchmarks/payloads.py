"""Objects as services send them, made from the types of the models."""

from __future__ import annotations

import datetime as dt
from functools import cache
from importlib import import_module
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import orjson

from timeback_kit.runtime.models import Model
from timeback_kit.runtime.operations import Operation, Rows

SERVICES = (
    "caliper", "case", "clr", "edubridge", "masterytrack", "oneroster", "powerpath", "qti", "timeback_events",
    "webhooks",
)  # fmt: skip
DEEPEST = 3
_PLAIN: dict[Any, Any] = {
    float: 0.5,
    int: 3,
    bool: True,
    dt.datetime: "2025-01-15T09:30:00.000Z",
    dt.date: "2025-01-15",
}
_hints = cache(get_type_hints)


def users(count: int) -> bytes:
    """A page of users."""
    return orjson.dumps({"users": [user(number) for number in range(count)]})


def user(number: int) -> dict[str, Any]:
    """One user as the platform sends it."""
    org = {"sourcedId": f"school-{number % 7}", "href": "https://platform.example/orgs/school", "type": "org"}
    return {
        "sourcedId": f"user-{number}", "status": "active", "dateLastModified": "2025-01-15T09:30:00.000Z",
        "username": f"user{number}", "enabledUser": True, "givenName": "Ada", "familyName": f"Example{number}",
        "email": f"user{number}@example.edu", "grades": ["3"], "metadata": {"source": "bench"}, "tenantId": None,
        "roles": [{"roleType": "primary", "role": "student", "org": org}], "agents": [], "primaryOrg": org,
    }  # fmt: skip


def lists() -> list[tuple[str, Rows[Any]]]:
    """Every operation that gives a list, and what reads its rows."""
    modules = [import_module(f"timeback_api.{service}.operations") for service in SERVICES]
    found = [one for module in modules for one in vars(module).values() if isinstance(one, Operation)]
    return [(one.name, one.response) for one in found if isinstance(one.response, Rows)]


def page(reader: Rows[Any], count: int) -> bytes:
    """A page of rows for a reader."""
    row = sample(reader.annotation) if reader.annotation is not None else {"any": "thing"}
    return orjson.dumps({reader.keys[0]: [row] * count} if reader.keys else [row] * count)


def sample(annotation: Any, depth: int = 0) -> Any:
    """A JSON value of a type."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return sample(next((each for each in inner if _is_model(each)), inner[0]), depth)
    if origin is Literal:
        return inner[0]
    if origin is list:
        return [sample(inner[0], depth)]
    if origin is dict:
        return {"key": sample(inner[1], depth)}
    if _is_model(annotation):
        fields = annotation._fields.wire.items() if depth <= DEEPEST else ()
        return {wire: sample(_hints(annotation)[name], depth + 1) for name, wire in fields}
    return _PLAIN.get(annotation, "some text")


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Model)
