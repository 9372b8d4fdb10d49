"""Webhooks: their management and their filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.webhooks.errors import WebhooksError
    from timeback_api.webhooks.inputs import *  # noqa: F403
    from timeback_api.webhooks.models import *  # noqa: F403
    from timeback_kit.runtime.errors import (
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
    from timeback_kit.services.webhooks import filters
    from timeback_kit.services.webhooks.client import WebhooksClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.webhooks.errors": ("WebhooksError",),
            "timeback_kit.runtime.errors": (
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
            "timeback_kit.services.webhooks.client": ("WebhooksClient",),
        },
        {"filters": "timeback_kit.services.webhooks.filters"},
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
