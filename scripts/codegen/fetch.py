"""Fetch documents over HTTP: patient with a slow vendor, strict with size, redirects and the token."""

from __future__ import annotations

import os
import random
import re
import time
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urljoin, urlsplit

import httpx

from codegen.errors import CodegenError
from codegen.loading import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CLIENT_ID: Final = "TIMEBACK_CLIENT_ID"
CLIENT_SECRET: Final = "TIMEBACK_CLIENT_SECRET"  # noqa: S105 - the name of a variable

_DIGITS: Final = re.compile(r"[0-9]{1,12}\Z")
_RETRIED: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_MAX_REDIRECTS: Final = 5
_OAUTH_ERRORS: Final = frozenset(
    {"invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "unauthorized_client"}
)


class FetchError(CodegenError):
    """A document could not be fetched; the message says why."""


class NoCredentialsError(FetchError):
    """The document wants the OAuth token and the environment has no credentials."""


class UnauthorizedError(FetchError):
    """The server answered 401 or 403, or the token endpoint refused the credentials."""


class StatusError(FetchError):
    """The server answered with a status that is no success."""


class TooLargeError(FetchError):
    """The answer is larger than a document may be."""


class RedirectError(FetchError):
    """A redirect leads where the request must not follow."""


class NetworkError(FetchError):
    """No answer: the connection failed, broke or took too long."""


class Clock(Protocol):
    """What retrying needs from time."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """Real time."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often.

    Args:
        attempts: Requests per address, the first one included.
        first_wait: Seconds before the second attempt; doubled for each further one.
        longest_wait: Seconds at most between two attempts, also when the server asks for more.
        timeout: Seconds for connecting, and between two pieces of the answer.
        deadline: Seconds for one whole answer.
        max_bytes: Largest answer.
    """

    attempts: int = 4
    first_wait: float = 0.5
    longest_wait: float = 20.0
    timeout: float = 20.0
    deadline: float = 120.0
    max_bytes: int = MAX_BYTES


@dataclass(frozen=True, slots=True)
class Credentials:
    """Client credentials of the platform."""

    client_id: str
    client_secret: str = field(repr=False)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Credentials | None:
        """Read TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET; None when one is missing or blank."""
        client_id = environment.get(CLIENT_ID, "").strip()
        secret = environment.get(CLIENT_SECRET, "").strip()
        return cls(client_id, secret) if client_id and secret else None


class Fetcher:
    """Fetches documents, with the OAuth token where one is wanted.

    Args:
        token_url: Address of the OAuth token endpoint.
        credentials: Client credentials, or None.
        patience: Attempts, waits and limits.
        clock: Time.
        jitter: A number from 0 up to 1, called once per wait.
    """

    def __init__(
        self,
        token_url: str,
        credentials: Credentials | None,
        *,
        patience: Patience | None = None,
        clock: Clock | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._token_url = token_url
        self._credentials = credentials
        self._patience = patience or Patience()
        self._clock = clock or SystemClock()
        self._jitter = jitter
        self._token: str | None = None
        self._http = httpx.Client(
            timeout=self._patience.timeout, follow_redirects=False, headers={"User-Agent": "timeback-regenerate"}
        )

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def document(self, url: str, *, oauth: bool = False) -> bytes:
        """Fetch one document.

        Args:
            url: Its address.
            oauth: Whether to send the OAuth token.

        Returns:
            The answer's body.

        Raises:
            FetchError: One of its kinds says why there is none.
        """
        token = self._access_token() if oauth else None
        return self._follow(url, token)

    def _access_token(self) -> str:
        if self._credentials is None:
            raise NoCredentialsError(f"no credentials: set {CLIENT_ID} and {CLIENT_SECRET}")
        if self._token is None:
            self._token = self._request_token(self._credentials)
        return self._token

    def _request_token(self, credentials: Credentials) -> str:
        _refuse_plain_text(self._token_url, "credentials")
        form = {
            "grant_type": "client_credentials",
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret,
        }
        answer = self._patiently("POST", self._token_url, data=form)
        if answer.status in {400, 401, 403}:
            raise UnauthorizedError(f"the token endpoint refused the credentials ({_oauth_error(answer)})")
        if answer.status != 200:
            raise StatusError(f"the token endpoint answered {answer.status}")
        token = answer.member("access_token")
        if not isinstance(token, str) or not token:
            raise StatusError("the token endpoint answered without an access_token")
        return token

    def _follow(self, url: str, token: str | None) -> bytes:
        headers = {"Accept": "application/yaml, application/json, */*;q=0.5"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        for _ in range(_MAX_REDIRECTS + 1):
            if token is not None:
                _refuse_plain_text(url, "the token")
            answer = self._patiently("GET", url, headers=headers)
            if answer.status not in _REDIRECTS:
                return _body(answer)
            url = redirected(url, answer.headers.get("location"), has_token=token is not None)
        raise RedirectError(f"more than {_MAX_REDIRECTS} redirects")

    def _patiently(self, method: str, url: str, **arguments: Any) -> _Answer:
        patience = self._patience
        for number in range(1, patience.attempts + 1):
            try:
                answer = self._once(method, url, **arguments)
            except httpx.InvalidURL as error:
                raise NetworkError(f"not an address: {error}") from None
            except httpx.HTTPError as error:
                if number == patience.attempts:
                    raise NetworkError(f"no answer after {number} attempts: {type(error).__name__}") from None
                asked = None
            else:
                if answer.status not in _RETRIED or number == patience.attempts:
                    return answer
                asked = _retry_after(answer.headers.get("retry-after"))
            self._clock.sleep(self._wait(number, asked))
        raise AssertionError("attempts is at least 1")

    def _wait(self, number: int, asked: float | None) -> float:
        patience = self._patience
        own = patience.first_wait * 2.0 ** (number - 1) * (0.5 + self._jitter() / 2)
        return min(max(own, asked or 0.0), patience.longest_wait)

    def _once(self, method: str, url: str, **arguments: Any) -> _Answer:
        end = self._clock.monotonic() + self._patience.deadline
        with self._http.stream(method, url, **arguments) as response:
            if _digits(response.headers.get("content-length")) > self._patience.max_bytes:
                raise TooLargeError(self._too_large())
            chunks: list[bytes] = []
            received = 0
            for chunk in response.iter_bytes():
                received += len(chunk)
                if received > self._patience.max_bytes:
                    raise TooLargeError(self._too_large())
                if self._clock.monotonic() > end:
                    raise httpx.ReadTimeout("the whole answer took too long")
                chunks.append(chunk)
            return _Answer(response.status_code, response.headers, b"".join(chunks))

    def _too_large(self) -> str:
        return f"too large: more than {self._patience.max_bytes} bytes"


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer that was read to its end."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    def member(self, name: str) -> Any:
        try:
            value = httpx.Response(200, content=self.content).json()
        except ValueError:
            return None
        return value.get(name) if isinstance(value, dict) else None


def _body(answer: _Answer) -> bytes:
    if answer.status in {401, 403}:
        raise UnauthorizedError(f"the server answered {answer.status}: not authorized")
    if answer.status != 200:
        raise StatusError(f"the server answered {answer.status}")
    return answer.content


def _oauth_error(answer: _Answer) -> str:
    code = answer.member("error")
    return code if code in _OAUTH_ERRORS else f"status {answer.status}"


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def redirected(url: str, location: str | None, *, has_token: bool) -> str:
    """Where a redirect leads.

    Args:
        url: The address that answered.
        location: What it answered with.
        has_token: Whether the request carries the token.

    Raises:
        RedirectError: It leads nowhere, to another host with the token, or from https to http.
    """
    try:
        target = urljoin(url, location or "")
        origin = _origin(target)
    except ValueError:  # an unclosed bracket, a port out of range
        raise RedirectError("a redirect without a usable address") from None
    if location is None or origin[0] not in {"http", "https"}:
        raise RedirectError("a redirect without a usable address")
    if has_token and origin != _origin(url):
        raise RedirectError(f"refused a redirect to another host ({urlsplit(target).hostname}) with the token on it")
    if urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
        raise RedirectError("refused a redirect from https to http")
    return target


def _refuse_plain_text(url: str, what: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise RedirectError(f"refused to send {what} without https to {parts.hostname}")


def _digits(text: str | None) -> int:
    return int(text) if text is not None and _DIGITS.match(text) else 0


def _retry_after(text: str | None) -> float | None:
    """Seconds that the server asks to wait: a number, or until a date."""
    if text is None:
        return None
    if _DIGITS.match(text):
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except ValueError:
        return None
