"""Inputs of EduBridge: request bodies and query parameters, under their JSON names."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .snake_inputs import (
        ApplicationMetricInputSnake,
        CaliperEnvelopeInputSnake,
        EnrollmentGoalsInputSnake,
        EnrollmentMetadataInputSnake,
        EnrollmentMetricsInputSnake,
        EnrollOptionsInputSnake,
        ProgressionRequestInputSnake,
        SubjectTrackGroupDeleteInputSnake,
        SubjectTrackGroupInputSnake,
        SubjectTrackGroupUpdateInputSnake,
        SubjectTrackInputSnake,
    )


class ApplicationMetricInput(TypedDict):
    """A metric to count for an application."""

    metric: Literal["accuracy", "lessons", "quizzes", "spent_minutes", "unit_tests", "waste_minutes", "xp"]
    metricSource: Literal[
        "manual_entry", "powerpath", "timeback_adapter", "timeback_app", "timeback_direct_integration"
    ]


class CaliperEnvelopeInput(TypedDict):
    """Events, with the sensor that saw them and the time they were sent."""

    data: Sequence[Mapping[str, Any]]
    dataVersion: NotRequired[str]
    sendTime: dt.datetime | str
    sensor: str


class EnrollmentGoalsInput(TypedDict, total=False):
    """The daily goals of an enrollment."""

    dailyAccuracy: float
    dailyActiveMinutes: float
    dailyLessons: float
    dailyMasteredUnits: float
    dailyXp: float


class EnrollmentMetricsInput(TypedDict, total=False):
    """What has been earned in an enrollment."""

    totalLessons: float
    totalXp: float


class EnrollmentMetadataInput(TypedDict, total=False):
    """Goals and metrics of an enrollment."""

    goals: "EnrollmentGoalsInput | EnrollmentGoalsInputSnake"
    metrics: "EnrollmentMetricsInput | EnrollmentMetricsInputSnake"
    studentSpecificGoals: bool


class EnrollOptionsInput(TypedDict, total=False):
    """Options of an enrollment."""

    beginDate: dt.datetime | str
    metadata: "EnrollmentMetadataInput | EnrollmentMetadataInputSnake"
    role: Literal["administrator", "proctor", "student", "teacher"]
    sourcedId: str


class ProgressionRequestInput(TypedDict):
    """An assignment and the student whose progression follows from it."""

    aiModel: NotRequired[str]
    assignmentId: float
    currentCourseSourcedId: str
    existingPlan: NotRequired[bool]
    extendedCatalog: NotRequired[bool]
    flowType: Literal["dcan", "existingPlan", "legacy"]
    grade: str
    readOnly: NotRequired[bool]
    score: NotRequired[float]
    studentEmail: str
    studentTimebackId: str
    subject: str
    testType: NotRequired[str]


class SubjectTrackGroupDeleteInput(TypedDict):
    """A group of subject tracks to delete."""

    courseId: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    isGlobal: bool
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackGroupInput(TypedDict):
    """A group of subject tracks to create."""

    courseId: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    orgSourcedIds: NotRequired[Sequence[str]]
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackGroupUpdateInput(TypedDict):
    """A group of subject tracks to move to another course."""

    courseId: str
    currentCourseId: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    isGlobal: bool
    orgSourcedIds: NotRequired[Sequence[str]]
    strategy: NotRequired[Literal["fail", "replace"]]
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackInput(TypedDict):
    """The course that is taken for a subject and grade."""

    courseId: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    orgSourcedId: NotRequired[str]
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


if not TYPE_CHECKING:  # at run time one class checks both spellings
    ApplicationMetricInputSnake = ApplicationMetricInput
    CaliperEnvelopeInputSnake = CaliperEnvelopeInput
    EnrollmentGoalsInputSnake = EnrollmentGoalsInput
    EnrollmentMetricsInputSnake = EnrollmentMetricsInput
    EnrollmentMetadataInputSnake = EnrollmentMetadataInput
    EnrollOptionsInputSnake = EnrollOptionsInput
    ProgressionRequestInputSnake = ProgressionRequestInput
    SubjectTrackGroupDeleteInputSnake = SubjectTrackGroupDeleteInput
    SubjectTrackGroupInputSnake = SubjectTrackGroupInput
    SubjectTrackGroupUpdateInputSnake = SubjectTrackGroupUpdateInput
    SubjectTrackInputSnake = SubjectTrackInput
