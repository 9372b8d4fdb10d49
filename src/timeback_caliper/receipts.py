"""Documented import name of `timeback_kit.services.caliper.receipts`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "EventState",
    "SendReceipt",
    "SentEnvelope",
    "SentEvent",
]

if TYPE_CHECKING:
    from timeback_kit.services.caliper.receipts import EventState as EventState
    from timeback_kit.services.caliper.receipts import SendReceipt as SendReceipt
    from timeback_kit.services.caliper.receipts import SentEnvelope as SentEnvelope
    from timeback_kit.services.caliper.receipts import SentEvent as SentEvent
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper.receipts": __all__,
        },
    )
