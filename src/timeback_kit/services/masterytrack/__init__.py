"""MasteryTrack: test inventory and assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.masterytrack.errors import MasteryTrackError
    from timeback_api.masterytrack.inputs import *  # noqa: F403
    from timeback_api.masterytrack.models import *  # noqa: F403
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
    from timeback_kit.services.masterytrack.client import MasteryTrackClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.masterytrack.errors": ("MasteryTrackError",),
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
            "timeback_kit.services.masterytrack.client": ("MasteryTrackClient",),
        },
        whole=("timeback_api.masterytrack.inputs", "timeback_api.masterytrack.models"),
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
    "MasteryTrackClient",
    "MasteryTrackError",
    "NotFoundError",
    "PaginationError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TimebackError",
    "ValidationError",
]
