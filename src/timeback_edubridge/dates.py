"""Documented import name of `timeback_kit.services.edubridge.dates`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "normalize_date",
    "normalize_date_only",
    "normalize_end_date",
    "normalize_start_date",
]

if TYPE_CHECKING:
    from timeback_kit.services.edubridge.dates import normalize_date as normalize_date
    from timeback_kit.services.edubridge.dates import normalize_date_only as normalize_date_only
    from timeback_kit.services.edubridge.dates import normalize_end_date as normalize_end_date
    from timeback_kit.services.edubridge.dates import normalize_start_date as normalize_start_date
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge.dates": __all__,
        },
    )
