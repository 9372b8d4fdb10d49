"""Published module name of what is in `timeback_masterytrack`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "MasteryTrackAuth",
    "MasteryTrackEnvironment",
]

if TYPE_CHECKING:
    from timeback_masterytrack._published_names import MasteryTrackAuth as MasteryTrackAuth
    from timeback_masterytrack._published_names import MasteryTrackEnvironment as MasteryTrackEnvironment
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_masterytrack._published_names": __all__,
        },
    )
