"""Documented import name of `timeback_api.webhooks.resources.webhook_filters`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AsyncWebhookFilters",
    "AsyncWebhooks",
    "WebhookFilters",
    "Webhooks",
]

if TYPE_CHECKING:
    from timeback_api.webhooks.resources.webhook_filters import AsyncWebhookFilters as AsyncWebhookFilters
    from timeback_api.webhooks.resources.webhook_filters import WebhookFilters as WebhookFilters
    from timeback_api.webhooks.resources.webhooks import AsyncWebhooks as AsyncWebhooks
    from timeback_api.webhooks.resources.webhooks import Webhooks as Webhooks
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_api.webhooks.resources.webhook_filters": (
                "AsyncWebhookFilters",
                "WebhookFilters",
            ),
            "timeback_api.webhooks.resources.webhooks": (
                "AsyncWebhooks",
                "Webhooks",
            ),
        },
    )
