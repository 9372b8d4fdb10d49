"""Documented import name of `timeback_kit.services.webhooks`."""

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
    "DeleteResponse",
    "Delivery",
    "DeliveryRefusedError",
    "FilterOperation",
    "FilterType",
    "ForbiddenError",
    "FormattedError",
    "HmacSignature",
    "InputValidationError",
    "NotFoundError",
    "PageResult",
    "PaginationError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceNotConfiguredError",
    "SignatureCheck",
    "TimebackError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "Webhook",
    "WebhookCreateInput",
    "WebhookDeleteResponse",
    "WebhookFilter",
    "WebhookFilterCreateInput",
    "WebhookFilterDeleteResponse",
    "WebhookFilterInput",
    "WebhookFilterListResponse",
    "WebhookFilterResponse",
    "WebhookFilterUpdateInput",
    "WebhookInput",
    "WebhookListResponse",
    "WebhookReceiver",
    "WebhookResponse",
    "WebhookUpdateInput",
    "WebhooksClient",
    "WebhooksError",
    "__version__",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

if TYPE_CHECKING:
    from timeback_kit.services.webhooks import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.webhooks import APIConnectionError as APIConnectionError
    from timeback_kit.services.webhooks import APIError as APIError
    from timeback_kit.services.webhooks import AuthenticationError as AuthenticationError
    from timeback_kit.services.webhooks import BadRequestError as BadRequestError
    from timeback_kit.services.webhooks import ClientClosedError as ClientClosedError
    from timeback_kit.services.webhooks import ConfigurationError as ConfigurationError
    from timeback_kit.services.webhooks import ConflictError as ConflictError
    from timeback_kit.services.webhooks import DecodeError as DecodeError
    from timeback_kit.services.webhooks import DeleteResponse as DeleteResponse
    from timeback_kit.services.webhooks import Delivery as Delivery
    from timeback_kit.services.webhooks import DeliveryRefusedError as DeliveryRefusedError
    from timeback_kit.services.webhooks import ForbiddenError as ForbiddenError
    from timeback_kit.services.webhooks import FormattedError as FormattedError
    from timeback_kit.services.webhooks import HmacSignature as HmacSignature
    from timeback_kit.services.webhooks import InputValidationError as InputValidationError
    from timeback_kit.services.webhooks import NotFoundError as NotFoundError
    from timeback_kit.services.webhooks import PageResult as PageResult
    from timeback_kit.services.webhooks import PaginationError as PaginationError
    from timeback_kit.services.webhooks import RateLimitError as RateLimitError
    from timeback_kit.services.webhooks import RedirectError as RedirectError
    from timeback_kit.services.webhooks import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.services.webhooks import ServerError as ServerError
    from timeback_kit.services.webhooks import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.services.webhooks import SignatureCheck as SignatureCheck
    from timeback_kit.services.webhooks import TimebackError as TimebackError
    from timeback_kit.services.webhooks import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.webhooks import ValidationError as ValidationError
    from timeback_kit.services.webhooks import ValidationIssue as ValidationIssue
    from timeback_kit.services.webhooks import Webhook as Webhook
    from timeback_kit.services.webhooks import WebhookFilter as WebhookFilter
    from timeback_kit.services.webhooks import WebhookFilterInput as WebhookFilterInput
    from timeback_kit.services.webhooks import WebhookInput as WebhookInput
    from timeback_kit.services.webhooks import WebhookReceiver as WebhookReceiver
    from timeback_kit.services.webhooks import WebhooksClient as WebhooksClient
    from timeback_kit.services.webhooks import WebhooksError as WebhooksError
    from timeback_kit.services.webhooks import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.webhooks import format_api_error as format_api_error
    from timeback_kit.services.webhooks import format_error as format_error
    from timeback_kit.services.webhooks import is_api_error as is_api_error
    from timeback_kit.services.webhooks import is_input_validation_error as is_input_validation_error
    from timeback_webhooks._published_names import FilterOperation as FilterOperation
    from timeback_webhooks._published_names import FilterType as FilterType
    from timeback_webhooks._published_names import WebhookCreateInput as WebhookCreateInput
    from timeback_webhooks._published_names import WebhookDeleteResponse as WebhookDeleteResponse
    from timeback_webhooks._published_names import WebhookFilterCreateInput as WebhookFilterCreateInput
    from timeback_webhooks._published_names import WebhookFilterDeleteResponse as WebhookFilterDeleteResponse
    from timeback_webhooks._published_names import WebhookFilterListResponse as WebhookFilterListResponse
    from timeback_webhooks._published_names import WebhookFilterResponse as WebhookFilterResponse
    from timeback_webhooks._published_names import WebhookFilterUpdateInput as WebhookFilterUpdateInput
    from timeback_webhooks._published_names import WebhookListResponse as WebhookListResponse
    from timeback_webhooks._published_names import WebhookResponse as WebhookResponse
    from timeback_webhooks._published_names import WebhookUpdateInput as WebhookUpdateInput
    from timeback_webhooks._published_names import __version__ as __version__
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "BadRequestError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "DeleteResponse",
                "Delivery",
                "DeliveryRefusedError",
                "ForbiddenError",
                "FormattedError",
                "HmacSignature",
                "InputValidationError",
                "NotFoundError",
                "PageResult",
                "PaginationError",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "ServerError",
                "ServiceNotConfiguredError",
                "SignatureCheck",
                "TimebackError",
                "UnreadableResponseError",
                "ValidationError",
                "ValidationIssue",
                "Webhook",
                "WebhookFilter",
                "WebhookFilterInput",
                "WebhookInput",
                "WebhookReceiver",
                "WebhooksClient",
                "WebhooksError",
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_webhooks._published_names": (
                "FilterOperation",
                "FilterType",
                "WebhookCreateInput",
                "WebhookDeleteResponse",
                "WebhookFilterCreateInput",
                "WebhookFilterDeleteResponse",
                "WebhookFilterListResponse",
                "WebhookFilterResponse",
                "WebhookFilterUpdateInput",
                "WebhookListResponse",
                "WebhookResponse",
                "WebhookUpdateInput",
                "__version__",
            ),
        },
        submodules=(
            "client",
            "errors",
            "exceptions",
            "filters",
            "receiving",
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
            "filters",
            "receiving",
            "resources",
            "sync",
            "types",
        ),
        notice="timeback_kit.runtime.foreign",
    )
