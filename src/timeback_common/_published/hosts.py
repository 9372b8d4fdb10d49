"""Published tables of addresses and paths, made from those that the clients use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime._services import (
    HOSTS,
    PATH_PROFILES,
    SCOPES,
    CaliperPaths,
    CasePaths,
    ClrPaths,
    EdubridgePaths,
    OneRosterPaths,
    PowerPathPaths,
    QtiPaths,
    WebhookPaths,
)

if TYPE_CHECKING:
    from timeback_kit.runtime.platforms import ServicePaths


@dataclass(frozen=True)
class PlatformPaths:
    """The paths of every service of a platform; None where it has no such service."""

    oneroster: OneRosterPaths
    edubridge: EdubridgePaths | None
    caliper: CaliperPaths
    powerpath: PowerPathPaths | None
    qti: QtiPaths
    clr: ClrPaths | None = None
    case: CasePaths | None = None
    webhooks: WebhookPaths | None = None


def _addresses(platform: str) -> dict[str, Any]:
    hosts = HOSTS[platform]
    return {
        "api": {env: found.api for env, found in hosts.items()},
        "caliper": {env: found.of("caliper") for env, found in hosts.items()},
        "qti": {env: found.of("qti") for env, found in hosts.items()},
        "token": {env: found.token for env, found in hosts.items()},
        "tokenScope": SCOPES.get(platform),
    }


def _paths(service: str) -> ServicePaths | None:
    return PATH_PROFILES["BEYOND_AI"][service]


PLATFORM_ENDPOINTS = {platform: _addresses(platform) for platform in HOSTS}
PLATFORM_CALIPER_PATHS = {platform: profile["caliper"] for platform, profile in PATH_PROFILES.items()}
BEYONDAI_API_URLS: dict[str, str] = PLATFORM_ENDPOINTS["BEYOND_AI"]["api"]
BEYONDAI_TOKEN_URLS: dict[str, str] = PLATFORM_ENDPOINTS["BEYOND_AI"]["token"]
BEYONDAI_CALIPER_PATHS = _paths("caliper")
BEYONDAI_CASE_PATHS = _paths("case")
BEYONDAI_CLR_PATHS = _paths("clr")
BEYONDAI_ONEROSTER_PATHS = _paths("oneroster")
BEYONDAI_POWERPATH_PATHS = _paths("powerpath")
BEYONDAI_QTI_PATHS = _paths("qti")
BEYONDAI_WEBHOOK_PATHS = _paths("webhooks")
