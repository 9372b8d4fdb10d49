"""Documented import name of `timeback_kit.services.qti.editing`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "update_xml",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti.editing import update_xml as update_xml
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti.editing": __all__,
        },
    )
