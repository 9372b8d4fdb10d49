"""Reads JSON values as models, lists and maps of models; a value of another kind passes unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from timeback_kit.runtime.scalars import is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Readable(Protocol):
    """A class that reads a JSON object."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Any:
        """Read an object."""


def as_model(cls: type[Readable], value: Any) -> Any:
    """Read an object as `cls`."""
    if type(value) is dict:
        return cls.from_dict(value)
    # An isinstance check against an abstract class costs more than reading a small object; most others are None.
    return cls.from_dict(value) if value is not None and is_mapping(value) else value


def as_models(cls: type[Readable], value: Any) -> Any:
    """Read a list of objects as `cls`; items that are no objects pass unchanged."""
    if type(value) is not list:
        return value
    read = cls.from_dict
    return [read(item) if type(item) is dict else as_model(cls, item) for item in value]


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
    return value if cls is None else cls.from_dict(value)


def as_unions(value: Any, discriminator: str, classes: Mapping[str, type[Readable]]) -> Any:
    """Read a list of objects, each as the class its discriminator names."""
    return [as_union(item, discriminator, classes) for item in value] if type(value) is list else value
