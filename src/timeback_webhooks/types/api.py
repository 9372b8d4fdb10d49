"""Published module name of what is in `timeback_webhooks`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Webhook",
    "WebhookDeleteResponse",
    "WebhookFilter",
    "WebhookFilterDeleteResponse",
    "WebhookFilterListResponse",
    "WebhookFilterResponse",
    "WebhookListResponse",
    "WebhookResponse",
]

if TYPE_CHECKING:
    from timeback_kit.services.webhooks import Webhook as Webhook
    from timeback_kit.services.webhooks import WebhookFilter as WebhookFilter
    from timeback_webhooks._published_names import WebhookDeleteResponse as WebhookDeleteResponse
    from timeback_webhooks._published_names import WebhookFilterDeleteResponse as WebhookFilterDeleteResponse
    from timeback_webhooks._published_names import WebhookFilterListResponse as WebhookFilterListResponse
    from timeback_webhooks._published_names import WebhookFilterResponse as WebhookFilterResponse
    from timeback_webhooks._published_names import WebhookListResponse as WebhookListResponse
    from timeback_webhooks._published_names import WebhookResponse as WebhookResponse
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks": (
                "Webhook",
                "WebhookFilter",
            ),
            "timeback_webhooks._published_names": (
                "WebhookDeleteResponse",
                "WebhookFilterDeleteResponse",
                "WebhookFilterListResponse",
                "WebhookFilterResponse",
                "WebhookListResponse",
                "WebhookResponse",
            ),
        },
    )
