"""Documented import name of `timeback_kit.core`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ENV_VAR_AUTH_URL",
    "ENV_VAR_BASE_URL",
    "ENV_VAR_CLIENT_ID",
    "ENV_VAR_CLIENT_SECRET",
    "ENV_VAR_ENV",
    "APIConnectionError",
    "APIError",
    "ActivityPreview",
    "ActivityReceipt",
    "AlreadyExistsError",
    "AsyncActivities",
    "AsyncActivity",
    "AuthCheckResult",
    "AuthCredentials",
    "AuthenticationError",
    "BadRequestError",
    "BaseUrlConfig",
    "BroadcastError",
    "BroadcastFailure",
    "BroadcastResult",
    "BroadcastResults",
    "BroadcastSuccess",
    "BroadcastTimeoutError",
    "Caliper",
    "CaliperError",
    "CaliperPaths",
    "Case",
    "CaseError",
    "CasePaths",
    "ClientClosedError",
    "Clr",
    "ClrError",
    "ClrPaths",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "Edubridge",
    "EdubridgeError",
    "EdubridgePaths",
    "EnvConfig",
    "Environment",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "MasteryTrackError",
    "NotFoundError",
    "OneRoster",
    "OneRosterError",
    "OneRosterPaths",
    "PaginationError",
    "Platform",
    "PlatformPaths",
    "PowerPath",
    "PowerPathError",
    "PowerPathPaths",
    "Qti",
    "QtiError",
    "QtiPaths",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResolvedEndpoint",
    "RetryableResults",
    "ServerError",
    "ServiceNotConfiguredError",
    "ServiceUrls",
    "ServicesConfig",
    "TimebackClient",
    "TimebackClientConfig",
    "TimebackError",
    "TimebackEventsError",
    "TimebackManager",
    "TimebackProvider",
    "UnknownClientError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhookPaths",
    "Webhooks",
    "WebhooksError",
    "__version__",
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
    from timeback_core import caliper as caliper
    from timeback_core import case as case
    from timeback_core import clr as clr
    from timeback_core import edubridge as edubridge
    from timeback_core import masterytrack as masterytrack
    from timeback_core import oneroster as oneroster
    from timeback_core import powerpath as powerpath
    from timeback_core import qti as qti
    from timeback_core import webhooks as webhooks
    from timeback_core._published_names import ENV_VAR_AUTH_URL as ENV_VAR_AUTH_URL
    from timeback_core._published_names import ENV_VAR_BASE_URL as ENV_VAR_BASE_URL
    from timeback_core._published_names import ENV_VAR_CLIENT_ID as ENV_VAR_CLIENT_ID
    from timeback_core._published_names import ENV_VAR_CLIENT_SECRET as ENV_VAR_CLIENT_SECRET
    from timeback_core._published_names import ENV_VAR_ENV as ENV_VAR_ENV
    from timeback_core._published_names import AuthCheckResult as AuthCheckResult
    from timeback_core._published_names import AuthCredentials as AuthCredentials
    from timeback_core._published_names import BaseUrlConfig as BaseUrlConfig
    from timeback_core._published_names import BroadcastFailure as BroadcastFailure
    from timeback_core._published_names import BroadcastSuccess as BroadcastSuccess
    from timeback_core._published_names import Caliper as Caliper
    from timeback_core._published_names import CaliperPaths as CaliperPaths
    from timeback_core._published_names import Case as Case
    from timeback_core._published_names import CasePaths as CasePaths
    from timeback_core._published_names import Clr as Clr
    from timeback_core._published_names import ClrPaths as ClrPaths
    from timeback_core._published_names import Edubridge as Edubridge
    from timeback_core._published_names import EdubridgePaths as EdubridgePaths
    from timeback_core._published_names import EnvConfig as EnvConfig
    from timeback_core._published_names import Environment as Environment
    from timeback_core._published_names import OneRoster as OneRoster
    from timeback_core._published_names import OneRosterPaths as OneRosterPaths
    from timeback_core._published_names import Platform as Platform
    from timeback_core._published_names import PlatformPaths as PlatformPaths
    from timeback_core._published_names import PowerPath as PowerPath
    from timeback_core._published_names import PowerPathPaths as PowerPathPaths
    from timeback_core._published_names import Qti as Qti
    from timeback_core._published_names import QtiPaths as QtiPaths
    from timeback_core._published_names import ResolvedEndpoint as ResolvedEndpoint
    from timeback_core._published_names import ServicesConfig as ServicesConfig
    from timeback_core._published_names import ServiceUrls as ServiceUrls
    from timeback_core._published_names import TimebackClientConfig as TimebackClientConfig
    from timeback_core._published_names import WebhookPaths as WebhookPaths
    from timeback_core._published_names import Webhooks as Webhooks
    from timeback_core._published_names import __version__ as __version__
    from timeback_kit.core import ActivityPreview as ActivityPreview
    from timeback_kit.core import ActivityReceipt as ActivityReceipt
    from timeback_kit.core import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.core import APIConnectionError as APIConnectionError
    from timeback_kit.core import APIError as APIError
    from timeback_kit.core import AsyncActivities as AsyncActivities
    from timeback_kit.core import AsyncActivity as AsyncActivity
    from timeback_kit.core import AuthenticationError as AuthenticationError
    from timeback_kit.core import BadRequestError as BadRequestError
    from timeback_kit.core import BroadcastError as BroadcastError
    from timeback_kit.core import BroadcastResult as BroadcastResult
    from timeback_kit.core import BroadcastResults as BroadcastResults
    from timeback_kit.core import BroadcastTimeoutError as BroadcastTimeoutError
    from timeback_kit.core import CaliperError as CaliperError
    from timeback_kit.core import CaseError as CaseError
    from timeback_kit.core import ClientClosedError as ClientClosedError
    from timeback_kit.core import ClrError as ClrError
    from timeback_kit.core import ConfigurationError as ConfigurationError
    from timeback_kit.core import ConflictError as ConflictError
    from timeback_kit.core import DecodeError as DecodeError
    from timeback_kit.core import EdubridgeError as EdubridgeError
    from timeback_kit.core import ForbiddenError as ForbiddenError
    from timeback_kit.core import FormattedError as FormattedError
    from timeback_kit.core import InputValidationError as InputValidationError
    from timeback_kit.core import MasteryTrackError as MasteryTrackError
    from timeback_kit.core import NotFoundError as NotFoundError
    from timeback_kit.core import OneRosterError as OneRosterError
    from timeback_kit.core import PaginationError as PaginationError
    from timeback_kit.core import PowerPathError as PowerPathError
    from timeback_kit.core import QtiError as QtiError
    from timeback_kit.core import RateLimitError as RateLimitError
    from timeback_kit.core import RedirectError as RedirectError
    from timeback_kit.core import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.core import RetryableResults as RetryableResults
    from timeback_kit.core import ServerError as ServerError
    from timeback_kit.core import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.core import TimebackClient as TimebackClient
    from timeback_kit.core import TimebackError as TimebackError
    from timeback_kit.core import TimebackEventsError as TimebackEventsError
    from timeback_kit.core import TimebackManager as TimebackManager
    from timeback_kit.core import TimebackProvider as TimebackProvider
    from timeback_kit.core import UnknownClientError as UnknownClientError
    from timeback_kit.core import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.core import ValidationError as ValidationError
    from timeback_kit.core import ValidationIssue as ValidationIssue
    from timeback_kit.core import WebhooksError as WebhooksError
    from timeback_kit.core import create_input_validation_error as create_input_validation_error
    from timeback_kit.core import format_api_error as format_api_error
    from timeback_kit.core import format_error as format_error
    from timeback_kit.core import get_service_urls as get_service_urls
    from timeback_kit.core import is_api_error as is_api_error
    from timeback_kit.core import is_input_validation_error as is_input_validation_error
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.core": (
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
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "get_service_urls",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_core._published_names": (
                "AuthCheckResult",
                "AuthCredentials",
                "BaseUrlConfig",
                "BroadcastFailure",
                "BroadcastSuccess",
                "Caliper",
                "CaliperPaths",
                "Case",
                "CasePaths",
                "Clr",
                "ClrPaths",
                "ENV_VAR_AUTH_URL",
                "ENV_VAR_BASE_URL",
                "ENV_VAR_CLIENT_ID",
                "ENV_VAR_CLIENT_SECRET",
                "ENV_VAR_ENV",
                "Edubridge",
                "EdubridgePaths",
                "EnvConfig",
                "Environment",
                "OneRoster",
                "OneRosterPaths",
                "Platform",
                "PlatformPaths",
                "PowerPath",
                "PowerPathPaths",
                "Qti",
                "QtiPaths",
                "ResolvedEndpoint",
                "ServiceUrls",
                "ServicesConfig",
                "TimebackClientConfig",
                "WebhookPaths",
                "Webhooks",
                "__version__",
            ),
        },
        submodules=(
            "activity",
            "activity_state",
            "broadcast",
            "caliper",
            "case",
            "cli",
            "client",
            "clr",
            "constants",
            "edubridge",
            "errors",
            "exceptions",
            "manager",
            "masterytrack",
            "oneroster",
            "powerpath",
            "provider",
            "qti",
            "sync",
            "types",
            "webhooks",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_published_names",
            "activity",
            "activity_state",
            "broadcast",
            "caliper",
            "case",
            "cli",
            "client",
            "closing",
            "clr",
            "constants",
            "edubridge",
            "errors",
            "exceptions",
            "manager",
            "masterytrack",
            "oneroster",
            "powerpath",
            "provider",
            "qti",
            "registry",
            "services",
            "sync",
            "types",
            "webhooks",
        ),
        notice="timeback_kit.runtime.foreign",
    )
