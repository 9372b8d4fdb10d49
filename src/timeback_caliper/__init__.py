"""Documented import name of `timeback_kit.services.caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CALIPER_DATA_VERSION",
    "QUESTION_RESULT_SCORE_TYPE",
    "APIConnectionError",
    "APIError",
    "ActivityCompletedEvent",
    "ActivityCompletedInput",
    "ActivityMetricType",
    "AlreadyExistsError",
    "AssessmentItemEvent",
    "AsyncEventBuffer",
    "AuthenticationError",
    "BadRequestError",
    "CaliperClient",
    "CaliperEnvelope",
    "CaliperError",
    "CaliperEvent",
    "ClientClosedError",
    "ConfigurationError",
    "Confirmation",
    "ConfirmedEvent",
    "ConflictError",
    "DecodeError",
    "EntityInput",
    "EnvelopeInput",
    "EventInput",
    "EventPagination",
    "EventResult",
    "EventState",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "JobFailedError",
    "JobResult",
    "JobReturnValue",
    "JobStatus",
    "JobTimeoutError",
    "Known",
    "ListEventsResult",
    "NotFoundError",
    "PageResult",
    "Pagination",
    "PaginationError",
    "QuestionAnsweredInput",
    "QuestionGradeEvent",
    "QuestionGradedInput",
    "QuestionObjectInput",
    "QuestionSeenInput",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResponseGeneratedInput",
    "ScoreGeneratedInput",
    "SendError",
    "SendEventsResult",
    "SendReceipt",
    "SendRetry",
    "SentEnvelope",
    "SentEvent",
    "ServerError",
    "ServiceNotConfiguredError",
    "SeveralJobsError",
    "StoredEvent",
    "TimeSpentEvent",
    "TimeSpentInput",
    "TimeSpentMetric",
    "TimeSpentMetricType",
    "TimebackActivity",
    "TimebackActivityContext",
    "TimebackActivityMetric",
    "TimebackActivityMetricsCollection",
    "TimebackApp",
    "TimebackCourse",
    "TimebackError",
    "TimebackEvent",
    "TimebackSubject",
    "TimebackTimeSpentMetricsCollection",
    "TimebackUser",
    "TimebackUserRole",
    "UnreadableResponseError",
    "UnsupportedOperationError",
    "ValidationError",
    "ValidationIssue",
    "ValidationResult",
    "__version__",
    "create_activity_event",
    "create_envelope",
    "create_input_validation_error",
    "create_question_answered_event",
    "create_question_graded_event",
    "create_question_seen_event",
    "create_time_spent_event",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_caliper._published_names import CALIPER_DATA_VERSION as CALIPER_DATA_VERSION
    from timeback_caliper._published_names import QUESTION_RESULT_SCORE_TYPE as QUESTION_RESULT_SCORE_TYPE
    from timeback_caliper._published_names import ActivityCompletedEvent as ActivityCompletedEvent
    from timeback_caliper._published_names import ActivityMetricType as ActivityMetricType
    from timeback_caliper._published_names import AssessmentItemEvent as AssessmentItemEvent
    from timeback_caliper._published_names import CaliperEnvelope as CaliperEnvelope
    from timeback_caliper._published_names import EventResult as EventResult
    from timeback_caliper._published_names import ListEventsResult as ListEventsResult
    from timeback_caliper._published_names import Pagination as Pagination
    from timeback_caliper._published_names import QuestionGradeEvent as QuestionGradeEvent
    from timeback_caliper._published_names import QuestionObjectInput as QuestionObjectInput
    from timeback_caliper._published_names import ResponseGeneratedInput as ResponseGeneratedInput
    from timeback_caliper._published_names import ScoreGeneratedInput as ScoreGeneratedInput
    from timeback_caliper._published_names import TimebackActivityMetricsCollection as TimebackActivityMetricsCollection
    from timeback_caliper._published_names import TimebackEvent as TimebackEvent
    from timeback_caliper._published_names import TimebackSubject as TimebackSubject
    from timeback_caliper._published_names import (
        TimebackTimeSpentMetricsCollection as TimebackTimeSpentMetricsCollection,
    )
    from timeback_caliper._published_names import TimebackUserRole as TimebackUserRole
    from timeback_caliper._published_names import TimeSpentEvent as TimeSpentEvent
    from timeback_caliper._published_names import TimeSpentMetricType as TimeSpentMetricType
    from timeback_caliper._published_names import __version__ as __version__
    from timeback_kit.services.caliper import ActivityCompletedInput as ActivityCompletedInput
    from timeback_kit.services.caliper import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.caliper import APIConnectionError as APIConnectionError
    from timeback_kit.services.caliper import APIError as APIError
    from timeback_kit.services.caliper import AsyncEventBuffer as AsyncEventBuffer
    from timeback_kit.services.caliper import AuthenticationError as AuthenticationError
    from timeback_kit.services.caliper import BadRequestError as BadRequestError
    from timeback_kit.services.caliper import CaliperClient as CaliperClient
    from timeback_kit.services.caliper import CaliperError as CaliperError
    from timeback_kit.services.caliper import CaliperEvent as CaliperEvent
    from timeback_kit.services.caliper import ClientClosedError as ClientClosedError
    from timeback_kit.services.caliper import ConfigurationError as ConfigurationError
    from timeback_kit.services.caliper import Confirmation as Confirmation
    from timeback_kit.services.caliper import ConfirmedEvent as ConfirmedEvent
    from timeback_kit.services.caliper import ConflictError as ConflictError
    from timeback_kit.services.caliper import DecodeError as DecodeError
    from timeback_kit.services.caliper import EntityInput as EntityInput
    from timeback_kit.services.caliper import EnvelopeInput as EnvelopeInput
    from timeback_kit.services.caliper import EventInput as EventInput
    from timeback_kit.services.caliper import EventPagination as EventPagination
    from timeback_kit.services.caliper import EventState as EventState
    from timeback_kit.services.caliper import ForbiddenError as ForbiddenError
    from timeback_kit.services.caliper import FormattedError as FormattedError
    from timeback_kit.services.caliper import InputValidationError as InputValidationError
    from timeback_kit.services.caliper import JobFailedError as JobFailedError
    from timeback_kit.services.caliper import JobResult as JobResult
    from timeback_kit.services.caliper import JobReturnValue as JobReturnValue
    from timeback_kit.services.caliper import JobStatus as JobStatus
    from timeback_kit.services.caliper import JobTimeoutError as JobTimeoutError
    from timeback_kit.services.caliper import Known as Known
    from timeback_kit.services.caliper import NotFoundError as NotFoundError
    from timeback_kit.services.caliper import PageResult as PageResult
    from timeback_kit.services.caliper import PaginationError as PaginationError
    from timeback_kit.services.caliper import QuestionAnsweredInput as QuestionAnsweredInput
    from timeback_kit.services.caliper import QuestionGradedInput as QuestionGradedInput
    from timeback_kit.services.caliper import QuestionSeenInput as QuestionSeenInput
    from timeback_kit.services.caliper import RateLimitError as RateLimitError
    from timeback_kit.services.caliper import RedirectError as RedirectError
    from timeback_kit.services.caliper import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.caliper import SendError as SendError
    from timeback_kit.services.caliper import SendEventsResult as SendEventsResult
    from timeback_kit.services.caliper import SendReceipt as SendReceipt
    from timeback_kit.services.caliper import SendRetry as SendRetry
    from timeback_kit.services.caliper import SentEnvelope as SentEnvelope
    from timeback_kit.services.caliper import SentEvent as SentEvent
    from timeback_kit.services.caliper import ServerError as ServerError
    from timeback_kit.services.caliper import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.caliper import SeveralJobsError as SeveralJobsError
    from timeback_kit.services.caliper import StoredEvent as StoredEvent
    from timeback_kit.services.caliper import TimebackActivity as TimebackActivity
    from timeback_kit.services.caliper import TimebackActivityContext as TimebackActivityContext
    from timeback_kit.services.caliper import TimebackActivityMetric as TimebackActivityMetric
    from timeback_kit.services.caliper import TimebackApp as TimebackApp
    from timeback_kit.services.caliper import TimebackCourse as TimebackCourse
    from timeback_kit.services.caliper import TimebackError as TimebackError
    from timeback_kit.services.caliper import TimebackUser as TimebackUser
    from timeback_kit.services.caliper import TimeSpentInput as TimeSpentInput
    from timeback_kit.services.caliper import TimeSpentMetric as TimeSpentMetric
    from timeback_kit.services.caliper import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.caliper import UnsupportedOperationError as UnsupportedOperationError
    from timeback_kit.services.caliper import ValidationError as ValidationError
    from timeback_kit.services.caliper import ValidationIssue as ValidationIssue
    from timeback_kit.services.caliper import ValidationResult as ValidationResult
    from timeback_kit.services.caliper import create_activity_event as create_activity_event
    from timeback_kit.services.caliper import create_envelope as create_envelope
    from timeback_kit.services.caliper import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.caliper import create_question_answered_event as create_question_answered_event
    from timeback_kit.services.caliper import create_question_graded_event as create_question_graded_event
    from timeback_kit.services.caliper import create_question_seen_event as create_question_seen_event
    from timeback_kit.services.caliper import create_time_spent_event as create_time_spent_event
    from timeback_kit.services.caliper import format_api_error as format_api_error
    from timeback_kit.services.caliper import format_error as format_error
    from timeback_kit.services.caliper import is_api_error as is_api_error
    from timeback_kit.services.caliper import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": (
                "APIConnectionError",
                "APIError",
                "ActivityCompletedInput",
                "AlreadyExistsError",
                "AsyncEventBuffer",
                "AuthenticationError",
                "BadRequestError",
                "CaliperClient",
                "CaliperError",
                "CaliperEvent",
                "ClientClosedError",
                "ConfigurationError",
                "Confirmation",
                "ConfirmedEvent",
                "ConflictError",
                "DecodeError",
                "EntityInput",
                "EnvelopeInput",
                "EventInput",
                "EventPagination",
                "EventState",
                "ForbiddenError",
                "FormattedError",
                "InputValidationError",
                "JobFailedError",
                "JobResult",
                "JobReturnValue",
                "JobStatus",
                "JobTimeoutError",
                "Known",
                "NotFoundError",
                "PageResult",
                "PaginationError",
                "QuestionAnsweredInput",
                "QuestionGradedInput",
                "QuestionSeenInput",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "SendError",
                "SendEventsResult",
                "SendReceipt",
                "SendRetry",
                "SentEnvelope",
                "SentEvent",
                "ServerError",
                "ServiceNotConfiguredError",
                "SeveralJobsError",
                "StoredEvent",
                "TimeSpentInput",
                "TimeSpentMetric",
                "TimebackActivity",
                "TimebackActivityContext",
                "TimebackActivityMetric",
                "TimebackApp",
                "TimebackCourse",
                "TimebackError",
                "TimebackUser",
                "UnreadableResponseError",
                "UnsupportedOperationError",
                "ValidationError",
                "ValidationIssue",
                "ValidationResult",
                "create_activity_event",
                "create_envelope",
                "create_input_validation_error",
                "create_question_answered_event",
                "create_question_graded_event",
                "create_question_seen_event",
                "create_time_spent_event",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_caliper._published_names": (
                "ActivityCompletedEvent",
                "ActivityMetricType",
                "AssessmentItemEvent",
                "CALIPER_DATA_VERSION",
                "CaliperEnvelope",
                "EventResult",
                "ListEventsResult",
                "Pagination",
                "QUESTION_RESULT_SCORE_TYPE",
                "QuestionGradeEvent",
                "QuestionObjectInput",
                "ResponseGeneratedInput",
                "ScoreGeneratedInput",
                "TimeSpentEvent",
                "TimeSpentMetricType",
                "TimebackActivityMetricsCollection",
                "TimebackEvent",
                "TimebackSubject",
                "TimebackTimeSpentMetricsCollection",
                "TimebackUserRole",
                "__version__",
            ),
        },
        submodules=(
            "batching",
            "buffering",
            "client",
            "confirmations",
            "constants",
            "errors",
            "event_factories",
            "events",
            "exceptions",
            "receipts",
            "resources",
            "sync",
            "types",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "batching",
            "buffering",
            "client",
            "confirmations",
            "constants",
            "errors",
            "event_factories",
            "events",
            "exceptions",
            "receipts",
            "resources",
            "rules",
            "sending",
            "sync",
            "types",
            "waiting",
        ),
        notice="timeback_kit.runtime.foreign",
    )
