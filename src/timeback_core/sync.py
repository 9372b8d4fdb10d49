"""Documented import name of `timeback_kit.sync`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "BroadcastResults",
    "CaliperClient",
    "CaliperError",
    "CaseClient",
    "CaseError",
    "ClientClosedError",
    "ClrClient",
    "ClrError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EdubridgeClient",
    "EdubridgeError",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "MasteryTrackClient",
    "MasteryTrackError",
    "NotFoundError",
    "OneRosterClient",
    "OneRosterError",
    "PaginationError",
    "PowerPathClient",
    "PowerPathError",
    "QtiClient",
    "QtiError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceNotConfiguredError",
    "TimebackClient",
    "TimebackError",
    "TimebackEventsClient",
    "TimebackEventsError",
    "TimebackManager",
    "TimebackProvider",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhooksClient",
    "WebhooksError",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_kit.sync import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.sync import APIConnectionError as APIConnectionError
    from timeback_kit.sync import APIError as APIError
    from timeback_kit.sync import AuthenticationError as AuthenticationError
    from timeback_kit.sync import BadRequestError as BadRequestError
    from timeback_kit.sync import BroadcastResults as BroadcastResults
    from timeback_kit.sync import CaliperClient as CaliperClient
    from timeback_kit.sync import CaliperError as CaliperError
    from timeback_kit.sync import CaseClient as CaseClient
    from timeback_kit.sync import CaseError as CaseError
    from timeback_kit.sync import ClientClosedError as ClientClosedError
    from timeback_kit.sync import ClrClient as ClrClient
    from timeback_kit.sync import ClrError as ClrError
    from timeback_kit.sync import ConfigurationError as ConfigurationError
    from timeback_kit.sync import ConflictError as ConflictError
    from timeback_kit.sync import DecodeError as DecodeError
    from timeback_kit.sync import EdubridgeClient as EdubridgeClient
    from timeback_kit.sync import EdubridgeError as EdubridgeError
    from timeback_kit.sync import ForbiddenError as ForbiddenError
    from timeback_kit.sync import FormattedError as FormattedError
    from timeback_kit.sync import InputValidationError as InputValidationError
    from timeback_kit.sync import MasteryTrackClient as MasteryTrackClient
    from timeback_kit.sync import MasteryTrackError as MasteryTrackError
    from timeback_kit.sync import NotFoundError as NotFoundError
    from timeback_kit.sync import OneRosterClient as OneRosterClient
    from timeback_kit.sync import OneRosterError as OneRosterError
    from timeback_kit.sync import PaginationError as PaginationError
    from timeback_kit.sync import PowerPathClient as PowerPathClient
    from timeback_kit.sync import PowerPathError as PowerPathError
    from timeback_kit.sync import QtiClient as QtiClient
    from timeback_kit.sync import QtiError as QtiError
    from timeback_kit.sync import RateLimitError as RateLimitError
    from timeback_kit.sync import RedirectError as RedirectError
    from timeback_kit.sync import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.sync import ServerError as ServerError
    from timeback_kit.sync import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.sync import TimebackClient as TimebackClient
    from timeback_kit.sync import TimebackError as TimebackError
    from timeback_kit.sync import TimebackEventsClient as TimebackEventsClient
    from timeback_kit.sync import TimebackEventsError as TimebackEventsError
    from timeback_kit.sync import TimebackManager as TimebackManager
    from timeback_kit.sync import TimebackProvider as TimebackProvider
    from timeback_kit.sync import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.sync import ValidationError as ValidationError
    from timeback_kit.sync import ValidationIssue as ValidationIssue
    from timeback_kit.sync import WebhooksClient as WebhooksClient
    from timeback_kit.sync import WebhooksError as WebhooksError
    from timeback_kit.sync import create_input_validation_error as create_input_validation_error
    from timeback_kit.sync import format_api_error as format_api_error
    from timeback_kit.sync import format_error as format_error
    from timeback_kit.sync import is_api_error as is_api_error
    from timeback_kit.sync import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.sync": __all__,
        },
    )
