"""Python types of parsed properties, and the expressions that read them from JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.parser.properties import (
    AnyProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from codegen.errors import DocumentError
from codegen.identifiers import checked
from codegen.stated import stated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Classes = dict[str, ModelProperty]

_SCALARS: Final[dict[type, str]] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    FileProperty: "bytes",
    AnyProperty: "Any",
}
NO_TWINS: Final[Mapping[str, str]] = {}
_MOMENTS: Final[dict[type, str]] = {DateTimeProperty: "datetime", DateProperty: "date"}
"""By the names in `datetime`, which modules import as `dt`: a field may well be called `date`."""


@dataclass(frozen=True, slots=True)
class Union:
    """A union of models that one property decides."""

    constant: str
    property: str
    members: tuple[tuple[str, str], ...]
    """Value of the property, and the class it stands for."""


def is_map(prop: Any) -> bool:
    """Whether a property is an object without fields of its own: a dict."""
    return isinstance(prop, ModelProperty) and stated(prop).get("map") is True


def is_class(prop: Any) -> bool:
    """Whether a property is an object that has a class."""
    return isinstance(prop, ModelProperty) and not is_map(prop)


def class_of(prop: Any) -> str:
    """The name of a property's class."""
    return checked(str(prop.class_info.name))


def values_of(prop: ModelProperty, classes: Classes) -> Any:
    """The property of a map's values; the parser fills it in on the map itself, not on the places that use it."""
    return classes[str(prop.class_info.name)].additional_properties


def choices_of(prop: Any) -> list[str | int] | None:
    """The values of a choice in the document's order; None when the property is none."""
    if isinstance(prop, ConstProperty):
        return [prop.value.raw_value]
    choices: list[str | int] | None = stated(prop).get("choices")
    if isinstance(prop, LiteralEnumProperty):
        assert choices is not None
        assert set(choices) == prop.values
    return choices


class Annotations:
    """Writes types: of models, of inputs or of parameters, which differ in what they let pass."""

    def __init__(self, classes: Classes, *, prefix: str = "", rename: Callable[[str], str] = str) -> None:
        self.classes = classes
        self.used: set[str] = set()
        self._prefix = prefix
        self._rename = rename

    def of(self, prop: Any) -> str:
        """The annotation of a property, null left aside."""
        return " | ".join(dict.fromkeys(self._parts(prop)))

    def _parts(self, prop: Any) -> Iterator[str]:
        choices = choices_of(prop)
        if choices is not None:
            yield from self._choice(prop, choices)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self._parts(inner)
        elif isinstance(prop, ListProperty):
            yield self._list(self.of(prop.inner_property))
        elif is_map(prop):
            values = values_of(prop, self.classes)
            yield self._dict("Any" if values is None else self.of(values))
        elif isinstance(prop, ModelProperty):
            self.used.add(class_of(prop))
            yield from self._class(class_of(prop))
        elif type(prop) in _MOMENTS:
            yield from self._moment(f"dt.{_MOMENTS[type(prop)]}")
        else:
            yield _scalar(prop)

    def _class(self, name: str) -> Iterator[str]:
        yield f"{self._prefix}{checked(self._rename(name))}"

    def _choice(self, prop: Any, choices: list[str | int]) -> Iterator[str]:
        yield literal(choices)
        yield from dict.fromkeys(type(choice).__name__ for choice in choices)

    def _list(self, inner: str) -> str:
        return f"list[{inner}]"

    def _dict(self, inner: str) -> str:
        return f"dict[str, {inner}]"

    def _moment(self, name: str) -> Iterator[str]:
        yield name


class InputAnnotations(Annotations):
    """Types of what callers give: choices are closed unless the document says otherwise, moments may be text.

    Args:
        twins: For a class whose keys have two spellings, the type with the Python ones.
    """

    def __init__(
        self,
        classes: Classes,
        *,
        prefix: str = "",
        rename: Callable[[str], str] = str,
        twins: Mapping[str, str] = NO_TWINS,
    ) -> None:
        super().__init__(classes, prefix=prefix, rename=rename)
        self._twins = twins

    def _class(self, name: str) -> Iterator[str]:
        yield from super()._class(name)
        if name in self._twins:
            yield self._twins[name]

    def _choice(self, prop: Any, choices: list[str | int]) -> Iterator[str]:
        yield literal(choices)
        if stated(prop).get("open"):
            yield from dict.fromkeys(type(choice).__name__ for choice in choices)

    def _list(self, inner: str) -> str:
        return f"Sequence[{inner}]"

    def _dict(self, inner: str) -> str:
        return f"Mapping[str, {inner}]"

    def _moment(self, name: str) -> Iterator[str]:
        yield from (name, "str")


def is_binary(prop: Any) -> bool:
    """Whether a string, or the items of a list, hold octets; JSON has them as text, and a form as files."""
    if isinstance(prop, ListProperty):
        return is_binary(prop.inner_property)
    return stated(prop).get("format") == "binary"


class FormAnnotations(InputAnnotations):
    """Types of the files of a form: their bytes, or a string."""

    def of(self, prop: Any) -> str:
        """The annotation of a field that holds files."""
        return self._list("bytes | str") if isinstance(prop, ListProperty) else "bytes | str"


class ParameterAnnotations(InputAnnotations):
    """Types of query parameters: as inputs."""


class ConditionAnnotations(InputAnnotations):
    """Types of what a field is compared with: plain values, of a list those of its items; an object has none."""

    def _parts(self, prop: Any) -> Iterator[str]:
        if isinstance(prop, ListProperty):
            yield from self._parts(prop.inner_property)
        elif not isinstance(prop, ModelProperty):
            yield from super()._parts(prop)


class DictAnnotations(InputAnnotations):
    """Types in what a model writes: closed choices, so that it can be given back; moments are text."""

    def _class(self, name: str) -> Iterator[str]:
        yield f"{self._prefix}{checked(self._rename(name))}Dict"

    def _list(self, inner: str) -> str:
        return f"list[{inner}]"

    def _dict(self, inner: str) -> str:
        return f"dict[str, {inner}]"

    def _moment(self, name: str) -> Iterator[str]:
        yield "str"


def literal(choices: list[str | int]) -> str:
    """`Literal[...]` of values that come from a document: nothing in them can end the literal."""
    return f"Literal[{', '.join(repr(choice) for choice in choices)}]"


def _scalar(prop: Any) -> str:
    name = _SCALARS.get(type(prop))
    if name is None:
        raise DocumentError(f"a property of the kind {type(prop).__name__} reached rendering")
    return name


class Decoder:
    """Writes the expressions that turn JSON values into what a model's annotations say."""

    def __init__(self, classes: Classes, *, prefix: str = "") -> None:
        self.classes = classes
        self.unions: dict[str, Union] = {}
        self.functions: set[str] = set()
        self._prefix = prefix

    def of(self, prop: Any, value: str) -> str:
        """The expression that reads `value`; `value` itself where JSON already has the Python value."""
        if choices_of(prop) is not None:
            return value
        if isinstance(prop, UnionProperty):
            return self._union(prop, value)
        if isinstance(prop, ListProperty):
            return self._list(prop.inner_property, value)
        if is_map(prop):
            return self._map(prop, value)
        if isinstance(prop, ModelProperty):
            return f"{self._function('as_model')}({self._class(prop)}, {value})"
        if type(prop) in _MOMENTS:
            return f"{self._function(f'as_{_MOMENTS[type(prop)]}')}({value})"
        return value

    def decides(self, prop: Any) -> bool:
        """Whether some value of a property is one of several classes, so that its type alone cannot read it."""
        if isinstance(prop, ListProperty):
            return self.decides(prop.inner_property)
        if is_map(prop):
            values = values_of(prop, self.classes)
            return values is not None and self.decides(values)
        if not isinstance(prop, UnionProperty):
            return False
        members = prop.inner_properties
        return sum(is_class(inner) for inner in members) > 1 or any(self.decides(inner) for inner in members)

    def _function(self, name: str) -> str:
        self.functions.add(name)
        return name

    def _class(self, prop: Any) -> str:
        return f"{self._prefix}{class_of(prop)}"

    def _list(self, inner: Any, value: str) -> str:
        if is_class(inner):
            return f"{self._function('as_models')}({self._class(inner)}, {value})"
        union = self._decided(inner)
        if union is not None and not _others(inner):
            return f"{self._function('as_unions')}({value}, {union.property!r}, {self._prefix}{union.constant})"
        return self._each("as_list", inner, value)

    def _map(self, prop: ModelProperty, value: str) -> str:
        depth, values = 1, values_of(prop, self.classes)
        while is_map(values) and self._decodes(values):
            depth, values = depth + 1, values_of(values, self.classes)
        if is_class(values):
            deeper = f", {depth}" if depth > 1 else ""
            return f"{self._function('as_map')}({self._class(values)}, {value}{deeper})"
        inner = values_of(prop, self.classes)
        if isinstance(inner, ListProperty) and is_class(inner.inner_property):
            return f"{self._function('as_map_of_lists')}({self._class(inner.inner_property)}, {value})"
        return value if inner is None else self._each("as_values", inner, value)

    def _each(self, function: str, inner: Any, value: str) -> str:
        """Read every item or value; a function that needs nothing but the value is named, not wrapped."""
        expression = self.of(inner, "item")
        if expression == "item":
            return value
        name = expression.removesuffix("(item)")
        reader = name if name.isidentifier() else f"lambda item: {expression}"
        return f"{self._function(function)}({reader}, {value})"

    def _decodes(self, prop: Any) -> bool:
        return Decoder(self.classes).of(prop, "item") != "item"

    def _union(self, prop: UnionProperty, value: str) -> str:
        """Readers of a union's members, each of which leaves alone what it is not for."""
        union = self._decided(prop)
        if union is not None:
            value = f"{self._function('as_union')}({value}, {union.property!r}, {self._prefix}{union.constant})"
        has_class = any(is_class(inner) for inner in prop.inner_properties)
        seen: set[str] = set()
        for inner in prop.inner_properties:
            kind = _json_kind(inner)
            if (union is not None and is_class(inner)) or (is_map(inner) and has_class) or kind in seen:
                continue
            decoded = self.of(inner, value)
            if decoded != value:
                seen.add(kind)
                value = decoded
        return value

    def _decided(self, prop: Any) -> Union | None:
        if not isinstance(prop, UnionProperty):
            return None
        members = [inner for inner in prop.inner_properties if is_class(inner)]
        if len(members) < 2:
            return None
        note = stated(prop)
        names = {class_of(inner) for inner in members}
        decided = note.get("discriminator", {"property": "", "mapping": {}})
        mapping: Mapping[str, str] = decided["mapping"]
        if names - set(mapping.values()):
            raise DocumentError(
                f"nothing decides which of {', '.join(sorted(names))} an answer holds; "
                "an overlay has to state a discriminator"
            )
        union = Union(str(note["constant"]), str(decided["property"]), tuple(sorted(mapping.items())))
        self.unions[union.constant] = union
        return union


def _others(prop: UnionProperty) -> list[Any]:
    return [inner for inner in prop.inner_properties if not is_class(inner)]


def _json_kind(prop: Any) -> str:
    if isinstance(prop, ListProperty):
        return "array"
    return "object" if isinstance(prop, ModelProperty) else "text"
