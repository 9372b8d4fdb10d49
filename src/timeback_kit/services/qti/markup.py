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
    from collections.abc import Mapping

MAX_DEPTH = 200
_ROOT = "fragment"
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
        InputValidationError: The markup is no text, is not well formed, declares a document type or nests deeper
            than 200.
    """
    if not isinstance(text, str):
        raise _refusal("expected text")
    body = _SPECIAL.sub(_resolve, _DECLARATION.sub("", text))
    return _Reader().read(f"<{_ROOT}>{body}</{_ROOT}>")


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


def _local(name: str) -> str:
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
        self._builder.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(_local(name))
