"""Published module name of what is in `timeback_caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CALIPER_DATA_VERSION",
    "QUESTION_RESULT_SCORE_TYPE",
]

if TYPE_CHECKING:
    from timeback_caliper._published_names import CALIPER_DATA_VERSION as CALIPER_DATA_VERSION
    from timeback_caliper._published_names import QUESTION_RESULT_SCORE_TYPE as QUESTION_RESULT_SCORE_TYPE
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_caliper._published_names": __all__,
        },
    )
