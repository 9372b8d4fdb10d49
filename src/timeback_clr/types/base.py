"""Published module name of what is in `timeback_clr`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ACHIEVEMENT_TYPES",
]

if TYPE_CHECKING:
    from timeback_clr._published_names import ACHIEVEMENT_TYPES as ACHIEVEMENT_TYPES
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_clr._published_names": __all__,
        },
    )
