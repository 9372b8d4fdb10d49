"""Models: attrs classes that look at a JSON object and write it back as it came, but for what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeVar, dataclass_transform, get_type_hints

import orjson

from timeback_kit.forwarding import loaded
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.json_codec import dumps
from timeback_kit.runtime.model_reading import (
    Read,
    as_list,
    as_map,
    as_map_of_lists,
    as_model,
    as_models,
    as_union,
    as_unions,
    as_values,
    listed,
    reader_for,
)
from timeback_kit.runtime.pydantic_schemas import json_schema, read_and_written
from timeback_kit.runtime.redaction import MASK, is_secret_name, shown
from timeback_kit.runtime.scalars import as_date, as_datetime, datetime_text
from timeback_kit.runtime.tables import model_html

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
    "dump_json",
    "field",
    "listed",
    "model",
    "model_items",
    "wire_items",
]

C = TypeVar("C", bound=type)

NO_DEFAULT: Final = object()
FEW_KEYS: Final = 10
"""The most keys with which a copy is a plain one: that of a larger dict from a parser keeps a third more memory."""

RESERVED_NAMES: Final = frozenset({"additional_properties", "from_dict", "get", "keys", "to_dict", "wire_names"})
"""Attribute names a model cannot use for a field."""


class Field:
    """A field as a class declares it; the first use of the class puts properties in the place of its fields.

    Properties need the types of the fields, and to evaluate these takes longer than to import everything else.
    """

    __slots__ = ("default", "name", "owner", "read", "secret", "wire")

    def __init__(self, wire: str, default: Any, secret: bool, read: Read | None) -> None:
        self.wire = wire
        self.default = default
        self.secret = secret
        self.read: Any = read
        self.name = ""
        self.owner: type = Model

    def __set_name__(self, owner: type, name: str) -> None:
        self.owner, self.name = owner, name

    def __get__(self, made: Any, owner: type | None = None) -> Any:
        return self if made is None else self._property().__get__(made)

    def __set__(self, made: Any, value: Any) -> None:
        self._property().__set__(made, value)

    def _property(self) -> Any:
        hints = get_type_hints(self.owner)
        for name, each in list(vars(self.owner).items()):
            if isinstance(each, Field):
                each.read = each.read or reader_for(hints[name])
                setattr(self.owner, name, _plain(each.wire) if each.read is None else _read(each.wire, each.read))
        return vars(self.owner)[self.name]


def _plain(wire: str) -> property:
    """The property of a field whose JSON value is its Python value."""

    def get(made: Model) -> Any:
        return made._wire.get(wire)

    def put(made: Model, value: Any) -> None:
        if value is not None or wire in made._wire:
            made._wire[wire] = value

    return property(get, put)


def _read(wire: str, read: Read) -> property:
    """The property of a field whose JSON value is read when it is first asked for, and then kept."""

    def get(made: Model) -> Any:
        known = made._read
        if known is not None and wire in known:
            return known[wire]
        raw = made._wire.get(wire)
        value = read(raw)
        if value is not raw:
            if not made._sent:
                _mark_as_given(value)
            _remember(made, wire, value)
        return value

    def put(made: Model, value: Any) -> None:
        if value is not None or wire in made._wire:
            made._wire.setdefault(wire, value)
            _remember(made, wire, value)

    return property(get, put)


def _remember(made: Model, wire: str, value: Any) -> None:
    if made._read is None:
        made._read = {wire: value}
    else:
        made._read[wire] = value


def _mark_as_given(value: Any) -> None:
    """Mark the models in a value as made of what a caller gave."""
    if isinstance(value, Model):
        value._sent = False
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            _mark_as_given(item)


class Fields:
    """The fields of a model class, inherited ones first, by either name."""

    __slots__ = ("by_name", "declared", "python_names", "required", "secrets", "wire", "wire_names")

    def __init__(self, declared: dict[str, Field]) -> None:
        self.declared = declared
        self.wire = {name: each.wire for name, each in declared.items()}
        self.python_names = {wire: name for name, wire in self.wire.items()}
        self.wire_names = frozenset(self.python_names)
        self.by_name = {each.wire: each for each in declared.values()} | declared
        self.required = frozenset(each.wire for each in declared.values() if each.default is NO_DEFAULT)
        self.secrets = frozenset(name for name, each in declared.items() if each.secret)


def field(wire: str, *, default: Any = NO_DEFAULT, secret: bool = False, read: Read | None = None) -> Any:
    """Declare a field of a model.

    Args:
        wire: JSON name.
        default: Value when the constructor is given none; without it a type checker asks for the field.
        secret: Whether the value is kept out of the repr.
        read: Function that reads the JSON value, where the annotation alone does not say how.
    """
    return Field(wire, default, secret, read)


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


_NONE_SENT: Final[frozenset[str]] = frozenset()


class ModelType(type):
    """The class of model classes: collects their fields, and gives objects no `__dict__` where a typo could go."""

    _fields: Fields
    __attrs_attrs__: Any

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ModelType:
        own = {key: value for key, value in namespace.items() if isinstance(value, Field)}
        reserved = sorted(RESERVED_NAMES.intersection(own))
        if reserved:
            raise TypeError(f"{name} uses names every model has: {', '.join(reserved)}")
        if own:
            models = [base for base in reversed(bases) if isinstance(base, ModelType)]
            inherited = [each for base in models for each in base._fields.declared.items()]
            fields = Fields(dict(inherited) | own)
            namespace |= {"__slots__": (), "_fields": fields, "__attrs_attrs__": _AttrsFields()}
        return super().__new__(mcls, name, bases, namespace)


class _AttrsFields:
    """Makes what `attrs.fields` returns for a model class when it is first asked for, and puts it in its place."""

    def __get__(self, made: object, owner: type[Model]) -> Any:
        import attrs

        declared = {
            name: attrs.field(
                default=attrs.NOTHING if each.default is NO_DEFAULT else each.default,
                type=each.owner.__annotations__[name],
                kw_only=True,
                metadata={"wire": each.wire, "secret": each.secret},
            )
            for name, each in owner._fields.declared.items()
        }
        owner.__attrs_attrs__ = attrs.fields(attrs.make_class(owner.__name__, declared))
        return owner.__attrs_attrs__


class Model(metaclass=ModelType):
    """An object of a service, with attributes in snake_case; nothing in the JSON it was read from is lost.

    It holds the JSON object as it came. Date-times, objects inside and the like are read when they are first asked
    for. What was not changed is written as it came: also the text of a date-time, or a number that came as a string.
    """

    __slots__ = ("_extra", "_read", "_sent", "_wire")

    _wire: dict[str, Any]
    """The values by JSON name, as they came."""
    _read: dict[str, Any] | None
    """The values, by JSON name, that have another form in Python and were asked for or assigned."""
    _extra: dict[str, Any] | None
    """The values without a field, once somebody has asked for them; from then on they count, not those in `_wire`."""
    _sent: bool
    """Whether a service sent the object; only then are keys that no field has known to be right."""

    _fields: ClassVar[Fields] = Fields({})
    __match_args__ = ()
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, **values: Any) -> None:
        """Build an object from values under their Python or JSON names.

        Required fields may be left out and are absent then; a type checker asks for every one of them.

        Args:
            values: One value per field; a name the class does not know becomes an additional property.

        Raises:
            InputValidationError: If a field is given under both of its names.
        """
        fields = self._fields
        names = [fields.python_names.get(name, name) for name in values]
        doubled = [ValidationIssue(fields.wire[name], _DOUBLED) for name in fields.wire if names.count(name) > 1]
        if doubled:
            raise InputValidationError(f"Invalid {type(self).__name__}", issues=doubled)
        given = dict(zip(names, values.values(), strict=True))
        self._wire, self._read, self._extra, self._sent = {}, None, None, False
        for name, each in fields.declared.items():
            if name in given:
                self._wire[each.wire] = given[name]
                setattr(self, name, given.pop(name))
            elif each.default is not NO_DEFAULT and each.default is not None:
                self._wire[each.wire] = copy(each.default)
        self._wire.update(given)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object; unknown fields and unexpected values are kept.

        An object that a service did not send, such as a row of a file, is read like any other. Sent to a service, its
        unknown fields are refused, since they are mostly misspelt ones.

        Args:
            data: Parsed JSON object.
        """
        made = cls._received(data)
        made._sent = False
        return made

    @classmethod
    def _received(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object that a service sent."""
        made = _new(cls)
        try:
            made._wire = {**data} if len(data) <= FEW_KEYS else dict(**data)
        except TypeError:  # a row of a file may have a key that is not a string
            made._wire = {**data}
        made._read = made._extra = None
        made._sent = True
        return made

    @classmethod
    def _all_received(cls, rows: list[Any]) -> list[Any]:
        """Read JSON objects that a service sent; items that are not objects pass unchanged."""
        models: list[Any] = []
        new, add = _new, models.append  # to parse a small row takes no longer than three look-ups of a name
        before: dict[str, Any] | None = None
        for data in rows:
            if type(data) is not dict:
                add(as_model(cls, data))
                continue
            made = new(cls)
            if len(data) <= FEW_KEYS:
                made._wire = data.copy()
            else:  # to put the values of a row under the keys of the row before is quicker than to copy its keys
                wire = dict(**data) if before is None else before | data
                made._wire = before = wire if [*wire] == [*data] else dict(**data)
            made._read = made._extra = None
            made._sent = True
            add(made)
        return models

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON: absent fields stay absent, a field that was cleared is null."""
        written = {key: value if type(value) in _PLAIN else dump(value) for key, value in wire_items(self)}
        return Record(written, self._fields.wire_names, frozenset(written) if self._sent else _NONE_SENT)

    @classmethod
    def wire_names(cls) -> frozenset[str]:
        """The JSON names of all fields of the class."""
        return cls._fields.wire_names

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Values without a field in the class, by JSON name."""
        if self._extra is None:
            known = self._fields.wire_names
            self._extra = {key: value for key, value in self._wire.items() if key not in known}
        return self._extra

    def _whole(self) -> dict[str, Any]:
        """The values as they came, with the additional properties as they are now."""
        if self._extra is not None:
            known = self._fields.wire_names
            for key in [key for key in self._wire if key not in known and key not in self._extra]:
                del self._wire[key]
            new = {key: value for key, value in self._extra.items() if key not in known or key not in self._wire}
            self._wire.update(new)
        return self._wire

    def keys(self) -> list[str]:
        """JSON names of the values that are present, in the order they came in."""
        return list(self._whole())

    def get(self, name: str, default: Any = None) -> Any:
        """The value under a JSON or Python name.

        Args:
            name: `sourcedId` or `sourced_id`, or the name of an additional property.
            default: Returned when the object has no such value.
        """
        return self[name] if name in self else default  # noqa: SIM401 - this is that `get`

    if not TYPE_CHECKING:  # some models have a field called `items`, which comes first

        def items(self) -> list[tuple[str, Any]]:
            """JSON name and Python value of everything present."""
            return list(model_items(self))

        def values(self) -> list[Any]:
            """The Python values of everything present."""
            return [value for _, value in model_items(self)]

    def __len__(self) -> int:
        return len(self._whole())

    def __bool__(self) -> bool:
        return True

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._whole() or self._fields.wire.get(name) in self._wire)

    def __getitem__(self, name: str) -> Any:
        wire = name if name in self._whole() else self._fields.wire.get(name, name)
        value = self._wire[wire]
        python_name = self._fields.python_names.get(wire)
        return value if python_name is None else getattr(self, python_name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        if self._read is None and other._read is None and self._whole() == other._whole():
            return True
        return dict(model_items(self)) == dict(model_items(other))

    def __repr__(self) -> str:
        names, secrets = self._fields.python_names, self._fields.secrets
        parts = []
        for wire, value in model_items(self):
            name = names.get(wire, wire)
            hidden = value is not None and (name in secrets or (wire not in names and is_secret_name(wire)))
            parts.append(f"{name}={MASK!r}" if hidden else f"{name}={shown(value)}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def _repr_html_(self) -> str:
        return model_html(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return read_and_written(cls, cls.from_dict)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return json_schema(cls)

    def __replace__(self, **changes: Any) -> Self:
        made = copy(self)
        for name, value in changes.items():
            setattr(made, name, value)
        return made

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any] | None, bool]:
        return self._whole(), self._read, self._sent

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any] | None, bool]) -> None:
        whole, read, self._sent = state
        self._wire, self._read, self._extra = dict(whole), None if read is None else dict(read), None


Mapping.register(Model)  # so that a list of models gives pandas columns

_DOUBLED: Final = "is given under two names"
_new: Final = object.__new__


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def model(cls: C) -> C:
    """Mark a class of `field` declarations as a model, for type checkers."""
    return cls


def with_values(made: Model, values: Mapping[str, Any]) -> Model:
    """A copy of an object with other values.

    Args:
        made: The object.
        values: Values by JSON name.
    """
    changed = copy(made)
    for wire, value in values.items():
        name = changed._fields.python_names.get(wire)
        if name is None:
            changed.additional_properties[wire] = value
        else:
            setattr(changed, name, value)
    return changed


def model_items(made: Model) -> Iterator[tuple[str, Any]]:
    """JSON name and Python value of everything present in an object, null included."""
    names = made._fields.python_names
    for wire, value in made._whole().items():
        name = names.get(wire)
        yield wire, value if name is None else getattr(made, name)


def unread(made: Model) -> dict[str, Any] | None:
    """The JSON that an object was made from, where no field of it was looked at or changed since; None otherwise."""
    return made._whole() if made._read is None else None


def wire_items(made: Model) -> Iterable[tuple[str, Any]]:
    """JSON name and value of everything present in an object, as it came or, where it was changed, as it is now."""
    whole, read = made._whole(), made._read
    if read is None:
        return whole.items()
    fields = made._fields.by_name
    return {
        wire: _as_it_came(fields[wire].read, raw, read[wire]) if wire in read else raw for wire, raw in whole.items()
    }.items()


def _as_it_came(read: Read, raw: Any, value: Any) -> Any:
    """What came where reading it still gives the value, else the value; lists and maps item by item."""
    if value is raw:
        return raw
    was = read(raw)
    if type(was) is not type(value):
        return value
    if type(value) is list:
        came = raw if type(raw) is list else [raw]
        items = [
            _as_it_came(lambda each: read([each])[0], came[at], item) if at < len(came) else item
            for at, item in enumerate(value)
        ]
        return items[0] if came is not raw and len(items) == 1 else items
    if type(value) is dict:
        return {
            key: _as_it_came(_reader_below(key, read), raw[key], item) if key in raw else item
            for key, item in value.items()
        }
    return raw if was == value else value


def _reader_below(key: str, read: Read) -> Read:
    return lambda value: read({key: value})[key]


def is_required(cls: type[Model], name: str) -> bool:
    """Whether the document requires a field, by its Python name."""
    return cls._fields.declared[name].default is NO_DEFAULT


_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def dump(value: Any) -> Any:
    """Turn a Python value into JSON; a value without a JSON form passes unchanged."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {key: item if type(item) in _PLAIN else dump(item) for key, item in value.items()}
    if kind is list:
        return [item if type(item) in _PLAIN else dump(item) for item in value]
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
    return [dump(item) for item in value] if isinstance(value, tuple | list) else value


def dump_json(value: Any) -> bytes:
    """Write a Python value, models in it included, as JSON in UTF-8.

    Args:
        value: What `dump` takes.

    Raises:
        TypeError: If something in it has no JSON form.
    """
    try:
        return orjson.dumps(value, default=_one_level, option=orjson.OPT_PASSTHROUGH_DATETIME)
    except orjson.JSONEncodeError:
        return dumps(dump(value))


def _one_level(value: Any) -> Any:
    """What the JSON library does not know, as something it knows or asks about again."""
    if isinstance(value, Model):
        return value._whole() if value._read is None else dict(wire_items(value))
    written = dump(value)
    if written is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return written


loaded(__name__)
