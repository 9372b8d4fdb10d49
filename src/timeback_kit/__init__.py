"""A typed client for Timeback: `TimebackClient`, one client per service, errors, and what they share."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "ABSENT",
    "APIConnectionError",
    "APIError",
    "ActivityPreview",
    "ActivityReceipt",
    "AlreadyExistsError",
    "AsyncActivities",
    "AsyncActivity",
    "AsyncPaginator",
    "AsyncPartition",
    "AsyncServiceClient",
    "AuthCheck",
    "AuthenticationError",
    "BadRequestError",
    "BaseTransport",
    "BroadcastError",
    "BroadcastResult",
    "BroadcastResults",
    "BroadcastTimeoutError",
    "BulkOutcome",
    "BulkProgress",
    "BulkReport",
    "CaliperClient",
    "CaliperError",
    "CaliperPaths",
    "CaseClient",
    "CaseError",
    "CasePaths",
    "ClientClosedError",
    "Clock",
    "ClrClient",
    "ClrError",
    "ClrPaths",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EdubridgeClient",
    "EdubridgeError",
    "EdubridgePaths",
    "Environment",
    "ForbiddenError",
    "FormattedError",
    "Grant",
    "InputValidationError",
    "JSONEncoder",
    "MasteryTrackClient",
    "MasteryTrackError",
    "MasteryTrackPaths",
    "Model",
    "NotFoundError",
    "OneRosterClient",
    "OneRosterError",
    "OneRosterPaths",
    "Operation",
    "Page",
    "PageResult",
    "PaginationError",
    "Paginator",
    "Partition",
    "Platform",
    "PowerPathClient",
    "PowerPathError",
    "PowerPathPaths",
    "QtiClient",
    "QtiError",
    "QtiPaths",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RequestOptions",
    "RequestTimeoutError",
    "ResolvedEndpoint",
    "RetryPolicy",
    "RetryableResults",
    "RowList",
    "ServerError",
    "ServiceNotConfiguredError",
    "SyncServiceClient",
    "TimebackClient",
    "TimebackError",
    "TimebackEventsClient",
    "TimebackEventsError",
    "TimebackManager",
    "TimebackProvider",
    "Token",
    "TokenRequest",
    "UnknownClientError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhookPaths",
    "WebhooksClient",
    "WebhooksError",
    "Where",
    "__version__",
    "create_input_validation_error",
    "filter_text",
    "format_api_error",
    "format_error",
    "get_service_urls",
    "is_api_error",
    "is_input_validation_error",
    "json_default",
    "to_arrow",
    "to_frame",
    "where_to_filter",
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
    from timeback_kit.runtime._services import CaliperPaths as CaliperPaths
    from timeback_kit.runtime._services import CasePaths as CasePaths
    from timeback_kit.runtime._services import ClrPaths as ClrPaths
    from timeback_kit.runtime._services import EdubridgePaths as EdubridgePaths
    from timeback_kit.runtime._services import Environment as Environment
    from timeback_kit.runtime._services import MasteryTrackPaths as MasteryTrackPaths
    from timeback_kit.runtime._services import OneRosterPaths as OneRosterPaths
    from timeback_kit.runtime._services import Platform as Platform
    from timeback_kit.runtime._services import PowerPathPaths as PowerPathPaths
    from timeback_kit.runtime._services import QtiPaths as QtiPaths
    from timeback_kit.runtime._services import WebhookPaths as WebhookPaths
    from timeback_kit.runtime.auth import Grant as Grant
    from timeback_kit.runtime.auth import Token as Token
    from timeback_kit.runtime.auth import TokenRequest as TokenRequest
    from timeback_kit.runtime.base_transport import BaseTransport as BaseTransport
    from timeback_kit.runtime.bulk import BulkOutcome as BulkOutcome
    from timeback_kit.runtime.bulk import BulkProgress as BulkProgress
    from timeback_kit.runtime.bulk import BulkReport as BulkReport
    from timeback_kit.runtime.client import AsyncServiceClient as AsyncServiceClient
    from timeback_kit.runtime.clock import Clock as Clock
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
    from timeback_kit.runtime.filters import Where as Where
    from timeback_kit.runtime.filters import filter_text as filter_text
    from timeback_kit.runtime.filters import where_to_filter as where_to_filter
    from timeback_kit.runtime.json_encoding import JSONEncoder as JSONEncoder
    from timeback_kit.runtime.json_encoding import json_default as json_default
    from timeback_kit.runtime.models import Model as Model
    from timeback_kit.runtime.operations import ABSENT as ABSENT
    from timeback_kit.runtime.operations import Operation as Operation
    from timeback_kit.runtime.operations import RawResponse as RawResponse
    from timeback_kit.runtime.paginator import AsyncPaginator as AsyncPaginator
    from timeback_kit.runtime.paging import Page as Page
    from timeback_kit.runtime.paging import PageResult as PageResult
    from timeback_kit.runtime.partitions import AsyncPartition as AsyncPartition
    from timeback_kit.runtime.provider import AuthCheck as AuthCheck
    from timeback_kit.runtime.provider import TimebackProvider as TimebackProvider
    from timeback_kit.runtime.requests import RequestOptions as RequestOptions
    from timeback_kit.runtime.retry import RetryPolicy as RetryPolicy
    from timeback_kit.runtime.settings import ResolvedEndpoint as ResolvedEndpoint
    from timeback_kit.runtime.sync.client import SyncServiceClient as SyncServiceClient
    from timeback_kit.runtime.sync.paginator import Paginator as Paginator
    from timeback_kit.runtime.sync.partitions import Partition as Partition
    from timeback_kit.runtime.tables import RowList as RowList
    from timeback_kit.runtime.tables import to_arrow as to_arrow
    from timeback_kit.runtime.tables import to_frame as to_frame
    from timeback_kit.services.caliper.client import CaliperClient as CaliperClient
    from timeback_kit.services.case.client import CaseClient as CaseClient
    from timeback_kit.services.clr.client import ClrClient as ClrClient
    from timeback_kit.services.edubridge.client import EdubridgeClient as EdubridgeClient
    from timeback_kit.services.masterytrack.client import MasteryTrackClient as MasteryTrackClient
    from timeback_kit.services.oneroster.client import OneRosterClient as OneRosterClient
    from timeback_kit.services.powerpath.client import PowerPathClient as PowerPathClient
    from timeback_kit.services.qti.client import QtiClient as QtiClient
    from timeback_kit.services.timeback_events.client import TimebackEventsClient as TimebackEventsClient
    from timeback_kit.services.webhooks.client import WebhooksClient as WebhooksClient
    from timeback_kit.version import __version__ as __version__
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
            "timeback_kit.runtime.operations": (
                "ABSENT",
                "Operation",
                "RawResponse",
            ),
            "timeback_kit.runtime.paginator": ("AsyncPaginator",),
            "timeback_kit.runtime.partitions": ("AsyncPartition",),
            "timeback_kit.runtime.client": ("AsyncServiceClient",),
            "timeback_kit.runtime.provider": (
                "AuthCheck",
                "TimebackProvider",
            ),
            "timeback_kit.runtime.base_transport": ("BaseTransport",),
            "timeback_kit.runtime.bulk": (
                "BulkOutcome",
                "BulkProgress",
                "BulkReport",
            ),
            "timeback_kit.runtime._services": (
                "CaliperPaths",
                "CasePaths",
                "ClrPaths",
                "EdubridgePaths",
                "Environment",
                "MasteryTrackPaths",
                "OneRosterPaths",
                "Platform",
                "PowerPathPaths",
                "QtiPaths",
                "WebhookPaths",
            ),
            "timeback_kit.runtime.clock": ("Clock",),
            "timeback_kit.runtime.auth": (
                "Grant",
                "Token",
                "TokenRequest",
            ),
            "timeback_kit.runtime.json_encoding": (
                "JSONEncoder",
                "json_default",
            ),
            "timeback_kit.runtime.models": ("Model",),
            "timeback_kit.runtime.paging": (
                "Page",
                "PageResult",
            ),
            "timeback_kit.runtime.sync.paginator": ("Paginator",),
            "timeback_kit.runtime.sync.partitions": ("Partition",),
            "timeback_kit.runtime.requests": ("RequestOptions",),
            "timeback_kit.runtime.settings": ("ResolvedEndpoint",),
            "timeback_kit.runtime.retry": ("RetryPolicy",),
            "timeback_kit.runtime.tables": (
                "RowList",
                "to_arrow",
                "to_frame",
            ),
            "timeback_kit.runtime.sync.client": ("SyncServiceClient",),
            "timeback_kit.runtime.filters": (
                "Where",
                "filter_text",
                "where_to_filter",
            ),
            "timeback_kit.services.oneroster.client": ("OneRosterClient",),
            "timeback_kit.services.caliper.client": ("CaliperClient",),
            "timeback_kit.services.qti.client": ("QtiClient",),
            "timeback_kit.services.powerpath.client": ("PowerPathClient",),
            "timeback_kit.services.edubridge.client": ("EdubridgeClient",),
            "timeback_kit.services.clr.client": ("ClrClient",),
            "timeback_kit.services.case.client": ("CaseClient",),
            "timeback_kit.services.webhooks.client": ("WebhooksClient",),
            "timeback_kit.services.masterytrack.client": ("MasteryTrackClient",),
            "timeback_kit.services.timeback_events.client": ("TimebackEventsClient",),
            "timeback_kit.version": ("__version__",),
        },
    )
