"""Documented import name of `timeback_kit.services.powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
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
    from timeback_kit.services.powerpath import CreateExternalTestOutInput as CreateExternalTestOutInput
    from timeback_kit.services.powerpath import CreateExternalTestOutPayload as CreateExternalTestOutPayload
    from timeback_kit.services.powerpath import CreateInternalAssessmentBankInput as CreateInternalAssessmentBankInput
    from timeback_kit.services.powerpath import CreateInternalQtiTestInput as CreateInternalQtiTestInput
    from timeback_kit.services.powerpath import CreateInternalTestPayload as CreateInternalTestPayload
    from timeback_kit.services.powerpath import ExternalTestAssignmentInput as ExternalTestAssignmentInput
    from timeback_kit.services.powerpath import ExternalTestOutAssignmentInput as ExternalTestOutAssignmentInput
    from timeback_kit.services.powerpath import GetAllPlacementTestsParams as GetAllPlacementTestsParams
    from timeback_kit.services.powerpath import GetAssessmentProgressParams as GetAssessmentProgressParams
    from timeback_kit.services.powerpath import GetAttemptsParams as GetAttemptsParams
    from timeback_kit.services.powerpath import GetCurrentLevelParams as GetCurrentLevelParams
    from timeback_kit.services.powerpath import GetNextPlacementTestParams as GetNextPlacementTestParams
    from timeback_kit.services.powerpath import GetNextQuestionParams as GetNextQuestionParams
    from timeback_kit.services.powerpath import GetSubjectProgressParams as GetSubjectProgressParams
    from timeback_kit.services.powerpath import (
        ImportExternalTestAssignmentResultsParams as ImportExternalTestAssignmentResultsParams,
    )
    from timeback_kit.services.powerpath import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_kit.services.powerpath import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_kit.services.powerpath import LessonPlanInput as LessonPlanInput
    from timeback_kit.services.powerpath import LessonPlanOperationInput as LessonPlanOperationInput
    from timeback_kit.services.powerpath import ListAllTestAssignmentsParams as ListAllTestAssignmentsParams
    from timeback_kit.services.powerpath import ListStudentTestAssignmentsParams as ListStudentTestAssignmentsParams
    from timeback_kit.services.powerpath import MoveItemAfterCommandInput as MoveItemAfterCommandInput
    from timeback_kit.services.powerpath import MoveItemBeforeCommandInput as MoveItemBeforeCommandInput
    from timeback_kit.services.powerpath import MoveItemBesideInput as MoveItemBesideInput
    from timeback_kit.services.powerpath import MoveItemToEndCommandInput as MoveItemToEndCommandInput
    from timeback_kit.services.powerpath import MoveItemToInput as MoveItemToInput
    from timeback_kit.services.powerpath import MoveItemToStartCommandInput as MoveItemToStartCommandInput
    from timeback_kit.services.powerpath import ResultInput as ResultInput
    from timeback_kit.services.powerpath import ScreeningAssignmentInput as ScreeningAssignmentInput
    from timeback_kit.services.powerpath import ScreeningResetSessionInput as ScreeningResetSessionInput
    from timeback_kit.services.powerpath import SetSkippedCommandInput as SetSkippedCommandInput
    from timeback_kit.services.powerpath import SetSkippedInput as SetSkippedInput
    from timeback_kit.services.powerpath import StartTestOutInput as StartTestOutInput
    from timeback_kit.services.powerpath import StudentItemResponseInput as StudentItemResponseInput
    from timeback_kit.services.powerpath import StudentLessonInput as StudentLessonInput
    from timeback_kit.services.powerpath import StudentSubjectInput as StudentSubjectInput
    from timeback_kit.services.powerpath import TestAssignmentInput as TestAssignmentInput
    from timeback_kit.services.powerpath import TestAssignmentsBulkInput as TestAssignmentsBulkInput
    from timeback_kit.services.powerpath import TestAssignmentsImportInput as TestAssignmentsImportInput
    from timeback_kit.services.powerpath import TestAssignmentUpdateInput as TestAssignmentUpdateInput
    from timeback_kit.services.powerpath import TestOutParams as TestOutParams
    from timeback_kit.services.powerpath import TestResourceInput as TestResourceInput
    from timeback_kit.services.powerpath import UpdateStudentQuestionResponseInput as UpdateStudentQuestionResponseInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.powerpath": __all__,
        },
    )
