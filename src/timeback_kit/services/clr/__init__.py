"""CLR: comprehensive learner records."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "APIConnectionError",
    "APIError",
    "Achievement",
    "AchievementInput",
    "AlreadyExistsError",
    "Association",
    "AssociationInput",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ClrClient",
    "ClrCredential",
    "ClrCredentialInput",
    "ClrCredentialSubject",
    "ClrCredentialSubjectInput",
    "ClrError",
    "ConfigurationError",
    "ConflictError",
    "ContextStore",
    "CredentialReport",
    "CredentialSchema",
    "CredentialSchemaInput",
    "Criteria",
    "CriteriaInput",
    "DecodeError",
    "DiscoveryInfo",
    "DiscoveryResponse",
    "DiscoveryServer",
    "DocumentedOperation",
    "ForbiddenError",
    "FormattedError",
    "IdentityObject",
    "IdentityObjectInput",
    "Image",
    "ImageInput",
    "InputValidationError",
    "NotFoundError",
    "PageResult",
    "PaginationError",
    "PlainAchievement",
    "PlainIssuer",
    "PlainLearner",
    "Problem",
    "Profile",
    "ProfileInput",
    "Proof",
    "ProofInput",
    "ProofReport",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceNotConfiguredError",
    "TimebackError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "VerifiableCredential",
    "VerifiableCredentialInput",
    "VerifiableCredentialSubject",
    "VerifiableCredentialSubjectInput",
    "VerificationError",
    "build_clr",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "verify",
]

if TYPE_CHECKING:
    from timeback_api.clr.errors import ClrError as ClrError
    from timeback_api.clr.inputs import AchievementInput as AchievementInput
    from timeback_api.clr.inputs import AssociationInput as AssociationInput
    from timeback_api.clr.inputs import ClrCredentialInput as ClrCredentialInput
    from timeback_api.clr.inputs import ClrCredentialSubjectInput as ClrCredentialSubjectInput
    from timeback_api.clr.inputs import CredentialSchemaInput as CredentialSchemaInput
    from timeback_api.clr.inputs import CriteriaInput as CriteriaInput
    from timeback_api.clr.inputs import IdentityObjectInput as IdentityObjectInput
    from timeback_api.clr.inputs import ImageInput as ImageInput
    from timeback_api.clr.inputs import ProfileInput as ProfileInput
    from timeback_api.clr.inputs import ProofInput as ProofInput
    from timeback_api.clr.inputs import VerifiableCredentialInput as VerifiableCredentialInput
    from timeback_api.clr.inputs import VerifiableCredentialSubjectInput as VerifiableCredentialSubjectInput
    from timeback_api.clr.models import Achievement as Achievement
    from timeback_api.clr.models import Association as Association
    from timeback_api.clr.models import ClrCredentialSubject as ClrCredentialSubject
    from timeback_api.clr.models import CredentialSchema as CredentialSchema
    from timeback_api.clr.models import Criteria as Criteria
    from timeback_api.clr.models import IdentityObject as IdentityObject
    from timeback_api.clr.models import Image as Image
    from timeback_api.clr.models import Profile as Profile
    from timeback_api.clr.models import Proof as Proof
    from timeback_api.clr.models import VerifiableCredential as VerifiableCredential
    from timeback_api.clr.models import VerifiableCredentialSubject as VerifiableCredentialSubject
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
    from timeback_kit.services.clr.build import PlainAchievement as PlainAchievement
    from timeback_kit.services.clr.build import PlainIssuer as PlainIssuer
    from timeback_kit.services.clr.build import PlainLearner as PlainLearner
    from timeback_kit.services.clr.build import build_clr as build_clr
    from timeback_kit.services.clr.client import ClrClient as ClrClient
    from timeback_kit.services.clr.records import ClrCredential as ClrCredential
    from timeback_kit.services.clr.records import DiscoveryInfo as DiscoveryInfo
    from timeback_kit.services.clr.records import DiscoveryResponse as DiscoveryResponse
    from timeback_kit.services.clr.records import DiscoveryServer as DiscoveryServer
    from timeback_kit.services.clr.records import DocumentedOperation as DocumentedOperation
    from timeback_kit.services.clr.verifier import ContextStore as ContextStore
    from timeback_kit.services.clr.verifier import CredentialReport as CredentialReport
    from timeback_kit.services.clr.verifier import Problem as Problem
    from timeback_kit.services.clr.verifier import ProofReport as ProofReport
    from timeback_kit.services.clr.verifier import VerificationError as VerificationError
    from timeback_kit.services.clr.verifier import verify as verify
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.clr.client": ("ClrClient",),
            "timeback_api.clr.errors": ("ClrError",),
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
            "timeback_kit.services.clr.build": (
                "PlainAchievement",
                "PlainIssuer",
                "PlainLearner",
                "build_clr",
            ),
            "timeback_kit.services.clr.records": (
                "ClrCredential",
                "DiscoveryInfo",
                "DiscoveryResponse",
                "DiscoveryServer",
                "DocumentedOperation",
            ),
            "timeback_kit.services.clr.verifier": (
                "ContextStore",
                "CredentialReport",
                "Problem",
                "ProofReport",
                "VerificationError",
                "verify",
            ),
            "timeback_api.clr.inputs": (
                "AchievementInput",
                "AssociationInput",
                "ClrCredentialInput",
                "ClrCredentialSubjectInput",
                "CredentialSchemaInput",
                "CriteriaInput",
                "IdentityObjectInput",
                "ImageInput",
                "ProfileInput",
                "ProofInput",
                "VerifiableCredentialInput",
                "VerifiableCredentialSubjectInput",
            ),
            "timeback_api.clr.models": (
                "Achievement",
                "Association",
                "ClrCredentialSubject",
                "CredentialSchema",
                "Criteria",
                "IdentityObject",
                "Image",
                "Profile",
                "Proof",
                "VerifiableCredential",
                "VerifiableCredentialSubject",
            ),
        },
    )
