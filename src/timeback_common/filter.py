"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Where",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_kit.runtime import Where as Where
    from timeback_kit.runtime import where_to_filter as where_to_filter
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": __all__,
        },
    )
