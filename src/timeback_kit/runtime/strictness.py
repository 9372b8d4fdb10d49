"""Holding what a service sent against the annotations of a model, for clients that want to know."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from timeback_kit.runtime.checking import kind_of
from timeback_kit.runtime.decoding import as_date, as_datetime
from timeback_kit.runtime.errors import DecodeError
from timeback_kit.runtime.models import Model, is_required


def check(cls: type[Model], data: Any, path: str) -> None:
    """Raise a DecodeError with the JSON path of the first value that does not fit the class."""
    if not isinstance(data, Mapping):
        raise DecodeError(f"{path}: expected an object, got {kind_of(data)}")
    expected: Mapping[str, tuple[Any, bool]] = _expectations(cls)  # type: ignore[arg-type]
    for wire, (annotation, required) in expected.items():
        if wire in data:
            check_value(annotation, data[wire], f"{path}.{wire}")
        elif required:
            raise DecodeError(f"{path}.{wire}: is required")


@lru_cache(maxsize=1024)
def _expectations(cls: type[Model]) -> Mapping[str, tuple[Any, bool]]:
    hints = get_type_hints(cls)
    return {wire: (hints.get(name, Any), is_required(cls, name)) for name, wire in cls._fields.wire.items()}


def check_value(annotation: Any, value: Any, path: str) -> None:
    """Raise a DecodeError with the JSON path of the first thing in a value that does not fit an annotation."""
    wish = _misfit(annotation, value, path)
    if wish is not None:
        raise DecodeError(f"{path}: expected {wish}, got {kind_of(value)}")


def _misfit(annotation: Any, value: Any, path: str) -> str | None:
    """What was expected, if the value is something else; what lies deeper raises by itself."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _union_misfit(args, value, path)
    if origin is Literal:
        return None if value in args else f"one of {', '.join(map(repr, args))}"
    if origin is list or annotation is list:
        return _list_misfit(args, value, path)
    if origin is dict or annotation is dict:
        return _dict_misfit(args, value, path)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        if not isinstance(value, Mapping):
            return "an object"
        check(annotation, value, path)
        return None
    return _plain_misfit(annotation, value)


def _list_misfit(args: tuple[Any, ...], value: Any, path: str) -> str | None:
    if not isinstance(value, list):
        return "a list"
    for at, item in enumerate(value):
        check_value(args[0] if args else Any, item, f"{path}[{at}]")
    return None


def _dict_misfit(args: tuple[Any, ...], value: Any, path: str) -> str | None:
    if not isinstance(value, Mapping):
        return "an object"
    for key, item in value.items():
        check_value(args[1] if args else Any, item, f"{path}.{key}")
    return None


def _union_misfit(members: tuple[Any, ...], value: Any, path: str) -> str | None:
    wishes: list[str] = []
    first: DecodeError | None = None
    for member in members:
        try:
            wish = _misfit(member, value, path)
        except DecodeError as error:
            first = first or error
            continue
        if wish is None:
            return None
        wishes.append(wish)
    if first is not None:
        raise first
    return " or ".join(dict.fromkeys(wishes))


def _plain_misfit(annotation: Any, value: Any) -> str | None:
    if annotation in (NoneType, None):
        return None if value is None else "null"
    if annotation is datetime:
        return None if isinstance(as_datetime(value), datetime) else "a date-time"
    if annotation is date:
        return None if isinstance(as_date(value), date) else "a date"
    if annotation is float:
        return None if isinstance(value, int | float) and not isinstance(value, bool) else "a number"
    if annotation is int:
        return None if isinstance(value, int) and not isinstance(value, bool) else "an integer"
    if annotation in (str, bool):
        return None if isinstance(value, annotation) else ("a text" if annotation is str else "true or false")
    return None
