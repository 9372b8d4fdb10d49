"""Tokens: one per token URL and client, fetched once for all who wait, renewed before they expire."""

from __future__ import annotations

import copy
import math
import os
import random
from abc import ABC, abstractmethod
from base64 import b64encode
from collections.abc import Mapping, MutableMapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

from timeback_kit.runtime.errors import APIError, AuthenticationError, DecodeError, RequestTimeoutError, TimebackError
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.redaction import NotPickled, Secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeback_kit.runtime.clock import Clock
    from timeback_kit.runtime.settings import ResolvedEndpoint

DEFAULT_LIFETIME: Final = 3600.0
EARLY: Final = 60.0
REFUSED_FOR: Final = 5.0
UNAUTHORIZED: Final = 401
PASSING: Final = frozenset({408, 425, 429})
"""Statuses of a failure that says nothing about the credentials."""
OAUTH_CODES: Final = frozenset(
    {
        "access_denied", "invalid_client", "invalid_grant", "invalid_request", "invalid_scope", "server_error",
        "slow_down", "temporarily_unavailable", "unauthorized_client", "unsupported_grant_type",
    }
)  # fmt: skip
"""What is repeated of a refusal; anything else could hold the secret."""


@dataclass(frozen=True, slots=True)
class Token(NotPickled):
    """A token and how long it is good for.

    Args:
        text: The token.
        lifetime: Seconds from when it was issued.
    """

    text: str = field(repr=False)
    lifetime: float = DEFAULT_LIFETIME


@dataclass(frozen=True, slots=True)
class TokenRequest(NotPickled):
    """How a token is requested: always a POST that may be retried.

    Args:
        url: Absolute URL.
        headers: Headers with the credentials.
        content: Body with the credentials.
    """

    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


class Grant(ABC):
    """Obtains access tokens and adds them to requests."""

    @abstractmethod
    def request(self, endpoint: ResolvedEndpoint) -> TokenRequest:
        """The request for a token for this endpoint."""

    @abstractmethod
    def read(self, body: Any) -> Token:
        """The token in the parsed body of a success.

        Raises:
            DecodeError: If there is none; callers get an AuthenticationError with its message.
        """

    def refused(self, error: APIError, endpoint: ResolvedEndpoint) -> APIError:
        """What an unsuccessful response to a token request means; any error becomes an AuthenticationError."""
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
            raise DecodeError("the token response has no access_token")
        return Token(text.strip(), lifetime_of(body.get("expires_in")))

    def refused(self, error: APIError, endpoint: ResolvedEndpoint) -> APIError:
        code = error.response.get("error") if isinstance(error.response, Mapping) else None
        known = code if isinstance(code, str) and code in OAUTH_CODES else None
        host = urlsplit(endpoint.auth_url or "").hostname or "the token URL"
        message = _refusal(known, error.status_code, host, self)
        if message is None:
            return error
        return AuthenticationError(message, error.status_code, None if known is None else {"error": known})

    def key(self, endpoint: ResolvedEndpoint) -> tuple[str | None, ...]:
        return endpoint.auth_url, self.client_id, self.scope


def _refusal(code: str | None, status: int | None, host: str, grant: ClientCredentials) -> str | None:
    if code == "invalid_scope":
        return f"{host} refused the requested scope (invalid_scope)"
    if code in ("invalid_client", "unauthorized_client") or status == UNAUTHORIZED:
        said = code or "401"
        return f"{host} refused the client ({said}): check {grant.variables}, and that they belong to this environment"
    return None if code is None else f"{host} refused the token request ({code})"


def no_token_error(host: str, status: int | None, retry_after: float | None = None) -> AuthenticationError:
    """The error of a response from a token URL that is not a token; of what it says, nothing but the status is kept.

    Args:
        host: Host of the token URL.
        status: HTTP status; None when the response broke off.
        retry_after: Seconds the host asks to wait.
    """
    if status is None:
        told = f"{host} gave no token: its response is broken; check that it is the token URL of this environment"
    elif 200 <= status < 300:
        told = f"{host} gave no token (HTTP {status}): its response has none; check that it is the token URL"
    elif status in PASSING or status >= 500:
        wait = "" if retry_after is None else f"; it asks to wait {retry_after:g} s"
        told = f"{host} gave no token (HTTP {status}): the token URL is overloaded or out of order{wait}"
    else:
        told = f"{host} gave no token (HTTP {status}): check that it is the token URL of this environment"
    error = AuthenticationError(told, status)
    error.status_code = status
    return error


def lifetime_of(expires_in: Any) -> float:
    """Seconds a token lasts; what cannot be read counts as an hour."""
    try:
        seconds = float(expires_in)
    except (TypeError, ValueError, OverflowError):
        return DEFAULT_LIFETIME
    return max(0.0, seconds) if math.isfinite(seconds) else DEFAULT_LIFETIME


@dataclass(frozen=True, slots=True)
class Outcome:
    """How fetching a token ended: with a token, with an error for all who waited, or undecided."""

    token: Token | None = None
    error: TimebackError | None = None

    def taken(self) -> Token | None:
        """The token; None when the next in line has to fetch.

        Raises:
            TimebackError: If fetching failed for everybody.
        """
        if self.error is not None:
            raise copy.copy(self.error)
        return self.token


def outcome_of(error: TimebackError) -> Outcome:
    """How a failed fetch ends for those who wait: if it timed out, they try again instead of failing."""
    return Outcome() if isinstance(error, RequestTimeoutError) else Outcome(error=copy.copy(error))


class TokenCache:
    """The current token of one key, shared by threads, tasks and event loops.

    Whoever finds no token fetches it; the others wait for that fetch. When it is cancelled or times out, the next in
    line fetches. When the credentials were refused, calls within the next seconds fail with that error.

    Args:
        grant: How tokens are requested.
        endpoint: The endpoint they are for.
        clock: What tells the time.
        jitter: A number from 0 to 1, so that processes that began together do not renew together.
    """

    def __init__(
        self,
        grant: Grant,
        endpoint: ResolvedEndpoint,
        clock: Clock,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.grant = grant
        self.endpoint = endpoint
        self._clock = clock
        self._jitter = jitter
        self._process = os.getpid()
        self._lock = lock_of(self)
        self._token: Token | None = None
        self._good_until = 0.0
        self._fetching: Future[Outcome] | None = None
        self._refused: Outcome | None = None
        self._refused_until = 0.0

    def request(self) -> TokenRequest:
        """How a new token is requested."""
        return self.grant.request(self.endpoint)

    def current(self) -> Token | None:
        """The token, unless there is none or it expires soon."""
        with self._lock:
            return self._token if self._clock.monotonic() < self._good_until else None

    def keep(self, token: Token) -> None:
        """Use this token from now on, until shortly before it expires."""
        with self._lock:
            self._token, self._refused = token, None
            early = min(EARLY, token.lifetime / 2)
            early += self._jitter() * min(early, token.lifetime / 10)
            self._good_until = self._clock.monotonic() + token.lifetime - early

    def drop(self, token: Token | None = None) -> None:
        """Forget the token; with an argument only if it is still that one."""
        with self._lock:
            if token is None or self._token is token:
                self._token = None
            if token is None:
                self._refused = None

    def token_or_fetch(self) -> tuple[Token | None, Future[Outcome], bool]:
        """The token if there is one, else the fetch in progress, and whether the caller is the one to fetch."""
        if self._process != os.getpid():
            self._leave_parent()
        with self._lock:
            if self._token is not None and self._clock.monotonic() < self._good_until:
                return self._token, Future(), False
            if self._refused is not None and self._clock.monotonic() < self._refused_until:
                known: Future[Outcome] = Future()
                known.set_result(self._refused)
                return None, known, False
            if self._fetching is not None:
                return None, self._fetching, False
            self._fetching = Future()
            self._fetching.set_running_or_notify_cancel()
            return None, self._fetching, True

    def _leave_parent(self) -> None:
        """After a fork: a fetch of the parent ends there."""
        self._process = os.getpid()
        self._fetching = None

    def end_fetch(self, fetching: Future[Outcome], outcome: Outcome) -> None:
        """End a fetch: keep its token and tell those who wait."""
        if outcome.token is not None:
            self.keep(outcome.token)
        with self._lock:
            self._fetching = None
            if _is_refusal(outcome.error):
                self._refused, self._refused_until = outcome, self._clock.monotonic() + REFUSED_FOR
        fetching.set_result(outcome)


def _is_refusal(error: TimebackError | None) -> bool:
    """Whether another request with the same credentials would be refused too."""
    status = error.status_code if isinstance(error, AuthenticationError) else None
    return status is not None and 400 <= status < 500 and status not in PASSING
