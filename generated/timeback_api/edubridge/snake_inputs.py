"""Inputs of EduBridge under Python names, and changes of them: types that only a checker reads."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from .inputs import (
    EnrollmentGoalsInput,
    EnrollmentMetadataInput,
    EnrollmentMetricsInput,
)


class ApplicationMetricInputSnake(TypedDict):
    """ApplicationMetricInput, under Python names."""

    metric: Literal["accuracy", "lessons", "quizzes", "spent_minutes", "unit_tests", "waste_minutes", "xp"]
    metric_source: Literal[
        "manual_entry", "powerpath", "timeback_adapter", "timeback_app", "timeback_direct_integration"
    ]


class CaliperEnvelopeInputSnake(TypedDict):
    """CaliperEnvelopeInput, under Python names."""

    data: Sequence[Mapping[str, Any]]
    data_version: NotRequired[str]
    send_time: dt.datetime | str
    sensor: str


class EnrollmentGoalsInputSnake(TypedDict, total=False):
    """EnrollmentGoalsInput, under Python names."""

    daily_accuracy: float
    daily_active_minutes: float
    daily_lessons: float
    daily_mastered_units: float
    daily_xp: float


class EnrollmentMetricsInputSnake(TypedDict, total=False):
    """EnrollmentMetricsInput, under Python names."""

    total_lessons: float
    total_xp: float


class EnrollmentMetadataInputSnake(TypedDict, total=False):
    """EnrollmentMetadataInput, under Python names."""

    goals: "EnrollmentGoalsInput | EnrollmentGoalsInputSnake"
    metrics: "EnrollmentMetricsInput | EnrollmentMetricsInputSnake"
    student_specific_goals: bool


class EnrollOptionsInputSnake(TypedDict, total=False):
    """EnrollOptionsInput, under Python names."""

    begin_date: dt.datetime | str
    metadata: "EnrollmentMetadataInput | EnrollmentMetadataInputSnake"
    role: Literal["administrator", "proctor", "student", "teacher"]
    sourced_id: str


class ProgressionRequestInputSnake(TypedDict):
    """ProgressionRequestInput, under Python names."""

    ai_model: NotRequired[str]
    assignment_id: float
    current_course_sourced_id: str
    existing_plan: NotRequired[bool]
    extended_catalog: NotRequired[bool]
    flow_type: Literal["dcan", "existingPlan", "legacy"]
    grade: str
    read_only: NotRequired[bool]
    score: NotRequired[float]
    student_email: str
    student_timeback_id: str
    subject: str
    test_type: NotRequired[str]


class SubjectTrackGroupDeleteInputSnake(TypedDict):
    """SubjectTrackGroupDeleteInput, under Python names."""

    course_id: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    is_global: bool
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackGroupInputSnake(TypedDict):
    """SubjectTrackGroupInput, under Python names."""

    course_id: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    org_sourced_ids: NotRequired[Sequence[str]]
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackGroupUpdateInputSnake(TypedDict):
    """SubjectTrackGroupUpdateInput, under Python names."""

    course_id: str
    current_course_id: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    is_global: bool
    org_sourced_ids: NotRequired[Sequence[str]]
    strategy: NotRequired[Literal["fail", "replace"]]
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackInputSnake(TypedDict, total=False):
    """SubjectTrackInput, under Python names."""

    courseId: str
    course_id: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    orgSourcedId: str
    org_sourced_id: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]
    gradeLevel: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    targetCourseId: str
