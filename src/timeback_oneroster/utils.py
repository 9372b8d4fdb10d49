"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "normalize_boolean",
    "normalize_date_only",
    "normalize_grade",
    "parse_grades",
]

if TYPE_CHECKING:
    from timeback_oneroster._published_names import normalize_boolean as normalize_boolean
    from timeback_oneroster._published_names import normalize_date_only as normalize_date_only
    from timeback_oneroster._published_names import normalize_grade as normalize_grade
    from timeback_oneroster._published_names import parse_grades as parse_grades
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_oneroster._published_names": __all__,
        },
    )
