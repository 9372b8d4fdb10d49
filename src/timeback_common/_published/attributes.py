"""Attributes of published models that ours do not declare: None, or the value in its other form."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from timeback_common._published.attribute_table import ATTRIBUTES
from timeback_kit.runtime.model_reading import as_model, as_models

if TYPE_CHECKING:
    from timeback_kit.runtime.models import Model

_PACKAGE = __name__.rpartition(".")[0]


def published_attribute(made: Model, name: str) -> tuple[bool, Any]:
    """Find a published attribute of an object.

    Args:
        made: The object.
        name: The attribute.

    Returns:
        Whether the published model has it, and its value.
    """
    for cls in type(made).__mro__:
        how = ATTRIBUTES.get(f"{cls.__module__}.{cls.__qualname__}", {}).get(name)
        if how is not None:
            return True, _value(made, how)
    return False, None


def _value(made: Model, how: str) -> Any:
    module, is_function, function = how.partition(":")
    if is_function:
        return getattr(import_module(f"{_PACKAGE}.{module}"), function)(made)
    if not how.startswith("."):
        wire, has_class, place = how.partition("@")
        value = made.additional_properties.get(wire)
        return _read(value, place) if has_class else value
    found: Any = made
    for step in how[1:].split("."):
        found = None if found is None else getattr(found, step, None)
    return found


def _read(value: Any, place: str) -> Any:
    """An object, or a list of objects, as the class at a place."""
    home, _, name = place.rpartition(".")
    cls = getattr(import_module(home), name)
    return as_models(cls, value) if isinstance(value, list) else as_model(cls, value)
