"""CASE: competency frameworks."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "CFAssociation",
    "CFAssociationAnswer",
    "CFAssociationInput",
    "CFDefinitionsInput",
    "CFDocument",
    "CFDocumentAnswer",
    "CFDocumentInput",
    "CFGroupedItem",
    "CFItem",
    "CFItemAnswer",
    "CFItemInput",
    "CFPackage",
    "CFPackageAnswer",
    "CFPackageInput",
    "CFPackageUpload",
    "CFPackageUploadResult",
    "CFPackageUploadStats",
    "CFPackageWithGroups",
    "CFPackageWithGroupsAnswer",
    "CaseClient",
    "CaseError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "LinkURI",
    "NodeInput",
    "NotFoundError",
    "PageResult",
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
]

if TYPE_CHECKING:
    from timeback_api.case.errors import CaseError as CaseError
    from timeback_api.case.inputs import CFAssociationInput as CFAssociationInput
    from timeback_api.case.inputs import CFDefinitionsInput as CFDefinitionsInput
    from timeback_api.case.inputs import CFDocumentInput as CFDocumentInput
    from timeback_api.case.inputs import CFItemInput as CFItemInput
    from timeback_api.case.inputs import CFPackageInput as CFPackageInput
    from timeback_api.case.inputs import NodeInput as NodeInput
    from timeback_api.case.models import CFAssociation as CFAssociation
    from timeback_api.case.models import CFAssociationAnswer as CFAssociationAnswer
    from timeback_api.case.models import CFDocument as CFDocument
    from timeback_api.case.models import CFDocumentAnswer as CFDocumentAnswer
    from timeback_api.case.models import CFGroupedItem as CFGroupedItem
    from timeback_api.case.models import CFItem as CFItem
    from timeback_api.case.models import CFItemAnswer as CFItemAnswer
    from timeback_api.case.models import CFPackage as CFPackage
    from timeback_api.case.models import CFPackageAnswer as CFPackageAnswer
    from timeback_api.case.models import CFPackageUpload as CFPackageUpload
    from timeback_api.case.models import CFPackageUploadResult as CFPackageUploadResult
    from timeback_api.case.models import CFPackageUploadStats as CFPackageUploadStats
    from timeback_api.case.models import CFPackageWithGroups as CFPackageWithGroups
    from timeback_api.case.models import CFPackageWithGroupsAnswer as CFPackageWithGroupsAnswer
    from timeback_api.case.models import LinkURI as LinkURI
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
    from timeback_kit.services.case.client import CaseClient as CaseClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.case.client": ("CaseClient",),
            "timeback_api.case.errors": ("CaseError",),
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
            "timeback_api.case.inputs": (
                "CFAssociationInput",
                "CFDefinitionsInput",
                "CFDocumentInput",
                "CFItemInput",
                "CFPackageInput",
                "NodeInput",
            ),
            "timeback_api.case.models": (
                "CFAssociation",
                "CFAssociationAnswer",
                "CFDocument",
                "CFDocumentAnswer",
                "CFGroupedItem",
                "CFItem",
                "CFItemAnswer",
                "CFPackage",
                "CFPackageAnswer",
                "CFPackageUpload",
                "CFPackageUploadResult",
                "CFPackageUploadStats",
                "CFPackageWithGroups",
                "CFPackageWithGroupsAnswer",
                "LinkURI",
            ),
        },
    )
