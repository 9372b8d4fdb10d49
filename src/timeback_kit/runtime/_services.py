"""The services as data: where each one is on each platform, and the paths it has there."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml.
from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from timeback_kit.runtime.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

Platform: TypeAlias = Literal[
    "BEYOND_AI",
    "LEARNWITH_AI",
]
Environment: TypeAlias = Literal[
    "staging",
    "production",
]

PLATFORMS: Final[tuple[Platform, ...]] = (
    "BEYOND_AI",
    "LEARNWITH_AI",
)
ENVIRONMENTS: Final[tuple[Environment, ...]] = (
    "staging",
    "production",
)
SERVICES: Final = (
    "oneroster",
    "caliper",
    "qti",
    "powerpath",
    "edubridge",
    "clr",
    "case",
    "webhooks",
    "masterytrack",
    "timeback_events",
)
DOCUMENTED: Final = (
    "timeback_caliper",
    "timeback_case",
    "timeback_clr",
    "timeback_common",
    "timeback_core",
    "timeback_edubridge",
    "timeback_masterytrack",
    "timeback_oneroster",
    "timeback_powerpath",
    "timeback_qti",
    "timeback_webhooks",
)
"""The documented import packages in front of `timeback_kit`."""
ATTRIBUTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "oneroster": "oneroster",
        "caliper": "caliper",
        "qti": "qti",
        "powerpath": "powerpath",
        "edubridge": "edubridge",
        "clr": "clr",
        "case": "case_",
        "webhooks": "webhooks",
        "masterytrack": "masterytrack",
        "timeback_events": "timeback_events",
    }
)
"""The attribute of `TimebackClient` that is the client of a service."""
VARIABLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "oneroster": "ONEROSTER",
        "caliper": "CALIPER",
        "qti": "QTI",
        "powerpath": "POWERPATH",
        "edubridge": "EDUBRIDGE",
        "clr": "CLR",
        "case": "CASE",
        "webhooks": "WEBHOOKS",
        "masterytrack": "MASTERYTRACK",
    }
)
"""The prefix of a service's own environment variables."""
SAME_AS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "timeback_events": "caliper",
    }
)
"""A service that lives at another one's address when it has none of its own."""
SANDBOX_PREFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "qti": "/api",
        "masterytrack": "/prod",
    }
)
"""What the base address of a service ends in when it is in the sandbox."""


class Hosts(Record):
    """The addresses of one environment of a platform; `api` is where everything lives that has no entry."""

    api: str
    token: str
    others: Mapping[str, str | None]

    def of(self, service: str) -> str | None:
        """The base address of a service; None where none is published."""
        return self.others.get(service, self.api)


HOSTS: Final[Mapping[str, Mapping[str, Hosts]]] = MappingProxyType(
    {
        "BEYOND_AI": {
            "staging": Hosts(
                "https://api.staging.alpha-1edtech.ai",
                "https://staging-beyond-timeback-api-2-idp.auth.us-east-1.amazoncognito.com/oauth2/token",
                {
                    "caliper": "https://caliper-staging.alpha-1edtech.ai",
                    "qti": "https://qti-staging.alpha-1edtech.ai/api",
                    "webhooks": "https://caliper-staging.alpha-1edtech.ai",
                    "masterytrack": "https://l407b3xadi.execute-api.us-east-1.amazonaws.com/dev",
                    "timeback_events": "https://caliper-staging.alpha-1edtech.ai",
                },
            ),
            "production": Hosts(
                "https://api.alpha-1edtech.ai",
                "https://prod-beyond-timeback-api-2-idp.auth.us-east-1.amazoncognito.com/oauth2/token",
                {
                    "caliper": "https://caliper.alpha-1edtech.ai",
                    "qti": "https://qti.alpha-1edtech.ai/api",
                    "webhooks": "https://caliper.alpha-1edtech.ai",
                    "masterytrack": "https://l407b3xadi.execute-api.us-east-1.amazonaws.com/prod",
                    "timeback_events": "https://caliper.alpha-1edtech.ai",
                },
            ),
        },
        "LEARNWITH_AI": {
            "staging": Hosts(
                "https://platform.dev.timeback.com",
                "https://platform.dev.timeback.com/auth/1.0/token",
                {},
            ),
            "production": Hosts(
                "https://platform.timeback.com",
                "https://platform.timeback.com/auth/1.0/token",
                {},
            ),
        },
    }
)
SCOPES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "BEYOND_AI": MappingProxyType({}),
        "LEARNWITH_AI": MappingProxyType(
            {"caliper": "https://purl.imsglobal.org/spec/caliper/v1p2/scope/events.write"}
        ),
    }
)


class OneRosterPaths(Record):
    """Where the routes of OneRoster begin; None where the platform has none."""

    rostering: str | None = "/ims/oneroster/rostering/v1p2"
    gradebook: str | None = "/ims/oneroster/gradebook/v1p2"
    resources: str | None = "/ims/oneroster/resources/v1p2"


class CaliperPaths(Record):
    """Where the routes of Caliper begin; None where the platform has none."""

    send: str | None = "/caliper/event"
    validate: str | None = "/caliper/event/validate"
    list: str | None = "/caliper/events"
    get: str | None = "/caliper/events/{id}"
    job_status: str | None = "/jobs/{id}/status"


class QtiPaths(Record):
    """Where the routes of QTI begin; None where the platform has none."""

    base: str | None = ""


class PowerPathPaths(Record):
    """Where the routes of PowerPath begin; None where the platform has none."""

    base: str | None = "/powerpath"


class EdubridgePaths(Record):
    """Where the routes of EduBridge begin; None where the platform has none."""

    base: str | None = "/edubridge"


class ClrPaths(Record):
    """Where the routes of CLR begin; None where the platform has none."""

    credentials: str | None = "/ims/clr/v2p0/credentials"
    discovery: str | None = "/ims/clr/v2p0/discovery"


class CasePaths(Record):
    """Where the routes of CASE begin; None where the platform has none."""

    base: str | None = "/ims/case/v1p1"


class WebhookPaths(Record):
    """Where the routes of Webhooks begin; None where the platform has none."""

    webhooks: str | None = "/webhooks"
    webhook_filters: str | None = "/webhook-filters"


class MasteryTrackPaths(Record):
    """Where the routes of MasteryTrack begin; None where the platform has none."""

    base: str | None = ""


ServicePaths: TypeAlias = (
    OneRosterPaths
    | CaliperPaths
    | QtiPaths
    | PowerPathPaths
    | EdubridgePaths
    | ClrPaths
    | CasePaths
    | WebhookPaths
    | MasteryTrackPaths
)
STANDARD_PATHS: Final[Mapping[str, ServicePaths]] = MappingProxyType(
    {
        "oneroster": OneRosterPaths(),
        "caliper": CaliperPaths(),
        "qti": QtiPaths(),
        "powerpath": PowerPathPaths(),
        "edubridge": EdubridgePaths(),
        "clr": ClrPaths(),
        "case": CasePaths(),
        "webhooks": WebhookPaths(),
        "masterytrack": MasteryTrackPaths(),
        "timeback_events": CaliperPaths(),
    }
)
PATH_PROFILES: Final[Mapping[str, Mapping[str, ServicePaths | None]]] = MappingProxyType(
    {
        "BEYOND_AI": STANDARD_PATHS,
        "LEARNWITH_AI": MappingProxyType(
            {
                "oneroster": OneRosterPaths(
                    rostering="/rostering/1.0",
                    gradebook="/gradebook/1.0",
                    resources="/resources/1.0",
                ),
                "caliper": CaliperPaths(
                    send="/caliper/v1p2",
                    validate=None,
                    list=None,
                    get=None,
                    job_status=None,
                ),
                "qti": QtiPaths(),
                "powerpath": None,
                "edubridge": None,
                "clr": None,
                "case": CasePaths(
                    base="/case/1.1",
                ),
                "webhooks": None,
                "masterytrack": None,
                "timeback_events": CaliperPaths(
                    send="/caliper/v1p2",
                    validate=None,
                    list=None,
                    get=None,
                    job_status=None,
                ),
            }
        ),
    }
)
