"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentLineItem",
    "AssessmentResult",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.oneroster import AssessmentResult as AssessmentResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": __all__,
        },
    )
