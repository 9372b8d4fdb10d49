"""Views of types that only a checker reads: Python spellings, changes, conditions, what `to_dict()` returns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.schema.untrusted_string import UntrustedString

from codegen.annotations import ConditionAnnotations, DictAnnotations, class_of, is_class
from codegen.identifiers import checked, spoken
from codegen.model_views import Key, fields_of, make_input, reachable
from codegen.stated import stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.annotations import Classes
    from codegen.model_views import Input
    from codegen.stated import Stated

IDENTITY: Final = "sourcedId"
FREE: Final = frozenset({"metadata", "extensions"})
"""Fields whose objects hold what nobody has declared."""
METADATA_PATHS: Final = ("metadata.appName",)
"""Paths below metadata that live services are known to filter by (observed in 2025 and 2026)."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What `where`, `sort` and `fields` may name on rows of one model.

    Args:
        model: Name of the model.
        spoken: The model in words.
        names: Names of its fields, under both spellings.
        keys: Keys of `where`, each with the type of its value.
    """

    model: str
    spoken: str
    names: tuple[UntrustedString, ...]
    keys: tuple[Key, ...]


def snake_input(given: Input, aliases: Mapping[str, str]) -> Input:
    """An input under Python names.

    Args:
        given: The same under wire names.
        aliases: Other names of its keys; with any, both spellings and the other names stand together.
    """
    summary = UntrustedString(f"{given.name}, under Python names.")
    if not aliases:
        keys = tuple(replace(key, wire=UntrustedString(key.name)) for key in given.keys)
        return make_input(given.twin, summary, keys)
    others = {alias: _named(given, wire) for alias, wire in aliases.items()}
    more = [replace(key, wire=UntrustedString(alias), name="") for alias, key in others.items()]
    return make_input(given.twin, summary, tuple(_optional([*given.keys, *more])))


def changes(given: Input) -> Input:
    """Some keys of an input, under both spellings."""
    summary = UntrustedString(f"Some keys of {given.name}, under either name.")
    return make_input(changes_name(given.name), summary, tuple(_optional(given.keys)))


def changes_name(input_name: str) -> str:
    """The name of what changes an object, by the name of the input that replaces it."""
    return f"{input_name.removesuffix('Input')}Changes"


def dict_name(model: str) -> str:
    """The name of what `to_dict()` of a model returns."""
    return f"{model}Dict"


def dicts(classes: Classes, models: Iterable[str]) -> Iterator[Input]:
    """What `to_dict()` returns, for these models and those inside them."""
    roots = [classes[name] for name in models]
    for name in reachable(classes, roots):
        keys = tuple(_dict_key(prop, stated(classes[name]), classes) for prop in fields_of(classes[name]))
        yield make_input(dict_name(name), UntrustedString(f"{spoken(name)}, as `to_dict()` writes it."), keys)


def _dict_key(prop: Any, note: Stated, classes: Classes) -> Key:
    name = checked(prop.name.get_untrusted_value())
    annotations = DictAnnotations(classes)
    annotation = annotations.of(prop)
    required = prop.required and name not in note["writeonly"]
    if annotation != "Any" and (not required or name in note["nullable"]):
        annotation = f"{annotation} | None"
    if annotations.used:
        annotation = repr(annotation)
    return Key(UntrustedString(note["wire"][name]), annotation, required)


def conditions(classes: Classes, model: str) -> Conditions:
    """What the rows of a model can be filtered and sorted by."""
    note = stated(classes[model])
    names: dict[str, None] = {}
    keys: dict[str, str] = {}
    for prop in fields_of(classes[model]):
        name = checked(prop.name.get_untrusted_value())
        wire = str(note["wire"][name])
        names |= dict.fromkeys((wire, name))
        for ending, annotation in _conditions_on(classes, wire, prop):
            keys[f"{wire}{ending}"] = annotation
            keys.setdefault(f"{name}{_snake_ending(ending)}", annotation)
        item = _item_named(classes, wire, prop)
        if item is not None:
            keys.setdefault(*item)
    if any(key in FREE for key in keys):
        keys |= dict.fromkeys(METADATA_PATHS, "Compared[str]")
    return Conditions(
        model,
        spoken(model),
        tuple(map(UntrustedString, names)),
        tuple(Key(UntrustedString(key), annotation, required=False) for key, annotation in keys.items()),
    )


def _conditions_on(classes: Classes, wire: str, prop: Any) -> Iterator[tuple[str, str]]:
    """What comes after a field's name in a condition, and the type of its value."""
    if wire in FREE:
        yield "", "Mapping[str, Any]"
    elif is_class(prop):
        if any(wire == IDENTITY for wire in _wires(classes, prop)):
            yield f".{IDENTITY}", "Compared[str]"
    else:
        compared = ConditionAnnotations(classes).of(prop)
        if compared:
            yield "", f"Compared[{compared}]"


def _item_named(classes: Classes, wire: str, prop: Any) -> tuple[str, str] | None:
    """The field of an object in a list that has the list's name in the singular: `role` of `roles`."""
    inner = getattr(prop, "inner_property", None)
    if not is_class(inner):
        return None
    singular = wire.removesuffix("s")
    for own in fields_of(classes[class_of(inner)]):
        if own.name.get_untrusted_value() == singular:
            return singular, f"Compared[{ConditionAnnotations(classes).of(own) or 'Any'}]"
    return None


def _wires(classes: Classes, prop: Any) -> Iterator[str]:
    yield from stated(classes[class_of(prop)])["wire"].values()


def _snake_ending(ending: str) -> str:
    return ".sourced_id" if ending else ""


def _named(given: Input, wire: str) -> Key:
    return next(key for key in given.keys if key.wire.get_untrusted_value() == wire)


def _optional(keys: Iterable[Key]) -> Iterator[Key]:
    """The keys under both spellings, none of them required."""
    seen: set[str] = set()
    for key in keys:
        for name in (key.wire.get_untrusted_value(), key.name):
            if name and name not in seen:
                seen.add(name)
                yield replace(key, wire=UntrustedString(name), required=False)
