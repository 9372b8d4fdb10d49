"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Category",
    "LineItem",
    "Result",
    "ScoreScale",
    "ScoreScaleValue",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import Category as Category
    from timeback_kit.services.oneroster import LineItem as LineItem
    from timeback_kit.services.oneroster import Result as Result
    from timeback_kit.services.oneroster import ScoreScale as ScoreScale
    from timeback_kit.services.oneroster import ScoreScaleValue as ScoreScaleValue
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": __all__,
        },
    )
