"""Documented import name of `timeback_kit.core`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "RetryableResults",
    "TimebackManager",
]

if TYPE_CHECKING:
    from timeback_kit.core import RetryableResults as RetryableResults
    from timeback_kit.core import TimebackManager as TimebackManager
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.core": __all__,
        },
    )
