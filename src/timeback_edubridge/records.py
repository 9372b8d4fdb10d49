"""Documented import name of `timeback_kit.services.edubridge.records`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "normalize_boolean",
    "normalize_user",
]

if TYPE_CHECKING:
    from timeback_kit.services.edubridge.records import normalize_boolean as normalize_boolean
    from timeback_kit.services.edubridge.records import normalize_user as normalize_user
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge.records": __all__,
        },
    )
