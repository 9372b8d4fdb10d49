"""Inputs of PowerPath under Python names, and changes of them: types that only a checker reads."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from .inputs import (
    AssessmentBankInput,
    LearningObjectiveResultInput,
    LearningObjectiveScoreSetInput,
    ResultInput,
    TestResourceInput,
)


class CreateExternalPlacementInputSnake(TypedDict):
    """CreateExternalPlacementInput, under Python names."""

    course_component_sourced_id: NotRequired[str]
    course_id: str
    course_id_on_fail: NotRequired[str | None]
    description: NotRequired[str]
    grades: Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    launch_url: NotRequired[str]
    lesson_title: NotRequired[str]
    lesson_type: NotRequired[Annotated[Literal["placement"], "stated"]]
    resource_metadata: NotRequired[Mapping[str, Any] | None]
    tool_provider: Literal["edulastic", "mastery-track"]
    unit_title: NotRequired[str]
    vendor_id: NotRequired[str]
    xp: NotRequired[float]


class CreateExternalTestOutInputSnake(TypedDict):
    """CreateExternalTestOutInput, under Python names."""

    course_component_sourced_id: NotRequired[str]
    course_id: str
    description: NotRequired[str]
    grades: Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    launch_url: NotRequired[str]
    lesson_title: NotRequired[str]
    lesson_type: NotRequired[Annotated[Literal["test-out"], "stated"]]
    resource_metadata: NotRequired[Mapping[str, Any] | None]
    tool_provider: Literal["edulastic", "mastery-track"]
    unit_title: NotRequired[str]
    vendor_id: NotRequired[str]
    xp: float


class CreateInternalAssessmentBankInputSnake(TypedDict):
    """CreateInternalAssessmentBankInput, under Python names."""

    assessment_bank: AssessmentBankInput
    course_component_sourced_id: NotRequired[str]
    course_id: str
    course_id_on_fail: NotRequired[str | None]
    grades: NotRequired[
        Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    ]
    lesson_title: NotRequired[str]
    lesson_type: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"]
    resource_metadata: NotRequired[Mapping[str, Any] | None]
    test_type: NotRequired[Annotated[Literal["assessment-bank"], "stated"]]
    unit_title: NotRequired[str]
    xp: NotRequired[float]


class CreateInternalQtiTestInputSnake(TypedDict):
    """CreateInternalQtiTestInput, under Python names."""

    course_component_sourced_id: NotRequired[str]
    course_id: str
    course_id_on_fail: NotRequired[str | None]
    grades: NotRequired[
        Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    ]
    lesson_title: NotRequired[str]
    lesson_type: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"]
    qti: TestResourceInput
    resource_metadata: NotRequired[Mapping[str, Any] | None]
    test_type: NotRequired[Annotated[Literal["qti"], "stated"]]
    unit_title: NotRequired[str]
    xp: NotRequired[float]


class ExternalTestAssignmentInputSnake(TypedDict):
    """ExternalTestAssignmentInput, under Python names."""

    application_name: NotRequired[str]
    lesson: str
    skip_course_enrollment: NotRequired[bool]
    student: str
    test_id: NotRequired[str]


class ExternalTestOutAssignmentInputSnake(TypedDict):
    """ExternalTestOutAssignmentInput, under Python names."""

    one_roster_sourced_id: str
    subject: str


class LearningObjectiveResultInputSnake(TypedDict):
    """LearningObjectiveResultInput, under Python names."""

    learning_objective_id: str
    score: NotRequired[float]
    text_score: NotRequired[str]


class LearningObjectiveScoreSetInputSnake(TypedDict):
    """LearningObjectiveScoreSetInput, under Python names."""

    learning_objective_results: "Sequence[LearningObjectiveResultInput | LearningObjectiveResultInputSnake]"
    source: str


class LessonPlanInputSnake(TypedDict):
    """LessonPlanInput, under Python names."""

    class_id: NotRequired[str]
    course_id: str
    user_id: str


class RenderConfigInputSnake(TypedDict):
    """RenderConfigInput, under Python names."""

    course_ids: Sequence[str]
    renderer_id: str
    renderer_url: str
    renderer_version: NotRequired[str | None]
    suppress_correct_response: NotRequired[bool | None]
    suppress_feedback: NotRequired[bool | None]


class ResultInputSnake(TypedDict):
    """ResultInput, under Python names."""

    comment: NotRequired[str | None]
    in_progress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learning_objective_set: NotRequired[
        "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    score_date: dt.datetime | str
    score_percentile: NotRequired[float | None]
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    status: Literal["active", "tobedeleted"]
    text_score: NotRequired[str | None]


class ScreeningAssignmentInputSnake(TypedDict):
    """ScreeningAssignmentInput, under Python names."""

    subject: Literal["Language", "Math", "Reading", "Science"]
    user_id: str


class ScreeningResetSessionInputSnake(TypedDict):
    """ScreeningResetSessionInput, under Python names."""

    user_id: str


class StartTestOutInputSnake(TypedDict):
    """StartTestOutInput, under Python names."""

    course_id: str
    student_id: str


class StudentItemResponseInputSnake(TypedDict):
    """StudentItemResponseInput, under Python names."""

    component_resource_id: str
    result: "ResultInput | ResultInputSnake"
    student_id: str


class TestAssignmentInputSnake(TypedDict):
    """TestAssignmentInput, under Python names."""

    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]
    test_name: NotRequired[str]


class TestAssignmentUpdateInputSnake(TypedDict):
    """TestAssignmentUpdateInput, under Python names."""

    test_name: str


class TestAssignmentsImportInputSnake(TypedDict):
    """TestAssignmentsImportInput, under Python names."""

    sheet: str
    spreadsheet_url: str


class ImportExternalTestAssignmentResultsParamsSnake(TypedDict):
    """ImportExternalTestAssignmentResultsParams, under Python names."""

    application_name: NotRequired[str]
    lesson: str
    student: str
