"""Documented import name of `timeback_kit.services.oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AcademicSessionInput",
    "AcademicSessionPatchInput",
    "AgentInput",
    "AssessmentLineItemInput",
    "AssessmentLineItemPatchInput",
    "AssessmentResultInput",
    "AssessmentResultPatchInput",
    "CategoryInput",
    "CategoryPatchInput",
    "ClassEnrollmentInput",
    "ClassInput",
    "ClassPatchInput",
    "ClassUpdateInput",
    "CompletedOnboardingInput",
    "ComponentResourceInput",
    "CourseComponentInput",
    "CourseInput",
    "CoursePatchInput",
    "CreateLineItemsForSchoolPayload",
    "CreateResultForLineItemPayload",
    "CredentialInput",
    "DemographicsInput",
    "DemographicsPatchInput",
    "EnrollmentInput",
    "EnrollmentPatchInput",
    "EnrollmentUpdateInput",
    "GradingPeriodInput",
    "GradingPeriodPatchInput",
    "InProgressOnboardingInput",
    "LearningObjectiveResultInput",
    "LearningObjectiveScoreSetInput",
    "LearningObjectiveSetInput",
    "LineItemInput",
    "LineItemPatchInput",
    "LoginInput",
    "NotStartedOnboardingInput",
    "OrganizationInput",
    "OrganizationPatchInput",
    "PostLineItemsForClassPayload",
    "PostResultsForAcademicSessionForClassPayload",
    "ReferenceInput",
    "ResourceInput",
    "ResourcePatchInput",
    "ResourceUpdateInput",
    "ResultInput",
    "ResultPatchInput",
    "SchoolInput",
    "SchoolPatchInput",
    "ScoreScaleInput",
    "ScoreScalePatchInput",
    "ScoreScaleValueInput",
    "TermPatchInput",
    "UserIdInput",
    "UserInput",
    "UserMetadataInput",
    "UserPatchInput",
    "UserRoleInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import AcademicSessionInput as AcademicSessionInput
    from timeback_kit.services.oneroster import AcademicSessionPatchInput as AcademicSessionPatchInput
    from timeback_kit.services.oneroster import AssessmentLineItemInput as AssessmentLineItemInput
    from timeback_kit.services.oneroster import AssessmentLineItemPatchInput as AssessmentLineItemPatchInput
    from timeback_kit.services.oneroster import AssessmentResultInput as AssessmentResultInput
    from timeback_kit.services.oneroster import AssessmentResultPatchInput as AssessmentResultPatchInput
    from timeback_kit.services.oneroster import CategoryInput as CategoryInput
    from timeback_kit.services.oneroster import CategoryPatchInput as CategoryPatchInput
    from timeback_kit.services.oneroster import ClassEnrollmentInput as ClassEnrollmentInput
    from timeback_kit.services.oneroster import ClassInput as ClassInput
    from timeback_kit.services.oneroster import ClassPatchInput as ClassPatchInput
    from timeback_kit.services.oneroster import ClassUpdateInput as ClassUpdateInput
    from timeback_kit.services.oneroster import CompletedOnboardingInput as CompletedOnboardingInput
    from timeback_kit.services.oneroster import ComponentResourceInput as ComponentResourceInput
    from timeback_kit.services.oneroster import CourseComponentInput as CourseComponentInput
    from timeback_kit.services.oneroster import CourseInput as CourseInput
    from timeback_kit.services.oneroster import CoursePatchInput as CoursePatchInput
    from timeback_kit.services.oneroster import CreateLineItemsForSchoolPayload as CreateLineItemsForSchoolPayload
    from timeback_kit.services.oneroster import CreateResultForLineItemPayload as CreateResultForLineItemPayload
    from timeback_kit.services.oneroster import CredentialInput as CredentialInput
    from timeback_kit.services.oneroster import DemographicsInput as DemographicsInput
    from timeback_kit.services.oneroster import DemographicsPatchInput as DemographicsPatchInput
    from timeback_kit.services.oneroster import EnrollmentInput as EnrollmentInput
    from timeback_kit.services.oneroster import EnrollmentPatchInput as EnrollmentPatchInput
    from timeback_kit.services.oneroster import EnrollmentUpdateInput as EnrollmentUpdateInput
    from timeback_kit.services.oneroster import GradingPeriodInput as GradingPeriodInput
    from timeback_kit.services.oneroster import GradingPeriodPatchInput as GradingPeriodPatchInput
    from timeback_kit.services.oneroster import InProgressOnboardingInput as InProgressOnboardingInput
    from timeback_kit.services.oneroster import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_kit.services.oneroster import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_kit.services.oneroster import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_kit.services.oneroster import LineItemInput as LineItemInput
    from timeback_kit.services.oneroster import LineItemPatchInput as LineItemPatchInput
    from timeback_kit.services.oneroster import LoginInput as LoginInput
    from timeback_kit.services.oneroster import NotStartedOnboardingInput as NotStartedOnboardingInput
    from timeback_kit.services.oneroster import OrganizationInput as OrganizationInput
    from timeback_kit.services.oneroster import OrganizationPatchInput as OrganizationPatchInput
    from timeback_kit.services.oneroster import PostLineItemsForClassPayload as PostLineItemsForClassPayload
    from timeback_kit.services.oneroster import (
        PostResultsForAcademicSessionForClassPayload as PostResultsForAcademicSessionForClassPayload,
    )
    from timeback_kit.services.oneroster import ReferenceInput as ReferenceInput
    from timeback_kit.services.oneroster import ResourceInput as ResourceInput
    from timeback_kit.services.oneroster import ResourcePatchInput as ResourcePatchInput
    from timeback_kit.services.oneroster import ResourceUpdateInput as ResourceUpdateInput
    from timeback_kit.services.oneroster import ResultInput as ResultInput
    from timeback_kit.services.oneroster import ResultPatchInput as ResultPatchInput
    from timeback_kit.services.oneroster import SchoolInput as SchoolInput
    from timeback_kit.services.oneroster import SchoolPatchInput as SchoolPatchInput
    from timeback_kit.services.oneroster import ScoreScaleInput as ScoreScaleInput
    from timeback_kit.services.oneroster import ScoreScalePatchInput as ScoreScalePatchInput
    from timeback_kit.services.oneroster import ScoreScaleValueInput as ScoreScaleValueInput
    from timeback_kit.services.oneroster import TermPatchInput as TermPatchInput
    from timeback_kit.services.oneroster import UserIdInput as UserIdInput
    from timeback_kit.services.oneroster import UserInput as UserInput
    from timeback_kit.services.oneroster import UserMetadataInput as UserMetadataInput
    from timeback_kit.services.oneroster import UserPatchInput as UserPatchInput
    from timeback_kit.services.oneroster import UserRoleInput as UserRoleInput
    from timeback_oneroster._published_names import AgentInput as AgentInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": (
                "AcademicSessionInput",
                "AcademicSessionPatchInput",
                "AssessmentLineItemInput",
                "AssessmentLineItemPatchInput",
                "AssessmentResultInput",
                "AssessmentResultPatchInput",
                "CategoryInput",
                "CategoryPatchInput",
                "ClassEnrollmentInput",
                "ClassInput",
                "ClassPatchInput",
                "ClassUpdateInput",
                "CompletedOnboardingInput",
                "ComponentResourceInput",
                "CourseComponentInput",
                "CourseInput",
                "CoursePatchInput",
                "CreateLineItemsForSchoolPayload",
                "CreateResultForLineItemPayload",
                "CredentialInput",
                "DemographicsInput",
                "DemographicsPatchInput",
                "EnrollmentInput",
                "EnrollmentPatchInput",
                "EnrollmentUpdateInput",
                "GradingPeriodInput",
                "GradingPeriodPatchInput",
                "InProgressOnboardingInput",
                "LearningObjectiveResultInput",
                "LearningObjectiveScoreSetInput",
                "LearningObjectiveSetInput",
                "LineItemInput",
                "LineItemPatchInput",
                "LoginInput",
                "NotStartedOnboardingInput",
                "OrganizationInput",
                "OrganizationPatchInput",
                "PostLineItemsForClassPayload",
                "PostResultsForAcademicSessionForClassPayload",
                "ReferenceInput",
                "ResourceInput",
                "ResourcePatchInput",
                "ResourceUpdateInput",
                "ResultInput",
                "ResultPatchInput",
                "SchoolInput",
                "SchoolPatchInput",
                "ScoreScaleInput",
                "ScoreScalePatchInput",
                "ScoreScaleValueInput",
                "TermPatchInput",
                "UserIdInput",
                "UserInput",
                "UserMetadataInput",
                "UserPatchInput",
                "UserRoleInput",
            ),
            "timeback_oneroster._published_names": ("AgentInput",),
        },
    )
