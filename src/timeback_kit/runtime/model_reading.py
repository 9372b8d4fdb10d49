"""Reads JSON values as what a type says; a value of another kind passes unchanged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, Union, get_args, get_origin

from timeback_kit.runtime.scalars import as_boolean, as_date, as_datetime, as_number, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

Read: TypeAlias = Callable[[Any], Any]


class Readable(Protocol):
    """A class that reads a JSON object which a service sent."""

    @classmethod
    def _received(cls, data: Mapping[str, Any]) -> Any: ...

    @classmethod
    def _all_received(cls, rows: list[Any]) -> list[Any]: ...


def as_model(cls: type[Readable], value: Any) -> Any:
    """Read an object as `cls`."""
    if type(value) is dict:
        return cls._received(value)
    # An isinstance check against an abstract class costs more than reading a small object; most others are None.
    return cls._received(value) if value is not None and is_mapping(value) else value


def as_models(cls: type[Readable], value: Any) -> Any:
    """Read a list of objects as `cls`; items that are not objects pass unchanged."""
    return cls._all_received(value) if type(value) is list else value


def listed(value: Any) -> Any:
    """A single object as a list of one."""
    return [value] if type(value) is dict else value


def as_list(decode: Callable[[Any], Any], value: Any) -> Any:
    """Read each item of a list with `decode`."""
    return [decode(item) for item in value] if type(value) is list else value


def as_values(decode: Callable[[Any], Any], value: Any) -> Any:
    """Read each value of an object with `decode`."""
    return {key: decode(item) for key, item in value.items()} if is_mapping(value) else value


def as_map(cls: type[Readable], value: Any, depth: int = 1) -> Any:
    """Read an object whose values are `cls`.

    Args:
        cls: Class of the values.
        value: JSON value.
        depth: How many levels of keys lie above the values.
    """
    if not is_mapping(value):
        return value
    if depth > 1:
        return {key: as_map(cls, item, depth - 1) for key, item in value.items()}
    return {key: as_model(cls, item) for key, item in value.items()}


def as_map_of_lists(cls: type[Readable], value: Any) -> Any:
    """Read an object whose values are lists of `cls`."""
    return {key: as_models(cls, item) for key, item in value.items()} if is_mapping(value) else value


def as_union(value: Any, discriminator: str, classes: Mapping[str, type[Readable]]) -> Any:
    """Read an object as the class its discriminator names; an unknown one stays a dict.

    Args:
        value: JSON value.
        discriminator: JSON name of the deciding property; its value may also be a list of names.
        classes: Value of the property -> class.
    """
    if not is_mapping(value):
        return value
    decides = value.get(discriminator)
    names = decides if isinstance(decides, list) else [decides]
    cls = next((classes[name] for name in names if isinstance(name, str) and name in classes), None)
    return value if cls is None else cls._received(value)


def as_unions(value: Any, discriminator: str, classes: Mapping[str, type[Readable]]) -> Any:
    """Read a list of objects, each as the class its discriminator names."""
    return [as_union(item, discriminator, classes) for item in value] if type(value) is list else value


_TEXTS: Final[dict[Any, Read]] = {
    datetime: as_datetime,
    date: as_date,
    bool: as_boolean,
    int: as_number,
    float: as_number,
}
"""What reads the strings that a type promises as something else."""


def reader_for(annotation: Any) -> Read | None:
    """The function that reads JSON values of a type; None where every JSON value is its Python value.

    Args:
        annotation: Type of the value, already evaluated.
    """
    if sum(_is_model(member) for member in _members(annotation)) > 1:  # nothing here says which one a value is
        return None
    readers = list(dict.fromkeys(_readers(_members(annotation))))
    return _in_turn(readers) if len(readers) > 1 else next(iter(readers), None)


def _readers(members: tuple[Any, ...]) -> Iterator[Read]:
    """The functions that read values of one of these types, each of which leaves alone what it is not for."""
    has_model = any(_is_model(member) for member in members)
    for member in members:
        if member in _TEXTS and not (str in members and _TEXTS[member] is as_number):
            yield _TEXTS[member]
        elif _is_model(member):
            yield partial(as_model, member)
        elif get_origin(member) is list:
            yield from _reads_items(get_args(member)[0])
        elif get_origin(member) is dict and not has_model:
            yield from _reads_values(get_args(member)[1])


def _reads_items(item: Any) -> Iterator[Read]:
    if _is_model(item):
        yield partial(as_models, item)
    elif (read := reader_for(item)) is not None:
        yield partial(as_list, read)


def _reads_values(value: Any) -> Iterator[Read]:
    if _is_model(value):
        yield partial(as_map, value)
    elif (read := reader_for(value)) is not None:
        yield partial(as_values, read)


def _in_turn(readers: list[Read]) -> Read:
    def read(value: Any) -> Any:
        for each in readers:
            value = each(value)
        return value

    return read


def _members(annotation: Any) -> tuple[Any, ...]:
    """The members of a union; any other type is the only member."""
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and hasattr(annotation, "_received")
