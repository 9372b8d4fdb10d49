"""Documented import name of `timeback_kit.services.clr.build`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "PlainAchievement",
    "PlainIssuer",
    "PlainLearner",
    "build_clr",
]

if TYPE_CHECKING:
    from timeback_kit.services.clr.build import PlainAchievement as PlainAchievement
    from timeback_kit.services.clr.build import PlainIssuer as PlainIssuer
    from timeback_kit.services.clr.build import PlainLearner as PlainLearner
    from timeback_kit.services.clr.build import build_clr as build_clr
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr.build": __all__,
        },
    )
