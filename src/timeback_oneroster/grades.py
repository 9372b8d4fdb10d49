"""Documented import name of `timeback_kit.services.oneroster.grades`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "normalize_grade",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster.grades import normalize_grade as normalize_grade
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster.grades": __all__,
        },
    )
