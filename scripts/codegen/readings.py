"""How responses are read: what `x-timeback` states about them, checked against the document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.parser.properties.list_property import ListProperty

from codegen.annotations import Annotations, Classes, Decoder, class_of, is_class
from codegen.derived import LINES
from codegen.errors import DocumentError
from codegen.stated import stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_python_client.parser.openapi import Endpoint

    from codegen.lowering import Source
    from codegen.naming import Answer

ANY: Final = "Any"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a response is read, and the type of the result.

    Args:
        annotation: The type of the answer.
        row: The type of one row, where it is rows.
        answer: The expression that makes the runtime's reader.
        props: The properties whose classes answers may hold.
        opened: The schemas that are looked into, or past, on the way.
    """

    annotation: str
    row: str
    answer: str
    props: tuple[Any, ...] = ()
    opened: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Found:
    """The content of a response, the envelope around it, and the envelope's other properties."""

    prop: Any
    opened: frozenset[str] = frozenset()
    beside: tuple[Any, ...] = ()


class Readings:
    """Finds out how the responses of one service are read."""

    def __init__(self, classes: Classes) -> None:
        self.decoder = Decoder(classes, prefix="models.")
        self._classes = classes

    def of(self, source: Source, endpoint: Endpoint, answer: Answer) -> Reading:
        """How the response of an operation is read.

        Raises:
            DocumentError: the document's answer is not of the stated kind.
        """
        roots, empty = successes(endpoint)
        by_status = self._by_status(endpoint) if answer.kind == "document" else None
        if by_status is not None:
            return by_status
        if answer.kind in _PLAIN:
            passed = frozenset(class_of(root) for root in roots if is_class(root))
            return replace(_PLAIN[str(answer.kind)], opened=passed)
        if answer.kind == "document":
            return self._document(roots)
        if answer.kind == "rows" and accepts_lines(endpoint):
            reading = self._rows(roots[0], "", source)
            return replace(reading, answer=f"json_lines({reading.answer})")
        found = self._below(roots, answer, source)
        keys = "".join(f", {key!r}" for key in answer.keys)
        reading = (
            self._rows(found.prop, keys, source) if answer.kind == "rows" else self._entity(found.prop, keys, empty)
        )
        return replace(reading, props=(*reading.props, *found.beside), opened=found.opened)

    def _by_status(self, endpoint: Endpoint) -> Reading | None:
        """How successes of several kinds are read; None where there is one kind."""
        readings: dict[int, Reading] = {}
        for response in endpoint.responses:
            if str(response.status_code.pattern).isdigit():
                filled = response.source["return_type"] != "None"
                found = self._document([response.prop]) if filled else _PLAIN["nothing"]
                readings[int(str(response.status_code.pattern))] = found
        if len({reading.annotation for reading in readings.values()}) < 2:
            return None
        readers = ", ".join(f"{status}: {reading.answer}" for status, reading in sorted(readings.items()))
        annotations = dict.fromkeys(reading.annotation for reading in readings.values())
        union = " | ".join(sorted(annotations, key=lambda name: name == "None"))
        props = tuple(prop for reading in readings.values() for prop in reading.props)
        return Reading(ANY if ANY in annotations else union, ANY, f"by_status({{{readers}}})", props)

    def _below(self, roots: list[Any], answer: Answer, source: Source) -> _Found:
        """The property below the first matching envelope key; a response without any of them is the content itself."""
        for root in roots:
            found = below(self._classes, root, answer.keys)
            if found is not None:
                beside = tuple(prop for prop in members_of(self._classes[class_of(root)]) if prop is not found)
                return _Found(found, frozenset({class_of(root)}), beside)
        if answer.kind == "entity" or not answer.keys or not any(is_class(root) for root in roots):
            return _Found(roots[0] if roots else None)
        raise DocumentError(
            f"{source.id!a}: {class_of(roots[0])} has none of the keys {', '.join(map(ascii, answer.keys))}"
        )

    def _rows(self, inside: Any, keys: str, source: Source) -> Reading:
        row = inside.inner_property if isinstance(inside, ListProperty) else inside
        if row is None:
            raise DocumentError(f"{source.id!a}: the document does not say what its rows are")
        annotation = self._annotation(row)
        return Reading(f"list[{annotation}]", annotation, self._reader("rows", row, keys), (row,))

    def _entity(self, inside: Any, keys: str, empty: bool) -> Reading:
        if inside is None:
            return Reading(ANY, ANY, f"entity(None{keys})")
        annotation = self._annotation(inside)
        may_be_none = empty and annotation != ANY
        reader = self._reader("entity", inside, f"{keys}, empty=True" if may_be_none else keys)
        return Reading(f"{annotation} | None" if may_be_none else annotation, ANY, reader, (inside,))

    def _document(self, roots: list[Any]) -> Reading:
        if not roots:
            return _PLAIN["value"]
        annotation, reader = self._annotation(roots[0]), self._reader("document", roots[0], "")
        return Reading(annotation, ANY, "value()" if reader == "document(None)" else reader, tuple(roots))

    def _reader(self, kind: str, prop: Any, rest: str) -> str:
        """The runtime's reader: by class, by an expression where a class is not enough, or plain JSON."""
        if is_class(prop):
            return f"{kind}({self._annotation(prop)}{rest})"
        expression = self.decoder.of(prop, "value")
        if expression == "value":
            return f"{kind}(None{rest})"
        return f"decoded_{kind}(lambda value: {expression}, {self._annotation(prop)}{rest})"

    def _annotation(self, prop: Any) -> str:
        return Annotations(self._classes, prefix="models.").of(prop)


_PLAIN: Final[dict[str, Reading]] = {
    "nothing": Reading("None", ANY, "nothing()"),
    "bytes": Reading("bytes", ANY, "raw_bytes()"),
    "value": Reading(ANY, ANY, "value()"),
}


def accepts_lines(endpoint: Endpoint) -> bool:
    """Whether the response has one JSON value per line."""
    for response in endpoint.responses:
        content = getattr(response.data, "content", None) or {}
        return any(str(name.get_untrusted_value()) in LINES for name in content)
    return False


def successes(endpoint: Endpoint) -> tuple[list[Any], bool]:
    """The distinct types of an endpoint's success responses, and whether one of them may be empty."""
    responses = list(endpoint.responses)
    filled = [one.prop for one in responses if one.source["return_type"] != "None"]
    seen: dict[str, Any] = {}
    for prop in filled:
        seen.setdefault(prop.get_type_string(no_optional=True).as_unembedded_code(), prop)
    return list(seen.values()), len(filled) < len(responses)


def below(classes: Classes, root: Any, keys: Iterable[str]) -> Any:
    """The property below the first of these keys that an envelope has; None when it has none of them."""
    if not is_class(root):
        return None
    model = classes[class_of(root)]
    wires = stated(model)["wire"]
    members = {wires[prop.name.get_untrusted_value()]: prop for prop in members_of(model)}
    return next((members[key] for key in keys if key in members), None)


def members_of(model: Any) -> Iterator[Any]:
    """The fields of a parsed model."""
    yield from model.required_properties or ()
    yield from model.optional_properties or ()
