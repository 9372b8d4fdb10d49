"""Where settings come from: arguments first, then environment variables in one documented order.

A standalone client of a service looks for its own variables before the general ones, so that a general one never
overrides what was said for that service. An empty variable counts as not set.

    base address    <SERVICE>_BASE_URL, TIMEBACK_API_BASE_URL, TIMEBACK_BASE_URL
    token address   <SERVICE>_TOKEN_URL, <SERVICE>_AUTH_URL, TIMEBACK_API_AUTH_URL, TIMEBACK_AUTH_URL,
                    TIMEBACK_TOKEN_URL
    client id       <SERVICE>_CLIENT_ID, TIMEBACK_API_CLIENT_ID, TIMEBACK_CLIENT_ID
    client secret   <SERVICE>_CLIENT_SECRET, TIMEBACK_API_CLIENT_SECRET, TIMEBACK_CLIENT_SECRET
    environment     TIMEBACK_ENV, when no base address is set

`TimebackClient` reads the general ones. `TIMEBACK_SANDBOX_URL` leads every address to a sandbox on this machine.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from timeback_kit.runtime._services import SANDBOX_PREFIXES
from timeback_kit.runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeback_kit.runtime.platforms import ServicePaths

log = logging.getLogger("timeback.config")
logging.getLogger("timeback").addHandler(logging.NullHandler())

DEFAULT_TIMEOUT: Final = 30.0
SANDBOX_VARIABLE: Final = "TIMEBACK_SANDBOX_URL"
ENVIRONMENT_VARIABLE: Final = "TIMEBACK_ENV"

GENERAL: Final[Mapping[str, tuple[str, ...]]] = {
    "base_url": ("TIMEBACK_API_BASE_URL", "TIMEBACK_BASE_URL"),
    "auth_url": ("TIMEBACK_API_AUTH_URL", "TIMEBACK_AUTH_URL", "TIMEBACK_TOKEN_URL"),
    "client_id": ("TIMEBACK_API_CLIENT_ID", "TIMEBACK_CLIENT_ID"),
    "client_secret": ("TIMEBACK_API_CLIENT_SECRET", "TIMEBACK_CLIENT_SECRET"),
}
_OWN: Final[Mapping[str, tuple[str, ...]]] = {
    "base_url": ("{}_BASE_URL",),
    "auth_url": ("{}_TOKEN_URL", "{}_AUTH_URL"),
    "client_id": ("{}_CLIENT_ID",),
    "client_secret": ("{}_CLIENT_SECRET",),
}


@dataclass(frozen=True, slots=True)
class ResolvedEndpoint:
    """Where a service is.

    Args:
        base_url: Address its paths are added to, without a trailing slash.
        auth_url: Where its token comes from; None when calls carry none.
        paths: The paths the platform has for it; None when it has none.
    """

    base_url: str
    auth_url: str | None = None
    paths: ServicePaths | None = None


@dataclass(frozen=True, slots=True)
class Variables:
    """The environment variables one client reads.

    Args:
        prefix: Prefix of its own variables, such as "CLR"; None for the general ones alone.
    """

    prefix: str | None = None

    def names(self, setting: str) -> tuple[str, ...]:
        """The variables looked up for a setting, in order."""
        own = () if self.prefix is None else tuple(name.format(self.prefix) for name in _OWN[setting])
        return (*own, *GENERAL[setting])

    def own(self, setting: str) -> str | None:
        """What the client's own variables say, the general ones left out."""
        return None if self.prefix is None else first_set(name.format(self.prefix) for name in _OWN[setting])

    def value(self, setting: str, given: str | None = None) -> str | None:
        """The argument if one was given, else the first variable that is set.

        Args:
            setting: "base_url", "auth_url", "client_id" or "client_secret".
            given: The argument; blank counts as not given.
        """
        stripped = given.strip() if isinstance(given, str) else None
        return stripped or first_set(self.names(setting))

    def missing(self, *settings: str) -> str:
        """A sentence naming the settings that are missing and the variables looked up for them."""
        looked = "; ".join(f"{setting} ({', '.join(self.names(setting))})" for setting in settings)
        return f"missing {looked}: pass it as an argument or set one of the variables"


def first_set(names: Iterable[str]) -> str | None:
    """The first of these environment variables that holds more than blanks, stripped."""
    for name in names:
        value = os.environ.get(name, "").strip()
        if value:
            return value
    return None


def checked_url(url: object, what: str) -> str:
    """An absolute http(s) address without a trailing slash.

    Args:
        url: What was configured.
        what: Name of the setting, for the message.

    Raises:
        ConfigurationError: If it is something else, or carries a user, a query or a fragment.
    """
    text = url.strip() if isinstance(url, str) else ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or any(mark in text for mark in "@?#\\") or any(char.isspace() for char in text):
        raise ConfigurationError(f"{what} is no http(s) address without user, query and fragment")
    return text.rstrip("/")


def checked_seconds(seconds: object, what: str) -> float:
    """A number of seconds above 0.

    Args:
        seconds: What was configured.
        what: Name of the setting, for the message.

    Raises:
        ConfigurationError: If it is something else.
    """
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < float("inf"):
        raise ConfigurationError(f"{what} must be a number of seconds above 0")
    return float(seconds)


def checked_count(count: object, what: str, least: int) -> int:
    """An integer.

    Args:
        count: What was configured.
        what: Name of the setting, for the message.
        least: The smallest one that makes sense.

    Raises:
        ConfigurationError: If it is something else, or smaller.
    """
    if isinstance(count, bool) or not isinstance(count, int) or count < least:
        raise ConfigurationError(f"{what} must be an integer of at least {least}")
    return count


def is_loopback(url: str) -> bool:
    """Whether an address leads to this machine."""
    from ipaddress import ip_address

    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


_noticed: set[str] = set()


def sandbox_url() -> str | None:
    """The sandbox every address is led to, or None.

    Raises:
        ConfigurationError: If `TIMEBACK_SANDBOX_URL` is no address on this machine.
    """
    configured = first_set((SANDBOX_VARIABLE,))
    if configured is None:
        return None
    url = checked_url(configured, SANDBOX_VARIABLE)
    if not is_loopback(url):
        raise ConfigurationError(f"{SANDBOX_VARIABLE} must be an address on this machine (localhost, 127.0.0.1, [::1])")
    if url not in _noticed:
        _noticed.add(url)
        log.info("%s is set: every Timeback host and token address leads to %s", SANDBOX_VARIABLE, url)
    return url


def redirected(service: str, endpoint: ResolvedEndpoint, sandbox: str) -> ResolvedEndpoint:
    """An endpoint as it is in the sandbox.

    Args:
        service: Name of the service.
        endpoint: Where it would be.
        sandbox: Address of the sandbox.
    """
    token = None if endpoint.auth_url is None else f"{sandbox}/oauth2/token"
    return ResolvedEndpoint(sandbox + SANDBOX_PREFIXES.get(service, ""), token, endpoint.paths)
