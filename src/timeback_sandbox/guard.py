"""Who may use the sandbox: known hosts, no foreign web pages, and for control routes the run's secret."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTROL_PATH: Final = "/__sandbox__/"
PAGE_PATH: Final = "/__page__/"
SECRET_HEADER: Final = "X-Sandbox-Secret"  # noqa: S105 - a header's name
SECRET_VARIABLE: Final = "TIMEBACK_SANDBOX_SECRET"  # noqa: S105 - a variable's name
_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_FORBIDDEN, _MISDIRECTED = 403, 421


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is refused before anything reads it."""

    status: int
    message: str


class Guard:
    """Refuses requests that no program on this machine would send.

    Args:
        secret: The run's secret, which control routes need.
        port: Port of the sandbox.
        hosts: Host names besides the loopback ones, with a port or for the sandbox's own.
        any_host: Take any Host header on routes of the services.
    """

    def __init__(self, secret: str, port: int, hosts: tuple[str, ...] = (), *, any_host: bool = False) -> None:
        self._secret = secret
        self._any_host = any_host
        names = [name.lower() for name in ("127.0.0.1", "localhost", "[::1]", *hosts)]
        has_port = re.compile(r".*[^:]:\d+|\[.*\]:\d+")
        self._hosts = frozenset(name if has_port.fullmatch(name) else f"{name}:{port}" for name in names)
        if port == 80:
            self._hosts |= frozenset(names)

    def __repr__(self) -> str:
        return "<Guard>"

    def refusal(self, method: str, path: str, headers: Mapping[str, str]) -> Refusal | None:
        """Return why a request is refused, or None."""
        is_control = path.startswith(CONTROL_PATH) or path == CONTROL_PATH.rstrip("/")
        if headers.get("host", "").lower() not in self._hosts and (is_control or not self._any_host):
            hosts = ", ".join(sorted(self._hosts))
            return Refusal(_MISDIRECTED, f"the Host header must be one of {hosts}; allow another with --allow-host")
        if self._is_cross_origin(headers) and (is_control or method not in _SAFE_METHODS):
            return Refusal(_FORBIDDEN, "requests from web pages of another origin are refused")
        if is_control and not self._has_secret(headers.get(SECRET_HEADER.lower(), "")):
            return Refusal(
                _FORBIDDEN,
                f"send the run's secret in the {SECRET_HEADER} header: `timeback-sandbox` prints it as "
                f"control_secret, `timeback-sandbox run` exports it as {SECRET_VARIABLE}",
            )
        return None

    def _is_cross_origin(self, headers: Mapping[str, str]) -> bool:
        if headers.get("sec-fetch-site") in ("cross-site", "same-site"):
            return True
        origin = headers.get("origin")
        return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()

    def _has_secret(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self._secret.encode())
