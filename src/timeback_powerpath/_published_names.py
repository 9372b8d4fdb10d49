"""Names of the published `timeback-powerpath` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Literal, TypedDict

from timeback_api.powerpath import models
from timeback_api.powerpath.models import AssessmentProgress as StandardProgressResponse
from timeback_api.powerpath.models import AttemptsResponse as GetAttemptsResponse
from timeback_api.powerpath.models import BulkError as BulkResultError
from timeback_api.powerpath.models import CourseProgress as CourseProgressResponse
from timeback_api.powerpath.models import CurrentLevel as GetCurrentLevelResponse
from timeback_api.powerpath.models import ExternalTest as ExternalTestCreateResponse
from timeback_api.powerpath.models import ExternalTestAssignment as MakeExternalTestAssignmentResponse
from timeback_api.powerpath.models import (
    ExternalTestOutAssignmentResult as MakeExternalStudentTestOutAssignmentResponse,
)
from timeback_api.powerpath.models import FinalizedAssessment as FinalizeAssessmentResponse
from timeback_api.powerpath.models import ImportedTestResults as ImportExternalResultsResponse
from timeback_api.powerpath.models import InternalTest as InternalTestCreateResponse
from timeback_api.powerpath.models import LessonPlanOperationError as SyncOperationError
from timeback_api.powerpath.models import LessonPlanOperationResult as SyncOperationResult
from timeback_api.powerpath.models import LessonPlanOperations as LessonPlanOperationsResponse
from timeback_api.powerpath.models import LessonPlansSyncResult as LessonPlanCourseSyncResult
from timeback_api.powerpath.models import NextPlacementTest as GetNextPlacementTestResponse
from timeback_api.powerpath.models import NextQuestion as GetNextQuestionResponse
from timeback_api.powerpath.models import PlacementTests as GetAllPlacementTestsResponse
from timeback_api.powerpath.models import PowerPath100ProgressResult as PowerPath100ProgressResponse
from timeback_api.powerpath.models import (
    PowerPath100UpdateStudentQuestionResponseResult as PowerPath100UpdateResponseResult,
)
from timeback_api.powerpath.models import QuestionContent as PowerPathQuestionContent
from timeback_api.powerpath.models import QuestionResult as PowerPathQuestionResult
from timeback_api.powerpath.models import RenderConfig as RenderConfigGetResponse
from timeback_api.powerpath.models import RenderConfigDeletion as RenderConfigDeleteResponse
from timeback_api.powerpath.models import RenderConfigUpdates as RenderConfigUpsertResponse
from timeback_api.powerpath.models import ScreeningAssignment as ScreeningAssignTestResponse
from timeback_api.powerpath.models import ScreeningResult as ScreeningResultsResponse
from timeback_api.powerpath.models import ScreeningSession as ScreeningSessionResponse
from timeback_api.powerpath.models import SubjectProgress as GetSubjectProgressResponse
from timeback_api.powerpath.models import TestCredentials as TestOutCredentials
from timeback_api.powerpath.models import TestOutEligibility as GetTestOutEligibilityResponse
from timeback_api.powerpath.models import TestOutResult as TestOutResponse
from timeback_kit.runtime.models import Model, field, model
from timeback_kit.runtime.paging import Page as TestAssignmentsListResponse
from timeback_kit.version import __version__ as __version__

__all__ = [
    "AddCustomResourceOperation",
    "AssessmentBankConfig",
    "AssessmentBankResource",
    "BulkResultError",
    "ChangeItemParentOperation",
    "CourseProgressResponse",
    "CreateExternalPlacementTestInput",
    "CreateExternalTestOutInput",
    "CreateInternalTestInput",
    "CreateNewAttemptInput",
    "ExternalTestCapableLessonType",
    "ExternalTestCreateResponse",
    "FinalStudentAssessmentResponseInput",
    "FinalizeAssessmentResponse",
    "GetAllPlacementTestsResponse",
    "GetAssessmentProgressParams",
    "GetAssessmentProgressResponse",
    "GetAttemptsParams",
    "GetAttemptsResponse",
    "GetCurrentLevelResponse",
    "GetNextPlacementTestResponse",
    "GetNextQuestionParams",
    "GetNextQuestionResponse",
    "GetSubjectProgressResponse",
    "GetTestOutEligibilityResponse",
    "ImportExternalResultsResponse",
    "ImportExternalTestAssignmentResultsParams",
    "InternalTestCreateResponse",
    "LessonPlanCourseSyncResult",
    "LessonPlanOperationInput",
    "LessonPlanOperationType",
    "LessonPlanOperationsInput",
    "LessonPlanOperationsResponse",
    "LessonPlanTarget",
    "LessonPlanUpdateStudentItemResponseInput",
    "LessonPlansCreateInput",
    "MakeExternalStudentTestOutAssignmentInput",
    "MakeExternalStudentTestOutAssignmentResponse",
    "MakeExternalTestAssignmentInput",
    "MakeExternalTestAssignmentResponse",
    "MoveItemAfterOperation",
    "MoveItemBeforeOperation",
    "MoveItemToEndOperation",
    "MoveItemToStartOperation",
    "PaginationMeta",
    "PlacementQueryParams",
    "PlacementResetUserPlacementInput",
    "PowerPath100ProgressResponse",
    "PowerPath100UpdateResponseResult",
    "PowerPathLessonType",
    "PowerPathQuestionContent",
    "PowerPathQuestionDifficulty",
    "PowerPathQuestionResult",
    "QtiTestConfig",
    "QuizLikeLessonType",
    "RenderConfigDeleteResponse",
    "RenderConfigGetResponse",
    "RenderConfigUpsertInput",
    "RenderConfigUpsertResponse",
    "ResetAttemptInput",
    "ResourceStatus",
    "ResponseResultFeedback",
    "ScoreStatus",
    "ScreeningAssignTestInput",
    "ScreeningAssignTestResponse",
    "ScreeningResetSessionInput",
    "ScreeningResetSessionResponse",
    "ScreeningResultsResponse",
    "ScreeningSessionResponse",
    "ScreeningSubject",
    "SetSkippedOperation",
    "StandardProgressResponse",
    "StandardUpdateResponseResult",
    "StudentItemResult",
    "SyllabusQueryParams",
    "SyncOperationError",
    "SyncOperationResult",
    "TestAssignmentItemInput",
    "TestAssignmentStatus",
    "TestAssignmentsAdminParams",
    "TestAssignmentsBulkInput",
    "TestAssignmentsCreateInput",
    "TestAssignmentsImportInput",
    "TestAssignmentsListParams",
    "TestAssignmentsListResponse",
    "TestAssignmentsUpdateInput",
    "TestOutCredentials",
    "TestOutParams",
    "TestOutResponse",
    "TimebackGrade",
    "TimebackSubject",
    "ToolProvider",
    "UpdateStudentItemResponseResult",
    "UpdateStudentQuestionResponseInput",
    "UpdateStudentQuestionResponseResult",
    "__version__",
]

if TYPE_CHECKING:
    from timeback_api.powerpath.inputs import AddCustomResourceCommandInput as AddCustomResourceOperation
    from timeback_api.powerpath.inputs import AssessmentBankInput as AssessmentBankConfig
    from timeback_api.powerpath.inputs import ChangeItemParentCommandInput as ChangeItemParentOperation
    from timeback_api.powerpath.inputs import CommandTargetInput as LessonPlanTarget
    from timeback_api.powerpath.inputs import CreateExternalPlacementInput as CreateExternalPlacementTestInput
    from timeback_api.powerpath.inputs import CreateExternalTestOutInput as CreateExternalTestOutInput
    from timeback_api.powerpath.inputs import CreateInternalQtiTestInput as CreateInternalTestInput
    from timeback_api.powerpath.inputs import ExternalTestAssignmentInput as MakeExternalTestAssignmentInput
    from timeback_api.powerpath.inputs import (
        ExternalTestOutAssignmentInput as MakeExternalStudentTestOutAssignmentInput,
    )
    from timeback_api.powerpath.inputs import GetAssessmentProgressParams as GetAssessmentProgressParams
    from timeback_api.powerpath.inputs import GetAttemptsParams as GetAttemptsParams
    from timeback_api.powerpath.inputs import GetCurrentLevelParams as PlacementQueryParams
    from timeback_api.powerpath.inputs import GetNextQuestionParams as GetNextQuestionParams
    from timeback_api.powerpath.inputs import (
        ImportExternalTestAssignmentResultsParams as ImportExternalTestAssignmentResultsParams,
    )
    from timeback_api.powerpath.inputs import LessonPlanInput as LessonPlansCreateInput
    from timeback_api.powerpath.inputs import LessonPlanOperationInput as LessonPlanOperationInput
    from timeback_api.powerpath.inputs import LessonPlanOperationInput as LessonPlanOperationsInput
    from timeback_api.powerpath.inputs import ListAllTestAssignmentsParams as TestAssignmentsAdminParams
    from timeback_api.powerpath.inputs import ListStudentTestAssignmentsParams as TestAssignmentsListParams
    from timeback_api.powerpath.inputs import MoveItemAfterCommandInput as MoveItemAfterOperation
    from timeback_api.powerpath.inputs import MoveItemBeforeCommandInput as MoveItemBeforeOperation
    from timeback_api.powerpath.inputs import MoveItemToEndCommandInput as MoveItemToEndOperation
    from timeback_api.powerpath.inputs import MoveItemToStartCommandInput as MoveItemToStartOperation
    from timeback_api.powerpath.inputs import RenderConfigInput as RenderConfigUpsertInput
    from timeback_api.powerpath.inputs import ResultInput as StudentItemResult
    from timeback_api.powerpath.inputs import ScreeningAssignmentInput as ScreeningAssignTestInput
    from timeback_api.powerpath.inputs import ScreeningResetSessionInput as ScreeningResetSessionInput
    from timeback_api.powerpath.inputs import SetSkippedCommandInput as SetSkippedOperation
    from timeback_api.powerpath.inputs import StudentItemResponseInput as LessonPlanUpdateStudentItemResponseInput
    from timeback_api.powerpath.inputs import StudentLessonInput as CreateNewAttemptInput
    from timeback_api.powerpath.inputs import StudentLessonInput as FinalStudentAssessmentResponseInput
    from timeback_api.powerpath.inputs import StudentLessonInput as ResetAttemptInput
    from timeback_api.powerpath.inputs import StudentSubjectInput as PlacementResetUserPlacementInput
    from timeback_api.powerpath.inputs import TestAssignmentInput as TestAssignmentItemInput
    from timeback_api.powerpath.inputs import TestAssignmentInput as TestAssignmentsCreateInput
    from timeback_api.powerpath.inputs import TestAssignmentsBulkInput as TestAssignmentsBulkInput
    from timeback_api.powerpath.inputs import TestAssignmentsImportInput as TestAssignmentsImportInput
    from timeback_api.powerpath.inputs import TestAssignmentUpdateInput as TestAssignmentsUpdateInput
    from timeback_api.powerpath.inputs import TestOutParams as TestOutParams
    from timeback_api.powerpath.inputs import TestResourceInput as AssessmentBankResource
    from timeback_api.powerpath.inputs import TestResourceInput as QtiTestConfig
    from timeback_api.powerpath.inputs import UpdateStudentQuestionResponseInput as UpdateStudentQuestionResponseInput

    class SyllabusQueryParams(TypedDict, total=False):
        status: "str"

else:
    from timeback_api.powerpath import inputs
    from timeback_common._published.inputs import input_class

    AddCustomResourceOperation = input_class(
        "AddCustomResourceOperation", __name__, inputs.AddCustomResourceCommandInput.__annotations__
    )
    AssessmentBankConfig = input_class("AssessmentBankConfig", __name__, inputs.AssessmentBankInput.__annotations__)
    AssessmentBankResource = input_class("AssessmentBankResource", __name__, inputs.TestResourceInput.__annotations__)
    ChangeItemParentOperation = input_class(
        "ChangeItemParentOperation", __name__, inputs.ChangeItemParentCommandInput.__annotations__
    )
    CreateExternalPlacementTestInput = input_class(
        "CreateExternalPlacementTestInput", __name__, inputs.CreateExternalPlacementInput.__annotations__
    )
    CreateExternalTestOutInput = input_class(
        "CreateExternalTestOutInput", __name__, inputs.CreateExternalTestOutInput.__annotations__
    )
    CreateInternalTestInput = input_class(
        "CreateInternalTestInput", __name__, inputs.CreateInternalQtiTestInput.__annotations__
    )
    CreateNewAttemptInput = input_class("CreateNewAttemptInput", __name__, inputs.StudentLessonInput.__annotations__)
    FinalStudentAssessmentResponseInput = input_class(
        "FinalStudentAssessmentResponseInput", __name__, inputs.StudentLessonInput.__annotations__
    )
    GetAssessmentProgressParams = input_class(
        "GetAssessmentProgressParams", __name__, inputs.GetAssessmentProgressParams.__annotations__
    )
    GetAttemptsParams = input_class("GetAttemptsParams", __name__, inputs.GetAttemptsParams.__annotations__)
    GetNextQuestionParams = input_class("GetNextQuestionParams", __name__, inputs.GetNextQuestionParams.__annotations__)
    ImportExternalTestAssignmentResultsParams = input_class(
        "ImportExternalTestAssignmentResultsParams",
        __name__,
        inputs.ImportExternalTestAssignmentResultsParams.__annotations__,
    )
    LessonPlanOperationInput = input_class(
        "LessonPlanOperationInput", __name__, inputs.LessonPlanOperationInput.__annotations__
    )
    LessonPlanOperationsInput = input_class(
        "LessonPlanOperationsInput", __name__, inputs.LessonPlanOperationInput.__annotations__
    )
    LessonPlanTarget = input_class("LessonPlanTarget", __name__, inputs.CommandTargetInput.__annotations__)
    LessonPlanUpdateStudentItemResponseInput = input_class(
        "LessonPlanUpdateStudentItemResponseInput", __name__, inputs.StudentItemResponseInput.__annotations__
    )
    LessonPlansCreateInput = input_class("LessonPlansCreateInput", __name__, inputs.LessonPlanInput.__annotations__)
    MakeExternalStudentTestOutAssignmentInput = input_class(
        "MakeExternalStudentTestOutAssignmentInput", __name__, inputs.ExternalTestOutAssignmentInput.__annotations__
    )
    MakeExternalTestAssignmentInput = input_class(
        "MakeExternalTestAssignmentInput", __name__, inputs.ExternalTestAssignmentInput.__annotations__
    )
    MoveItemAfterOperation = input_class(
        "MoveItemAfterOperation", __name__, inputs.MoveItemAfterCommandInput.__annotations__
    )
    MoveItemBeforeOperation = input_class(
        "MoveItemBeforeOperation", __name__, inputs.MoveItemBeforeCommandInput.__annotations__
    )
    MoveItemToEndOperation = input_class(
        "MoveItemToEndOperation", __name__, inputs.MoveItemToEndCommandInput.__annotations__
    )
    MoveItemToStartOperation = input_class(
        "MoveItemToStartOperation", __name__, inputs.MoveItemToStartCommandInput.__annotations__
    )
    PlacementQueryParams = input_class("PlacementQueryParams", __name__, inputs.GetCurrentLevelParams.__annotations__)
    PlacementResetUserPlacementInput = input_class(
        "PlacementResetUserPlacementInput", __name__, inputs.StudentSubjectInput.__annotations__
    )
    QtiTestConfig = input_class("QtiTestConfig", __name__, inputs.TestResourceInput.__annotations__)
    RenderConfigUpsertInput = input_class("RenderConfigUpsertInput", __name__, inputs.RenderConfigInput.__annotations__)
    ResetAttemptInput = input_class("ResetAttemptInput", __name__, inputs.StudentLessonInput.__annotations__)
    ScreeningAssignTestInput = input_class(
        "ScreeningAssignTestInput", __name__, inputs.ScreeningAssignmentInput.__annotations__
    )
    ScreeningResetSessionInput = input_class(
        "ScreeningResetSessionInput", __name__, inputs.ScreeningResetSessionInput.__annotations__
    )
    SetSkippedOperation = input_class("SetSkippedOperation", __name__, inputs.SetSkippedCommandInput.__annotations__)
    StudentItemResult = input_class("StudentItemResult", __name__, inputs.ResultInput.__annotations__)
    TestAssignmentItemInput = input_class(
        "TestAssignmentItemInput", __name__, inputs.TestAssignmentInput.__annotations__
    )
    TestAssignmentsAdminParams = input_class(
        "TestAssignmentsAdminParams", __name__, inputs.ListAllTestAssignmentsParams.__annotations__
    )
    TestAssignmentsBulkInput = input_class(
        "TestAssignmentsBulkInput", __name__, inputs.TestAssignmentsBulkInput.__annotations__
    )
    TestAssignmentsCreateInput = input_class(
        "TestAssignmentsCreateInput", __name__, inputs.TestAssignmentInput.__annotations__
    )
    TestAssignmentsImportInput = input_class(
        "TestAssignmentsImportInput", __name__, inputs.TestAssignmentsImportInput.__annotations__
    )
    TestAssignmentsListParams = input_class(
        "TestAssignmentsListParams", __name__, inputs.ListStudentTestAssignmentsParams.__annotations__
    )
    TestAssignmentsUpdateInput = input_class(
        "TestAssignmentsUpdateInput", __name__, inputs.TestAssignmentUpdateInput.__annotations__
    )
    TestOutParams = input_class("TestOutParams", __name__, inputs.TestOutParams.__annotations__)
    UpdateStudentQuestionResponseInput = input_class(
        "UpdateStudentQuestionResponseInput", __name__, inputs.UpdateStudentQuestionResponseInput.__annotations__
    )
    SyllabusQueryParams = input_class(
        "SyllabusQueryParams",
        __name__,
        [
            "status",
        ],
    )

ExternalTestCapableLessonType = Literal[
    "test-out",
    "placement",
    "unit-test",
]
LessonPlanOperationType = Literal[
    "set-skipped",
    "add-custom-resource",
    "move-item-before",
    "move-item-after",
    "move-item-to-start",
    "move-item-to-end",
    "change-item-parent",
]
PowerPathLessonType = Literal[
    "powerpath-100",
    "quiz",
    "test-out",
    "placement",
    "unit-test",
    "alpha-read-article",
]
PowerPathQuestionDifficulty = Literal[
    "easy",
    "medium",
    "hard",
]
QuizLikeLessonType = Literal[
    "quiz",
    "test-out",
    "placement",
    "unit-test",
]
ResourceStatus = Literal[
    "active",
    "tobedeleted",
]
ScoreStatus = Literal[
    "exempt",
    "fully graded",
    "not submitted",
    "partially graded",
    "submitted",
]
ScreeningSubject = Literal[
    "Math",
    "Reading",
    "Language",
    "Science",
]
TestAssignmentStatus = Literal[
    "assigned",
    "in_progress",
    "completed",
    "failed",
    "expired",
    "cancelled",
]
TimebackGrade = Literal[
    -1,
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
]
TimebackSubject = Literal[
    "Reading",
    "Language",
    "Vocabulary",
    "Social Studies",
    "Writing",
    "Science",
    "FastMath",
    "Math",
    "None",
    "Other",
]
ToolProvider = Literal[
    "edulastic",
    "mastery-track",
]


@model
class PaginationMeta(Model):
    """Fields of the published `PaginationMeta`."""

    total_count: "int | None" = field("totalCount", default=None)
    page_count: "int | None" = field("pageCount", default=None)
    page_number: "int | None" = field("pageNumber", default=None)
    offset: "int | None" = field("offset", default=None)
    limit: "int | None" = field("limit", default=None)


@model
class ResponseResultFeedback(Model):
    """Fields of the published `ResponseResultFeedback`."""

    identifier: "str | None" = field("identifier", default=None)
    value: "str | None" = field("value", default=None)


@model
class ScreeningResetSessionResponse(Model):
    """Fields of the published `ScreeningResetSessionResponse`."""

    success: "bool | None" = field("success", default=None)


@model
class UpdateStudentItemResponseResult(Model):
    """Fields of the published `UpdateStudentItemResponseResult`."""

    success: "bool | None" = field("success", default=None)


GetAssessmentProgressResponse = models.PowerPath100ProgressResult | models.AssessmentProgress
StandardUpdateResponseResult = (
    models.QuizUpdateStudentQuestionResponseResult
    | models.TestOutUpdateStudentQuestionResponseResult
    | models.PlacementUpdateStudentQuestionResponseResult
    | models.UnitTestUpdateStudentQuestionResponseResult
)
UpdateStudentQuestionResponseResult = (
    models.PowerPath100UpdateStudentQuestionResponseResult
    | models.QuizUpdateStudentQuestionResponseResult
    | models.TestOutUpdateStudentQuestionResponseResult
    | models.PlacementUpdateStudentQuestionResponseResult
    | models.UnitTestUpdateStudentQuestionResponseResult
)
