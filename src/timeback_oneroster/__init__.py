"""Documented import name of `timeback_kit.services.oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

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
    "Base",
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
    "EnrollmentRole",
    "EnrollmentUpdateInput",
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
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
    "ListParams",
    "LoginInput",
    "NotFoundError",
    "NotStartedOnboardingInput",
    "OneRosterClient",
    "OneRosterError",
    "OrgType",
    "Organization",
    "OrganizationInput",
    "OrganizationPatchInput",
    "PageResult",
    "PaginationError",
    "PostLineItemsForClassPayload",
    "PostResultsForAcademicSessionForClassPayload",
    "RateLimitError",
    "RedirectError",
    "Ref",
    "RefWithHref",
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
    "ResultStatus",
    "SchoolInput",
    "SchoolPatchInput",
    "ScoreScale",
    "ScoreScaleInput",
    "ScoreScalePatchInput",
    "ScoreScaleValue",
    "ScoreScaleValueInput",
    "ScoreStatus",
    "ServerError",
    "ServiceNotConfiguredError",
    "SessionType",
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
    "UserRoleAssignment",
    "UserRoleInput",
    "ValidationError",
    "ValidationIssue",
    "WhereClause",
    "__version__",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "normalize_boolean",
    "normalize_date_only",
    "normalize_grade",
    "parse_grades",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import AcademicSession as AcademicSession
    from timeback_kit.services.oneroster import AcademicSessionInput as AcademicSessionInput
    from timeback_kit.services.oneroster import AcademicSessionPatchInput as AcademicSessionPatchInput
    from timeback_kit.services.oneroster import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.oneroster import AmbiguousEmailError as AmbiguousEmailError
    from timeback_kit.services.oneroster import APIConnectionError as APIConnectionError
    from timeback_kit.services.oneroster import APIError as APIError
    from timeback_kit.services.oneroster import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.oneroster import AssessmentLineItemInput as AssessmentLineItemInput
    from timeback_kit.services.oneroster import AssessmentLineItemPatchInput as AssessmentLineItemPatchInput
    from timeback_kit.services.oneroster import AssessmentResult as AssessmentResult
    from timeback_kit.services.oneroster import AssessmentResultInput as AssessmentResultInput
    from timeback_kit.services.oneroster import AssessmentResultPatchInput as AssessmentResultPatchInput
    from timeback_kit.services.oneroster import AuthenticationError as AuthenticationError
    from timeback_kit.services.oneroster import BadRequestError as BadRequestError
    from timeback_kit.services.oneroster import BulkCreateResponse as BulkCreateResponse
    from timeback_kit.services.oneroster import Category as Category
    from timeback_kit.services.oneroster import CategoryInput as CategoryInput
    from timeback_kit.services.oneroster import CategoryPatchInput as CategoryPatchInput
    from timeback_kit.services.oneroster import Class as Class
    from timeback_kit.services.oneroster import ClassEnrollmentInput as ClassEnrollmentInput
    from timeback_kit.services.oneroster import ClassInput as ClassInput
    from timeback_kit.services.oneroster import ClassPatchInput as ClassPatchInput
    from timeback_kit.services.oneroster import ClassUpdateInput as ClassUpdateInput
    from timeback_kit.services.oneroster import ClientClosedError as ClientClosedError
    from timeback_kit.services.oneroster import CompletedOnboardingInput as CompletedOnboardingInput
    from timeback_kit.services.oneroster import ComponentResource as ComponentResource
    from timeback_kit.services.oneroster import ComponentResourceInput as ComponentResourceInput
    from timeback_kit.services.oneroster import ConfigurationError as ConfigurationError
    from timeback_kit.services.oneroster import ConflictError as ConflictError
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
    from timeback_kit.services.oneroster import DecodeError as DecodeError
    from timeback_kit.services.oneroster import DecryptedCredential as DecryptedCredential
    from timeback_kit.services.oneroster import Demographics as Demographics
    from timeback_kit.services.oneroster import DemographicsInput as DemographicsInput
    from timeback_kit.services.oneroster import DemographicsPatchInput as DemographicsPatchInput
    from timeback_kit.services.oneroster import Enrollment as Enrollment
    from timeback_kit.services.oneroster import EnrollmentInput as EnrollmentInput
    from timeback_kit.services.oneroster import EnrollmentPatchInput as EnrollmentPatchInput
    from timeback_kit.services.oneroster import EnrollmentUpdateInput as EnrollmentUpdateInput
    from timeback_kit.services.oneroster import ForbiddenError as ForbiddenError
    from timeback_kit.services.oneroster import FormattedError as FormattedError
    from timeback_kit.services.oneroster import GradingPeriodInput as GradingPeriodInput
    from timeback_kit.services.oneroster import GradingPeriodPatchInput as GradingPeriodPatchInput
    from timeback_kit.services.oneroster import InProgressOnboardingInput as InProgressOnboardingInput
    from timeback_kit.services.oneroster import InputValidationError as InputValidationError
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
    from timeback_kit.services.oneroster import NotFoundError as NotFoundError
    from timeback_kit.services.oneroster import NotStartedOnboardingInput as NotStartedOnboardingInput
    from timeback_kit.services.oneroster import OneRosterClient as OneRosterClient
    from timeback_kit.services.oneroster import OneRosterError as OneRosterError
    from timeback_kit.services.oneroster import Organization as Organization
    from timeback_kit.services.oneroster import OrganizationInput as OrganizationInput
    from timeback_kit.services.oneroster import OrganizationPatchInput as OrganizationPatchInput
    from timeback_kit.services.oneroster import PageResult as PageResult
    from timeback_kit.services.oneroster import PaginationError as PaginationError
    from timeback_kit.services.oneroster import PostLineItemsForClassPayload as PostLineItemsForClassPayload
    from timeback_kit.services.oneroster import (
        PostResultsForAcademicSessionForClassPayload as PostResultsForAcademicSessionForClassPayload,
    )
    from timeback_kit.services.oneroster import RateLimitError as RateLimitError
    from timeback_kit.services.oneroster import RedirectError as RedirectError
    from timeback_kit.services.oneroster import Reference as Reference
    from timeback_kit.services.oneroster import ReferenceInput as ReferenceInput
    from timeback_kit.services.oneroster import RequestTimeoutError as RequestTimeoutError
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
    from timeback_kit.services.oneroster import ServerError as ServerError
    from timeback_kit.services.oneroster import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.oneroster import SourcedIdPairs as SourcedIdPairs
    from timeback_kit.services.oneroster import TermPatchInput as TermPatchInput
    from timeback_kit.services.oneroster import TimebackError as TimebackError
    from timeback_kit.services.oneroster import UnreadableResponseError as UnreadableResponseError
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
    from timeback_kit.services.oneroster import ValidationError as ValidationError
    from timeback_kit.services.oneroster import ValidationIssue as ValidationIssue
    from timeback_kit.services.oneroster import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.oneroster import format_api_error as format_api_error
    from timeback_kit.services.oneroster import format_error as format_error
    from timeback_kit.services.oneroster import is_api_error as is_api_error
    from timeback_kit.services.oneroster import is_input_validation_error as is_input_validation_error
    from timeback_kit.services.oneroster import normalize_grade as normalize_grade
    from timeback_oneroster._published_names import AgentInput as AgentInput
    from timeback_oneroster._published_names import Base as Base
    from timeback_oneroster._published_names import EnrollmentRole as EnrollmentRole
    from timeback_oneroster._published_names import FieldCondition as FieldCondition
    from timeback_oneroster._published_names import FieldOperators as FieldOperators
    from timeback_oneroster._published_names import FilterValue as FilterValue
    from timeback_oneroster._published_names import ListParams as ListParams
    from timeback_oneroster._published_names import OrgType as OrgType
    from timeback_oneroster._published_names import Ref as Ref
    from timeback_oneroster._published_names import RefWithHref as RefWithHref
    from timeback_oneroster._published_names import ResultStatus as ResultStatus
    from timeback_oneroster._published_names import ScoreStatus as ScoreStatus
    from timeback_oneroster._published_names import SessionType as SessionType
    from timeback_oneroster._published_names import UserRoleAssignment as UserRoleAssignment
    from timeback_oneroster._published_names import WhereClause as WhereClause
    from timeback_oneroster._published_names import __version__ as __version__
    from timeback_oneroster._published_names import normalize_boolean as normalize_boolean
    from timeback_oneroster._published_names import normalize_date_only as normalize_date_only
    from timeback_oneroster._published_names import parse_grades as parse_grades
    from timeback_oneroster._published_names import where_to_filter as where_to_filter
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": (
                "APIConnectionError",
                "APIError",
                "AcademicSession",
                "AcademicSessionInput",
                "AcademicSessionPatchInput",
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
            ),
            "timeback_oneroster._published_names": (
                "AgentInput",
                "Base",
                "EnrollmentRole",
                "FieldCondition",
                "FieldOperators",
                "FilterValue",
                "ListParams",
                "OrgType",
                "Ref",
                "RefWithHref",
                "ResultStatus",
                "ScoreStatus",
                "SessionType",
                "UserRoleAssignment",
                "WhereClause",
                "__version__",
                "normalize_boolean",
                "normalize_date_only",
                "parse_grades",
                "where_to_filter",
            ),
        },
        submodules=(
            "client",
            "errors",
            "exceptions",
            "grades",
            "lookup",
            "resources",
            "sync",
            "types",
            "utils",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "bodies",
            "classes",
            "client",
            "enrolling",
            "errors",
            "exceptions",
            "grades",
            "lookup",
            "resources",
            "sync",
            "types",
            "users",
            "utils",
        ),
        notice="timeback_kit.runtime.foreign",
    )
