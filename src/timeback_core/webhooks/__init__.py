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
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks": __all__,
        },
        submodules=(
            "client",
            "errors",
            "sync",
            "types",
        ),
    )
