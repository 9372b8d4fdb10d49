"""Documented import name of `timeback_kit.services.webhooks`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "DeleteResponse",
    "FilterOperation",
    "FilterType",
    "Webhook",
    "WebhookCreateInput",
    "WebhookDeleteResponse",
    "WebhookFilter",
    "WebhookFilterCreateInput",
    "WebhookFilterDeleteResponse",
    "WebhookFilterInput",
    "WebhookFilterListResponse",
    "WebhookFilterResponse",
    "WebhookFilterUpdateInput",
    "WebhookInput",
    "WebhookListResponse",
    "WebhookResponse",
    "WebhookUpdateInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.webhooks import DeleteResponse as DeleteResponse
    from timeback_kit.services.webhooks import Webhook as Webhook
    from timeback_kit.services.webhooks import WebhookFilter as WebhookFilter
    from timeback_kit.services.webhooks import WebhookFilterInput as WebhookFilterInput
    from timeback_kit.services.webhooks import WebhookInput as WebhookInput
    from timeback_webhooks._published_names import FilterOperation as FilterOperation
    from timeback_webhooks._published_names import FilterType as FilterType
    from timeback_webhooks._published_names import WebhookCreateInput as WebhookCreateInput
    from timeback_webhooks._published_names import WebhookDeleteResponse as WebhookDeleteResponse
    from timeback_webhooks._published_names import WebhookFilterCreateInput as WebhookFilterCreateInput
    from timeback_webhooks._published_names import WebhookFilterDeleteResponse as WebhookFilterDeleteResponse
    from timeback_webhooks._published_names import WebhookFilterListResponse as WebhookFilterListResponse
    from timeback_webhooks._published_names import WebhookFilterResponse as WebhookFilterResponse
    from timeback_webhooks._published_names import WebhookFilterUpdateInput as WebhookFilterUpdateInput
    from timeback_webhooks._published_names import WebhookListResponse as WebhookListResponse
    from timeback_webhooks._published_names import WebhookResponse as WebhookResponse
    from timeback_webhooks._published_names import WebhookUpdateInput as WebhookUpdateInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks": (
                "DeleteResponse",
                "Webhook",
                "WebhookFilter",
                "WebhookFilterInput",
                "WebhookInput",
            ),
            "timeback_webhooks._published_names": (
                "FilterOperation",
                "FilterType",
                "WebhookCreateInput",
                "WebhookDeleteResponse",
                "WebhookFilterCreateInput",
                "WebhookFilterDeleteResponse",
                "WebhookFilterListResponse",
                "WebhookFilterResponse",
                "WebhookFilterUpdateInput",
                "WebhookListResponse",
                "WebhookResponse",
                "WebhookUpdateInput",
            ),
        },
        submodules=(
            "api",
            "inputs",
            "responses",
        ),
    )
