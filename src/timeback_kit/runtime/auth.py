"""Tokens: one per token address and client, fetched once for all who wait, renewed before they expire."""

from __future__ import annotations

import asyncio
import copy
import math
import threading
from abc import ABC, abstractmethod
from base64 import b64encode
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping, MutableMapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

from timeback_kit.runtime._http import Auth, Request, Response
from timeback_kit.runtime.errors import APIError, AuthenticationError, DecodeError, RequestTimeoutError, TimebackError
from timeback_kit.runtime.redaction import Secret, clean

if TYPE_CHECKING:
    from timeback_kit.runtime.clock import Clock
    from timeback_kit.runtime.settings import ResolvedEndpoint

DEFAULT_LIFETIME: Final = 3600.0
EARLY: Final = 60.0
UNAUTHORIZED: Final = 401


@dataclass(frozen=True, slots=True)
class Token:
    """A token and how long it is good for.

    Args:
        text: The token.
        lifetime: Seconds from when it was issued.
    """

    text: str = field(repr=False)
    lifetime: float = DEFAULT_LIFETIME


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """How a token is asked for: always a POST that may be repeated.

    Args:
        url: Absolute address.
        headers: Headers with the credentials.
        content: Body with the credentials.
    """

    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


class Grant(ABC):
    """A way to get tokens and to show them."""

    @abstractmethod
    def request(self, endpoint: ResolvedEndpoint) -> TokenRequest:
        """How to ask for a token for this endpoint."""

    @abstractmethod
    def read(self, body: Any) -> Token:
        """The token in the parsed body of a success.

        Raises:
            DecodeError: If there is none.
        """

    def refused(self, error: APIError, endpoint: ResolvedEndpoint) -> APIError:
        """What an unsuccessful answer to the token request means."""
        return error

    def show(self, token: Token, headers: MutableMapping[str, str]) -> None:
        """Put the token into the headers of a request."""
        headers["Authorization"] = f"Bearer {token.text}"

    @abstractmethod
    def key(self, endpoint: ResolvedEndpoint) -> tuple[str | None, ...]:
        """What two endpoints must have in common to share a token."""


@dataclass(frozen=True)
class ClientCredentials(Grant):
    """OAuth client credentials, sent as HTTP Basic with a form that holds no secret.

    Args:
        client_id: Id of the client.
        client_secret: Its secret.
        scope: Scope to ask for, if any.
        variables: Names of the settings the credentials come from, for messages.
    """

    client_id: str
    client_secret: Secret
    scope: str | None = None
    variables: str = "client_id and client_secret"

    def request(self, endpoint: ResolvedEndpoint) -> TokenRequest:
        credentials = f"{self.client_id}:{self.client_secret.reveal()}".encode()
        headers = {
            "Authorization": f"Basic {b64encode(credentials).decode()}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        form = {"grant_type": "client_credentials"} | ({"scope": self.scope} if self.scope else {})
        return TokenRequest(endpoint.auth_url or "", headers, urlencode(form).encode())

    def read(self, body: Any) -> Token:
        text = body.get("access_token") if isinstance(body, Mapping) else None
        if not isinstance(text, str) or not text.strip():
            raise DecodeError("the token address answered without an access_token")
        return Token(text.strip(), lifetime_of(body.get("expires_in")))

    def refused(self, error: APIError, endpoint: ResolvedEndpoint) -> APIError:
        code = error.response.get("error") if isinstance(error.response, Mapping) else None
        host = urlsplit(endpoint.auth_url or "").hostname or "the token address"
        message = _refusal(code if isinstance(code, str) else None, error.status_code, host, self)
        if message is None:
            return error
        return AuthenticationError(message, error.status_code, {"error": clean(str(code))} if code else None)

    def key(self, endpoint: ResolvedEndpoint) -> tuple[str | None, ...]:
        return endpoint.auth_url, self.client_id, self.scope


def _refusal(code: str | None, status: int | None, host: str, grant: ClientCredentials) -> str | None:
    if code == "invalid_scope":
        return f"{host} refused the scope asked for (invalid_scope)"
    if code in ("invalid_client", "unauthorized_client") or status == UNAUTHORIZED:
        said = code or "401"
        return f"{host} refused the client ({said}): check {grant.variables}, and that they belong to this environment"
    if code is not None:
        return f"{host} refused the token request ({clean(code, 80)})"
    if status is not None and status < 500 and status not in (408, 429):
        return f"{host} gave no token (HTTP {status}): check that it is the token address of this environment"
    return None


def lifetime_of(expires_in: Any) -> float:
    """Seconds a token lasts; what cannot be read counts as an hour."""
    try:
        seconds = float(expires_in)
    except (TypeError, ValueError):
        return DEFAULT_LIFETIME
    return max(0.0, seconds) if math.isfinite(seconds) else DEFAULT_LIFETIME


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a fetch ended: with a token, with an error for all who waited, or with nothing."""

    token: Token | None = None
    error: TimebackError | None = None


class TokenCache:
    """The present token of one key, shared by threads, tasks and event loops.

    Whoever finds no token fetches it; the others wait for that one fetch. When it is cancelled or runs out of its own
    time, the next one in line fetches.

    Args:
        grant: How tokens are asked for.
        endpoint: Whom they are for.
        clock: What tells the time.
    """

    def __init__(self, grant: Grant, endpoint: ResolvedEndpoint, clock: Clock) -> None:
        self.grant = grant
        self.endpoint = endpoint
        self._clock = clock
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._good_until = 0.0
        self._flight: Future[_Outcome] | None = None

    def keep(self, token: Token) -> None:
        """Use this token from now on, until shortly before it expires."""
        with self._lock:
            self._token = token
            self._good_until = self._clock.monotonic() + token.lifetime - min(EARLY, token.lifetime / 2)

    def drop(self, token: Token | None = None) -> None:
        """Forget the token; with an argument only if it is still that one."""
        with self._lock:
            if token is None or self._token is token:
                self._token = None

    def _turn(self) -> tuple[Token | None, Future[_Outcome], bool]:
        """The token if there is one, the fetch under way, and whether the caller is to do it."""
        with self._lock:
            if self._token is not None and self._clock.monotonic() < self._good_until:
                return self._token, Future(), False
            if self._flight is not None:
                return None, self._flight, False
            self._flight = Future()
            self._flight.set_running_or_notify_cancel()
            return None, self._flight, True

    def _land(self, flight: Future[_Outcome], outcome: _Outcome) -> None:
        if outcome.token is not None:
            self.keep(outcome.token)
        with self._lock:
            self._flight = None
        flight.set_result(outcome)

    def get(self, fetch: Callable[[], Token], remaining: Callable[[], float]) -> Token:
        """The token, in blocking code.

        Args:
            fetch: Asks for a new one.
            remaining: Seconds the caller can wait.
        """
        while True:
            token, flight, leads = self._turn()
            if token is not None:
                return token
            if not leads and _inside_event_loop():
                # Waiting here would stop the very loop that may be fetching.
                return fetch()
            if not leads:
                found = _taken(flight.result(max(0.0, remaining())))
                if found is not None:
                    return found
                continue
            outcome = _Outcome()
            try:
                token = fetch()
                outcome = _Outcome(token=token)
                return token
            except TimebackError as error:
                outcome = _failed(error)
                raise
            finally:
                self._land(flight, outcome)

    async def aget(self, fetch: Callable[[], Awaitable[Token]]) -> Token:
        """The token, in async code; the caller sets the time limit.

        Args:
            fetch: Asks for a new one.
        """
        while True:
            token, flight, leads = self._turn()
            if token is not None:
                return token
            if not leads:
                found = _taken(await asyncio.wrap_future(flight))
                if found is not None:
                    return found
                continue
            outcome = _Outcome()
            try:
                token = await fetch()
                outcome = _Outcome(token=token)
                return token
            except TimebackError as error:
                outcome = _failed(error)
                raise
            finally:
                self._land(flight, outcome)


def _inside_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _failed(error: TimebackError) -> _Outcome:
    """A leader that ran out of its own time says nothing about the others."""
    return _Outcome() if isinstance(error, RequestTimeoutError) else _Outcome(error=copy.copy(error))


def _taken(outcome: _Outcome) -> Token | None:
    if outcome.error is not None:
        raise copy.copy(outcome.error)
    return outcome.token


@dataclass(slots=True)
class Progress:
    """How many requests a call has made."""

    attempts: int = 0


PROGRESS: Final = "timeback_progress"


class TokenAuth(Auth):
    """Shows the token, and on 401 drops that very one and repeats the call once with another.

    Args:
        cache: Where the token lives.
        fetch: Asks for a new one: blocking or async, as the client it is used with.
        remaining: Seconds the call can wait; for blocking code.
    """

    def __init__(
        self, cache: TokenCache, fetch: Callable[[], Any], remaining: Callable[[], float] = lambda: math.inf
    ) -> None:
        self._cache = cache
        self._fetch = fetch
        self._remaining = remaining

    def sync_auth_flow(self, request: Request) -> Generator[Request, Response, None]:
        """One request, or two when the token was refused."""
        token = self._cache.get(self._fetch, self._remaining)
        self._cache.grant.show(token, request.headers)
        response = yield request
        if response.status_code != UNAUTHORIZED:
            return
        response.read()
        self._cache.drop(token)
        _count(request)
        self._cache.grant.show(self._cache.get(self._fetch, self._remaining), request.headers)
        yield request

    async def async_auth_flow(self, request: Request) -> AsyncGenerator[Request, Response]:
        """One request, or two when the token was refused."""
        token = await self._cache.aget(self._fetch)
        self._cache.grant.show(token, request.headers)
        response = yield request
        if response.status_code != UNAUTHORIZED:
            return
        await response.aread()
        self._cache.drop(token)
        _count(request)
        self._cache.grant.show(await self._cache.aget(self._fetch), request.headers)
        yield request


def _count(request: Request) -> None:
    progress = request.extensions.get(PROGRESS)
    if isinstance(progress, Progress):
        progress.attempts += 1
