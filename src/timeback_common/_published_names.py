"""Names of the published `timeback-common` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import Final, Literal, TypedDict

from timeback_api.oneroster.models import BulkCreateResponse as BulkCreateResponse
from timeback_api.oneroster.models import CreateResponse as CreateResponse
from timeback_api.oneroster.models import SourcedIdPairs as SourcedIdPair
from timeback_common._published.checks import NonEmptyString as NonEmptyString
from timeback_common._published.checks import validate_fields as validate_fields
from timeback_common._published.checks import validate_non_empty_string as validate_non_empty_string
from timeback_common._published.checks import validate_offset_list_params as validate_offset_list_params
from timeback_common._published.checks import validate_page_list_params as validate_page_list_params
from timeback_common._published.checks import validate_sourced_id as validate_sourced_id
from timeback_common._published.dates import ensure_z_suffix as ensure_z_suffix
from timeback_common._published.dates import normalize_date as normalize_date
from timeback_common._published.dates import normalize_date_only as normalize_date_only
from timeback_common._published.dates import utc_iso_timestamp as utc_iso_timestamp
from timeback_common._published.filters import FieldCondition as FieldCondition
from timeback_common._published.filters import FieldOperators as FieldOperators
from timeback_common._published.filters import FilterValue as FilterValue
from timeback_common._published.hosts import BEYONDAI_API_URLS as BEYONDAI_API_URLS
from timeback_common._published.hosts import BEYONDAI_CALIPER_PATHS as BEYONDAI_CALIPER_PATHS
from timeback_common._published.hosts import BEYONDAI_CASE_PATHS as BEYONDAI_CASE_PATHS
from timeback_common._published.hosts import BEYONDAI_CLR_PATHS as BEYONDAI_CLR_PATHS
from timeback_common._published.hosts import BEYONDAI_ONEROSTER_PATHS as BEYONDAI_ONEROSTER_PATHS
from timeback_common._published.hosts import BEYONDAI_POWERPATH_PATHS as BEYONDAI_POWERPATH_PATHS
from timeback_common._published.hosts import BEYONDAI_QTI_PATHS as BEYONDAI_QTI_PATHS
from timeback_common._published.hosts import BEYONDAI_TOKEN_URLS as BEYONDAI_TOKEN_URLS
from timeback_common._published.hosts import BEYONDAI_WEBHOOK_PATHS as BEYONDAI_WEBHOOK_PATHS
from timeback_common._published.hosts import PLATFORM_CALIPER_PATHS as PLATFORM_CALIPER_PATHS
from timeback_common._published.hosts import PLATFORM_ENDPOINTS as PLATFORM_ENDPOINTS
from timeback_common._published.hosts import PlatformPaths as PlatformPaths
from timeback_common._published.maps import CustomPaths as CustomPaths
from timeback_common._published.tokens import TokenManager as TokenManager
from timeback_common._published.tokens import TokenManagerConfig as TokenManagerConfig
from timeback_kit.runtime._services import Platform as PathProfileName
from timeback_kit.runtime.filters import Where as WhereClause
from timeback_kit.runtime.provider import AuthCheck as AuthCheckResult
from timeback_kit.services.edubridge.records import normalize_boolean as normalize_boolean

__all__ = [
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
    "AuthCheckChecks",
    "AuthCheckResult",
    "BulkCreateResponse",
    "CreateResponse",
    "CustomPaths",
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
    "NonEmptyString",
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
]

PaginationStyle = Literal[
    "offset",
    "page",
]
ServiceName = Literal[
    "oneroster",
    "caliper",
    "edubridge",
    "powerpath",
    "qti",
    "clr",
    "case",
    "webhooks",
]
DEFAULT_LIMIT: Final = 100
DEFAULT_MAX_ITEMS: Final = 10000
DEFAULT_PLATFORM: Final = "BEYOND_AI"


class AuthCheckChecks(TypedDict, total=False):
    """Keys of the published `AuthCheckChecks`."""

    token_acquisition: bool
