"""Documented import name of `timeback_kit.services.qti.items`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

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

if TYPE_CHECKING:
    from timeback_kit.services.qti.items import ParsedQtiItem as ParsedQtiItem
    from timeback_kit.services.qti.items import QtiAreaMapEntry as QtiAreaMapEntry
    from timeback_kit.services.qti.items import QtiChoice as QtiChoice
    from timeback_kit.services.qti.items import QtiFeedback as QtiFeedback
    from timeback_kit.services.qti.items import QtiImage as QtiImage
    from timeback_kit.services.qti.items import QtiInteraction as QtiInteraction
    from timeback_kit.services.qti.items import QtiMapEntry as QtiMapEntry
    from timeback_kit.services.qti.items import QtiMapping as QtiMapping
    from timeback_kit.services.qti.items import QtiResponseDeclaration as QtiResponseDeclaration
    from timeback_kit.services.qti.items import QtiStem as QtiStem
    from timeback_kit.services.qti.items import extract_choices as extract_choices
    from timeback_kit.services.qti.items import extract_correct_response as extract_correct_response
    from timeback_kit.services.qti.items import extract_correct_values as extract_correct_values
    from timeback_kit.services.qti.items import extract_feedback as extract_feedback
    from timeback_kit.services.qti.items import extract_interaction_attributes as extract_interaction_attributes
    from timeback_kit.services.qti.items import extract_interactions as extract_interactions
    from timeback_kit.services.qti.items import extract_modal_feedback as extract_modal_feedback
    from timeback_kit.services.qti.items import extract_prompt as extract_prompt
    from timeback_kit.services.qti.items import extract_response_declaration as extract_response_declaration
    from timeback_kit.services.qti.items import extract_response_declarations as extract_response_declarations
    from timeback_kit.services.qti.items import parse_qti_xml as parse_qti_xml
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti.items": __all__,
        },
    )
