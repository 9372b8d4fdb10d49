"""Documented import name of `timeback_kit.services.powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AddCustomResourceCommandInput",
    "AddCustomResourceInput",
    "AddCustomResourceOperation",
    "AssessmentBankConfig",
    "AssessmentBankInput",
    "AssessmentBankResource",
    "ChangeItemParentCommandInput",
    "ChangeItemParentInput",
    "ChangeItemParentOperation",
    "CommandTargetInput",
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
    "ExternalTestAssignmentInput",
    "ExternalTestOutAssignmentInput",
    "FinalStudentAssessmentResponseInput",
    "GetAllPlacementTestsParams",
    "GetAssessmentProgressParams",
    "GetAttemptsParams",
    "GetCurrentLevelParams",
    "GetNextPlacementTestParams",
    "GetNextQuestionParams",
    "GetSubjectProgressParams",
    "ImportExternalTestAssignmentResultsParams",
    "LearningObjectiveResult",
    "LearningObjectiveResultInput",
    "LearningObjectiveScoreSetInput",
    "LearningObjectiveSet",
    "LessonPlanInput",
    "LessonPlanOperationInput",
    "LessonPlanOperationsInput",
    "LessonPlanTarget",
    "LessonPlanUpdateStudentItemResponseInput",
    "LessonPlansCreateInput",
    "ListAllTestAssignmentsParams",
    "ListStudentTestAssignmentsParams",
    "MakeExternalStudentTestOutAssignmentInput",
    "MakeExternalTestAssignmentInput",
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
    "PlacementQueryParams",
    "PlacementResetUserPlacementInput",
    "QtiTestConfig",
    "RenderConfigInput",
    "RenderConfigUpsertInput",
    "ResetAttemptInput",
    "ResultInput",
    "ScreeningAssignTestInput",
    "ScreeningAssignmentInput",
    "ScreeningResetSessionInput",
    "SetSkippedCommandInput",
    "SetSkippedInput",
    "SetSkippedOperation",
    "StartTestOutInput",
    "StudentItemResponseInput",
    "StudentItemResult",
    "StudentLessonInput",
    "StudentSubjectInput",
    "SyllabusQueryParams",
    "TestAssignmentInput",
    "TestAssignmentItemInput",
    "TestAssignmentUpdateInput",
    "TestAssignmentsAdminParams",
    "TestAssignmentsBulkInput",
    "TestAssignmentsCreateInput",
    "TestAssignmentsImportInput",
    "TestAssignmentsListParams",
    "TestAssignmentsUpdateInput",
    "TestOutParams",
    "TestResourceInput",
    "UpdateStudentQuestionResponseInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.powerpath import AddCustomResourceCommandInput as AddCustomResourceCommandInput
    from timeback_kit.services.powerpath import AddCustomResourceInput as AddCustomResourceInput
    from timeback_kit.services.powerpath import AssessmentBankInput as AssessmentBankInput
    from timeback_kit.services.powerpath import ChangeItemParentCommandInput as ChangeItemParentCommandInput
    from timeback_kit.services.powerpath import ChangeItemParentInput as ChangeItemParentInput
    from timeback_kit.services.powerpath import CommandTargetInput as CommandTargetInput
    from timeback_kit.services.powerpath import CreateExternalPlacementInput as CreateExternalPlacementInput
    from timeback_kit.services.powerpath import CreateExternalPlacementTestPayload as CreateExternalPlacementTestPayload
    from timeback_kit.services.powerpath import CreateExternalTestOutPayload as CreateExternalTestOutPayload
    from timeback_kit.services.powerpath import CreateInternalAssessmentBankInput as CreateInternalAssessmentBankInput
    from timeback_kit.services.powerpath import CreateInternalQtiTestInput as CreateInternalQtiTestInput
    from timeback_kit.services.powerpath import CreateInternalTestPayload as CreateInternalTestPayload
    from timeback_kit.services.powerpath import ExternalTestAssignmentInput as ExternalTestAssignmentInput
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentInput as ExternalTestOutAssignmentInput
    from timeback_kit.services.powerpath import GetAllPlacementTestsParams as GetAllPlacementTestsParams
    from timeback_kit.services.powerpath import GetCurrentLevelParams as GetCurrentLevelParams
    from timeback_kit.services.powerpath import GetNextPlacementTestParams as GetNextPlacementTestParams
    from timeback_kit.services.powerpath import GetSubjectProgressParams as GetSubjectProgressParams
    from timeback_kit.services.powerpath import LearningObjectiveResult as LearningObjectiveResult
    from timeback_kit.services.powerpath import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_kit.services.powerpath import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_kit.services.powerpath import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.powerpath import LessonPlanInput as LessonPlanInput
    from timeback_kit.services.powerpath import ListAllTestAssignmentsParams as ListAllTestAssignmentsParams
    from timeback_kit.services.powerpath import ListStudentTestAssignmentsParams as ListStudentTestAssignmentsParams
    from timeback_kit.services.powerpath import MoveItemAfterCommandInput as MoveItemAfterCommandInput
    from timeback_kit.services.powerpath import MoveItemBeforeCommandInput as MoveItemBeforeCommandInput
    from timeback_kit.services.powerpath import MoveItemBesideInput as MoveItemBesideInput
    from timeback_kit.services.powerpath import MoveItemToEndCommandInput as MoveItemToEndCommandInput
    from timeback_kit.services.powerpath import MoveItemToInput as MoveItemToInput
    from timeback_kit.services.powerpath import MoveItemToStartCommandInput as MoveItemToStartCommandInput
    from timeback_kit.services.powerpath import RenderConfigInput as RenderConfigInput
    from timeback_kit.services.powerpath import ResultInput as ResultInput
    from timeback_kit.services.powerpath import ScreeningAssignmentInput as ScreeningAssignmentInput
    from timeback_kit.services.powerpath import SetSkippedCommandInput as SetSkippedCommandInput
    from timeback_kit.services.powerpath import SetSkippedInput as SetSkippedInput
    from timeback_kit.services.powerpath import StartTestOutInput as StartTestOutInput
    from timeback_kit.services.powerpath import StudentItemResponseInput as StudentItemResponseInput
    from timeback_kit.services.powerpath import StudentLessonInput as StudentLessonInput
    from timeback_kit.services.powerpath import StudentSubjectInput as StudentSubjectInput
    from timeback_kit.services.powerpath import TestAssignmentInput as TestAssignmentInput
    from timeback_kit.services.powerpath import TestAssignmentUpdateInput as TestAssignmentUpdateInput
    from timeback_kit.services.powerpath import TestResourceInput as TestResourceInput
    from timeback_powerpath._published_names import AddCustomResourceOperation as AddCustomResourceOperation
    from timeback_powerpath._published_names import AssessmentBankConfig as AssessmentBankConfig
    from timeback_powerpath._published_names import AssessmentBankResource as AssessmentBankResource
    from timeback_powerpath._published_names import ChangeItemParentOperation as ChangeItemParentOperation
    from timeback_powerpath._published_names import CreateExternalPlacementTestInput as CreateExternalPlacementTestInput
    from timeback_powerpath._published_names import CreateExternalTestOutInput as CreateExternalTestOutInput
    from timeback_powerpath._published_names import CreateInternalTestInput as CreateInternalTestInput
    from timeback_powerpath._published_names import CreateNewAttemptInput as CreateNewAttemptInput
    from timeback_powerpath._published_names import (
        FinalStudentAssessmentResponseInput as FinalStudentAssessmentResponseInput,
    )
    from timeback_powerpath._published_names import GetAssessmentProgressParams as GetAssessmentProgressParams
    from timeback_powerpath._published_names import GetAttemptsParams as GetAttemptsParams
    from timeback_powerpath._published_names import GetNextQuestionParams as GetNextQuestionParams
    from timeback_powerpath._published_names import (
        ImportExternalTestAssignmentResultsParams as ImportExternalTestAssignmentResultsParams,
    )
    from timeback_powerpath._published_names import LessonPlanOperationInput as LessonPlanOperationInput
    from timeback_powerpath._published_names import LessonPlanOperationsInput as LessonPlanOperationsInput
    from timeback_powerpath._published_names import LessonPlansCreateInput as LessonPlansCreateInput
    from timeback_powerpath._published_names import LessonPlanTarget as LessonPlanTarget
    from timeback_powerpath._published_names import (
        LessonPlanUpdateStudentItemResponseInput as LessonPlanUpdateStudentItemResponseInput,
    )
    from timeback_powerpath._published_names import (
        MakeExternalStudentTestOutAssignmentInput as MakeExternalStudentTestOutAssignmentInput,
    )
    from timeback_powerpath._published_names import MakeExternalTestAssignmentInput as MakeExternalTestAssignmentInput
    from timeback_powerpath._published_names import MoveItemAfterOperation as MoveItemAfterOperation
    from timeback_powerpath._published_names import MoveItemBeforeOperation as MoveItemBeforeOperation
    from timeback_powerpath._published_names import MoveItemToEndOperation as MoveItemToEndOperation
    from timeback_powerpath._published_names import MoveItemToStartOperation as MoveItemToStartOperation
    from timeback_powerpath._published_names import PlacementQueryParams as PlacementQueryParams
    from timeback_powerpath._published_names import PlacementResetUserPlacementInput as PlacementResetUserPlacementInput
    from timeback_powerpath._published_names import QtiTestConfig as QtiTestConfig
    from timeback_powerpath._published_names import RenderConfigUpsertInput as RenderConfigUpsertInput
    from timeback_powerpath._published_names import ResetAttemptInput as ResetAttemptInput
    from timeback_powerpath._published_names import ScreeningAssignTestInput as ScreeningAssignTestInput
    from timeback_powerpath._published_names import ScreeningResetSessionInput as ScreeningResetSessionInput
    from timeback_powerpath._published_names import SetSkippedOperation as SetSkippedOperation
    from timeback_powerpath._published_names import StudentItemResult as StudentItemResult
    from timeback_powerpath._published_names import SyllabusQueryParams as SyllabusQueryParams
    from timeback_powerpath._published_names import TestAssignmentItemInput as TestAssignmentItemInput
    from timeback_powerpath._published_names import TestAssignmentsAdminParams as TestAssignmentsAdminParams
    from timeback_powerpath._published_names import TestAssignmentsBulkInput as TestAssignmentsBulkInput
    from timeback_powerpath._published_names import TestAssignmentsCreateInput as TestAssignmentsCreateInput
    from timeback_powerpath._published_names import TestAssignmentsImportInput as TestAssignmentsImportInput
    from timeback_powerpath._published_names import TestAssignmentsListParams as TestAssignmentsListParams
    from timeback_powerpath._published_names import TestAssignmentsUpdateInput as TestAssignmentsUpdateInput
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
                "ChangeItemParentCommandInput",
                "ChangeItemParentInput",
                "CommandTargetInput",
                "CreateExternalPlacementInput",
                "CreateExternalPlacementTestPayload",
                "CreateExternalTestOutPayload",
                "CreateInternalAssessmentBankInput",
                "CreateInternalQtiTestInput",
                "CreateInternalTestPayload",
                "ExternalTestAssignmentInput",
                "ExternalTestOutAssignmentInput",
                "GetAllPlacementTestsParams",
                "GetCurrentLevelParams",
                "GetNextPlacementTestParams",
                "GetSubjectProgressParams",
                "LearningObjectiveResult",
                "LearningObjectiveResultInput",
                "LearningObjectiveScoreSetInput",
                "LearningObjectiveSet",
                "LessonPlanInput",
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
                "SetSkippedCommandInput",
                "SetSkippedInput",
                "StartTestOutInput",
                "StudentItemResponseInput",
                "StudentLessonInput",
                "StudentSubjectInput",
                "TestAssignmentInput",
                "TestAssignmentUpdateInput",
                "TestResourceInput",
            ),
            "timeback_powerpath._published_names": (
                "AddCustomResourceOperation",
                "AssessmentBankConfig",
                "AssessmentBankResource",
                "ChangeItemParentOperation",
                "CreateExternalPlacementTestInput",
                "CreateExternalTestOutInput",
                "CreateInternalTestInput",
                "CreateNewAttemptInput",
                "FinalStudentAssessmentResponseInput",
                "GetAssessmentProgressParams",
                "GetAttemptsParams",
                "GetNextQuestionParams",
                "ImportExternalTestAssignmentResultsParams",
                "LessonPlanOperationInput",
                "LessonPlanOperationsInput",
                "LessonPlanTarget",
                "LessonPlanUpdateStudentItemResponseInput",
                "LessonPlansCreateInput",
                "MakeExternalStudentTestOutAssignmentInput",
                "MakeExternalTestAssignmentInput",
                "MoveItemAfterOperation",
                "MoveItemBeforeOperation",
                "MoveItemToEndOperation",
                "MoveItemToStartOperation",
                "PlacementQueryParams",
                "PlacementResetUserPlacementInput",
                "QtiTestConfig",
                "RenderConfigUpsertInput",
                "ResetAttemptInput",
                "ScreeningAssignTestInput",
                "ScreeningResetSessionInput",
                "SetSkippedOperation",
                "StudentItemResult",
                "SyllabusQueryParams",
                "TestAssignmentItemInput",
                "TestAssignmentsAdminParams",
                "TestAssignmentsBulkInput",
                "TestAssignmentsCreateInput",
                "TestAssignmentsImportInput",
                "TestAssignmentsListParams",
                "TestAssignmentsUpdateInput",
                "TestOutParams",
                "UpdateStudentQuestionResponseInput",
            ),
        },
    )
