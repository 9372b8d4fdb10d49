# Rendered by scripts/unasync.py from src/timeback_kit/runtime/transport.py; change that file.
"""Sends requests: one deadline over token, attempts, waits and body. Decisions are made in `retry` and `responses`."""

from __future__ import annotations

import logging
import math
from contextlib import closing, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from timeback_kit.runtime import sync_io as io
from timeback_kit.runtime._http import (
    HTTPError,
    InvalidURL,
    PoolTimeout,
    RemoteProtocolError,
    Timeout,
    TimeoutException,
    drop_if_surplus,
    ours,
    timed_out,
)
from timeback_kit.runtime._services import STANDARD_PATHS
from timeback_kit.runtime.auth import Outcome, Token, outcome_of
from timeback_kit.runtime.bodies import BodyDecoder, BodyTooLargeError
from timeback_kit.runtime.downloads import Spool
from timeback_kit.runtime.error_cleanup import clear_frames, without_requests
from timeback_kit.runtime.error_context import in_context
from timeback_kit.runtime.errors import (
    APIError,
    ClientClosedError,
    InputValidationError,
    RequestTimeoutError,
    TimebackError,
)
from timeback_kit.runtime.hooks import RetryEvent, log_request, request_event, response_event
from timeback_kit.runtime.limiter import EVERYBODY, NoSlotError
from timeback_kit.runtime.limiter import Outcome as HostOutcome
from timeback_kit.runtime.limiter import outcome_of as host_outcome
from timeback_kit.runtime.operations import RawResponse
from timeback_kit.runtime.platforms import path_on, service_named
from timeback_kit.runtime.requests import (
    PreparedRequest,
    build_request,
    token_request,
    undocumented_request,
    with_defaults,
)
from timeback_kit.runtime.responses import (
    deadline_error,
    deleted_before,
    final_error,
    log,
    log_response,
    log_retry,
    no_slot_error,
    phase_of,
    read_response,
    read_token,
    refused_token,
    too_large,
    transport_failure,
    unread_success,
)
from timeback_kit.runtime.retry import Failure, RetryRule, applied_in_all, policy_for

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Generator, Mapping
    from concurrent.futures import Future
    from pathlib import Path

    from timeback_kit.runtime._http import Client, Response
    from timeback_kit.runtime._http import Request as HttpRequest
    from timeback_kit.runtime.auth import Grant, TokenCache
    from timeback_kit.runtime.call_limits import CallLimits, SlotShare
    from timeback_kit.runtime.errors import Applied, Phase
    from timeback_kit.runtime.limiter import HostLimiter, Slot
    from timeback_kit.runtime.provider import TimebackProvider
    from timeback_kit.runtime.requests import Request, RequestOptions
    from timeback_kit.runtime.retry import RetryPolicy

LONGEST_CONNECT: Final = 10.0
SHORTEST_WORK: Final = 0.005
LONGEST_WAIT: Final = 86_400.0
ERROR_BYTES: Final = 1 << 20
PHASES: Final[Mapping[str, Phase]] = {
    "connect_tcp": "connect",
    "start_tls": "connect",
    "send_request_headers": "send",
    "receive_response_headers": "wait",
    "receive_response_body": "body",
}
"""What a request is doing, by what the HTTP library says it has begun."""


@dataclass(slots=True)
class Exchange:
    """A request in progress.

    Args:
        request: What is sent.
        url: Where it goes.
        limits: What it may take.
        policy: How often it is retried, and after how long.
        deadline: When slot and work have to be over, by the clock of the provider.
        ends: When it has to be over; unknown before it has a slot.
        attempts: Requests made so far.
        retries: Attempts after the first, those with a renewed token left out.
        renewed: Whether this attempt has had a new token after a 401.
        known: Whether the attempts that ended did what a write said.
        in_flight: Whether an attempt is under way.
        response: The response whose body is being read.
        status: Status of the last response; None when there was none.
        phase: What it is doing.
        last: Whether the attempt under way has all the time that is left.
        means: What its errors mean to the caller; None for what they are.
        begun: Whether the attempt has got a connection to work with, or began to open one.
        stuck: Whether the attempt ended with its time.
    """

    request: PreparedRequest
    url: str
    limits: CallLimits
    policy: RetryPolicy
    deadline: float = math.inf
    ends: float = math.inf
    attempts: int = 0
    retries: int = 0
    renewed: bool = False
    known: Applied = "no"
    in_flight: bool = False
    response: Response | None = None
    status: int | None = None
    phase: Phase | None = None
    last: bool = False
    means: Callable[[APIError], APIError] | None = None
    begun: bool = False
    stuck: bool = False

    def begin(self, now: float) -> float:
        """Begin an attempt; returns the seconds it may take."""
        remaining = min(max(0.001, self.ends - now), LONGEST_WAIT)
        repeats = self.request.retry is RetryRule.ALWAYS and self.retries < self.policy.max_retries
        seconds = self.limits.attempt_seconds(remaining, repeats=repeats)
        self.last = seconds >= remaining
        self.phase, self.begun = "connect", False
        return seconds

    def trace(self, event: str, details: Mapping[str, Any]) -> None:
        """Take in what the HTTP library has begun."""
        _, doing, state = event.split(".")
        self.begun = True
        if state == "started":
            self.phase = PHASES.get(doing, self.phase)

    def end(self, failure: Failure) -> None:
        """Take in how an attempt failed; its error then says what became of the write."""
        self.in_flight, self.response = False, None
        self.known = applied_in_all(self.known, failure.applied)
        failure.error.applied = self.applied

    @property
    def applied(self) -> Applied | None:
        """Whether the service did what a write said, as far as is known at this moment; None for a read."""
        if not self.request.operation.writes:
            return None
        if not self.in_flight:
            return self.known
        status = None if self.response is None else self.response.status_code
        return applied_in_all(self.known, Failure(status).applied)


class SyncTransport:
    """Sends the requests of one service, blocking.

    Args:
        provider: Owner of URLs, tokens, connections and limits.
        service: Name of the service.
        timeout: Seconds for a whole call, from when it has its slot; None for the provider's, as for what follows.
        pool_timeout: Seconds a call may wait for a slot.
        deadline: Seconds for the wait for a slot and the call together.
        attempt_timeout: Seconds for one attempt of a call that may be retried.
        max_response_bytes: Most bytes of a response, decompressed.
        share: How many requests of its own may be under way to the host at a time; None for no bound but the host's.
        max_retries: Retries after the first attempt; None for the number in the policy.
        retry_policy: How often attempts are retried, and after how long; None for the provider's.
        grant: How tokens are obtained, where the service has its own way.
    """

    def __init__(
        self,
        provider: TimebackProvider,
        service: str,
        *,
        timeout: float | None = None,
        pool_timeout: float | None = None,
        deadline: float | None = None,
        attempt_timeout: float | None = None,
        max_response_bytes: int | None = None,
        share: SlotShare | None = None,
        max_retries: int | None = None,
        retry_policy: RetryPolicy | None = None,
        grant: Grant | None = None,
    ) -> None:
        self.provider = provider
        self.service = service_named(service)
        self.endpoint = provider.get_endpoint_with_paths(self.service)
        self.limits = provider.limits.replaced_by(
            {
                "timeout": timeout,
                "pool_timeout": pool_timeout,
                "deadline": deadline,
                "attempt_timeout": attempt_timeout,
                "max_response_bytes": max_response_bytes,
            }
        )
        chosen = retry_policy or provider.retry_policy
        self.max_retries = chosen.max_retries if max_retries is None else max_retries
        self._retry_policy = chosen.replaced(max_retries=self.max_retries)
        self._tokens = provider.tokens(self.service, grant)
        self._calls = io.Calls()
        self._clock = provider.clock
        self._hooks = provider.settings
        self._telemetry = provider.telemetry
        self._other_paths = self.endpoint.paths != STANDARD_PATHS[self.service]
        self._connections = provider.sync_connections
        self._limiter = provider.limiter(self.endpoint.base_url)
        self._share = EVERYBODY if share is None else share
        if share is not None:
            self._limiter.raise_ceiling(share.most)

    def __repr__(self) -> str:
        endpoint = vars(self).get("endpoint")  # none where the constructor raised an error
        place = "" if endpoint is None else f" of {self.service} at {endpoint.base_url}"
        return f"<{type(self).__name__}{place}>"

    @property
    def timeout(self) -> float:
        """Seconds for a whole call, from when it has its slot."""
        return self.limits.timeout

    @property
    def base_url(self) -> str:
        """The URL of the service, without a slash at its end."""
        return self.endpoint.base_url

    @property
    def paths(self) -> Any:
        """The paths of the service on its platform."""
        return self.endpoint.paths

    def prepare(self, request: Request[Any]) -> PreparedRequest:
        """Check the arguments of a request and write its path, query, headers and body.

        Raises:
            InputValidationError: If something cannot be sent.
            ServiceNotConfiguredError: If the platform has no such route.
        """
        template = request.operation.path
        if self._other_paths:
            template = path_on(self.service, template, self.endpoint.paths, self.provider.platform)
        return build_request(request, template)

    def send(self, request: Request[Any]) -> RawResponse:
        """Send a request.

        Returns:
            The response to it, its body not yet decoded into a model.

        Raises:
            APIError: If it does not succeed.
        """
        return self.perform(self.prepare(request))

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call any endpoint with the usual authentication, retries and error handling.

        Args:
            method: HTTP method.
            path: Path below the base URL, beginning with a slash, ids percent-encoded.
            params: Query parameters.
            json: Body; None for none.
            request_options: Options of this request alone.

        Returns:
            The parsed JSON; None for an empty body.

        Raises:
            APIError: If it does not succeed.
        """
        request, template = undocumented_request(self.service, method, path, params, json, request_options)
        raw = self.perform(build_request(request, template))
        try:
            return request.operation.read(raw)
        except TimebackError as error:
            raise in_context(error, request.operation, TimebackError) from error.__cause__

    def download(self, prepared: PreparedRequest, destination: str | os.PathLike[str]) -> Path:
        """Send a prepared request and write the body of the response to a file, which appears when it is whole.

        Args:
            prepared: A request whose response is bytes.
            destination: The file to make.
        """

        def receive(response: Response) -> bytes:
            io.in_thread(spool.restart)
            for chunk in _pieces(response, prepared.options.get("max_response_bytes")):
                if spool.take(chunk):
                    io.in_thread(spool.flush)
            io.in_thread(spool.flush)
            return b""

        with Spool(destination) as spool:
            self.perform(prepared, receive)
            return io.in_thread(spool.finish)

    def perform(self, prepared: PreparedRequest, receive: Callable[[Response], bytes] | None = None) -> RawResponse:
        """Send a prepared request.

        Args:
            prepared: The request.
            receive: Takes the body of a success; None to read it.
        """
        options = prepared.options
        limits, policy = self.limits, self._retry_policy
        if options:
            limits, policy = limits.replaced_by(options), policy_for(policy, options)
        deadline = math.inf if limits.deadline is None else self._clock.monotonic() + limits.deadline
        exchange = Exchange(prepared, f"{self.endpoint.base_url}{prepared.target}", limits, policy, deadline)
        recorded = nullcontext() if self._telemetry is None else self._telemetry.recorded(exchange)
        call = io.Call(self._calls.running)
        with recorded:
            try:
                if self._calls.refuses:
                    raise self._closed(exchange)
                response = self._attempts(exchange, self._limiter, self._tokens, receive)
            except TimebackError as error:
                raise without_requests(error)  # noqa: B904 - the same error
            except BaseException as error:
                if isinstance(error, io.Cancelled) and call.was_ended():
                    raise self._closed(exchange) from None
                if isinstance(error, RuntimeError):
                    io.check_loop()
                clear_frames(error)
                raise
            finally:
                exchange.response = None
                self._calls.done(call)
        on_response = options.get("on_response")
        if on_response is not None:
            on_response(response)
        return response

    def _attempts(
        self,
        exchange: Exchange,
        limiter: HostLimiter,
        tokens: TokenCache | None,
        receive: Callable[[Response], bytes] | None = None,
    ) -> RawResponse:
        """Attempt a request until it succeeds or cannot be retried; it holds no slot while it waits to be retried."""
        while True:
            slot, token = self._slot(exchange, limiter), None
            try:
                if tokens is not None:
                    token = tokens.current() or self._token_for(tokens, exchange)
                if self._calls.over:
                    raise self._closed(exchange)
                pool: Any = self._connections.pool()
                pool.calls.add(slot)
                exchange.attempts += 1
                exchange.in_flight, exchange.status, exchange.stuck = True, None, False
                try:
                    outcome = self._attempt(pool.client, exchange, tokens, token, receive)
                except KeyboardInterrupt:  # it may have come while the pool's books were being changed
                    self._connections.replace(pool)
                    raise
                finally:
                    pool.calls.discard(slot)
                    if exchange.stuck or pool.retired:
                        self._replace(pool, exchange)
            finally:
                limiter.release(slot, host_outcome(exchange.status))
            if isinstance(outcome, RawResponse):
                return outcome
            deleted = deleted_before(exchange.request, exchange.attempts, exchange.known, outcome)
            if deleted is not None:
                return deleted
            if exchange.means is not None:
                outcome = outcome.replaced(error=exchange.means(outcome.error))
            exchange.end(outcome)
            if tokens is not None and outcome.status == 401 and not exchange.renewed:
                exchange.renewed = True
                tokens.drop(token)
                continue
            if self._calls.over:
                raise self._closed(exchange)
            wait = self._retry_wait(exchange, outcome)
            exchange.retries += 1
            exchange.renewed = False
            if self._hooks.on_retry is not None:
                event = RetryEvent(request_event(exchange.request, exchange.attempts), outcome.error, wait)
                io.tell(self._hooks.on_retry, event)
            io.sleep(self._clock, wait)

    def _replace(self, pool: Any, exchange: Exchange) -> None:
        """Have calls go over new connections, if those there are do not come free."""
        if not pool.retired and (not exchange.begun or pool.leaks()):
            log.warning("the connections to %s do not come free; they are replaced", urlsplit(exchange.url).hostname)
            self._connections.replace(pool)
        if pool.is_over():
            io.finish(pool.close)

    @staticmethod
    def _closed(exchange: Exchange) -> ClientClosedError:
        """The error of a call whose client was closed."""
        closed = ClientClosedError("the client was closed during the call")
        closed.applied = exchange.applied
        return closed

    def end_calls(self, *, wait: bool = False) -> None:
        """Refuse calls from now on, and end those under way with a ClientClosedError.

        Args:
            wait: Whether to wait for those under way instead.
        """
        self._calls.close(wait=wait)

    def _slot(self, exchange: Exchange, limiter: HostLimiter) -> Slot:
        """Wait until the host may be sent another request."""
        share = self._share if limiter is self._limiter else EVERYBODY
        asked = self._clock.monotonic()
        limits = exchange.limits
        patience = min(limits.pool_timeout, exchange.deadline - asked)
        try:
            slot = io.slot(limiter, share, call_timeout=limits.timeout, pool_timeout=patience)
            now = self._clock.monotonic()
            if exchange.deadline - now < SHORTEST_WORK:
                limiter.release(slot, HostOutcome.SILENT)
                raise NoSlotError("pool_timeout", now - asked)
        except NoSlotError as error:
            late = patience < limits.pool_timeout and error.reason == "pool_timeout"
            failure = no_slot_error(exchange.request, exchange.attempts, error, exchange.url, deadline=late)
            failure.applied = exchange.applied
            raise failure from error
        begun = now + limits.timeout if exchange.ends == math.inf else exchange.ends + now - asked
        exchange.ends = min(begun, exchange.deadline)  # waiting for a slot does not count
        return slot

    def _retry_wait(self, exchange: Exchange, failure: Failure) -> float:
        """Seconds until the next attempt.

        Raises:
            APIError: If there is to be none: what the failure comes to.
        """
        request = exchange.request
        remaining = exchange.ends - self._clock.monotonic()
        wait = exchange.policy.wait(exchange.retries + 1, failure, request.retry, remaining)
        if wait is None:
            raise final_error(failure, remaining)
        log_retry(request, failure.error, exchange.retries + 1, wait)
        return wait

    def _attempt(
        self,
        client: Client,
        exchange: Exchange,
        tokens: TokenCache | None,
        token: Token | None,
        receive: Callable[[Response], bytes] | None,
    ) -> RawResponse | Failure:
        """Send a request once, on this HTTP client."""
        if log.isEnabledFor(logging.DEBUG):
            log_request(exchange.request, exchange.attempts)
        if self._hooks.on_request is not None:
            io.tell(self._hooks.on_request, request_event(exchange.request, exchange.attempts))
        started = self._clock.monotonic()
        seconds = exchange.begin(started)
        http_request = self._http_request(client, exchange, tokens, token, seconds)
        mark = ours.set(True)
        try:
            with io.limited(seconds):
                response = client.send(http_request, auth=None, stream=True, follow_redirects=False)
                exchange.response, exchange.status = response, response.status_code
                try:
                    content = self._content(exchange, response, receive)
                finally:
                    io.finish(response.close)
        except (HTTPError, TimeoutError) as error:
            if exchange.response is None or exchange.response.is_success:
                return self._broken(exchange, error)
            response, content = exchange.response, b""  # the status of a failure says enough
        except UnicodeError:  # a redirect to a host that cannot be one: the library looks at it, we never follow it
            return self._broken(exchange, RemoteProtocolError("a redirect to an invalid host"))
        except BodyTooLargeError as error:
            unread = unread_success(exchange.request, exchange.attempts, response)
            return unread or too_large(exchange.request, exchange.attempts, response.status_code, error.limit)
        except RuntimeError as error:
            if client.is_closed:
                raise self._closed(exchange) from error
            raise
        finally:
            ours.reset(mark)
        took = self._clock.monotonic() - started
        if log.isEnabledFor(logging.DEBUG):
            log_response(exchange.request, response.status_code, exchange.attempts, took)
        if self._hooks.on_response is not None:
            event = response_event(exchange.request, exchange.attempts, response, took)
            io.tell(self._hooks.on_response, event)
        return read_response(exchange.request, exchange.attempts, response, content, self._clock, token)

    def _content(self, exchange: Exchange, response: Response, receive: Callable[[Response], bytes] | None) -> bytes:
        """The body of a response; of a failure at most as much as is read of it."""
        if not response.is_success:
            return _beginning(response, min(ERROR_BYTES, exchange.limits.max_response_bytes))
        if receive is not None:
            return receive(response)
        pieces = list(_pieces(response, exchange.limits.max_response_bytes))
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _broken(self, exchange: Exchange, error: HTTPError | TimeoutError) -> RawResponse | Failure:
        """What an exception of the HTTP library, or the end of the time, means for a request."""
        late = isinstance(error, TimeoutError | TimeoutException)
        exchange.stuck = isinstance(error, TimeoutError | PoolTimeout) or (late and exchange.begun)
        if not exchange.begun:
            # A mock, or a transport of the caller's own, does not say what it is doing.
            exchange.phase = "body" if exchange.response is not None else phase_of(error)
        cause = timed_out(exchange.phase or "wait") if isinstance(error, TimeoutError | TimeoutException) else error
        if late and exchange.last:
            exchange.ends = min(exchange.ends, self._clock.monotonic())
        remaining = exchange.ends - self._clock.monotonic()
        seconds = exchange.limits.timeout
        failure = transport_failure(
            exchange.request, exchange.attempts, cause, exchange.url, remaining, seconds, exchange.response
        )
        if late and isinstance(failure, Failure):
            failure.error.phase = exchange.phase
        return failure

    def _http_request(
        self, client: Client, exchange: Exchange, tokens: TokenCache | None, token: Token | None, seconds: float
    ) -> HttpRequest:
        headers = dict(exchange.request.headers)
        if self._hooks.headers or self._hooks.user_agent:
            headers = with_defaults(exchange.request, self._hooks.headers, self._hooks.user_agent)
        if tokens is not None and token is not None:
            tokens.grant.show(token, headers)
        try:
            return client.build_request(
                exchange.request.operation.method,
                exchange.url,
                headers=headers,
                content=exchange.request.content,
                timeout=Timeout(seconds, connect=min(seconds, LONGEST_CONNECT)),
                extensions={"trace": exchange.trace},
            )
        except InvalidURL as error:
            raise InputValidationError("the URL of the request is too long or not valid") from error

    # Tokens

    def invalidate_token(self) -> None:
        """Forget the token; the next call requests another."""
        if self._tokens is not None:
            self._tokens.drop()

    def token(self) -> Token | None:
        """Request a new token and keep it for the calls that follow.

        Returns:
            The token; None when calls carry none.

        Raises:
            AuthenticationError: If the credentials were refused.
        """
        if self._tokens is None:
            return None
        most = self.limits.deadline
        deadline = math.inf if most is None else self._clock.monotonic() + most
        exchange = self._token_exchange(self._tokens, deadline)
        try:
            token = self._fetch_token(self._tokens, exchange)
        except TimebackError as error:
            raise without_requests(error)  # noqa: B904 - the same error
        except BaseException as error:
            if isinstance(error, RuntimeError):
                io.check_loop()
            exchange.response = None
            clear_frames(error)
            raise
        self._tokens.keep(token)
        return token

    def _token_for(self, tokens: TokenCache, exchange: Exchange) -> Token:
        """The token for a request; an error says what became of the request, not of the fetch."""
        remaining = min(max(0.001, exchange.ends - self._clock.monotonic()), LONGEST_WAIT)
        try:
            with io.limited(remaining):
                return self._shared_token(tokens, exchange)
        except TimeoutError as error:
            raise self._without_token(exchange) from error
        except APIError as error:
            error.applied, error.phase = exchange.applied, "token"
            if isinstance(error, RequestTimeoutError):
                error.attempts = exchange.attempts  # the time that is over is that of the request
            raise

    def _without_token(self, exchange: Exchange) -> APIError:
        """The error of a request that was still waiting for its token when its time was over."""
        error = deadline_error(exchange.request, exchange.attempts, exchange.limits.timeout, exchange.applied)
        error.phase = "token"
        return error

    def _shared_token(self, tokens: TokenCache, exchange: Exchange) -> Token:
        """The token one caller fetches for all who wait."""
        while True:
            token, fetching, leads = tokens.token_or_fetch()
            if token is not None:
                return token
            if leads:
                return self._lead(tokens, fetching, exchange)
            outcome = io.result_of(fetching, exchange.ends - self._clock.monotonic())
            if outcome is None:
                return self._fetch_token(tokens, self._token_exchange(tokens, exchange.ends))
            token = outcome.taken()
            if token is not None:
                return token

    def _lead(self, tokens: TokenCache, fetching: Future[Outcome], exchange: Exchange) -> Token:
        """Fetch the token others wait for, and tell them how that ended."""
        outcome = Outcome()
        try:
            token = self._fetch_token(tokens, self._token_exchange(tokens, exchange.ends))
            outcome = Outcome(token=token)
            return token
        except TimebackError as error:
            outcome = outcome_of(error)
            raise
        finally:
            tokens.end_fetch(fetching, outcome)

    def _token_exchange(self, tokens: TokenCache, deadline: float) -> Exchange:
        asked = tokens.request()
        request = token_request(self.service, asked)
        means = partial(refused_token, tokens=tokens, request=request, url=asked.url)
        return Exchange(request, asked.url, self.limits, self._retry_policy, deadline, means=means)

    def _fetch_token(self, tokens: TokenCache, exchange: Exchange) -> Token:
        raw = self._attempts(exchange, self.provider.limiter(exchange.url, for_tokens=True), None)
        return read_token(raw, tokens, exchange.request, exchange.url)


def _pieces(response: Response, limit: int | None) -> Generator[bytes, None, None]:
    """The body of a response, decompressed, in pieces of bounded size."""
    if response.is_stream_consumed:  # a response made up in memory, such as one of a mock
        yield BodyDecoder("", limit).counted(response.content)
        return
    body = BodyDecoder(response.headers.get("content-encoding", ""), limit)
    stream: Any = response.stream
    for data in stream:
        for number, piece in enumerate(body.pieces(data)):
            if number:
                io.pause()
            yield piece
    drop_if_surplus(response)
    body.end()


def _beginning(response: Response, limit: int) -> bytes:
    """The first bytes of the body of a failure; its connection ends with the rest."""
    kept = bytearray()
    with suppress(BodyTooLargeError), closing(_pieces(response, limit)) as source:
        for piece in source:
            kept += piece
    return bytes(kept)
