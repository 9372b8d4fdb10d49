"""Writes a test that was read so that nothing is lost: as its XML, or as properties where these say as much."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from timeback_api.qti.errors import QtiError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import dump
from timeback_kit.runtime.request_body import Checked
from timeback_kit.services.qti.editing import update_xml
from timeback_kit.services.qti.markup import read_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from xml.etree.ElementTree import Element

    from timeback_api.qti import models
    from timeback_kit.runtime.operations import Operation

_WRITES_TEST: Final = frozenset({"createAssessmentTest", "updateAssessmentTest"})
_TEST, _PART, _SECTION, _REF = (
    "qti-assessment-test",
    "qti-test-part",
    "qti-assessment-section",
    "qti-assessment-item-ref",
)
_OUTCOME: Final = "qti-outcome-declaration"
_RESPONSE_ONLY: Final = frozenset({"rawXml", "content", "createdAt", "updatedAt", "isValidXml", "__v"})
_PREFIXES: Final = re.compile(r"\bxmlns:([\w.-]+)\s*=")
_NOT_IN_XML: Final = ("metadata", "maxAttempts", "timeLimit", "toolsEnabled")
_WITHIN: Final = {_OUTCOME: _TEST, _PART: _TEST, _SECTION: _PART, _REF: _SECTION}
_ATTRIBUTES: Final = {
    _TEST: {"identifier", "title", "tool-name", "tool-version", "schemaLocation", "xmlns", "xsi", "lang"},
    _OUTCOME: {"identifier", "cardinality", "base-type"},
    _PART: {"identifier", "navigation-mode", "submission-mode"},
    _SECTION: {"identifier", "title", "visible", "required", "fixed"},
    _REF: {"identifier", "href"},
}
"""What properties of a test can say of its XML, by element."""


def test_body(operation: Operation[Any], test: models.AssessmentTest) -> object:
    """The body that writes a test.

    Args:
        operation: The operation that sends the body.
        test: The test.

    Raises:
        InputValidationError: Neither its XML nor its properties can carry everything.
    """
    if operation.id not in _WRITES_TEST or not test.raw_xml:
        return test
    root = read_markup(test.raw_xml)
    element = next(root.iter(_TEST), None)
    if element is None:
        raise _refusal([ValidationIssue("rawXml", f"expected a {_TEST}")])
    given = dump(test)
    properties = {name: value for name, value in given.items() if name not in _RESPONSE_ONLY}
    beside = [name for name in _NOT_IN_XML if given.get(name)]
    changed = _structure(given) not in (_structure_of(element, deep=True), _structure_of(element, deep=False))
    beyond = beyond_properties(test.raw_xml)
    if not beyond and (beside or changed):
        return Checked({**_tools(element), **properties})
    if changed:
        raise _refusal(
            [
                ValidationIssue(
                    _PART,
                    f"was changed, and sending it as properties would drop {_listed(beyond)}; change the XML "
                    "(test.raw_xml) and send that as the body",
                )
            ]
        )
    if beside:
        raise _refusal(
            [
                ValidationIssue(
                    beside[0],
                    f"is not part of the XML, and sending properties would drop {_listed(beyond)}; send the XML as "
                    "the body (`update(id, update_xml(test.raw_xml, title=...))`), then the metadata with "
                    "`update_metadata`",
                )
            ]
        )
    return _changed_xml(test, element)


def check_parts_are_whole(xml: str) -> None:
    """Refuse to replace a part or a section of a test whose XML says more than properties can.

    Args:
        xml: The test.

    Raises:
        InputValidationError: It does; the message names it.
    """
    beyond = beyond_properties(xml) if xml else []
    if beyond:
        raise _refusal(
            [
                ValidationIssue(
                    "rawXml",
                    f"replacing a part or a section would drop {_listed(beyond)} from the test; change the XML "
                    "(`assessment_tests.get(id).raw_xml`) and send that with `assessment_tests.update(id, xml)`",
                )
            ]
        )


def _changed_xml(test: models.AssessmentTest, element: Element) -> str:
    was = element.attrib
    return update_xml(
        test.raw_xml,
        identifier=None if test.identifier == was.get("identifier") else test.identifier,
        title=None if test.title == was.get("title") else test.title,
    )


def _tools(element: Element) -> dict[str, str]:
    names = {"toolName": "tool-name", "toolVersion": "tool-version"}
    return {name: element.attrib[wire] for name, wire in names.items() if wire in element.attrib}


def _structure(test: Mapping[str, Any]) -> object:
    """Parts, sections and references of properties, by identifier, title and mode."""
    parts = test.get(_PART) or []
    return (
        _without_score(str(row.get("identifier")) for row in test.get(_OUTCOME) or []),
        [
            (
                part.get("identifier"),
                part.get("navigationMode"),
                part.get("submissionMode"),
                [_section(section) for section in part.get(_SECTION) or []],
            )
            for part in parts
        ],
    )


def _section(section: Mapping[str, Any]) -> object:
    refs = section.get(_REF) or []
    return section.get("identifier"), section.get("title"), [ref.get("identifier") for ref in refs]


def _structure_of(element: Element, *, deep: bool) -> object:
    """The same of an XML tree; read deep, sections within sections stand beside them."""
    return (
        _without_score(row.get("identifier", "") for row in element.iter(_OUTCOME)),
        [
            (
                part.get("identifier", ""),
                part.get("navigation-mode", "linear"),
                part.get("submission-mode", "individual"),
                [
                    (
                        section.get("identifier", ""),
                        section.get("title", ""),
                        [ref.get("identifier", "") for ref in _below(section, _REF, deep=deep)],
                    )
                    for section in _below(part, _SECTION, deep=deep)
                ],
            )
            for part in element.iter(_PART)
        ],
    )


def _below(element: Element, tag: str, *, deep: bool) -> Iterator[Element]:
    return element.iter(tag) if deep else iter(element.findall(tag))


def _without_score(identifiers: Iterable[str]) -> list[str]:
    """Outcomes but for the one that the service adds to a test without any."""
    return [identifier for identifier in identifiers if identifier != "SCORE"]


def beyond_properties(xml: str) -> list[str]:
    """What the XML of a test says and properties cannot, by name; nothing for markup without a test.

    Args:
        xml: The test.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    element = next(read_markup(xml).iter(_TEST), None)
    prefixes = frozenset(_PREFIXES.findall(xml))
    return [] if element is None else sorted(set(_beyond(element, "", prefixes)))


def _beyond(element: Element, above: str, prefixes: frozenset[str]) -> Iterator[str]:
    known = element.tag in _ATTRIBUTES and _WITHIN.get(element.tag, above) == above
    if not known:
        yield f"<{element.tag}>" if element.tag not in _WITHIN else f"<{element.tag}> in <{above}>"
        return
    yield from (f"{name} of <{element.tag}>" for name in element.attrib.keys() - _ATTRIBUTES[element.tag] - prefixes)
    for child in element:
        yield from _beyond(child, element.tag, prefixes)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:5]) + (" and more" if len(names) > 5 else "")


def _refusal(issues: list[ValidationIssue]) -> InputValidationError:
    return as_service_error(InputValidationError("Invalid assessment test", issues=issues), QtiError)
