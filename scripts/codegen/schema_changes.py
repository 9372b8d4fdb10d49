"""What changed between two schemas, and whether it breaks depends on who sends the value."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from codegen.canonical import PROSE
from codegen.facts import Direction, plain, type_text
from codegen.openapi import schema_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Found = tuple[bool, Literal["wire", "client", "documentation", "other"], str, str]
"""Breaking, kind, subject and text of a change."""

_CODE_LIMIT: Final = 160
_MAX_DEPTH: Final = 64
_NULL: Final = {"type": "null"}
_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_RULES: Final = ("pattern", "multipleOf", "uniqueItems")
_STRUCTURE: Final = frozenset(
    {"allOf", "anyOf", "oneOf", "const", "enum", "type", "nullable", "properties", "required", "items", "$ref"}
)
_TOLD: Final = frozenset(
    {*_LOWER, *_UPPER, *_RULES, "additionalProperties", "default", "deprecated", "discriminator", "format"}
    | {"readOnly", "writeOnly", PROSE}
)


@dataclass(slots=True)
class _View:
    """A schema with compositions put together and null taken out."""

    types: frozenset[str] = frozenset()
    nullable: bool = False
    choices: list[Any] | None = None
    properties: dict[str, Any] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Any = None
    members: list[Any] = field(default_factory=list)
    rest: dict[str, Any] = field(default_factory=dict)


class SchemaComparison:
    """Compares schemas of two documents.

    Args:
        old: The document of the old schema.
        new: The document of the new schema.
        used: Whether a caller sends the value, receives it, or both.
    """

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any], used: frozenset[Direction]) -> None:
        self._components = tuple(document.get("components", {}).get("schemas", {}) for document in (old, new))
        self._sent = "request" in used
        self._received = "response" in used
        self._open: set[tuple[str, str]] = set()

    def compare(self, old: Any, new: Any, place: str) -> list[Found]:
        """The changes between two schemas that stand at one place."""
        return list(self._compare(old, new, place, 0))

    def _compare(self, old: Any, new: Any, place: str, depth: int) -> Iterator[Found]:
        if old == new or depth > _MAX_DEPTH:
            return
        if not isinstance(old, dict) or not isinstance(new, dict):
            yield True, "wire", shown(place), f"type {shown(type_text(old))} is now {shown(type_text(new))}"
            return
        names = _name_of(old), _name_of(new)
        if names[0] != names[1]:
            said = [f"the class {shown(name)}" if name else "written out in place" for name in names]
            yield False, "client", shown(place), f"was {said[0]} and is now {said[1]}"
        pair = (names[0] or "", names[1] or "")
        if pair[0] != pair[1]:
            if pair in self._open:
                return
            self._open.add(pair)
        shared = [part for part in _parts(old) if part in _parts(new)]
        before = self._view(old, 0, shared, depth)
        after = self._view(new, 1, shared, depth)
        yield from self._views(before, after, place, depth)
        self._open.discard(pair)

    def _views(self, old: _View, new: _View, place: str, depth: int) -> Iterator[Found]:
        yield from self._types(old, new, place)
        yield from self._choices(old.choices, new.choices, place)
        yield from self._limits(old.rest, new.rest, place)
        yield from self._marks(old.rest, new.rest, place)
        yield from self._properties(old, new, place, depth)
        if old.items is not None or new.items is not None:
            if old.items is None or new.items is None:
                said = f"items {shown(type_text(old.items))} are now {shown(type_text(new.items))}"
                yield True, "wire", shown(place), said
            else:
                yield from self._compare(old.items, new.items, below(place, "[]"), depth + 1)
        yield from self._values(old.rest, new.rest, place, depth)
        yield from self._members(old, new, place, depth)
        for key in sorted((old.rest.keys() | new.rest.keys()) - _TOLD):
            if old.rest.get(key) != new.rest.get(key):
                yield False, "other", shown(place), f"{shown(key)} changed"

    def _types(self, old: _View, new: _View, place: str) -> Iterator[Found]:
        if old.types != new.types:
            wider = not new.types or (bool(old.types) and _covers(new.types, old.types))
            narrower = not old.types or (bool(new.types) and _covers(old.types, new.types))
            breaking = (self._sent and not wider) or (self._received and not narrower)
            yield breaking, "wire", shown(place), f"type {_type(old)} is now {_type(new)}"
        if old.nullable != new.nullable:
            breaking = self._received if new.nullable else self._sent
            yield breaking, "wire", shown(place), "may now be null" if new.nullable else "may no longer be null"

    def _choices(self, old: list[Any] | None, new: list[Any] | None, place: str) -> Iterator[Found]:
        if old == new:
            return
        if old is None or new is None:
            said = "values are no longer restricted" if new is None else f"values are now restricted to {_values(new)}"
            yield (self._sent and old is None), "wire", shown(place), said
            return
        gone = [value for value in old if value not in new]
        come = [value for value in new if value not in old]
        if gone:
            yield self._sent, "wire", shown(place), f"values removed: {_values(gone)}"
        if come:
            care = "; may break a caller that handles every value" if self._received else ""
            yield False, "wire", shown(place), f"values added: {_values(come)}{care}"

    def _limits(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> Iterator[Found]:
        for key in (*_LOWER, *_UPPER, *_RULES):
            before, after = old.get(key), new.get(key)
            if before == after:
                continue
            tighter = _is_tighter(key, before, after)
            how = f"{shown(key)} {_value(before)} is now {_value(after)}"
            yield self._sent and tighter, "wire", shown(place), how
        if old.get("format") != new.get("format"):
            before, after = old.get("format"), new.get("format")
            breaking = self._received or (self._sent and after is not None)
            yield breaking, "wire", shown(place), f"format {_value(before)} is now {_value(after)}"
        if old.get("default") != new.get("default"):
            said = f"default {_value(old.get('default'))} is now {_value(new.get('default'))}"
            yield False, "wire", shown(place), said

    def _marks(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> Iterator[Found]:
        for key, matters in (("readOnly", self._sent), ("writeOnly", self._received)):
            if bool(old.get(key)) != bool(new.get(key)):
                now = bool(new.get(key))
                yield matters and now, "wire", shown(place), f"{'now' if now else 'no longer'} {shown(key)}"
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            said = "now deprecated" if new.get("deprecated") else "no longer deprecated"
            yield False, "documentation", shown(place), said
        if old.get(PROSE) != new.get(PROSE):
            yield False, "documentation", shown(place), "its prose changed"
        if old.get("discriminator") != new.get("discriminator"):
            yield self._received, "wire", shown(place), "its discriminator changed"

    def _properties(self, old: _View, new: _View, place: str, depth: int) -> Iterator[Found]:
        for name in sorted(old.properties.keys() | new.properties.keys()):
            where = below(place, f".{plain(name)}")
            if name not in new.properties:
                yield True, "wire", shown(where), "removed"
            elif name not in old.properties:
                required = name in new.required
                said = f"added ({'required' if required else 'optional'}): {shown(type_text(new.properties[name]))}"
                yield required and self._sent, "wire", shown(where), said
            else:
                yield from self._compare(old.properties[name], new.properties[name], where, depth + 1)
        for name in sorted(old.required ^ new.required):
            if name in new.properties and name not in old.properties:
                continue
            if name in old.properties and name not in new.properties:
                continue
            required = name in new.required
            breaking = self._sent if required else self._received
            where = below(place, f".{plain(name)}")
            yield breaking, "wire", shown(where), "now required" if required else "now optional"

    def _values(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str, depth: int) -> Iterator[Found]:
        """What is said of properties that have no name."""
        before, after = old.get("additionalProperties", True), new.get("additionalProperties", True)
        if before == after or (before in (True, {}) and after in (True, {})):
            return
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self._compare(before, after, below(place, "{}"), depth + 1)
            return
        said = {True: "anything", False: "nothing"}
        shown_values = [said[one] if isinstance(one, bool) else shown(type_text(one)) for one in (before, after)]
        breaking = self._sent and after is not True and after != {}
        yield breaking, "wire", shown(place), f"additionalProperties: {shown_values[0]} before, {shown_values[1]} now"

    def _members(self, old: _View, new: _View, place: str, depth: int) -> Iterator[Found]:
        gone = [one for one in old.members if one not in new.members]
        come = [one for one in new.members if one not in old.members]
        for fits in (_is_labelled_alike, _shares_most):
            for one, other in [(one, other) for one in gone for other in come if fits(one, other)]:
                if one in gone and other in come:
                    gone.remove(one)
                    come.remove(other)
                    yield from self._compare(one, other, below(place, f"|{_label(one)}"), depth + 1)
        for one in gone:
            yield self._sent or not new.members, "wire", shown(place), f"variant {shown(type_text(one))} removed"
        for one in come:
            yield self._received or not old.members, "wire", shown(place), f"variant {shown(type_text(one))} added"

    def _view(self, schema: Any, side: int, shared: list[Any], depth: int) -> _View:
        view = _View()
        if not isinstance(schema, dict) or depth > _MAX_DEPTH:
            return view
        for part in _parts(schema):
            if part not in shared:
                name = _name_of(part)
                target = self._components[side].get(name) if name and set(part) == {"$ref"} else part
                _put_in(view, self._view(target, side, shared, depth + 1))
        members = [one for key in ("anyOf", "oneOf") for one in schema.get(key) or ()]
        present = [one for one in members if one != _NULL]
        if len(present) == 1:
            _put_in(view, self._view(present[0], side, shared, depth + 1) if not _name_of(present[0]) else _View())
            view.members = [present[0]] if _name_of(present[0]) else view.members
        elif present:
            view.members = present
        types = schema.get("type")
        listed = [str(one) for one in types] if isinstance(types, list) else [str(types)] if types else []
        view.types = frozenset(one for one in listed if one != "null") or view.types
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if isinstance(values, list):
            view.choices = [value for value in values if value is not None]
        view.nullable = (
            view.nullable or schema.get("nullable") is True or "null" in listed or len(present) < len(members)
        )
        view.properties = {**view.properties, **(schema.get("properties") or {})}
        view.required |= frozenset(map(str, schema.get("required") or ()))
        view.items = schema.get("items", view.items)
        view.rest = {**view.rest, **{key: value for key, value in schema.items() if key not in _STRUCTURE}}
        return view


def _parts(schema: Any) -> list[Any]:
    """What a schema is composed of beside itself."""
    if not isinstance(schema, dict):
        return []
    own = [{"$ref": schema["$ref"]}] if isinstance(schema.get("$ref"), str) else []
    return [*own, *(schema.get("allOf") or ())]


def _put_in(view: _View, part: _View) -> None:
    view.types = part.types or view.types
    view.nullable = view.nullable or part.nullable
    view.choices = view.choices if part.choices is None else part.choices
    view.properties.update(part.properties)
    view.required |= part.required
    view.items = view.items if part.items is None else part.items
    view.members = [*view.members, *part.members]
    view.rest.update(part.rest)


def _name_of(schema: Any) -> str | None:
    return schema_name(schema.get("$ref")) if isinstance(schema, dict) else None


def below(place: str, step: str) -> str:
    """The place one step further in; a space comes before the first step."""
    return f"{place}{step}" if " ." in place or " [" in place or " {" in place or " |" in place else f"{place} {step}"


def _label(member: Any) -> str:
    """What tells a member of a union from the others, in two versions of it."""
    if not isinstance(member, dict):
        return ""
    constants = {
        key: value.get("const", (value.get("enum") or [None])[0])
        for key, value in (member.get("properties") or {}).items()
        if isinstance(value, dict) and ("const" in value or len(value.get("enum") or ()) == 1)
    }
    if constants:
        return plain(str(next(iter(sorted(constants.items())))[1]))
    return plain(_name_of(member) or str(member.get("type", "any")))


def _is_labelled_alike(one: Any, other: Any) -> bool:
    return _label(one) == _label(other)


def _shares_most(one: Any, other: Any) -> bool:
    """Whether a member of a union has most of the properties of one in another version of it."""
    before, after = (
        set(member.get("properties") or ()) if isinstance(member, dict) else set() for member in (one, other)
    )
    return bool(before) and 2 * len(before & after) > max(len(before), len(after) - 2)


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    return all(one in wide or (one == "integer" and "number" in wide) for one in narrow)


def _is_tighter(key: str, old: Any, new: Any) -> bool:
    if new is None or new is False:
        return False
    if old is None or key in _RULES or not _are_numbers(old, new):
        return True
    return bool(new > old) if key in _LOWER else bool(new < old)


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values)


def _type(view: _View) -> str:
    return shown("|".join(sorted(view.types)) or "any")


def _value(value: Any) -> str:
    return "none" if value is None else shown(json.dumps(value))


def _values(values: Iterable[Any]) -> str:
    return ", ".join(shown(json.dumps(value)) for value in values)


def shown(text: str) -> str:
    """Text from a document as inline code that cannot end early, begin a line, or run on."""
    code = ascii(text)[1:-1].replace("`", "'")
    return f"`{code if len(code) <= _CODE_LIMIT else code[:_CODE_LIMIT] + '...'}`"
