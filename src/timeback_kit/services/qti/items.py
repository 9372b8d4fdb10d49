"""Reads prompt, interactions, choices, correct values and feedback out of a QTI 3 assessment item."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeback_kit.services.qti.markup import read_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from xml.etree.ElementTree import Element

__all__ = [
    "ParsedQtiItem",
    "QtiChoice",
    "QtiFeedback",
    "QtiInteraction",
    "QtiResponseDeclaration",
    "extract_choices",
    "extract_correct_response",
    "extract_correct_values",
    "extract_feedback",
    "extract_interaction_attributes",
    "extract_interactions",
    "extract_modal_feedback",
    "extract_prompt",
    "extract_response_declaration",
    "extract_response_declarations",
    "parse_qti_xml",
]

_CHOICES = frozenset({
    "qti-simple-choice",
    "qti-inline-choice",
    "qti-simple-associable-choice",
    "qti-associable-hotspot",
    "qti-hotspot-choice",
    "qti-hottext",
    "qti-gap",
    "qti-gap-img",
    "qti-gap-text",
})  # fmt: skip
_INLINE_FEEDBACK = frozenset({"qti-feedback-inline", "qti-feedback-block"})
_BLOCKS = frozenset({
    "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
    "qti-content-body", "section", "table", "td", "th", "tr", "ul",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class QtiChoice:
    """One thing a candidate may choose, with its text but without the feedback written inside it."""

    identifier: str
    text: str


@dataclass(frozen=True, slots=True)
class QtiFeedback:
    """A feedback element: what it shows or hides, and for which value of which outcome."""

    outcome_identifier: str
    identifier: str
    show_hide: str
    text: str


@dataclass(frozen=True, slots=True)
class QtiInteraction:
    """One interaction of an item; `attributes` holds everything its element states, by wire name."""

    type: str
    response_identifier: str
    shuffle: bool
    max_choices: int
    min_choices: int
    prompt: str
    choices: tuple[QtiChoice, ...]
    attributes: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class QtiResponseDeclaration:
    """A response variable with every value of its correct response, in document order."""

    identifier: str
    cardinality: str
    base_type: str
    correct_values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParsedQtiItem:
    """What an item asks, offers, counts as correct and answers back."""

    identifier: str
    title: str
    prompt: str
    choices: tuple[QtiChoice, ...]
    feedback: tuple[QtiFeedback, ...]
    modal_feedback: tuple[QtiFeedback, ...]
    interactions: tuple[QtiInteraction, ...]
    response_declarations: tuple[QtiResponseDeclaration, ...]

    @property
    def interaction(self) -> QtiInteraction | None:
        """The first interaction, or None."""
        return next(iter(self.interactions), None)

    @property
    def response_declaration(self) -> QtiResponseDeclaration | None:
        """The first response declaration, or None."""
        return next(iter(self.response_declarations), None)

    @property
    def correct_values(self) -> dict[str, tuple[str, ...]]:
        """All correct values of each response that has any, by response identifier."""
        return _correct_values(self.response_declarations)

    @property
    def correct_answer(self) -> str | None:
        """The first correct value of the item, or None."""
        return next((values[0] for values in self.correct_values.values()), None)


def parse_qti_xml(xml: str) -> ParsedQtiItem:
    """Read an assessment item, such as the `raw_xml` of `assessment_items.get`.

    Args:
        xml: A QTI 3 item or a fragment of one; the empty string gives empty values.

    Returns:
        The item's parts as plain text; interactions of every type, correct values of every response.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    root = read_markup(xml)
    item = next(root.iter("qti-assessment-item"), root)
    return ParsedQtiItem(
        identifier=item.get("identifier", ""),
        title=item.get("title", ""),
        prompt=_prompt(root),
        choices=_choices(root),
        feedback=_feedback(root, _INLINE_FEEDBACK),
        modal_feedback=_feedback(root, {"qti-modal-feedback"}),
        interactions=_interactions(root),
        response_declarations=_response_declarations(root),
    )


def extract_prompt(xml: str) -> str:
    """Read the text of the first prompt.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The text; empty when there is no prompt.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _prompt(read_markup(xml))


def extract_choices(xml: str) -> tuple[QtiChoice, ...]:
    """Read the choices of all interactions.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The choices in document order, without the feedback inside them.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _choices(read_markup(xml))


def extract_correct_response(xml: str) -> str | None:
    """Read the first correct value; `extract_correct_values` reads all of them.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The value, or None when no response has one.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return next((values[0] for values in extract_correct_values(xml).values()), None)


def extract_correct_values(xml: str) -> dict[str, tuple[str, ...]]:
    """Read every correct value of each response.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The values of the responses that have any, by response identifier.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _correct_values(_response_declarations(read_markup(xml)))


def extract_feedback(xml: str) -> tuple[QtiFeedback, ...]:
    """Read the inline and block feedback.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The feedback in document order.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _feedback(read_markup(xml), _INLINE_FEEDBACK)


def extract_modal_feedback(xml: str) -> tuple[QtiFeedback, ...]:
    """Read the modal feedback.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The feedback in document order.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _feedback(read_markup(xml), {"qti-modal-feedback"})


def extract_interaction_attributes(xml: str) -> QtiInteraction | None:
    """Read the first interaction, of whatever type; `extract_interactions` reads all.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The interaction, or None when there is none.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return next(iter(extract_interactions(xml)), None)


def extract_interactions(xml: str) -> tuple[QtiInteraction, ...]:
    """Read the interactions of every type.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The interactions in document order.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _interactions(read_markup(xml))


def extract_response_declaration(xml: str) -> QtiResponseDeclaration | None:
    """Read the first response declaration; `extract_response_declarations` reads all.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The declaration, or None when there is none.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return next(iter(extract_response_declarations(xml)), None)


def extract_response_declarations(xml: str) -> tuple[QtiResponseDeclaration, ...]:
    """Read all response declarations.

    Args:
        xml: A QTI 3 item or a fragment of one.

    Returns:
        The declarations in document order.

    Raises:
        InputValidationError: The markup is not well formed or not safe to read.
    """
    return _response_declarations(read_markup(xml))


def _prompt(root: Element) -> str:
    prompt = root.find(".//qti-prompt")
    return "" if prompt is None else _text(prompt)


def _choices(root: Element) -> tuple[QtiChoice, ...]:
    return tuple(
        QtiChoice(element.get("identifier", ""), _text(element, without=_INLINE_FEEDBACK))
        for element in root.iter()
        if element.tag in _CHOICES
    )


def _feedback(root: Element, tags: Iterable[str]) -> tuple[QtiFeedback, ...]:
    return tuple(
        QtiFeedback(
            outcome_identifier=element.get("outcome-identifier", ""),
            identifier=element.get("identifier", ""),
            show_hide=element.get("show-hide", "show"),
            text=_text(element),
        )
        for element in root.iter()
        if element.tag in tags
    )


def _interactions(root: Element) -> tuple[QtiInteraction, ...]:
    return tuple(_interaction(element) for element in root.iter() if _is_interaction(element.tag))


def _is_interaction(tag: str) -> bool:
    return tag.startswith("qti-") and tag.endswith("-interaction")


def _interaction(element: Element) -> QtiInteraction:
    return QtiInteraction(
        type=element.tag.removeprefix("qti-").removesuffix("-interaction"),
        response_identifier=element.get("response-identifier", ""),
        shuffle=element.get("shuffle", "").strip() in {"true", "1"},
        max_choices=_whole(element.get("max-choices"), 1),
        min_choices=_whole(element.get("min-choices"), 0),
        prompt=_prompt(element),
        choices=_choices(element),
        attributes=dict(element.attrib),
    )


def _response_declarations(root: Element) -> tuple[QtiResponseDeclaration, ...]:
    return tuple(
        QtiResponseDeclaration(
            identifier=element.get("identifier", ""),
            cardinality=element.get("cardinality", "single"),
            base_type=element.get("base-type", ""),
            correct_values=tuple(_text(value) for value in element.iterfind("qti-correct-response/qti-value")),
        )
        for element in root.iter("qti-response-declaration")
    )


def _correct_values(declarations: Iterable[QtiResponseDeclaration]) -> dict[str, tuple[str, ...]]:
    return {each.identifier: each.correct_values for each in declarations if each.correct_values}


def _whole(text: str | None, default: int) -> int:
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else default


def _text(element: Element, *, without: frozenset[str] = frozenset()) -> str:
    return " ".join("".join(_pieces(element, without)).split())


def _pieces(element: Element, without: frozenset[str]) -> Iterator[str]:
    """Yield the text below an element; the markup's depth is bounded, so is this recursion."""
    yield element.text or ""
    for child in element:
        gap = " " if child.tag in _BLOCKS else ""
        yield gap
        if child.tag not in without:
            yield from _pieces(child, without)
        yield gap + (child.tail or "")
