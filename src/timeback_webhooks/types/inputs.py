"""Documented import name of `timeback_kit.services.webhooks`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "WebhookCreateInput",
    "WebhookFilterCreateInput",
    "WebhookFilterInput",
    "WebhookFilterUpdateInput",
    "WebhookInput",
    "WebhookUpdateInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.webhooks import WebhookFilterInput as WebhookFilterInput
    from timeback_kit.services.webhooks import WebhookInput as WebhookInput
    from timeback_webhooks._published_names import WebhookCreateInput as WebhookCreateInput
    from timeback_webhooks._published_names import WebhookFilterCreateInput as WebhookFilterCreateInput
    from timeback_webhooks._published_names import WebhookFilterUpdateInput as WebhookFilterUpdateInput
    from timeback_webhooks._published_names import WebhookUpdateInput as WebhookUpdateInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks": (
                "WebhookFilterInput",
                "WebhookInput",
            ),
            "timeback_webhooks._published_names": (
                "WebhookCreateInput",
                "WebhookFilterCreateInput",
                "WebhookFilterUpdateInput",
                "WebhookUpdateInput",
            ),
        },
    )
