"""Bytes to a value or an error: the one place that reads responses. No I/O."""

from __future__ import annotations

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
    RemoteProtocolError,
    TimeoutException,
    TransportError,
    UnsupportedProtocol,
    WriteError,
    WriteTimeout,
)
from timeback_kit.runtime.auth import no_token_error
from timeback_kit.runtime.errors import (
    BY_STATUS,
    AlreadyExistsError,
    APIConnectionError,
    APIError,
    AuthenticationError,
    DecodeError,
    InputValidationError,
    NotFoundError,
    RateLimitError,
    RedirectError,
    RequestTimeoutError,
    ServerError,
    TimebackError,
    UnreadableResponseError,
    issues_of,
    message_of,
)
from timeback_kit.runtime.json_codec import fast_loads, loads, loads_leniently
from timeback_kit.runtime.logs import logger
from timeback_kit.runtime.operations import GRANT, ByStatus, RawResponse
from timeback_kit.runtime.redaction import MASK, clean
from timeback_kit.runtime.retry import Failure, retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime._http import Response
    from timeback_kit.runtime.auth import Token, TokenCache
    from timeback_kit.runtime.clock import Clock
    from timeback_kit.runtime.errors import Applied, Phase
    from timeback_kit.runtime.limiter import NoSlotError
    from timeback_kit.runtime.requests import PreparedRequest


log = logger("http")

UNSENT: Final = (ConnectError, ConnectTimeout, PoolTimeout, UnsupportedProtocol, LocalProtocolError)
ERROR_BODY: Final = 1 << 20
_RECEIVED: Final = re.compile(r":?\s*(bytearray\()?\bb['\"].*", re.DOTALL)
"""What the HTTP library repeats of a response that is not HTTP."""


def read_response(
    request: PreparedRequest,
    attempts: int,
    response: Response,
    content: bytes,
    clock: Clock,
    token: Token | None = None,
) -> RawResponse | Failure:
    """Read a response: a success as it came, or a failure with its error, which does not show the token.

    Args:
        request: The request.
        attempts: Requests made for it so far.
        response: Status and headers.
        content: Body.
        clock: Tells the time.
        token: What the request was sent with; None for nothing.
    """
    echoes = token is not None and token.text.encode() in content
    if token is not None and echoes and not _is_readable(request, attempts, response, content, clock):
        content = content.replace(token.text.encode(), MASK.encode())
    status, operation = response.status_code, request.operation
    headers = dict(response.headers.items())
    if not response.is_success:
        return _error_response(request, attempts, status, headers, content, clock.now(), token is not None)
    reader = operation.response
    wants = reader.for_status(status).wants if isinstance(reader, ByStatus) else reader.wants
    parsed = None
    if wants != "bytes" and content.strip():
        try:
            parsed = fast_loads(content)
        except ValueError:
            try:
                parsed = loads_leniently(content)
            except ValueError as error:
                if wants == "json" or _is_page(headers, content):
                    return _not_json(request, attempts, status, headers, error, content)
    return RawResponse(status, headers, parsed, operation.name, attempts, content, request.request_id)


def _is_readable(request: PreparedRequest, attempts: int, response: Response, content: bytes, clock: Clock) -> bool:
    """Whether a response is a success in its body too."""
    outcome = read_response(request, attempts, response, content, clock)
    if not isinstance(outcome, RawResponse):
        return False
    try:
        request.operation.read(outcome)
    except TimebackError:
        return False
    return True


def _is_page(headers: Mapping[str, str], content: bytes) -> bool:
    """Whether this is a page of something in front of the service, which shows nothing about the request."""
    return "html" in headers.get("content-type", "").lower() and not content.lstrip().startswith((b"{", b"["))


def _not_json(
    request: PreparedRequest, attempts: int, status: int, headers: Mapping[str, str], cause: ValueError, content: bytes
) -> Failure:
    said = headers.get("content-type", "")
    message = f"expected JSON, the response is {clean(said or 'of no stated type', 80)}"
    if "json" in said.lower():
        message = f"expected JSON, the response says it is ({clean(said, 80)}) and cannot be parsed"
    foreign = _is_page(headers, content)
    if foreign:
        applied: Applied | None = "unknown" if request.operation.writes else None
        error = DecodeError(message, status, applied=applied, **_facts(request, attempts))
    else:
        error = _unreadable(request, attempts, status, message)
    error.__cause__ = cause
    return Failure(status, settled=foreign, damaged=not foreign, error=error)


def _unreadable(request: PreparedRequest, attempts: int, status: int, message: str) -> DecodeError:
    """The error of a success that cannot be read."""
    if request.operation.writes:
        return UnreadableResponseError(message, status, applied="yes", **_facts(request, attempts))
    return DecodeError(message, status, **_facts(request, attempts))


def unread_success(request: PreparedRequest, attempts: int, response: Response | None) -> RawResponse | None:
    """The success whose body could not be read, if nothing in it matters; None otherwise."""
    if response is None or not response.is_success:
        return None
    reader = request.operation.response
    if isinstance(reader, ByStatus):
        reader = reader.for_status(response.status_code)
    if reader.wants != "nothing":
        return None
    headers = dict(response.headers.items())
    return RawResponse(response.status_code, headers, None, request.operation.name, attempts, b"", request.request_id)


def deleted_before(request: PreparedRequest, attempts: int, known: Applied, failure: Failure) -> RawResponse | None:
    """The success of a deletion that finds nothing because an earlier attempt of it was processed; None otherwise."""
    missing = isinstance(failure.error, NotFoundError) and failure.status is not None
    if request.operation.method != "DELETE" or known == "no" or not missing:
        return None
    return RawResponse(failure.status or 404, {}, None, request.operation.name, attempts, b"", request.request_id)


def final_error(failure: Failure, remaining: float) -> APIError:
    """The error of a failure that is not retried: a RateLimitError where the service asks for more time than is left.

    Args:
        failure: The failure.
        remaining: Seconds left for the call.
    """
    error = failure.error
    if isinstance(error, ServerError) and failure.retry_after is not None and failure.retry_after >= remaining:
        error.__class__ = RateLimitError  # type: ignore[assignment]
    return error


def _facts(request: PreparedRequest, attempts: int) -> dict[str, Any]:
    """What every error says about its request."""
    return {
        "method": request.operation.method,
        "path": request.operation.path,
        "service": request.operation.service,
        "operation": request.operation.name,
        "request_id": request.request_id,
        "attempts": attempts,
    }


def _error_response(
    request: PreparedRequest,
    attempts: int,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    now: float,
    has_token: bool,
) -> Failure:
    facts = _facts(request, attempts)
    if request.operation.id == GRANT:
        facts["message"] = _phrase(status)  # what a token URL says could be about the secret
    error = api_error(status, headers, content[:ERROR_BODY], retry_after=retry_after(headers, now), **facts)
    if isinstance(error, NotFoundError):
        error.sourced_id = request.sourced_id
    if isinstance(error, AuthenticationError):
        told = "a new token was refused as well" if has_token else "no token was sent: no token URL is configured"
        error.message = f"{error.message} ({told})"
    settled = status == 500 and not isinstance(error, ServerError)
    return Failure(status, retry_after=getattr(error, "retry_after", None), settled=settled, error=error)


def transport_failure(
    request: PreparedRequest,
    attempts: int,
    cause: HTTPError,
    url: str,
    remaining: float,
    seconds: float,
    response: Response | None = None,
) -> RawResponse | Failure:
    """What an exception of the HTTP library means.

    Args:
        request: The request.
        attempts: Requests made for it so far.
        cause: The exception.
        url: Where the request went.
        remaining: Seconds left for it.
        seconds: Seconds it had.
        response: The success whose body was being read; None when none had come.
    """
    unread = unread_success(request, attempts, response)
    if unread is not None:
        return unread
    if isinstance(cause, RemoteProtocolError):
        cause = RemoteProtocolError(_RECEIVED.sub("", str(cause)))
    kind, message = _transport_error(cause, urlsplit(url).hostname)
    if response is not None and request.operation.writes:
        error: APIError = _unreadable(request, attempts, response.status_code, message)
    elif kind is RequestTimeoutError and remaining <= 0:
        error = deadline_error(request, attempts, seconds)
    else:
        error = kind(message, **_facts(request, attempts))
    error.phase = phase_of(cause) if response is None else "body"
    error.__cause__ = cause
    status = None if response is None else response.status_code
    return Failure(
        status,
        unsent=isinstance(cause, UNSENT),
        settled=isinstance(error, InputValidationError),
        damaged=response is not None,
        error=error,
    )


def _transport_error(cause: HTTPError, host: str | None) -> tuple[type[APIError], str]:
    if isinstance(cause, PoolTimeout):
        return RequestTimeoutError, "no connection became free in time"
    if isinstance(cause, ConnectTimeout):
        return RequestTimeoutError, f"no connection to {host} in time"
    if isinstance(cause, TimeoutException):
        return RequestTimeoutError, "no response in time"
    if isinstance(cause, DecodingError):
        return DecodeError, "the body is not compressed the way its header says"
    if isinstance(cause, LocalProtocolError):
        # What the library says about a bad header includes its value.
        return InputValidationError, "the request cannot be sent: a header or the URL has characters it may not"
    doing = f"no connection to {host}" if isinstance(cause, ConnectError) else f"the connection to {host} broke"
    return APIConnectionError, f"{doing}: {clean(str(cause), 200) or type(cause).__name__}"


def phase_of(cause: HTTPError | TimeoutError) -> Phase | None:
    """What a request was doing when an exception ended it; one that only says that the time was over tells nothing."""
    if isinstance(cause, TimeoutError):
        return "wait"
    if isinstance(cause, PoolTimeout):
        return "slot"
    if isinstance(cause, ConnectError | ConnectTimeout):
        return "connect"
    if isinstance(cause, WriteError | WriteTimeout):
        return "send"
    return "wait" if isinstance(cause, TransportError) else None


def deadline_error(
    request: PreparedRequest,
    attempts: int,
    seconds: float,
    applied: Applied | None = None,
    response: Response | None = None,
) -> APIError:
    """The error of a request whose deadline passed.

    Args:
        request: The request.
        attempts: Requests made for it.
        seconds: How long it might take.
        applied: Whether the service did what a write said; None for a read.
        response: The response whose body was being read; None when none had come.
    """
    message = f"not finished within {seconds:g} s"
    if response is not None and response.is_success and request.operation.writes:
        error: APIError = _unreadable(request, attempts, response.status_code, message)
    else:
        error = RequestTimeoutError(message, applied=applied, **_facts(request, attempts))
    error.phase = None if response is None else "body"
    return error


def no_slot_error(
    request: PreparedRequest, attempts: int, cause: NoSlotError, url: str, *, deadline: bool
) -> RequestTimeoutError:
    """The error of a request that was given no slot.

    Args:
        request: The request.
        attempts: Requests made for it before.
        cause: Why it has none.
        url: Where it was to go.
        deadline: Whether the deadline of the call ended the wait.
    """
    host = urlsplit(url).hostname
    sent = "not sent again" if attempts else "the request was not sent"
    if cause.reason == "stalled":
        told = f"{host} has not responded to any call for a whole timeout"
    elif deadline:
        told = f"no call to {host} ended before the deadline, after a wait of {cause.waited:.3g} s; it bounds the wait"
    else:
        told = f"no call to {host} ended in time for this one, which waited {cause.waited:.3g} s (pool_timeout)"
    return RequestTimeoutError(f"{sent}: {told}", phase="slot", **_facts(request, attempts))


def too_large(request: PreparedRequest, attempts: int, status: int, limit: int) -> Failure:
    """The failure of a response with too large a body."""
    message = f"the response has more than {limit} bytes; max_response_bytes sets the limit"
    return Failure(status, settled=True, error=_unreadable(request, attempts, status, message))


def read_token(raw: RawResponse, tokens: TokenCache, request: PreparedRequest, url: str) -> Token:
    """The token in a response.

    Raises:
        AuthenticationError: If there is none that can be sent.
    """
    try:
        token = tokens.grant.read(raw.json)
        if not token.text or not (token.text.isascii() and token.text.isprintable()):
            raise DecodeError("the token is empty or has characters that no header can carry")
    except APIError as error:
        message = f"{urlsplit(url).hostname} gave no token: {error.message}"
    else:
        return token
    raise _with_facts(AuthenticationError(message, raw.status), request, raw.attempts)


def refused_token(error: APIError, tokens: TokenCache, request: PreparedRequest, url: str) -> APIError:
    """What an error of a request for a token means: an AuthenticationError, if there was a response of any kind."""
    if not _is_response(error):
        return error
    told = tokens.grant.refused(error, tokens.endpoint)
    if not isinstance(told, AuthenticationError):
        told = no_token_error(urlsplit(url).hostname or url, error.status_code, getattr(error, "retry_after", None))
    return _with_facts(told, request, error.attempts or 1)


def _is_response(error: APIError) -> bool:
    """Whether an error tells of a response, be it one that broke off or is not HTTP."""
    if isinstance(error, RequestTimeoutError):
        return error.phase is None
    if isinstance(error, APIConnectionError):
        strange = isinstance(error.__cause__, RemoteProtocolError) and "disconnected" not in str(error.__cause__)
        return strange or error.phase == "body"
    return not isinstance(error, InputValidationError)


def _with_facts(error: APIError, request: PreparedRequest, attempts: int) -> APIError:
    for name, value in _facts(request, attempts).items():
        setattr(error, name, value)
    return error


def log_response(request: PreparedRequest, status: int, attempt: int, seconds: float) -> None:
    """One line per attempt, without ids, query and body."""
    log.debug(
        "%s %s -> %d in %.0f ms (attempt %d, request %s)",
        request.operation.method,
        request.operation.path,
        status,
        seconds * 1000,
        attempt,
        request.request_id,
    )


def log_retry(request: PreparedRequest, error: APIError, attempt: int, wait: float) -> None:
    """One line per retry."""
    log.warning(
        "%s %s: %s, attempt %d; retrying in %.2f s (request %s)",
        request.operation.method,
        request.operation.path,
        type(error).__name__ if error.status_code is None else error.status_code,
        attempt,
        wait,
        request.request_id,
    )


TEXT_KEPT: Final = 2_000
TEXT_SEARCHED: Final = 20_000
WRITES: Final = frozenset({"POST", "PUT", "PATCH"})
CREATES: Final = frozenset({"POST"})


@dataclass(frozen=True, slots=True)
class Rule:
    """A response whose status does not say what it means.

    Args:
        name: Name of the rule, for tests and reports.
        statuses: Statuses it applies to.
        pattern: What the body contains.
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
        re.compile(r"\A(?:\W|null)*+\Z|(?:\A|:)[^\w:]*+conflict[^\w,}]*+(?:\Z|,|\})", re.I),
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


def error_class(method: str, status: int, text: str) -> type[APIError]:
    """The error class of a response."""
    for rule in RULES:
        if status in rule.statuses and (rule.methods is None or method in rule.methods) and rule.pattern.search(text):
            return rule.error
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError
    return RedirectError if status < HTTPStatus.BAD_REQUEST else BY_STATUS.get(status, APIError)


def api_error(
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    method: str,
    message: str | None = None,
    retry_after: float | None = None,
    **facts: Any,
) -> APIError:
    """The error of an unsuccessful response, with everything its body says.

    Args:
        status: HTTP status.
        headers: Response headers, names in lower case.
        content: Body.
        method: HTTP method of the request.
        message: What the error says; None for what the body says.
        retry_after: Seconds the service asks to wait.
        **facts: What else the error says about its request.
    """
    text = content[:TEXT_SEARCHED].decode("utf-8", "replace")
    kind = error_class(method, status, text)
    body = _parsed_error(content)
    response = (text[:TEXT_KEPT] or None) if body is None else body
    if issubclass(kind, RateLimitError | ServerError):
        facts["retry_after"] = retry_after
    says = _message(status, headers, body) if message is None else message
    return kind(says, status, response, method=method, issues=issues_of(body), **facts)


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
        return f"{_phrase(status)}: the service redirects to {where}, which is not followed; check the base URL"
    kind = headers.get("content-type", "").split(";")[0].strip()
    if body is not None or not kind or "json" in kind:
        return _phrase(status)
    return f"{_phrase(status)} (the response is {clean(kind, 60)}, not JSON: something in front of the service sent it)"


def _host_of(location: str) -> str | None:
    try:
        return urlsplit(location).hostname
    except ValueError:
        return "an invalid URL"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP {status}"
