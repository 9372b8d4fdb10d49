"""JSON-LD expansion that notes what it loses: the JSON-LD library drops terms that no context defines in silence."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from pyld import jsonld

if TYPE_CHECKING:
    from collections.abc import Iterator

CREDENTIAL: Final = "https://www.w3.org/2018/credentials#VerifiableCredential"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
BASE: Final = "x-relative://document/"
"""What relative addresses are resolved against, so that they can be told: the library has a base of its own."""

_CARRIED: Final = frozenset({"@id", "@type", "@value", "@language", "@list"})
_IN_VALUES: Final = frozenset({"@value", "@language", "@list"})
_ABSOLUTE: Final = re.compile(r'(?:[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\x00-\x20]*|_:[A-Za-z0-9_]+)')
_RELATIVE: Final = "x-relative:"
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_BARE_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class LossTracker(jsonld.JsonLdProcessor):  # type: ignore[misc]
    """Expands a document and keeps the paths of everything that does not survive."""

    def __init__(self) -> None:
        super().__init__(on_property_dropped=self._count_dropped)
        self.lost: dict[str, None] = {}
        self.disguised: dict[str, None] = {}
        self._dropped = 0
        self._noticed = 0
        self._paths: dict[int, str] = {}
        self._named: set[Any] = set()

    def expand_noting(self, document: Any, options: dict[str, Any]) -> Any:
        """Expand a document.

        Args:
            document: The document, with its contexts.
            options: Options of the library, among them the document loader.

        Returns:
            The expanded document; `lost` then has what is missing from it, and `disguised` what is in it under
            another name than a reader of the JSON looks for.
        """
        expanded = self.expand(document, options | {"base": BASE})
        if self._dropped > self._noticed:
            self._lose("", "terms that no context defines")
        for value, told in _unsignable(expanded):
            if value not in self._named:
                self._lose("", told)
        self.disguised.update(dict.fromkeys(_scattered(expanded)))
        return _without_relative_types(expanded)

    def _count_dropped(self, _: str | None) -> None:
        self._dropped += 1

    def _lose(self, path: str, name: str) -> None:
        self.lost[_joined(path, name)] = None

    def _disguise(self, path: str, name: str) -> None:
        self.disguised[_joined(path, name)] = None

    def _expand(
        self, active_ctx: Any, active_property: Any, element: Any, options: Any, *more: Any, **named: Any
    ) -> Any:
        if not self._paths:
            self._paths.update(_paths(element, ""))
        expanded = super()._expand(active_ctx, active_property, element, options, *more, **named)
        if expanded is None and isinstance(element, dict):
            self._lose(self._path(element) or "the whole", "")
        return expanded

    def _expand_object(
        self,
        active_ctx: Any,
        active_property: Any,
        expanded_active_property: Any,
        element: Any,
        expanded_parent: Any,
        options: Any,
        inside_list: bool = False,
        type_key: Any = None,
        type_scoped_ctx: Any = None,
    ) -> Any:
        path = self._path(element)
        for key, value in element.items():
            if key == "@context":
                continue
            name = self._expand_iri(active_ctx, key, vocab=True)
            self._note_key(path, key, name, value)
            if (name == "@list" and len(element) > 1) or (name == "@value" and isinstance(value, list)):
                self._lose(path, key)
            if ":" in key or (key.startswith("@") and key not in _IN_VALUES and "@value" not in element):
                self._disguise(path, key)
            if name == "@type" and "@value" not in element:
                self._note_types(type_scoped_ctx or active_ctx, path, key, value)
            elif name == "@id":
                self._note_id(active_ctx, path, key, value)
        return super()._expand_object(
            active_ctx,
            active_property,
            expanded_active_property,
            element,
            expanded_parent,
            options,
            inside_list,
            type_key,
            type_scoped_ctx,
        )

    def _note_key(self, path: str, key: str, name: Any, value: Any) -> None:
        if name is None or not (jsonld._is_absolute_iri(name) or jsonld._is_keyword(name)):
            self._noticed += 1
            self._lose(path, key)
        elif (name.startswith("@") and name not in _CARRIED) or value is None or _holds_nothing(value):
            self._lose(path, key)

    def _note_types(self, context: Any, path: str, key: str, value: Any) -> None:
        for kind in value if isinstance(value, list) else [value]:
            expanded = self._expand_iri(context, kind, vocab=True, base=BASE) if isinstance(kind, str) else None
            if expanded != "@json" and not _is_absolute(expanded):
                self._named.add(expanded)
                self._lose(path, f"{key}: {kind}")
            elif expanded == CREDENTIAL and kind != "VerifiableCredential":
                self._disguise(path, f"{key}: {kind}")

    def _note_id(self, context: Any, path: str, key: str, value: Any) -> None:
        expanded = self._expand_iri(context, value, base=BASE) if isinstance(value, str) else None
        if not _is_absolute(expanded):
            self._named.add(expanded)
            self._lose(path, key)

    def _path(self, element: Any) -> str:
        return self._paths.get(id(element), "")


def _holds_nothing(value: Any) -> bool:
    """Whether a list has items and none of them says anything; an empty list stands for itself."""
    return isinstance(value, list) and any(item in (None, []) for item in value)


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path and name else path or name


def _scattered(expanded: Any) -> Iterator[str]:
    """Credentials whose statements stand in several objects: one of them may be where no reader looks."""
    objects = [node for node in _nodes(expanded) if len(node) > 1 and isinstance(node.get("@id"), str)]
    counts = Counter(node["@id"] for node in objects)
    for node in objects:
        if CREDENTIAL in node.get("@type", []) and counts[node["@id"]] > 1:
            yield f"another object with the id of the credential {node['@id']}"


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from _nodes(item)
    elif isinstance(node, dict) and "@value" not in node:
        yield node
        for value in node.values():
            yield from _nodes(value)


def _paths(value: Any, path: str) -> Iterator[tuple[int, str]]:
    if isinstance(value, dict):
        yield id(value), path
        for key, item in value.items():
            yield from _paths(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _paths(item, f"{path}[{at}]")


def _unsignable(node: Any) -> Iterator[tuple[Any, str]]:
    """Whatever in an expanded document has no form in RDF, or shares it with something else, and how to say it."""
    if isinstance(node, list):
        for item in node:
            yield from _unsignable(item)
    elif isinstance(node, dict) and "@value" in node:
        yield from ((None, told) for told in _unsignable_value(node))
    elif isinstance(node, dict):
        yield from _unsignable_node(node)


def _unsignable_node(node: dict[str, Any]) -> Iterator[tuple[Any, str]]:
    for key, value in node.items():
        if key == "@id":
            if not _is_absolute(value):
                yield value, "an address that is not absolute"
        elif key == "@type":
            for kind in value if isinstance(value, list) else [value]:
                if not _is_absolute(kind):
                    yield kind, f"the type {kind}"
        elif key in ("@index", "@direction"):
            yield None, key
        elif not key.startswith("@") and (key.startswith("_:") or not _is_absolute(key)):
            yield None, f"the property {key}"
        else:
            yield from _unsignable(value)


def _unsignable_value(node: dict[str, Any]) -> Iterator[str]:
    value, kind, language = node["@value"], node.get("@type"), node.get("@language")
    if "@direction" in node or "@index" in node:
        yield "a value with @direction or @index"
    if kind == "@json":
        return
    if kind is not None and not _is_absolute(kind):
        yield f"the type {kind}"
    if language is not None and not (isinstance(language, str) and _LANGUAGE.fullmatch(language)):
        yield "a value with an invalid language"
    if isinstance(value, float) and float(f"{value:1.15e}") != value:
        yield "a number with more digits than are signed"
    if isinstance(value, str):
        if kind in (f"{XSD}double", f"{XSD}boolean"):
            yield "a string where a number or a boolean belongs"
        if _BARE_CONTROL.search(value):
            yield "a string with control characters"


def _is_absolute(name: Any) -> bool:
    return isinstance(name, str) and _ABSOLUTE.fullmatch(name) is not None and not name.startswith(_RELATIVE)


def _without_relative_types(node: Any) -> Any:
    """Leave out types that no context defines, as a signer that loses them does."""
    if isinstance(node, list):
        return [_without_relative_types(item) for item in node]
    if not isinstance(node, dict) or "@value" in node:
        return node
    result = {key: _without_relative_types(value) for key, value in node.items() if key != "@type"}
    kinds = [kind for kind in node.get("@type", []) if _is_absolute(kind)]
    return result | {"@type": kinds} if kinds else result
