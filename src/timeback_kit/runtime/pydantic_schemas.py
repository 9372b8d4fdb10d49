"""What pydantic asks of models and pages, so that FastAPI takes them; pydantic is loaded only when it asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic_core.core_schema import CoreSchema

    from timeback_kit.runtime.models import Model

_PLAIN: Final[dict[Any, dict[str, Any]]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    type(None): {"type": "null"},
}


def read_and_written(
    cls: type[Any], read: Callable[[Mapping[str, Any]], Any], metadata: dict[str, Any] | None = None
) -> CoreSchema:
    """How pydantic reads and writes a class.

    Args:
        cls: The class; its objects pass as they are, and are written by `to_dict`.
        read: Makes an object from JSON.
        metadata: Kept with the schema.
    """
    from pydantic_core import PydanticCustomError, core_schema

    def checked(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            return read(value)
        raise PydanticCustomError("timeback_object", "expected an object for {name}", {"name": cls.__name__})

    written = core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())
    return core_schema.no_info_plain_validator_function(checked, serialization=written, metadata=metadata)


def json_schema(cls: type[Model]) -> dict[str, Any]:
    """The JSON schema of a model: its fields; more may come with it.

    Args:
        cls: The model.
    """
    hints = get_type_hints(cls)
    return {
        "type": "object",
        "title": cls.__name__,
        "properties": {wire: _schema(hints.get(name, Any)) for name, wire in cls._fields.wire.items()},
        "additionalProperties": True,
    }


def schema_of(row: Any) -> dict[str, Any]:
    """The JSON schema of the rows of a page.

    Args:
        row: A model, or any other type.
    """
    return json_schema(row) if hasattr(row, "from_dict") else _schema(row)


def _schema(hint: Any) -> dict[str, Any]:
    plain = _PLAIN.get(hint) if isinstance(hint, type) else None
    if plain is not None:
        return dict(plain)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(each) for each in arguments]}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is list:
        return {"type": "array", "items": _schema(arguments[0])}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [each.value for each in hint]}
    if hasattr(hint, "from_dict"):
        return {"type": "object", "title": hint.__name__}
    return {"type": "object"} if origin is dict or hint is dict else {}
