"""Webhooks: their management and their filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_common.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.webhooks.errors import WebhooksError
    from timeback_api.webhooks.inputs import *  # noqa: F403
    from timeback_api.webhooks.models import *  # noqa: F403
    from timeback_common.errors import (
        AlreadyExistsError,
        APIConnectionError,
        APIError,
        AuthenticationError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        ForbiddenError,
        InputValidationError,
        NotFoundError,
        PaginationError,
        RateLimitError,
        RequestTimeoutError,
        ServerError,
        TimebackError,
        ValidationError,
    )
    from timeback_webhooks import filters
    from timeback_webhooks.client import WebhooksClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.webhooks.errors": ("WebhooksError",),
            "timeback_common.errors": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "ForbiddenError",
                "InputValidationError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "RequestTimeoutError",
                "ServerError",
                "TimebackError",
                "ValidationError",
            ),
            "timeback_webhooks.client": ("WebhooksClient",),
        },
        {"filters": "timeback_webhooks.filters"},
        whole=("timeback_api.webhooks.inputs", "timeback_api.webhooks.models"),
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "InputValidationError",
    "NotFoundError",
    "PaginationError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TimebackError",
    "ValidationError",
    "WebhooksClient",
    "WebhooksError",
    "filters",
]
