"""Documented import name of `timeback_kit.services.powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AddCustomResourceCommandInput",
    "AddCustomResourceInput",
    "AssessmentBankInput",
    "AssessmentLineItem",
    "AssessmentProgress",
    "AssessmentResult",
    "AssignmentResult",
    "Attempt",
    "AttemptsResponse",
    "AvailableTestOut",
    "BulkError",
    "BulkResult",
    "ChangeItemParentCommandInput",
    "ChangeItemParentInput",
    "CommandTargetInput",
    "CompletedTestOut",
    "ComponentLineItem",
    "CourseProgress",
    "CourseSubjectProgress",
    "CreateAttemptResponse",
    "CreateExternalPlacementInput",
    "CreateExternalPlacementTestPayload",
    "CreateExternalTestOutInput",
    "CreateExternalTestOutPayload",
    "CreateInternalAssessmentBankInput",
    "CreateInternalQtiTestInput",
    "CreateInternalTestPayload",
    "CurrentLevel",
    "EdulasticResult",
    "ExternalTest",
    "ExternalTestAssignment",
    "ExternalTestAssignmentInput",
    "ExternalTestOutAssignmentInput",
    "ExternalTestOutAssignmentResult",
    "FailedTestOut",
    "FinalizedAssessment",
    "GetAllPlacementTestsParams",
    "GetAssessmentProgressParams",
    "GetAttemptsParams",
    "GetCurrentLevelParams",
    "GetNextPlacementTestParams",
    "GetNextQuestionParams",
    "GetSubjectProgressParams",
    "GradeScore",
    "ImportExternalTestAssignmentResultsParams",
    "ImportedTestResults",
    "InProgressTestOut",
    "InternalTest",
    "LearningObjectiveResult",
    "LearningObjectiveResultInput",
    "LearningObjectiveScoreSet",
    "LearningObjectiveScoreSetInput",
    "LearningObjectiveSet",
    "LessonPlan",
    "LessonPlanComponentResource",
    "LessonPlanCourse",
    "LessonPlanCreateResponse",
    "LessonPlanEnvelope",
    "LessonPlanInput",
    "LessonPlanOperation",
    "LessonPlanOperationError",
    "LessonPlanOperationInput",
    "LessonPlanOperationResult",
    "LessonPlanOperations",
    "LessonPlanResource",
    "LessonPlanResponse",
    "LessonPlanStructure",
    "LessonPlanStructureEnvelope",
    "LessonPlanStructureNode",
    "LessonPlanStructureResponse",
    "LessonPlanSyncResult",
    "LessonPlanTreeComponent",
    "LessonPlansSyncResult",
    "LineItemResult",
    "ListAllTestAssignmentsParams",
    "ListStudentTestAssignmentsParams",
    "MoveItemAfterCommandInput",
    "MoveItemBeforeCommandInput",
    "MoveItemBesideInput",
    "MoveItemToEndCommandInput",
    "MoveItemToInput",
    "MoveItemToStartCommandInput",
    "NextPlacementTest",
    "NextQuestion",
    "NotEligibleTestOut",
    "PlacementResult",
    "PlacementTest",
    "PlacementTests",
    "PlacementUpdateStudentQuestionResponseResult",
    "PowerPath100ProgressResult",
    "PowerPath100UpdateStudentQuestionResponseResult",
    "PowerPathTestQuestion",
    "QuestionContent",
    "QuestionResult",
    "QuizUpdateStudentQuestionResponseResult",
    "Reference",
    "RemainingQuestionsPerDifficulty",
    "RenderConfig",
    "RenderConfigDeletion",
    "RenderConfigInput",
    "RenderConfigUpdates",
    "ResetAttemptResponse",
    "ResetPlacementResponse",
    "ResourceLineItem",
    "ResourceMetadataDetails",
    "ResponseResult",
    "ResultInput",
    "RitScores",
    "ScreeningAssignment",
    "ScreeningAssignmentInput",
    "ScreeningResetSessionInput",
    "ScreeningResult",
    "ScreeningSession",
    "SetSkippedCommandInput",
    "SetSkippedInput",
    "StartTestOutInput",
    "StartTestOutResponse",
    "StoreOperationResponse",
    "StudentItemResponse",
    "StudentItemResponseInput",
    "StudentLessonInput",
    "StudentPlacement",
    "StudentSubjectInput",
    "SubjectPlacement",
    "SubjectProgress",
    "SubjectProgressCourse",
    "SyllabusResponse",
    "TestAssignment",
    "TestAssignmentInput",
    "TestAssignmentUpdateInput",
    "TestAssignmentsBulkInput",
    "TestAssignmentsImportInput",
    "TestCredentials",
    "TestOutEligibility",
    "TestOutParams",
    "TestOutResult",
    "TestOutUpdateStudentQuestionResponseResult",
    "TestResourceInput",
    "UnitTestUpdateStudentQuestionResponseResult",
    "UpdateStudentQuestionResponseInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.powerpath import AddCustomResourceCommandInput as AddCustomResourceCommandInput
    from timeback_kit.services.powerpath import AddCustomResourceInput as AddCustomResourceInput
    from timeback_kit.services.powerpath import AssessmentBankInput as AssessmentBankInput
    from timeback_kit.services.powerpath import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.powerpath import AssessmentProgress as AssessmentProgress
    from timeback_kit.services.powerpath import AssessmentResult as AssessmentResult
    from timeback_kit.services.powerpath import AssignmentResult as AssignmentResult
    from timeback_kit.services.powerpath import Attempt as Attempt
    from timeback_kit.services.powerpath import AttemptsResponse as AttemptsResponse
    from timeback_kit.services.powerpath import AvailableTestOut as AvailableTestOut
    from timeback_kit.services.powerpath import BulkError as BulkError
    from timeback_kit.services.powerpath import BulkResult as BulkResult
    from timeback_kit.services.powerpath import ChangeItemParentCommandInput as ChangeItemParentCommandInput
    from timeback_kit.services.powerpath import ChangeItemParentInput as ChangeItemParentInput
    from timeback_kit.services.powerpath import CommandTargetInput as CommandTargetInput
    from timeback_kit.services.powerpath import CompletedTestOut as CompletedTestOut
    from timeback_kit.services.powerpath import ComponentLineItem as ComponentLineItem
    from timeback_kit.services.powerpath import CourseProgress as CourseProgress
    from timeback_kit.services.powerpath import CourseSubjectProgress as CourseSubjectProgress
    from timeback_kit.services.powerpath import CreateAttemptResponse as CreateAttemptResponse
    from timeback_kit.services.powerpath import CreateExternalPlacementInput as CreateExternalPlacementInput
    from timeback_kit.services.powerpath import CreateExternalPlacementTestPayload as CreateExternalPlacementTestPayload
    from timeback_kit.services.powerpath import CreateExternalTestOutPayload as CreateExternalTestOutPayload
    from timeback_kit.services.powerpath import CreateInternalAssessmentBankInput as CreateInternalAssessmentBankInput
    from timeback_kit.services.powerpath import CreateInternalQtiTestInput as CreateInternalQtiTestInput
    from timeback_kit.services.powerpath import CreateInternalTestPayload as CreateInternalTestPayload
    from timeback_kit.services.powerpath import CurrentLevel as CurrentLevel
    from timeback_kit.services.powerpath import EdulasticResult as EdulasticResult
    from timeback_kit.services.powerpath import ExternalTest as ExternalTest
    from timeback_kit.services.powerpath import ExternalTestAssignment as ExternalTestAssignment
    from timeback_kit.services.powerpath import ExternalTestAssignmentInput as ExternalTestAssignmentInput
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentInput as ExternalTestOutAssignmentInput
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentResult as ExternalTestOutAssignmentResult
    from timeback_kit.services.powerpath import FailedTestOut as FailedTestOut
    from timeback_kit.services.powerpath import FinalizedAssessment as FinalizedAssessment
    from timeback_kit.services.powerpath import GetAllPlacementTestsParams as GetAllPlacementTestsParams
    from timeback_kit.services.powerpath import GetCurrentLevelParams as GetCurrentLevelParams
    from timeback_kit.services.powerpath import GetNextPlacementTestParams as GetNextPlacementTestParams
    from timeback_kit.services.powerpath import GetSubjectProgressParams as GetSubjectProgressParams
    from timeback_kit.services.powerpath import GradeScore as GradeScore
    from timeback_kit.services.powerpath import ImportedTestResults as ImportedTestResults
    from timeback_kit.services.powerpath import InProgressTestOut as InProgressTestOut
    from timeback_kit.services.powerpath import InternalTest as InternalTest
    from timeback_kit.services.powerpath import LearningObjectiveResult as LearningObjectiveResult
    from timeback_kit.services.powerpath import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_kit.services.powerpath import LearningObjectiveScoreSet as LearningObjectiveScoreSet
    from timeback_kit.services.powerpath import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_kit.services.powerpath import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.powerpath import LessonPlan as LessonPlan
    from timeback_kit.services.powerpath import LessonPlanComponentResource as LessonPlanComponentResource
    from timeback_kit.services.powerpath import LessonPlanCourse as LessonPlanCourse
    from timeback_kit.services.powerpath import LessonPlanCreateResponse as LessonPlanCreateResponse
    from timeback_kit.services.powerpath import LessonPlanEnvelope as LessonPlanEnvelope
    from timeback_kit.services.powerpath import LessonPlanInput as LessonPlanInput
    from timeback_kit.services.powerpath import LessonPlanOperation as LessonPlanOperation
    from timeback_kit.services.powerpath import LessonPlanOperationError as LessonPlanOperationError
    from timeback_kit.services.powerpath import LessonPlanOperationResult as LessonPlanOperationResult
    from timeback_kit.services.powerpath import LessonPlanOperations as LessonPlanOperations
    from timeback_kit.services.powerpath import LessonPlanResource as LessonPlanResource
    from timeback_kit.services.powerpath import LessonPlanResponse as LessonPlanResponse
    from timeback_kit.services.powerpath import LessonPlansSyncResult as LessonPlansSyncResult
    from timeback_kit.services.powerpath import LessonPlanStructure as LessonPlanStructure
    from timeback_kit.services.powerpath import LessonPlanStructureEnvelope as LessonPlanStructureEnvelope
    from timeback_kit.services.powerpath import LessonPlanStructureNode as LessonPlanStructureNode
    from timeback_kit.services.powerpath import LessonPlanStructureResponse as LessonPlanStructureResponse
    from timeback_kit.services.powerpath import LessonPlanSyncResult as LessonPlanSyncResult
    from timeback_kit.services.powerpath import LessonPlanTreeComponent as LessonPlanTreeComponent
    from timeback_kit.services.powerpath import LineItemResult as LineItemResult
    from timeback_kit.services.powerpath import ListAllTestAssignmentsParams as ListAllTestAssignmentsParams
    from timeback_kit.services.powerpath import ListStudentTestAssignmentsParams as ListStudentTestAssignmentsParams
    from timeback_kit.services.powerpath import MoveItemAfterCommandInput as MoveItemAfterCommandInput
    from timeback_kit.services.powerpath import MoveItemBeforeCommandInput as MoveItemBeforeCommandInput
    from timeback_kit.services.powerpath import MoveItemBesideInput as MoveItemBesideInput
    from timeback_kit.services.powerpath import MoveItemToEndCommandInput as MoveItemToEndCommandInput
    from timeback_kit.services.powerpath import MoveItemToInput as MoveItemToInput
    from timeback_kit.services.powerpath import MoveItemToStartCommandInput as MoveItemToStartCommandInput
    from timeback_kit.services.powerpath import NextPlacementTest as NextPlacementTest
    from timeback_kit.services.powerpath import NextQuestion as NextQuestion
    from timeback_kit.services.powerpath import NotEligibleTestOut as NotEligibleTestOut
    from timeback_kit.services.powerpath import PlacementResult as PlacementResult
    from timeback_kit.services.powerpath import PlacementTest as PlacementTest
    from timeback_kit.services.powerpath import PlacementTests as PlacementTests
    from timeback_kit.services.powerpath import (
        PlacementUpdateStudentQuestionResponseResult as PlacementUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import PowerPath100ProgressResult as PowerPath100ProgressResult
    from timeback_kit.services.powerpath import (
        PowerPath100UpdateStudentQuestionResponseResult as PowerPath100UpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import PowerPathTestQuestion as PowerPathTestQuestion
    from timeback_kit.services.powerpath import QuestionContent as QuestionContent
    from timeback_kit.services.powerpath import QuestionResult as QuestionResult
    from timeback_kit.services.powerpath import (
        QuizUpdateStudentQuestionResponseResult as QuizUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import Reference as Reference
    from timeback_kit.services.powerpath import RemainingQuestionsPerDifficulty as RemainingQuestionsPerDifficulty
    from timeback_kit.services.powerpath import RenderConfig as RenderConfig
    from timeback_kit.services.powerpath import RenderConfigDeletion as RenderConfigDeletion
    from timeback_kit.services.powerpath import RenderConfigInput as RenderConfigInput
    from timeback_kit.services.powerpath import RenderConfigUpdates as RenderConfigUpdates
    from timeback_kit.services.powerpath import ResetAttemptResponse as ResetAttemptResponse
    from timeback_kit.services.powerpath import ResetPlacementResponse as ResetPlacementResponse
    from timeback_kit.services.powerpath import ResourceLineItem as ResourceLineItem
    from timeback_kit.services.powerpath import ResourceMetadataDetails as ResourceMetadataDetails
    from timeback_kit.services.powerpath import ResponseResult as ResponseResult
    from timeback_kit.services.powerpath import ResultInput as ResultInput
    from timeback_kit.services.powerpath import RitScores as RitScores
    from timeback_kit.services.powerpath import ScreeningAssignment as ScreeningAssignment
    from timeback_kit.services.powerpath import ScreeningAssignmentInput as ScreeningAssignmentInput
    from timeback_kit.services.powerpath import ScreeningResult as ScreeningResult
    from timeback_kit.services.powerpath import ScreeningSession as ScreeningSession
    from timeback_kit.services.powerpath import SetSkippedCommandInput as SetSkippedCommandInput
    from timeback_kit.services.powerpath import SetSkippedInput as SetSkippedInput
    from timeback_kit.services.powerpath import StartTestOutInput as StartTestOutInput
    from timeback_kit.services.powerpath import StartTestOutResponse as StartTestOutResponse
    from timeback_kit.services.powerpath import StoreOperationResponse as StoreOperationResponse
    from timeback_kit.services.powerpath import StudentItemResponse as StudentItemResponse
    from timeback_kit.services.powerpath import StudentItemResponseInput as StudentItemResponseInput
    from timeback_kit.services.powerpath import StudentLessonInput as StudentLessonInput
    from timeback_kit.services.powerpath import StudentPlacement as StudentPlacement
    from timeback_kit.services.powerpath import StudentSubjectInput as StudentSubjectInput
    from timeback_kit.services.powerpath import SubjectPlacement as SubjectPlacement
    from timeback_kit.services.powerpath import SubjectProgress as SubjectProgress
    from timeback_kit.services.powerpath import SubjectProgressCourse as SubjectProgressCourse
    from timeback_kit.services.powerpath import SyllabusResponse as SyllabusResponse
    from timeback_kit.services.powerpath import TestAssignment as TestAssignment
    from timeback_kit.services.powerpath import TestAssignmentInput as TestAssignmentInput
    from timeback_kit.services.powerpath import TestAssignmentUpdateInput as TestAssignmentUpdateInput
    from timeback_kit.services.powerpath import TestCredentials as TestCredentials
    from timeback_kit.services.powerpath import TestOutEligibility as TestOutEligibility
    from timeback_kit.services.powerpath import TestOutResult as TestOutResult
    from timeback_kit.services.powerpath import (
        TestOutUpdateStudentQuestionResponseResult as TestOutUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import TestResourceInput as TestResourceInput
    from timeback_kit.services.powerpath import (
        UnitTestUpdateStudentQuestionResponseResult as UnitTestUpdateStudentQuestionResponseResult,
    )
    from timeback_powerpath._published_names import CreateExternalTestOutInput as CreateExternalTestOutInput
    from timeback_powerpath._published_names import GetAssessmentProgressParams as GetAssessmentProgressParams
    from timeback_powerpath._published_names import GetAttemptsParams as GetAttemptsParams
    from timeback_powerpath._published_names import GetNextQuestionParams as GetNextQuestionParams
    from timeback_powerpath._published_names import (
        ImportExternalTestAssignmentResultsParams as ImportExternalTestAssignmentResultsParams,
    )
    from timeback_powerpath._published_names import LessonPlanOperationInput as LessonPlanOperationInput
    from timeback_powerpath._published_names import ScreeningResetSessionInput as ScreeningResetSessionInput
    from timeback_powerpath._published_names import TestAssignmentsBulkInput as TestAssignmentsBulkInput
    from timeback_powerpath._published_names import TestAssignmentsImportInput as TestAssignmentsImportInput
    from timeback_powerpath._published_names import TestOutParams as TestOutParams
    from timeback_powerpath._published_names import (
        UpdateStudentQuestionResponseInput as UpdateStudentQuestionResponseInput,
    )
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.powerpath": (
                "AddCustomResourceCommandInput",
                "AddCustomResourceInput",
                "AssessmentBankInput",
                "AssessmentLineItem",
                "AssessmentProgress",
                "AssessmentResult",
                "AssignmentResult",
                "Attempt",
                "AttemptsResponse",
                "AvailableTestOut",
                "BulkError",
                "BulkResult",
                "ChangeItemParentCommandInput",
                "ChangeItemParentInput",
                "CommandTargetInput",
                "CompletedTestOut",
                "ComponentLineItem",
                "CourseProgress",
                "CourseSubjectProgress",
                "CreateAttemptResponse",
                "CreateExternalPlacementInput",
                "CreateExternalPlacementTestPayload",
                "CreateExternalTestOutPayload",
                "CreateInternalAssessmentBankInput",
                "CreateInternalQtiTestInput",
                "CreateInternalTestPayload",
                "CurrentLevel",
                "EdulasticResult",
                "ExternalTest",
                "ExternalTestAssignment",
                "ExternalTestAssignmentInput",
                "ExternalTestOutAssignmentInput",
                "ExternalTestOutAssignmentResult",
                "FailedTestOut",
                "FinalizedAssessment",
                "GetAllPlacementTestsParams",
                "GetCurrentLevelParams",
                "GetNextPlacementTestParams",
                "GetSubjectProgressParams",
                "GradeScore",
                "ImportedTestResults",
                "InProgressTestOut",
                "InternalTest",
                "LearningObjectiveResult",
                "LearningObjectiveResultInput",
                "LearningObjectiveScoreSet",
                "LearningObjectiveScoreSetInput",
                "LearningObjectiveSet",
                "LessonPlan",
                "LessonPlanComponentResource",
                "LessonPlanCourse",
                "LessonPlanCreateResponse",
                "LessonPlanEnvelope",
                "LessonPlanInput",
                "LessonPlanOperation",
                "LessonPlanOperationError",
                "LessonPlanOperationResult",
                "LessonPlanOperations",
                "LessonPlanResource",
                "LessonPlanResponse",
                "LessonPlanStructure",
                "LessonPlanStructureEnvelope",
                "LessonPlanStructureNode",
                "LessonPlanStructureResponse",
                "LessonPlanSyncResult",
                "LessonPlanTreeComponent",
                "LessonPlansSyncResult",
                "LineItemResult",
                "ListAllTestAssignmentsParams",
                "ListStudentTestAssignmentsParams",
                "MoveItemAfterCommandInput",
                "MoveItemBeforeCommandInput",
                "MoveItemBesideInput",
                "MoveItemToEndCommandInput",
                "MoveItemToInput",
                "MoveItemToStartCommandInput",
                "NextPlacementTest",
                "NextQuestion",
                "NotEligibleTestOut",
                "PlacementResult",
                "PlacementTest",
                "PlacementTests",
                "PlacementUpdateStudentQuestionResponseResult",
                "PowerPath100ProgressResult",
                "PowerPath100UpdateStudentQuestionResponseResult",
                "PowerPathTestQuestion",
                "QuestionContent",
                "QuestionResult",
                "QuizUpdateStudentQuestionResponseResult",
                "Reference",
                "RemainingQuestionsPerDifficulty",
                "RenderConfig",
                "RenderConfigDeletion",
                "RenderConfigInput",
                "RenderConfigUpdates",
                "ResetAttemptResponse",
                "ResetPlacementResponse",
                "ResourceLineItem",
                "ResourceMetadataDetails",
                "ResponseResult",
                "ResultInput",
                "RitScores",
                "ScreeningAssignment",
                "ScreeningAssignmentInput",
                "ScreeningResult",
                "ScreeningSession",
                "SetSkippedCommandInput",
                "SetSkippedInput",
                "StartTestOutInput",
                "StartTestOutResponse",
                "StoreOperationResponse",
                "StudentItemResponse",
                "StudentItemResponseInput",
                "StudentLessonInput",
                "StudentPlacement",
                "StudentSubjectInput",
                "SubjectPlacement",
                "SubjectProgress",
                "SubjectProgressCourse",
                "SyllabusResponse",
                "TestAssignment",
                "TestAssignmentInput",
                "TestAssignmentUpdateInput",
                "TestCredentials",
                "TestOutEligibility",
                "TestOutResult",
                "TestOutUpdateStudentQuestionResponseResult",
                "TestResourceInput",
                "UnitTestUpdateStudentQuestionResponseResult",
            ),
            "timeback_powerpath._published_names": (
                "CreateExternalTestOutInput",
                "GetAssessmentProgressParams",
                "GetAttemptsParams",
                "GetNextQuestionParams",
                "ImportExternalTestAssignmentResultsParams",
                "LessonPlanOperationInput",
                "ScreeningResetSessionInput",
                "TestAssignmentsBulkInput",
                "TestAssignmentsImportInput",
                "TestOutParams",
                "UpdateStudentQuestionResponseInput",
            ),
        },
        submodules=(
            "base",
            "inputs",
            "responses",
        ),
    )
