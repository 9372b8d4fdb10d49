"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "JSONEncoder",
    "json_default",
]

if TYPE_CHECKING:
    from timeback_kit.runtime import JSONEncoder as JSONEncoder
    from timeback_kit.runtime import json_default as json_default
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": __all__,
        },
    )
