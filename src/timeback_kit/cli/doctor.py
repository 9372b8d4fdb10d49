"""The `doctor` command: versions, variables, hosts, and what stands in the way of the documented import names."""

from __future__ import annotations

import os
import platform as python_platform
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime._services import DOCUMENTED, HOSTS, SERVICES, VARIABLES
from timeback_kit.runtime.foreign import REMEDY, foreign_distributions
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

_LIBRARIES: Final = ("httpx", "attrs", "orjson")
_FORWARDS: Final = "timeback_kit.forwarding"


def examine(given: Mapping[str, str]) -> tuple[list[str], bool]:
    """Look at the installation and the environment.

    Args:
        given: Options of the command: `--env` and `--platform`.

    Returns:
        The lines to print, and whether all is well.

    Raises:
        ConfigurationError: There is no such environment or platform.
    """
    problems = [*_problems()]
    lines = [*_versions(), _variables(), *_hosts(given)]
    if problems:
        lines += ["problems:", *(f"  {problem}" for problem in problems), f"  remedy: {REMEDY}"]
    else:
        lines.append(f"documented import names: all {len(DOCUMENTED)} are timeback-kit's")
    return lines, not problems


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


def _hosts(given: Mapping[str, str]) -> Iterator[str]:
    platform = platform_named(given.get("--platform", DEFAULT_PLATFORM))
    env = given.get("--env") or os.environ.get(ENVIRONMENT_VARIABLE, "").strip()
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
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            yield f"{package} is missing"
        elif _FORWARDS not in Path(spec.origin).read_text(encoding="utf-8", errors="replace"):
            yield f"{package} is not timeback-kit's"
