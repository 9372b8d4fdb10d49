"""Writes an item that was read back as XML, because the service's JSON form of an item drops what it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timeback_api.qti import models
from timeback_api.qti.errors import QtiError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import dump
from timeback_kit.runtime.request_body import Checked
from timeback_kit.services.qti.editing import update_xml
from timeback_kit.services.qti.items import ParsedQtiItem, parse_qti_xml
from timeback_kit.services.qti.markup import says_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.operations import Operation

_WRITES_ITEM: Final = frozenset({"createAssessmentItem", "updateAssessmentItem"})
_OTHERWISE: Final = (
    "was changed and cannot be written into the item's XML; change the XML (`update_xml(item.raw_xml, ...)`) and send "
    '{"format": "xml", "xml": ...}'
)


def item_body(operation: Operation[Any], body: object) -> object:
    """The body of a request; an item that was read goes out as its XML, changed where the item was changed.

    Args:
        operation: The operation that sends the body.
        body: The body the caller gave.

    Raises:
        InputValidationError: The item was changed where its XML cannot follow; the message says what to do instead.
    """
    if operation.id not in _WRITES_ITEM or not isinstance(body, models.AssessmentItem) or not body.raw_xml:
        return body
    sent: dict[str, Any] = {"format": "xml", "xml": _changed_xml(body)}
    if "metadata" in body:
        sent["metadata"] = dump(body.metadata)
    return Checked(sent)


def _changed_xml(item: models.AssessmentItem) -> str:
    stated = parse_qti_xml(item.raw_xml)
    issues = _unwritable(item, stated)
    if issues:
        raise as_service_error(InputValidationError("Invalid assessment item", issues=issues), QtiError)
    was = _attributes_as_read(item)
    identifier, title = item.identifier, item.title
    return update_xml(
        item.raw_xml,
        identifier=None if identifier == was.get("identifier") else identifier,
        title=None if title == was.get("title") else title,
        adaptive=_changed_flag(item.adaptive, was.get("adaptive")),
        time_dependent=_changed_flag(item.time_dependent, was.get("time-dependent")),
        correct_values=_changed_values(item, stated),
    )


def _changed_flag(value: bool | None, was: str | None) -> bool | None:
    """The flag if it says something else than the XML, where an attribute left out means false."""
    return None if value is None or value == (was == "true") else value


def _attributes_as_read(item: models.AssessmentItem) -> Mapping[str, str]:
    """The attributes of the item element: as the service showed them, else as the XML has them."""
    content = item.content
    shown = getattr(getattr(content, "qti_assessment_item", None), "attributes", None)
    if shown is not None:
        return {key: value for key, value in dump(shown).items() if isinstance(value, str)}
    return parse_qti_xml(item.raw_xml).attributes


def _changed_values(item: models.AssessmentItem, stated: ParsedQtiItem) -> dict[str, list[str]]:
    was = {each.identifier: list(each.correct_values) for each in stated.response_declarations}
    now = {
        each.identifier: list(each.correct_response.value or ())
        for each in item.response_declarations or ()
        if isinstance(each, models.ResponseDeclaration) and isinstance(each.correct_response, models.CorrectResponse)
    }
    return {name: values for name, values in now.items() if was.get(name) != values}


def _unwritable(item: models.AssessmentItem, stated: ParsedQtiItem) -> list[ValidationIssue]:
    issues = []
    if item.response_declarations is not None and _declared(item.response_declarations) != [
        (each.identifier, each.cardinality) for each in stated.response_declarations
    ]:
        issues.append(ValidationIssue("responseDeclarations", _OTHERWISE))
    if item.outcome_declarations is not None and _declared(item.outcome_declarations) != list(stated.outcomes):
        issues.append(ValidationIssue("outcomeDeclarations", _OTHERWISE))
    if not says_all(item.raw_xml, dump(item.content)):
        issues.append(ValidationIssue("content", _OTHERWISE))
    return issues


def _declared(declarations: Any) -> list[tuple[str, str]]:
    return [(each.get("identifier", ""), each.get("cardinality", "single")) for each in declarations]
