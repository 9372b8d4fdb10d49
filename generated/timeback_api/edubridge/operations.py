"""Operations of EduBridge: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    Paging,
    document,
    entity,
    nothing,
    rows,
    value,
)

from . import models

GET_ACTIVITY: Final[Operation[models.ActivityResponse]] = Operation(
    id="getActivity",
    name="edubridge.analytics.get_activity",
    method="GET",
    path="/edubridge/analytics/activity",
    response=document(models.ActivityResponse),
    required_query=("endDate", "startDate"),
)
GET_WEEKLY_FACTS: Final[Operation[list[models.WeeklyFact]]] = Operation(
    id="getWeeklyFacts",
    name="edubridge.analytics.get_weekly_facts",
    method="GET",
    path="/edubridge/analytics/facts/weekly",
    response=rows(models.WeeklyFact, "facts"),
    required_query=("weekDate",),
)
GET_HIGHEST_GRADE_MASTERED: Final[Operation[models.HighestGradeMastered]] = Operation(
    id="getHighestGradeMastered",
    name="edubridge.analytics.get_highest_grade_mastered",
    method="GET",
    path="/edubridge/analytics/highestGradeMastered/{studentId}/{subject}",
    response=document(models.HighestGradeMastered),
)
GET_APPLICATION_METRICS: Final[Operation[list[models.ApplicationMetric]]] = Operation(
    id="getApplicationMetrics",
    name="edubridge.applications.get_metrics",
    method="GET",
    path="/edubridge/applicationMetrics/{applicationSourcedId}",
    response=rows(models.ApplicationMetric, "data"),
)
ADD_APPLICATION_METRIC: Final[Operation[models.ApplicationMetric]] = Operation(
    id="addApplicationMetric",
    name="edubridge.applications.add_metric",
    method="POST",
    path="/edubridge/applicationMetrics/{applicationSourcedId}",
    response=entity(models.ApplicationMetric, "data"),
    body=Body("timeback_api.edubridge.inputs:ApplicationMetricInput", key="applicationMetric"),
)
REMOVE_APPLICATION_METRIC: Final[Operation[None]] = Operation(
    id="removeApplicationMetric",
    name="edubridge.applications.remove_metric",
    method="DELETE",
    path="/edubridge/applicationMetrics/{applicationSourcedId}",
    response=nothing(),
    body=Body("timeback_api.edubridge.inputs:ApplicationMetricInput", key="applicationMetric"),
)
GET_ALL_APPLICATIONS: Final[Operation[list[models.Application]]] = Operation(
    id="getAllApplications",
    name="edubridge.applications.list",
    method="GET",
    path="/edubridge/applications/",
    response=rows(models.Application, "applications"),
)
GET_DEFAULT_CLASS: Final[Operation[models.DefaultClass]] = Operation(
    id="getDefaultClass",
    name="edubridge.enrollments.get_default_class",
    method="GET",
    path="/edubridge/enrollments/defaultClass/{courseId}/{schoolId}",
    response=entity(models.DefaultClass, "data"),
    optional_path=("schoolId",),
)
ENROLL_USER: Final[Operation[models.Enrollment]] = Operation(
    id="enrollUser",
    name="edubridge.enrollments.enroll",
    method="POST",
    path="/edubridge/enrollments/enroll/{userId}/{courseId}/{schoolId}",
    response=entity(models.Enrollment, "data"),
    body=Body("timeback_api.edubridge.inputs:EnrollOptionsInput", required=False),
    optional_path=("schoolId",),
)
PROPAGATE_GOALS: Final[Operation[models.ResetGoalsResult]] = Operation(
    id="propagateGoals",
    name="edubridge.enrollments.propagate_goals",
    method="POST",
    path="/edubridge/enrollments/propagateGoals/{courseId}",
    response=entity(models.ResetGoalsResult, "data"),
)
RESET_PROGRESS: Final[Operation[None]] = Operation(
    id="resetProgress",
    name="edubridge.enrollments.reset_progress",
    method="DELETE",
    path="/edubridge/enrollments/resetProgress/{userId}/{courseId}",
    response=nothing(),
)
UNENROLL_USER: Final[Operation[None]] = Operation(
    id="unenrollUser",
    name="edubridge.enrollments.unenroll",
    method="DELETE",
    path="/edubridge/enrollments/unenroll/{userId}/{courseId}/{schoolId}",
    response=nothing(),
    optional_path=("schoolId",),
)
GET_ENROLLMENTS_FOR_USER: Final[Operation[list[models.Enrollment]]] = Operation(
    id="getEnrollmentsForUser",
    name="edubridge.enrollments.list",
    method="GET",
    path="/edubridge/enrollments/user/{userId}",
    response=rows(models.Enrollment, "data"),
)
GET_MAP_PROFILE: Final[Operation[list[models.MapProfile]]] = Operation(
    id="getMapProfile",
    name="edubridge.learning_reports.get_map_profile",
    method="GET",
    path="/edubridge/learning-reports/map-profile/{userId}",
    response=rows(models.MapProfile, "data"),
)
GET_ALL_SUBJECT_TRACKS: Final[Operation[list[models.SubjectTrack]]] = Operation(
    id="getAllSubjectTracks",
    name="edubridge.subject_tracks.list",
    method="GET",
    path="/edubridge/subject-track/",
    response=rows(models.SubjectTrack, "subjectTracks", "subjectTrack"),
)
UPSERT_SUBJECT_TRACK: Final[Operation[models.SubjectTrack]] = Operation(
    id="upsertSubjectTrack",
    name="edubridge.subject_tracks.upsert",
    method="PUT",
    path="/edubridge/subject-track/",
    response=entity(models.SubjectTrack, "subjectTrack", "subjectTracks"),
    body=Body(
        "timeback_api.edubridge.inputs:SubjectTrackInput", aliases={"gradeLevel": "grade", "targetCourseId": "courseId"}
    ),
)
GET_ALL_SUBJECT_TRACK_GROUPS: Final[Operation[list[models.SubjectTrackGroup]]] = Operation(
    id="getAllSubjectTrackGroups",
    name="edubridge.subject_tracks.list_groups",
    method="GET",
    path="/edubridge/subject-track/groups",
    response=rows(models.SubjectTrackGroup, "groups"),
)
UPDATE_SUBJECT_TRACK_GROUP: Final[Operation[None]] = Operation(
    id="updateSubjectTrackGroup",
    name="edubridge.subject_tracks.update_group",
    method="PUT",
    path="/edubridge/subject-track/groups",
    response=nothing(),
    body=Body("timeback_api.edubridge.inputs:SubjectTrackGroupUpdateInput"),
)
CREATE_SUBJECT_TRACK_GROUP: Final[Operation[None]] = Operation(
    id="createSubjectTrackGroup",
    name="edubridge.subject_tracks.create_group",
    method="POST",
    path="/edubridge/subject-track/groups",
    response=nothing(),
    body=Body("timeback_api.edubridge.inputs:SubjectTrackGroupInput"),
)
DELETE_SUBJECT_TRACK_GROUP: Final[Operation[None]] = Operation(
    id="deleteSubjectTrackGroup",
    name="edubridge.subject_tracks.delete_group",
    method="DELETE",
    path="/edubridge/subject-track/groups",
    response=nothing(),
    body=Body("timeback_api.edubridge.inputs:SubjectTrackGroupDeleteInput"),
)
DELETE_SUBJECT_TRACK: Final[Operation[None]] = Operation(
    id="deleteSubjectTrack",
    name="edubridge.subject_tracks.delete",
    method="DELETE",
    path="/edubridge/subject-track/{id}",
    response=nothing(),
)
GET_TIME_SAVED: Final[Operation[models.TimeSaved]] = Operation(
    id="getTimeSaved",
    name="edubridge.learning_reports.get_time_saved",
    method="GET",
    path="/edubridge/time-saved/user/{userId}",
    response=entity(models.TimeSaved, "data"),
)
RESET_GOALS: Final[Operation[models.ResetGoalsResult]] = Operation(
    id="resetGoals",
    name="edubridge.enrollments.reset_goals",
    method="POST",
    path="/edubridge/enrollments/resetGoals/{courseId}",
    response=entity(models.ResetGoalsResult, "data"),
)
GET_ALL_USERS: Final[Operation[list[models.User]]] = Operation(
    id="getAllUsers",
    name="edubridge.users.list",
    method="GET",
    path="/edubridge/users/",
    response=rows(models.User, "users"),
    required_query=("roles",),
    csv=("fields",),
    exploded=("roles", "orgSourcedIds"),
    choices={"orderBy": ("asc", "desc")},
    ranges={"limit": (1, 3000), "offset": (0, None)},
    paging=Paging.OFFSET,
)
GET_ENROLLMENT_FACTS: Final[Operation[models.EnrollmentFacts]] = Operation(
    id="getEnrollmentFacts",
    name="edubridge.analytics.get_enrollment_facts",
    method="GET",
    path="/edubridge/analytics/enrollment/{enrollmentId}",
    response=document(models.EnrollmentFacts),
)
ENQUEUE_PROGRESSION: Final[Operation[models.ProgressionResult]] = Operation(
    id="enqueueProgression",
    name="edubridge.progression.enqueue",
    method="POST",
    path="/edubridge/progression/enqueue",
    response=document(models.ProgressionResult),
    body=Body("timeback_api.edubridge.inputs:ProgressionRequestInput"),
)
GET_PROGRESSION_CATALOG: Final[Operation[Any]] = Operation(
    id="getProgressionCatalog",
    name="edubridge.progression.get_catalog",
    method="GET",
    path="/edubridge/progression/catalog",
    response=value(),
    ranges={"page": (1, None), "limit": (1, 500)},
)
SEND_CALIPER_ENVELOPE: Final[Operation[models.CaliperEnvelopeResult]] = Operation(
    id="sendCaliperEnvelope",
    name="edubridge.events.send_envelope",
    method="POST",
    path="/edubridge/caliper/event",
    response=document(models.CaliperEnvelopeResult),
    body=Body("timeback_api.edubridge.inputs:CaliperEnvelopeInput"),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        GET_ACTIVITY,
        GET_WEEKLY_FACTS,
        GET_HIGHEST_GRADE_MASTERED,
        GET_APPLICATION_METRICS,
        ADD_APPLICATION_METRIC,
        REMOVE_APPLICATION_METRIC,
        GET_ALL_APPLICATIONS,
        GET_DEFAULT_CLASS,
        ENROLL_USER,
        PROPAGATE_GOALS,
        RESET_PROGRESS,
        UNENROLL_USER,
        GET_ENROLLMENTS_FOR_USER,
        GET_MAP_PROFILE,
        GET_ALL_SUBJECT_TRACKS,
        UPSERT_SUBJECT_TRACK,
        GET_ALL_SUBJECT_TRACK_GROUPS,
        UPDATE_SUBJECT_TRACK_GROUP,
        CREATE_SUBJECT_TRACK_GROUP,
        DELETE_SUBJECT_TRACK_GROUP,
        DELETE_SUBJECT_TRACK,
        GET_TIME_SAVED,
        RESET_GOALS,
        GET_ALL_USERS,
        GET_ENROLLMENT_FACTS,
        ENQUEUE_PROGRESSION,
        GET_PROGRESSION_CATALOG,
        SEND_CALIPER_ENVELOPE,
    )
}
"""Every operation, by its operationId."""
