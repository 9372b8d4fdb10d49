"""Caliper: learning events, the jobs that take them in, and the inputs of Timeback profile events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.caliper.errors import CaliperError
    from timeback_api.caliper.inputs import *  # noqa: F403
    from timeback_api.caliper.models import *  # noqa: F403
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
    from timeback_kit.services.caliper.client import CaliperClient
    from timeback_kit.services.caliper.errors import JobFailedError, JobTimeoutError, UnsupportedOperationError
    from timeback_kit.services.caliper.events import (
        create_activity_event,
        create_envelope,
        create_question_answered_event,
        create_question_graded_event,
        create_question_seen_event,
        create_time_spent_event,
    )
    from timeback_kit.services.caliper.types import (
        ActivityCompletedInput,
        CaliperEvent,
        QuestionAnsweredInput,
        QuestionGradedInput,
        QuestionSeenInput,
        TimebackActivity,
        TimebackActivityContext,
        TimebackActivityMetric,
        TimebackApp,
        TimebackCourse,
        TimebackUser,
        TimeSpentInput,
        TimeSpentMetric,
    )
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.caliper.errors": ("CaliperError",),
            "timeback_kit.services.caliper.client": ("CaliperClient",),
            "timeback_kit.services.caliper.errors": ("JobFailedError", "JobTimeoutError", "UnsupportedOperationError"),
            "timeback_kit.services.caliper.events": (
                "create_activity_event",
                "create_envelope",
                "create_question_answered_event",
                "create_question_graded_event",
                "create_question_seen_event",
                "create_time_spent_event",
            ),
            "timeback_kit.services.caliper.types": (
                "ActivityCompletedInput",
                "CaliperEvent",
                "QuestionAnsweredInput",
                "QuestionGradedInput",
                "QuestionSeenInput",
                "TimeSpentInput",
                "TimeSpentMetric",
                "TimebackActivity",
                "TimebackActivityContext",
                "TimebackActivityMetric",
                "TimebackApp",
                "TimebackCourse",
                "TimebackUser",
            ),
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
        },
        whole=("timeback_api.caliper.inputs", "timeback_api.caliper.models"),
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "ActivityCompletedInput",
    "AlreadyExistsError",
    "AuthenticationError",
    "CaliperClient",
    "CaliperError",
    "CaliperEvent",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "InputValidationError",
    "JobFailedError",
    "JobTimeoutError",
    "NotFoundError",
    "PaginationError",
    "QuestionAnsweredInput",
    "QuestionGradedInput",
    "QuestionSeenInput",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TimeSpentInput",
    "TimeSpentMetric",
    "TimebackActivity",
    "TimebackActivityContext",
    "TimebackActivityMetric",
    "TimebackApp",
    "TimebackCourse",
    "TimebackError",
    "TimebackUser",
    "UnsupportedOperationError",
    "ValidationError",
    "create_activity_event",
    "create_envelope",
    "create_question_answered_event",
    "create_question_graded_event",
    "create_question_seen_event",
    "create_time_spent_event",
]
