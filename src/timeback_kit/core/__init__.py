"""One client for all Timeback services, and a manager for several of them."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "APIConnectionError",
    "APIError",
    "ActivityPreview",
    "ActivityReceipt",
    "AlreadyExistsError",
    "AsyncActivities",
    "AsyncActivity",
    "AuthenticationError",
    "BadRequestError",
    "BroadcastError",
    "BroadcastResult",
    "BroadcastResults",
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
    "RetryableResults",
    "ServerError",
    "ServiceNotConfiguredError",
    "TimebackClient",
    "TimebackError",
    "TimebackEventsError",
    "TimebackManager",
    "TimebackProvider",
    "UnknownClientError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhooksError",
    "caliper",
    "case",
    "clr",
    "create_input_validation_error",
    "edubridge",
    "format_api_error",
    "format_error",
    "get_service_urls",
    "is_api_error",
    "is_input_validation_error",
    "masterytrack",
    "oneroster",
    "powerpath",
    "qti",
    "webhooks",
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
    from timeback_kit.core.activity import AsyncActivities as AsyncActivities
    from timeback_kit.core.activity import AsyncActivity as AsyncActivity
    from timeback_kit.core.activity_state import ActivityPreview as ActivityPreview
    from timeback_kit.core.activity_state import ActivityReceipt as ActivityReceipt
    from timeback_kit.core.broadcast import BroadcastResult as BroadcastResult
    from timeback_kit.core.broadcast import BroadcastResults as BroadcastResults
    from timeback_kit.core.client import TimebackClient as TimebackClient
    from timeback_kit.core.constants import get_service_urls as get_service_urls
    from timeback_kit.core.errors import BroadcastError as BroadcastError
    from timeback_kit.core.errors import BroadcastTimeoutError as BroadcastTimeoutError
    from timeback_kit.core.errors import UnknownClientError as UnknownClientError
    from timeback_kit.core.manager import RetryableResults as RetryableResults
    from timeback_kit.core.manager import TimebackManager as TimebackManager
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
    from timeback_kit.services import caliper as caliper
    from timeback_kit.services import case as case
    from timeback_kit.services import clr as clr
    from timeback_kit.services import edubridge as edubridge
    from timeback_kit.services import masterytrack as masterytrack
    from timeback_kit.services import oneroster as oneroster
    from timeback_kit.services import powerpath as powerpath
    from timeback_kit.services import qti as qti
    from timeback_kit.services import webhooks as webhooks
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.core.activity": (
                "AsyncActivities",
                "AsyncActivity",
            ),
            "timeback_kit.core.activity_state": (
                "ActivityPreview",
                "ActivityReceipt",
            ),
            "timeback_kit.core.broadcast": (
                "BroadcastResult",
                "BroadcastResults",
            ),
            "timeback_kit.core.client": ("TimebackClient",),
            "timeback_kit.core.constants": ("get_service_urls",),
            "timeback_kit.core.errors": (
                "BroadcastError",
                "BroadcastTimeoutError",
                "UnknownClientError",
            ),
            "timeback_kit.core.manager": (
                "RetryableResults",
                "TimebackManager",
            ),
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
        {
            "caliper": "timeback_kit.services.caliper",
            "case": "timeback_kit.services.case",
            "clr": "timeback_kit.services.clr",
            "edubridge": "timeback_kit.services.edubridge",
            "masterytrack": "timeback_kit.services.masterytrack",
            "oneroster": "timeback_kit.services.oneroster",
            "powerpath": "timeback_kit.services.powerpath",
            "qti": "timeback_kit.services.qti",
            "webhooks": "timeback_kit.services.webhooks",
        },
    )
