"""What the hooks `on_request`, `on_response` and `on_retry` are told, and what the log shows of a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import parse_qsl

from timeback_kit.runtime.logs import logger

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import APIError
    from timeback_kit.runtime.requests import PreparedRequest

log = logger("http")

SHOWN_HEADERS: Final = frozenset(
    {
        "accept",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "user-agent",
        "x-request-id",
    }
)
"""Headers that are shown; of all others, neither name nor value."""


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """An attempt is about to be sent.

    Args:
        operation: Name of the operation, such as "oneroster.users.get".
        service: Name of the service.
        method: HTTP method.
        path: Path template, without ids.
        request_id: What is sent as X-Request-ID.
        attempt: 1 for the first attempt.
    """

    operation: str
    service: str
    method: str
    path: str
    request_id: str
    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """An attempt has brought a response, whatever its status.

    Args:
        request: The attempt.
        status_code: HTTP status.
        seconds: Time from sending to the end of the body.
        headers: The headers in `SHOWN_HEADERS`, lower-case.
    """

    request: RequestEvent
    status_code: int
    seconds: float
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """An attempt failed and is going to be repeated.

    Args:
        request: The attempt that failed.
        error: The error it would have been.
        wait: Seconds until the next attempt.
    """

    request: RequestEvent
    error: APIError
    wait: float


RequestHook: TypeAlias = Callable[[RequestEvent], Awaitable[None] | None]
ResponseHook: TypeAlias = Callable[[ResponseEvent], Awaitable[None] | None]
RetryHook: TypeAlias = Callable[[RetryEvent], Awaitable[None] | None]


def request_event(request: PreparedRequest, attempt: int) -> RequestEvent:
    """What the hooks are told of an attempt."""
    operation = request.operation
    return RequestEvent(
        operation.name, operation.service, operation.method, operation.path, request.request_id, attempt
    )


def response_event(request: PreparedRequest, attempt: int, response: Any, seconds: float) -> ResponseEvent:
    """What the hooks are told of a response."""
    return ResponseEvent(
        request_event(request, attempt), response.status_code, seconds, shown_headers(response.headers)
    )


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that may be shown."""
    return {name.lower(): value for name, value in headers.items() if name.lower() in SHOWN_HEADERS}


def log_request(request: PreparedRequest, attempt: int) -> None:
    """One line per attempt at level DEBUG: names of documented query parameters, and the headers that may be shown."""
    names = {name for name, _ in parse_qsl(request.target.partition("?")[2], keep_blank_values=True)}
    known = sorted(names.intersection(request.operation.query))
    log.debug(
        "%s %s: sending (attempt %d, query %s, headers %s)",
        request.operation.method,
        request.operation.path,
        attempt,
        known,
        shown_headers(request.headers),
    )
