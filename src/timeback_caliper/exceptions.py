"""Documented import name of `timeback_kit.services.caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "CaliperError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "JobFailedError",
    "JobTimeoutError",
    "NotFoundError",
    "PaginationError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "SendError",
    "ServerError",
    "ServiceNotConfiguredError",
    "SeveralJobsError",
    "TimebackError",
    "UnreadableResponseError",
    "UnsupportedOperationError",
    "ValidationError",
    "ValidationIssue",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_kit.services.caliper import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.caliper import APIConnectionError as APIConnectionError
    from timeback_kit.services.caliper import APIError as APIError
    from timeback_kit.services.caliper import AuthenticationError as AuthenticationError
    from timeback_kit.services.caliper import BadRequestError as BadRequestError
    from timeback_kit.services.caliper import CaliperError as CaliperError
    from timeback_kit.services.caliper import ClientClosedError as ClientClosedError
    from timeback_kit.services.caliper import ConfigurationError as ConfigurationError
    from timeback_kit.services.caliper import ConflictError as ConflictError
    from timeback_kit.services.caliper import DecodeError as DecodeError
    from timeback_kit.services.caliper import ForbiddenError as ForbiddenError
    from timeback_kit.services.caliper import FormattedError as FormattedError
    from timeback_kit.services.caliper import InputValidationError as InputValidationError
    from timeback_kit.services.caliper import JobFailedError as JobFailedError
    from timeback_kit.services.caliper import JobTimeoutError as JobTimeoutError
    from timeback_kit.services.caliper import NotFoundError as NotFoundError
    from timeback_kit.services.caliper import PaginationError as PaginationError
    from timeback_kit.services.caliper import RateLimitError as RateLimitError
    from timeback_kit.services.caliper import RedirectError as RedirectError
    from timeback_kit.services.caliper import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.caliper import SendError as SendError
    from timeback_kit.services.caliper import ServerError as ServerError
    from timeback_kit.services.caliper import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.caliper import SeveralJobsError as SeveralJobsError
    from timeback_kit.services.caliper import TimebackError as TimebackError
    from timeback_kit.services.caliper import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.caliper import UnsupportedOperationError as UnsupportedOperationError
    from timeback_kit.services.caliper import ValidationError as ValidationError
    from timeback_kit.services.caliper import ValidationIssue as ValidationIssue
    from timeback_kit.services.caliper import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.caliper import format_api_error as format_api_error
    from timeback_kit.services.caliper import format_error as format_error
    from timeback_kit.services.caliper import is_api_error as is_api_error
    from timeback_kit.services.caliper import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": __all__,
        },
    )
