"""Documented import name of `timeback_kit.services.caliper.buffering`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AsyncEventBuffer",
]

if TYPE_CHECKING:
    from timeback_kit.services.caliper.buffering import AsyncEventBuffer as AsyncEventBuffer
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper.buffering": __all__,
        },
    )
