"""Webhooks: notifications about events, and their filters."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

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
    from timeback_api.webhooks.errors import WebhooksError as WebhooksError
    from timeback_api.webhooks.inputs import WebhookFilterInput as WebhookFilterInput
    from timeback_api.webhooks.inputs import WebhookInput as WebhookInput
    from timeback_api.webhooks.models import DeleteResponse as DeleteResponse
    from timeback_api.webhooks.models import Webhook as Webhook
    from timeback_api.webhooks.models import WebhookFilter as WebhookFilter
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
    from timeback_kit.runtime.errors import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.runtime.errors import ValidationError as ValidationError
    from timeback_kit.runtime.errors import ValidationIssue as ValidationIssue
    from timeback_kit.runtime.errors import create_input_validation_error as create_input_validation_error
    from timeback_kit.runtime.errors import format_api_error as format_api_error
    from timeback_kit.runtime.errors import format_error as format_error
    from timeback_kit.runtime.errors import is_api_error as is_api_error
    from timeback_kit.runtime.errors import is_input_validation_error as is_input_validation_error
    from timeback_kit.runtime.paging import PageResult as PageResult
    from timeback_kit.services.webhooks.client import WebhooksClient as WebhooksClient
    from timeback_kit.services.webhooks.receiving import Delivery as Delivery
    from timeback_kit.services.webhooks.receiving import DeliveryRefusedError as DeliveryRefusedError
    from timeback_kit.services.webhooks.receiving import HmacSignature as HmacSignature
    from timeback_kit.services.webhooks.receiving import SignatureCheck as SignatureCheck
    from timeback_kit.services.webhooks.receiving import WebhookReceiver as WebhookReceiver
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.webhooks.client": ("WebhooksClient",),
            "timeback_api.webhooks.errors": ("WebhooksError",),
            "timeback_kit.runtime.errors": (
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
                "UnreadableResponseError",
                "ValidationError",
                "ValidationIssue",
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_kit.runtime.paging": ("PageResult",),
            "timeback_kit.services.webhooks.receiving": (
                "Delivery",
                "DeliveryRefusedError",
                "HmacSignature",
                "SignatureCheck",
                "WebhookReceiver",
            ),
            "timeback_api.webhooks.inputs": (
                "WebhookFilterInput",
                "WebhookInput",
            ),
            "timeback_api.webhooks.models": (
                "DeleteResponse",
                "Webhook",
                "WebhookFilter",
            ),
        },
    )
