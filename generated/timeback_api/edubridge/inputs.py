"""Inputs of EduBridge: request bodies and query parameters, under their JSON names."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict


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


class EnrollmentGoalsInput(TypedDict):
    """The daily goals of an enrollment."""

    dailyAccuracy: NotRequired[float]
    dailyActiveMinutes: NotRequired[float]
    dailyLessons: NotRequired[float]
    dailyMasteredUnits: NotRequired[float]
    dailyXp: NotRequired[float]


class EnrollmentMetricsInput(TypedDict):
    """What has been earned in an enrollment."""

    totalLessons: NotRequired[float]
    totalXp: NotRequired[float]


class EnrollmentMetadataInput(TypedDict):
    """Goals and metrics of an enrollment."""

    goals: NotRequired[EnrollmentGoalsInput]
    metrics: NotRequired[EnrollmentMetricsInput]
    studentSpecificGoals: NotRequired[bool]


class EnrollOptionsInput(TypedDict):
    """Options of an enrollment."""

    beginDate: NotRequired[dt.datetime | str]
    metadata: NotRequired[EnrollmentMetadataInput]
    role: NotRequired[Literal["administrator", "proctor", "student", "teacher"]]
    sourcedId: NotRequired[str]


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
