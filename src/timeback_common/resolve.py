"""Published module name of what is in `timeback_common`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "DEFAULT_PLATFORM",
]

if TYPE_CHECKING:
    from timeback_common._published_names import DEFAULT_PLATFORM as DEFAULT_PLATFORM
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_common._published_names": __all__,
        },
    )
