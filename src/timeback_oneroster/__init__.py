"""OneRoster: rostering, gradebook and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_common.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.oneroster.errors import OneRosterError
    from timeback_api.oneroster.inputs import *  # noqa: F403
    from timeback_api.oneroster.models import *  # noqa: F403

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
    from timeback_oneroster.client import OneRosterClient
    from timeback_oneroster.grades import normalize_grade
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.oneroster.errors": ("OneRosterError",),
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
            "timeback_oneroster.client": ("OneRosterClient",),
            "timeback_oneroster.grades": ("normalize_grade",),
        },
        whole=("timeback_api.oneroster.inputs", "timeback_api.oneroster.models"),
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
    "OneRosterClient",
    "OneRosterError",
    "PaginationError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TimebackError",
    "ValidationError",
    "normalize_grade",
]
