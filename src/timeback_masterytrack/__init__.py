"""Documented import name of `timeback_kit.services.masterytrack`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AssignInput",
    "AssignResponse",
    "AssignResult",
    "Assignment",
    "AssignmentMetadata",
    "AuthenticationError",
    "Authorization",
    "AuthorizeInput",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "InvalidateInput",
    "InvalidateResponse",
    "InvalidateResult",
    "InvalidatedAssignment",
    "InventoryResponse",
    "InventoryTest",
    "InventoryTestMetadata",
    "MasteryTrackAssignResponse",
    "MasteryTrackAssignResponseData",
    "MasteryTrackAssignment",
    "MasteryTrackAssignmentInput",
    "MasteryTrackAuth",
    "MasteryTrackAuthorizerInput",
    "MasteryTrackAuthorizerResponse",
    "MasteryTrackClient",
    "MasteryTrackEnvironment",
    "MasteryTrackError",
    "MasteryTrackInvalidateAssignmentInput",
    "MasteryTrackInvalidateResponse",
    "MasteryTrackInvalidateResponseData",
    "MasteryTrackInvalidatedAssignment",
    "MasteryTrackInventoryItem",
    "MasteryTrackInventoryMetadata",
    "MasteryTrackInventorySearchParams",
    "MasteryTrackInventorySearchResponse",
    "NotFoundError",
    "PageResult",
    "PaginationError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "SearchInventoryParams",
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
    from timeback_kit.services.masterytrack import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.masterytrack import APIConnectionError as APIConnectionError
    from timeback_kit.services.masterytrack import APIError as APIError
    from timeback_kit.services.masterytrack import AssignInput as AssignInput
    from timeback_kit.services.masterytrack import Assignment as Assignment
    from timeback_kit.services.masterytrack import AssignmentMetadata as AssignmentMetadata
    from timeback_kit.services.masterytrack import AssignResponse as AssignResponse
    from timeback_kit.services.masterytrack import AssignResult as AssignResult
    from timeback_kit.services.masterytrack import AuthenticationError as AuthenticationError
    from timeback_kit.services.masterytrack import Authorization as Authorization
    from timeback_kit.services.masterytrack import AuthorizeInput as AuthorizeInput
    from timeback_kit.services.masterytrack import BadRequestError as BadRequestError
    from timeback_kit.services.masterytrack import ClientClosedError as ClientClosedError
    from timeback_kit.services.masterytrack import ConfigurationError as ConfigurationError
    from timeback_kit.services.masterytrack import ConflictError as ConflictError
    from timeback_kit.services.masterytrack import DecodeError as DecodeError
    from timeback_kit.services.masterytrack import ForbiddenError as ForbiddenError
    from timeback_kit.services.masterytrack import FormattedError as FormattedError
    from timeback_kit.services.masterytrack import InputValidationError as InputValidationError
    from timeback_kit.services.masterytrack import InvalidatedAssignment as InvalidatedAssignment
    from timeback_kit.services.masterytrack import InvalidateInput as InvalidateInput
    from timeback_kit.services.masterytrack import InvalidateResponse as InvalidateResponse
    from timeback_kit.services.masterytrack import InvalidateResult as InvalidateResult
    from timeback_kit.services.masterytrack import InventoryResponse as InventoryResponse
    from timeback_kit.services.masterytrack import InventoryTest as InventoryTest
    from timeback_kit.services.masterytrack import InventoryTestMetadata as InventoryTestMetadata
    from timeback_kit.services.masterytrack import MasteryTrackClient as MasteryTrackClient
    from timeback_kit.services.masterytrack import MasteryTrackError as MasteryTrackError
    from timeback_kit.services.masterytrack import NotFoundError as NotFoundError
    from timeback_kit.services.masterytrack import PageResult as PageResult
    from timeback_kit.services.masterytrack import PaginationError as PaginationError
    from timeback_kit.services.masterytrack import RateLimitError as RateLimitError
    from timeback_kit.services.masterytrack import RedirectError as RedirectError
    from timeback_kit.services.masterytrack import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.masterytrack import SearchInventoryParams as SearchInventoryParams
    from timeback_kit.services.masterytrack import ServerError as ServerError
    from timeback_kit.services.masterytrack import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.masterytrack import TimebackError as TimebackError
    from timeback_kit.services.masterytrack import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.masterytrack import ValidationError as ValidationError
    from timeback_kit.services.masterytrack import ValidationIssue as ValidationIssue
    from timeback_kit.services.masterytrack import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.masterytrack import format_api_error as format_api_error
    from timeback_kit.services.masterytrack import format_error as format_error
    from timeback_kit.services.masterytrack import is_api_error as is_api_error
    from timeback_kit.services.masterytrack import is_input_validation_error as is_input_validation_error
    from timeback_masterytrack._published_names import MasteryTrackAssignment as MasteryTrackAssignment
    from timeback_masterytrack._published_names import MasteryTrackAssignmentInput as MasteryTrackAssignmentInput
    from timeback_masterytrack._published_names import MasteryTrackAssignResponse as MasteryTrackAssignResponse
    from timeback_masterytrack._published_names import MasteryTrackAssignResponseData as MasteryTrackAssignResponseData
    from timeback_masterytrack._published_names import MasteryTrackAuth as MasteryTrackAuth
    from timeback_masterytrack._published_names import MasteryTrackAuthorizerInput as MasteryTrackAuthorizerInput
    from timeback_masterytrack._published_names import MasteryTrackAuthorizerResponse as MasteryTrackAuthorizerResponse
    from timeback_masterytrack._published_names import MasteryTrackEnvironment as MasteryTrackEnvironment
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidateAssignmentInput as MasteryTrackInvalidateAssignmentInput,
    )
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidatedAssignment as MasteryTrackInvalidatedAssignment,
    )
    from timeback_masterytrack._published_names import MasteryTrackInvalidateResponse as MasteryTrackInvalidateResponse
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidateResponseData as MasteryTrackInvalidateResponseData,
    )
    from timeback_masterytrack._published_names import MasteryTrackInventoryItem as MasteryTrackInventoryItem
    from timeback_masterytrack._published_names import MasteryTrackInventoryMetadata as MasteryTrackInventoryMetadata
    from timeback_masterytrack._published_names import (
        MasteryTrackInventorySearchParams as MasteryTrackInventorySearchParams,
    )
    from timeback_masterytrack._published_names import (
        MasteryTrackInventorySearchResponse as MasteryTrackInventorySearchResponse,
    )
    from timeback_masterytrack._published_names import __version__ as __version__
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.masterytrack": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AssignInput",
                "AssignResponse",
                "AssignResult",
                "Assignment",
                "AssignmentMetadata",
                "AuthenticationError",
                "Authorization",
                "AuthorizeInput",
                "BadRequestError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "ForbiddenError",
                "FormattedError",
                "InputValidationError",
                "InvalidateInput",
                "InvalidateResponse",
                "InvalidateResult",
                "InvalidatedAssignment",
                "InventoryResponse",
                "InventoryTest",
                "InventoryTestMetadata",
                "MasteryTrackClient",
                "MasteryTrackError",
                "NotFoundError",
                "PageResult",
                "PaginationError",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "SearchInventoryParams",
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
            "timeback_masterytrack._published_names": (
                "MasteryTrackAssignResponse",
                "MasteryTrackAssignResponseData",
                "MasteryTrackAssignment",
                "MasteryTrackAssignmentInput",
                "MasteryTrackAuth",
                "MasteryTrackAuthorizerInput",
                "MasteryTrackAuthorizerResponse",
                "MasteryTrackEnvironment",
                "MasteryTrackInvalidateAssignmentInput",
                "MasteryTrackInvalidateResponse",
                "MasteryTrackInvalidateResponseData",
                "MasteryTrackInvalidatedAssignment",
                "MasteryTrackInventoryItem",
                "MasteryTrackInventoryMetadata",
                "MasteryTrackInventorySearchParams",
                "MasteryTrackInventorySearchResponse",
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
            "grant",
            "resources",
            "settings",
            "sync",
            "types",
        ),
        notice="timeback_kit.runtime.foreign",
    )
