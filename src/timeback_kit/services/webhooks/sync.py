"""The blocking client of Webhooks."""

from timeback_api.webhooks.client import WebhooksApi


class WebhooksClient(WebhooksApi):
    """Webhooks, blocking: webhooks and their filters."""
