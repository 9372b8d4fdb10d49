"""Published module name of what is in `timeback_common`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "normalize_boolean",
    "normalize_date",
    "normalize_date_only",
]

if TYPE_CHECKING:
    from timeback_common._published_names import normalize_boolean as normalize_boolean
    from timeback_common._published_names import normalize_date as normalize_date
    from timeback_common._published_names import normalize_date_only as normalize_date_only
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_common._published_names": __all__,
        },
    )
