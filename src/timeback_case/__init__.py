"""Documented import name of `timeback_kit.services.case`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "CFAssociation",
    "CFAssociationAnswer",
    "CFAssociationInput",
    "CFDefinitions",
    "CFDefinitionsInput",
    "CFDocument",
    "CFDocumentAnswer",
    "CFDocumentInput",
    "CFGroupedItem",
    "CFItem",
    "CFItemAnswer",
    "CFItemInput",
    "CFItemWithChildGroups",
    "CFPackage",
    "CFPackageAnswer",
    "CFPackageInput",
    "CFPackageUpload",
    "CFPackageUploadResult",
    "CFPackageUploadResultStats",
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
    "InputNodeURI",
    "InputValidationError",
    "LinkURI",
    "NodeInput",
    "NotFoundError",
    "OptionalLinkURI",
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
    "__version__",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_case._published_names import CFAssociationInput as CFAssociationInput
    from timeback_case._published_names import CFDefinitions as CFDefinitions
    from timeback_case._published_names import CFDocumentInput as CFDocumentInput
    from timeback_case._published_names import CFItemInput as CFItemInput
    from timeback_case._published_names import CFItemWithChildGroups as CFItemWithChildGroups
    from timeback_case._published_names import CFPackageInput as CFPackageInput
    from timeback_case._published_names import CFPackageUploadResultStats as CFPackageUploadResultStats
    from timeback_case._published_names import InputNodeURI as InputNodeURI
    from timeback_case._published_names import OptionalLinkURI as OptionalLinkURI
    from timeback_case._published_names import __version__ as __version__
    from timeback_kit.services.case import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.case import APIConnectionError as APIConnectionError
    from timeback_kit.services.case import APIError as APIError
    from timeback_kit.services.case import AuthenticationError as AuthenticationError
    from timeback_kit.services.case import BadRequestError as BadRequestError
    from timeback_kit.services.case import CaseClient as CaseClient
    from timeback_kit.services.case import CaseError as CaseError
    from timeback_kit.services.case import CFAssociation as CFAssociation
    from timeback_kit.services.case import CFAssociationAnswer as CFAssociationAnswer
    from timeback_kit.services.case import CFDefinitionsInput as CFDefinitionsInput
    from timeback_kit.services.case import CFDocument as CFDocument
    from timeback_kit.services.case import CFDocumentAnswer as CFDocumentAnswer
    from timeback_kit.services.case import CFGroupedItem as CFGroupedItem
    from timeback_kit.services.case import CFItem as CFItem
    from timeback_kit.services.case import CFItemAnswer as CFItemAnswer
    from timeback_kit.services.case import CFPackage as CFPackage
    from timeback_kit.services.case import CFPackageAnswer as CFPackageAnswer
    from timeback_kit.services.case import CFPackageUpload as CFPackageUpload
    from timeback_kit.services.case import CFPackageUploadResult as CFPackageUploadResult
    from timeback_kit.services.case import CFPackageUploadStats as CFPackageUploadStats
    from timeback_kit.services.case import CFPackageWithGroups as CFPackageWithGroups
    from timeback_kit.services.case import CFPackageWithGroupsAnswer as CFPackageWithGroupsAnswer
    from timeback_kit.services.case import ClientClosedError as ClientClosedError
    from timeback_kit.services.case import ConfigurationError as ConfigurationError
    from timeback_kit.services.case import ConflictError as ConflictError
    from timeback_kit.services.case import DecodeError as DecodeError
    from timeback_kit.services.case import ForbiddenError as ForbiddenError
    from timeback_kit.services.case import FormattedError as FormattedError
    from timeback_kit.services.case import InputValidationError as InputValidationError
    from timeback_kit.services.case import LinkURI as LinkURI
    from timeback_kit.services.case import NodeInput as NodeInput
    from timeback_kit.services.case import NotFoundError as NotFoundError
    from timeback_kit.services.case import PageResult as PageResult
    from timeback_kit.services.case import PaginationError as PaginationError
    from timeback_kit.services.case import RateLimitError as RateLimitError
    from timeback_kit.services.case import RedirectError as RedirectError
    from timeback_kit.services.case import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.case import ServerError as ServerError
    from timeback_kit.services.case import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.case import TimebackError as TimebackError
    from timeback_kit.services.case import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.case import ValidationError as ValidationError
    from timeback_kit.services.case import ValidationIssue as ValidationIssue
    from timeback_kit.services.case import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.case import format_api_error as format_api_error
    from timeback_kit.services.case import format_error as format_error
    from timeback_kit.services.case import is_api_error as is_api_error
    from timeback_kit.services.case import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.case": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "BadRequestError",
                "CFAssociation",
                "CFAssociationAnswer",
                "CFDefinitionsInput",
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
            ),
            "timeback_case._published_names": (
                "CFAssociationInput",
                "CFDefinitions",
                "CFDocumentInput",
                "CFItemInput",
                "CFItemWithChildGroups",
                "CFPackageInput",
                "CFPackageUploadResultStats",
                "InputNodeURI",
                "OptionalLinkURI",
                "__version__",
            ),
        },
        submodules=(
            "client",
            "errors",
            "exceptions",
            "resources",
            "sync",
            "types",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "client",
            "errors",
            "exceptions",
            "resources",
            "sync",
            "types",
        ),
        notice="timeback_kit.runtime.foreign",
    )
