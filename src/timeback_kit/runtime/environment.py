"""Explains which environment variable keeps the HTTP library from working: proxies and certificates."""

from __future__ import annotations

import os
from functools import wraps
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar
from urllib.parse import urlsplit

from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.redaction import clean

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

PROXIES: Final = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
EXCEPTIONS: Final = "NO_PROXY"
CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
SOCKS: Final = frozenset({"socks5", "socks5h"})
SCHEMES: Final = frozenset({"http", "https"}) | SOCKS


def explains_environment(*others: type[Exception]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Let a function that sets the HTTP library up raise a ConfigurationError that names the variable at fault.

    Args:
        others: Exceptions of the library that are not an OSError, a ValueError or an ImportError.
    """
    refused: tuple[type[Exception], ...] = (ValueError, TypeError, ImportError, *others)

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def explained(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return function(*args, **kwargs)
            except OSError as error:
                raise ConfigurationError(_about_certificates(error)) from error
            except refused:
                # What the library says may hold the password of a proxy.
                raise ConfigurationError(_about_proxies()) from None

        return explained

    return decorate


def _about_certificates(error: OSError) -> str:
    found = {name: path for name in CERTIFICATES if (path := os.environ.get(name))}
    missing = {name: path for name, path in found.items() if not os.path.exists(path)}
    reason = error.strerror if error.filename or type(error).__module__ == "builtins" else None
    for name, path in (missing or found).items():
        return f"{name} is {clean(path, 200)}: {reason or 'no certificates can be read from it'}"
    return f"the certificates of this machine cannot be loaded: {reason or type(error).__name__}"


def _about_proxies() -> str:
    for name, value in _set(*PROXIES):
        reason = _proxy_trouble(value)
        if reason is not None:
            return f"{name} names a proxy that cannot be used: {reason}"
    for name, _ in _set(EXCEPTIONS):
        return f"{name} has an entry that is neither a host name nor an address"
    return "the proxies that this machine is set up with cannot be used"


def _set(*names: str) -> list[tuple[str, str]]:
    spelled = [spelling for name in names for spelling in (name.lower(), name)]
    return [(name, value) for name in spelled if (value := os.environ.get(name))]


def _proxy_trouble(value: str) -> str | None:
    try:
        parts = urlsplit(value if "://" in value else f"http://{value}")
        usable = parts.port != 0 and (parts.hostname or "\0").isprintable()
    except ValueError:
        usable = False
    if not usable:
        return "it is not the URL of a host and a port"
    if parts.scheme not in SCHEMES:
        return "its scheme is none of http, https and socks5"
    if parts.scheme in SOCKS and find_spec("socksio") is None:
        return "SOCKS needs the package socksio"
    return None
