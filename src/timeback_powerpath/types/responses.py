"""Documented import name of `timeback_kit.services.powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentLineItem",
    "AssessmentProgress",
    "AssessmentResult",
    "AssignmentResult",
    "Attempt",
    "AttemptsResponse",
    "AvailableTestOut",
    "BulkError",
    "BulkResult",
    "BulkResultError",
    "CompletedTestOut",
    "ComponentLineItem",
    "CourseProgress",
    "CourseProgressResponse",
    "CourseSubjectProgress",
    "CreateAttemptResponse",
    "CurrentLevel",
    "EdulasticResult",
    "ExternalTest",
    "ExternalTestAssignment",
    "ExternalTestCreateResponse",
    "ExternalTestOutAssignmentResult",
    "FailedTestOut",
    "FinalizeAssessmentResponse",
    "FinalizedAssessment",
    "GetAllPlacementTestsResponse",
    "GetAssessmentProgressResponse",
    "GetAttemptsResponse",
    "GetCurrentLevelResponse",
    "GetNextPlacementTestResponse",
    "GetNextQuestionResponse",
    "GetSubjectProgressResponse",
    "GetTestOutEligibilityResponse",
    "GradeScore",
    "ImportExternalResultsResponse",
    "ImportedTestResults",
    "InProgressTestOut",
    "InternalTest",
    "InternalTestCreateResponse",
    "LearningObjectiveResult",
    "LearningObjectiveScoreSet",
    "LearningObjectiveSet",
    "LessonPlan",
    "LessonPlanComponentResource",
    "LessonPlanCourse",
    "LessonPlanCourseSyncResult",
    "LessonPlanCreateResponse",
    "LessonPlanEnvelope",
    "LessonPlanOperation",
    "LessonPlanOperationError",
    "LessonPlanOperationResult",
    "LessonPlanOperations",
    "LessonPlanOperationsResponse",
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
    "MakeExternalStudentTestOutAssignmentResponse",
    "MakeExternalTestAssignmentResponse",
    "NextPlacementTest",
    "NextQuestion",
    "NotEligibleTestOut",
    "PaginationMeta",
    "PlacementResult",
    "PlacementTest",
    "PlacementTests",
    "PlacementUpdateStudentQuestionResponseResult",
    "PowerPath100ProgressResponse",
    "PowerPath100ProgressResult",
    "PowerPath100UpdateResponseResult",
    "PowerPath100UpdateStudentQuestionResponseResult",
    "PowerPathQuestionContent",
    "PowerPathQuestionResult",
    "PowerPathTestQuestion",
    "QuestionContent",
    "QuestionResult",
    "QuizUpdateStudentQuestionResponseResult",
    "Reference",
    "RemainingQuestionsPerDifficulty",
    "RenderConfig",
    "RenderConfigDeleteResponse",
    "RenderConfigDeletion",
    "RenderConfigGetResponse",
    "RenderConfigUpdates",
    "RenderConfigUpsertResponse",
    "ResetAttemptResponse",
    "ResetPlacementResponse",
    "ResourceLineItem",
    "ResourceMetadataDetails",
    "ResponseResult",
    "ResponseResultFeedback",
    "RitScores",
    "ScreeningAssignTestResponse",
    "ScreeningAssignment",
    "ScreeningResetSessionResponse",
    "ScreeningResult",
    "ScreeningResultsResponse",
    "ScreeningSession",
    "ScreeningSessionResponse",
    "StandardProgressResponse",
    "StandardUpdateResponseResult",
    "StartTestOutResponse",
    "StoreOperationResponse",
    "StudentItemResponse",
    "StudentPlacement",
    "SubjectPlacement",
    "SubjectProgress",
    "SubjectProgressCourse",
    "SyllabusResponse",
    "SyncOperationError",
    "SyncOperationResult",
    "TestAssignment",
    "TestAssignmentsListResponse",
    "TestCredentials",
    "TestOutCredentials",
    "TestOutEligibility",
    "TestOutResponse",
    "TestOutResult",
    "TestOutUpdateStudentQuestionResponseResult",
    "UnitTestUpdateStudentQuestionResponseResult",
    "UpdateStudentItemResponseResult",
    "UpdateStudentQuestionResponseResult",
]

if TYPE_CHECKING:
    from timeback_kit.services.powerpath import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.powerpath import AssessmentProgress as AssessmentProgress
    from timeback_kit.services.powerpath import AssessmentResult as AssessmentResult
    from timeback_kit.services.powerpath import AssignmentResult as AssignmentResult
    from timeback_kit.services.powerpath import Attempt as Attempt
    from timeback_kit.services.powerpath import AttemptsResponse as AttemptsResponse
    from timeback_kit.services.powerpath import AvailableTestOut as AvailableTestOut
    from timeback_kit.services.powerpath import BulkError as BulkError
    from timeback_kit.services.powerpath import BulkResult as BulkResult
    from timeback_kit.services.powerpath import CompletedTestOut as CompletedTestOut
    from timeback_kit.services.powerpath import ComponentLineItem as ComponentLineItem
    from timeback_kit.services.powerpath import CourseProgress as CourseProgress
    from timeback_kit.services.powerpath import CourseSubjectProgress as CourseSubjectProgress
    from timeback_kit.services.powerpath import CreateAttemptResponse as CreateAttemptResponse
    from timeback_kit.services.powerpath import CurrentLevel as CurrentLevel
    from timeback_kit.services.powerpath import EdulasticResult as EdulasticResult
    from timeback_kit.services.powerpath import ExternalTest as ExternalTest
    from timeback_kit.services.powerpath import ExternalTestAssignment as ExternalTestAssignment
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentResult as ExternalTestOutAssignmentResult
    from timeback_kit.services.powerpath import FailedTestOut as FailedTestOut
    from timeback_kit.services.powerpath import FinalizedAssessment as FinalizedAssessment
    from timeback_kit.services.powerpath import GradeScore as GradeScore
    from timeback_kit.services.powerpath import ImportedTestResults as ImportedTestResults
    from timeback_kit.services.powerpath import InProgressTestOut as InProgressTestOut
    from timeback_kit.services.powerpath import InternalTest as InternalTest
    from timeback_kit.services.powerpath import LearningObjectiveResult as LearningObjectiveResult
    from timeback_kit.services.powerpath import LearningObjectiveScoreSet as LearningObjectiveScoreSet
    from timeback_kit.services.powerpath import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.powerpath import LessonPlan as LessonPlan
    from timeback_kit.services.powerpath import LessonPlanComponentResource as LessonPlanComponentResource
    from timeback_kit.services.powerpath import LessonPlanCourse as LessonPlanCourse
    from timeback_kit.services.powerpath import LessonPlanCreateResponse as LessonPlanCreateResponse
    from timeback_kit.services.powerpath import LessonPlanEnvelope as LessonPlanEnvelope
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
    from timeback_kit.services.powerpath import RenderConfigUpdates as RenderConfigUpdates
    from timeback_kit.services.powerpath import ResetAttemptResponse as ResetAttemptResponse
    from timeback_kit.services.powerpath import ResetPlacementResponse as ResetPlacementResponse
    from timeback_kit.services.powerpath import ResourceLineItem as ResourceLineItem
    from timeback_kit.services.powerpath import ResourceMetadataDetails as ResourceMetadataDetails
    from timeback_kit.services.powerpath import ResponseResult as ResponseResult
    from timeback_kit.services.powerpath import RitScores as RitScores
    from timeback_kit.services.powerpath import ScreeningAssignment as ScreeningAssignment
    from timeback_kit.services.powerpath import ScreeningResult as ScreeningResult
    from timeback_kit.services.powerpath import ScreeningSession as ScreeningSession
    from timeback_kit.services.powerpath import StartTestOutResponse as StartTestOutResponse
    from timeback_kit.services.powerpath import StoreOperationResponse as StoreOperationResponse
    from timeback_kit.services.powerpath import StudentItemResponse as StudentItemResponse
    from timeback_kit.services.powerpath import StudentPlacement as StudentPlacement
    from timeback_kit.services.powerpath import SubjectPlacement as SubjectPlacement
    from timeback_kit.services.powerpath import SubjectProgress as SubjectProgress
    from timeback_kit.services.powerpath import SubjectProgressCourse as SubjectProgressCourse
    from timeback_kit.services.powerpath import SyllabusResponse as SyllabusResponse
    from timeback_kit.services.powerpath import TestAssignment as TestAssignment
    from timeback_kit.services.powerpath import TestCredentials as TestCredentials
    from timeback_kit.services.powerpath import TestOutEligibility as TestOutEligibility
    from timeback_kit.services.powerpath import TestOutResult as TestOutResult
    from timeback_kit.services.powerpath import (
        TestOutUpdateStudentQuestionResponseResult as TestOutUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import (
        UnitTestUpdateStudentQuestionResponseResult as UnitTestUpdateStudentQuestionResponseResult,
    )
    from timeback_powerpath._published_names import BulkResultError as BulkResultError
    from timeback_powerpath._published_names import CourseProgressResponse as CourseProgressResponse
    from timeback_powerpath._published_names import ExternalTestCreateResponse as ExternalTestCreateResponse
    from timeback_powerpath._published_names import FinalizeAssessmentResponse as FinalizeAssessmentResponse
    from timeback_powerpath._published_names import GetAllPlacementTestsResponse as GetAllPlacementTestsResponse
    from timeback_powerpath._published_names import GetAssessmentProgressResponse as GetAssessmentProgressResponse
    from timeback_powerpath._published_names import GetAttemptsResponse as GetAttemptsResponse
    from timeback_powerpath._published_names import GetCurrentLevelResponse as GetCurrentLevelResponse
    from timeback_powerpath._published_names import GetNextPlacementTestResponse as GetNextPlacementTestResponse
    from timeback_powerpath._published_names import GetNextQuestionResponse as GetNextQuestionResponse
    from timeback_powerpath._published_names import GetSubjectProgressResponse as GetSubjectProgressResponse
    from timeback_powerpath._published_names import GetTestOutEligibilityResponse as GetTestOutEligibilityResponse
    from timeback_powerpath._published_names import ImportExternalResultsResponse as ImportExternalResultsResponse
    from timeback_powerpath._published_names import InternalTestCreateResponse as InternalTestCreateResponse
    from timeback_powerpath._published_names import LessonPlanCourseSyncResult as LessonPlanCourseSyncResult
    from timeback_powerpath._published_names import LessonPlanOperationsResponse as LessonPlanOperationsResponse
    from timeback_powerpath._published_names import (
        MakeExternalStudentTestOutAssignmentResponse as MakeExternalStudentTestOutAssignmentResponse,
    )
    from timeback_powerpath._published_names import (
        MakeExternalTestAssignmentResponse as MakeExternalTestAssignmentResponse,
    )
    from timeback_powerpath._published_names import PaginationMeta as PaginationMeta
    from timeback_powerpath._published_names import PowerPath100ProgressResponse as PowerPath100ProgressResponse
    from timeback_powerpath._published_names import PowerPath100UpdateResponseResult as PowerPath100UpdateResponseResult
    from timeback_powerpath._published_names import PowerPathQuestionContent as PowerPathQuestionContent
    from timeback_powerpath._published_names import PowerPathQuestionResult as PowerPathQuestionResult
    from timeback_powerpath._published_names import RenderConfigDeleteResponse as RenderConfigDeleteResponse
    from timeback_powerpath._published_names import RenderConfigGetResponse as RenderConfigGetResponse
    from timeback_powerpath._published_names import RenderConfigUpsertResponse as RenderConfigUpsertResponse
    from timeback_powerpath._published_names import ResponseResultFeedback as ResponseResultFeedback
    from timeback_powerpath._published_names import ScreeningAssignTestResponse as ScreeningAssignTestResponse
    from timeback_powerpath._published_names import ScreeningResetSessionResponse as ScreeningResetSessionResponse
    from timeback_powerpath._published_names import ScreeningResultsResponse as ScreeningResultsResponse
    from timeback_powerpath._published_names import ScreeningSessionResponse as ScreeningSessionResponse
    from timeback_powerpath._published_names import StandardProgressResponse as StandardProgressResponse
    from timeback_powerpath._published_names import StandardUpdateResponseResult as StandardUpdateResponseResult
    from timeback_powerpath._published_names import SyncOperationError as SyncOperationError
    from timeback_powerpath._published_names import SyncOperationResult as SyncOperationResult
    from timeback_powerpath._published_names import TestAssignmentsListResponse as TestAssignmentsListResponse
    from timeback_powerpath._published_names import TestOutCredentials as TestOutCredentials
    from timeback_powerpath._published_names import TestOutResponse as TestOutResponse
    from timeback_powerpath._published_names import UpdateStudentItemResponseResult as UpdateStudentItemResponseResult
    from timeback_powerpath._published_names import (
        UpdateStudentQuestionResponseResult as UpdateStudentQuestionResponseResult,
    )
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.powerpath": (
                "AssessmentLineItem",
                "AssessmentProgress",
                "AssessmentResult",
                "AssignmentResult",
                "Attempt",
                "AttemptsResponse",
                "AvailableTestOut",
                "BulkError",
                "BulkResult",
                "CompletedTestOut",
                "ComponentLineItem",
                "CourseProgress",
                "CourseSubjectProgress",
                "CreateAttemptResponse",
                "CurrentLevel",
                "EdulasticResult",
                "ExternalTest",
                "ExternalTestAssignment",
                "ExternalTestOutAssignmentResult",
                "FailedTestOut",
                "FinalizedAssessment",
                "GradeScore",
                "ImportedTestResults",
                "InProgressTestOut",
                "InternalTest",
                "LearningObjectiveResult",
                "LearningObjectiveScoreSet",
                "LearningObjectiveSet",
                "LessonPlan",
                "LessonPlanComponentResource",
                "LessonPlanCourse",
                "LessonPlanCreateResponse",
                "LessonPlanEnvelope",
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
                "RenderConfigUpdates",
                "ResetAttemptResponse",
                "ResetPlacementResponse",
                "ResourceLineItem",
                "ResourceMetadataDetails",
                "ResponseResult",
                "RitScores",
                "ScreeningAssignment",
                "ScreeningResult",
                "ScreeningSession",
                "StartTestOutResponse",
                "StoreOperationResponse",
                "StudentItemResponse",
                "StudentPlacement",
                "SubjectPlacement",
                "SubjectProgress",
                "SubjectProgressCourse",
                "SyllabusResponse",
                "TestAssignment",
                "TestCredentials",
                "TestOutEligibility",
                "TestOutResult",
                "TestOutUpdateStudentQuestionResponseResult",
                "UnitTestUpdateStudentQuestionResponseResult",
            ),
            "timeback_powerpath._published_names": (
                "BulkResultError",
                "CourseProgressResponse",
                "ExternalTestCreateResponse",
                "FinalizeAssessmentResponse",
                "GetAllPlacementTestsResponse",
                "GetAssessmentProgressResponse",
                "GetAttemptsResponse",
                "GetCurrentLevelResponse",
                "GetNextPlacementTestResponse",
                "GetNextQuestionResponse",
                "GetSubjectProgressResponse",
                "GetTestOutEligibilityResponse",
                "ImportExternalResultsResponse",
                "InternalTestCreateResponse",
                "LessonPlanCourseSyncResult",
                "LessonPlanOperationsResponse",
                "MakeExternalStudentTestOutAssignmentResponse",
                "MakeExternalTestAssignmentResponse",
                "PaginationMeta",
                "PowerPath100ProgressResponse",
                "PowerPath100UpdateResponseResult",
                "PowerPathQuestionContent",
                "PowerPathQuestionResult",
                "RenderConfigDeleteResponse",
                "RenderConfigGetResponse",
                "RenderConfigUpsertResponse",
                "ResponseResultFeedback",
                "ScreeningAssignTestResponse",
                "ScreeningResetSessionResponse",
                "ScreeningResultsResponse",
                "ScreeningSessionResponse",
                "StandardProgressResponse",
                "StandardUpdateResponseResult",
                "SyncOperationError",
                "SyncOperationResult",
                "TestAssignmentsListResponse",
                "TestOutCredentials",
                "TestOutResponse",
                "UpdateStudentItemResponseResult",
                "UpdateStudentQuestionResponseResult",
            ),
        },
    )
