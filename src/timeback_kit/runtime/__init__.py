"""What all Timeback clients share: configuration, transport, errors, models, pages. Everything loads when used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeback_kit.runtime.auth import Grant as Grant
    from timeback_kit.runtime.auth import Token as Token
    from timeback_kit.runtime.auth import TokenRequest as TokenRequest
    from timeback_kit.runtime.base_transport import BaseTransport as BaseTransport
    from timeback_kit.runtime.clients import AsyncServiceClient as AsyncServiceClient
    from timeback_kit.runtime.clients import SyncServiceClient as SyncServiceClient
    from timeback_kit.runtime.clock import Clock as Clock
    from timeback_kit.runtime.config import ResolvedEndpoint as ResolvedEndpoint
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
    from timeback_kit.runtime.errors import ValidationError as ValidationError
    from timeback_kit.runtime.errors import ValidationIssue as ValidationIssue
    from timeback_kit.runtime.errors import create_input_validation_error as create_input_validation_error
    from timeback_kit.runtime.errors import format_api_error as format_api_error
    from timeback_kit.runtime.errors import format_error as format_error
    from timeback_kit.runtime.errors import is_api_error as is_api_error
    from timeback_kit.runtime.errors import is_input_validation_error as is_input_validation_error
    from timeback_kit.runtime.filters import Where as Where
    from timeback_kit.runtime.filters import filter_text as filter_text
    from timeback_kit.runtime.filters import where_to_filter as where_to_filter
    from timeback_kit.runtime.models import Model as Model
    from timeback_kit.runtime.operations import ABSENT as ABSENT
    from timeback_kit.runtime.operations import Operation as Operation
    from timeback_kit.runtime.options import RawAnswer as RawAnswer
    from timeback_kit.runtime.options import RequestOptions as RequestOptions
    from timeback_kit.runtime.pages import AsyncPaginator as AsyncPaginator
    from timeback_kit.runtime.pages import Page as Page
    from timeback_kit.runtime.pages import PageResult as PageResult
    from timeback_kit.runtime.pages import Paginator as Paginator
    from timeback_kit.runtime.policy import RetryPolicy as RetryPolicy
    from timeback_kit.runtime.provider import AuthCheck as AuthCheck
    from timeback_kit.runtime.provider import TimebackProvider as TimebackProvider
    from timeback_kit.version import __version__ as __version__
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
