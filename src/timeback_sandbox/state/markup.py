"""QTI XML: parsed without expanding entities, and built from JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as Tree
from xml.sax.saxutils import escape, quoteattr

from timeback_sandbox.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.rules import Rules

Row = dict[str, Any]
NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
SCHEMA = f"{NAMESPACE} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"
CARDINALITIES = frozenset({"single", "multiple", "ordered", "record"})
BASE_TYPES = frozenset(
    (
        "identifier",
        "boolean",
        "integer",
        "float",
        "string",
        "point",
        "pair",
        "directedPair",
        "duration",
        "file",
        "uri",
    )
)
INTERACTIONS = frozenset(
    (
        "choice",
        "text-entry",
        "extended-text",
        "inline-choice",
        "match",
        "order",
        "associate",
        "select-point",
        "graphic-order",
        "graphic-associate",
        "graphic-gap-match",
        "hotspot",
        "hottext",
        "slider",
        "drawing",
        "media",
        "upload",
    )
)
ROOTS = {"item": "qti-assessment-item", "test": "qti-assessment-test", "stimulus": "qti-assessment-stimulus"}
_GRADERS = (".alpha-1edtech.ai", ".alpha-1edtech.com")
_DEEPEST = 100
_DECLARED = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class MarkupError(ValueError):
    """Invalid XML.

    Args:
        message: What is wrong.
        by: Id of the rule or the plain reason by which it is refused.
    """

    def __init__(self, message: str, *, by: str) -> None:
        super().__init__(message)
        self.by = by


def parse(text: str, rules: Rules | None = None) -> Tree.Element:
    """Parse XML.

    Args:
        text: The XML.
        rules: Which rules apply; none to XML that was accepted before.

    Raises:
        MarkupError: It is malformed, declares a document type, is nested too deeply, or has a table in a
            paragraph.
    """
    if _DECLARED.search(text):
        raise MarkupError("a document type is not allowed", by="safety")
    try:
        root = Tree.fromstring(text)  # noqa: S314 - document types, and with them entities, were rejected above
    except Tree.ParseError as error:
        raise MarkupError(f"not well-formed at line {error.position[0]}", by="encoding") from error
    if _is_deep(root):
        raise MarkupError("nested too deeply", by="safety")
    paragraphs = elements_named(root, "p") if rules is not None and rules.apply("html-tables") else ()
    if any(local_name(below) == "table" for paragraph in paragraphs for below in paragraph.iter()):
        raise MarkupError("a table is not allowed in a paragraph", by="html-tables")
    return root


def _is_deep(root: Tree.Element) -> bool:
    """Return whether elements are nested more deeply than a response can be."""
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True


def parse_of_kind(text: str, kind: str, rules: Rules) -> Tree.Element:
    """Parse XML that must be of a kind.

    Raises:
        Problem: 500 if it is not.
    """
    try:
        root = parse(text, rules)
    except MarkupError as error:
        raise Problem(500, f"Failed to parse XML: {error}", by=error.by) from error
    if local_name(root) != ROOTS[kind] or not root.get("identifier"):
        message = f"Failed to parse XML: {ROOTS[kind]} with an identifier expected"
        raise Problem(500, message, by="encoding")
    graders = elements_named(root, "qti-custom-operator") if rules.apply("foreign-graders") else ()
    if not all(_is_allowed_grader(element) for element in graders):
        raise Problem(500, "The grader's URL is not in the allowlist", by="foreign-graders")
    if rules.apply("readable-writes"):
        _check_declarations(root)
    return root


def _check_declarations(root: Tree.Element) -> None:
    for name in ("qti-response-declaration", "qti-outcome-declaration"):
        for element in elements_named(root, name):
            if not _is_declaration(element):
                raise Problem(500, f"Failed to parse XML: {name} is invalid", by="readable-writes")


def _is_allowed_grader(element: Tree.Element) -> bool:
    """Return whether an external grader is on the platform's allowlist."""
    return all(_is_own(value) for value in element.attrib.values() if value.startswith(("http://", "https://")))


def _is_own(address: str) -> bool:
    try:
        return (urlsplit(address).hostname or "").endswith(_GRADERS)
    except ValueError:
        return False


def _is_declaration(element: Tree.Element) -> bool:
    base_type = element.get("base-type")
    return element.get("cardinality", "single") in CARDINALITIES and (base_type is None or base_type in BASE_TYPES)


def local_name(element: Tree.Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def elements_named(root: Tree.Element, name: str) -> Iterator[Tree.Element]:
    """Return all elements of a name, at any depth."""
    return (element for element in root.iter() if local_name(element) == name)


def item_facts(root: Tree.Element) -> Row:
    """Return the JSON form of an item's XML."""
    return {
        "identifier": root.get("identifier", ""),
        "title": root.get("title", ""),
        "type": _interaction(root),
        "qtiVersion": "3.0",
        "timeDependent": root.get("time-dependent") == "true",
        "adaptive": root.get("adaptive") == "true",
        "responseDeclarations": [
            _declaration(element) | {"correctResponse": {"value": _values(element)}}
            for element in elements_named(root, "qti-response-declaration")
        ],
        "outcomeDeclarations": [_declaration(element) for element in elements_named(root, "qti-outcome-declaration")],
    }


def _interaction(root: Tree.Element) -> str:
    for element in root.iter():
        name = local_name(element).removeprefix("qti-").removesuffix("-interaction")
        if local_name(element) == f"qti-{name}-interaction" and name in INTERACTIONS:
            return name
    return "extended-text"


def _declaration(element: Tree.Element) -> Row:
    row = {"identifier": element.get("identifier", ""), "cardinality": element.get("cardinality", "single")}
    return row | ({"baseType": element.get("base-type")} if element.get("base-type") else {})


def _values(element: Tree.Element) -> list[str]:
    return [
        (value.text or "").strip() for correct in elements_named(element, "qti-correct-response") for value in correct
    ]


def test_facts(root: Tree.Element) -> Row:
    """Return the JSON form of a test's XML."""
    return {
        "identifier": root.get("identifier", ""),
        "title": root.get("title", ""),
        "qti-outcome-declaration": [
            {"baseType": "float"} | _declaration(element) for element in root if local_name(element) == _OUTCOME
        ],
        "qti-test-part": [
            {
                "identifier": part.get("identifier", ""),
                "navigationMode": "nonlinear" if part.get("navigation-mode") == "nonlinear" else "linear",
                "submissionMode": _submission_mode(part),
                "qti-assessment-section": [
                    _section(element) for element in elements_named(part, "qti-assessment-section")
                ],
            }
            for part in elements_named(root, "qti-test-part")
        ],
    }


_OUTCOME = "qti-outcome-declaration"


def _submission_mode(part: Tree.Element) -> str:
    return "simultaneous" if part.get("submission-mode") == "simultaneous" else "individual"


def _section(element: Tree.Element) -> Row:
    return {
        "identifier": element.get("identifier", ""),
        "title": element.get("title", ""),
        "visible": element.get("visible", "true") == "true",
        "required": element.get("required", "false") == "true",
        "fixed": element.get("fixed", "false") == "true",
        "qti-assessment-item-ref": [
            {"identifier": ref.get("identifier", ""), "href": ref.get("href", "")}
            for ref in elements_named(element, "qti-assessment-item-ref")
        ],
    }


def item_markup(item: Row) -> str:
    """Build an item's XML; its body is its interaction, with the prompt and the choices that it states."""
    responses = "".join(_response_markup(row) for row in item.get("responseDeclarations", []))
    outcomes = "".join(_outcome_markup(row) for row in item.get("outcomeDeclarations", []))
    first = next(iter(item.get("responseDeclarations", [])), {"identifier": "RESPONSE"})
    kind = f"qti-{item['type']}-interaction"
    return (
        f"<qti-assessment-item{_head(item)}"
        f' adaptive="{_flag(item.get("adaptive"))}" time-dependent="{_flag(item.get("timeDependent"))}">'
        f"{responses}{outcomes}<qti-item-body><{kind} response-identifier={quoteattr(first['identifier'])}"
        f"{_interaction_markup(item.get('interaction'))}</{kind}></qti-item-body></qti-assessment-item>"
    )


def _interaction_markup(interaction: Any) -> str:
    """Return the attributes and the content of an interaction that was sent as JSON."""
    stated: Row = interaction if isinstance(interaction, dict) else {}
    names = {"shuffle": "shuffle", "maxChoices": "max-choices", "max-choices": "max-choices"}
    shown = "".join(f" {wire}={quoteattr(str(stated[name]).lower())}" for name, wire in names.items() if name in stated)
    structure = stated.get("questionStructure")
    structure = structure if isinstance(structure, dict) else {}
    prompt = f"<qti-prompt>{escape(structure['prompt'])}</qti-prompt>" if _is_text(structure.get("prompt")) else ""
    given = structure.get("choices")
    choices: list[Any] = given if isinstance(given, list) else []
    return shown + ">" + prompt + "".join(_choice_markup(row) for row in choices if isinstance(row, dict))


def _choice_markup(row: Row) -> str:
    content = row.get("content", row.get("text", ""))
    named = quoteattr(str(row.get("identifier", "")))
    return f"<qti-simple-choice identifier={named}>{escape(str(content))}</qti-simple-choice>"


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def stimulus_markup(stimulus: Row) -> str:
    """Build a stimulus' XML around its HTML."""
    return (
        f"<qti-assessment-stimulus{_head(stimulus)} xml:lang={quoteattr(stimulus.get('language', 'en'))}>"
        f"<qti-stimulus-body>{stimulus['content']}</qti-stimulus-body></qti-assessment-stimulus>"
    )


def test_markup(test: Row) -> str:
    """Build a test's XML."""
    outcomes = "".join(_outcome_markup(row) for row in test["qti-outcome-declaration"])
    parts = "".join(part_markup(part) for part in test["qti-test-part"])
    return f"<qti-assessment-test{_head(test)}>{outcomes}{parts}</qti-assessment-test>"


def part_markup(part: Row) -> str:
    """Build a test part's XML."""
    sections = "".join(_section_markup(section) for section in part["qti-assessment-section"])
    return (
        f"<qti-test-part identifier={quoteattr(part['identifier'])}"
        f" navigation-mode={quoteattr(part['navigationMode'])} submission-mode={quoteattr(part['submissionMode'])}>"
        f"{sections}</qti-test-part>"
    )


def _section_markup(section: Row) -> str:
    refs = "".join(
        f"<qti-assessment-item-ref identifier={quoteattr(ref['identifier'])} href={quoteattr(ref.get('href', ''))}/>"
        for ref in section.get("qti-assessment-item-ref", [])
    )
    return (
        f"<qti-assessment-section identifier={quoteattr(section['identifier'])}"
        f' title={quoteattr(section["title"])} visible="{_flag(section["visible"])}">{refs}</qti-assessment-section>'
    )


def _head(row: Row) -> str:
    names = f' xmlns="{NAMESPACE}" xmlns:xsi="{XSI}" xsi:schemaLocation="{SCHEMA}"'
    return f"{names} identifier={quoteattr(row['identifier'])} title={quoteattr(row['title'])}"


def _response_markup(row: Row) -> str:
    values = "".join(f"<qti-value>{escape(value)}</qti-value>" for value in row["correctResponse"]["value"])
    return (
        f"<qti-response-declaration{_declared(row)}><qti-correct-response>{values}</qti-correct-response>"
        f"</qti-response-declaration>"
    )


def _outcome_markup(row: Row) -> str:
    return f"<qti-outcome-declaration{_declared(row)}/>"


def _declared(row: Row) -> str:
    base = f" base-type={quoteattr(row['baseType'])}" if row.get("baseType") else ""
    cardinality = quoteattr(row.get("cardinality", "single"))
    return f" identifier={quoteattr(row['identifier'])} cardinality={cardinality}{base}"


def _flag(value: Any) -> str:
    return "true" if value else "false"
