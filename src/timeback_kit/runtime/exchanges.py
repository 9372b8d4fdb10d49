"""What both transports decide alike: what an answer is, what an exception means, what is logged. No I/O."""

from __future__ import annotations

import logging
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
    APIConnectionError,
    APIError,
    AuthenticationError,
    DecodeError,
    InputValidationError,
    NotFoundError,
    RequestTimeoutError,
    ServerError,
)
from timeback_kit.runtime.failures import failure_of
from timeback_kit.runtime.json_text import loads
from timeback_kit.runtime.options import RawAnswer
from timeback_kit.runtime.policy import Failure, retry_after
from timeback_kit.runtime.redaction import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.calls import Call

log = logging.getLogger("timeback.http")

UNSENT: Final = (ConnectError, ConnectTimeout, PoolTimeout, UnsupportedProtocol, LocalProtocolError)
ERROR_BODY: Final = 1 << 20


def lowered(response: Response) -> dict[str, str]:
    """The headers of an answer, names in lower case."""
    return {name.lower(): value for name, value in response.headers.items()}


def succeeded(response: Response) -> bool:
    """Whether an answer is one; redirects are not."""
    return 200 <= response.status_code < 300


def answer_of(call: Call, status: int, headers: Mapping[str, str], content: bytes, attempts: int) -> RawAnswer:
    """A success as a raw answer.

    Raises:
        DecodeError: If JSON is wanted and the body is something else.
    """
    wants = call.operation.answer.wants
    parsed = None if wants == "bytes" else _parsed(content, headers, strict=wants == "json", status=status)
    return RawAnswer(status, headers, parsed, call.operation.name, attempts, content)


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


def refusal_of(
    call: Call, status: int, headers: Mapping[str, str], content: bytes, now: float, has_token: bool
) -> APIError:
    """An answer that is no success, as an error."""
    error = failure_of(call.operation.method, status, headers, content[:ERROR_BODY], retry_after(headers, now))
    if isinstance(error, NotFoundError):
        error.sourced_id = call.subject
    if isinstance(error, AuthenticationError):
        told = "a new token was refused as well" if has_token else "calls carry no token: no token address is set"
        error.message = f"{error.message} ({told})"
    return error


def trouble_of(error: HTTPError, url: str) -> APIError:
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


def failure_for(error: APIError, cause: HTTPError | None = None) -> Failure:
    """What the retry policy has to know about an error."""
    if cause is not None:
        settled = isinstance(error, DecodeError | InputValidationError)
        return Failure(None, isinstance(cause, UNSENT), None, settled)
    settled = error.status_code == 500 and not isinstance(error, ServerError)
    return Failure(error.status_code, False, getattr(error, "retry_after", None), settled)


def placed(error: APIError, call: Call, attempts: int) -> APIError:
    """The error with the call it belongs to."""
    error.method = call.operation.method
    error.path = call.operation.path
    error.service = call.operation.service
    error.request_id = call.request_id
    error.attempts = attempts
    return error


def too_late(call: Call, seconds: float, attempts: int) -> APIError:
    """The error of a call whose deadline passed."""
    return placed(RequestTimeoutError(f"not finished within {seconds:g} s"), call, attempts)


def log_answer(call: Call, status: int, attempt: int, seconds: float) -> None:
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


def log_retry(call: Call, error: APIError, attempt: int, wait: float) -> None:
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
