"""The `doctor` command: versions, variables, hosts, and what stands in the way of the documented import names."""

from __future__ import annotations

import json
import os
import platform as python_platform
import warnings
from base64 import urlsafe_b64decode
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from timeback_kit.core.sync import TimebackClient
from timeback_kit.forwarding import owns, strangers
from timeback_kit.runtime._services import DOCUMENTED, HOSTS, SERVICES, VARIABLES
from timeback_kit.runtime.errors import ConfigurationError, TimebackError
from timeback_kit.runtime.foreign import REMEDY, foreign_distributions, strangers_message
from timeback_kit.runtime.platforms import DEFAULT_PLATFORM, environment_named, platform_named
from timeback_kit.runtime.settings import (
    ENVIRONMENT_VARIABLE,
    SANDBOX_VARIABLE,
    ResolvedEndpoint,
    redirected,
    sandbox_url,
)
from timeback_kit.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LIBRARIES: Final = ("httpx", "sniffio", "attrs", "orjson")


def examine(settings: Mapping[str, str], *, profiles: str = "", offline: bool = False) -> tuple[list[str], bool]:
    """Look at the installation and the environment.

    Args:
        settings: What was said of the client; the rest comes from the environment.
        profiles: What there is to say of profiles.
        offline: Whether no token is requested.

    Returns:
        The lines to print, and whether all is well.

    Raises:
        ConfigurationError: There is no such environment or platform.
    """
    problems = [*_problems()]
    token, granted = ("token: not requested (--offline)", True) if offline else _token(settings)
    lines = [*_versions(), _variables(), *([profiles] if profiles else []), *_hosts(settings), token]
    if problems:
        lines += ["problems:", *(f"  {problem}" for problem in problems), f"  remedy: {REMEDY}"]
    else:
        lines.append(f"documented import names: all {len(DOCUMENTED)} are timeback-kit's")
    return lines, granted and not problems


def _versions() -> Iterator[str]:
    yield f"timeback-kit {__version__}"
    yield f"Python {python_platform.python_version()}"
    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} is not installed"


def _variables() -> str:
    """The names of the variables that are set; their values may be secrets."""
    prefixes = ("TIMEBACK_", *(f"{prefix}_" for prefix in VARIABLES.values()))
    names = sorted(name for name, value in os.environ.items() if name.startswith(prefixes) and value.strip())
    return f"variables set: {', '.join(names) or 'none'}"


def _token(settings: Mapping[str, str]) -> tuple[str, bool]:
    """Whether a token is granted, and with which scopes; without credentials none is requested."""
    try:
        # what the client would warn of is among the problems already
        with (
            warnings.catch_warnings(action="ignore", category=UserWarning),
            TimebackClient(config=settings) as timeback,
        ):
            token = timeback.oneroster.get_transport().token()
    except ConfigurationError as error:
        return f"token: not requested: {error}", True
    except TimebackError as error:
        return f"token: refused: {error}", False
    return f"token: granted, scopes: {' '.join(_scopes(token.text if token else '')) or 'none named'}", True


def _scopes(token: str) -> list[str]:
    """The scopes that a JWT names; none for a token of another kind."""
    parts = token.split(".")
    try:
        claims = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))) if len(parts) == 3 else {}
    except ValueError:
        return []
    scope = claims.get("scope") if isinstance(claims, dict) else None
    return scope.split() if isinstance(scope, str) else []


def _hosts(given: Mapping[str, str]) -> Iterator[str]:
    platform = platform_named(given.get("platform", DEFAULT_PLATFORM))
    env = given.get("env") or os.environ.get(ENVIRONMENT_VARIABLE, "").strip()
    sandbox = sandbox_url()
    if not env:
        yield f"hosts: no environment is chosen; set {ENVIRONMENT_VARIABLE} or pass --env"
        return
    hosts = HOSTS[platform][environment_named(env)]
    led = f", all led to {SANDBOX_VARIABLE}" if sandbox else ""
    yield f"hosts of {platform} {environment_named(env)}{led}:"
    for service in SERVICES:
        address = hosts.of(service)
        if sandbox:
            address = redirected(service, ResolvedEndpoint(address or sandbox), sandbox).base_url
        yield f"  {service:<16} {address or 'none published'}"


def _problems() -> Iterator[str]:
    found = foreign_distributions()
    for name, number in found.items():
        yield f"{name} {number} is installed beside timeback-kit"
    for package in DOCUMENTED:
        if find_spec(package) is None:
            yield f"{package} is missing"
        elif not owns(package):
            yield f"{package} is not timeback-kit's"
        elif others := _strangers(package):
            yield strangers_message(package, others)


def _strangers(package: str) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = import_module(package)
    return strangers(package, vars(module)["__contents__"])
