"""EduBridge: simplified enrolments and analytics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.edubridge.errors import EdubridgeError
    from timeback_api.edubridge.models import *  # noqa: F403
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
    from timeback_kit.services.edubridge.client import EdubridgeClient
    from timeback_kit.services.edubridge.dates import (
        normalize_date,
        normalize_date_only,
        normalize_end_date,
        normalize_start_date,
    )
    from timeback_kit.services.edubridge.metrics import AggregatedMetrics, aggregate_activity_metrics
    from timeback_kit.services.edubridge.records import normalize_boolean, normalize_user
    from timeback_kit.services.edubridge.tracks import SubjectTrackInput
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.edubridge.errors": ("EdubridgeError",),
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
            "timeback_kit.services.edubridge.client": ("EdubridgeClient",),
            "timeback_kit.services.edubridge.dates": (
                "normalize_date",
                "normalize_date_only",
                "normalize_end_date",
                "normalize_start_date",
            ),
            "timeback_kit.services.edubridge.metrics": ("AggregatedMetrics", "aggregate_activity_metrics"),
            "timeback_kit.services.edubridge.records": ("normalize_boolean", "normalize_user"),
            "timeback_kit.services.edubridge.tracks": ("SubjectTrackInput",),
        },
        whole=("timeback_api.edubridge.inputs", "timeback_api.edubridge.models"),
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "AggregatedMetrics",
    "AlreadyExistsError",
    "AuthenticationError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EdubridgeClient",
    "EdubridgeError",
    "ForbiddenError",
    "InputValidationError",
    "NotFoundError",
    "PaginationError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "SubjectTrackInput",
    "TimebackError",
    "ValidationError",
    "aggregate_activity_metrics",
    "normalize_boolean",
    "normalize_date",
    "normalize_date_only",
    "normalize_end_date",
    "normalize_start_date",
    "normalize_user",
]
