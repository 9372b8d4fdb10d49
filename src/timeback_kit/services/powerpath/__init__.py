"""PowerPath: lesson plans, placement and assessments."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
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
    "CreateExternalTestOutInput",
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
    "ScreeningResetSessionInput",
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
    "TestAssignmentsBulkInput",
    "TestAssignmentsImportInput",
    "TestCredentials",
    "TestOutEligibility",
    "TestOutParams",
    "TestOutResult",
    "TestOutUpdateStudentQuestionResponseResult",
    "TestResourceInput",
    "TimebackError",
    "UnitTestUpdateStudentQuestionResponseResult",
    "UnreadableResponseError",
    "UpdateStudentQuestionResponseInput",
    "ValidationError",
    "ValidationIssue",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_api.powerpath.errors import PowerPathError as PowerPathError
    from timeback_api.powerpath.inputs import AddCustomResourceCommandInput as AddCustomResourceCommandInput
    from timeback_api.powerpath.inputs import AddCustomResourceInput as AddCustomResourceInput
    from timeback_api.powerpath.inputs import AssessmentBankInput as AssessmentBankInput
    from timeback_api.powerpath.inputs import ChangeItemParentCommandInput as ChangeItemParentCommandInput
    from timeback_api.powerpath.inputs import ChangeItemParentInput as ChangeItemParentInput
    from timeback_api.powerpath.inputs import CommandTargetInput as CommandTargetInput
    from timeback_api.powerpath.inputs import CreateExternalPlacementInput as CreateExternalPlacementInput
    from timeback_api.powerpath.inputs import CreateExternalPlacementTestPayload as CreateExternalPlacementTestPayload
    from timeback_api.powerpath.inputs import CreateExternalTestOutInput as CreateExternalTestOutInput
    from timeback_api.powerpath.inputs import CreateExternalTestOutPayload as CreateExternalTestOutPayload
    from timeback_api.powerpath.inputs import CreateInternalAssessmentBankInput as CreateInternalAssessmentBankInput
    from timeback_api.powerpath.inputs import CreateInternalQtiTestInput as CreateInternalQtiTestInput
    from timeback_api.powerpath.inputs import CreateInternalTestPayload as CreateInternalTestPayload
    from timeback_api.powerpath.inputs import ExternalTestAssignmentInput as ExternalTestAssignmentInput
    from timeback_api.powerpath.inputs import ExternalTestOutAssignmentInput as ExternalTestOutAssignmentInput
    from timeback_api.powerpath.inputs import GetAllPlacementTestsParams as GetAllPlacementTestsParams
    from timeback_api.powerpath.inputs import GetAssessmentProgressParams as GetAssessmentProgressParams
    from timeback_api.powerpath.inputs import GetAttemptsParams as GetAttemptsParams
    from timeback_api.powerpath.inputs import GetCurrentLevelParams as GetCurrentLevelParams
    from timeback_api.powerpath.inputs import GetNextPlacementTestParams as GetNextPlacementTestParams
    from timeback_api.powerpath.inputs import GetNextQuestionParams as GetNextQuestionParams
    from timeback_api.powerpath.inputs import GetSubjectProgressParams as GetSubjectProgressParams
    from timeback_api.powerpath.inputs import (
        ImportExternalTestAssignmentResultsParams as ImportExternalTestAssignmentResultsParams,
    )
    from timeback_api.powerpath.inputs import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_api.powerpath.inputs import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_api.powerpath.inputs import LessonPlanInput as LessonPlanInput
    from timeback_api.powerpath.inputs import LessonPlanOperationInput as LessonPlanOperationInput
    from timeback_api.powerpath.inputs import ListAllTestAssignmentsParams as ListAllTestAssignmentsParams
    from timeback_api.powerpath.inputs import ListStudentTestAssignmentsParams as ListStudentTestAssignmentsParams
    from timeback_api.powerpath.inputs import MoveItemAfterCommandInput as MoveItemAfterCommandInput
    from timeback_api.powerpath.inputs import MoveItemBeforeCommandInput as MoveItemBeforeCommandInput
    from timeback_api.powerpath.inputs import MoveItemBesideInput as MoveItemBesideInput
    from timeback_api.powerpath.inputs import MoveItemToEndCommandInput as MoveItemToEndCommandInput
    from timeback_api.powerpath.inputs import MoveItemToInput as MoveItemToInput
    from timeback_api.powerpath.inputs import MoveItemToStartCommandInput as MoveItemToStartCommandInput
    from timeback_api.powerpath.inputs import RenderConfigInput as RenderConfigInput
    from timeback_api.powerpath.inputs import ResultInput as ResultInput
    from timeback_api.powerpath.inputs import ScreeningAssignmentInput as ScreeningAssignmentInput
    from timeback_api.powerpath.inputs import ScreeningResetSessionInput as ScreeningResetSessionInput
    from timeback_api.powerpath.inputs import SetSkippedCommandInput as SetSkippedCommandInput
    from timeback_api.powerpath.inputs import SetSkippedInput as SetSkippedInput
    from timeback_api.powerpath.inputs import StartTestOutInput as StartTestOutInput
    from timeback_api.powerpath.inputs import StudentItemResponseInput as StudentItemResponseInput
    from timeback_api.powerpath.inputs import StudentLessonInput as StudentLessonInput
    from timeback_api.powerpath.inputs import StudentSubjectInput as StudentSubjectInput
    from timeback_api.powerpath.inputs import TestAssignmentInput as TestAssignmentInput
    from timeback_api.powerpath.inputs import TestAssignmentsBulkInput as TestAssignmentsBulkInput
    from timeback_api.powerpath.inputs import TestAssignmentsImportInput as TestAssignmentsImportInput
    from timeback_api.powerpath.inputs import TestAssignmentUpdateInput as TestAssignmentUpdateInput
    from timeback_api.powerpath.inputs import TestOutParams as TestOutParams
    from timeback_api.powerpath.inputs import TestResourceInput as TestResourceInput
    from timeback_api.powerpath.inputs import UpdateStudentQuestionResponseInput as UpdateStudentQuestionResponseInput
    from timeback_api.powerpath.models import AssessmentLineItem as AssessmentLineItem
    from timeback_api.powerpath.models import AssessmentProgress as AssessmentProgress
    from timeback_api.powerpath.models import AssessmentResult as AssessmentResult
    from timeback_api.powerpath.models import AssignmentResult as AssignmentResult
    from timeback_api.powerpath.models import Attempt as Attempt
    from timeback_api.powerpath.models import AttemptsResponse as AttemptsResponse
    from timeback_api.powerpath.models import AvailableTestOut as AvailableTestOut
    from timeback_api.powerpath.models import BulkError as BulkError
    from timeback_api.powerpath.models import BulkResult as BulkResult
    from timeback_api.powerpath.models import CompletedTestOut as CompletedTestOut
    from timeback_api.powerpath.models import ComponentLineItem as ComponentLineItem
    from timeback_api.powerpath.models import CourseProgress as CourseProgress
    from timeback_api.powerpath.models import CourseSubjectProgress as CourseSubjectProgress
    from timeback_api.powerpath.models import CreateAttemptResponse as CreateAttemptResponse
    from timeback_api.powerpath.models import CurrentLevel as CurrentLevel
    from timeback_api.powerpath.models import EdulasticResult as EdulasticResult
    from timeback_api.powerpath.models import ExternalTest as ExternalTest
    from timeback_api.powerpath.models import ExternalTestAssignment as ExternalTestAssignment
    from timeback_api.powerpath.models import ExternalTestOutAssignmentResult as ExternalTestOutAssignmentResult
    from timeback_api.powerpath.models import FailedTestOut as FailedTestOut
    from timeback_api.powerpath.models import FinalizedAssessment as FinalizedAssessment
    from timeback_api.powerpath.models import GradeScore as GradeScore
    from timeback_api.powerpath.models import ImportedTestResults as ImportedTestResults
    from timeback_api.powerpath.models import InProgressTestOut as InProgressTestOut
    from timeback_api.powerpath.models import InternalTest as InternalTest
    from timeback_api.powerpath.models import LearningObjectiveResult as LearningObjectiveResult
    from timeback_api.powerpath.models import LearningObjectiveScoreSet as LearningObjectiveScoreSet
    from timeback_api.powerpath.models import LearningObjectiveSet as LearningObjectiveSet
    from timeback_api.powerpath.models import LessonPlan as LessonPlan
    from timeback_api.powerpath.models import LessonPlanComponentResource as LessonPlanComponentResource
    from timeback_api.powerpath.models import LessonPlanCourse as LessonPlanCourse
    from timeback_api.powerpath.models import LessonPlanCreateResponse as LessonPlanCreateResponse
    from timeback_api.powerpath.models import LessonPlanEnvelope as LessonPlanEnvelope
    from timeback_api.powerpath.models import LessonPlanOperation as LessonPlanOperation
    from timeback_api.powerpath.models import LessonPlanOperationError as LessonPlanOperationError
    from timeback_api.powerpath.models import LessonPlanOperationResult as LessonPlanOperationResult
    from timeback_api.powerpath.models import LessonPlanOperations as LessonPlanOperations
    from timeback_api.powerpath.models import LessonPlanResource as LessonPlanResource
    from timeback_api.powerpath.models import LessonPlanResponse as LessonPlanResponse
    from timeback_api.powerpath.models import LessonPlansSyncResult as LessonPlansSyncResult
    from timeback_api.powerpath.models import LessonPlanStructure as LessonPlanStructure
    from timeback_api.powerpath.models import LessonPlanStructureEnvelope as LessonPlanStructureEnvelope
    from timeback_api.powerpath.models import LessonPlanStructureNode as LessonPlanStructureNode
    from timeback_api.powerpath.models import LessonPlanStructureResponse as LessonPlanStructureResponse
    from timeback_api.powerpath.models import LessonPlanSyncResult as LessonPlanSyncResult
    from timeback_api.powerpath.models import LessonPlanTreeComponent as LessonPlanTreeComponent
    from timeback_api.powerpath.models import LineItemResult as LineItemResult
    from timeback_api.powerpath.models import NextPlacementTest as NextPlacementTest
    from timeback_api.powerpath.models import NextQuestion as NextQuestion
    from timeback_api.powerpath.models import NotEligibleTestOut as NotEligibleTestOut
    from timeback_api.powerpath.models import PlacementResult as PlacementResult
    from timeback_api.powerpath.models import PlacementTest as PlacementTest
    from timeback_api.powerpath.models import PlacementTests as PlacementTests
    from timeback_api.powerpath.models import (
        PlacementUpdateStudentQuestionResponseResult as PlacementUpdateStudentQuestionResponseResult,
    )
    from timeback_api.powerpath.models import PowerPath100ProgressResult as PowerPath100ProgressResult
    from timeback_api.powerpath.models import (
        PowerPath100UpdateStudentQuestionResponseResult as PowerPath100UpdateStudentQuestionResponseResult,
    )
    from timeback_api.powerpath.models import PowerPathTestQuestion as PowerPathTestQuestion
    from timeback_api.powerpath.models import QuestionContent as QuestionContent
    from timeback_api.powerpath.models import QuestionResult as QuestionResult
    from timeback_api.powerpath.models import (
        QuizUpdateStudentQuestionResponseResult as QuizUpdateStudentQuestionResponseResult,
    )
    from timeback_api.powerpath.models import Reference as Reference
    from timeback_api.powerpath.models import RemainingQuestionsPerDifficulty as RemainingQuestionsPerDifficulty
    from timeback_api.powerpath.models import RenderConfig as RenderConfig
    from timeback_api.powerpath.models import RenderConfigDeletion as RenderConfigDeletion
    from timeback_api.powerpath.models import RenderConfigUpdates as RenderConfigUpdates
    from timeback_api.powerpath.models import ResetAttemptResponse as ResetAttemptResponse
    from timeback_api.powerpath.models import ResetPlacementResponse as ResetPlacementResponse
    from timeback_api.powerpath.models import ResourceLineItem as ResourceLineItem
    from timeback_api.powerpath.models import ResourceMetadataDetails as ResourceMetadataDetails
    from timeback_api.powerpath.models import ResponseResult as ResponseResult
    from timeback_api.powerpath.models import RitScores as RitScores
    from timeback_api.powerpath.models import ScreeningAssignment as ScreeningAssignment
    from timeback_api.powerpath.models import ScreeningResult as ScreeningResult
    from timeback_api.powerpath.models import ScreeningSession as ScreeningSession
    from timeback_api.powerpath.models import StartTestOutResponse as StartTestOutResponse
    from timeback_api.powerpath.models import StoreOperationResponse as StoreOperationResponse
    from timeback_api.powerpath.models import StudentItemResponse as StudentItemResponse
    from timeback_api.powerpath.models import StudentPlacement as StudentPlacement
    from timeback_api.powerpath.models import SubjectPlacement as SubjectPlacement
    from timeback_api.powerpath.models import SubjectProgress as SubjectProgress
    from timeback_api.powerpath.models import SubjectProgressCourse as SubjectProgressCourse
    from timeback_api.powerpath.models import SyllabusResponse as SyllabusResponse
    from timeback_api.powerpath.models import TestAssignment as TestAssignment
    from timeback_api.powerpath.models import TestCredentials as TestCredentials
    from timeback_api.powerpath.models import TestOutEligibility as TestOutEligibility
    from timeback_api.powerpath.models import TestOutResult as TestOutResult
    from timeback_api.powerpath.models import (
        TestOutUpdateStudentQuestionResponseResult as TestOutUpdateStudentQuestionResponseResult,
    )
    from timeback_api.powerpath.models import (
        UnitTestUpdateStudentQuestionResponseResult as UnitTestUpdateStudentQuestionResponseResult,
    )
    from timeback_kit.runtime.errors import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.runtime.errors import APIConnectionError as APIConnectionError
    from timeback_kit.runtime.errors import APIError as APIError
    from timeback_kit.runtime.errors import AuthenticationError as AuthenticationError
    from timeback_kit.runtime.errors import BadRequestError as BadRequestError
    from timeback_kit.runtime.errors import ClientClosedError as ClientClosedError
    from timeback_kit.runtime.errors import ConfigurationError as ConfigurationError
    from timeback_kit.runtime.errors import ConflictError as ConflictError
    from timeback_kit.runtime.errors import DecodeError as DecodeError
    from timeback_kit.runtime.errors import ForbiddenError as ForbiddenError
    from timeback_kit.runtime.errors import FormattedError as FormattedError
    from timeback_kit.runtime.errors import InputValidationError as InputValidationError
    from timeback_kit.runtime.errors import NotFoundError as NotFoundError
    from timeback_kit.runtime.errors import PaginationError as PaginationError
    from timeback_kit.runtime.errors import RateLimitError as RateLimitError
    from timeback_kit.runtime.errors import RedirectError as RedirectError
    from timeback_kit.runtime.errors import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.runtime.errors import ServerError as ServerError
    from timeback_kit.runtime.errors import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.runtime.errors import TimebackError as TimebackError
    from timeback_kit.runtime.errors import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.runtime.errors import ValidationError as ValidationError
    from timeback_kit.runtime.errors import ValidationIssue as ValidationIssue
    from timeback_kit.runtime.errors import create_input_validation_error as create_input_validation_error
    from timeback_kit.runtime.errors import format_api_error as format_api_error
    from timeback_kit.runtime.errors import format_error as format_error
    from timeback_kit.runtime.errors import is_api_error as is_api_error
    from timeback_kit.runtime.errors import is_input_validation_error as is_input_validation_error
    from timeback_kit.runtime.paging import PageResult as PageResult
    from timeback_kit.services.powerpath.client import PowerPathClient as PowerPathClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.powerpath.client": ("PowerPathClient",),
            "timeback_api.powerpath.errors": ("PowerPathError",),
            "timeback_kit.runtime.errors": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "BadRequestError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "ForbiddenError",
                "FormattedError",
                "InputValidationError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "ServerError",
                "ServiceNotConfiguredError",
                "TimebackError",
                "UnreadableResponseError",
                "ValidationError",
                "ValidationIssue",
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_kit.runtime.paging": ("PageResult",),
            "timeback_api.powerpath.inputs": (
                "AddCustomResourceCommandInput",
                "AddCustomResourceInput",
                "AssessmentBankInput",
                "ChangeItemParentCommandInput",
                "ChangeItemParentInput",
                "CommandTargetInput",
                "CreateExternalPlacementInput",
                "CreateExternalPlacementTestPayload",
                "CreateExternalTestOutInput",
                "CreateExternalTestOutPayload",
                "CreateInternalAssessmentBankInput",
                "CreateInternalQtiTestInput",
                "CreateInternalTestPayload",
                "ExternalTestAssignmentInput",
                "ExternalTestOutAssignmentInput",
                "GetAllPlacementTestsParams",
                "GetAssessmentProgressParams",
                "GetAttemptsParams",
                "GetCurrentLevelParams",
                "GetNextPlacementTestParams",
                "GetNextQuestionParams",
                "GetSubjectProgressParams",
                "ImportExternalTestAssignmentResultsParams",
                "LearningObjectiveResultInput",
                "LearningObjectiveScoreSetInput",
                "LessonPlanInput",
                "LessonPlanOperationInput",
                "ListAllTestAssignmentsParams",
                "ListStudentTestAssignmentsParams",
                "MoveItemAfterCommandInput",
                "MoveItemBeforeCommandInput",
                "MoveItemBesideInput",
                "MoveItemToEndCommandInput",
                "MoveItemToInput",
                "MoveItemToStartCommandInput",
                "RenderConfigInput",
                "ResultInput",
                "ScreeningAssignmentInput",
                "ScreeningResetSessionInput",
                "SetSkippedCommandInput",
                "SetSkippedInput",
                "StartTestOutInput",
                "StudentItemResponseInput",
                "StudentLessonInput",
                "StudentSubjectInput",
                "TestAssignmentInput",
                "TestAssignmentUpdateInput",
                "TestAssignmentsBulkInput",
                "TestAssignmentsImportInput",
                "TestOutParams",
                "TestResourceInput",
                "UpdateStudentQuestionResponseInput",
            ),
            "timeback_api.powerpath.models": (
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
        },
    )
