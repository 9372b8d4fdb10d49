"""Documented import name of `timeback_kit.services.caliper.confirmations`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Confirmation",
    "ConfirmedEvent",
    "Known",
]

if TYPE_CHECKING:
    from timeback_kit.services.caliper.confirmations import Confirmation as Confirmation
    from timeback_kit.services.caliper.confirmations import ConfirmedEvent as ConfirmedEvent
    from timeback_kit.services.caliper.confirmations import Known as Known
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper.confirmations": __all__,
        },
    )
