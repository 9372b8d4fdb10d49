"""MasteryTrack: assigning mastery tests."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

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
]

if TYPE_CHECKING:
    from timeback_api.masterytrack.errors import MasteryTrackError as MasteryTrackError
    from timeback_api.masterytrack.inputs import AssignInput as AssignInput
    from timeback_api.masterytrack.inputs import AuthorizeInput as AuthorizeInput
    from timeback_api.masterytrack.inputs import InvalidateInput as InvalidateInput
    from timeback_api.masterytrack.inputs import SearchInventoryParams as SearchInventoryParams
    from timeback_api.masterytrack.models import Assignment as Assignment
    from timeback_api.masterytrack.models import AssignmentMetadata as AssignmentMetadata
    from timeback_api.masterytrack.models import AssignResponse as AssignResponse
    from timeback_api.masterytrack.models import AssignResult as AssignResult
    from timeback_api.masterytrack.models import Authorization as Authorization
    from timeback_api.masterytrack.models import InvalidatedAssignment as InvalidatedAssignment
    from timeback_api.masterytrack.models import InvalidateResponse as InvalidateResponse
    from timeback_api.masterytrack.models import InvalidateResult as InvalidateResult
    from timeback_api.masterytrack.models import InventoryResponse as InventoryResponse
    from timeback_api.masterytrack.models import InventoryTest as InventoryTest
    from timeback_api.masterytrack.models import InventoryTestMetadata as InventoryTestMetadata
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
    from timeback_kit.services.masterytrack.client import MasteryTrackClient as MasteryTrackClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.masterytrack.client": ("MasteryTrackClient",),
            "timeback_api.masterytrack.errors": ("MasteryTrackError",),
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
            "timeback_api.masterytrack.inputs": (
                "AssignInput",
                "AuthorizeInput",
                "InvalidateInput",
                "SearchInventoryParams",
            ),
            "timeback_api.masterytrack.models": (
                "AssignResponse",
                "AssignResult",
                "Assignment",
                "AssignmentMetadata",
                "Authorization",
                "InvalidateResponse",
                "InvalidateResult",
                "InvalidatedAssignment",
                "InventoryResponse",
                "InventoryTest",
                "InventoryTestMetadata",
            ),
        },
    )
