"""The methods and attributes that the published client's models have, for every model of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import copy, deepcopy
from typing import Any, Final, Self, cast, get_args, get_origin, get_type_hints

from timeback_common._published.attributes import published_attribute
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.json_codec import dumps, loads
from timeback_kit.runtime.models import Model, dump, model_items


class PublishedModel(Model):
    """What the published models have beside their fields; `Model` gets these methods, so that every model has them."""

    __slots__ = ()

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Any = None,
        exclude: Any = None,
        by_alias: bool | None = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_: Any,
    ) -> dict[str, Any]:
        """The object as a dict: every declared field, None where the service sent nothing, then what else it sent.

        Date-times are their text in both modes, as they were in the published models. What `to_dict` returns leaves out
        absent fields and is what `update` takes.

        Args:
            mode: Accepted; both modes give JSON values.
            include: Field names to keep.
            exclude: Field names to leave out.
            by_alias: Whether keys are JSON names instead of attribute names.
            exclude_unset: Whether absent fields are left out.
            exclude_defaults: The same.
            exclude_none: Whether fields that are None are left out, absent or not.
        """
        present = {wire for wire, _ in model_items(self)}
        options = {
            "by_alias": by_alias,
            "exclude_unset": exclude_unset,
            "exclude_defaults": exclude_defaults,
            "exclude_none": exclude_none,
        }
        written = self.to_dict()
        dumped = {}
        for name, wire, value in _named_values(self):
            if (exclude_unset or exclude_defaults) and wire not in present:
                continue
            if (exclude_none and value is None) or not _is_wanted(name, include, exclude):
                continue
            inner = isinstance(value, Model | Mapping | list)
            dumped[wire if by_alias else name] = _dumped(value, options) if inner else written.get(wire)
        return dumped

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """The object as JSON text; options as for `model_dump`."""
        dumped = self.model_dump(**options)
        return dumps(dumped).decode() if indent is None else json.dumps(dumped, indent=indent, ensure_ascii=False)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with some fields replaced.

        Args:
            update: New values by attribute name or JSON name; they are not checked.
            deep: Whether nested objects are copied too.
        """
        made = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            attribute = made._fields.by_name.get(name)
            if attribute is None:
                made.additional_properties[name] = value
            else:
                setattr(made, attribute.name, value)
        return made

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """Read an object under JSON or attribute names; unexpected values are kept, as `from_dict` keeps them.

        Args:
            obj: A mapping, or an object of the class.

        Raises:
            InputValidationError: It is neither.
        """
        if isinstance(obj, cls):
            return obj
        if isinstance(obj, Model):
            obj = obj.to_dict()
        if not isinstance(obj, Mapping):
            issue = ValidationIssue("", f"expected an object, got {type(obj).__name__}")
            raise InputValidationError(f"Invalid {cls.__name__}", issues=[issue])
        return cls.from_dict(_under_wire_names(cls, obj))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes, **_: Any) -> Self:
        """Read JSON text as `model_validate` reads an object."""
        return cls.model_validate(loads(json_data.encode() if isinstance(json_data, str) else json_data))

    @classmethod
    def model_construct(cls, _fields_set: Any = None, **values: Any) -> Self:
        """Build an object without checking anything."""
        return cls(**values)

    @property
    def model_fields_set(self) -> set[str]:
        """Attribute names of the fields that are present."""
        present = {wire for wire, _ in model_items(self)}
        return {name for name, wire in self._fields.wire.items() if wire in present}

    def __getattr__(self, name: str) -> Any:
        """A published attribute that the class does not declare: None, or the value in its other form.

        Raises:
            AttributeError: The published models have no such attribute either.
        """
        if not name.startswith("_"):
            found, value = published_attribute(self, name)
            if found:
                return value
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


_METHODS: Final = (
    "__getattr__",
    "model_construct",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_fields_set",
    "model_validate",
    "model_validate_json",
)
for _name in _METHODS:
    setattr(Model, _name, vars(PublishedModel)[_name])


def _named_values(made: Model) -> Iterator[tuple[str, str, Any]]:
    """Attribute name, JSON name and value: every declared field, then what is declared nowhere."""
    for name, wire in made._fields.wire.items():
        yield name, wire, getattr(made, name)
    for wire, value in made.additional_properties.items():
        yield wire, wire, value


def _is_wanted(name: str, include: Any, exclude: Any) -> bool:
    return (include is None or name in include) and (exclude is None or name not in exclude)


def _dumped(value: Any, options: Mapping[str, Any]) -> Any:
    if isinstance(value, Model):
        return cast("PublishedModel", value).model_dump(**options)
    if isinstance(value, Mapping):
        return {key: _dumped(item, options) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_dumped(item, options) for item in value]
    return dump(value)


def _under_wire_names(cls: type[Model], data: Mapping[str, Any]) -> dict[str, Any]:
    """The same object with JSON names, however deep, since that is what models are read from."""
    hints = get_type_hints(cls)
    named: dict[str, Any] = {}
    for name, value in data.items():
        attribute = cls._fields.by_name.get(name)
        if attribute is None:
            named[name] = dump(value)
        else:
            named[cls._fields.wire[attribute.name]] = _converted(hints[attribute.name], value)
    return named


def _converted(annotation: Any, value: Any) -> Any:
    """A value of a field, with JSON names wherever its type is a model."""
    members = get_args(annotation) if get_origin(annotation) not in (list, dict) else ()
    for each in members or (annotation,):
        if (
            isinstance(each, type)
            and issubclass(each, Model)
            and isinstance(value, Mapping)
            and not isinstance(value, Model)
        ):
            return _under_wire_names(each, value)
        if get_origin(each) is list and isinstance(value, list | tuple):
            return [_converted(get_args(each)[0], item) for item in value]
        if get_origin(each) is dict and isinstance(value, Mapping):
            return {key: _converted(get_args(each)[1], item) for key, item in value.items()}
    return dump(value)
