"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "LearningObjectiveResult",
    "LearningObjectiveScoreSetItem",
    "LearningObjectiveSetItem",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import LearningObjectiveResult as LearningObjectiveResult
    from timeback_oneroster._published_names import LearningObjectiveScoreSetItem as LearningObjectiveScoreSetItem
    from timeback_oneroster._published_names import LearningObjectiveSetItem as LearningObjectiveSetItem
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": ("LearningObjectiveResult",),
            "timeback_oneroster._published_names": (
                "LearningObjectiveScoreSetItem",
                "LearningObjectiveSetItem",
            ),
        },
    )
