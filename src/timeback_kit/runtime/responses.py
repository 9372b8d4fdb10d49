"""Bytes to a value or an error: the one place that reads responses. No I/O."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from timeback_kit.runtime._http import (
    ConnectError,
    ConnectTimeout,
    DecodingError,
    HTTPError,
    LocalProtocolError,
    PoolTimeout,
    Response,
    TimeoutException,
    UnsupportedProtocol,
)
from timeback_kit.runtime.errors import (
    AlreadyExistsError,
    APIConnectionError,
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    InputValidationError,
    NotFoundError,
    RateLimitError,
    RedirectError,
    RequestTimeoutError,
    ServerError,
    ValidationError,
    issues_of,
    message_of,
)
from timeback_kit.runtime.json_codec import loads
from timeback_kit.runtime.redaction import clean
from timeback_kit.runtime.requests import RawResponse
from timeback_kit.runtime.retry import Failure, retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import PreparedRequest


log = logging.getLogger("timeback.http")

UNSENT: Final = (ConnectError, ConnectTimeout, PoolTimeout, UnsupportedProtocol, LocalProtocolError)
ERROR_BODY: Final = 1 << 20


def lowered(response: Response) -> dict[str, str]:
    """The headers of an answer, names in lower case."""
    return {name.lower(): value for name, value in response.headers.items()}


def succeeded(response: Response) -> bool:
    """Whether an answer is one; redirects are not."""
    return 200 <= response.status_code < 300


def raw_response(
    call: PreparedRequest, status: int, headers: Mapping[str, str], content: bytes, attempts: int
) -> RawResponse:
    """A success as a raw answer.

    Raises:
        DecodeError: If JSON is wanted and the body is something else.
    """
    wants = call.operation.response.wants
    parsed = None if wants == "bytes" else _parsed(content, headers, strict=wants == "json", status=status)
    return RawResponse(status, headers, parsed, call.operation.name, attempts, content)


def _parsed(content: bytes, headers: Mapping[str, str], *, strict: bool, status: int) -> Any:
    if not content.strip():
        return None
    try:
        return loads(content)
    except ValueError as error:
        if not strict:
            return None
        kind = clean(headers.get("content-type", "") or "of no stated type", 80)
        raise DecodeError(f"expected JSON, the answer is {kind}", status) from error


def error_response(
    call: PreparedRequest, status: int, headers: Mapping[str, str], content: bytes, now: float, has_token: bool
) -> APIError:
    """An answer that is no success, as an error."""
    error = api_error(call.operation.method, status, headers, content[:ERROR_BODY], retry_after(headers, now))
    if isinstance(error, NotFoundError):
        error.sourced_id = call.subject
    if isinstance(error, AuthenticationError):
        told = "a new token was refused as well" if has_token else "calls carry no token: no token address is set"
        error.message = f"{error.message} ({told})"
    return error


def transport_error(error: HTTPError, url: str) -> APIError:
    """An exception of the HTTP library while a request to this address was under way, as an error of ours."""
    host = urlsplit(url).hostname
    if isinstance(error, PoolTimeout):
        return RequestTimeoutError("no connection became free in time")
    if isinstance(error, ConnectTimeout):
        return RequestTimeoutError(f"no connection to {host} in time")
    if isinstance(error, TimeoutException):
        return RequestTimeoutError("no answer in time")
    if isinstance(error, DecodingError):
        return DecodeError("the body is not compressed the way its header says")
    if isinstance(error, LocalProtocolError):
        # What the library says about a bad header includes its value.
        return InputValidationError("the request cannot be sent: a header or the address has characters it may not")
    doing = f"no connection to {host}" if isinstance(error, ConnectError) else f"the connection to {host} broke"
    return APIConnectionError(f"{doing}: {clean(str(error), 200) or type(error).__name__}")


def retry_facts(error: APIError, cause: HTTPError | None = None) -> Failure:
    """What the retry policy has to know about an error."""
    if cause is not None:
        settled = isinstance(error, DecodeError | InputValidationError)
        return Failure(None, isinstance(cause, UNSENT), None, settled)
    settled = error.status_code == 500 and not isinstance(error, ServerError)
    return Failure(error.status_code, False, getattr(error, "retry_after", None), settled)


def with_request(error: APIError, call: PreparedRequest, attempts: int) -> APIError:
    """The error with the call it belongs to."""
    error.method = call.operation.method
    error.path = call.operation.path
    error.service = call.operation.service
    error.request_id = call.request_id
    error.attempts = attempts
    return error


def deadline_error(call: PreparedRequest, seconds: float, attempts: int) -> APIError:
    """The error of a call whose deadline passed."""
    return with_request(RequestTimeoutError(f"not finished within {seconds:g} s"), call, attempts)


def log_response(call: PreparedRequest, status: int, attempt: int, seconds: float) -> None:
    """One line per attempt, without ids, query and body."""
    log.debug(
        "%s %s -> %d in %.0f ms (attempt %d, request %s)",
        call.operation.method,
        call.operation.path,
        status,
        seconds * 1000,
        attempt,
        call.request_id,
    )


def log_retry(call: PreparedRequest, error: APIError, attempt: int, wait: float) -> None:
    """One line per repetition."""
    log.warning(
        "%s %s: %s, attempt %d; again in %.2f s (request %s)",
        call.operation.method,
        call.operation.path,
        type(error).__name__ if error.status_code is None else error.status_code,
        attempt,
        wait,
        call.request_id,
    )


TEXT_KEPT: Final = 2_000
TEXT_SEARCHED: Final = 20_000
WRITES: Final = frozenset({"POST", "PUT", "PATCH"})
CREATES: Final = frozenset({"POST"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One way a service says something its status does not.

    Args:
        name: What the rule is about, for tests and reports.
        statuses: Statuses it applies to.
        pattern: What the body has to contain.
        error: The error it is.
        methods: HTTP methods it applies to; None for all.
    """

    name: str
    statuses: frozenset[int]
    pattern: re.Pattern[str]
    error: type[APIError]
    methods: frozenset[str] | None = None


RULES: Final = (
    Rule(
        "an id that was deleted before still exists",
        frozenset({404}),
        re.compile(r"already\s+exists", re.I),
        AlreadyExistsError,
        methods=WRITES,
    ),
    Rule(
        "a conflict because it exists",
        frozenset({409}),
        re.compile(r"(?<!not )(?<!n't )(?<!longer )exist|duplicate|unique", re.I),
        AlreadyExistsError,
    ),
    Rule(
        "a conflict on creation that gives no reason",
        frozenset({409}),
        re.compile(r"\A(\W|null)*\Z|(\A|:)\W*conflict\W*(\Z|,|\})", re.I),
        AlreadyExistsError,
        methods=CREATES,
    ),
    Rule(
        "a duplicate that broke the service",
        frozenset({500}),
        re.compile(r"already\s+exists|duplicate\s+(key|entry|identifier|id)|E11000|unique\s+constraint", re.I),
        AlreadyExistsError,
        methods=WRITES,
    ),
    Rule(
        "a document the store did not find",
        frozenset({500}),
        re.compile(r"DocumentNotFoundError|No document found", re.I),
        NotFoundError,
    ),
)

BY_STATUS: Final[Mapping[int, type[APIError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def error_class(method: str, status: int, text: str) -> type[APIError]:
    """The error class of an answer.

    Args:
        method: HTTP method of the request.
        status: HTTP status.
        text: Body.
    """
    for rule in RULES:
        if status in rule.statuses and (rule.methods is None or method in rule.methods) and rule.pattern.search(text):
            return rule.error
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError
    return RedirectError if status < HTTPStatus.BAD_REQUEST else BY_STATUS.get(status, APIError)


def api_error(
    method: str, status: int, headers: Mapping[str, str], content: bytes, retry_after: float | None = None
) -> APIError:
    """The error an answer is, with everything the body says as data.

    Args:
        method: HTTP method of the request.
        status: HTTP status.
        headers: Response headers, names in lower case.
        content: Body.
        retry_after: Seconds the service asks to wait.
    """
    text = content[:TEXT_SEARCHED].decode("utf-8", "replace")
    kind = error_class(method, status, text)
    body = _parsed_error(content)
    response = (text[:TEXT_KEPT] or None) if body is None else body
    extra: dict[str, Any] = {"retry_after": retry_after} if issubclass(kind, RateLimitError | ServerError) else {}
    return kind(_message(status, headers, body), status, response, issues=issues_of(body), **extra)


def _parsed_error(content: bytes) -> Any:
    try:
        return loads(content) if content else None
    except ValueError:
        return None


def _message(status: int, headers: Mapping[str, str], body: Any) -> str:
    said = message_of(body)
    if said is not None:
        return clean(said)
    if status < HTTPStatus.BAD_REQUEST and "location" in headers:
        where = _host_of(headers["location"]) or "another path"
        return f"{_phrase(status)}: the service points to {where}, which is not followed; check the base address"
    kind = headers.get("content-type", "").split(";")[0].strip()
    if body is not None or not kind or "json" in kind:
        return _phrase(status)
    return f"{_phrase(status)} (the answer is {clean(kind, 60)}, not JSON: something in front of the service sent it)"


def _host_of(location: str) -> str | None:
    try:
        return urlsplit(location).hostname
    except ValueError:
        return "an address that is none"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP {status}"
