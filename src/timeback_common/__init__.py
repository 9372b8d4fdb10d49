"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ABSENT",
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AsyncPaginator",
    "AsyncServiceClient",
    "AuthCheck",
    "AuthenticationError",
    "BadRequestError",
    "BaseTransport",
    "CaliperPaths",
    "CasePaths",
    "ClientClosedError",
    "Clock",
    "ClrPaths",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EdubridgePaths",
    "Environment",
    "ForbiddenError",
    "FormattedError",
    "Grant",
    "InputValidationError",
    "MasteryTrackPaths",
    "Model",
    "NotFoundError",
    "OneRosterPaths",
    "Operation",
    "Page",
    "PageResult",
    "PaginationError",
    "Paginator",
    "Platform",
    "PowerPathPaths",
    "QtiPaths",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RequestOptions",
    "RequestTimeoutError",
    "ResolvedEndpoint",
    "RetryPolicy",
    "ServerError",
    "ServiceNotConfiguredError",
    "SyncServiceClient",
    "TimebackError",
    "TimebackProvider",
    "Token",
    "TokenRequest",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhookPaths",
    "Where",
    "__version__",
    "create_input_validation_error",
    "filter_text",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_kit.runtime import ABSENT as ABSENT
    from timeback_kit.runtime import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.runtime import APIConnectionError as APIConnectionError
    from timeback_kit.runtime import APIError as APIError
    from timeback_kit.runtime import AsyncPaginator as AsyncPaginator
    from timeback_kit.runtime import AsyncServiceClient as AsyncServiceClient
    from timeback_kit.runtime import AuthCheck as AuthCheck
    from timeback_kit.runtime import AuthenticationError as AuthenticationError
    from timeback_kit.runtime import BadRequestError as BadRequestError
    from timeback_kit.runtime import BaseTransport as BaseTransport
    from timeback_kit.runtime import CaliperPaths as CaliperPaths
    from timeback_kit.runtime import CasePaths as CasePaths
    from timeback_kit.runtime import ClientClosedError as ClientClosedError
    from timeback_kit.runtime import Clock as Clock
    from timeback_kit.runtime import ClrPaths as ClrPaths
    from timeback_kit.runtime import ConfigurationError as ConfigurationError
    from timeback_kit.runtime import ConflictError as ConflictError
    from timeback_kit.runtime import DecodeError as DecodeError
    from timeback_kit.runtime import EdubridgePaths as EdubridgePaths
    from timeback_kit.runtime import Environment as Environment
    from timeback_kit.runtime import ForbiddenError as ForbiddenError
    from timeback_kit.runtime import FormattedError as FormattedError
    from timeback_kit.runtime import Grant as Grant
    from timeback_kit.runtime import InputValidationError as InputValidationError
    from timeback_kit.runtime import MasteryTrackPaths as MasteryTrackPaths
    from timeback_kit.runtime import Model as Model
    from timeback_kit.runtime import NotFoundError as NotFoundError
    from timeback_kit.runtime import OneRosterPaths as OneRosterPaths
    from timeback_kit.runtime import Operation as Operation
    from timeback_kit.runtime import Page as Page
    from timeback_kit.runtime import PageResult as PageResult
    from timeback_kit.runtime import PaginationError as PaginationError
    from timeback_kit.runtime import Paginator as Paginator
    from timeback_kit.runtime import Platform as Platform
    from timeback_kit.runtime import PowerPathPaths as PowerPathPaths
    from timeback_kit.runtime import QtiPaths as QtiPaths
    from timeback_kit.runtime import RateLimitError as RateLimitError
    from timeback_kit.runtime import RawResponse as RawAnswer
    from timeback_kit.runtime import RawResponse as RawResponse
    from timeback_kit.runtime import RedirectError as RedirectError
    from timeback_kit.runtime import RequestOptions as RequestOptions
    from timeback_kit.runtime import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.runtime import ResolvedEndpoint as ResolvedEndpoint
    from timeback_kit.runtime import RetryPolicy as RetryPolicy
    from timeback_kit.runtime import ServerError as ServerError
    from timeback_kit.runtime import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.runtime import SyncServiceClient as SyncServiceClient
    from timeback_kit.runtime import TimebackError as TimebackError
    from timeback_kit.runtime import TimebackProvider as TimebackProvider
    from timeback_kit.runtime import Token as Token
    from timeback_kit.runtime import TokenRequest as TokenRequest
    from timeback_kit.runtime import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.runtime import ValidationError as ValidationError
    from timeback_kit.runtime import ValidationIssue as ValidationIssue
    from timeback_kit.runtime import WebhookPaths as WebhookPaths
    from timeback_kit.runtime import Where as Where
    from timeback_kit.runtime import __version__ as __version__
    from timeback_kit.runtime import create_input_validation_error as create_input_validation_error
    from timeback_kit.runtime import filter_text as filter_text
    from timeback_kit.runtime import format_api_error as format_api_error
    from timeback_kit.runtime import format_error as format_error
    from timeback_kit.runtime import is_api_error as is_api_error
    from timeback_kit.runtime import is_input_validation_error as is_input_validation_error
    from timeback_kit.runtime import where_to_filter as where_to_filter
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": __all__,
        },
        submodules=(
            "auth",
            "base_transport",
            "clients",
            "clock",
            "config",
            "errors",
            "filter",
            "filters",
            "models",
            "operations",
            "options",
            "pages",
            "pagination",
            "platforms",
            "policy",
            "provider",
            "transport",
            "version",
        ),
        renamed={
            "RawAnswer": "RawResponse",
        },
    )
