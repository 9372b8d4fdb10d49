"""Documented import name of `timeback_kit.services.powerpath`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
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
    "PowerPathError",
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
    from timeback_kit.services.powerpath import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.powerpath import APIConnectionError as APIConnectionError
    from timeback_kit.services.powerpath import APIError as APIError
    from timeback_kit.services.powerpath import AuthenticationError as AuthenticationError
    from timeback_kit.services.powerpath import BadRequestError as BadRequestError
    from timeback_kit.services.powerpath import ClientClosedError as ClientClosedError
    from timeback_kit.services.powerpath import ConfigurationError as ConfigurationError
    from timeback_kit.services.powerpath import ConflictError as ConflictError
    from timeback_kit.services.powerpath import DecodeError as DecodeError
    from timeback_kit.services.powerpath import ForbiddenError as ForbiddenError
    from timeback_kit.services.powerpath import FormattedError as FormattedError
    from timeback_kit.services.powerpath import InputValidationError as InputValidationError
    from timeback_kit.services.powerpath import NotFoundError as NotFoundError
    from timeback_kit.services.powerpath import PaginationError as PaginationError
    from timeback_kit.services.powerpath import PowerPathError as PowerPathError
    from timeback_kit.services.powerpath import RateLimitError as RateLimitError
    from timeback_kit.services.powerpath import RedirectError as RedirectError
    from timeback_kit.services.powerpath import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.powerpath import ServerError as ServerError
    from timeback_kit.services.powerpath import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.powerpath import TimebackError as TimebackError
    from timeback_kit.services.powerpath import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.powerpath import ValidationError as ValidationError
    from timeback_kit.services.powerpath import ValidationIssue as ValidationIssue
    from timeback_kit.services.powerpath import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.powerpath import format_api_error as format_api_error
    from timeback_kit.services.powerpath import format_error as format_error
    from timeback_kit.services.powerpath import is_api_error as is_api_error
    from timeback_kit.services.powerpath import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.powerpath": __all__,
        },
    )
