"""Documented import name of `timeback_kit.cli`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "main",
]

if TYPE_CHECKING:
    from timeback_kit.cli import main as main
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.cli": __all__,
        },
    )
