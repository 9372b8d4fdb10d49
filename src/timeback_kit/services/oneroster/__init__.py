"""OneRoster: rostering, gradebook and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.oneroster.errors import OneRosterError
    from timeback_api.oneroster.inputs import *  # noqa: F403
    from timeback_api.oneroster.models import *  # noqa: F403
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
    from timeback_kit.runtime.pages import PageResult
    from timeback_kit.services.oneroster.client import OneRosterClient
    from timeback_kit.services.oneroster.grades import normalize_grade
    from timeback_kit.services.oneroster.lookup import AmbiguousEmailError
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.oneroster.errors": ("OneRosterError",),
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
            "timeback_kit.runtime.pages": ("PageResult",),
            "timeback_kit.services.oneroster.client": ("OneRosterClient",),
            "timeback_kit.services.oneroster.grades": ("normalize_grade",),
            "timeback_kit.services.oneroster.lookup": ("AmbiguousEmailError",),
        },
        whole=("timeback_api.oneroster.inputs", "timeback_api.oneroster.models"),
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AmbiguousEmailError",
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
    "PageResult",
    "PaginationError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TimebackError",
    "ValidationError",
    "normalize_grade",
]
