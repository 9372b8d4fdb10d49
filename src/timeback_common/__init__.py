"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ABSENT",
    "BEYONDAI_API_URLS",
    "BEYONDAI_CALIPER_PATHS",
    "BEYONDAI_CASE_PATHS",
    "BEYONDAI_CLR_PATHS",
    "BEYONDAI_ONEROSTER_PATHS",
    "BEYONDAI_POWERPATH_PATHS",
    "BEYONDAI_QTI_PATHS",
    "BEYONDAI_TOKEN_URLS",
    "BEYONDAI_WEBHOOK_PATHS",
    "DEFAULT_LIMIT",
    "DEFAULT_MAX_ITEMS",
    "DEFAULT_PLATFORM",
    "PLATFORM_CALIPER_PATHS",
    "PLATFORM_ENDPOINTS",
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AsyncPaginator",
    "AsyncPartition",
    "AsyncServiceClient",
    "AuthCheck",
    "AuthCheckChecks",
    "AuthCheckResult",
    "AuthenticationError",
    "BadRequestError",
    "BaseTransport",
    "BulkCreateResponse",
    "BulkOutcome",
    "BulkProgress",
    "BulkReport",
    "CaliperPaths",
    "CasePaths",
    "ClientClosedError",
    "Clock",
    "ClrPaths",
    "ConfigurationError",
    "ConflictError",
    "CreateResponse",
    "CustomPaths",
    "DecodeError",
    "EdubridgePaths",
    "Environment",
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
    "ForbiddenError",
    "FormattedError",
    "Grant",
    "InputValidationError",
    "JSONEncoder",
    "MasteryTrackPaths",
    "Model",
    "NonEmptyString",
    "NotFoundError",
    "OneRosterPaths",
    "Operation",
    "Page",
    "PageResult",
    "PaginationError",
    "PaginationStyle",
    "Paginator",
    "Partition",
    "PathProfileName",
    "Platform",
    "PlatformPaths",
    "PowerPathPaths",
    "QtiPaths",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RequestOptions",
    "RequestTimeoutError",
    "ResolvedEndpoint",
    "RetryPolicy",
    "RowList",
    "ServerError",
    "ServiceName",
    "ServiceNotConfiguredError",
    "SourcedIdPair",
    "SyncServiceClient",
    "TimebackError",
    "TimebackProvider",
    "Token",
    "TokenManager",
    "TokenManagerConfig",
    "TokenRequest",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "WebhookPaths",
    "Where",
    "WhereClause",
    "__version__",
    "create_input_validation_error",
    "ensure_z_suffix",
    "filter_text",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "json_default",
    "normalize_boolean",
    "normalize_date",
    "normalize_date_only",
    "to_arrow",
    "to_frame",
    "utc_iso_timestamp",
    "validate_fields",
    "validate_non_empty_string",
    "validate_offset_list_params",
    "validate_page_list_params",
    "validate_sourced_id",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_common._published_names import BEYONDAI_API_URLS as BEYONDAI_API_URLS
    from timeback_common._published_names import BEYONDAI_CALIPER_PATHS as BEYONDAI_CALIPER_PATHS
    from timeback_common._published_names import BEYONDAI_CASE_PATHS as BEYONDAI_CASE_PATHS
    from timeback_common._published_names import BEYONDAI_CLR_PATHS as BEYONDAI_CLR_PATHS
    from timeback_common._published_names import BEYONDAI_ONEROSTER_PATHS as BEYONDAI_ONEROSTER_PATHS
    from timeback_common._published_names import BEYONDAI_POWERPATH_PATHS as BEYONDAI_POWERPATH_PATHS
    from timeback_common._published_names import BEYONDAI_QTI_PATHS as BEYONDAI_QTI_PATHS
    from timeback_common._published_names import BEYONDAI_TOKEN_URLS as BEYONDAI_TOKEN_URLS
    from timeback_common._published_names import BEYONDAI_WEBHOOK_PATHS as BEYONDAI_WEBHOOK_PATHS
    from timeback_common._published_names import DEFAULT_LIMIT as DEFAULT_LIMIT
    from timeback_common._published_names import DEFAULT_MAX_ITEMS as DEFAULT_MAX_ITEMS
    from timeback_common._published_names import DEFAULT_PLATFORM as DEFAULT_PLATFORM
    from timeback_common._published_names import PLATFORM_CALIPER_PATHS as PLATFORM_CALIPER_PATHS
    from timeback_common._published_names import PLATFORM_ENDPOINTS as PLATFORM_ENDPOINTS
    from timeback_common._published_names import AuthCheckChecks as AuthCheckChecks
    from timeback_common._published_names import AuthCheckResult as AuthCheckResult
    from timeback_common._published_names import BulkCreateResponse as BulkCreateResponse
    from timeback_common._published_names import CreateResponse as CreateResponse
    from timeback_common._published_names import CustomPaths as CustomPaths
    from timeback_common._published_names import FieldCondition as FieldCondition
    from timeback_common._published_names import FieldOperators as FieldOperators
    from timeback_common._published_names import FilterValue as FilterValue
    from timeback_common._published_names import NonEmptyString as NonEmptyString
    from timeback_common._published_names import PaginationStyle as PaginationStyle
    from timeback_common._published_names import PathProfileName as PathProfileName
    from timeback_common._published_names import PlatformPaths as PlatformPaths
    from timeback_common._published_names import ServiceName as ServiceName
    from timeback_common._published_names import SourcedIdPair as SourcedIdPair
    from timeback_common._published_names import TokenManager as TokenManager
    from timeback_common._published_names import TokenManagerConfig as TokenManagerConfig
    from timeback_common._published_names import WhereClause as WhereClause
    from timeback_common._published_names import ensure_z_suffix as ensure_z_suffix
    from timeback_common._published_names import normalize_boolean as normalize_boolean
    from timeback_common._published_names import normalize_date as normalize_date
    from timeback_common._published_names import normalize_date_only as normalize_date_only
    from timeback_common._published_names import utc_iso_timestamp as utc_iso_timestamp
    from timeback_common._published_names import validate_fields as validate_fields
    from timeback_common._published_names import validate_non_empty_string as validate_non_empty_string
    from timeback_common._published_names import validate_offset_list_params as validate_offset_list_params
    from timeback_common._published_names import validate_page_list_params as validate_page_list_params
    from timeback_common._published_names import validate_sourced_id as validate_sourced_id
    from timeback_kit.runtime import ABSENT as ABSENT
    from timeback_kit.runtime import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.runtime import APIConnectionError as APIConnectionError
    from timeback_kit.runtime import APIError as APIError
    from timeback_kit.runtime import AsyncPaginator as AsyncPaginator
    from timeback_kit.runtime import AsyncPartition as AsyncPartition
    from timeback_kit.runtime import AsyncServiceClient as AsyncServiceClient
    from timeback_kit.runtime import AuthCheck as AuthCheck
    from timeback_kit.runtime import AuthenticationError as AuthenticationError
    from timeback_kit.runtime import BadRequestError as BadRequestError
    from timeback_kit.runtime import BaseTransport as BaseTransport
    from timeback_kit.runtime import BulkOutcome as BulkOutcome
    from timeback_kit.runtime import BulkProgress as BulkProgress
    from timeback_kit.runtime import BulkReport as BulkReport
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
    from timeback_kit.runtime import JSONEncoder as JSONEncoder
    from timeback_kit.runtime import MasteryTrackPaths as MasteryTrackPaths
    from timeback_kit.runtime import Model as Model
    from timeback_kit.runtime import NotFoundError as NotFoundError
    from timeback_kit.runtime import OneRosterPaths as OneRosterPaths
    from timeback_kit.runtime import Operation as Operation
    from timeback_kit.runtime import Page as Page
    from timeback_kit.runtime import PageResult as PageResult
    from timeback_kit.runtime import PaginationError as PaginationError
    from timeback_kit.runtime import Paginator as Paginator
    from timeback_kit.runtime import Partition as Partition
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
    from timeback_kit.runtime import RowList as RowList
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
    from timeback_kit.runtime import json_default as json_default
    from timeback_kit.runtime import to_arrow as to_arrow
    from timeback_kit.runtime import to_frame as to_frame
    from timeback_kit.runtime import where_to_filter as where_to_filter
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": (
                "ABSENT",
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AsyncPaginator",
                "AsyncPartition",
                "AsyncServiceClient",
                "AuthCheck",
                "AuthenticationError",
                "BadRequestError",
                "BaseTransport",
                "BulkOutcome",
                "BulkProgress",
                "BulkReport",
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
                "JSONEncoder",
                "MasteryTrackPaths",
                "Model",
                "NotFoundError",
                "OneRosterPaths",
                "Operation",
                "Page",
                "PageResult",
                "PaginationError",
                "Paginator",
                "Partition",
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
                "RowList",
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
                "json_default",
                "to_arrow",
                "to_frame",
                "where_to_filter",
            ),
            "timeback_common._published_names": (
                "AuthCheckChecks",
                "AuthCheckResult",
                "BEYONDAI_API_URLS",
                "BEYONDAI_CALIPER_PATHS",
                "BEYONDAI_CASE_PATHS",
                "BEYONDAI_CLR_PATHS",
                "BEYONDAI_ONEROSTER_PATHS",
                "BEYONDAI_POWERPATH_PATHS",
                "BEYONDAI_QTI_PATHS",
                "BEYONDAI_TOKEN_URLS",
                "BEYONDAI_WEBHOOK_PATHS",
                "BulkCreateResponse",
                "CreateResponse",
                "CustomPaths",
                "DEFAULT_LIMIT",
                "DEFAULT_MAX_ITEMS",
                "DEFAULT_PLATFORM",
                "FieldCondition",
                "FieldOperators",
                "FilterValue",
                "NonEmptyString",
                "PLATFORM_CALIPER_PATHS",
                "PLATFORM_ENDPOINTS",
                "PaginationStyle",
                "PathProfileName",
                "PlatformPaths",
                "ServiceName",
                "SourcedIdPair",
                "TokenManager",
                "TokenManagerConfig",
                "WhereClause",
                "ensure_z_suffix",
                "normalize_boolean",
                "normalize_date",
                "normalize_date_only",
                "utc_iso_timestamp",
                "validate_fields",
                "validate_non_empty_string",
                "validate_offset_list_params",
                "validate_page_list_params",
                "validate_sourced_id",
            ),
        },
        submodules=(
            "auth",
            "base_transport",
            "bulk",
            "clients",
            "clock",
            "config",
            "create_response",
            "datetime",
            "errors",
            "filter",
            "filters",
            "json_encoding",
            "models",
            "normalization",
            "operations",
            "options",
            "pages",
            "pagination",
            "partitions",
            "platforms",
            "policy",
            "provider",
            "resolve",
            "tables",
            "token_manager",
            "transport",
            "validation",
            "version",
        ),
        additions={
            "timeback_kit.runtime.models": "timeback_common._published.models",
            "timeback_kit.runtime.paging": "timeback_common._published.pages",
            "timeback_kit.runtime.provider": "timeback_common._published.providers",
        },
        contents=(
            "_http",
            "_published",
            "_published_names",
            "answers",
            "auth",
            "base_transport",
            "bulk",
            "calls",
            "checking",
            "clients",
            "clock",
            "config",
            "connections",
            "create_response",
            "datetime",
            "decoding",
            "downloads",
            "error_bodies",
            "errors",
            "exchanges",
            "failures",
            "filter",
            "filters",
            "inputs",
            "json_encoding",
            "json_text",
            "lazy",
            "merging",
            "models",
            "names",
            "normalization",
            "operations",
            "options",
            "pages",
            "pagination",
            "parameters",
            "partitions",
            "paths",
            "platforms",
            "policy",
            "provider",
            "queries",
            "readers",
            "redaction",
            "resolve",
            "resources",
            "strictness",
            "tables",
            "token_manager",
            "transport",
            "validation",
            "version",
            "walks",
        ),
        notice="timeback_kit.runtime.foreign",
        renamed={
            "RawAnswer": "RawResponse",
        },
    )
