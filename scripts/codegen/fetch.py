"""Fetch documents over HTTP, side by side: one deadline per request, strict with size, redirects and the token."""

from __future__ import annotations

import asyncio
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
_AT_ONCE: Final = 6
_OAUTH_ERRORS: Final = frozenset(
    {"invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "unauthorized_client"}
)


class FetchError(CodegenError):
    """A document could not be fetched; the message names the address and says why."""


class NoCredentialsError(FetchError):
    """The document wants the OAuth token and the environment has no credentials."""


class UnauthorizedError(FetchError):
    """The server answered 401 or 403, or the token endpoint refused the credentials."""


class StatusError(FetchError):
    """The server answered with a status that is not a success."""


class TooLargeError(FetchError):
    """The response is larger than a document may be."""


class RedirectError(FetchError):
    """A redirect leads where the request must not follow."""


class NetworkError(FetchError):
    """No response: the connection failed, broke or took too long."""


class Clock(Protocol):
    """What retrying needs from time."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""

    async def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """Real time."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often.

    Args:
        attempts: Requests per address, the first one included.
        first_wait: Seconds before the second attempt; doubled for each further one.
        longest_wait: Seconds at most between two attempts, also when the server asks for more.
        deadline: Seconds for one request, from connecting to the last byte of the body.
        total: Seconds for one address, all attempts and waits included.
        max_bytes: Largest response.
    """

    attempts: int = 3
    first_wait: float = 0.5
    longest_wait: float = 10.0
    deadline: float = 20.0
    total: float = 60.0
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to fetch.

    Args:
        url: Its address.
        oauth: Whether to send the OAuth token.
    """

    url: str
    oauth: bool = False


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

    def documents(self, wanted: Mapping[str, Wanted]) -> dict[str, bytes | FetchError]:
        """Fetch several documents side by side; a failure of one is its own.

        Args:
            wanted: What to fetch, by the name of its service.

        Returns:
            By service the document, or the error that says why there is none.
        """
        return asyncio.run(self._all(wanted))

    def document(self, url: str, *, oauth: bool = False) -> bytes:
        """Fetch one document.

        Args:
            url: Its address.
            oauth: Whether to send the OAuth token.

        Returns:
            The body of the response.

        Raises:
            FetchError: One of its kinds says why there is none.
        """
        found = self.documents({url: Wanted(url, oauth)})[url]
        if isinstance(found, FetchError):
            raise found
        return found

    async def _all(self, wanted: Mapping[str, Wanted]) -> dict[str, bytes | FetchError]:
        gate = asyncio.Semaphore(_AT_ONCE)
        async with httpx.AsyncClient(
            timeout=self._patience.deadline, follow_redirects=False, headers={"User-Agent": "timeback-regenerate"}
        ) as http:
            session = _Session(http, self._token_url, self._credentials, self._patience, self._clock, self._jitter)

            async def one(what: Wanted) -> bytes | FetchError:
                async with gate:
                    try:
                        return await session.document(what)
                    except FetchError as error:
                        return error

            found = await asyncio.gather(*(one(what) for what in wanted.values()))
        return dict(zip(wanted, found, strict=True))


class _Session:
    """One run of fetching: its connections and the one token that all protected documents share."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        token_url: str,
        credentials: Credentials | None,
        patience: Patience,
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self._http = http
        self._token_url = token_url
        self._credentials = credentials
        self._patience = patience
        self._clock = clock
        self._jitter = jitter
        self._token: str | None = None
        self._token_lock = asyncio.Lock()

    async def document(self, wanted: Wanted) -> bytes:
        if not wanted.oauth:
            return _body(wanted.url, await self._follow(wanted.url, None))
        token = await self._access_token(None)
        response = await self._follow(wanted.url, token)
        if response.status == 401:  # it may have expired while the other documents were fetched
            response = await self._follow(wanted.url, await self._access_token(token))
        return _body(wanted.url, response, has_token=True)

    async def _access_token(self, refused: str | None) -> str:
        """The token that all share; another one where this one was refused."""
        if self._credentials is None:
            raise NoCredentialsError(f"no credentials: set {CLIENT_ID} and {CLIENT_SECRET}")
        async with self._token_lock:
            if self._token is None or self._token == refused:
                self._token = await self._request_token(self._credentials)
            return self._token

    async def _request_token(self, credentials: Credentials) -> str:
        _refuse_plain_text(self._token_url, "credentials")
        form = {
            "grant_type": "client_credentials",
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret,
        }
        response = await self._patiently("POST", self._token_url, data=form)
        where = f"the token endpoint {shown(self._token_url)}"
        if response.status in {400, 401, 403}:
            raise UnauthorizedError(f"{where} refused the credentials ({_oauth_error(response)})")
        if response.status != 200:
            raise StatusError(f"{where} answered {response.status}")
        token = response.member("access_token")
        if not isinstance(token, str) or not token:
            raise StatusError(f"{where} answered without an access_token")
        return token

    async def _follow(self, url: str, token: str | None) -> _Response:
        headers = {"Accept": "application/yaml, application/json, */*;q=0.5"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        for _ in range(_MAX_REDIRECTS + 1):
            if token is not None:
                _refuse_plain_text(url, "the token")
            response = await self._patiently("GET", url, headers=headers)
            if response.status not in _REDIRECTS:
                return response
            url = redirected(url, response.headers.get("location"), has_token=token is not None)
        raise RedirectError(f"{shown(url)}: more than {_MAX_REDIRECTS} redirects")

    async def _patiently(self, method: str, url: str, **arguments: Any) -> _Response:
        patience = self._patience
        end = self._clock.monotonic() + patience.total
        number = 0
        while True:
            number += 1
            left = end - self._clock.monotonic()
            asked = None
            try:
                response = await self._once(method, url, min(patience.deadline, left), **arguments)
            except httpx.InvalidURL as error:
                raise NetworkError(f"{ascii(url)[1:-1][:200]} is not an address: {error}") from None
            except (httpx.HTTPError, TimeoutError) as error:
                problem: FetchError = NetworkError(
                    f"{shown(url)}: no response after {_times(number)}: {_cause(error, patience)}"
                )
            else:
                if response.status not in _RETRIED:
                    return response
                problem = StatusError(f"{shown(url)} answered {response.status} ({_times(number)})")
                asked = _retry_after(response.headers.get("retry-after"))
            wait = self._wait(number, asked)
            if number >= patience.attempts or self._clock.monotonic() + wait >= end:
                raise problem
            await self._clock.sleep(wait)

    def _wait(self, number: int, asked: float | None) -> float:
        patience = self._patience
        own = patience.first_wait * 2.0 ** (number - 1) * (0.5 + self._jitter() / 2)
        return min(max(own, asked or 0.0), patience.longest_wait)

    async def _once(self, method: str, url: str, seconds: float, **arguments: Any) -> _Response:
        limit = self._patience.max_bytes
        async with asyncio.timeout(seconds), self._http.stream(method, url, **arguments) as response:
            too_large = TooLargeError(f"{shown(url)}: too large: more than {limit} bytes")
            if _digits(response.headers.get("content-length")) > limit:
                raise too_large
            chunks: list[bytes] = []
            received = 0
            async for chunk in response.aiter_bytes():
                received += len(chunk)
                if received > limit:
                    raise too_large
                chunks.append(chunk)
            return _Response(response.status_code, response.headers, b"".join(chunks))


@dataclass(frozen=True, slots=True)
class _Response:
    """A response that was read to its end."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    def member(self, name: str) -> Any:
        try:
            value = httpx.Response(200, content=self.content).json()
        except ValueError:
            return None
        return value.get(name) if isinstance(value, dict) else None


def shown(url: str) -> str:
    """An address for a message: without user, query and fragment, which may hold what is secret."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # an unclosed bracket, a port out of range
        return ascii(url.split("?")[0])[1:-1][:200]
    return ascii(f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}")[1:-1][:200]


def _times(number: int) -> str:
    return "1 attempt" if number == 1 else f"{number} attempts"


def _cause(error: Exception, patience: Patience) -> str:
    if isinstance(error, TimeoutError):
        return f"not complete within {patience.deadline:g} s"
    return type(error).__name__


def _body(url: str, response: _Response, *, has_token: bool = False) -> bytes:
    where = shown(url)
    if response.status == 403 and has_token:
        lacking = "insufficient_scope" in response.headers.get("www-authenticate", "")
        why = "the token lacks the scope it wants" if lacking else "the token is not allowed to read it"
        raise UnauthorizedError(f"{where} answered 403: not authorized: {why}")
    if response.status in {401, 403}:
        why = ": it refused a new token too" if has_token else ""
        raise UnauthorizedError(f"{where} answered {response.status}: not authorized{why}")
    if response.status != 200:
        raise StatusError(f"{where} answered {response.status}")
    return response.content


def _oauth_error(response: _Response) -> str:
    code = response.member("error")
    return code if code in _OAUTH_ERRORS else f"status {response.status}"


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
        raise RedirectError(f"{shown(url)}: a redirect without a usable address") from None
    if location is None or origin[0] not in {"http", "https"}:
        raise RedirectError(f"{shown(url)}: a redirect without a usable address")
    if has_token and origin != _origin(url):
        other = urlsplit(target).hostname
        raise RedirectError(f"{shown(url)}: refused a redirect to another host ({other}) with the token on it")
    if urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
        raise RedirectError(f"{shown(url)}: refused a redirect from https to http")
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
