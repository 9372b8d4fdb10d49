"""Models: attrs classes with slots that read any object and write it back without loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, Final, Self, TypeVar, dataclass_transform, get_type_hints

import attrs

from timeback_kit.forwarding import loaded
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.model_compiling import Declared, compile_reader, compile_writer
from timeback_kit.runtime.model_reading import (
    as_list,
    as_map,
    as_map_of_lists,
    as_model,
    as_models,
    as_union,
    as_unions,
    as_values,
    listed,
)
from timeback_kit.runtime.redaction import MASK, is_secret_name, shown
from timeback_kit.runtime.scalars import as_date, as_datetime, datetime_text

__all__ = [
    "RESERVED_NAMES",
    "Model",
    "as_date",
    "as_datetime",
    "as_list",
    "as_map",
    "as_map_of_lists",
    "as_model",
    "as_models",
    "as_union",
    "as_unions",
    "as_values",
    "dump",
    "field",
    "listed",
    "model",
    "model_items",
]

C = TypeVar("C", bound=type)

WIRE: Final = "wire"
HIDDEN: Final = "hidden"
READ: Final = "read"
SHAPES_KEPT: Final = 256

RESERVED_NAMES: Final = frozenset({"additional_properties", "from_dict", "get", "keys", "to_dict", "wire_names"})
"""Attribute names a model cannot use for a field."""


class Shape:
    """The keys of a JSON object; objects with the same keys share an instance."""

    __slots__ = ("present", "unknown")

    def __init__(self, keys: tuple[str, ...], known: frozenset[str]) -> None:
        self.present = frozenset(key for key in keys if key in known)
        self.unknown = tuple(key for key in keys if key not in known)


class Fields:
    """The fields of a model class, by either name, and the shapes seen so far."""

    __slots__ = ("attributes", "by_name", "python_names", "required", "secrets", "shapes", "wire", "wire_names")

    def __init__(self, attributes: tuple[attrs.Attribute[Any], ...]) -> None:
        self.attributes = attributes
        self.wire: dict[str, str] = {a.name: a.metadata[WIRE] for a in attributes}
        self.wire_names = frozenset(self.wire.values())
        self.required = frozenset(a.metadata[WIRE] for a in attributes if a.default is attrs.NOTHING)
        self.python_names: dict[str, str] = {wire: name for name, wire in self.wire.items()}
        self.by_name: dict[str, attrs.Attribute[Any]] = {a.metadata[WIRE]: a for a in attributes}
        self.by_name.update((a.name, a) for a in attributes)
        self.secrets = frozenset(a.name for a in attributes if a.metadata[HIDDEN])
        self.shapes: dict[tuple[str, ...], Shape] = {}

    def shape(self, keys: tuple[str, ...]) -> Shape:
        """The shape for these keys; a bounded number of them is shared."""
        known = self.shapes.get(keys)
        if known is not None:
            return known
        made = Shape(keys, self.wire_names)
        if len(self.shapes) >= SHAPES_KEPT:
            self.shapes.clear()
        self.shapes[keys] = made
        return made


def field(
    wire: str,
    *,
    default: Any = attrs.NOTHING,
    secret: bool = False,
    read: Callable[[Any], Any] | None = None,
) -> Any:
    """Declare a field of a model.

    Args:
        wire: JSON name.
        default: Value when the constructor is given none; without it a type checker asks for the field.
        secret: Whether the value is kept out of the repr.
        read: Function that reads the JSON value, where the annotation alone does not say how.
    """
    return attrs.field(default=default, metadata={WIRE: wire, HIDDEN: secret, READ: read})


class Record(dict[str, Any]):
    """An object as JSON that remembers which keys came with it, so that it can be sent back with all of them.

    Args:
        values: The values by JSON name.
        known: JSON names of the fields of the model it was written from.
        extra: JSON names that the service sent beyond those.
    """

    __slots__ = ("_extra", "_known")

    def __init__(self, values: Mapping[str, Any], known: frozenset[str], extra: frozenset[str]) -> None:
        super().__init__(values)
        self._known = known
        self._extra = extra

    def was_read(self, key: str) -> bool:
        """Whether a key is one of the model, or one that the service sent."""
        return key in self._known or key in self._extra

    def copy(self) -> Record:
        """The same keys and values, apart."""
        return self.with_values(self)

    def with_values(self, values: Mapping[str, Any]) -> Record:
        """A record of other values, read from the same place."""
        return Record(values, self._known, self._extra)

    def __or__(self, other: Any) -> Record:  # type: ignore[override]
        if not isinstance(other, dict):
            return NotImplemented
        return self.with_values({**self, **other})

    def __reduce__(self) -> tuple[Any, ...]:
        return Record, (dict(self), self._known, self._extra)


_NO_EXTRA: Final[frozenset[str]] = frozenset()


class Model:
    """An object of a service, with attributes in snake_case; nothing in the JSON it was read from is lost.

    Unknown fields are in `additional_properties`. `to_dict` leaves out fields that were absent and writes null for
    fields that were there and are None.
    """

    __slots__ = ("_extra", "_shape")

    _extra: dict[str, Any] | None
    _shape: Shape
    _fields: ClassVar[Fields] = Fields(())

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, **values: Any) -> None:
        """Build an object from values under their Python or JSON names.

        Required fields may be left out and are absent then; a type checker asks for every one of them.

        Args:
            values: One value per field; a name the class does not know becomes an additional property.

        Raises:
            InputValidationError: If a field is given under both of its names.
        """
        given, extra = _sorted_out(type(self), values)
        for attribute in self._fields.attributes:
            object.__setattr__(self, attribute.name, given.get(attribute.metadata[WIRE], _default(attribute)))
        self._shape = self._fields.shape(tuple(given))
        self._extra = extra or None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object; unknown fields and unexpected values are kept.

        Args:
            data: Parsed JSON object.
        """
        made = cls.__new__(cls)
        made._shape, made._extra = cls._fields.shape(tuple(data)), dict(data) or None
        return made

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON: absent fields stay absent, a field that was cleared is null."""
        return self._write({})

    @classmethod
    def wire_names(cls) -> frozenset[str]:
        """The JSON names of all fields of the class."""
        return cls._fields.wire_names

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Values without a field in the class, by JSON name."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def _write(self, known: dict[str, Any]) -> dict[str, Any]:
        present = self._shape.present
        written = {key: value for key, value in known.items() if value is not None or key in present}
        extra = self._extra
        if extra:
            for key, value in extra.items():
                written.setdefault(key, dump(value))
        return Record(written, self._fields.wire_names, frozenset(extra) if extra else _NO_EXTRA)

    def keys(self) -> list[str]:
        """JSON names of the values that are present, additional properties last."""
        return [wire for wire, _ in model_items(self)]

    def get(self, name: str, default: Any = None) -> Any:
        """The value under a JSON or Python name.

        Args:
            name: `sourcedId` or `sourced_id`, or the name of an additional property.
            default: Returned when the object has no such value.
        """
        if name not in self:
            return default
        return self[name]

    def __contains__(self, name: object) -> bool:
        attribute = self._fields.by_name.get(name) if isinstance(name, str) else None
        if attribute is None:
            return self._extra is not None and name in self._extra
        return getattr(self, attribute.name) is not None or attribute.metadata[WIRE] in self._shape.present

    def __getitem__(self, name: str) -> Any:
        if name not in self:
            raise KeyError(name)
        attribute = self._fields.by_name.get(name)
        return self.additional_properties[name] if attribute is None else getattr(self, attribute.name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        return dict(model_items(self)) == dict(model_items(other))

    def __repr__(self) -> str:
        names, secrets = self._fields.python_names, self._fields.secrets
        parts = []
        for wire, value in model_items(self):
            name = names.get(wire, wire)
            hidden = value is not None and (name in secrets or (wire not in names and is_secret_name(wire)))
            parts.append(f"{name}={MASK!r}" if hidden else f"{name}={shown(value)}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getstate__(self) -> tuple[tuple[Any, ...], tuple[str, ...], dict[str, Any] | None]:
        values = tuple(getattr(self, name) for name in self._fields.wire)
        return values, tuple(sorted(self._shape.present)), self._extra

    def __setstate__(self, state: tuple[tuple[Any, ...], tuple[str, ...], dict[str, Any] | None]) -> None:
        values, present, extra = state
        for name, value in zip(self._fields.wire, values, strict=True):
            object.__setattr__(self, name, value)
        self._shape = self._fields.shape(present)
        self._extra = dict(extra) if extra else None


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def model(cls: C) -> C:
    """Make a model of a class: slots from its `field` declarations; the first use compiles its reader and writer."""
    made: Any = attrs.define(
        cls, init=False, eq=False, repr=False, kw_only=True, weakref_slot=False, getstate_setstate=False
    )
    attributes = attrs.fields(made)
    reserved = sorted(a.name for a in attributes if a.name in RESERVED_NAMES)
    if reserved:
        raise TypeError(f"{cls.__name__} uses names every model has: {', '.join(reserved)}")
    made._fields = Fields(attributes)
    _compile_on_first_use(made)
    return made  # type: ignore[no-any-return]


def _compile_on_first_use(cls: Any) -> None:
    """Give a class a `from_dict` and a `to_dict` that replace themselves with compiled ones."""

    def from_dict(given: type[Model], data: Mapping[str, Any]) -> Any:
        cls.from_dict = classmethod(_documented(compile_reader(_declared(cls)), cls))
        return vars(cls)["from_dict"].__func__(given, data)

    def to_dict(self: Model) -> Any:
        cls.to_dict = _documented(compile_writer(_declared(cls), dump), cls)
        return cls.to_dict(self)

    if "from_dict" not in vars(cls):
        cls.from_dict = classmethod(_documented(from_dict, cls))
    if "to_dict" not in vars(cls):
        cls.to_dict = _documented(to_dict, cls)


def _documented(function: Callable[..., Any], cls: type) -> Callable[..., Any]:
    function.__doc__ = getattr(Model, function.__name__).__doc__
    function.__module__, function.__qualname__ = cls.__module__, f"{cls.__qualname__}.{function.__name__}"
    return function


def _declared(cls: type[Model]) -> list[Declared]:
    hints = get_type_hints(cls)
    return [
        Declared(each.name, each.metadata[WIRE], hints[each.name], each.metadata[READ])
        for each in cls._fields.attributes
    ]


def model_items(made: Model) -> Iterator[tuple[str, Any]]:
    """JSON name and Python value of everything present in an object, null included."""
    present = made._shape.present
    for name, wire in made._fields.wire.items():
        value = getattr(made, name)
        if value is not None or wire in present:
            yield wire, value
    if made._extra:
        yield from made._extra.items()


def is_required(cls: type[Model], name: str) -> bool:
    """Whether the document requires a field, by its Python name."""
    return cls._fields.by_name[name].default is attrs.NOTHING


_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def dump(value: Any) -> Any:
    """Turn a Python value into JSON; a value without a JSON form passes unchanged."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [dump(item) for item in value]
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        return value if value.tzinfo is None else datetime_text(value)  # which moment a naive one is, nobody knows
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: dump(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return dump(value.value)
    return [dump(item) for item in value] if isinstance(value, tuple) else value


def _sorted_out(cls: type[Model], values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    given: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    issues: list[ValidationIssue] = []
    for name, value in values.items():
        attribute = cls._fields.by_name.get(name)
        if attribute is None:
            extra[name] = value
            continue
        wire = attribute.metadata[WIRE]
        if wire in given:
            issues.append(ValidationIssue(wire, "is given under two names"))
        given[wire] = value
    if issues:
        raise InputValidationError(f"Invalid {cls.__name__}", issues=issues)
    return given, extra


def _default(attribute: attrs.Attribute[Any]) -> Any:
    default = attribute.default
    if default is attrs.NOTHING:
        return None
    return copy(default) if isinstance(default, list | dict) else default


loaded(__name__)
