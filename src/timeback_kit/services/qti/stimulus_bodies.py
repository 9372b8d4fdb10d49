"""Writes a stimulus that was read: its properties, with the markup of its body as `content`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from timeback_api.qti.errors import QtiError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import dump
from timeback_kit.runtime.request_body import Checked
from timeback_kit.services.qti.editing import body_of_stimulus
from timeback_kit.services.qti.markup import read_markup, says_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from timeback_api.qti import models
    from timeback_kit.runtime.operations import Operation

_WRITES_STIMULUS: Final = frozenset({"createStimulus", "updateStimulus"})
_STIMULUS, _BODY = "qti-assessment-stimulus", "qti-stimulus-body"
_RESPONSE_ONLY: Final = frozenset({"rawXml", "content", "createdAt", "updatedAt", "__v"})
_CARRIED: Final = (_BODY, "qti-stylesheet", "qti-catalog-info")
_PREFIXED: Final = re.compile(r"<([A-Za-z_][\w.-]*):")


def stimulus_body(operation: Operation[Any], stimulus: models.Stimulus) -> object:
    """The body that writes a stimulus.

    A `content` that was replaced with markup is sent as it is; otherwise the body of the XML is.

    Args:
        operation: The operation that sends the body.
        stimulus: The stimulus.

    Raises:
        InputValidationError: The XML says what properties cannot, or its tree was changed.
    """
    if operation.id not in _WRITES_STIMULUS or not stimulus.raw_xml:
        return stimulus
    content: object = stimulus.content
    given = {name: value for name, value in dump(stimulus).items() if name not in _RESPONSE_ONLY}
    if isinstance(content, str):
        return Checked({**given, "content": content})
    root = read_markup(stimulus.raw_xml)
    element = next(root.iter(_STIMULUS), None)
    if element is None:
        raise _refusal("rawXml", f"expected a {_STIMULUS}")
    written = body_of_stimulus(stimulus.raw_xml)
    beyond = [*_beyond_properties(element), *_foreign_prefixes(written)]
    if beyond:
        raise _refusal(
            "rawXml", f"sending properties would drop {', '.join(beyond)}; set `stimulus.content` to the markup to keep"
        )
    if not says_all(stimulus.raw_xml, dump(content)):
        raise _refusal("content", "its tree was changed; set `stimulus.content` to the changed markup instead")
    return Checked({**_stated(element), **given, "content": written})


def _stated(element: Element) -> dict[str, Any]:
    """What the XML says of the properties that a response may leave out."""
    stated = {"language": element.get("lang"), "label": element.get("label")}
    stated |= {"toolName": element.get("tool-name"), "toolVersion": element.get("tool-version")}
    sheet = element.find("qti-stylesheet")
    found: dict[str, Any] = {name: value for name, value in stated.items() if value}
    if sheet is not None:
        found["stylesheet"] = {"href": sheet.get("href", ""), "type": sheet.get("type", "text/css")}
    return found


def _beyond_properties(element: Element) -> Iterator[str]:
    tags = [child.tag for child in element]
    yield from sorted({f"<{tag}>" for tag in tags if tag not in _CARRIED})
    if tags.count("qti-stylesheet") > 1:
        yield "all but one <qti-stylesheet>"
    body = element.find(_BODY)
    yield from (f"{name} of <{_BODY}>" for name in (body.attrib if body is not None else ()))


def _foreign_prefixes(written: str) -> Iterator[str]:
    """Namespace prefixes in a piece of markup that it does not declare itself."""
    for prefix in sorted(set(_PREFIXED.findall(written))):
        if f"xmlns:{prefix}" not in written:
            yield f"the declaration of the prefix {prefix}"


def _refusal(path: str, message: str) -> InputValidationError:
    issues = [ValidationIssue(path, message)]
    return as_service_error(InputValidationError("Invalid stimulus", issues=issues), QtiError)
