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
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import ParsedQtiItem as ParsedQtiItem
    from timeback_kit.services.qti import QtiChoice as QtiChoice
    from timeback_kit.services.qti import QtiResponseDeclaration as QtiResponseDeclaration
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
            ),
            "timeback_qti._published_names": (
                "QtiInlineFeedback",
                "QtiInteractionAttributes",
                "QtiModalFeedback",
            ),
        },
    )
