"""Names of the published `timeback-core` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import Final, TypedDict

import timeback_caliper as Caliper
import timeback_case as Case
import timeback_clr as Clr
import timeback_edubridge as Edubridge
import timeback_oneroster as OneRoster
import timeback_powerpath as PowerPath
import timeback_qti as Qti
import timeback_webhooks as Webhooks
from timeback_common._published.hosts import PlatformPaths as PlatformPaths
from timeback_kit.core.broadcast import BroadcastResult as BroadcastFailure
from timeback_kit.core.broadcast import BroadcastResult as BroadcastSuccess
from timeback_kit.runtime._services import CaliperPaths as CaliperPaths
from timeback_kit.runtime._services import CasePaths as CasePaths
from timeback_kit.runtime._services import ClrPaths as ClrPaths
from timeback_kit.runtime._services import EdubridgePaths as EdubridgePaths
from timeback_kit.runtime._services import Environment as Environment
from timeback_kit.runtime._services import OneRosterPaths as OneRosterPaths
from timeback_kit.runtime._services import Platform as Platform
from timeback_kit.runtime._services import PowerPathPaths as PowerPathPaths
from timeback_kit.runtime._services import QtiPaths as QtiPaths
from timeback_kit.runtime._services import WebhookPaths as WebhookPaths
from timeback_kit.runtime.provider import AuthCheck as AuthCheckResult
from timeback_kit.runtime.settings import ResolvedEndpoint as ResolvedEndpoint
from timeback_kit.version import __version__ as __version__

__all__ = [
    "ENV_VAR_AUTH_URL",
    "ENV_VAR_BASE_URL",
    "ENV_VAR_CLIENT_ID",
    "ENV_VAR_CLIENT_SECRET",
    "ENV_VAR_ENV",
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
]

ENV_VAR_AUTH_URL: Final = ("TIMEBACK_API_AUTH_URL", "TIMEBACK_AUTH_URL", "TIMEBACK_TOKEN_URL")
ENV_VAR_BASE_URL: Final = ("TIMEBACK_API_BASE_URL", "TIMEBACK_BASE_URL")
ENV_VAR_CLIENT_ID: Final = ("TIMEBACK_API_CLIENT_ID", "TIMEBACK_CLIENT_ID")
ENV_VAR_CLIENT_SECRET: Final = ("TIMEBACK_API_CLIENT_SECRET", "TIMEBACK_CLIENT_SECRET")
ENV_VAR_ENV: Final = "TIMEBACK_ENV"


class AuthCredentials(TypedDict, total=False):
    """Keys of the published `AuthCredentials`."""

    client_id: str
    client_secret: str
    auth_url: str


class BaseUrlConfig(TypedDict, total=False):
    """Keys of the published `BaseUrlConfig`."""

    base_url: str
    auth_url: str
    client_id: str
    client_secret: str
    timeout: float


class EnvConfig(TypedDict, total=False):
    """Keys of the published `EnvConfig`."""

    env: Environment
    client_id: str
    client_secret: str
    timeout: float


class ServiceUrls(TypedDict, total=False):
    """Keys of the published `ServiceUrls`."""

    oneroster: str
    caliper: str
    edubridge: str
    qti: str
    powerpath: str
    clr: str
    case: str
    webhooks: str


class ServicesConfig(TypedDict, total=False):
    """Keys of the published `ServicesConfig`."""

    services: ServiceUrls
    auth_url: str
    client_id: str
    client_secret: str
    timeout: float


TimebackClientConfig = EnvConfig | BaseUrlConfig | ServicesConfig
