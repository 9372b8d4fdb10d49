"""Documented import name of `timeback_kit.services.qti`."""

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
    "QtiError",
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
    from timeback_kit.services.qti import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.qti import APIConnectionError as APIConnectionError
    from timeback_kit.services.qti import APIError as APIError
    from timeback_kit.services.qti import AuthenticationError as AuthenticationError
    from timeback_kit.services.qti import BadRequestError as BadRequestError
    from timeback_kit.services.qti import ClientClosedError as ClientClosedError
    from timeback_kit.services.qti import ConfigurationError as ConfigurationError
    from timeback_kit.services.qti import ConflictError as ConflictError
    from timeback_kit.services.qti import DecodeError as DecodeError
    from timeback_kit.services.qti import ForbiddenError as ForbiddenError
    from timeback_kit.services.qti import FormattedError as FormattedError
    from timeback_kit.services.qti import InputValidationError as InputValidationError
    from timeback_kit.services.qti import NotFoundError as NotFoundError
    from timeback_kit.services.qti import PaginationError as PaginationError
    from timeback_kit.services.qti import QtiError as QtiError
    from timeback_kit.services.qti import RateLimitError as RateLimitError
    from timeback_kit.services.qti import RedirectError as RedirectError
    from timeback_kit.services.qti import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.qti import ServerError as ServerError
    from timeback_kit.services.qti import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.qti import TimebackError as TimebackError
    from timeback_kit.services.qti import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.qti import ValidationError as ValidationError
    from timeback_kit.services.qti import ValidationIssue as ValidationIssue
    from timeback_kit.services.qti import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.qti import format_api_error as format_api_error
    from timeback_kit.services.qti import format_error as format_error
    from timeback_kit.services.qti import is_api_error as is_api_error
    from timeback_kit.services.qti import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": __all__,
        },
    )
