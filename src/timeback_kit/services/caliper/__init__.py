"""Caliper: learning events, stored and looked up."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
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
]

if TYPE_CHECKING:
    from timeback_api.caliper.errors import CaliperError as CaliperError
    from timeback_api.caliper.inputs import EntityInput as EntityInput
    from timeback_api.caliper.inputs import EnvelopeInput as EnvelopeInput
    from timeback_api.caliper.inputs import EventInput as EventInput
    from timeback_api.caliper.models import EventPagination as EventPagination
    from timeback_api.caliper.models import JobResult as JobResult
    from timeback_api.caliper.models import JobReturnValue as JobReturnValue
    from timeback_api.caliper.models import JobStatus as JobStatus
    from timeback_api.caliper.models import SendEventsResult as SendEventsResult
    from timeback_api.caliper.models import StoredEvent as StoredEvent
    from timeback_api.caliper.models import ValidationResult as ValidationResult
    from timeback_kit.runtime.errors import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.runtime.errors import APIConnectionError as APIConnectionError
    from timeback_kit.runtime.errors import APIError as APIError
    from timeback_kit.runtime.errors import AuthenticationError as AuthenticationError
    from timeback_kit.runtime.errors import BadRequestError as BadRequestError
    from timeback_kit.runtime.errors import ClientClosedError as ClientClosedError
    from timeback_kit.runtime.errors import ConfigurationError as ConfigurationError
    from timeback_kit.runtime.errors import ConflictError as ConflictError
    from timeback_kit.runtime.errors import DecodeError as DecodeError
    from timeback_kit.runtime.errors import ForbiddenError as ForbiddenError
    from timeback_kit.runtime.errors import FormattedError as FormattedError
    from timeback_kit.runtime.errors import InputValidationError as InputValidationError
    from timeback_kit.runtime.errors import NotFoundError as NotFoundError
    from timeback_kit.runtime.errors import PaginationError as PaginationError
    from timeback_kit.runtime.errors import RateLimitError as RateLimitError
    from timeback_kit.runtime.errors import RedirectError as RedirectError
    from timeback_kit.runtime.errors import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.runtime.errors import ServerError as ServerError
    from timeback_kit.runtime.errors import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.runtime.errors import TimebackError as TimebackError
    from timeback_kit.runtime.errors import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.runtime.errors import ValidationError as ValidationError
    from timeback_kit.runtime.errors import ValidationIssue as ValidationIssue
    from timeback_kit.runtime.errors import create_input_validation_error as create_input_validation_error
    from timeback_kit.runtime.errors import format_api_error as format_api_error
    from timeback_kit.runtime.errors import format_error as format_error
    from timeback_kit.runtime.errors import is_api_error as is_api_error
    from timeback_kit.runtime.errors import is_input_validation_error as is_input_validation_error
    from timeback_kit.runtime.paging import PageResult as PageResult
    from timeback_kit.services.caliper.batching import SendRetry as SendRetry
    from timeback_kit.services.caliper.buffering import AsyncEventBuffer as AsyncEventBuffer
    from timeback_kit.services.caliper.client import CaliperClient as CaliperClient
    from timeback_kit.services.caliper.confirmations import Confirmation as Confirmation
    from timeback_kit.services.caliper.confirmations import ConfirmedEvent as ConfirmedEvent
    from timeback_kit.services.caliper.confirmations import Known as Known
    from timeback_kit.services.caliper.errors import JobFailedError as JobFailedError
    from timeback_kit.services.caliper.errors import JobTimeoutError as JobTimeoutError
    from timeback_kit.services.caliper.errors import SendError as SendError
    from timeback_kit.services.caliper.errors import SeveralJobsError as SeveralJobsError
    from timeback_kit.services.caliper.errors import UnsupportedOperationError as UnsupportedOperationError
    from timeback_kit.services.caliper.events import create_activity_event as create_activity_event
    from timeback_kit.services.caliper.events import create_envelope as create_envelope
    from timeback_kit.services.caliper.events import create_question_answered_event as create_question_answered_event
    from timeback_kit.services.caliper.events import create_question_graded_event as create_question_graded_event
    from timeback_kit.services.caliper.events import create_question_seen_event as create_question_seen_event
    from timeback_kit.services.caliper.events import create_time_spent_event as create_time_spent_event
    from timeback_kit.services.caliper.receipts import EventState as EventState
    from timeback_kit.services.caliper.receipts import SendReceipt as SendReceipt
    from timeback_kit.services.caliper.receipts import SentEnvelope as SentEnvelope
    from timeback_kit.services.caliper.receipts import SentEvent as SentEvent
    from timeback_kit.services.caliper.types import ActivityCompletedInput as ActivityCompletedInput
    from timeback_kit.services.caliper.types import CaliperEvent as CaliperEvent
    from timeback_kit.services.caliper.types import QuestionAnsweredInput as QuestionAnsweredInput
    from timeback_kit.services.caliper.types import QuestionGradedInput as QuestionGradedInput
    from timeback_kit.services.caliper.types import QuestionSeenInput as QuestionSeenInput
    from timeback_kit.services.caliper.types import TimebackActivity as TimebackActivity
    from timeback_kit.services.caliper.types import TimebackActivityContext as TimebackActivityContext
    from timeback_kit.services.caliper.types import TimebackActivityMetric as TimebackActivityMetric
    from timeback_kit.services.caliper.types import TimebackApp as TimebackApp
    from timeback_kit.services.caliper.types import TimebackCourse as TimebackCourse
    from timeback_kit.services.caliper.types import TimebackUser as TimebackUser
    from timeback_kit.services.caliper.types import TimeSpentInput as TimeSpentInput
    from timeback_kit.services.caliper.types import TimeSpentMetric as TimeSpentMetric
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.caliper.client": ("CaliperClient",),
            "timeback_api.caliper.errors": ("CaliperError",),
            "timeback_kit.runtime.errors": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "BadRequestError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "ForbiddenError",
                "FormattedError",
                "InputValidationError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "ServerError",
                "ServiceNotConfiguredError",
                "TimebackError",
                "UnreadableResponseError",
                "ValidationError",
                "ValidationIssue",
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_kit.runtime.paging": ("PageResult",),
            "timeback_kit.services.caliper.batching": ("SendRetry",),
            "timeback_kit.services.caliper.buffering": ("AsyncEventBuffer",),
            "timeback_kit.services.caliper.confirmations": (
                "Confirmation",
                "ConfirmedEvent",
                "Known",
            ),
            "timeback_kit.services.caliper.errors": (
                "JobFailedError",
                "JobTimeoutError",
                "SendError",
                "SeveralJobsError",
                "UnsupportedOperationError",
            ),
            "timeback_kit.services.caliper.events": (
                "create_activity_event",
                "create_envelope",
                "create_question_answered_event",
                "create_question_graded_event",
                "create_question_seen_event",
                "create_time_spent_event",
            ),
            "timeback_kit.services.caliper.receipts": (
                "EventState",
                "SendReceipt",
                "SentEnvelope",
                "SentEvent",
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
            "timeback_api.caliper.inputs": (
                "EntityInput",
                "EnvelopeInput",
                "EventInput",
            ),
            "timeback_api.caliper.models": (
                "EventPagination",
                "JobResult",
                "JobReturnValue",
                "JobStatus",
                "SendEventsResult",
                "StoredEvent",
                "ValidationResult",
            ),
        },
    )
