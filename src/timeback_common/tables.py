"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "RowList",
    "to_arrow",
    "to_frame",
]

if TYPE_CHECKING:
    from timeback_kit.runtime import RowList as RowList
    from timeback_kit.runtime import to_arrow as to_arrow
    from timeback_kit.runtime import to_frame as to_frame
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": __all__,
        },
    )
