"""Clients of Webhooks: notifications about events, and their filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import WebhooksError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.webhook_filters import AsyncWebhookFilters, WebhookFilters
    from .resources.webhooks import AsyncWebhooks, Webhooks


class AsyncWebhooksApi(AsyncServiceClient):
    """Webhooks, async: notifications about events, and their filters."""

    service: ClassVar[str] = "webhooks"
    error: ClassVar[type[TimebackError]] = WebhooksError

    @property
    def webhook_filters(self) -> AsyncWebhookFilters:
        """Webhook filters."""
        from .resources.webhook_filters import AsyncWebhookFilters

        return AsyncWebhookFilters(self)

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)


class WebhooksApi(SyncServiceClient):
    """Webhooks, blocking: notifications about events, and their filters."""

    service: ClassVar[str] = "webhooks"
    error: ClassVar[type[TimebackError]] = WebhooksError

    @property
    def webhook_filters(self) -> WebhookFilters:
        """Webhook filters."""
        from .resources.webhook_filters import WebhookFilters

        return WebhookFilters(self)

    @property
    def webhooks(self) -> Webhooks:
        """Webhooks."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)
