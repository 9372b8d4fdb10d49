"""Platforms as data: hosts, token addresses, scopes, and the paths each service has there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

from timeback_kit.runtime.errors import ConfigurationError, ServiceNotConfiguredError

Platform: TypeAlias = Literal["BEYOND_AI", "LEARNWITH_AI"]
Environment: TypeAlias = Literal["staging", "production"]

DEFAULT_PLATFORM: Final = "BEYOND_AI"
_PLATFORMS: Final[Mapping[str, Platform]] = {"BEYOND_AI": "BEYOND_AI", "LEARNWITH_AI": "LEARNWITH_AI"}
_ENVIRONMENTS: Final[Mapping[str, Environment]] = {"staging": "staging", "production": "production"}

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
SAME_AS: Final[Mapping[str, str]] = MappingProxyType({"timeback_events": "caliper"})
"""A service that lives at another one's address when it has none of its own."""


@dataclass(frozen=True, slots=True)
class OneRosterPaths:
    """Where the three parts of OneRoster begin."""

    rostering: str | None = "/ims/oneroster/rostering/v1p2"
    gradebook: str | None = "/ims/oneroster/gradebook/v1p2"
    resources: str | None = "/ims/oneroster/resources/v1p2"


@dataclass(frozen=True, slots=True)
class EdubridgePaths:
    """Where EduBridge begins."""

    base: str | None = "/edubridge"


@dataclass(frozen=True, slots=True)
class CaliperPaths:
    """The routes of Caliper; None where the platform has none."""

    send: str | None = "/caliper/event"
    validate: str | None = "/caliper/event/validate"
    list: str | None = "/caliper/events"
    get: str | None = "/caliper/events/{id}"
    job_status: str | None = "/jobs/{id}/status"


@dataclass(frozen=True, slots=True)
class PowerPathPaths:
    """Where PowerPath begins."""

    base: str | None = "/powerpath"


@dataclass(frozen=True, slots=True)
class QtiPaths:
    """Where QTI begins, below its base address."""

    base: str | None = ""


@dataclass(frozen=True, slots=True)
class ClrPaths:
    """The routes of CLR."""

    credentials: str | None = "/ims/clr/v2p0/credentials"
    discovery: str | None = "/ims/clr/v2p0/discovery"


@dataclass(frozen=True, slots=True)
class CasePaths:
    """Where CASE begins."""

    base: str | None = "/ims/case/v1p1"


@dataclass(frozen=True, slots=True)
class WebhookPaths:
    """Where webhooks and their filters begin."""

    webhooks: str | None = "/webhooks"
    webhook_filters: str | None = "/webhook-filters"


@dataclass(frozen=True, slots=True)
class MasteryTrackPaths:
    """Where MasteryTrack begins, below its base address."""

    base: str | None = ""


ServicePaths: TypeAlias = (
    OneRosterPaths
    | EdubridgePaths
    | CaliperPaths
    | PowerPathPaths
    | QtiPaths
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
_LEARNWITH_CALIPER: Final = CaliperPaths("/caliper/v1p2", None, None, None, None)
PATH_PROFILES: Final[Mapping[str, Mapping[str, ServicePaths | None]]] = MappingProxyType(
    {
        "BEYOND_AI": STANDARD_PATHS,
        "LEARNWITH_AI": MappingProxyType(
            {
                "oneroster": OneRosterPaths("/rostering/1.0", "/gradebook/1.0", "/resources/1.0"),
                "caliper": _LEARNWITH_CALIPER,
                "qti": QtiPaths(),
                "powerpath": None,
                "edubridge": None,
                "clr": None,
                "case": CasePaths("/case/1.1"),
                "webhooks": None,
                "masterytrack": None,
                "timeback_events": _LEARNWITH_CALIPER,
            }
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Hosts:
    """The addresses of one environment of a platform; `api` is where everything lives that has no entry."""

    api: str
    token: str
    others: Mapping[str, str | None]

    def of(self, service: str) -> str | None:
        """The base address of a service; None where none is published."""
        return self.others.get(service, self.api)


_COGNITO: Final = "https://{}-beyond-timeback-api-2-idp.auth.us-east-1.amazoncognito.com/oauth2/token"
_MASTERYTRACK: Final = "https://l407b3xadi.execute-api.us-east-1.amazonaws.com/prod"


def _beyond(api: str, caliper: str, qti: str, token: str, masterytrack: str | None) -> Hosts:
    at_caliper = dict.fromkeys(("caliper", "webhooks", "timeback_events"), caliper)
    return Hosts(api, _COGNITO.format(token), {**at_caliper, "qti": qti, "masterytrack": masterytrack})


# Staging QTI and Caliper are not where the published client 0.4.0 looks for them. It sends staging QTI writes to the
# production host; the integration guides and every application seen running use `qti-staging` and, formed alike,
# `caliper-staging`, while `caliper.staging` occurs in that client alone. MasteryTrack publishes no staging address.
HOSTS: Final[Mapping[str, Mapping[str, Hosts]]] = MappingProxyType(
    {
        "BEYOND_AI": {
            "staging": _beyond(
                "https://api.staging.alpha-1edtech.ai",
                "https://caliper-staging.alpha-1edtech.ai",
                "https://qti-staging.alpha-1edtech.ai/api",
                "staging",
                None,
            ),
            "production": _beyond(
                "https://api.alpha-1edtech.ai",
                "https://caliper.alpha-1edtech.ai",
                "https://qti.alpha-1edtech.ai/api",
                "prod",
                _MASTERYTRACK,
            ),
        },
        "LEARNWITH_AI": {
            "staging": Hosts(
                "https://platform.dev.timeback.com", "https://platform.dev.timeback.com/auth/1.0/token", {}
            ),
            "production": Hosts("https://platform.timeback.com", "https://platform.timeback.com/auth/1.0/token", {}),
        },
    }
)
SCOPES: Final[Mapping[str, str | None]] = MappingProxyType(
    {"BEYOND_AI": None, "LEARNWITH_AI": "https://purl.imsglobal.org/spec/caliper/v1p2/scope/events.write"}
)

_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")


def platform_named(name: str | None) -> Platform:
    """The platform of a name; the default one for None.

    Raises:
        ConfigurationError: If there is no such platform.
    """
    found = _PLATFORMS.get(DEFAULT_PLATFORM if name is None else str(name))
    if found is not None:
        return found
    raise ConfigurationError(f"unknown platform {str(name)[:60]!r}; known are {', '.join(HOSTS)}")


def environment_named(name: str) -> Environment:
    """The environment of a name, in any case.

    Raises:
        ConfigurationError: If there is no such environment.
    """
    found = _ENVIRONMENTS.get(name.strip().lower()) if isinstance(name, str) else None
    if found is not None:
        return found
    raise ConfigurationError(f"unknown env {str(name)[:60]!r}; known are {' and '.join(_ENVIRONMENTS)}")


def service_named(name: str) -> str:
    """The service of a name, however it is spelled: `timeback-events`, `case_`.

    Raises:
        ConfigurationError: If there is no such service.
    """
    found = str(name).replace("-", "_").strip("_").lower()
    if found in SERVICES:
        return found
    raise ConfigurationError(f"unknown service {str(name)[:60]!r}; known are {', '.join(SERVICES)}")


def paths_of(
    profile: Platform, overrides: Mapping[str, ServicePaths | Mapping[str, Any] | None] | None = None
) -> dict[str, ServicePaths | None]:
    """The paths of every service.

    Args:
        profile: Platform whose paths are taken.
        overrides: Per service: paths of its own, single fields to replace, or None for "not there".

    Raises:
        ConfigurationError: If an override names a service or a field that does not exist.
    """
    if overrides is not None and not isinstance(overrides, Mapping):
        raise ConfigurationError("paths must be a dict of paths by service")
    result = dict(PATH_PROFILES[profile])
    for name, override in (overrides or {}).items():
        service = service_named(name)
        result[service] = _overridden(service, result[service], override)
    return result


def _overridden(
    service: str, present: ServicePaths | None, override: ServicePaths | Mapping[str, Any] | None
) -> ServicePaths | None:
    if not isinstance(override, Mapping):
        return override
    base = present or STANDARD_PATHS[service]
    unknown = sorted(set(override) - {field.name for field in fields(base)})
    if unknown:
        known = ", ".join(field.name for field in fields(base))
        raise ConfigurationError(f"unknown path {unknown[0]!r} of {service}; known are {known}")
    return replace(base, **override)


def path_on(service: str, template: str, paths: ServicePaths | None, platform: str) -> str:
    """A path template of the standard profile, as another profile has it.

    Args:
        service: Name of the service.
        template: Path template of an operation.
        paths: The paths of the service there; None when it has none.
        platform: Name of the platform, for the message.

    Raises:
        ServiceNotConfiguredError: If the platform has no such route.
    """
    if paths is None:
        raise ServiceNotConfiguredError(f"{service} is not available on {platform}")
    standard = STANDARD_PATHS[service]
    if paths == standard:
        return template
    found = max(_matches(standard, paths, template), key=lambda match: len(match[0]), default=None)
    if found is None:
        return template
    route, target, names = found
    if target is None:
        raise ServiceNotConfiguredError(f"{service} has no {_shape(template)} on {platform}")
    given = iter(names)
    return _PLACEHOLDER.sub(lambda _: next(given), target.rstrip("/")) + template[len(route) :]


def _matches(standard: ServicePaths, paths: ServicePaths, template: str) -> list[tuple[str, str | None, list[str]]]:
    """Routes of the standard profile a template lies at or below: (matched text, its target, placeholders in it)."""
    found = []
    for field in fields(standard):
        route = getattr(standard, field.name)
        pattern = _PLACEHOLDER.sub(r"\\{[^{}]*\\}", re.escape(route).replace(r"\{", "{").replace(r"\}", "}"))
        match = re.match(rf"{pattern}(?=/|$)", template)
        if match is not None:
            found.append((match[0], getattr(paths, field.name), _PLACEHOLDER.findall(match[0])))
    return found


def _shape(template: str) -> str:
    return _PLACEHOLDER.sub("{id}", template)
