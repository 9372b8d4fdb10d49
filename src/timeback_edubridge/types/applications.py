"""Published module name of what is in `timeback_edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Application",
    "ApplicationMetrics",
]

if TYPE_CHECKING:
    from timeback_edubridge._published_names import ApplicationMetrics as ApplicationMetrics
    from timeback_kit.services.edubridge import Application as Application
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": ("Application",),
            "timeback_edubridge._published_names": ("ApplicationMetrics",),
        },
    )
