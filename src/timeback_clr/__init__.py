"""Documented import name of `timeback_kit.services.clr`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ACHIEVEMENT_TYPES",
    "APIConnectionError",
    "APIError",
    "Achievement",
    "AchievementCriteria",
    "AchievementInput",
    "AchievementType",
    "AlreadyExistsError",
    "Association",
    "AssociationInput",
    "AssociationType",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ClrClient",
    "ClrCredential",
    "ClrCredentialInput",
    "ClrCredentialSchema",
    "ClrCredentialSubject",
    "ClrCredentialSubjectInput",
    "ClrError",
    "ClrImage",
    "ClrProfile",
    "ClrProof",
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
    "NestedCredentialSubject",
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
    "__version__",
    "build_clr",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "verify",
]

if TYPE_CHECKING:
    from timeback_clr._published_names import ACHIEVEMENT_TYPES as ACHIEVEMENT_TYPES
    from timeback_clr._published_names import AchievementCriteria as AchievementCriteria
    from timeback_clr._published_names import AchievementType as AchievementType
    from timeback_clr._published_names import AssociationType as AssociationType
    from timeback_clr._published_names import ClrCredentialInput as ClrCredentialInput
    from timeback_clr._published_names import ClrCredentialSchema as ClrCredentialSchema
    from timeback_clr._published_names import ClrImage as ClrImage
    from timeback_clr._published_names import ClrProfile as ClrProfile
    from timeback_clr._published_names import ClrProof as ClrProof
    from timeback_clr._published_names import NestedCredentialSubject as NestedCredentialSubject
    from timeback_clr._published_names import __version__ as __version__
    from timeback_kit.services.clr import Achievement as Achievement
    from timeback_kit.services.clr import AchievementInput as AchievementInput
    from timeback_kit.services.clr import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.clr import APIConnectionError as APIConnectionError
    from timeback_kit.services.clr import APIError as APIError
    from timeback_kit.services.clr import Association as Association
    from timeback_kit.services.clr import AssociationInput as AssociationInput
    from timeback_kit.services.clr import AuthenticationError as AuthenticationError
    from timeback_kit.services.clr import BadRequestError as BadRequestError
    from timeback_kit.services.clr import ClientClosedError as ClientClosedError
    from timeback_kit.services.clr import ClrClient as ClrClient
    from timeback_kit.services.clr import ClrCredential as ClrCredential
    from timeback_kit.services.clr import ClrCredentialSubject as ClrCredentialSubject
    from timeback_kit.services.clr import ClrCredentialSubjectInput as ClrCredentialSubjectInput
    from timeback_kit.services.clr import ClrError as ClrError
    from timeback_kit.services.clr import ConfigurationError as ConfigurationError
    from timeback_kit.services.clr import ConflictError as ConflictError
    from timeback_kit.services.clr import ContextStore as ContextStore
    from timeback_kit.services.clr import CredentialReport as CredentialReport
    from timeback_kit.services.clr import CredentialSchema as CredentialSchema
    from timeback_kit.services.clr import CredentialSchemaInput as CredentialSchemaInput
    from timeback_kit.services.clr import Criteria as Criteria
    from timeback_kit.services.clr import CriteriaInput as CriteriaInput
    from timeback_kit.services.clr import DecodeError as DecodeError
    from timeback_kit.services.clr import DiscoveryInfo as DiscoveryInfo
    from timeback_kit.services.clr import DiscoveryResponse as DiscoveryResponse
    from timeback_kit.services.clr import DiscoveryServer as DiscoveryServer
    from timeback_kit.services.clr import DocumentedOperation as DocumentedOperation
    from timeback_kit.services.clr import ForbiddenError as ForbiddenError
    from timeback_kit.services.clr import FormattedError as FormattedError
    from timeback_kit.services.clr import IdentityObject as IdentityObject
    from timeback_kit.services.clr import IdentityObjectInput as IdentityObjectInput
    from timeback_kit.services.clr import Image as Image
    from timeback_kit.services.clr import ImageInput as ImageInput
    from timeback_kit.services.clr import InputValidationError as InputValidationError
    from timeback_kit.services.clr import NotFoundError as NotFoundError
    from timeback_kit.services.clr import PageResult as PageResult
    from timeback_kit.services.clr import PaginationError as PaginationError
    from timeback_kit.services.clr import PlainAchievement as PlainAchievement
    from timeback_kit.services.clr import PlainIssuer as PlainIssuer
    from timeback_kit.services.clr import PlainLearner as PlainLearner
    from timeback_kit.services.clr import Problem as Problem
    from timeback_kit.services.clr import Profile as Profile
    from timeback_kit.services.clr import ProfileInput as ProfileInput
    from timeback_kit.services.clr import Proof as Proof
    from timeback_kit.services.clr import ProofInput as ProofInput
    from timeback_kit.services.clr import ProofReport as ProofReport
    from timeback_kit.services.clr import RateLimitError as RateLimitError
    from timeback_kit.services.clr import RedirectError as RedirectError
    from timeback_kit.services.clr import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.clr import ServerError as ServerError
    from timeback_kit.services.clr import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.clr import TimebackError as TimebackError
    from timeback_kit.services.clr import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.clr import ValidationError as ValidationError
    from timeback_kit.services.clr import ValidationIssue as ValidationIssue
    from timeback_kit.services.clr import VerifiableCredential as VerifiableCredential
    from timeback_kit.services.clr import VerifiableCredentialInput as VerifiableCredentialInput
    from timeback_kit.services.clr import VerifiableCredentialSubject as VerifiableCredentialSubject
    from timeback_kit.services.clr import VerifiableCredentialSubjectInput as VerifiableCredentialSubjectInput
    from timeback_kit.services.clr import VerificationError as VerificationError
    from timeback_kit.services.clr import build_clr as build_clr
    from timeback_kit.services.clr import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.clr import format_api_error as format_api_error
    from timeback_kit.services.clr import format_error as format_error
    from timeback_kit.services.clr import is_api_error as is_api_error
    from timeback_kit.services.clr import is_input_validation_error as is_input_validation_error
    from timeback_kit.services.clr import verify as verify
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr": (
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
            ),
            "timeback_clr._published_names": (
                "ACHIEVEMENT_TYPES",
                "AchievementCriteria",
                "AchievementType",
                "AssociationType",
                "ClrCredentialInput",
                "ClrCredentialSchema",
                "ClrImage",
                "ClrProfile",
                "ClrProof",
                "NestedCredentialSubject",
                "__version__",
            ),
        },
        submodules=(
            "build",
            "client",
            "errors",
            "exceptions",
            "records",
            "resources",
            "sync",
            "types",
            "verifier",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "build",
            "client",
            "errors",
            "exceptions",
            "records",
            "resources",
            "sync",
            "types",
            "verifier",
        ),
        notice="timeback_kit.runtime.foreign",
    )
