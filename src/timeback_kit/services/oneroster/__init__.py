"""OneRoster: rosters, gradebooks and resources."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "APIConnectionError",
    "APIError",
    "AcademicSession",
    "AcademicSessionInput",
    "AcademicSessionPatchInput",
    "AgentInput",
    "AlreadyExistsError",
    "AmbiguousEmailError",
    "AssessmentLineItem",
    "AssessmentLineItemInput",
    "AssessmentLineItemPatchInput",
    "AssessmentResult",
    "AssessmentResultInput",
    "AssessmentResultPatchInput",
    "AuthenticationError",
    "BadRequestError",
    "BulkCreateResponse",
    "Category",
    "CategoryInput",
    "CategoryPatchInput",
    "Class",
    "ClassEnrollmentInput",
    "ClassInput",
    "ClassPatchInput",
    "ClassUpdateInput",
    "ClientClosedError",
    "CompletedOnboardingInput",
    "ComponentResource",
    "ComponentResourceInput",
    "ConfigurationError",
    "ConflictError",
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
    "DecodeError",
    "DecryptedCredential",
    "Demographics",
    "DemographicsInput",
    "DemographicsPatchInput",
    "Enrollment",
    "EnrollmentInput",
    "EnrollmentPatchInput",
    "EnrollmentUpdateInput",
    "ForbiddenError",
    "FormattedError",
    "GradingPeriodInput",
    "GradingPeriodPatchInput",
    "InProgressOnboardingInput",
    "InputValidationError",
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
    "NotFoundError",
    "NotStartedOnboardingInput",
    "OneRosterClient",
    "OneRosterError",
    "Organization",
    "OrganizationInput",
    "OrganizationPatchInput",
    "PageResult",
    "PaginationError",
    "PostLineItemsForClassPayload",
    "PostResultsForAcademicSessionForClassPayload",
    "RateLimitError",
    "RedirectError",
    "Reference",
    "ReferenceInput",
    "RequestTimeoutError",
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
    "ServerError",
    "ServiceNotConfiguredError",
    "SourcedIdPairs",
    "TermPatchInput",
    "TimebackError",
    "UnreadableResponseError",
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
    "ValidationError",
    "ValidationIssue",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "normalize_grade",
]

if TYPE_CHECKING:
    from timeback_api.oneroster.errors import OneRosterError as OneRosterError
    from timeback_api.oneroster.inputs import AcademicSessionInput as AcademicSessionInput
    from timeback_api.oneroster.inputs import AcademicSessionPatchInput as AcademicSessionPatchInput
    from timeback_api.oneroster.inputs import AgentInput as AgentInput
    from timeback_api.oneroster.inputs import AssessmentLineItemInput as AssessmentLineItemInput
    from timeback_api.oneroster.inputs import AssessmentLineItemPatchInput as AssessmentLineItemPatchInput
    from timeback_api.oneroster.inputs import AssessmentResultInput as AssessmentResultInput
    from timeback_api.oneroster.inputs import AssessmentResultPatchInput as AssessmentResultPatchInput
    from timeback_api.oneroster.inputs import CategoryInput as CategoryInput
    from timeback_api.oneroster.inputs import CategoryPatchInput as CategoryPatchInput
    from timeback_api.oneroster.inputs import ClassEnrollmentInput as ClassEnrollmentInput
    from timeback_api.oneroster.inputs import ClassInput as ClassInput
    from timeback_api.oneroster.inputs import ClassPatchInput as ClassPatchInput
    from timeback_api.oneroster.inputs import ClassUpdateInput as ClassUpdateInput
    from timeback_api.oneroster.inputs import CompletedOnboardingInput as CompletedOnboardingInput
    from timeback_api.oneroster.inputs import ComponentResourceInput as ComponentResourceInput
    from timeback_api.oneroster.inputs import CourseComponentInput as CourseComponentInput
    from timeback_api.oneroster.inputs import CourseInput as CourseInput
    from timeback_api.oneroster.inputs import CoursePatchInput as CoursePatchInput
    from timeback_api.oneroster.inputs import CreateLineItemsForSchoolPayload as CreateLineItemsForSchoolPayload
    from timeback_api.oneroster.inputs import CreateResultForLineItemPayload as CreateResultForLineItemPayload
    from timeback_api.oneroster.inputs import CredentialInput as CredentialInput
    from timeback_api.oneroster.inputs import DemographicsInput as DemographicsInput
    from timeback_api.oneroster.inputs import DemographicsPatchInput as DemographicsPatchInput
    from timeback_api.oneroster.inputs import EnrollmentInput as EnrollmentInput
    from timeback_api.oneroster.inputs import EnrollmentPatchInput as EnrollmentPatchInput
    from timeback_api.oneroster.inputs import EnrollmentUpdateInput as EnrollmentUpdateInput
    from timeback_api.oneroster.inputs import GradingPeriodInput as GradingPeriodInput
    from timeback_api.oneroster.inputs import GradingPeriodPatchInput as GradingPeriodPatchInput
    from timeback_api.oneroster.inputs import InProgressOnboardingInput as InProgressOnboardingInput
    from timeback_api.oneroster.inputs import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_api.oneroster.inputs import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetInput
    from timeback_api.oneroster.inputs import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_api.oneroster.inputs import LineItemInput as LineItemInput
    from timeback_api.oneroster.inputs import LineItemPatchInput as LineItemPatchInput
    from timeback_api.oneroster.inputs import LoginInput as LoginInput
    from timeback_api.oneroster.inputs import NotStartedOnboardingInput as NotStartedOnboardingInput
    from timeback_api.oneroster.inputs import OrganizationInput as OrganizationInput
    from timeback_api.oneroster.inputs import OrganizationPatchInput as OrganizationPatchInput
    from timeback_api.oneroster.inputs import PostLineItemsForClassPayload as PostLineItemsForClassPayload
    from timeback_api.oneroster.inputs import (
        PostResultsForAcademicSessionForClassPayload as PostResultsForAcademicSessionForClassPayload,
    )
    from timeback_api.oneroster.inputs import ReferenceInput as ReferenceInput
    from timeback_api.oneroster.inputs import ResourceInput as ResourceInput
    from timeback_api.oneroster.inputs import ResourcePatchInput as ResourcePatchInput
    from timeback_api.oneroster.inputs import ResourceUpdateInput as ResourceUpdateInput
    from timeback_api.oneroster.inputs import ResultInput as ResultInput
    from timeback_api.oneroster.inputs import ResultPatchInput as ResultPatchInput
    from timeback_api.oneroster.inputs import SchoolInput as SchoolInput
    from timeback_api.oneroster.inputs import SchoolPatchInput as SchoolPatchInput
    from timeback_api.oneroster.inputs import ScoreScaleInput as ScoreScaleInput
    from timeback_api.oneroster.inputs import ScoreScalePatchInput as ScoreScalePatchInput
    from timeback_api.oneroster.inputs import ScoreScaleValueInput as ScoreScaleValueInput
    from timeback_api.oneroster.inputs import TermPatchInput as TermPatchInput
    from timeback_api.oneroster.inputs import UserIdInput as UserIdInput
    from timeback_api.oneroster.inputs import UserInput as UserInput
    from timeback_api.oneroster.inputs import UserMetadataInput as UserMetadataInput
    from timeback_api.oneroster.inputs import UserPatchInput as UserPatchInput
    from timeback_api.oneroster.inputs import UserRoleInput as UserRoleInput
    from timeback_api.oneroster.models import AcademicSession as AcademicSession
    from timeback_api.oneroster.models import AssessmentLineItem as AssessmentLineItem
    from timeback_api.oneroster.models import AssessmentResult as AssessmentResult
    from timeback_api.oneroster.models import BulkCreateResponse as BulkCreateResponse
    from timeback_api.oneroster.models import Category as Category
    from timeback_api.oneroster.models import Class as Class
    from timeback_api.oneroster.models import ComponentResource as ComponentResource
    from timeback_api.oneroster.models import Course as Course
    from timeback_api.oneroster.models import CourseComponent as CourseComponent
    from timeback_api.oneroster.models import CreateResponse as CreateResponse
    from timeback_api.oneroster.models import Credential as Credential
    from timeback_api.oneroster.models import CredentialCreateResponse as CredentialCreateResponse
    from timeback_api.oneroster.models import DecryptedCredential as DecryptedCredential
    from timeback_api.oneroster.models import Demographics as Demographics
    from timeback_api.oneroster.models import Enrollment as Enrollment
    from timeback_api.oneroster.models import LearningObjectiveResult as LearningObjectiveResult
    from timeback_api.oneroster.models import LearningObjectiveScoreSet as LearningObjectiveScoreSet
    from timeback_api.oneroster.models import LearningObjectiveSet as LearningObjectiveSet
    from timeback_api.oneroster.models import LineItem as LineItem
    from timeback_api.oneroster.models import Organization as Organization
    from timeback_api.oneroster.models import Reference as Reference
    from timeback_api.oneroster.models import Resource as Resource
    from timeback_api.oneroster.models import Result as Result
    from timeback_api.oneroster.models import ScoreScale as ScoreScale
    from timeback_api.oneroster.models import ScoreScaleValue as ScoreScaleValue
    from timeback_api.oneroster.models import SourcedIdPairs as SourcedIdPairs
    from timeback_api.oneroster.models import User as User
    from timeback_api.oneroster.models import UserId as UserId
    from timeback_api.oneroster.models import UserProfile as UserProfile
    from timeback_api.oneroster.models import UserProfileApp as UserProfileApp
    from timeback_api.oneroster.models import UserRole as UserRole
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
    from timeback_kit.services.oneroster.client import OneRosterClient as OneRosterClient
    from timeback_kit.services.oneroster.grades import normalize_grade as normalize_grade
    from timeback_kit.services.oneroster.lookup import AmbiguousEmailError as AmbiguousEmailError
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.oneroster.client": ("OneRosterClient",),
            "timeback_api.oneroster.errors": ("OneRosterError",),
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
            "timeback_kit.services.oneroster.grades": ("normalize_grade",),
            "timeback_kit.services.oneroster.lookup": ("AmbiguousEmailError",),
            "timeback_api.oneroster.inputs": (
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
            ),
            "timeback_api.oneroster.models": (
                "AcademicSession",
                "AssessmentLineItem",
                "AssessmentResult",
                "BulkCreateResponse",
                "Category",
                "Class",
                "ComponentResource",
                "Course",
                "CourseComponent",
                "CreateResponse",
                "Credential",
                "CredentialCreateResponse",
                "DecryptedCredential",
                "Demographics",
                "Enrollment",
                "LearningObjectiveResult",
                "LearningObjectiveScoreSet",
                "LearningObjectiveSet",
                "LineItem",
                "Organization",
                "Reference",
                "Resource",
                "Result",
                "ScoreScale",
                "ScoreScaleValue",
                "SourcedIdPairs",
                "User",
                "UserId",
                "UserProfile",
                "UserProfileApp",
                "UserRole",
            ),
        },
    )
