"""A dozen choice items, two tests and two stimuli."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.state.markup import NAMESPACE, SCHEMA, XSI

if TYPE_CHECKING:
    from collections.abc import Iterator


def identifier(number: int) -> str:
    """Return the identifier of the nth item."""
    return "id-1" if number == 1 else f"item-{number}"


def item_xml(number: int) -> str:
    """Return a choice item about a sum."""
    left, right = number + 2, number * 2
    choices = "".join(
        f'<qti-simple-choice identifier="{letter}">{left + right + offset}</qti-simple-choice>'
        for letter, offset in (("A", 0), ("B", 1), ("C", 2))
    )
    return (
        f'<qti-assessment-item xmlns="{NAMESPACE}" xmlns:xsi="{XSI}" xsi:schemaLocation="{SCHEMA}"'
        f' identifier="{identifier(number)}" title="Sum {number}" adaptive="false" time-dependent="false">'
        '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">'
        "<qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>"
        '<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>'
        '<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1">'
        f"<qti-prompt>How much is {left} + {right}?</qti-prompt>{choices}"
        "</qti-choice-interaction></qti-item-body></qti-assessment-item>"
    )


def stimuli() -> Iterator[dict[str, Any]]:
    """Return the stimuli."""
    for sourced, title in (("id-1", "A short text"), ("stimulus-2", "A longer text")):
        yield {"identifier": sourced, "title": title, "content": f"<p>{title}.</p>", "metadata": {"subject": "Reading"}}


def tests() -> Iterator[dict[str, Any]]:
    """Return the tests."""
    for sourced, first in (("id-1", 1), ("test-2", 4)):
        refs = [{"identifier": identifier(n), "href": identifier(n)} for n in range(first, first + 3)]
        section = {"identifier": "id-1", "title": "Section 1", "visible": True, "required": True, "fixed": False}
        part = {"identifier": "id-1", "navigationMode": "linear", "submissionMode": "individual"}
        yield {
            "identifier": sourced,
            "title": f"Sums from {first}",
            "metadata": {"subject": "Math"},
            "qti-test-part": [
                part | {"qti-assessment-section": [section | {"sequence": 1, "qti-assessment-item-ref": refs}]}
            ],
        }
