"""Published module name of what is in `timeback_qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ParsedQtiItem",
    "QtiChoice",
    "QtiInlineFeedback",
    "QtiInteractionAttributes",
    "QtiModalFeedback",
    "QtiResponseDeclaration",
    "extract_choices",
    "extract_correct_response",
    "extract_feedback",
    "extract_interaction_attributes",
    "extract_modal_feedback",
    "extract_prompt",
    "extract_response_declaration",
    "parse_qti_xml",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import ParsedQtiItem as ParsedQtiItem
    from timeback_kit.services.qti import QtiChoice as QtiChoice
    from timeback_kit.services.qti import QtiResponseDeclaration as QtiResponseDeclaration
    from timeback_kit.services.qti import extract_choices as extract_choices
    from timeback_kit.services.qti import extract_correct_response as extract_correct_response
    from timeback_kit.services.qti import extract_feedback as extract_feedback
    from timeback_kit.services.qti import extract_interaction_attributes as extract_interaction_attributes
    from timeback_kit.services.qti import extract_modal_feedback as extract_modal_feedback
    from timeback_kit.services.qti import extract_prompt as extract_prompt
    from timeback_kit.services.qti import extract_response_declaration as extract_response_declaration
    from timeback_kit.services.qti import parse_qti_xml as parse_qti_xml
    from timeback_qti._published_names import QtiInlineFeedback as QtiInlineFeedback
    from timeback_qti._published_names import QtiInteractionAttributes as QtiInteractionAttributes
    from timeback_qti._published_names import QtiModalFeedback as QtiModalFeedback
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": (
                "ParsedQtiItem",
                "QtiChoice",
                "QtiResponseDeclaration",
                "extract_choices",
                "extract_correct_response",
                "extract_feedback",
                "extract_interaction_attributes",
                "extract_modal_feedback",
                "extract_prompt",
                "extract_response_declaration",
                "parse_qti_xml",
            ),
            "timeback_qti._published_names": (
                "QtiInlineFeedback",
                "QtiInteractionAttributes",
                "QtiModalFeedback",
            ),
        },
    )
