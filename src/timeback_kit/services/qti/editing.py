"""Changes single values of a QTI 3 item, test or stimulus in its XML and leaves every other byte as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.services.qti.markup import MAX_DEPTH, local_name, neutral_markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["update_xml"]

_ITEM: Final = "qti-assessment-item"
_DOCUMENTS: Final = (_ITEM, "qti-assessment-test", "qti-assessment-stimulus")
_CHOICE_TAGS: Final = ("-choice", "-hottext", "-gap-text", "-gap")


@dataclass(slots=True, eq=False)
class _Place:
    """Where an element stands, as byte offsets."""

    tag: str
    attributes: Mapping[str, str]
    start: int
    content: int = 0
    content_end: int = 0
    empty: bool = False
    children: list[_Place] = field(default_factory=list)

    def walk(self) -> Iterator[_Place]:
        """The element itself and all below it, in document order."""
        waiting = [self]
        while waiting:
            place = waiting.pop()
            yield place
            waiting.extend(reversed(place.children))


def update_xml(
    xml: str,
    *,
    identifier: str | None = None,
    title: str | None = None,
    adaptive: bool | None = None,
    time_dependent: bool | None = None,
    prompt: str | None = None,
    choices: Mapping[str, str] | None = None,
    correct_values: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """Change values of a QTI 3 item; everything else stays byte for byte.

    Identifier and title of a test or a stimulus can be changed as well.

    Args:
        xml: The item, such as the `raw_xml` of `assessment_items.get`.
        identifier: New identifier.
        title: New title.
        adaptive: New value of `adaptive`.
        time_dependent: New value of `time-dependent`.
        prompt: New text of the first prompt.
        choices: New text by identifier of the choice.
        correct_values: New correct values by identifier of the response.

    Returns:
        The XML with the changes; send it with `{"format": "xml", "xml": ...}`.

    Raises:
        InputValidationError: The XML is not a QTI 3 item, test or stimulus, or lacks that prompt, choice or response.
    """
    editor = _Editor(xml)
    item = editor.item
    flags = {"adaptive": adaptive, "time-dependent": time_dependent}
    if item.tag != _ITEM and any(value is not None for value in flags.values()):
        raise _refusal("xml", f"expected a {_ITEM}, which alone has these flags, found <{item.tag}>")
    given = {"identifier": identifier, "title": title, **{key: _flag(value) for key, value in flags.items()}}
    attributes = {name: value for name, value in given.items() if value is not None}
    if attributes:
        editor.set_attributes(item, attributes)
    if prompt is not None:
        editor.set_text(editor.one("prompt", "the item has no qti-prompt", tag="qti-prompt"), prompt)
    for name, text in (choices or {}).items():
        editor.set_text(editor.choice(name), text)
    for name, values in (correct_values or {}).items():
        editor.set_correct_values(name, values)
    return editor.result()


def body_of_stimulus(xml: str) -> str:
    """The markup inside the body of a QTI 3 stimulus, as it is written.

    Args:
        xml: The stimulus.

    Raises:
        InputValidationError: The XML is not a QTI 3 stimulus, or has no body.
    """
    editor = _Editor(xml)
    body = editor.one("xml", "expected a qti-assessment-stimulus with a body", tag="qti-stimulus-body")
    return editor.content_of(body)


def _flag(value: bool | None) -> str | None:
    return None if value is None else str(value).lower()


class _Editor:
    """The bytes of an item, the places in them, and the replacements to make."""

    def __init__(self, xml: str) -> None:
        self._bytes = neutral_markup(xml).encode()
        self._original = xml.encode()
        self._edits: list[tuple[int, int, bytes]] = []
        root = _Reader(self._bytes).read()
        self.item = next((place for place in root.walk() if place.tag in _DOCUMENTS), root)
        if self.item.tag not in _DOCUMENTS:
            raise _refusal("xml", f"expected a qti-assessment-item, found <{root.tag}>")

    def one(self, argument: str, otherwise: str, *, tag: str, identifier: str | None = None) -> _Place:
        """The first element of that name, and identifier if one is given."""
        for place in self.item.walk():
            if place.tag == tag and identifier in (None, place.attributes.get("identifier")):
                return place
        raise _refusal(argument, otherwise)

    def choice(self, identifier: str) -> _Place:
        """The choice with an identifier."""
        found = [place for place in self.item.walk() if place.tag.endswith(_CHOICE_TAGS)]
        for place in found:
            if place.attributes.get("identifier") == identifier:
                return place
        known = ", ".join(place.attributes.get("identifier", "") for place in found)
        raise _refusal(f"choices.{identifier}", f"the item has no such choice; it has {known or 'none'}")

    def content_of(self, place: _Place) -> str:
        """The markup inside an element, as it is written."""
        return "" if place.empty else self._original[place.content : place.content_end].decode()

    def set_attributes(self, place: _Place, values: Mapping[str, str]) -> None:
        """Give the start tag of an element these attributes."""
        end = place.content - (2 if place.empty else 1)
        head = self._original[place.start : end].decode()
        spans = _attribute_spans(head)
        for name, value in sorted(values.items(), key=lambda each: -spans.get(each[0], (len(head.rstrip()),))[0]):
            start, stop = spans.get(name, (len(head.rstrip()), len(head.rstrip())))
            written = f"{head[start:stop].partition('=')[0] or f' {name}'}={quoteattr(value)}"
            head = head[:start] + written + head[stop:]
        self._edits.append((place.start, end, head.encode()))

    def set_text(self, place: _Place, text: str) -> None:
        """Give an element a text instead of its content; feedback inside it stays."""
        if place.empty:
            name = self._tag_name(place)
            self._edits.append((place.content - 2, place.content, f">{escape(text)}</{name}>".encode()))
            return
        kept = b"".join(
            self._original[child.start : self._end(child)]
            for child in place.children
            if child.tag in ("qti-feedback-inline", "qti-feedback-block")
        )
        self._edits.append((place.content, place.content_end, escape(text).encode() + kept))

    def set_correct_values(self, identifier: str, values: Sequence[str]) -> None:
        """Give a response these correct values."""
        known = [p.attributes.get("identifier", "") for p in self.item.walk() if p.tag == "qti-response-declaration"]
        otherwise = f"the item has no such response; it has {', '.join(known) or 'none'}"
        argument = f"correct_values.{identifier}"
        response = self.one(argument, otherwise, tag="qti-response-declaration", identifier=identifier)
        if isinstance(values, str) or not all(isinstance(value, str) for value in values):
            raise _refusal(argument, "expected a list of strings")
        prefix = self._tag_name(response).removesuffix("qti-response-declaration")
        written = "".join(f"<{prefix}qti-value>{escape(value)}</{prefix}qti-value>" for value in values)
        correct = next((child for child in response.children if child.tag == "qti-correct-response"), None)
        if correct is not None and not correct.empty:
            self._edits.append((correct.content, correct.content_end, written.encode()))
            return
        whole = f"<{prefix}qti-correct-response>{written}</{prefix}qti-correct-response>".encode()
        if correct is not None:
            self._edits.append((correct.start, correct.content, whole))
        elif response.empty:
            name = self._tag_name(response)
            self._edits.append((response.content - 2, response.content, b">" + whole + f"</{name}>".encode()))
        else:
            self._edits.append((response.content, response.content, whole))

    def result(self) -> str:
        """The XML with all changes made."""
        changed = self._original
        for start, stop, text in sorted(self._edits, reverse=True):
            changed = changed[:start] + text + changed[stop:]
        return changed.decode()

    def _tag_name(self, place: _Place) -> str:
        head = self._original[place.start + 1 : place.content].decode()
        return head.split(maxsplit=1)[0].rstrip("/>") if head else place.tag

    def _end(self, place: _Place) -> int:
        return place.content if place.empty else self._original.index(b">", place.content_end) + 1


def _attribute_spans(head: str) -> dict[str, tuple[int, int]]:
    """Where each attribute of a start tag stands, its leading space included."""
    spans: dict[str, tuple[int, int]] = {}
    at, start = 0, 0
    quote = ""
    for at, character in enumerate(head):
        if quote:
            if character == quote:
                quote = ""
                name = head[start:at].partition("=")[0].strip()
                spans[name] = (start, at + 1)
                start = at + 1
        elif character in "\"'":
            quote = character
        elif character.isspace() and "=" not in head[start:at]:
            start = at
    return spans


class _Reader:
    """Feeds expat's events into places."""

    def __init__(self, document: bytes) -> None:
        self._document = document
        self._parser = expat.ParserCreate("utf-8")
        self._root = _Place("", {}, 0)
        self._open = [self._root]

    def read(self) -> _Place:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        try:
            self._parser.Parse(self._document, True)
        except expat.ExpatError as error:
            raise _refusal("xml", f"not well formed at line {error.lineno}") from None
        return self._root.children[0]

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if len(self._open) > MAX_DEPTH:
            raise _refusal("xml", f"nested deeper than {MAX_DEPTH} elements")
        start = self._parser.CurrentByteIndex
        content = _tag_end(self._document, start)
        place = _Place(
            local_name(name), attributes, start, content, empty=self._document[content - 2 : content] == b"/>"
        )
        self._open[-1].children.append(place)
        self._open.append(place)

    def _end(self, name: str) -> None:
        place = self._open.pop()
        place.content_end = place.content if place.empty else self._parser.CurrentByteIndex


def _tag_end(document: bytes, start: int) -> int:
    """The offset after the tag that starts here; a ">" inside quotes is part of a value."""
    quote = 0
    for at in range(start, len(document)):
        byte = document[at]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in b"\"'":
            quote = byte
        elif byte == ord(">"):
            return at + 1
    return len(document)


def _refusal(path: str, message: str) -> InputValidationError:
    from timeback_api.qti.errors import QtiError

    return as_service_error(
        InputValidationError("Invalid QTI change", issues=[ValidationIssue(path, message)]), QtiError
    )
