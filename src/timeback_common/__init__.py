"""What all Timeback clients share: configuration, transport, errors, models, pages. Everything loads when used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeback_common.auth import Grant as Grant
    from timeback_common.auth import Token as Token
    from timeback_common.auth import TokenRequest as TokenRequest
    from timeback_common.base_transport import BaseTransport as BaseTransport
    from timeback_common.clients import AsyncServiceClient as AsyncServiceClient
    from timeback_common.clients import SyncServiceClient as SyncServiceClient
    from timeback_common.clock import Clock as Clock
    from timeback_common.config import ResolvedEndpoint as ResolvedEndpoint
    from timeback_common.errors import AlreadyExistsError as AlreadyExistsError
    from timeback_common.errors import APIConnectionError as APIConnectionError
    from timeback_common.errors import APIError as APIError
    from timeback_common.errors import AuthenticationError as AuthenticationError
    from timeback_common.errors import BadRequestError as BadRequestError
    from timeback_common.errors import ClientClosedError as ClientClosedError
    from timeback_common.errors import ConfigurationError as ConfigurationError
    from timeback_common.errors import ConflictError as ConflictError
    from timeback_common.errors import DecodeError as DecodeError
    from timeback_common.errors import ForbiddenError as ForbiddenError
    from timeback_common.errors import FormattedError as FormattedError
    from timeback_common.errors import InputValidationError as InputValidationError
    from timeback_common.errors import NotFoundError as NotFoundError
    from timeback_common.errors import PaginationError as PaginationError
    from timeback_common.errors import RateLimitError as RateLimitError
    from timeback_common.errors import RedirectError as RedirectError
    from timeback_common.errors import RequestTimeoutError as RequestTimeoutError
    from timeback_common.errors import ServerError as ServerError
    from timeback_common.errors import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_common.errors import TimebackError as TimebackError
    from timeback_common.errors import ValidationError as ValidationError
    from timeback_common.errors import ValidationIssue as ValidationIssue
    from timeback_common.errors import create_input_validation_error as create_input_validation_error
    from timeback_common.errors import format_api_error as format_api_error
    from timeback_common.errors import format_error as format_error
    from timeback_common.errors import is_api_error as is_api_error
    from timeback_common.errors import is_input_validation_error as is_input_validation_error
    from timeback_common.filters import Where as Where
    from timeback_common.filters import filter_text as filter_text
    from timeback_common.filters import where_to_filter as where_to_filter
    from timeback_common.models import Model as Model
    from timeback_common.operations import ABSENT as ABSENT
    from timeback_common.operations import Operation as Operation
    from timeback_common.options import RawAnswer as RawAnswer
    from timeback_common.options import RequestOptions as RequestOptions
    from timeback_common.pages import AsyncPaginator as AsyncPaginator
    from timeback_common.pages import Page as Page
    from timeback_common.pages import PageResult as PageResult
    from timeback_common.pages import Paginator as Paginator
    from timeback_common.policy import RetryPolicy as RetryPolicy
    from timeback_common.provider import AuthCheck as AuthCheck
    from timeback_common.provider import TimebackProvider as TimebackProvider
    from timeback_common.version import __version__ as __version__
else:
    _HOMES = {
        "auth": ("Grant", "Token", "TokenRequest"),
        "base_transport": ("BaseTransport",),
        "clients": ("AsyncServiceClient", "SyncServiceClient"),
        "clock": ("Clock",),
        "config": ("ResolvedEndpoint",),
        "errors": (
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
            "ValidationError",
            "ValidationIssue",
            "create_input_validation_error",
            "format_api_error",
            "format_error",
            "is_api_error",
            "is_input_validation_error",
        ),
        "filters": ("Where", "filter_text", "where_to_filter"),
        "models": ("Model",),
        "operations": ("ABSENT", "Operation"),
        "options": ("RawAnswer", "RequestOptions"),
        "pages": ("AsyncPaginator", "Page", "PageResult", "Paginator"),
        "policy": ("RetryPolicy",),
        "provider": ("AuthCheck", "TimebackProvider"),
        "version": ("__version__",),
    }
    _HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Load a public name when it is first asked for."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


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
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "FormattedError",
    "Grant",
    "InputValidationError",
    "Model",
    "NotFoundError",
    "Operation",
    "Page",
    "PageResult",
    "PaginationError",
    "Paginator",
    "RateLimitError",
    "RawAnswer",
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
    "ValidationError",
    "ValidationIssue",
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
