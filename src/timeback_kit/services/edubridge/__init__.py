"""EduBridge: enrollments, analytics and goals of learners."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "APIConnectionError",
    "APIError",
    "ActivityFacts",
    "ActivityMetrics",
    "ActivityResponse",
    "AggregatedMetrics",
    "AlreadyExistsError",
    "Application",
    "ApplicationMetric",
    "ApplicationMetricInput",
    "AuthenticationError",
    "BadRequestError",
    "CaliperEnvelopeInput",
    "CaliperEnvelopeResult",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "DefaultClass",
    "EdubridgeClient",
    "EdubridgeError",
    "EnrollOptionsInput",
    "Enrollment",
    "EnrollmentCourse",
    "EnrollmentFacts",
    "EnrollmentGoals",
    "EnrollmentGoalsInput",
    "EnrollmentMetadata",
    "EnrollmentMetadataInput",
    "EnrollmentMetrics",
    "EnrollmentMetricsInput",
    "EnrollmentSchool",
    "ForbiddenError",
    "FormattedError",
    "HighestGradeMastered",
    "InputValidationError",
    "MapProfile",
    "MasteredGrades",
    "NotFoundError",
    "Organization",
    "PageResult",
    "PaginationError",
    "PrimaryApp",
    "ProgressionRequestInput",
    "ProgressionResult",
    "RateLimitError",
    "RedirectError",
    "Reference",
    "RequestTimeoutError",
    "ResetGoalsResult",
    "ServerError",
    "ServiceNotConfiguredError",
    "SubjectTrack",
    "SubjectTrackCourse",
    "SubjectTrackGroup",
    "SubjectTrackGroupDeleteInput",
    "SubjectTrackGroupInput",
    "SubjectTrackGroupKey",
    "SubjectTrackGroupUpdateInput",
    "SubjectTrackInput",
    "TimeSaved",
    "TimeSavedCalculation",
    "TimeSpentMetrics",
    "TimebackError",
    "UnreadableResponseError",
    "User",
    "UserId",
    "UserRole",
    "ValidationError",
    "ValidationIssue",
    "WeeklyFact",
    "aggregate_activity_metrics",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "normalize_boolean",
    "normalize_date",
    "normalize_date_only",
    "normalize_end_date",
    "normalize_start_date",
    "normalize_user",
]

if TYPE_CHECKING:
    from timeback_api.edubridge.errors import EdubridgeError as EdubridgeError
    from timeback_api.edubridge.inputs import ApplicationMetricInput as ApplicationMetricInput
    from timeback_api.edubridge.inputs import CaliperEnvelopeInput as CaliperEnvelopeInput
    from timeback_api.edubridge.inputs import EnrollmentGoalsInput as EnrollmentGoalsInput
    from timeback_api.edubridge.inputs import EnrollmentMetadataInput as EnrollmentMetadataInput
    from timeback_api.edubridge.inputs import EnrollmentMetricsInput as EnrollmentMetricsInput
    from timeback_api.edubridge.inputs import EnrollOptionsInput as EnrollOptionsInput
    from timeback_api.edubridge.inputs import ProgressionRequestInput as ProgressionRequestInput
    from timeback_api.edubridge.inputs import SubjectTrackGroupDeleteInput as SubjectTrackGroupDeleteInput
    from timeback_api.edubridge.inputs import SubjectTrackGroupInput as SubjectTrackGroupInput
    from timeback_api.edubridge.inputs import SubjectTrackGroupUpdateInput as SubjectTrackGroupUpdateInput
    from timeback_api.edubridge.models import ActivityFacts as ActivityFacts
    from timeback_api.edubridge.models import ActivityMetrics as ActivityMetrics
    from timeback_api.edubridge.models import ActivityResponse as ActivityResponse
    from timeback_api.edubridge.models import Application as Application
    from timeback_api.edubridge.models import ApplicationMetric as ApplicationMetric
    from timeback_api.edubridge.models import CaliperEnvelopeResult as CaliperEnvelopeResult
    from timeback_api.edubridge.models import DefaultClass as DefaultClass
    from timeback_api.edubridge.models import Enrollment as Enrollment
    from timeback_api.edubridge.models import EnrollmentCourse as EnrollmentCourse
    from timeback_api.edubridge.models import EnrollmentFacts as EnrollmentFacts
    from timeback_api.edubridge.models import EnrollmentGoals as EnrollmentGoals
    from timeback_api.edubridge.models import EnrollmentMetadata as EnrollmentMetadata
    from timeback_api.edubridge.models import EnrollmentMetrics as EnrollmentMetrics
    from timeback_api.edubridge.models import EnrollmentSchool as EnrollmentSchool
    from timeback_api.edubridge.models import HighestGradeMastered as HighestGradeMastered
    from timeback_api.edubridge.models import MapProfile as MapProfile
    from timeback_api.edubridge.models import MasteredGrades as MasteredGrades
    from timeback_api.edubridge.models import Organization as Organization
    from timeback_api.edubridge.models import PrimaryApp as PrimaryApp
    from timeback_api.edubridge.models import ProgressionResult as ProgressionResult
    from timeback_api.edubridge.models import Reference as Reference
    from timeback_api.edubridge.models import ResetGoalsResult as ResetGoalsResult
    from timeback_api.edubridge.models import SubjectTrack as SubjectTrack
    from timeback_api.edubridge.models import SubjectTrackCourse as SubjectTrackCourse
    from timeback_api.edubridge.models import SubjectTrackGroup as SubjectTrackGroup
    from timeback_api.edubridge.models import SubjectTrackGroupKey as SubjectTrackGroupKey
    from timeback_api.edubridge.models import TimeSaved as TimeSaved
    from timeback_api.edubridge.models import TimeSavedCalculation as TimeSavedCalculation
    from timeback_api.edubridge.models import TimeSpentMetrics as TimeSpentMetrics
    from timeback_api.edubridge.models import User as User
    from timeback_api.edubridge.models import UserId as UserId
    from timeback_api.edubridge.models import UserRole as UserRole
    from timeback_api.edubridge.models import WeeklyFact as WeeklyFact
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
    from timeback_kit.services.edubridge.client import EdubridgeClient as EdubridgeClient
    from timeback_kit.services.edubridge.dates import normalize_date as normalize_date
    from timeback_kit.services.edubridge.dates import normalize_date_only as normalize_date_only
    from timeback_kit.services.edubridge.dates import normalize_end_date as normalize_end_date
    from timeback_kit.services.edubridge.dates import normalize_start_date as normalize_start_date
    from timeback_kit.services.edubridge.metrics import AggregatedMetrics as AggregatedMetrics
    from timeback_kit.services.edubridge.metrics import aggregate_activity_metrics as aggregate_activity_metrics
    from timeback_kit.services.edubridge.records import normalize_boolean as normalize_boolean
    from timeback_kit.services.edubridge.records import normalize_user as normalize_user
    from timeback_kit.services.edubridge.tracks import SubjectTrackInput as SubjectTrackInput
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.edubridge.client": ("EdubridgeClient",),
            "timeback_api.edubridge.errors": ("EdubridgeError",),
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
            "timeback_kit.services.edubridge.dates": (
                "normalize_date",
                "normalize_date_only",
                "normalize_end_date",
                "normalize_start_date",
            ),
            "timeback_kit.services.edubridge.metrics": (
                "AggregatedMetrics",
                "aggregate_activity_metrics",
            ),
            "timeback_kit.services.edubridge.records": (
                "normalize_boolean",
                "normalize_user",
            ),
            "timeback_kit.services.edubridge.tracks": ("SubjectTrackInput",),
            "timeback_api.edubridge.inputs": (
                "ApplicationMetricInput",
                "CaliperEnvelopeInput",
                "EnrollOptionsInput",
                "EnrollmentGoalsInput",
                "EnrollmentMetadataInput",
                "EnrollmentMetricsInput",
                "ProgressionRequestInput",
                "SubjectTrackGroupDeleteInput",
                "SubjectTrackGroupInput",
                "SubjectTrackGroupUpdateInput",
            ),
            "timeback_api.edubridge.models": (
                "ActivityFacts",
                "ActivityMetrics",
                "ActivityResponse",
                "Application",
                "ApplicationMetric",
                "CaliperEnvelopeResult",
                "DefaultClass",
                "Enrollment",
                "EnrollmentCourse",
                "EnrollmentFacts",
                "EnrollmentGoals",
                "EnrollmentMetadata",
                "EnrollmentMetrics",
                "EnrollmentSchool",
                "HighestGradeMastered",
                "MapProfile",
                "MasteredGrades",
                "Organization",
                "PrimaryApp",
                "ProgressionResult",
                "Reference",
                "ResetGoalsResult",
                "SubjectTrack",
                "SubjectTrackCourse",
                "SubjectTrackGroup",
                "SubjectTrackGroupKey",
                "TimeSaved",
                "TimeSavedCalculation",
                "TimeSpentMetrics",
                "User",
                "UserId",
                "UserRole",
                "WeeklyFact",
            ),
        },
    )
