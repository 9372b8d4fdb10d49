"""Webhooks: notifications about events, and their filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncWebhooksApi, WebhooksApi
    from .errors import WebhooksError

__all__ = [
    "AsyncWebhooksApi",
    "WebhooksApi",
    "WebhooksError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncWebhooksApi", "WebhooksApi"],
        f"{__name__}.errors": ["WebhooksError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
