# Rendered by scripts/unasync.py from src/timeback_kit/services/webhooks/client.py; change that file.
"""The blocking client of Webhooks."""

from timeback_api.webhooks.client import WebhooksApi


class WebhooksClient(WebhooksApi):
    """Webhooks, blocking: webhooks and their filters."""
