"""Compiles the reader and the writer of a model from its annotations, as straight-line code."""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, Literal, Union, get_args, get_origin

from timeback_kit.runtime.model_reading import as_list, as_map, as_map_of_lists, as_model, as_models, as_values
from timeback_kit.runtime.scalars import as_date, as_datetime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FUNCTIONS: Final[dict[str, Any]] = {
    "_as_date": as_date,
    "_as_datetime": as_datetime,
    "_as_list": as_list,
    "_as_map": as_map,
    "_as_map_of_lists": as_map_of_lists,
    "_as_model": as_model,
    "_as_models": as_models,
    "_as_values": as_values,
    "_new": object.__new__,
}
_PLAIN: Final = frozenset({str, int, float, bool, NoneType})


@dataclass(frozen=True, slots=True)
class Declared:
    """What a model declares about one field.

    Args:
        name: Attribute name.
        wire: JSON name.
        annotation: Type of the value, already evaluated.
        read: Function that reads the JSON value, where the type alone does not say how.
    """

    name: str
    wire: str
    annotation: Any
    read: Callable[[Any], Any] | None = None


def compile_reader(fields: list[Declared]) -> Callable[..., Any]:
    """Write `from_dict(cls, data)` for these fields: a loop over them would take three times as long."""
    expressions = _Expressions()
    # Local names begin with an underscore, because a field may be called `data` or `fields`.
    lines = ["def from_dict(_cls, _data):", "    _get = _data.get", "    _made = _new(_cls)"]
    lines += [f"    _made.{_attribute(each.name)} = {expressions.of_field(each)}" for each in fields]
    lines += [
        "    _keys = tuple(_data)",
        "    _fields = _cls._fields",
        "    _shape = _made._shape = _fields.shapes.get(_keys) or _fields.shape(_keys)",
        "    _unknown = _shape.unknown",
        "    _made._extra = {_key: _data[_key] for _key in _unknown} if _unknown else None",
        "    return _made",
    ]
    return _compiled(lines, "from_dict", expressions.names)


def compile_writer(fields: list[Declared], dump: Callable[[Any], Any]) -> Callable[..., Any]:
    """Write `to_dict(self)` for these fields.

    Args:
        fields: The fields, in order.
        dump: Function that turns any Python value into a JSON value.
    """
    lines = ["def to_dict(self):", "    return self._write({"]
    for each in fields:
        value = f"self.{_attribute(each.name)}"
        lines.append(f"        {each.wire!r}: {value if _is_plain(each.annotation) else f'_dump({value})'},")
    return _compiled([*lines, "    })"], "to_dict", {"_dump": dump})


def _compiled(lines: list[str], name: str, names: dict[str, Any]) -> Callable[..., Any]:
    namespace = dict(names)
    exec(compile("\n".join(lines), f"<model {name}>", "exec"), namespace)  # noqa: S102 - identifiers and literals only, as attrs does
    function: Callable[..., Any] = namespace[name]
    return function


def _attribute(name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
        raise TypeError(f"no attribute can be called {name!r}")
    return name


def _is_plain(annotation: Any) -> bool:
    """Whether every value of the type is a JSON value already."""
    return all(member in _PLAIN or get_origin(member) is Literal for member in _members(annotation))


def _members(annotation: Any) -> tuple[Any, ...]:
    """The members of a union; any other type is the only member."""
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


class _Expressions:
    """Writes expressions that read JSON values, and collects the objects that they name."""

    def __init__(self) -> None:
        self.names = dict(_FUNCTIONS)

    def of_field(self, declared: Declared) -> str:
        """The expression that reads a field from `_get`."""
        value = f"_get({declared.wire!r})"
        if declared.read is not None:
            return f"{self._named(declared.read)}({value})"
        return self.of(declared.annotation, value)

    def of(self, annotation: Any, value: str) -> str:
        """The expression that reads `value`; `value` itself where JSON already has the Python value."""
        models = [member for member in _members(annotation) if _is_model(member)]
        if len(models) > 1:  # nothing here says which one a value is
            return value
        seen: set[str] = set()
        for kind, member in _readable(annotation):
            if kind not in seen:
                seen.add(kind)
                value = self._one(member, value)
        return value

    def _one(self, member: Any, value: str) -> str:
        if member is datetime:
            return f"_as_datetime({value})"
        if member is date:
            return f"_as_date({value})"
        if _is_model(member):
            return f"_as_model({self._named(member)}, {value})"
        if get_origin(member) is list:
            item = get_args(member)[0]
            return f"_as_models({self._named(item)}, {value})" if _is_model(item) else self._each("list", item, value)
        return self._map(member, value)

    def _map(self, member: Any, value: str) -> str:
        depth, values = 1, get_args(member)[1]
        while get_origin(values) is dict:
            depth, values = depth + 1, get_args(values)[1]
        if _is_model(values):
            return f"_as_map({self._named(values)}, {value}, {depth})"
        if depth == 1 and get_origin(values) is list and _is_model(get_args(values)[0]):
            return f"_as_map_of_lists({self._named(get_args(values)[0])}, {value})"
        return self._each("values", get_args(member)[1], value)

    def _each(self, function: str, inner: Any, value: str) -> str:
        expression = self.of(inner, "_item")
        return value if expression == "_item" else f"_as_{function}(lambda _item: {expression}, {value})"

    def _named(self, thing: Any) -> str:
        name = f"_n{len(self.names)}"
        self.names[name] = thing
        return name


def _readable(annotation: Any) -> Iterator[tuple[str, Any]]:
    """Members of a type that JSON has in another form, each with the JSON type that it comes as."""
    members = _members(annotation)
    has_model = any(_is_model(member) for member in members)
    for member in members:
        if member in (datetime, date):
            yield "string", member
        elif _is_model(member) or (get_origin(member) is dict and not has_model):
            yield "object", member
        elif get_origin(member) is list:
            yield "array", member


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and hasattr(annotation, "from_dict")
