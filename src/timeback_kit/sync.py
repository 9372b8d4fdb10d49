"""The blocking clients: the names of `timeback_kit`, for code that does not await."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

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
    from timeback_api.caliper.errors import CaliperError as CaliperError
    from timeback_api.case.errors import CaseError as CaseError
    from timeback_api.clr.errors import ClrError as ClrError
    from timeback_api.edubridge.errors import EdubridgeError as EdubridgeError
    from timeback_api.masterytrack.errors import MasteryTrackError as MasteryTrackError
    from timeback_api.oneroster.errors import OneRosterError as OneRosterError
    from timeback_api.powerpath.errors import PowerPathError as PowerPathError
    from timeback_api.qti.errors import QtiError as QtiError
    from timeback_api.timeback_events.errors import TimebackEventsError as TimebackEventsError
    from timeback_api.webhooks.errors import WebhooksError as WebhooksError
    from timeback_kit.core.sync import BroadcastResults as BroadcastResults
    from timeback_kit.core.sync import TimebackClient as TimebackClient
    from timeback_kit.core.sync import TimebackManager as TimebackManager
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
    from timeback_kit.runtime.provider import TimebackProvider as TimebackProvider
    from timeback_kit.services.caliper.sync import CaliperClient as CaliperClient
    from timeback_kit.services.case.sync import CaseClient as CaseClient
    from timeback_kit.services.clr.sync import ClrClient as ClrClient
    from timeback_kit.services.edubridge.sync import EdubridgeClient as EdubridgeClient
    from timeback_kit.services.masterytrack.sync import MasteryTrackClient as MasteryTrackClient
    from timeback_kit.services.oneroster.sync import OneRosterClient as OneRosterClient
    from timeback_kit.services.powerpath.sync import PowerPathClient as PowerPathClient
    from timeback_kit.services.qti.sync import QtiClient as QtiClient
    from timeback_kit.services.timeback_events.sync import TimebackEventsClient as TimebackEventsClient
    from timeback_kit.services.webhooks.sync import WebhooksClient as WebhooksClient
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.core.sync": (
                "BroadcastResults",
                "TimebackClient",
                "TimebackManager",
            ),
            "timeback_kit.services.oneroster.sync": ("OneRosterClient",),
            "timeback_kit.services.caliper.sync": ("CaliperClient",),
            "timeback_kit.services.qti.sync": ("QtiClient",),
            "timeback_kit.services.powerpath.sync": ("PowerPathClient",),
            "timeback_kit.services.edubridge.sync": ("EdubridgeClient",),
            "timeback_kit.services.clr.sync": ("ClrClient",),
            "timeback_kit.services.case.sync": ("CaseClient",),
            "timeback_kit.services.webhooks.sync": ("WebhooksClient",),
            "timeback_kit.services.masterytrack.sync": ("MasteryTrackClient",),
            "timeback_kit.services.timeback_events.sync": ("TimebackEventsClient",),
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
            "timeback_api.oneroster.errors": ("OneRosterError",),
            "timeback_api.caliper.errors": ("CaliperError",),
            "timeback_api.qti.errors": ("QtiError",),
            "timeback_api.powerpath.errors": ("PowerPathError",),
            "timeback_api.edubridge.errors": ("EdubridgeError",),
            "timeback_api.clr.errors": ("ClrError",),
            "timeback_api.case.errors": ("CaseError",),
            "timeback_api.webhooks.errors": ("WebhooksError",),
            "timeback_api.masterytrack.errors": ("MasteryTrackError",),
            "timeback_api.timeback_events.errors": ("TimebackEventsError",),
            "timeback_kit.runtime.provider": ("TimebackProvider",),
        },
    )
