"""Inputs of PowerPath: request bodies and query parameters, under their JSON names."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .snake_inputs import (
        CreateExternalPlacementInputSnake,
        CreateExternalTestOutInputSnake,
        CreateInternalAssessmentBankInputSnake,
        CreateInternalQtiTestInputSnake,
        ExternalTestAssignmentInputSnake,
        ExternalTestOutAssignmentInputSnake,
        ImportExternalTestAssignmentResultsParamsSnake,
        LearningObjectiveResultInputSnake,
        LearningObjectiveScoreSetInputSnake,
        LessonPlanInputSnake,
        RenderConfigInputSnake,
        ResultInputSnake,
        ScreeningAssignmentInputSnake,
        ScreeningResetSessionInputSnake,
        StartTestOutInputSnake,
        StudentItemResponseInputSnake,
        TestAssignmentInputSnake,
        TestAssignmentsImportInputSnake,
        TestAssignmentUpdateInputSnake,
    )


class AddCustomResourceInput(TypedDict):
    """The resource and the component that gets it."""

    parent_component_id: str
    resource_id: str
    skipped: NotRequired[bool]


class AddCustomResourceCommandInput(TypedDict):
    """Puts another resource into a lesson plan."""

    payload: AddCustomResourceInput
    type: NotRequired[Annotated[Literal["add-custom-resource"], "stated"]]


class TestResourceInput(TypedDict):
    """The address of a test or of a part of it."""

    metadata: NotRequired[Mapping[str, Any]]
    title: NotRequired[str]
    url: str


class AssessmentBankInput(TypedDict):
    """The resources of an assessment bank."""

    resources: Sequence[TestResourceInput]


class CommandTargetInput(TypedDict):
    """The item of a lesson plan that a command is about."""

    id: str
    type: Literal["component", "resource"]


class ChangeItemParentInput(TypedDict):
    """The item, its new component and its place there."""

    new_parent_id: str
    position: NotRequired[Literal["end", "start"]]
    target: CommandTargetInput


class ChangeItemParentCommandInput(TypedDict):
    """Moves an item of a lesson plan below another component."""

    payload: ChangeItemParentInput
    type: NotRequired[Annotated[Literal["change-item-parent"], "stated"]]


class CreateExternalPlacementInput(TypedDict):
    """A placement test that an external tool delivers."""

    courseComponentSourcedId: NotRequired[str]
    courseId: str
    courseIdOnFail: NotRequired[str | None]
    description: NotRequired[str]
    grades: Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    launchUrl: NotRequired[str]
    lessonTitle: NotRequired[str]
    lessonType: NotRequired[Annotated[Literal["placement"], "stated"]]
    resourceMetadata: NotRequired[Mapping[str, Any] | None]
    toolProvider: Literal["edulastic", "mastery-track"]
    unitTitle: NotRequired[str]
    vendorId: NotRequired[str]
    xp: NotRequired[float]


class CreateExternalTestOutInput(TypedDict):
    """A test-out that an external tool delivers."""

    courseComponentSourcedId: NotRequired[str]
    courseId: str
    description: NotRequired[str]
    grades: Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    launchUrl: NotRequired[str]
    lessonTitle: NotRequired[str]
    lessonType: NotRequired[Annotated[Literal["test-out"], "stated"]]
    resourceMetadata: NotRequired[Mapping[str, Any] | None]
    toolProvider: Literal["edulastic", "mastery-track"]
    unitTitle: NotRequired[str]
    vendorId: NotRequired[str]
    xp: float


class CreateInternalAssessmentBankInput(TypedDict):
    """A test from an assessment bank."""

    assessmentBank: AssessmentBankInput
    courseComponentSourcedId: NotRequired[str]
    courseId: str
    courseIdOnFail: NotRequired[str | None]
    grades: NotRequired[
        Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    ]
    lessonTitle: NotRequired[str]
    lessonType: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"]
    resourceMetadata: NotRequired[Mapping[str, Any] | None]
    testType: NotRequired[Annotated[Literal["assessment-bank"], "stated"]]
    unitTitle: NotRequired[str]
    xp: NotRequired[float]


class CreateInternalQtiTestInput(TypedDict):
    """A test from QTI."""

    courseComponentSourcedId: NotRequired[str]
    courseId: str
    courseIdOnFail: NotRequired[str | None]
    grades: NotRequired[
        Sequence[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    ]
    lessonTitle: NotRequired[str]
    lessonType: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"]
    qti: TestResourceInput
    resourceMetadata: NotRequired[Mapping[str, Any] | None]
    testType: NotRequired[Annotated[Literal["qti"], "stated"]]
    unitTitle: NotRequired[str]
    xp: NotRequired[float]


class ExternalTestAssignmentInput(TypedDict):
    """An externally delivered test to assign."""

    applicationName: NotRequired[str]
    lesson: str
    skipCourseEnrollment: NotRequired[bool]
    student: str
    testId: NotRequired[str]


class ExternalTestOutAssignmentInput(TypedDict):
    """A student and the subject to test out of."""

    oneRosterSourcedId: str
    subject: str


class LearningObjectiveResultInput(TypedDict):
    """The score in one learning objective."""

    learningObjectiveId: str
    score: NotRequired[float]
    textScore: NotRequired[str]


class LearningObjectiveScoreSetInput(TypedDict):
    """Scores in the learning objectives of one source."""

    learningObjectiveResults: "Sequence[LearningObjectiveResultInput | LearningObjectiveResultInputSnake]"
    source: str


class LessonPlanInput(TypedDict):
    """The user and the course of a lesson plan."""

    classId: NotRequired[str]
    courseId: str
    userId: str


class MoveItemBesideInput(TypedDict):
    """An item and the one beside which it is put."""

    reference_id: str
    target: CommandTargetInput


class MoveItemAfterCommandInput(TypedDict):
    """Moves an item of a lesson plan behind another."""

    payload: MoveItemBesideInput
    type: NotRequired[Annotated[Literal["move-item-after"], "stated"]]


class MoveItemBeforeCommandInput(TypedDict):
    """Moves an item of a lesson plan before another."""

    payload: MoveItemBesideInput
    type: NotRequired[Annotated[Literal["move-item-before"], "stated"]]


class MoveItemToInput(TypedDict):
    """An item that is moved to an end of its component."""

    target: CommandTargetInput


class MoveItemToEndCommandInput(TypedDict):
    """Moves an item of a lesson plan to the end of its component."""

    payload: MoveItemToInput
    type: NotRequired[Annotated[Literal["move-item-to-end"], "stated"]]


class MoveItemToStartCommandInput(TypedDict):
    """Moves an item of a lesson plan to the start of its component."""

    payload: MoveItemToInput
    type: NotRequired[Annotated[Literal["move-item-to-start"], "stated"]]


class SetSkippedInput(TypedDict):
    """An item and whether it is skipped."""

    target: CommandTargetInput
    value: bool


class SetSkippedCommandInput(TypedDict):
    """Skips an item of a lesson plan, or takes it back in."""

    payload: SetSkippedInput
    type: NotRequired[Annotated[Literal["set-skipped"], "stated"]]


class LessonPlanOperationInput(TypedDict):
    """An operation on a lesson plan."""

    operation: (
        SetSkippedCommandInput
        | AddCustomResourceCommandInput
        | MoveItemBeforeCommandInput
        | MoveItemAfterCommandInput
        | MoveItemToStartCommandInput
        | MoveItemToEndCommandInput
        | ChangeItemParentCommandInput
    )
    reason: NotRequired[str]


class RenderConfigInput(TypedDict):
    """The renderer of one or more courses."""

    courseIds: Sequence[str]
    rendererId: str
    rendererUrl: str
    rendererVersion: NotRequired[str | None]
    suppressCorrectResponse: NotRequired[bool | None]
    suppressFeedback: NotRequired[bool | None]


class ResultInput(TypedDict):
    """A result to record."""

    comment: NotRequired[str | None]
    inProgress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learningObjectiveSet: NotRequired[
        "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    scoreDate: dt.datetime | str
    scorePercentile: NotRequired[float | None]
    scoreStatus: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    status: Literal["active", "tobedeleted"]
    textScore: NotRequired[str | None]


class ScreeningAssignmentInput(TypedDict):
    """A screening test to assign."""

    subject: Literal["Language", "Math", "Reading", "Science"]
    userId: str


class ScreeningResetSessionInput(TypedDict):
    """The user whose screening session is reset."""

    userId: str


class StartTestOutInput(TypedDict):
    """A student and a course."""

    courseId: str
    studentId: str


class StudentItemResponseInput(TypedDict):
    """The result of a student for a component resource."""

    componentResourceId: str
    result: "ResultInput | ResultInputSnake"
    studentId: str


class StudentLessonInput(TypedDict):
    """A student and a lesson."""

    lesson: str
    student: str


class StudentSubjectInput(TypedDict):
    """A student and a subject."""

    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class TestAssignmentInput(TypedDict):
    """A test to assign to a student."""

    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]
    testName: NotRequired[str]


class TestAssignmentUpdateInput(TypedDict):
    """A new name for a test assignment."""

    testName: str


class TestAssignmentsBulkInput(TypedDict):
    """Tests to assign."""

    items: "Sequence[TestAssignmentInput | TestAssignmentInputSnake]"


class TestAssignmentsImportInput(TypedDict):
    """A spreadsheet of test assignments."""

    sheet: str
    spreadsheetUrl: str


class UpdateStudentQuestionResponseInput(TypedDict):
    """The response of a student to a question."""

    lesson: str
    question: str
    response: NotRequired[str | Sequence[str]]
    responses: NotRequired[Mapping[str, str | Sequence[str]]]
    student: str


class GetAssessmentProgressParams(TypedDict):
    """Query parameters of getAssessmentProgress."""

    attempt: NotRequired[str]
    lesson: str
    student: str


class GetAttemptsParams(TypedDict):
    """Query parameters of getAttempts."""

    lesson: str
    student: str


class GetNextQuestionParams(TypedDict):
    """Query parameters of getNextQuestion."""

    lesson: str
    student: str


class ImportExternalTestAssignmentResultsParams(TypedDict):
    """Query parameters of importExternalTestAssignmentResults."""

    applicationName: NotRequired[str]
    lesson: str
    student: str


class GetAllPlacementTestsParams(TypedDict):
    """Query parameters of getAllPlacementTests."""

    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class GetCurrentLevelParams(TypedDict):
    """Query parameters of getCurrentLevel."""

    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class GetNextPlacementTestParams(TypedDict):
    """Query parameters of getNextPlacementTest."""

    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class GetSubjectProgressParams(TypedDict):
    """Query parameters of getSubjectProgress."""

    student: str
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class ListStudentTestAssignmentsParams(TypedDict):
    """Query parameters of listStudentTestAssignments."""

    grade: NotRequired[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    limit: NotRequired[int]
    offset: NotRequired[int]
    status: NotRequired[Literal["assigned", "cancelled", "completed", "expired", "failed", "in_progress"]]
    student: str
    subject: NotRequired[str]


class ListAllTestAssignmentsParams(TypedDict, total=False):
    """Query parameters of listAllTestAssignments."""

    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    limit: int
    offset: int
    status: Literal["assigned", "cancelled", "completed", "expired", "failed", "in_progress"]
    student: str
    subject: str


class TestOutParams(TypedDict):
    """Query parameters of testOut."""

    course: str
    student: str


if not TYPE_CHECKING:  # at run time one class checks both spellings
    CreateExternalPlacementInputSnake = CreateExternalPlacementInput
    CreateExternalTestOutInputSnake = CreateExternalTestOutInput
    CreateInternalAssessmentBankInputSnake = CreateInternalAssessmentBankInput
    CreateInternalQtiTestInputSnake = CreateInternalQtiTestInput
    ExternalTestAssignmentInputSnake = ExternalTestAssignmentInput
    ExternalTestOutAssignmentInputSnake = ExternalTestOutAssignmentInput
    LearningObjectiveResultInputSnake = LearningObjectiveResultInput
    LearningObjectiveScoreSetInputSnake = LearningObjectiveScoreSetInput
    LessonPlanInputSnake = LessonPlanInput
    RenderConfigInputSnake = RenderConfigInput
    ResultInputSnake = ResultInput
    ScreeningAssignmentInputSnake = ScreeningAssignmentInput
    ScreeningResetSessionInputSnake = ScreeningResetSessionInput
    StartTestOutInputSnake = StartTestOutInput
    StudentItemResponseInputSnake = StudentItemResponseInput
    TestAssignmentInputSnake = TestAssignmentInput
    TestAssignmentUpdateInputSnake = TestAssignmentUpdateInput
    TestAssignmentsImportInputSnake = TestAssignmentsImportInput
    ImportExternalTestAssignmentResultsParamsSnake = ImportExternalTestAssignmentResultsParams

CreateExternalPlacementTestPayload: TypeAlias = (
    CreateExternalTestOutInput
    | CreateExternalTestOutInputSnake
    | CreateExternalPlacementInput
    | CreateExternalPlacementInputSnake
)
CreateExternalTestOutPayload: TypeAlias = (
    CreateExternalTestOutInput
    | CreateExternalTestOutInputSnake
    | CreateExternalPlacementInput
    | CreateExternalPlacementInputSnake
)
CreateInternalTestPayload: TypeAlias = (
    CreateInternalQtiTestInput
    | CreateInternalQtiTestInputSnake
    | CreateInternalAssessmentBankInput
    | CreateInternalAssessmentBankInputSnake
)
