"""Documented import name of `timeback_kit.services.oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AcademicSession",
    "AcademicSessionCreateInput",
    "AcademicSessionInput",
    "AcademicSessionPatchInput",
    "AgentInput",
    "AssessmentLineItem",
    "AssessmentLineItemCreateInput",
    "AssessmentLineItemInput",
    "AssessmentLineItemPatchInput",
    "AssessmentResult",
    "AssessmentResultCreateInput",
    "AssessmentResultInput",
    "AssessmentResultPatchInput",
    "Base",
    "BulkCreateResponse",
    "Category",
    "CategoryCreateInput",
    "CategoryInput",
    "CategoryPatchInput",
    "Class",
    "ClassCreateInput",
    "ClassEnrollmentInput",
    "ClassInput",
    "ClassPatchInput",
    "ClassUpdateInput",
    "CompletedOnboardingInput",
    "ComponentResource",
    "ComponentResourceCreateInput",
    "ComponentResourceInput",
    "Course",
    "CourseComponent",
    "CourseComponentCreateInput",
    "CourseComponentInput",
    "CourseCreateInput",
    "CourseInput",
    "CoursePatchInput",
    "CreateLineItemsForSchoolPayload",
    "CreateResponse",
    "CreateResultForLineItemPayload",
    "Credential",
    "CredentialCreateResponse",
    "CredentialInput",
    "DecryptedCredential",
    "Demographics",
    "DemographicsCreateInput",
    "DemographicsInput",
    "DemographicsPatchInput",
    "EnrollInput",
    "Enrollment",
    "EnrollmentCreateInput",
    "EnrollmentInput",
    "EnrollmentPatchInput",
    "EnrollmentRole",
    "EnrollmentUpdateInput",
    "GradingPeriodInput",
    "GradingPeriodPatchInput",
    "GuidRef",
    "InProgressOnboardingInput",
    "LearningObjectiveResult",
    "LearningObjectiveResultInput",
    "LearningObjectiveScoreSet",
    "LearningObjectiveScoreSetInput",
    "LearningObjectiveScoreSetItem",
    "LearningObjectiveScoreSetItemInput",
    "LearningObjectiveSet",
    "LearningObjectiveSetInput",
    "LearningObjectiveSetItem",
    "LearningObjectiveSetItemInput",
    "LineItem",
    "LineItemCreateInput",
    "LineItemInput",
    "LineItemPatchInput",
    "ListParams",
    "LoginInput",
    "NotStartedOnboardingInput",
    "OrgCreateInput",
    "OrgType",
    "Organization",
    "OrganizationInput",
    "OrganizationPatchInput",
    "PageResult",
    "PostLineItemsForClassPayload",
    "PostResultsForAcademicSessionForClassPayload",
    "PrimaryOrg",
    "Ref",
    "RefWithHref",
    "Reference",
    "ReferenceInput",
    "Resource",
    "ResourceCreateInput",
    "ResourceInput",
    "ResourcePatchInput",
    "ResourceUpdateInput",
    "Result",
    "ResultCreateInput",
    "ResultInput",
    "ResultPatchInput",
    "ResultStatus",
    "SchoolCreateInput",
    "SchoolInput",
    "SchoolPatchInput",
    "ScoreScale",
    "ScoreScaleCreateInput",
    "ScoreScaleInput",
    "ScoreScalePatchInput",
    "ScoreScaleValue",
    "ScoreScaleValueInput",
    "ScoreStatus",
    "SessionType",
    "SourcedIdPairs",
    "TermPatchInput",
    "User",
    "UserCreateInput",
    "UserId",
    "UserIdInput",
    "UserInput",
    "UserMetadataInput",
    "UserPatchInput",
    "UserProfile",
    "UserProfileApp",
    "UserRole",
    "UserRoleAssignment",
    "UserRoleInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import AcademicSession as AcademicSession
    from timeback_kit.services.oneroster import AcademicSessionInput as AcademicSessionInput
    from timeback_kit.services.oneroster import AcademicSessionPatchInput as AcademicSessionPatchInput
    from timeback_kit.services.oneroster import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.oneroster import AssessmentLineItemInput as AssessmentLineItemInput
    from timeback_kit.services.oneroster import AssessmentLineItemPatchInput as AssessmentLineItemPatchInput
    from timeback_kit.services.oneroster import AssessmentResult as AssessmentResult
    from timeback_kit.services.oneroster import AssessmentResultInput as AssessmentResultInput
    from timeback_kit.services.oneroster import AssessmentResultPatchInput as AssessmentResultPatchInput
    from timeback_kit.services.oneroster import BulkCreateResponse as BulkCreateResponse
    from timeback_kit.services.oneroster import Category as Category
    from timeback_kit.services.oneroster import CategoryInput as CategoryInput
    from timeback_kit.services.oneroster import CategoryPatchInput as CategoryPatchInput
    from timeback_kit.services.oneroster import Class as Class
    from timeback_kit.services.oneroster import ClassEnrollmentInput as ClassEnrollmentInput
    from timeback_kit.services.oneroster import ClassInput as ClassInput
    from timeback_kit.services.oneroster import ClassPatchInput as ClassPatchInput
    from timeback_kit.services.oneroster import ClassUpdateInput as ClassUpdateInput
    from timeback_kit.services.oneroster import CompletedOnboardingInput as CompletedOnboardingInput
    from timeback_kit.services.oneroster import ComponentResource as ComponentResource
    from timeback_kit.services.oneroster import ComponentResourceInput as ComponentResourceInput
    from timeback_kit.services.oneroster import Course as Course
    from timeback_kit.services.oneroster import CourseComponent as CourseComponent
    from timeback_kit.services.oneroster import CourseComponentInput as CourseComponentInput
    from timeback_kit.services.oneroster import CourseInput as CourseInput
    from timeback_kit.services.oneroster import CoursePatchInput as CoursePatchInput
    from timeback_kit.services.oneroster import CreateLineItemsForSchoolPayload as CreateLineItemsForSchoolPayload
    from timeback_kit.services.oneroster import CreateResponse as CreateResponse
    from timeback_kit.services.oneroster import CreateResultForLineItemPayload as CreateResultForLineItemPayload
    from timeback_kit.services.oneroster import Credential as Credential
    from timeback_kit.services.oneroster import CredentialCreateResponse as CredentialCreateResponse
    from timeback_kit.services.oneroster import CredentialInput as CredentialInput
    from timeback_kit.services.oneroster import DecryptedCredential as DecryptedCredential
    from timeback_kit.services.oneroster import Demographics as Demographics
    from timeback_kit.services.oneroster import DemographicsInput as DemographicsInput
    from timeback_kit.services.oneroster import DemographicsPatchInput as DemographicsPatchInput
    from timeback_kit.services.oneroster import Enrollment as Enrollment
    from timeback_kit.services.oneroster import EnrollmentInput as EnrollmentInput
    from timeback_kit.services.oneroster import EnrollmentPatchInput as EnrollmentPatchInput
    from timeback_kit.services.oneroster import EnrollmentUpdateInput as EnrollmentUpdateInput
    from timeback_kit.services.oneroster import GradingPeriodInput as GradingPeriodInput
    from timeback_kit.services.oneroster import GradingPeriodPatchInput as GradingPeriodPatchInput
    from timeback_kit.services.oneroster import InProgressOnboardingInput as InProgressOnboardingInput
    from timeback_kit.services.oneroster import LearningObjectiveResult as LearningObjectiveResult
    from timeback_kit.services.oneroster import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_kit.services.oneroster import LearningObjectiveScoreSet as LearningObjectiveScoreSet
    from timeback_kit.services.oneroster import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_kit.services.oneroster import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.oneroster import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_kit.services.oneroster import LineItem as LineItem
    from timeback_kit.services.oneroster import LineItemInput as LineItemInput
    from timeback_kit.services.oneroster import LineItemPatchInput as LineItemPatchInput
    from timeback_kit.services.oneroster import LoginInput as LoginInput
    from timeback_kit.services.oneroster import NotStartedOnboardingInput as NotStartedOnboardingInput
    from timeback_kit.services.oneroster import Organization as Organization
    from timeback_kit.services.oneroster import OrganizationInput as OrganizationInput
    from timeback_kit.services.oneroster import OrganizationPatchInput as OrganizationPatchInput
    from timeback_kit.services.oneroster import PageResult as PageResult
    from timeback_kit.services.oneroster import PostLineItemsForClassPayload as PostLineItemsForClassPayload
    from timeback_kit.services.oneroster import (
        PostResultsForAcademicSessionForClassPayload as PostResultsForAcademicSessionForClassPayload,
    )
    from timeback_kit.services.oneroster import Reference as Reference
    from timeback_kit.services.oneroster import ReferenceInput as ReferenceInput
    from timeback_kit.services.oneroster import Resource as Resource
    from timeback_kit.services.oneroster import ResourceInput as ResourceInput
    from timeback_kit.services.oneroster import ResourcePatchInput as ResourcePatchInput
    from timeback_kit.services.oneroster import ResourceUpdateInput as ResourceUpdateInput
    from timeback_kit.services.oneroster import Result as Result
    from timeback_kit.services.oneroster import ResultInput as ResultInput
    from timeback_kit.services.oneroster import ResultPatchInput as ResultPatchInput
    from timeback_kit.services.oneroster import SchoolInput as SchoolInput
    from timeback_kit.services.oneroster import SchoolPatchInput as SchoolPatchInput
    from timeback_kit.services.oneroster import ScoreScale as ScoreScale
    from timeback_kit.services.oneroster import ScoreScaleInput as ScoreScaleInput
    from timeback_kit.services.oneroster import ScoreScalePatchInput as ScoreScalePatchInput
    from timeback_kit.services.oneroster import ScoreScaleValue as ScoreScaleValue
    from timeback_kit.services.oneroster import ScoreScaleValueInput as ScoreScaleValueInput
    from timeback_kit.services.oneroster import SourcedIdPairs as SourcedIdPairs
    from timeback_kit.services.oneroster import TermPatchInput as TermPatchInput
    from timeback_kit.services.oneroster import User as User
    from timeback_kit.services.oneroster import UserId as UserId
    from timeback_kit.services.oneroster import UserIdInput as UserIdInput
    from timeback_kit.services.oneroster import UserInput as UserInput
    from timeback_kit.services.oneroster import UserMetadataInput as UserMetadataInput
    from timeback_kit.services.oneroster import UserPatchInput as UserPatchInput
    from timeback_kit.services.oneroster import UserProfile as UserProfile
    from timeback_kit.services.oneroster import UserProfileApp as UserProfileApp
    from timeback_kit.services.oneroster import UserRole as UserRole
    from timeback_kit.services.oneroster import UserRoleInput as UserRoleInput
    from timeback_oneroster._published_names import AcademicSessionCreateInput as AcademicSessionCreateInput
    from timeback_oneroster._published_names import AgentInput as AgentInput
    from timeback_oneroster._published_names import AssessmentLineItemCreateInput as AssessmentLineItemCreateInput
    from timeback_oneroster._published_names import AssessmentResultCreateInput as AssessmentResultCreateInput
    from timeback_oneroster._published_names import Base as Base
    from timeback_oneroster._published_names import CategoryCreateInput as CategoryCreateInput
    from timeback_oneroster._published_names import ClassCreateInput as ClassCreateInput
    from timeback_oneroster._published_names import ComponentResourceCreateInput as ComponentResourceCreateInput
    from timeback_oneroster._published_names import CourseComponentCreateInput as CourseComponentCreateInput
    from timeback_oneroster._published_names import CourseCreateInput as CourseCreateInput
    from timeback_oneroster._published_names import DemographicsCreateInput as DemographicsCreateInput
    from timeback_oneroster._published_names import EnrollInput as EnrollInput
    from timeback_oneroster._published_names import EnrollmentCreateInput as EnrollmentCreateInput
    from timeback_oneroster._published_names import EnrollmentRole as EnrollmentRole
    from timeback_oneroster._published_names import GuidRef as GuidRef
    from timeback_oneroster._published_names import LearningObjectiveScoreSetItem as LearningObjectiveScoreSetItem
    from timeback_oneroster._published_names import (
        LearningObjectiveScoreSetItemInput as LearningObjectiveScoreSetItemInput,
    )
    from timeback_oneroster._published_names import LearningObjectiveSetItem as LearningObjectiveSetItem
    from timeback_oneroster._published_names import LearningObjectiveSetItemInput as LearningObjectiveSetItemInput
    from timeback_oneroster._published_names import LineItemCreateInput as LineItemCreateInput
    from timeback_oneroster._published_names import ListParams as ListParams
    from timeback_oneroster._published_names import OrgCreateInput as OrgCreateInput
    from timeback_oneroster._published_names import OrgType as OrgType
    from timeback_oneroster._published_names import PrimaryOrg as PrimaryOrg
    from timeback_oneroster._published_names import Ref as Ref
    from timeback_oneroster._published_names import RefWithHref as RefWithHref
    from timeback_oneroster._published_names import ResourceCreateInput as ResourceCreateInput
    from timeback_oneroster._published_names import ResultCreateInput as ResultCreateInput
    from timeback_oneroster._published_names import ResultStatus as ResultStatus
    from timeback_oneroster._published_names import SchoolCreateInput as SchoolCreateInput
    from timeback_oneroster._published_names import ScoreScaleCreateInput as ScoreScaleCreateInput
    from timeback_oneroster._published_names import ScoreStatus as ScoreStatus
    from timeback_oneroster._published_names import SessionType as SessionType
    from timeback_oneroster._published_names import UserCreateInput as UserCreateInput
    from timeback_oneroster._published_names import UserRoleAssignment as UserRoleAssignment
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": (
                "AcademicSession",
                "AcademicSessionInput",
                "AcademicSessionPatchInput",
                "AssessmentLineItem",
                "AssessmentLineItemInput",
                "AssessmentLineItemPatchInput",
                "AssessmentResult",
                "AssessmentResultInput",
                "AssessmentResultPatchInput",
                "BulkCreateResponse",
                "Category",
                "CategoryInput",
                "CategoryPatchInput",
                "Class",
                "ClassEnrollmentInput",
                "ClassInput",
                "ClassPatchInput",
                "ClassUpdateInput",
                "CompletedOnboardingInput",
                "ComponentResource",
                "ComponentResourceInput",
                "Course",
                "CourseComponent",
                "CourseComponentInput",
                "CourseInput",
                "CoursePatchInput",
                "CreateLineItemsForSchoolPayload",
                "CreateResponse",
                "CreateResultForLineItemPayload",
                "Credential",
                "CredentialCreateResponse",
                "CredentialInput",
                "DecryptedCredential",
                "Demographics",
                "DemographicsInput",
                "DemographicsPatchInput",
                "Enrollment",
                "EnrollmentInput",
                "EnrollmentPatchInput",
                "EnrollmentUpdateInput",
                "GradingPeriodInput",
                "GradingPeriodPatchInput",
                "InProgressOnboardingInput",
                "LearningObjectiveResult",
                "LearningObjectiveResultInput",
                "LearningObjectiveScoreSet",
                "LearningObjectiveScoreSetInput",
                "LearningObjectiveSet",
                "LearningObjectiveSetInput",
                "LineItem",
                "LineItemInput",
                "LineItemPatchInput",
                "LoginInput",
                "NotStartedOnboardingInput",
                "Organization",
                "OrganizationInput",
                "OrganizationPatchInput",
                "PageResult",
                "PostLineItemsForClassPayload",
                "PostResultsForAcademicSessionForClassPayload",
                "Reference",
                "ReferenceInput",
                "Resource",
                "ResourceInput",
                "ResourcePatchInput",
                "ResourceUpdateInput",
                "Result",
                "ResultInput",
                "ResultPatchInput",
                "SchoolInput",
                "SchoolPatchInput",
                "ScoreScale",
                "ScoreScaleInput",
                "ScoreScalePatchInput",
                "ScoreScaleValue",
                "ScoreScaleValueInput",
                "SourcedIdPairs",
                "TermPatchInput",
                "User",
                "UserId",
                "UserIdInput",
                "UserInput",
                "UserMetadataInput",
                "UserPatchInput",
                "UserProfile",
                "UserProfileApp",
                "UserRole",
                "UserRoleInput",
            ),
            "timeback_oneroster._published_names": (
                "AcademicSessionCreateInput",
                "AgentInput",
                "AssessmentLineItemCreateInput",
                "AssessmentResultCreateInput",
                "Base",
                "CategoryCreateInput",
                "ClassCreateInput",
                "ComponentResourceCreateInput",
                "CourseComponentCreateInput",
                "CourseCreateInput",
                "DemographicsCreateInput",
                "EnrollInput",
                "EnrollmentCreateInput",
                "EnrollmentRole",
                "GuidRef",
                "LearningObjectiveScoreSetItem",
                "LearningObjectiveScoreSetItemInput",
                "LearningObjectiveSetItem",
                "LearningObjectiveSetItemInput",
                "LineItemCreateInput",
                "ListParams",
                "OrgCreateInput",
                "OrgType",
                "PrimaryOrg",
                "Ref",
                "RefWithHref",
                "ResourceCreateInput",
                "ResultCreateInput",
                "ResultStatus",
                "SchoolCreateInput",
                "ScoreScaleCreateInput",
                "ScoreStatus",
                "SessionType",
                "UserCreateInput",
                "UserRoleAssignment",
            ),
        },
        submodules=(
            "assessment",
            "base",
            "gradebook",
            "input",
            "inputs",
            "learning_objectives",
            "resources",
            "responses",
            "rostering",
        ),
    )
