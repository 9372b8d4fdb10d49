"""EduBridge: simplified enrolments and analytics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_common.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.edubridge.errors import EdubridgeError
    from timeback_api.edubridge.models import *  # noqa: F403
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
    from timeback_edubridge.client import EdubridgeClient
    from timeback_edubridge.dates import normalize_date, normalize_date_only, normalize_end_date, normalize_start_date
    from timeback_edubridge.metrics import AggregatedMetrics, aggregate_activity_metrics
    from timeback_edubridge.records import normalize_boolean, normalize_user
    from timeback_edubridge.tracks import SubjectTrackInput
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.edubridge.errors": ("EdubridgeError",),
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
            "timeback_edubridge.client": ("EdubridgeClient",),
            "timeback_edubridge.dates": (
                "normalize_date",
                "normalize_date_only",
                "normalize_end_date",
                "normalize_start_date",
            ),
            "timeback_edubridge.metrics": ("AggregatedMetrics", "aggregate_activity_metrics"),
            "timeback_edubridge.records": ("normalize_boolean", "normalize_user"),
            "timeback_edubridge.tracks": ("SubjectTrackInput",),
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
