"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "MapProfile",
    "TimeSaved",
    "TimeSavedCalculation",
]

if TYPE_CHECKING:
    from timeback_kit.services.edubridge import MapProfile as MapProfile
    from timeback_kit.services.edubridge import TimeSaved as TimeSaved
    from timeback_kit.services.edubridge import TimeSavedCalculation as TimeSavedCalculation
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": __all__,
        },
    )
