"""Reads a piece of QTI markup into elements with plain local names, refusing whatever could make reading it unsafe."""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from timeback_api.qti.errors import QtiError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_DEPTH = 200
_ROOT = "fragment"
_OTHER_DOCUMENTS = {
    "assessmentItem": "a QTI 2 item (assessmentItem); convert it to QTI 3 first",
    "assessmentTest": "a QTI 2 test (assessmentTest)",
    "questestinterop": "a QTI 1 document (questestinterop); convert it to QTI 3 first",
    "item": "a QTI 1 item (item); convert it to QTI 3 first",
    "manifest": "the manifest of a content package",
    "html": "an HTML page",
    "qti-assessment-test": "a QTI 3 test (qti-assessment-test)",
    "qti-assessment-section": "a QTI 3 section (qti-assessment-section)",
    "qti-assessment-stimulus": "a QTI 3 stimulus (qti-assessment-stimulus)",
}
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml[^>]*\?>")
_SPECIAL = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|(?P<doctype><!DOCTYPE)|&(?P<name>[A-Za-z][A-Za-z0-9]*);", re.DOTALL
)


def read_markup(text: str) -> Element:
    """Parse markup, whole document or fragment, below one artificial root element.

    Tag and attribute names lose their namespace prefix. Named HTML entities are decoded. A document type
    declaration is refused, so that no entity is ever defined, expanded or fetched.

    Args:
        text: QTI XML; the empty string gives an empty root.

    Returns:
        The artificial root; the markup's own elements are its descendants.

    Raises:
        InputValidationError: The markup is not text, is not well formed, declares a document type or nests deeper
            than 200.
    """
    if not isinstance(text, str):
        raise _refusal("expected text")
    body = _SPECIAL.sub(_resolve, _DECLARATION.sub("", text))
    return _Reader().read(f"<{_ROOT}>{body}</{_ROOT}>")


def read_item(text: str) -> Element:
    """Parse markup that has to be a QTI 3 item or a part of one.

    Args:
        text: QTI XML; the empty string gives an empty root.

    Raises:
        InputValidationError: As for `read_markup`, or the document is something else; the message says what.
    """
    if isinstance(text, str) and text.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        raise _refusal("expected a QTI 3 item, found JSON")
    root = read_markup(text)
    outer = next(iter(root), None)
    if outer is None:
        if (root.text or "").strip():
            raise _refusal("expected a QTI 3 item, found text without any element")
        return root
    kind = _OTHER_DOCUMENTS.get(outer.tag)
    if kind is None and not any(element.tag.startswith("qti-") for element in root.iter()):
        kind = f"<{outer.tag}>"
    if kind is not None:
        raise _refusal(f"expected a QTI 3 item (qti-assessment-item), found {kind}")
    return root


def neutral_markup(text: str) -> str:
    """Put something harmless of the same length in UTF-8 in the place of named entities, so that offsets stay.

    Args:
        text: QTI XML.

    Raises:
        InputValidationError: The markup is not a string or declares a document type.
    """
    if not isinstance(text, str):
        raise _refusal("expected a string")
    return _SPECIAL.sub(_masked, text)


def _masked(match: re.Match[str]) -> str:
    resolved = _resolve(match)
    return resolved if resolved == match[0] else "x" * len(match[0])


def _resolve(match: re.Match[str]) -> str:
    if match["doctype"]:
        raise _refusal("a document type declaration is not accepted")
    name = match["name"]
    if name is None or name in _XML_NAMES:
        return match[0]
    return "".join(f"&#{ord(character)};" for character in html5.get(f"{name};", "")) or match[0]


def _refusal(message: str) -> InputValidationError:
    return as_service_error(
        InputValidationError("Invalid QTI markup", issues=[ValidationIssue("xml", message)]), QtiError
    )


def says_all(xml: str, tree: object) -> bool:
    """Whether every word of a service's tree of some XML stands in that XML, as it does unless one was changed.

    Args:
        xml: The markup.
        tree: The tree; text is under `_text` and `_cdata`.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    known = "\n".join((xml, "".join(read_markup(xml).itertext())))
    return all(word in known for text in _texts(tree) for word in text.split())


def _texts(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for name, value in tree.items():
            if name in ("_text", "_cdata") and isinstance(value, str):
                yield value
            else:
                yield from _texts(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _texts(value)


def local_name(name: str) -> str:
    """A tag or attribute name without its namespace prefix."""
    return name.rpartition(":")[2]


class _Reader:
    """Feeds expat's events to a tree builder, counting the depth."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._depth = 0

    def read(self, document: str) -> Element:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._builder.data
        try:
            parser.Parse(document, True)
        except expat.ExpatError as error:
            raise _refusal(f"not well formed at line {error.lineno}") from None
        except UnicodeEncodeError:
            raise _refusal("holds characters that are none") from None
        return self._builder.close()

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _refusal(f"nested deeper than {MAX_DEPTH} elements")
        self._builder.start(local_name(name), {local_name(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(local_name(name))
