"""Reads prompt, interactions, choices, correct values and feedback out of a QTI 3 assessment item."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, tostring
from xml.sax.saxutils import escape

from timeback_kit.services.qti.markup import read_item, read_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = [
    "ParsedQtiItem",
    "QtiAreaMapEntry",
    "QtiChoice",
    "QtiFeedback",
    "QtiImage",
    "QtiInteraction",
    "QtiMapEntry",
    "QtiMapping",
    "QtiResponseDeclaration",
    "QtiStem",
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
_SOURCES = frozenset({"qti-gap-text", "qti-gap-img"})
_TARGETS = frozenset({"qti-gap", "qti-associable-hotspot"})
_PASSAGES = frozenset({"qti-hottext-interaction", "qti-gap-match-interaction"})
_GAPS = frozenset({"qti-text-entry-interaction", "qti-inline-choice-interaction"})
_NO_STEM = frozenset({"qti-rubric-block", "qti-feedback-inline", "qti-feedback-block", "qti-template-block"})
_INLINE_FEEDBACK = frozenset({"qti-feedback-inline", "qti-feedback-block"})
_BLOCKS = frozenset({
    "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
    "qti-content-body", "section", "table", "td", "th", "tr", "ul",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class QtiImage:
    """A picture: where it is and what it shows."""

    address: str
    alt: str = ""
    width: str = ""
    height: str = ""


@dataclass(frozen=True, slots=True)
class QtiChoice:
    """One thing a candidate may choose, with its text but without the feedback written inside it.

    `image` is the picture of a choice that is one; `shape` and `coords` are the area of a choice that is a part of a
    picture, and `label` what it is called; `match_max` is how often an associable choice may be used, 0 for any
    number. `markup` is what `text` says, with its formulas and pictures.
    """

    identifier: str
    text: str
    image: QtiImage | None = None
    shape: str = ""
    coords: tuple[float, ...] = ()
    match_max: int | None = None
    label: str = ""
    markup: str = field(default="", repr=False, compare=False)

    @property
    def alt(self) -> str:
        """The alternative text of the picture, or the empty string."""
        return "" if self.image is None else self.image.alt


@dataclass(frozen=True, slots=True)
class QtiStem:
    """What stands in the item body beside the interactions: the question, where no prompt asks it.

    A blank that is filled in or chosen within a sentence is "___" in `text`. `images` are its pictures.
    """

    text: str = ""
    markup: str = ""
    images: tuple[QtiImage, ...] = ()

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class QtiMapEntry:
    """A response value and the points it earns."""

    key: str
    value: float
    case_sensitive: bool


@dataclass(frozen=True, slots=True)
class QtiAreaMapEntry:
    """An area of a picture and the points it earns."""

    shape: str
    coords: tuple[float, ...]
    value: float


@dataclass(frozen=True, slots=True)
class QtiMapping:
    """The points of each accepted response value, or of each area."""

    default_value: float
    lower_bound: float | None
    upper_bound: float | None
    entries: tuple[QtiMapEntry, ...]
    areas: tuple[QtiAreaMapEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class QtiFeedback:
    """A feedback element: what it shows or hides, and for which value of which outcome."""

    outcome_identifier: str
    identifier: str
    show_hide: str
    text: str


@dataclass(frozen=True, slots=True)
class QtiInteraction:
    """One interaction of an item; `attributes` holds everything its element states, by wire name.

    Interactions that pair choices have them in `sources` and `targets` as well, and how many pairs may be made in
    `max_associations` (0 for any number). `passage` is the text in which words are marked or gaps are filled.
    """

    type: str
    response_identifier: str
    shuffle: bool
    max_choices: int
    min_choices: int
    prompt: str
    choices: tuple[QtiChoice, ...]
    attributes: Mapping[str, str] = field(repr=False)
    sources: tuple[QtiChoice, ...] = ()
    targets: tuple[QtiChoice, ...] = ()
    max_associations: int | None = None
    min_associations: int | None = None
    image: QtiImage | None = None
    passage: QtiStem = QtiStem()


@dataclass(frozen=True, slots=True)
class QtiResponseDeclaration:
    """A response variable with every value of its correct response, in document order."""

    identifier: str
    cardinality: str
    base_type: str
    correct_values: tuple[str, ...]
    mapping: QtiMapping | None = None


@dataclass(frozen=True, slots=True)
class ParsedQtiItem:
    """What an item asks, its choices, its correct response and its feedback."""

    identifier: str
    title: str
    prompt: str
    choices: tuple[QtiChoice, ...]
    feedback: tuple[QtiFeedback, ...]
    modal_feedback: tuple[QtiFeedback, ...]
    interactions: tuple[QtiInteraction, ...]
    response_declarations: tuple[QtiResponseDeclaration, ...]
    stem: QtiStem = QtiStem()
    stimulus_refs: tuple[str, ...] = ()
    outcomes: tuple[tuple[str, str], ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def mapping(self) -> QtiMapping | None:
        """The points of the first response that has a mapping, or None."""
        return next((each.mapping for each in self.response_declarations if each.mapping is not None), None)

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
        InputValidationError: The markup is not well formed, not safe to read, or something else than a QTI 3 item; the
            message says what it is.
    """
    root = read_item(xml)
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
        stem=_stem(root),
        stimulus_refs=tuple(each.get("identifier", "") for each in root.iter("qti-assessment-stimulus-ref")),
        outcomes=tuple(
            (each.get("identifier", ""), each.get("cardinality", "single"))
            for each in root.iter("qti-outcome-declaration")
        ),
        attributes=dict(item.attrib),
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
    return tuple(_choice(element) for element in root.iter() if element.tag in _CHOICES)


def _choice(element: Element) -> QtiChoice:
    match_max = element.get("match-max")
    return QtiChoice(
        identifier=element.get("identifier", ""),
        text=_text(element, without=_INLINE_FEEDBACK),
        image=_image(element),
        shape=element.get("shape", ""),
        coords=_coords(element.get("coords", "")),
        match_max=None if match_max is None else _whole(match_max, 1),
        label=element.get("hotspot-label", ""),
        markup=_markup(_copied(element, _INLINE_FEEDBACK)),
    )


def _image(element: Element) -> QtiImage | None:
    return next(_images(element), None)


def _images(element: Element) -> Iterator[QtiImage]:
    for child in element.iter():
        address = child.get("src") if child.tag == "img" else child.get("data") if child.tag == "object" else None
        if address is not None:
            alt = child.get("alt", "").strip() or (_text(child) if child.tag == "object" else "")
            yield QtiImage(address, alt, child.get("width", ""), child.get("height", ""))


def _coords(text: str) -> tuple[float, ...]:
    numbers = tuple(_number(part) for part in text.split(",")) if text.strip() else ()
    return () if None in numbers else tuple(number for number in numbers if number is not None)


def _number(text: str | None) -> float | None:
    try:
        value = float((text or "").strip().rstrip("%"))
    except ValueError:
        return None
    return value if value - value == 0 else None


def _stem(root: Element) -> QtiStem:
    body = next(root.iter("qti-item-body"), None)
    if body is None:
        return QtiStem()
    interactions = {each.tag for each in body.iter() if _is_interaction(each.tag)}
    return _read(_copied(body, _NO_STEM | interactions, _GAPS))


def _passage(element: Element) -> QtiStem:
    """The text in which words are marked or gaps are filled, of an interaction that has one."""
    if element.tag not in _PASSAGES:
        return QtiStem()
    return _read(_copied(element, _NO_STEM | _SOURCES | {"qti-prompt", "qti-gap"}, frozenset({"qti-gap"})))


def _read(kept: Element) -> QtiStem:
    text, images = _text(kept), tuple(_images(kept))
    return QtiStem(text, _markup(kept) if text or images else "", images)


def _markup(element: Element) -> str:
    """What stands inside an element."""
    return (escape(element.text or "") + "".join(tostring(child, encoding="unicode") for child in element)).strip()


def _copied(element: Element, dropped: frozenset[str], gaps: frozenset[str] = frozenset()) -> Element:
    """A copy without elements of some names; where one was a gap, that is marked."""
    copied = Element(element.tag, element.attrib)
    copied.text = element.text
    for child in element:
        if child.tag not in dropped:
            copied.append(_copied(child, dropped, gaps))
            copied[-1].tail = child.tail
            continue
        kept = ("___" if child.tag in gaps else "") + (child.tail or "")
        if len(copied):
            copied[-1].tail = (copied[-1].tail or "") + kept
        else:
            copied.text = (copied.text or "") + kept
    return copied


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


def _pairs(element: Element) -> tuple[tuple[QtiChoice, ...], tuple[QtiChoice, ...]]:
    """The choices that are paired, and what they are paired with."""
    sets = element.findall("qti-simple-match-set")
    if sets:
        return _choices(sets[0]), tuple(choice for each in sets[1:] for choice in _choices(each))
    if not element.tag.endswith("gap-match-interaction"):
        return (), ()
    below = list(element.iter())
    sources = tuple(_choice(each) for each in below if each.tag in _SOURCES)
    return sources, tuple(_choice(each) for each in below if each.tag in _TARGETS)


def _stated_whole(element: Element, name: str) -> int | None:
    stated = element.get(name)
    return None if stated is None else _whole(stated, 1)


def _own_image(element: Element) -> QtiImage | None:
    """The picture an interaction is about, not one of a choice or of its prompt."""
    for child in element:
        if child.tag in ("img", "object", "picture"):
            return _image(child)
    return None


def _interaction(element: Element) -> QtiInteraction:
    sources, targets = _pairs(element)
    return QtiInteraction(
        type=element.tag.removeprefix("qti-").removesuffix("-interaction"),
        response_identifier=element.get("response-identifier", ""),
        shuffle=element.get("shuffle", "").strip() in {"true", "1"},
        max_choices=_whole(element.get("max-choices"), 1),
        min_choices=_whole(element.get("min-choices"), 0),
        prompt=_prompt(element),
        choices=_choices(element),
        attributes=dict(element.attrib),
        sources=sources,
        targets=targets,
        max_associations=_stated_whole(element, "max-associations"),
        min_associations=_stated_whole(element, "min-associations"),
        image=_own_image(element),
        passage=_passage(element),
    )


def _response_declarations(root: Element) -> tuple[QtiResponseDeclaration, ...]:
    return tuple(
        QtiResponseDeclaration(
            identifier=element.get("identifier", ""),
            cardinality=element.get("cardinality", "single"),
            base_type=element.get("base-type", ""),
            correct_values=tuple(_text(value) for value in element.iterfind("qti-correct-response/qti-value")),
            mapping=_mapping(element),
        )
        for element in root.iter("qti-response-declaration")
    )


def _mapping(declaration: Element) -> QtiMapping | None:
    stated = declaration.find("qti-mapping")
    areas = declaration.find("qti-area-mapping")
    first = stated if stated is not None else areas
    if first is None:
        return None
    return QtiMapping(
        default_value=_number(first.get("default-value")) or 0.0,
        lower_bound=_number(first.get("lower-bound")),
        upper_bound=_number(first.get("upper-bound")),
        entries=tuple(
            QtiMapEntry(
                entry.get("map-key", ""),
                _number(entry.get("mapped-value")) or 0.0,
                entry.get("case-sensitive", "").strip() in {"true", "1"},
            )
            for entry in (() if stated is None else stated.iterfind("qti-map-entry"))
        ),
        areas=tuple(
            QtiAreaMapEntry(
                entry.get("shape", ""), _coords(entry.get("coords", "")), _number(entry.get("mapped-value")) or 0.0
            )
            for entry in (() if areas is None else areas.iterfind("qti-area-map-entry"))
        ),
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
