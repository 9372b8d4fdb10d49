"""Documented import name of `timeback_kit.services.powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AddCustomResourceCommandInput",
    "AddCustomResourceInput",
    "AddCustomResourceOperation",
    "AlreadyExistsError",
    "AssessmentBankConfig",
    "AssessmentBankInput",
    "AssessmentBankResource",
    "AssessmentLineItem",
    "AssessmentProgress",
    "AssessmentResult",
    "AssignmentResult",
    "Attempt",
    "AttemptsResponse",
    "AuthenticationError",
    "AvailableTestOut",
    "BadRequestError",
    "BulkError",
    "BulkResult",
    "BulkResultError",
    "ChangeItemParentCommandInput",
    "ChangeItemParentInput",
    "ChangeItemParentOperation",
    "ClientClosedError",
    "CommandTargetInput",
    "CompletedTestOut",
    "ComponentLineItem",
    "ConfigurationError",
    "ConflictError",
    "CourseProgress",
    "CourseProgressResponse",
    "CourseSubjectProgress",
    "CreateAttemptResponse",
    "CreateExternalPlacementInput",
    "CreateExternalPlacementTestInput",
    "CreateExternalPlacementTestPayload",
    "CreateExternalTestOutInput",
    "CreateExternalTestOutPayload",
    "CreateInternalAssessmentBankInput",
    "CreateInternalQtiTestInput",
    "CreateInternalTestInput",
    "CreateInternalTestPayload",
    "CreateNewAttemptInput",
    "CurrentLevel",
    "DecodeError",
    "EdulasticResult",
    "ExternalTest",
    "ExternalTestAssignment",
    "ExternalTestAssignmentInput",
    "ExternalTestCapableLessonType",
    "ExternalTestCreateResponse",
    "ExternalTestOutAssignmentInput",
    "ExternalTestOutAssignmentResult",
    "FailedTestOut",
    "FinalStudentAssessmentResponseInput",
    "FinalizeAssessmentResponse",
    "FinalizedAssessment",
    "ForbiddenError",
    "FormattedError",
    "GetAllPlacementTestsParams",
    "GetAllPlacementTestsResponse",
    "GetAssessmentProgressParams",
    "GetAssessmentProgressResponse",
    "GetAttemptsParams",
    "GetAttemptsResponse",
    "GetCurrentLevelParams",
    "GetCurrentLevelResponse",
    "GetNextPlacementTestParams",
    "GetNextPlacementTestResponse",
    "GetNextQuestionParams",
    "GetNextQuestionResponse",
    "GetSubjectProgressParams",
    "GetSubjectProgressResponse",
    "GetTestOutEligibilityResponse",
    "GradeScore",
    "ImportExternalResultsResponse",
    "ImportExternalTestAssignmentResultsParams",
    "ImportedTestResults",
    "InProgressTestOut",
    "InputValidationError",
    "InternalTest",
    "InternalTestCreateResponse",
    "LearningObjectiveResult",
    "LearningObjectiveResultInput",
    "LearningObjectiveScoreSet",
    "LearningObjectiveScoreSetInput",
    "LearningObjectiveSet",
    "LessonPlan",
    "LessonPlanComponentResource",
    "LessonPlanCourse",
    "LessonPlanCourseSyncResult",
    "LessonPlanCreateResponse",
    "LessonPlanEnvelope",
    "LessonPlanInput",
    "LessonPlanOperation",
    "LessonPlanOperationError",
    "LessonPlanOperationInput",
    "LessonPlanOperationResult",
    "LessonPlanOperationType",
    "LessonPlanOperations",
    "LessonPlanOperationsInput",
    "LessonPlanOperationsResponse",
    "LessonPlanResource",
    "LessonPlanResponse",
    "LessonPlanStructure",
    "LessonPlanStructureEnvelope",
    "LessonPlanStructureNode",
    "LessonPlanStructureResponse",
    "LessonPlanSyncResult",
    "LessonPlanTarget",
    "LessonPlanTreeComponent",
    "LessonPlanUpdateStudentItemResponseInput",
    "LessonPlansCreateInput",
    "LessonPlansSyncResult",
    "LineItemResult",
    "ListAllTestAssignmentsParams",
    "ListStudentTestAssignmentsParams",
    "MakeExternalStudentTestOutAssignmentInput",
    "MakeExternalStudentTestOutAssignmentResponse",
    "MakeExternalTestAssignmentInput",
    "MakeExternalTestAssignmentResponse",
    "MoveItemAfterCommandInput",
    "MoveItemAfterOperation",
    "MoveItemBeforeCommandInput",
    "MoveItemBeforeOperation",
    "MoveItemBesideInput",
    "MoveItemToEndCommandInput",
    "MoveItemToEndOperation",
    "MoveItemToInput",
    "MoveItemToStartCommandInput",
    "MoveItemToStartOperation",
    "NextPlacementTest",
    "NextQuestion",
    "NotEligibleTestOut",
    "NotFoundError",
    "PageResult",
    "PaginationError",
    "PaginationMeta",
    "PlacementQueryParams",
    "PlacementResetUserPlacementInput",
    "PlacementResult",
    "PlacementTest",
    "PlacementTests",
    "PlacementUpdateStudentQuestionResponseResult",
    "PowerPath100ProgressResponse",
    "PowerPath100ProgressResult",
    "PowerPath100UpdateResponseResult",
    "PowerPath100UpdateStudentQuestionResponseResult",
    "PowerPathClient",
    "PowerPathError",
    "PowerPathLessonType",
    "PowerPathQuestionContent",
    "PowerPathQuestionDifficulty",
    "PowerPathQuestionResult",
    "PowerPathTestQuestion",
    "QtiTestConfig",
    "QuestionContent",
    "QuestionResult",
    "QuizLikeLessonType",
    "QuizUpdateStudentQuestionResponseResult",
    "RateLimitError",
    "RedirectError",
    "Reference",
    "RemainingQuestionsPerDifficulty",
    "RenderConfig",
    "RenderConfigDeleteResponse",
    "RenderConfigDeletion",
    "RenderConfigGetResponse",
    "RenderConfigInput",
    "RenderConfigUpdates",
    "RenderConfigUpsertInput",
    "RenderConfigUpsertResponse",
    "RequestTimeoutError",
    "ResetAttemptInput",
    "ResetAttemptResponse",
    "ResetPlacementResponse",
    "ResourceLineItem",
    "ResourceMetadataDetails",
    "ResourceStatus",
    "ResponseResult",
    "ResponseResultFeedback",
    "ResultInput",
    "RitScores",
    "ScoreStatus",
    "ScreeningAssignTestInput",
    "ScreeningAssignTestResponse",
    "ScreeningAssignment",
    "ScreeningAssignmentInput",
    "ScreeningResetSessionInput",
    "ScreeningResetSessionResponse",
    "ScreeningResult",
    "ScreeningResultsResponse",
    "ScreeningSession",
    "ScreeningSessionResponse",
    "ScreeningSubject",
    "ServerError",
    "ServiceNotConfiguredError",
    "SetSkippedCommandInput",
    "SetSkippedInput",
    "SetSkippedOperation",
    "StandardProgressResponse",
    "StandardUpdateResponseResult",
    "StartTestOutInput",
    "StartTestOutResponse",
    "StoreOperationResponse",
    "StudentItemResponse",
    "StudentItemResponseInput",
    "StudentItemResult",
    "StudentLessonInput",
    "StudentPlacement",
    "StudentSubjectInput",
    "SubjectPlacement",
    "SubjectProgress",
    "SubjectProgressCourse",
    "SyllabusQueryParams",
    "SyllabusResponse",
    "TestAssignment",
    "TestAssignmentInput",
    "TestAssignmentItemInput",
    "TestAssignmentStatus",
    "TestAssignmentUpdateInput",
    "TestAssignmentsAdminParams",
    "TestAssignmentsBulkInput",
    "TestAssignmentsCreateInput",
    "TestAssignmentsImportInput",
    "TestAssignmentsListParams",
    "TestAssignmentsListResponse",
    "TestAssignmentsUpdateInput",
    "TestCredentials",
    "TestOutCredentials",
    "TestOutEligibility",
    "TestOutParams",
    "TestOutResponse",
    "TestOutResult",
    "TestOutUpdateStudentQuestionResponseResult",
    "TestResourceInput",
    "TimebackError",
    "TimebackGrade",
    "TimebackSubject",
    "ToolProvider",
    "UnitTestUpdateStudentQuestionResponseResult",
    "UnreadableResponseError",
    "UpdateStudentItemResponseResult",
    "UpdateStudentQuestionResponseInput",
    "UpdateStudentQuestionResponseResult",
    "ValidationError",
    "ValidationIssue",
    "__version__",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_kit.services.powerpath import AddCustomResourceCommandInput as AddCustomResourceCommandInput
    from timeback_kit.services.powerpath import AddCustomResourceInput as AddCustomResourceInput
    from timeback_kit.services.powerpath import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.powerpath import APIConnectionError as APIConnectionError
    from timeback_kit.services.powerpath import APIError as APIError
    from timeback_kit.services.powerpath import AssessmentBankInput as AssessmentBankInput
    from timeback_kit.services.powerpath import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.powerpath import AssessmentProgress as AssessmentProgress
    from timeback_kit.services.powerpath import AssessmentResult as AssessmentResult
    from timeback_kit.services.powerpath import AssignmentResult as AssignmentResult
    from timeback_kit.services.powerpath import Attempt as Attempt
    from timeback_kit.services.powerpath import AttemptsResponse as AttemptsResponse
    from timeback_kit.services.powerpath import AuthenticationError as AuthenticationError
    from timeback_kit.services.powerpath import AvailableTestOut as AvailableTestOut
    from timeback_kit.services.powerpath import BadRequestError as BadRequestError
    from timeback_kit.services.powerpath import BulkError as BulkError
    from timeback_kit.services.powerpath import BulkResult as BulkResult
    from timeback_kit.services.powerpath import ChangeItemParentCommandInput as ChangeItemParentCommandInput
    from timeback_kit.services.powerpath import ChangeItemParentInput as ChangeItemParentInput
    from timeback_kit.services.powerpath import ClientClosedError as ClientClosedError
    from timeback_kit.services.powerpath import CommandTargetInput as CommandTargetInput
    from timeback_kit.services.powerpath import CompletedTestOut as CompletedTestOut
    from timeback_kit.services.powerpath import ComponentLineItem as ComponentLineItem
    from timeback_kit.services.powerpath import ConfigurationError as ConfigurationError
    from timeback_kit.services.powerpath import ConflictError as ConflictError
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
    from timeback_kit.services.powerpath import DecodeError as DecodeError
    from timeback_kit.services.powerpath import EdulasticResult as EdulasticResult
    from timeback_kit.services.powerpath import ExternalTest as ExternalTest
    from timeback_kit.services.powerpath import ExternalTestAssignment as ExternalTestAssignment
    from timeback_kit.services.powerpath import ExternalTestAssignmentInput as ExternalTestAssignmentInput
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentInput as ExternalTestOutAssignmentInput
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentResult as ExternalTestOutAssignmentResult
    from timeback_kit.services.powerpath import FailedTestOut as FailedTestOut
    from timeback_kit.services.powerpath import FinalizedAssessment as FinalizedAssessment
    from timeback_kit.services.powerpath import ForbiddenError as ForbiddenError
    from timeback_kit.services.powerpath import FormattedError as FormattedError
    from timeback_kit.services.powerpath import GetAllPlacementTestsParams as GetAllPlacementTestsParams
    from timeback_kit.services.powerpath import GetCurrentLevelParams as GetCurrentLevelParams
    from timeback_kit.services.powerpath import GetNextPlacementTestParams as GetNextPlacementTestParams
    from timeback_kit.services.powerpath import GetSubjectProgressParams as GetSubjectProgressParams
    from timeback_kit.services.powerpath import GradeScore as GradeScore
    from timeback_kit.services.powerpath import ImportedTestResults as ImportedTestResults
    from timeback_kit.services.powerpath import InProgressTestOut as InProgressTestOut
    from timeback_kit.services.powerpath import InputValidationError as InputValidationError
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
    from timeback_kit.services.powerpath import NotFoundError as NotFoundError
    from timeback_kit.services.powerpath import PageResult as PageResult
    from timeback_kit.services.powerpath import PaginationError as PaginationError
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
    from timeback_kit.services.powerpath import PowerPathClient as PowerPathClient
    from timeback_kit.services.powerpath import PowerPathError as PowerPathError
    from timeback_kit.services.powerpath import PowerPathTestQuestion as PowerPathTestQuestion
    from timeback_kit.services.powerpath import QuestionContent as QuestionContent
    from timeback_kit.services.powerpath import QuestionResult as QuestionResult
    from timeback_kit.services.powerpath import (
        QuizUpdateStudentQuestionResponseResult as QuizUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import RateLimitError as RateLimitError
    from timeback_kit.services.powerpath import RedirectError as RedirectError
    from timeback_kit.services.powerpath import Reference as Reference
    from timeback_kit.services.powerpath import RemainingQuestionsPerDifficulty as RemainingQuestionsPerDifficulty
    from timeback_kit.services.powerpath import RenderConfig as RenderConfig
    from timeback_kit.services.powerpath import RenderConfigDeletion as RenderConfigDeletion
    from timeback_kit.services.powerpath import RenderConfigInput as RenderConfigInput
    from timeback_kit.services.powerpath import RenderConfigUpdates as RenderConfigUpdates
    from timeback_kit.services.powerpath import RequestTimeoutError as RequestTimeoutError
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
    from timeback_kit.services.powerpath import ServerError as ServerError
    from timeback_kit.services.powerpath import ServiceNotConfiguredError as ServiceNotConfiguredError
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
    from timeback_kit.services.powerpath import TimebackError as TimebackError
    from timeback_kit.services.powerpath import (
        UnitTestUpdateStudentQuestionResponseResult as UnitTestUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.services.powerpath import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.powerpath import ValidationError as ValidationError
    from timeback_kit.services.powerpath import ValidationIssue as ValidationIssue
    from timeback_kit.services.powerpath import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.powerpath import format_api_error as format_api_error
    from timeback_kit.services.powerpath import format_error as format_error
    from timeback_kit.services.powerpath import is_api_error as is_api_error
    from timeback_kit.services.powerpath import is_input_validation_error as is_input_validation_error
    from timeback_powerpath._published_names import AddCustomResourceOperation as AddCustomResourceOperation
    from timeback_powerpath._published_names import AssessmentBankConfig as AssessmentBankConfig
    from timeback_powerpath._published_names import AssessmentBankResource as AssessmentBankResource
    from timeback_powerpath._published_names import BulkResultError as BulkResultError
    from timeback_powerpath._published_names import ChangeItemParentOperation as ChangeItemParentOperation
    from timeback_powerpath._published_names import CourseProgressResponse as CourseProgressResponse
    from timeback_powerpath._published_names import CreateExternalPlacementTestInput as CreateExternalPlacementTestInput
    from timeback_powerpath._published_names import CreateExternalTestOutInput as CreateExternalTestOutInput
    from timeback_powerpath._published_names import CreateInternalTestInput as CreateInternalTestInput
    from timeback_powerpath._published_names import CreateNewAttemptInput as CreateNewAttemptInput
    from timeback_powerpath._published_names import ExternalTestCapableLessonType as ExternalTestCapableLessonType
    from timeback_powerpath._published_names import ExternalTestCreateResponse as ExternalTestCreateResponse
    from timeback_powerpath._published_names import FinalizeAssessmentResponse as FinalizeAssessmentResponse
    from timeback_powerpath._published_names import (
        FinalStudentAssessmentResponseInput as FinalStudentAssessmentResponseInput,
    )
    from timeback_powerpath._published_names import GetAllPlacementTestsResponse as GetAllPlacementTestsResponse
    from timeback_powerpath._published_names import GetAssessmentProgressParams as GetAssessmentProgressParams
    from timeback_powerpath._published_names import GetAssessmentProgressResponse as GetAssessmentProgressResponse
    from timeback_powerpath._published_names import GetAttemptsParams as GetAttemptsParams
    from timeback_powerpath._published_names import GetAttemptsResponse as GetAttemptsResponse
    from timeback_powerpath._published_names import GetCurrentLevelResponse as GetCurrentLevelResponse
    from timeback_powerpath._published_names import GetNextPlacementTestResponse as GetNextPlacementTestResponse
    from timeback_powerpath._published_names import GetNextQuestionParams as GetNextQuestionParams
    from timeback_powerpath._published_names import GetNextQuestionResponse as GetNextQuestionResponse
    from timeback_powerpath._published_names import GetSubjectProgressResponse as GetSubjectProgressResponse
    from timeback_powerpath._published_names import GetTestOutEligibilityResponse as GetTestOutEligibilityResponse
    from timeback_powerpath._published_names import ImportExternalResultsResponse as ImportExternalResultsResponse
    from timeback_powerpath._published_names import (
        ImportExternalTestAssignmentResultsParams as ImportExternalTestAssignmentResultsParams,
    )
    from timeback_powerpath._published_names import InternalTestCreateResponse as InternalTestCreateResponse
    from timeback_powerpath._published_names import LessonPlanCourseSyncResult as LessonPlanCourseSyncResult
    from timeback_powerpath._published_names import LessonPlanOperationInput as LessonPlanOperationInput
    from timeback_powerpath._published_names import LessonPlanOperationsInput as LessonPlanOperationsInput
    from timeback_powerpath._published_names import LessonPlanOperationsResponse as LessonPlanOperationsResponse
    from timeback_powerpath._published_names import LessonPlanOperationType as LessonPlanOperationType
    from timeback_powerpath._published_names import LessonPlansCreateInput as LessonPlansCreateInput
    from timeback_powerpath._published_names import LessonPlanTarget as LessonPlanTarget
    from timeback_powerpath._published_names import (
        LessonPlanUpdateStudentItemResponseInput as LessonPlanUpdateStudentItemResponseInput,
    )
    from timeback_powerpath._published_names import (
        MakeExternalStudentTestOutAssignmentInput as MakeExternalStudentTestOutAssignmentInput,
    )
    from timeback_powerpath._published_names import (
        MakeExternalStudentTestOutAssignmentResponse as MakeExternalStudentTestOutAssignmentResponse,
    )
    from timeback_powerpath._published_names import MakeExternalTestAssignmentInput as MakeExternalTestAssignmentInput
    from timeback_powerpath._published_names import (
        MakeExternalTestAssignmentResponse as MakeExternalTestAssignmentResponse,
    )
    from timeback_powerpath._published_names import MoveItemAfterOperation as MoveItemAfterOperation
    from timeback_powerpath._published_names import MoveItemBeforeOperation as MoveItemBeforeOperation
    from timeback_powerpath._published_names import MoveItemToEndOperation as MoveItemToEndOperation
    from timeback_powerpath._published_names import MoveItemToStartOperation as MoveItemToStartOperation
    from timeback_powerpath._published_names import PaginationMeta as PaginationMeta
    from timeback_powerpath._published_names import PlacementQueryParams as PlacementQueryParams
    from timeback_powerpath._published_names import PlacementResetUserPlacementInput as PlacementResetUserPlacementInput
    from timeback_powerpath._published_names import PowerPath100ProgressResponse as PowerPath100ProgressResponse
    from timeback_powerpath._published_names import PowerPath100UpdateResponseResult as PowerPath100UpdateResponseResult
    from timeback_powerpath._published_names import PowerPathLessonType as PowerPathLessonType
    from timeback_powerpath._published_names import PowerPathQuestionContent as PowerPathQuestionContent
    from timeback_powerpath._published_names import PowerPathQuestionDifficulty as PowerPathQuestionDifficulty
    from timeback_powerpath._published_names import PowerPathQuestionResult as PowerPathQuestionResult
    from timeback_powerpath._published_names import QtiTestConfig as QtiTestConfig
    from timeback_powerpath._published_names import QuizLikeLessonType as QuizLikeLessonType
    from timeback_powerpath._published_names import RenderConfigDeleteResponse as RenderConfigDeleteResponse
    from timeback_powerpath._published_names import RenderConfigGetResponse as RenderConfigGetResponse
    from timeback_powerpath._published_names import RenderConfigUpsertInput as RenderConfigUpsertInput
    from timeback_powerpath._published_names import RenderConfigUpsertResponse as RenderConfigUpsertResponse
    from timeback_powerpath._published_names import ResetAttemptInput as ResetAttemptInput
    from timeback_powerpath._published_names import ResourceStatus as ResourceStatus
    from timeback_powerpath._published_names import ResponseResultFeedback as ResponseResultFeedback
    from timeback_powerpath._published_names import ScoreStatus as ScoreStatus
    from timeback_powerpath._published_names import ScreeningAssignTestInput as ScreeningAssignTestInput
    from timeback_powerpath._published_names import ScreeningAssignTestResponse as ScreeningAssignTestResponse
    from timeback_powerpath._published_names import ScreeningResetSessionInput as ScreeningResetSessionInput
    from timeback_powerpath._published_names import ScreeningResetSessionResponse as ScreeningResetSessionResponse
    from timeback_powerpath._published_names import ScreeningResultsResponse as ScreeningResultsResponse
    from timeback_powerpath._published_names import ScreeningSessionResponse as ScreeningSessionResponse
    from timeback_powerpath._published_names import ScreeningSubject as ScreeningSubject
    from timeback_powerpath._published_names import SetSkippedOperation as SetSkippedOperation
    from timeback_powerpath._published_names import StandardProgressResponse as StandardProgressResponse
    from timeback_powerpath._published_names import StandardUpdateResponseResult as StandardUpdateResponseResult
    from timeback_powerpath._published_names import StudentItemResult as StudentItemResult
    from timeback_powerpath._published_names import SyllabusQueryParams as SyllabusQueryParams
    from timeback_powerpath._published_names import TestAssignmentItemInput as TestAssignmentItemInput
    from timeback_powerpath._published_names import TestAssignmentsAdminParams as TestAssignmentsAdminParams
    from timeback_powerpath._published_names import TestAssignmentsBulkInput as TestAssignmentsBulkInput
    from timeback_powerpath._published_names import TestAssignmentsCreateInput as TestAssignmentsCreateInput
    from timeback_powerpath._published_names import TestAssignmentsImportInput as TestAssignmentsImportInput
    from timeback_powerpath._published_names import TestAssignmentsListParams as TestAssignmentsListParams
    from timeback_powerpath._published_names import TestAssignmentsListResponse as TestAssignmentsListResponse
    from timeback_powerpath._published_names import TestAssignmentStatus as TestAssignmentStatus
    from timeback_powerpath._published_names import TestAssignmentsUpdateInput as TestAssignmentsUpdateInput
    from timeback_powerpath._published_names import TestOutCredentials as TestOutCredentials
    from timeback_powerpath._published_names import TestOutParams as TestOutParams
    from timeback_powerpath._published_names import TestOutResponse as TestOutResponse
    from timeback_powerpath._published_names import TimebackGrade as TimebackGrade
    from timeback_powerpath._published_names import TimebackSubject as TimebackSubject
    from timeback_powerpath._published_names import ToolProvider as ToolProvider
    from timeback_powerpath._published_names import UpdateStudentItemResponseResult as UpdateStudentItemResponseResult
    from timeback_powerpath._published_names import (
        UpdateStudentQuestionResponseInput as UpdateStudentQuestionResponseInput,
    )
    from timeback_powerpath._published_names import (
        UpdateStudentQuestionResponseResult as UpdateStudentQuestionResponseResult,
    )
    from timeback_powerpath._published_names import __version__ as __version__
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.powerpath": (
                "APIConnectionError",
                "APIError",
                "AddCustomResourceCommandInput",
                "AddCustomResourceInput",
                "AlreadyExistsError",
                "AssessmentBankInput",
                "AssessmentLineItem",
                "AssessmentProgress",
                "AssessmentResult",
                "AssignmentResult",
                "Attempt",
                "AttemptsResponse",
                "AuthenticationError",
                "AvailableTestOut",
                "BadRequestError",
                "BulkError",
                "BulkResult",
                "ChangeItemParentCommandInput",
                "ChangeItemParentInput",
                "ClientClosedError",
                "CommandTargetInput",
                "CompletedTestOut",
                "ComponentLineItem",
                "ConfigurationError",
                "ConflictError",
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
                "DecodeError",
                "EdulasticResult",
                "ExternalTest",
                "ExternalTestAssignment",
                "ExternalTestAssignmentInput",
                "ExternalTestOutAssignmentInput",
                "ExternalTestOutAssignmentResult",
                "FailedTestOut",
                "FinalizedAssessment",
                "ForbiddenError",
                "FormattedError",
                "GetAllPlacementTestsParams",
                "GetCurrentLevelParams",
                "GetNextPlacementTestParams",
                "GetSubjectProgressParams",
                "GradeScore",
                "ImportedTestResults",
                "InProgressTestOut",
                "InputValidationError",
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
                "NotFoundError",
                "PageResult",
                "PaginationError",
                "PlacementResult",
                "PlacementTest",
                "PlacementTests",
                "PlacementUpdateStudentQuestionResponseResult",
                "PowerPath100ProgressResult",
                "PowerPath100UpdateStudentQuestionResponseResult",
                "PowerPathClient",
                "PowerPathError",
                "PowerPathTestQuestion",
                "QuestionContent",
                "QuestionResult",
                "QuizUpdateStudentQuestionResponseResult",
                "RateLimitError",
                "RedirectError",
                "Reference",
                "RemainingQuestionsPerDifficulty",
                "RenderConfig",
                "RenderConfigDeletion",
                "RenderConfigInput",
                "RenderConfigUpdates",
                "RequestTimeoutError",
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
                "ServerError",
                "ServiceNotConfiguredError",
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
                "TimebackError",
                "UnitTestUpdateStudentQuestionResponseResult",
                "UnreadableResponseError",
                "ValidationError",
                "ValidationIssue",
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_powerpath._published_names": (
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
            ),
        },
        submodules=(
            "client",
            "errors",
            "exceptions",
            "resources",
            "sync",
            "types",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "client",
            "errors",
            "exceptions",
            "resources",
            "sync",
            "types",
        ),
        notice="timeback_kit.runtime.foreign",
    )
