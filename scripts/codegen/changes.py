"""What changed between two published documents, by place: on the wire, in the typed client, in the documentation."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from codegen.canonical import PROSE
from codegen.facts import Direction, directions, parameter_schema, plain, type_text
from codegen.moves import moves
from codegen.openapi import METHODS, operations
from codegen.roots import placeholder_names, without_names
from codegen.schema_changes import SchemaComparison, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind = Literal["wire", "client", "documentation", "other"]

_REQUEST: Final[frozenset[Direction]] = frozenset({"request"})
_RESPONSE: Final[frozenset[Direction]] = frozenset({"response"})
_JSON: Final = "application/json"
_DESCRIBED: Final = "its description came or went"
_OPERATION: Final = frozenset(
    {"operationId", "deprecated", "security", "servers", "tags", "parameters", "requestBody", "responses", PROSE}
)
_ROOT: Final = frozenset({"info", "openapi", "tags", "servers", "security", "paths", "components", PROSE})
_PARAMETER: Final = frozenset({"in", "name", "required", "schema", "content", "deprecated", "style", "explode"})


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference.

    Args:
        breaking: Whether a caller of the pinned document can break on it.
        kind: Where it shows: on the wire, in the typed client alone, in the documentation alone, or elsewhere.
        subject: The place in the document.
        text: What happened to it.
    """

    breaking: bool
    kind: Kind
    subject: str
    text: str


def changes(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> list[Change]:
    """Compare two canonical documents.

    Args:
        old: The pinned document, or None when there is none.
        new: The new document.

    Returns:
        The changes, breaking ones first; empty only when the documents are the same.
    """
    empty: dict[str, Any] = {"paths": {}}
    found = set(_Comparison(empty if old is None else old, new, is_first=old is None).run())
    if not found and old != new:
        found = {Change(False, "other", "the document", "is written differently")}
    return sorted(found, key=lambda one: (not one.breaking, _KINDS.index(one.kind), one.subject, one.text))


_KINDS: Final[tuple[Kind, ...]] = ("wire", "client", "documentation", "other")


class _Comparison:
    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any], *, is_first: bool) -> None:
        self._old = old
        self._new = new
        self._is_first = is_first
        self._used: dict[str, frozenset[Direction]] = {}
        for document in (old, new):
            for name, used in directions(document).items():
                self._used[name] = self._used.get(name, frozenset()) | used

    def run(self) -> Iterator[Change]:
        if not self._is_first:
            yield from self._root()
        yield from self._operations()
        yield from self._components()

    def _root(self) -> Iterator[Change]:
        for key, name in (("openapi", "the version of OpenAPI"), ("info", "title or version"), ("tags", "tags")):
            if self._old.get(key) != self._new.get(key):
                yield Change(False, "documentation", "the document", f"{name} changed")
        if self._old.get(PROSE) != self._new.get(PROSE):
            yield Change(False, "documentation", "the document", "its prose changed")
        yield from _servers(self._old, self._new, "the document")
        for key in sorted((self._old.keys() | self._new.keys()) - _ROOT):
            if self._old.get(key) != self._new.get(key):
                yield Change(False, "other", "the document", f"{shown(key)} changed")

    def _operations(self) -> Iterator[Change]:
        old, new = _by_place(self._old), _by_place(self._new)
        by_operation = {(one.path, one.method): place for place, one in new.items()}
        found = moves(self._old, self._new)
        moved = {
            place: by_operation[found[one.path, one.method]]
            for place, one in old.items()
            if (one.path, one.method) in found
        }
        for place in sorted(old.keys() - new.keys() - moved.keys()):
            yield Change(True, "wire", shown(place), "removed")
        for place in sorted(new.keys() - old.keys() - set(moved.values())):
            yield Change(False, "wire", shown(place), "added")
        for place, now in sorted(moved.items()):
            yield Change(True, "wire", shown(place), f"moved to {shown(now)}")
            yield from self._operation(old[place], new[now])
            items = self._old["paths"][old[place].path], self._new["paths"][new[now].path]
            yield from _servers(*items, shown(now))
        for place in sorted(old.keys() & new.keys()):
            yield from self._operation(old[place], new[place])
        for path in sorted(self._old["paths"].keys() | self._new["paths"].keys()):
            yield from self._path(path)

    def _path(self, path: str) -> Iterator[Change]:
        """What a path states beside its operations."""
        before, after = (document["paths"].get(path, {}) for document in (self._old, self._new))
        subject = shown(plain(path))
        if _operations_of(before) and _operations_of(after):
            yield from _servers(before, after, subject)
        elif not _operations_of(before) and not _operations_of(after) and before != after:
            yield Change(False, "other", subject, "changed, and has no operation")
        for key in sorted((before.keys() | after.keys()) - {*METHODS, "servers"}):
            if before.get(key) != after.get(key):
                yield Change(False, "other", subject, f"{shown(key)} changed")

    def _operation(self, old: _Operation, new: _Operation) -> Iterator[Change]:
        if old == new and self._security(old, self._old) == self._security(new, self._new):
            return
        subject = shown(new.place)
        found = [*self._operation_parts(old, new, subject)]
        yield from found
        if not found and old.operation != new.operation:
            yield Change(False, "other", subject, "is written differently")

    def _operation_parts(self, old: _Operation, new: _Operation, subject: str) -> Iterator[Change]:
        before, after = old.operation, new.operation
        if old.path != new.path and old.place == new.place:
            yield Change(False, "client", subject, f"the path {shown(old.path)} is now written {shown(new.path)}")
        if before.get("operationId") != after.get("operationId"):
            names = [shown(str(one.get("operationId", ""))) for one in (before, after)]
            yield Change(False, "client", subject, f"operationId {names[0]} is now {names[1]}")
        yield from _documentation(before, after, subject)
        if before.get("tags") != after.get("tags"):
            yield Change(False, "documentation", subject, "tags changed")
        yield from _security(self._security(old, self._old), self._security(new, self._new), subject)
        yield from _servers(before, after, subject)
        yield from self._parameters(old, new)
        yield from self._body(before.get("requestBody"), after.get("requestBody"), new.place)
        for change in self._responses(before.get("responses", {}), after.get("responses", {}), new.place):
            if change.text != _DESCRIBED or before.get(PROSE) == after.get(PROSE):
                yield change
        for key in sorted((before.keys() | after.keys()) - _OPERATION):
            if before.get(key) != after.get(key):
                yield Change(False, "other", subject, f"{shown(key)} changed")

    def _security(self, one: _Operation, document: Mapping[str, Any]) -> list[Any]:
        found: list[Any] = one.operation.get("security", document.get("security", []))
        return found

    def _parameters(self, old: _Operation, new: _Operation) -> Iterator[Change]:
        before, after = old.parameters(), new.parameters()
        for key in sorted(before.keys() - after.keys()):
            yield Change(True, "wire", shown(f"{new.place} {_parameter_name(before[key])}"), "removed")
        for key in sorted(after.keys() - before.keys()):
            one = after[key]
            yield _addition(
                shown(f"{new.place} {_parameter_name(one)}"), parameter_schema(one), one.get("required") is True
            )
        for key in sorted(before.keys() & after.keys()):
            yield from self._parameter(before[key], after[key], f"{new.place} {_parameter_name(after[key])}")

    def _parameter(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> Iterator[Change]:
        if old.get("required") != new.get("required"):
            required = new.get("required") is True
            yield Change(required, "wire", shown(place), "now required" if required else "now optional")
        for key in ("style", "explode"):
            if old.get(key) != new.get(key):
                yield Change(True, "wire", shown(place), f"{shown(key)} changed, so that values are sent differently")
        if old.get("content", {}).keys() != new.get("content", {}).keys():
            yield Change(True, "wire", shown(place), "its content type changed")
        yield from _documentation(old, new, shown(place))
        yield from self._schema(parameter_schema(old), parameter_schema(new), place, _REQUEST)
        for key in sorted((old.keys() | new.keys()) - _PARAMETER - {PROSE}):
            if old.get(key) != new.get(key):
                yield Change(False, "other", shown(place), f"{shown(key)} changed")

    def _body(self, old: Any, new: Any, place: str) -> Iterator[Change]:
        where = f"{place} body"
        if old is None or new is None:
            if new is not None:
                required = new.get("required") is True
                yield Change(required, "wire", shown(where), f"added ({'required' if required else 'optional'})")
            elif old is not None:
                yield Change(True, "wire", shown(where), "removed")
            return
        if old.get("required") != new.get("required"):
            required = new.get("required") is True
            yield Change(required, "wire", shown(where), "now required" if required else "now optional")
        yield from self._content(old.get("content", {}), new.get("content", {}), where, _REQUEST, matters=True)

    def _responses(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> Iterator[Change]:
        for status in sorted(old.keys() - new.keys()):
            yield Change(_matters(status), "wire", shown(f"{place} {status}"), "removed")
        for status in sorted(new.keys() - old.keys()):
            yield Change(False, "wire", shown(f"{place} {status}"), "added")
        for status in sorted(old.keys() & new.keys()):
            before, after, where = old[status], new[status], f"{place} {status}"
            matters = _matters(status)
            yield from self._content(before.get("content", {}), after.get("content", {}), where, _RESPONSE, matters)
            yield from self._headers(before.get("headers", {}), after.get("headers", {}), where, matters=matters)
            if ("description" in before) != ("description" in after):
                yield Change(False, "documentation", shown(where), _DESCRIBED)

    def _headers(
        self, old: Mapping[str, Any], new: Mapping[str, Any], where: str, *, matters: bool
    ) -> Iterator[Change]:
        for name in sorted(old.keys() | new.keys()):
            place = f"{where} header {plain(name)}"
            if name not in new:
                yield Change(matters, "wire", shown(place), "removed")
            elif name not in old:
                yield Change(False, "wire", shown(place), "added")
            elif old[name] != new[name]:
                found = [
                    *_documentation(old[name], new[name], shown(place)),
                    *self._schema(parameter_schema(old[name]), parameter_schema(new[name]), place, _RESPONSE),
                ]
                yield from found or [Change(False, "wire", shown(place), "changed")]

    def _content(
        self, old: Mapping[str, Any], new: Mapping[str, Any], where: str, used: frozenset[Direction], matters: bool
    ) -> Iterator[Change]:
        for media_type in sorted(old.keys() - new.keys()):
            yield Change(matters, "wire", shown(_media(where, media_type)), f"{shown(media_type)} removed")
        for media_type in sorted(new.keys() - old.keys()):
            said = f"{shown(media_type)} added: {shown(type_text(new[media_type].get('schema')))}"
            yield Change(matters and not old and used == _RESPONSE, "wire", shown(_media(where, media_type)), said)
        for media_type in sorted(old.keys() & new.keys()):
            before, after = old[media_type], new[media_type]
            place = _media(where, media_type)
            if before.get("encoding") != after.get("encoding"):
                yield Change(True, "wire", shown(place), "the encoding of its parts changed")
            for change in self._schema(before.get("schema"), after.get("schema"), place, used):
                yield change if matters else Change(False, *_rest(change))

    def _schema(self, old: Any, new: Any, place: str, used: frozenset[Direction]) -> Iterator[Change]:
        for found in SchemaComparison(self._old, self._new, used).compare(old, new, place):
            yield Change(*found)

    def _components(self) -> Iterator[Change]:
        groups = [document.get("components", {}) for document in (self._old, self._new)]
        old, new = (group.get("schemas", {}) for group in groups)
        for name in sorted(old.keys() | new.keys()):
            subject = f"#{plain(name)}"
            if name not in new:
                yield Change(False, "client", shown(subject), "removed")
            elif name not in old:
                yield Change(False, "client", shown(subject), f"added: {shown(type_text(new[name]))}")
            elif old[name] != new[name]:
                found = [*self._schema(old[name], new[name], subject, self._used.get(name, frozenset()))]
                yield from found or [Change(False, "other", shown(subject), "is written differently")]
        if self._is_first:
            return
        schemes = [group.get("securitySchemes", {}) for group in groups]
        for name in sorted(schemes[0].keys() | schemes[1].keys()):
            subject = f"security scheme {shown(name)}"
            if name not in schemes[1]:
                yield Change(True, "wire", subject, "removed")
            elif name not in schemes[0]:
                yield Change(False, "wire", subject, "added")
            elif schemes[0][name] != schemes[1][name]:
                yield Change(True, "wire", subject, "changed")


@dataclass(frozen=True, slots=True)
class _Operation:
    """An operation, the path as it is written, and the place that identifies it."""

    place: str
    path: str
    method: str
    operation: Mapping[str, Any]

    def parameters(self) -> dict[tuple[str, str], Mapping[str, Any]]:
        """By location and name; path parameters by position, so that a renamed one counts as renamed only."""
        names = placeholder_names(self.path)
        found: dict[tuple[str, str], Mapping[str, Any]] = {}
        for one in self.operation.get("parameters", ()):
            name = str(one["name"])
            is_placed = one["in"] == "path" and name in names
            found[str(one["in"]), str(names.index(name)) if is_placed else name] = one
        return found


def _operations_of(item: Mapping[str, Any]) -> bool:
    return any(method in item for method in METHODS)


def _by_place(document: Mapping[str, Any]) -> dict[str, _Operation]:
    shapes = Counter((method, without_names(path)) for path, method, _ in operations(document))
    found: dict[str, _Operation] = {}
    for path, method, operation in operations(document):
        shape = without_names(path)
        place = f"{method.upper()} {plain(shape if shapes[method, shape] == 1 else path)}"
        found[place] = _Operation(place, path, method, operation)
    return found


def _parameter_name(parameter: Mapping[str, Any]) -> str:
    return f"{parameter['in']} {plain(str(parameter['name']))}"


def _addition(subject: str, schema: Any, required: bool) -> Change:
    how = "required" if required else "optional"
    return Change(required, "wire", subject, f"added ({how}): {shown(type_text(schema))}")


def _media(where: str, media_type: str) -> str:
    return where if media_type == _JSON else f"{where} ({plain(media_type)})"


def _matters(status: str) -> bool:
    return status.startswith("2") or status == "default"


def _rest(change: Change) -> tuple[Kind, str, str]:
    return change.kind, change.subject, change.text


def _documentation(old: Mapping[str, Any], new: Mapping[str, Any], subject: str) -> Iterator[Change]:
    if old.get("deprecated") != new.get("deprecated"):
        said = "now deprecated" if new.get("deprecated") is True else "no longer deprecated"
        yield Change(False, "documentation", subject, said)
    if old.get(PROSE) != new.get(PROSE):
        yield Change(False, "documentation", subject, "its prose changed")


def _servers(old: Mapping[str, Any], new: Mapping[str, Any], subject: str) -> Iterator[Change]:
    if old.get("servers") == new.get("servers"):
        return
    before, after = ([str(one.get("url")) for one in document.get("servers") or ()] for document in (old, new))
    gone = [url for url in before if url not in after]
    come = [url for url in after if url not in before]
    for url in gone:
        yield Change(True, "wire", subject, f"server {shown(url)} removed")
    for url in come:
        yield Change(False, "wire", subject, f"server {shown(url)} added")
    if not gone and not come:
        yield Change(False, "wire", subject, "its servers changed")


def _security(old: list[Any], new: list[Any], subject: str) -> Iterator[Change]:
    """Whether every way in is still one: with what was enough, and without asking for more."""
    if _ways(old) == _ways(new):
        return
    kept = all(any(_satisfies(way, wanted) for wanted in new or [{}]) for way in old or [{}])
    said = f"security {shown(_security_text(old))} is now {shown(_security_text(new))}"
    yield Change(not kept, "wire", subject, said)


def _ways(security: list[Any]) -> list[str]:
    return sorted(json.dumps(way, sort_keys=True) for way in security or [{}])


def _satisfies(way: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(name in way and set(scopes or ()) <= set(way[name] or ()) for name, scopes in wanted.items())


def _security_text(security: list[Any]) -> str:
    ways = [
        " and ".join(f"{name}({' '.join(map(str, scopes or ()))})" if scopes else name for name, scopes in way.items())
        for way in security or [{}]
    ]
    return " or ".join(way or "none" for way in ways)
