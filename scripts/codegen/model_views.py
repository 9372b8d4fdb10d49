"""Views for the templates of models and inputs: classes and their fields."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from codegen.annotations import (
    Annotations,
    Classes,
    Decoder,
    FormAnnotations,
    InputAnnotations,
    choices_of,
    class_of,
    is_binary,
    is_class,
    is_map,
    values_of,
)
from codegen.identifiers import ANNOTATION_WORDS, checked, spoken
from codegen.stated import Stated, stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_python_client.parser.properties import ModelProperty

    from codegen.annotations import Union


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    name: str
    wire: UntrustedString
    annotation: str
    default: str | None
    secret: bool
    read: str | None
    """The expression that reads `value`, where the annotation alone does not say how."""


@dataclass(frozen=True, slots=True)
class Model:
    """One model class."""

    name: str
    summary: UntrustedString
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """A module of models."""

    models: tuple[Model, ...]
    unions: tuple[Union, ...]
    functions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """One key of an input."""

    wire: UntrustedString
    annotation: str
    required: bool
    name: str = ""
    """Its Python spelling; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Input:
    """One TypedDict."""

    name: str
    summary: UntrustedString
    keys: tuple[Key, ...]
    plain: bool
    """Whether all keys can be written as attributes of a class."""
    twin: str = ""
    """The name of the same input under Python names; empty where the names are the same."""

    @property
    def partial(self) -> bool:
        """Whether every key may be left out."""
        return not any(key.required for key in self.keys)


def reachable(classes: Classes, roots: Iterable[Any]) -> list[str]:
    """Names of the classes that values of these properties may hold, sorted."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for name in _held(waiting.pop(), classes):
            if name not in found:
                found.add(name)
                waiting.extend(fields_of(classes[name]))
    return sorted(found)


def models(classes: Classes, names: Iterable[str], extra: Decoder) -> Models:
    """The module of models.

    Args:
        classes: Every class that was parsed.
        names: Those that answers may hold.
        extra: The decoder of the answers, whose unions live among the models too.
    """
    decoder = Decoder(classes)
    views = tuple(_model(classes[name], classes, decoder) for name in names)
    unions = {**extra.unions, **decoder.unions}
    return Models(views, tuple(unions[name] for name in sorted(unions)), tuple(sorted(decoder.functions)))


def inputs(
    classes: Classes,
    names: Iterable[str],
    rename: InputNames,
    filled_in: Mapping[str, set[str]],
    in_path: Mapping[str, set[str]],
    forms: frozenset[str] = frozenset(),
) -> Iterator[Input]:
    """The inputs of one service, each after those it refers to where possible.

    Args:
        classes: Every class that was parsed.
        names: Those that bodies may hold.
        rename: Their names as inputs.
        filled_in: By class, the wire names of required keys that callers may leave out.
        in_path: By class, the wire names of required keys that the path of some operation states.
        forms: Those that are sent as forms, which may hold files.
    """
    defined: set[str] = set()
    for name in _after_their_parts(tuple(names), classes):
        made = _input(classes[name], classes, rename, defined, filled_in.get(name, set()), name in forms)
        yield with_stated(made, in_path.get(name, set()))
        if name not in rename.twins:
            defined.add(name)


def with_stated(given: Input, wires: set[str]) -> Input:
    """An input in which keys that the path states may be left out; what is left then is checked at run time.

    A key with one value only is stated by the method itself.
    """
    keys = tuple(
        replace(key, annotation=f'Annotated[{key.annotation}, "stated"]', required=False)
        if key.required and (key.wire.get_untrusted_value() in wires or _is_lone(key.annotation))
        else key
        for key in given.keys
    )
    return replace(given, keys=keys)


def _is_lone(annotation: str) -> bool:
    """Whether a type is a literal with one value."""
    return re.fullmatch(r"Literal\['[^'\\]*'\]", annotation) is not None


class InputNames:
    """Names of inputs: the schema's name with the suffix `Input`, and `Snake` where the keys have Python names.

    Args:
        names: Classes of the bodies.
        closed: Those of bodies that take no other keys; an open one takes any dict, so it needs no second type.
        classes: Every class that was parsed.
    """

    def __init__(self, names: Iterable[str], closed: frozenset[str], classes: Classes) -> None:
        wanted: dict[str, list[str]] = {}
        for name in names:
            wanted.setdefault(self._short(name), []).append(name)
        self._names = {
            name: short if len(names) == 1 else f"{name}Input" for short, names in wanted.items() for name in names
        }
        for short, several in wanted.items():
            if short in several:
                self._names[short] = short
        self.twins = {name: f"{self._names[name]}Snake" for name in sorted(closed) if _has_two_spellings(classes[name])}

    def __call__(self, name: str) -> str:
        return self._names[name]

    @staticmethod
    def _short(name: str) -> str:
        return name if name.endswith("Input") else f"{name.removesuffix('Request') or name}Input"


def _held(prop: Any, classes: Classes) -> Iterator[str]:
    if is_class(prop):
        yield class_of(prop)
    elif is_map(prop):
        values = values_of(prop, classes)
        if values is not None:
            yield from _held(values, classes)
    elif getattr(prop, "inner_property", None) is not None:
        yield from _held(prop.inner_property, classes)
    else:
        for inner in getattr(prop, "inner_properties", ()):
            yield from _held(inner, classes)


def _has_two_spellings(model: ModelProperty) -> bool:
    return any(name != wire for name, wire in stated(model)["wire"].items())


def fields_of(model: ModelProperty) -> list[Any]:
    """The fields in the order of their names, which the parser loses by splitting them."""
    both = (*_all(model.required_properties), *_all(model.optional_properties))
    parsed = {str(prop.name.get_untrusted_value()): prop for prop in both}
    return [parsed[name] for name in stated(model)["wire"]] if parsed else []


def _all(properties: Any) -> list[Any]:
    return list(properties or ())


def _model(model: ModelProperty, classes: Classes, decoder: Decoder) -> Model:
    note = stated(model)
    fields = tuple(_field(prop, note, classes, decoder) for prop in fields_of(model))
    return Model(class_of(model), _summary(class_of(model), note), fields)


def _field(prop: Any, note: Stated, classes: Classes, decoder: Decoder) -> Field:
    name = checked(prop.name.get_untrusted_value())
    wire = note["wire"][name]
    annotation = Annotations(classes).of(prop)
    default = "None" if name in note["writeonly"] else _default(prop)
    if (
        (not prop.required or name in note["writeonly"] or name in note["nullable"])
        and annotation != "Any"
        and default in (None, "None")
    ):
        annotation = f"{annotation} | None"
    lone = name in note["lone"]
    value = "listed(value)" if lone else "value"
    return Field(
        name=name,
        wire=UntrustedString(wire),
        annotation=annotation,
        default=default,
        secret=name in note["secret"],
        read=decoder.of(prop, value) if lone or decoder.decides(prop) else None,
    )


def _default(prop: Any) -> str | None:
    """The value of a constant; None for any other optional field."""
    choices = choices_of(prop)
    if choices is not None and len(choices) == 1 and prop.required:
        return repr(choices[0])
    return None if prop.required else "None"


def _summary(name: str, note: Stated) -> UntrustedString:
    return UntrustedString(str(note.get("summary") or f"{spoken(name)}."))


def _input(
    model: ModelProperty, classes: Classes, rename: InputNames, defined: set[str], filled_in: set[str], is_form: bool
) -> Input:
    note = stated(model)
    every = [_key(prop, note, _annotations(prop, classes, rename, is_form), defined) for prop in fields_of(model)]
    keys = tuple(replace(key, required=False) if key.wire in filled_in else key for key in every)
    summary = note.get("summary") or f"{spoken(rename(class_of(model)).removesuffix('Input'))}, as it is sent."
    twin = rename.twins.get(class_of(model), "")
    return replace(make_input(rename(class_of(model)), UntrustedString(str(summary)), keys), twin=twin)


def _annotations(prop: Any, classes: Classes, rename: InputNames, is_form: bool) -> InputAnnotations:
    kind = FormAnnotations if is_form and is_binary(prop) else InputAnnotations
    return kind(classes, rename=rename, twins=rename.twins)


def make_input(name: str, summary: UntrustedString, keys: tuple[Key, ...]) -> Input:
    """An input; a class if all its keys can be attribute names."""
    return Input(name, summary, keys, all(_is_attribute(key) for key in keys))


def _key(prop: Any, note: Stated, annotations: InputAnnotations, defined: set[str]) -> Key:
    name = prop.name.get_untrusted_value()
    annotation = annotations.of(prop)
    if name in note["nullable"] and annotation != "Any":
        annotation = f"{annotation} | None"
    if annotations.used - defined:
        annotation = repr(annotation)  # what comes later in the module can only be named in quotes
    required = (prop.required or name in note["needed"]) and name not in note["readonly"]
    return Key(UntrustedString(note["wire"][name]), annotation, required, checked(name))


def _is_attribute(key: Key) -> bool:
    wire = key.wire.get_untrusted_value()
    usable = wire.isascii() and wire.isidentifier() and not wire.startswith("__") and not keyword.iskeyword(wire)
    return usable and wire not in ANNOTATION_WORDS


def _after_their_parts(names: tuple[str, ...], classes: Classes) -> Iterator[str]:
    """Names sorted so that each comes after those it refers to; a cycle starts at its first name."""
    done: set[str] = set()
    for root in names:
        stack: list[tuple[str, bool]] = [(root, False)]
        while stack:
            name, ready = stack.pop()
            if ready:
                yield name
            elif name not in done:
                done.add(name)
                stack.append((name, True))
                parts = {part for prop in fields_of(classes[name]) for part in _held(prop, classes)}
                stack.extend((part, False) for part in sorted(parts, reverse=True))
