"""Documented import name of `timeback_kit.core`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "BroadcastError",
    "BroadcastTimeoutError",
    "CaliperError",
    "CaseError",
    "ClientClosedError",
    "ClrError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EdubridgeError",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "MasteryTrackError",
    "NotFoundError",
    "OneRosterError",
    "PaginationError",
    "PowerPathError",
    "QtiError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceNotConfiguredError",
    "TimebackError",
    "TimebackEventsError",
    "UnknownClientError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhooksError",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_kit.core import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.core import APIConnectionError as APIConnectionError
    from timeback_kit.core import APIError as APIError
    from timeback_kit.core import AuthenticationError as AuthenticationError
    from timeback_kit.core import BadRequestError as BadRequestError
    from timeback_kit.core import BroadcastError as BroadcastError
    from timeback_kit.core import BroadcastTimeoutError as BroadcastTimeoutError
    from timeback_kit.core import CaliperError as CaliperError
    from timeback_kit.core import CaseError as CaseError
    from timeback_kit.core import ClientClosedError as ClientClosedError
    from timeback_kit.core import ClrError as ClrError
    from timeback_kit.core import ConfigurationError as ConfigurationError
    from timeback_kit.core import ConflictError as ConflictError
    from timeback_kit.core import DecodeError as DecodeError
    from timeback_kit.core import EdubridgeError as EdubridgeError
    from timeback_kit.core import ForbiddenError as ForbiddenError
    from timeback_kit.core import FormattedError as FormattedError
    from timeback_kit.core import InputValidationError as InputValidationError
    from timeback_kit.core import MasteryTrackError as MasteryTrackError
    from timeback_kit.core import NotFoundError as NotFoundError
    from timeback_kit.core import OneRosterError as OneRosterError
    from timeback_kit.core import PaginationError as PaginationError
    from timeback_kit.core import PowerPathError as PowerPathError
    from timeback_kit.core import QtiError as QtiError
    from timeback_kit.core import RateLimitError as RateLimitError
    from timeback_kit.core import RedirectError as RedirectError
    from timeback_kit.core import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.core import ServerError as ServerError
    from timeback_kit.core import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.core import TimebackError as TimebackError
    from timeback_kit.core import TimebackEventsError as TimebackEventsError
    from timeback_kit.core import UnknownClientError as UnknownClientError
    from timeback_kit.core import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.core import ValidationError as ValidationError
    from timeback_kit.core import ValidationIssue as ValidationIssue
    from timeback_kit.core import WebhooksError as WebhooksError
    from timeback_kit.core import create_input_validation_error as create_input_validation_error
    from timeback_kit.core import format_api_error as format_api_error
    from timeback_kit.core import format_error as format_error
    from timeback_kit.core import is_api_error as is_api_error
    from timeback_kit.core import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.core": __all__,
        },
    )
