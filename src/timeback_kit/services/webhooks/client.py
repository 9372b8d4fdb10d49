"""The async client of Webhooks."""

from timeback_api.webhooks.client import AsyncWebhooksApi


class WebhooksClient(AsyncWebhooksApi):
    """Webhooks, awaited: webhooks and their filters."""
