"""Finds platforms, environments and services by name, and the paths a service has on a platform."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime._services import (
    ENVIRONMENTS,
    HOSTS,
    PATH_PROFILES,
    PLATFORMS,
    SAME_AS,
    SCOPES,
    SERVICES,
    STANDARD_PATHS,
    Environment,
    Platform,
    ServicePaths,
)
from timeback_kit.runtime.errors import ConfigurationError, ServiceNotConfiguredError
from timeback_kit.runtime.records import names_of

__all__ = [
    "DEFAULT_PLATFORM",
    "HOSTS",
    "PATH_PROFILES",
    "SAME_AS",
    "SCOPES",
    "SERVICES",
    "Environment",
    "Platform",
    "ServicePaths",
    "environment_named",
    "path_on",
    "paths_of",
    "platform_named",
    "service_named",
]

DEFAULT_PLATFORM: Final = PLATFORMS[0]
_PLATFORMS: Final[Mapping[str, Platform]] = {name: name for name in PLATFORMS}
_ENVIRONMENTS: Final[Mapping[str, Environment]] = {name: name for name in ENVIRONMENTS}

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
    base = present or STANDARD_PATHS[service]
    if not isinstance(override, Mapping):
        if override is not None and not isinstance(override, type(base)):
            raise ConfigurationError(f"paths[{service!r}] must be a dict of paths, {type(base).__name__} or None")
        return override
    unknown = sorted(set(override) - set(names_of(type(base))))
    if unknown:
        known = ", ".join(names_of(type(base)))
        raise ConfigurationError(f"unknown path {unknown[0]!r} of {service}; known are {known}")
    return base.replaced(**override)


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
    for name in names_of(type(standard)):
        route = getattr(standard, name)
        pattern = _PLACEHOLDER.sub(r"\\{[^{}]*\\}", re.escape(route).replace(r"\{", "{").replace(r"\}", "}"))
        match = re.match(rf"{pattern}(?=/|$)", template)
        if match is not None:
            found.append((match[0], getattr(paths, name), _PLACEHOLDER.findall(match[0])))
    return found


def _shape(template: str) -> str:
    return _PLACEHOLDER.sub("{id}", template)
