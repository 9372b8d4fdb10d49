"""Documented import name of `timeback_kit.services.webhooks`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "DeleteResponse",
    "Webhook",
    "WebhookFilter",
    "WebhookFilterInput",
    "WebhookInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.webhooks import DeleteResponse as DeleteResponse
    from timeback_kit.services.webhooks import Webhook as Webhook
    from timeback_kit.services.webhooks import WebhookFilter as WebhookFilter
    from timeback_kit.services.webhooks import WebhookFilterInput as WebhookFilterInput
    from timeback_kit.services.webhooks import WebhookInput as WebhookInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks": __all__,
        },
        submodules=(
            "inputs",
            "responses",
        ),
    )
