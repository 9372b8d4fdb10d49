"""Documented import name of `timeback_kit.services.webhooks.receiving`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Delivery",
    "DeliveryRefusedError",
    "HmacSignature",
    "SignatureCheck",
    "WebhookReceiver",
]

if TYPE_CHECKING:
    from timeback_kit.services.webhooks.receiving import Delivery as Delivery
    from timeback_kit.services.webhooks.receiving import DeliveryRefusedError as DeliveryRefusedError
    from timeback_kit.services.webhooks.receiving import HmacSignature as HmacSignature
    from timeback_kit.services.webhooks.receiving import SignatureCheck as SignatureCheck
    from timeback_kit.services.webhooks.receiving import WebhookReceiver as WebhookReceiver
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks.receiving": __all__,
        },
    )
