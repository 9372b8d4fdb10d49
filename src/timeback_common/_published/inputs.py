"""Inputs of published names: dicts that are built, read and dumped as the published classes were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.redaction import shown
from timeback_kit.runtime.wire_names import snake


class PublishedInput(dict[str, Any]):
    """A request body or query: a dict under JSON names whose values are attributes too.

    Args:
        values: Values under JSON or attribute names.
        more: The same as keyword arguments.
    """

    wire_names: ClassVar[Mapping[str, str]] = {}

    def __init__(self, values: Mapping[str, Any] | None = None, /, **more: Any) -> None:
        given = {**(values or {}), **more}
        super().__init__({self.wire_names.get(name, name): value for name, value in given.items()})

    def __getattr__(self, name: str) -> Any:
        wire = self.wire_names.get(name)
        if wire is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return self.get(wire)

    def __setattr__(self, name: str, value: Any) -> None:
        self[self.wire_names.get(name, name)] = value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown(dict(self))})"

    def model_dump(self, *, by_alias: bool = False, exclude_none: bool = False, **_: Any) -> dict[str, Any]:
        """The values as a plain dict.

        Args:
            by_alias: Whether keys are JSON names instead of attribute names.
            exclude_none: Whether values that are None are left out.
        """
        options = {"by_alias": by_alias, "exclude_none": exclude_none}
        names = {} if by_alias else {wire: name for name, wire in self.wire_names.items() if name != wire}
        return {
            names.get(wire, wire): _dumped(value, options)
            for wire, value in self.items()
            if value is not None or not exclude_none
        }

    def model_copy(self, *, update: Mapping[str, Any] | None = None, **_: Any) -> Self:
        """A copy, with some values replaced.

        Args:
            update: New values by either name.
        """
        return type(self)(
            {**self, **{self.wire_names.get(name, name): value for name, value in (update or {}).items()}}
        )

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """Take a mapping as such an input; the client checks it when it is sent.

        Args:
            obj: Values under JSON or attribute names.

        Raises:
            InputValidationError: It is not a mapping.
        """
        if isinstance(obj, Model):
            obj = obj.to_dict()
        if not isinstance(obj, Mapping):
            issue = ValidationIssue("", f"expected an object, got {type(obj).__name__}")
            raise InputValidationError(f"Invalid {cls.__name__}", issues=[issue])
        return cls(obj)


def input_class(
    name: str, module: str, wire_names: Iterable[str], renamed: Mapping[str, str] | None = None
) -> type[PublishedInput]:
    """Make the class of an input.

    Args:
        name: Its published name.
        module: `__name__` of the module it stands in.
        wire_names: JSON names of its values.
        renamed: JSON names by attribute names that are not their snake_case forms.
    """
    names = {snake(wire): wire for wire in wire_names} | {wire: wire for wire in wire_names} | dict(renamed or {})
    return type(name, (PublishedInput,), {"wire_names": names, "__module__": module, "__slots__": ()})


def _dumped(value: Any, options: Mapping[str, Any]) -> Any:
    if isinstance(value, PublishedInput):
        return value.model_dump(**options)
    if isinstance(value, Model):
        return value.model_dump(**options)  # type: ignore[attr-defined]
    if isinstance(value, Mapping):
        return {key: _dumped(item, options) for key, item in value.items()}
    return [_dumped(item, options) for item in value] if isinstance(value, list | tuple) else value
