"""Documented import name of `timeback_kit.services.edubridge`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ActivityFacts",
    "ActivityMetrics",
    "ActivityMetricsData",
    "ActivityResponse",
    "AggregatedMetrics",
    "Application",
    "ApplicationMetric",
    "ApplicationMetricInput",
    "ApplicationMetrics",
    "CaliperEnvelopeInput",
    "CaliperEnvelopeResult",
    "DailyActivityMap",
    "DefaultClass",
    "DefaultClassCourse",
    "Demographics",
    "DemographicsFlag",
    "DemographicsSex",
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
    "GUIDRef",
    "Grade",
    "GradeMasteryData",
    "HighestGradeMastered",
    "MapProfile",
    "MasteredGrades",
    "Organization",
    "PrimaryApp",
    "PrimaryOrg",
    "ProgressionRequestInput",
    "ProgressionResult",
    "Reference",
    "ResetGoalsResult",
    "Role",
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
    "SubjectTrackOrg",
    "SubjectTrackUpsertInput",
    "TimeSaved",
    "TimeSavedCalculation",
    "TimeSpentMetrics",
    "TimeSpentMetricsData",
    "User",
    "UserApp",
    "UserCredential",
    "UserId",
    "UserProfile",
    "UserRole",
    "WeeklyFact",
    "WeeklyFactRecord",
    "WeeklyFacts",
]

if TYPE_CHECKING:
    from timeback_edubridge._published_names import ActivityMetricsData as ActivityMetricsData
    from timeback_edubridge._published_names import ApplicationMetrics as ApplicationMetrics
    from timeback_edubridge._published_names import DailyActivityMap as DailyActivityMap
    from timeback_edubridge._published_names import DefaultClassCourse as DefaultClassCourse
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
    from timeback_edubridge._published_names import SubjectTrackOrg as SubjectTrackOrg
    from timeback_edubridge._published_names import SubjectTrackUpsertInput as SubjectTrackUpsertInput
    from timeback_edubridge._published_names import TimeSpentMetricsData as TimeSpentMetricsData
    from timeback_edubridge._published_names import UserApp as UserApp
    from timeback_edubridge._published_names import UserCredential as UserCredential
    from timeback_edubridge._published_names import UserProfile as UserProfile
    from timeback_edubridge._published_names import WeeklyFactRecord as WeeklyFactRecord
    from timeback_edubridge._published_names import WeeklyFacts as WeeklyFacts
    from timeback_kit.services.edubridge import ActivityFacts as ActivityFacts
    from timeback_kit.services.edubridge import ActivityMetrics as ActivityMetrics
    from timeback_kit.services.edubridge import ActivityResponse as ActivityResponse
    from timeback_kit.services.edubridge import AggregatedMetrics as AggregatedMetrics
    from timeback_kit.services.edubridge import Application as Application
    from timeback_kit.services.edubridge import ApplicationMetric as ApplicationMetric
    from timeback_kit.services.edubridge import ApplicationMetricInput as ApplicationMetricInput
    from timeback_kit.services.edubridge import CaliperEnvelopeInput as CaliperEnvelopeInput
    from timeback_kit.services.edubridge import CaliperEnvelopeResult as CaliperEnvelopeResult
    from timeback_kit.services.edubridge import DefaultClass as DefaultClass
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
    from timeback_kit.services.edubridge import HighestGradeMastered as HighestGradeMastered
    from timeback_kit.services.edubridge import MapProfile as MapProfile
    from timeback_kit.services.edubridge import MasteredGrades as MasteredGrades
    from timeback_kit.services.edubridge import Organization as Organization
    from timeback_kit.services.edubridge import PrimaryApp as PrimaryApp
    from timeback_kit.services.edubridge import ProgressionRequestInput as ProgressionRequestInput
    from timeback_kit.services.edubridge import ProgressionResult as ProgressionResult
    from timeback_kit.services.edubridge import Reference as Reference
    from timeback_kit.services.edubridge import ResetGoalsResult as ResetGoalsResult
    from timeback_kit.services.edubridge import SubjectTrack as SubjectTrack
    from timeback_kit.services.edubridge import SubjectTrackCourse as SubjectTrackCourse
    from timeback_kit.services.edubridge import SubjectTrackGroup as SubjectTrackGroup
    from timeback_kit.services.edubridge import SubjectTrackGroupDeleteInput as SubjectTrackGroupDeleteInput
    from timeback_kit.services.edubridge import SubjectTrackGroupInput as SubjectTrackGroupInput
    from timeback_kit.services.edubridge import SubjectTrackGroupKey as SubjectTrackGroupKey
    from timeback_kit.services.edubridge import SubjectTrackGroupUpdateInput as SubjectTrackGroupUpdateInput
    from timeback_kit.services.edubridge import SubjectTrackInput as SubjectTrackInput
    from timeback_kit.services.edubridge import TimeSaved as TimeSaved
    from timeback_kit.services.edubridge import TimeSavedCalculation as TimeSavedCalculation
    from timeback_kit.services.edubridge import TimeSpentMetrics as TimeSpentMetrics
    from timeback_kit.services.edubridge import User as User
    from timeback_kit.services.edubridge import UserId as UserId
    from timeback_kit.services.edubridge import UserRole as UserRole
    from timeback_kit.services.edubridge import WeeklyFact as WeeklyFact
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.edubridge": (
                "ActivityFacts",
                "ActivityMetrics",
                "ActivityResponse",
                "AggregatedMetrics",
                "Application",
                "ApplicationMetric",
                "ApplicationMetricInput",
                "CaliperEnvelopeInput",
                "CaliperEnvelopeResult",
                "DefaultClass",
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
                "HighestGradeMastered",
                "MapProfile",
                "MasteredGrades",
                "Organization",
                "PrimaryApp",
                "ProgressionRequestInput",
                "ProgressionResult",
                "Reference",
                "ResetGoalsResult",
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
                "User",
                "UserId",
                "UserRole",
                "WeeklyFact",
            ),
            "timeback_edubridge._published_names": (
                "ActivityMetricsData",
                "ApplicationMetrics",
                "DailyActivityMap",
                "DefaultClassCourse",
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
                "SubjectTrackOrg",
                "SubjectTrackUpsertInput",
                "TimeSpentMetricsData",
                "UserApp",
                "UserCredential",
                "UserProfile",
                "WeeklyFactRecord",
                "WeeklyFacts",
            ),
        },
        submodules=(
            "analytics",
            "applications",
            "base",
            "enrollments",
            "inputs",
            "learning_reports",
            "responses",
            "subject_track",
            "users",
        ),
    )
