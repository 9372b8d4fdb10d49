"""Documented import name of `timeback_kit.services.edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "ActivityFacts",
    "ActivityMetrics",
    "ActivityMetricsData",
    "ActivityResponse",
    "AggregatedMetrics",
    "AlreadyExistsError",
    "Application",
    "ApplicationMetric",
    "ApplicationMetricInput",
    "ApplicationMetrics",
    "AuthenticationError",
    "BadRequestError",
    "CaliperEnvelopeInput",
    "CaliperEnvelopeResult",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DailyActivityMap",
    "DecodeError",
    "DefaultClass",
    "Demographics",
    "DemographicsFlag",
    "DemographicsSex",
    "EdubridgeClient",
    "EdubridgeError",
    "EnrollOptions",
    "EnrollOptionsInput",
    "Enrollment",
    "EnrollmentCourse",
    "EnrollmentFacts",
    "EnrollmentFactsResponse",
    "EnrollmentGoals",
    "EnrollmentGoalsInput",
    "EnrollmentMetadata",
    "EnrollmentMetadataInput",
    "EnrollmentMetrics",
    "EnrollmentMetricsInput",
    "EnrollmentPeriod",
    "EnrollmentPrimaryApp",
    "EnrollmentRole",
    "EnrollmentSchool",
    "FactsByAppMap",
    "ForbiddenError",
    "FormattedError",
    "GUIDRef",
    "Grade",
    "GradeMasteryData",
    "HighestGradeMastered",
    "InputValidationError",
    "MapProfile",
    "MasteredGrades",
    "NotFoundError",
    "Organization",
    "PageResult",
    "PaginationError",
    "PrimaryApp",
    "PrimaryOrg",
    "ProgressionRequestInput",
    "ProgressionResult",
    "RateLimitError",
    "RedirectError",
    "Reference",
    "RequestTimeoutError",
    "ResetGoalsResult",
    "Role",
    "ServerError",
    "ServiceNotConfiguredError",
    "Status",
    "SubjectMetrics",
    "SubjectTrack",
    "SubjectTrackCourse",
    "SubjectTrackGroup",
    "SubjectTrackGroupDeleteInput",
    "SubjectTrackGroupInput",
    "SubjectTrackGroupKey",
    "SubjectTrackGroupUpdateInput",
    "SubjectTrackInput",
    "SubjectTrackUpsertInput",
    "TimeSaved",
    "TimeSavedCalculation",
    "TimeSpentMetrics",
    "TimeSpentMetricsData",
    "TimebackError",
    "UnreadableResponseError",
    "User",
    "UserApp",
    "UserCredential",
    "UserId",
    "UserProfile",
    "UserRole",
    "ValidationError",
    "ValidationIssue",
    "WeeklyFact",
    "WeeklyFactRecord",
    "WeeklyFacts",
    "__version__",
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
    from timeback_edubridge._published_names import ActivityMetricsData as ActivityMetricsData
    from timeback_edubridge._published_names import ApplicationMetrics as ApplicationMetrics
    from timeback_edubridge._published_names import DailyActivityMap as DailyActivityMap
    from timeback_edubridge._published_names import Demographics as Demographics
    from timeback_edubridge._published_names import DemographicsFlag as DemographicsFlag
    from timeback_edubridge._published_names import DemographicsSex as DemographicsSex
    from timeback_edubridge._published_names import EnrollmentFactsResponse as EnrollmentFactsResponse
    from timeback_edubridge._published_names import EnrollmentPeriod as EnrollmentPeriod
    from timeback_edubridge._published_names import EnrollmentPrimaryApp as EnrollmentPrimaryApp
    from timeback_edubridge._published_names import EnrollmentRole as EnrollmentRole
    from timeback_edubridge._published_names import EnrollOptions as EnrollOptions
    from timeback_edubridge._published_names import FactsByAppMap as FactsByAppMap
    from timeback_edubridge._published_names import Grade as Grade
    from timeback_edubridge._published_names import GradeMasteryData as GradeMasteryData
    from timeback_edubridge._published_names import GUIDRef as GUIDRef
    from timeback_edubridge._published_names import PrimaryOrg as PrimaryOrg
    from timeback_edubridge._published_names import Role as Role
    from timeback_edubridge._published_names import Status as Status
    from timeback_edubridge._published_names import SubjectMetrics as SubjectMetrics
    from timeback_edubridge._published_names import SubjectTrackUpsertInput as SubjectTrackUpsertInput
    from timeback_edubridge._published_names import TimeSpentMetricsData as TimeSpentMetricsData
    from timeback_edubridge._published_names import UserApp as UserApp
    from timeback_edubridge._published_names import UserCredential as UserCredential
    from timeback_edubridge._published_names import UserProfile as UserProfile
    from timeback_edubridge._published_names import WeeklyFactRecord as WeeklyFactRecord
    from timeback_edubridge._published_names import WeeklyFacts as WeeklyFacts
    from timeback_edubridge._published_names import __version__ as __version__
    from timeback_kit.services.edubridge import ActivityFacts as ActivityFacts
    from timeback_kit.services.edubridge import ActivityMetrics as ActivityMetrics
    from timeback_kit.services.edubridge import ActivityResponse as ActivityResponse
    from timeback_kit.services.edubridge import AggregatedMetrics as AggregatedMetrics
    from timeback_kit.services.edubridge import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.edubridge import APIConnectionError as APIConnectionError
    from timeback_kit.services.edubridge import APIError as APIError
    from timeback_kit.services.edubridge import Application as Application
    from timeback_kit.services.edubridge import ApplicationMetric as ApplicationMetric
    from timeback_kit.services.edubridge import ApplicationMetricInput as ApplicationMetricInput
    from timeback_kit.services.edubridge import AuthenticationError as AuthenticationError
    from timeback_kit.services.edubridge import BadRequestError as BadRequestError
    from timeback_kit.services.edubridge import CaliperEnvelopeInput as CaliperEnvelopeInput
    from timeback_kit.services.edubridge import CaliperEnvelopeResult as CaliperEnvelopeResult
    from timeback_kit.services.edubridge import ClientClosedError as ClientClosedError
    from timeback_kit.services.edubridge import ConfigurationError as ConfigurationError
    from timeback_kit.services.edubridge import ConflictError as ConflictError
    from timeback_kit.services.edubridge import DecodeError as DecodeError
    from timeback_kit.services.edubridge import DefaultClass as DefaultClass
    from timeback_kit.services.edubridge import EdubridgeClient as EdubridgeClient
    from timeback_kit.services.edubridge import EdubridgeError as EdubridgeError
    from timeback_kit.services.edubridge import Enrollment as Enrollment
    from timeback_kit.services.edubridge import EnrollmentCourse as EnrollmentCourse
    from timeback_kit.services.edubridge import EnrollmentFacts as EnrollmentFacts
    from timeback_kit.services.edubridge import EnrollmentGoals as EnrollmentGoals
    from timeback_kit.services.edubridge import EnrollmentGoalsInput as EnrollmentGoalsInput
    from timeback_kit.services.edubridge import EnrollmentMetadata as EnrollmentMetadata
    from timeback_kit.services.edubridge import EnrollmentMetadataInput as EnrollmentMetadataInput
    from timeback_kit.services.edubridge import EnrollmentMetrics as EnrollmentMetrics
    from timeback_kit.services.edubridge import EnrollmentMetricsInput as EnrollmentMetricsInput
    from timeback_kit.services.edubridge import EnrollmentSchool as EnrollmentSchool
    from timeback_kit.services.edubridge import EnrollOptionsInput as EnrollOptionsInput
    from timeback_kit.services.edubridge import ForbiddenError as ForbiddenError
    from timeback_kit.services.edubridge import FormattedError as FormattedError
    from timeback_kit.services.edubridge import HighestGradeMastered as HighestGradeMastered
    from timeback_kit.services.edubridge import InputValidationError as InputValidationError
    from timeback_kit.services.edubridge import MapProfile as MapProfile
    from timeback_kit.services.edubridge import MasteredGrades as MasteredGrades
    from timeback_kit.services.edubridge import NotFoundError as NotFoundError
    from timeback_kit.services.edubridge import Organization as Organization
    from timeback_kit.services.edubridge import PageResult as PageResult
    from timeback_kit.services.edubridge import PaginationError as PaginationError
    from timeback_kit.services.edubridge import PrimaryApp as PrimaryApp
    from timeback_kit.services.edubridge import ProgressionRequestInput as ProgressionRequestInput
    from timeback_kit.services.edubridge import ProgressionResult as ProgressionResult
    from timeback_kit.services.edubridge import RateLimitError as RateLimitError
    from timeback_kit.services.edubridge import RedirectError as RedirectError
    from timeback_kit.services.edubridge import Reference as Reference
    from timeback_kit.services.edubridge import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.edubridge import ResetGoalsResult as ResetGoalsResult
    from timeback_kit.services.edubridge import ServerError as ServerError
    from timeback_kit.services.edubridge import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.edubridge import SubjectTrack as SubjectTrack
    from timeback_kit.services.edubridge import SubjectTrackCourse as SubjectTrackCourse
    from timeback_kit.services.edubridge import SubjectTrackGroup as SubjectTrackGroup
    from timeback_kit.services.edubridge import SubjectTrackGroupDeleteInput as SubjectTrackGroupDeleteInput
    from timeback_kit.services.edubridge import SubjectTrackGroupInput as SubjectTrackGroupInput
    from timeback_kit.services.edubridge import SubjectTrackGroupKey as SubjectTrackGroupKey
    from timeback_kit.services.edubridge import SubjectTrackGroupUpdateInput as SubjectTrackGroupUpdateInput
    from timeback_kit.services.edubridge import SubjectTrackInput as SubjectTrackInput
    from timeback_kit.services.edubridge import TimebackError as TimebackError
    from timeback_kit.services.edubridge import TimeSaved as TimeSaved
    from timeback_kit.services.edubridge import TimeSavedCalculation as TimeSavedCalculation
    from timeback_kit.services.edubridge import TimeSpentMetrics as TimeSpentMetrics
    from timeback_kit.services.edubridge import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.edubridge import User as User
    from timeback_kit.services.edubridge import UserId as UserId
    from timeback_kit.services.edubridge import UserRole as UserRole
    from timeback_kit.services.edubridge import ValidationError as ValidationError
    from timeback_kit.services.edubridge import ValidationIssue as ValidationIssue
    from timeback_kit.services.edubridge import WeeklyFact as WeeklyFact
    from timeback_kit.services.edubridge import aggregate_activity_metrics as aggregate_activity_metrics
    from timeback_kit.services.edubridge import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.edubridge import format_api_error as format_api_error
    from timeback_kit.services.edubridge import format_error as format_error
    from timeback_kit.services.edubridge import is_api_error as is_api_error
    from timeback_kit.services.edubridge import is_input_validation_error as is_input_validation_error
    from timeback_kit.services.edubridge import normalize_boolean as normalize_boolean
    from timeback_kit.services.edubridge import normalize_date as normalize_date
    from timeback_kit.services.edubridge import normalize_date_only as normalize_date_only
    from timeback_kit.services.edubridge import normalize_end_date as normalize_end_date
    from timeback_kit.services.edubridge import normalize_start_date as normalize_start_date
    from timeback_kit.services.edubridge import normalize_user as normalize_user
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": (
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
            ),
            "timeback_edubridge._published_names": (
                "ActivityMetricsData",
                "ApplicationMetrics",
                "DailyActivityMap",
                "Demographics",
                "DemographicsFlag",
                "DemographicsSex",
                "EnrollOptions",
                "EnrollmentFactsResponse",
                "EnrollmentPeriod",
                "EnrollmentPrimaryApp",
                "EnrollmentRole",
                "FactsByAppMap",
                "GUIDRef",
                "Grade",
                "GradeMasteryData",
                "PrimaryOrg",
                "Role",
                "Status",
                "SubjectMetrics",
                "SubjectTrackUpsertInput",
                "TimeSpentMetricsData",
                "UserApp",
                "UserCredential",
                "UserProfile",
                "WeeklyFactRecord",
                "WeeklyFacts",
                "__version__",
            ),
        },
        submodules=(
            "client",
            "dates",
            "errors",
            "exceptions",
            "metrics",
            "records",
            "resources",
            "sync",
            "tracks",
            "types",
            "utils",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "client",
            "dates",
            "errors",
            "exceptions",
            "metrics",
            "periods",
            "records",
            "resources",
            "sync",
            "tracks",
            "types",
            "utils",
        ),
        notice="timeback_kit.runtime.foreign",
    )
