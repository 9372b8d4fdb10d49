"""Sends requests: one deadline over token, attempts, waits and body. Decisions are made in `retry` and `responses`."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime import async_io as io
from timeback_kit.runtime._http import HTTPError, InvalidURL, RemoteProtocolError, Timeout, ours
from timeback_kit.runtime._services import STANDARD_PATHS
from timeback_kit.runtime.auth import Outcome, Token, outcome_of
from timeback_kit.runtime.downloads import Spool
from timeback_kit.runtime.errors import (
    APIError,
    ClientClosedError,
    InputValidationError,
    RequestTimeoutError,
    TimebackError,
)
from timeback_kit.runtime.operations import RawResponse
from timeback_kit.runtime.platforms import path_on, service_named
from timeback_kit.runtime.requests import PreparedRequest, build_request, token_request, undocumented_request
from timeback_kit.runtime.responses import (
    deadline_error,
    deleted_before,
    log,
    log_response,
    log_retry,
    read_response,
    read_token,
    refused_token,
    succeeded,
    transport_failure,
    unread_success,
)
from timeback_kit.runtime.retry import Failure, applied_in_all, policy_for
from timeback_kit.runtime.shedding import without_requests

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable, Mapping
    from concurrent.futures import Future
    from pathlib import Path

    from timeback_kit.runtime._http import AsyncClient, Response
    from timeback_kit.runtime._http import Request as HttpRequest
    from timeback_kit.runtime.auth import Grant, TokenCache
    from timeback_kit.runtime.errors import Applied
    from timeback_kit.runtime.provider import TimebackProvider
    from timeback_kit.runtime.requests import Request, RequestOptions
    from timeback_kit.runtime.retry import RetryPolicy

LONGEST_CONNECT: Final = 10.0
LONGEST_WAIT: Final = 86_400.0


@dataclass(slots=True)
class Exchange:
    """A request in progress.

    Args:
        request: What is sent.
        url: Where it goes.
        seconds: How long it may take.
        ends: When it has to be over, by the clock of the provider.
        attempts: Requests made so far.
        retries: Attempts after the first, those with a renewed token left out.
        renewed: Whether this attempt has had a new token after a 401.
        known: Whether the attempts that ended did what a write said.
        in_flight: Whether an attempt is under way.
        response: The response whose body is being read.
    """

    request: PreparedRequest
    url: str
    seconds: float
    ends: float
    attempts: int = 0
    retries: int = 0
    renewed: bool = False
    known: Applied = "no"
    in_flight: bool = False
    response: Response | None = None

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


class AsyncTransport:
    """Sends the requests of one service, awaited.

    Args:
        provider: Owner of URLs, tokens and connections.
        service: Name of the service.
        timeout: Seconds for a whole call; None for the provider's.
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
        max_retries: int | None = None,
        retry_policy: RetryPolicy | None = None,
        grant: Grant | None = None,
    ) -> None:
        self.provider = provider
        self.service = service_named(service)
        self.endpoint = provider.get_endpoint_with_paths(self.service)
        self.timeout = provider.timeout if timeout is None else timeout
        chosen = retry_policy or provider.retry_policy
        self.max_retries = chosen.max_retries if max_retries is None else max_retries
        self._retry_policy = replace(chosen, max_retries=self.max_retries)
        self._tokens = provider.tokens(self.service, grant)
        self._clock = provider.clock
        self._other_paths = self.endpoint.paths != STANDARD_PATHS[self.service]
        self._connections = provider.async_connections

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.service} at {self.endpoint.base_url}>"

    @property
    def paths(self) -> Any:
        """The paths of the service on its platform."""
        return self.endpoint.paths

    def prepare(self, request: Request[Any]) -> PreparedRequest:
        """Check the arguments of a request and write its path, query, headers and body.

        Args:
            request: The request.

        Raises:
            InputValidationError: If something cannot be sent.
            ServiceNotConfiguredError: If the platform has no such route.
        """
        template = request.operation.path
        if self._other_paths:
            template = path_on(self.service, template, self.endpoint.paths, self.provider.platform)
        return build_request(request, template)

    async def send(self, request: Request[Any]) -> RawResponse:
        """Send a request.

        Args:
            request: The request.

        Returns:
            The response to it, its body not yet decoded into a model.

        Raises:
            APIError: If it does not succeed.
        """
        return await self.perform(self.prepare(request))

    async def request(
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
        return (await self.perform(build_request(request, template))).json

    async def download(self, prepared: PreparedRequest, destination: str | os.PathLike[str]) -> Path:
        """Send a prepared request and write the body of the response to a file, which appears when it is whole.

        Args:
            prepared: A request whose response is bytes.
            destination: The file to make.
        """

        async def receive(response: Response) -> bytes:
            await io.in_thread(spool.restart)
            async for chunk in response.aiter_bytes():
                if spool.take(chunk):
                    await io.in_thread(spool.flush)
            await io.in_thread(spool.flush)
            return b""

        with Spool(destination) as spool:
            await self.perform(prepared, receive)
            return await io.in_thread(spool.finish)

    async def perform(
        self, prepared: PreparedRequest, receive: Callable[[Response], Awaitable[bytes]] | None = None
    ) -> RawResponse:
        """Send a prepared request.

        Args:
            prepared: The request.
            receive: Takes the body of a success; None to read it.
        """
        options = prepared.options
        seconds = options.get("timeout") or self.timeout
        url = f"{self.endpoint.base_url}{prepared.target}"
        exchange = Exchange(prepared, url, seconds, self._clock.monotonic() + seconds)
        try:
            async with io.limited(seconds):
                response = await self._attempts(exchange, self._tokens, receive)
        except TimebackError as error:
            raise without_requests(error)  # noqa: B904 - the same error
        except RuntimeError:
            io.check_loop()
            raise
        except TimeoutError as error:
            unread = unread_success(prepared, exchange.attempts, exchange.response)
            if unread is None:
                late = deadline_error(prepared, exchange.attempts, seconds, exchange.applied, exchange.response)
                raise late from without_requests(error)
            response = unread
        on_response = options.get("on_response")
        if on_response is not None:
            on_response(response)
        return response

    async def _attempts(
        self,
        exchange: Exchange,
        tokens: TokenCache | None,
        receive: Callable[[Response], Awaitable[bytes]] | None = None,
    ) -> RawResponse:
        """Attempt a request until it succeeds or cannot be retried."""
        while True:
            token = None
            if tokens is not None:
                token = tokens.current() or await self._token_for(tokens, exchange)
            exchange.attempts += 1
            exchange.in_flight = True
            outcome = await self._attempt(exchange, tokens, token, receive)
            if isinstance(outcome, RawResponse):
                return outcome
            deleted = deleted_before(exchange.request, exchange.attempts, exchange.known, outcome)
            if deleted is not None:
                return deleted
            exchange.end(outcome)
            if tokens is not None and outcome.status == 401 and not exchange.renewed:
                exchange.renewed = True
                tokens.drop(token)
                continue
            wait = self._retry_wait(exchange, outcome)
            if wait is None:
                raise outcome.error
            exchange.retries += 1
            exchange.renewed = False
            await self._clock.asleep(wait)

    def _retry_wait(self, exchange: Exchange, failure: Failure) -> float | None:
        """Seconds until the next attempt; None to give up."""
        request = exchange.request
        policy = policy_for(self._retry_policy, request.options)
        remaining = exchange.ends - self._clock.monotonic()
        wait = policy.wait(exchange.retries + 1, failure, request.retry, remaining)
        if wait is not None:
            log_retry(request, failure.error, exchange.retries + 1, wait)
        return wait

    async def _attempt(
        self,
        exchange: Exchange,
        tokens: TokenCache | None,
        token: Token | None,
        receive: Callable[[Response], Awaitable[bytes]] | None,
    ) -> RawResponse | Failure:
        """Send a request once."""
        client = await self._connections.client()
        http_request = self._http_request(client, exchange, tokens, token)
        started = self._clock.monotonic()
        mark = ours.set(True)
        try:
            exchange.response = response = await client.send(http_request, auth=None, stream=True)
            try:
                take = receive if receive is not None and succeeded(response.status_code) else None
                content = await (response.aread() if take is None else take(response))
            finally:
                await response.aclose()
        except HTTPError as error:
            if exchange.response is None or succeeded(exchange.response.status_code):
                return self._broken(exchange, error)
            response, content = exchange.response, b""  # the status of a failure says enough
        except UnicodeError:  # a redirect to a host that cannot be one: the library looks at it, we never follow it
            return self._broken(exchange, RemoteProtocolError("a redirect to an invalid host"))
        except RuntimeError as error:
            if client.is_closed:
                closed = ClientClosedError("the client was closed during the call")
                closed.applied = exchange.applied
                raise closed from error
            raise
        finally:
            ours.reset(mark)
        if log.isEnabledFor(logging.DEBUG):
            log_response(exchange.request, response.status_code, exchange.attempts, self._clock.monotonic() - started)
        return read_response(
            exchange.request, exchange.attempts, response, content, self._clock, has_token=token is not None
        )

    def _broken(self, exchange: Exchange, error: HTTPError) -> RawResponse | Failure:
        """What an exception of the HTTP library means for a request."""
        remaining = exchange.ends - self._clock.monotonic()
        return transport_failure(
            exchange.request, exchange.attempts, error, exchange.url, remaining, exchange.seconds, exchange.response
        )

    def _http_request(
        self, client: AsyncClient, exchange: Exchange, tokens: TokenCache | None, token: Token | None
    ) -> HttpRequest:
        headers = dict(exchange.request.headers)
        if tokens is not None and token is not None:
            tokens.grant.show(token, headers)
        remaining = min(max(0.001, exchange.ends - self._clock.monotonic()), LONGEST_WAIT)
        try:
            return client.build_request(
                exchange.request.operation.method,
                exchange.url,
                headers=headers,
                content=exchange.request.content,
                timeout=Timeout(remaining, connect=min(remaining, LONGEST_CONNECT)),
            )
        except InvalidURL as error:
            raise InputValidationError("the URL of the request is too long or not valid") from error

    # Tokens

    def invalidate_token(self) -> None:
        """Forget the token; the next call requests another."""
        if self._tokens is not None:
            self._tokens.drop()

    async def token(self) -> Token | None:
        """Request a new token and keep it for the calls that follow.

        Returns:
            The token; None when calls carry none.

        Raises:
            AuthenticationError: If the credentials were refused.
        """
        if self._tokens is None:
            return None
        exchange = self._token_exchange(self._tokens, self.timeout, self._clock.monotonic() + self.timeout)
        try:
            async with io.limited(exchange.seconds):
                token = await self._fetch_token(self._tokens, exchange)
        except TimebackError as error:
            raise without_requests(error)  # noqa: B904 - the same error
        except RuntimeError:
            io.check_loop()
            raise
        except TimeoutError as error:
            late = deadline_error(exchange.request, exchange.attempts, exchange.seconds)
            raise late from without_requests(error)
        self._tokens.keep(token)
        return token

    async def _token_for(self, tokens: TokenCache, exchange: Exchange) -> Token:
        """The token for a request; an error says what became of the request, not of the fetch."""
        try:
            return await self._shared_token(tokens, exchange)
        except APIError as error:
            error.applied, error.phase = exchange.applied, "token"
            if isinstance(error, RequestTimeoutError):
                error.attempts = exchange.attempts  # the time that is over is that of the request
            raise

    async def _shared_token(self, tokens: TokenCache, exchange: Exchange) -> Token:
        """The token one caller fetches for all who wait."""
        while True:
            token, fetching, leads = tokens.turn()
            if token is not None:
                return token
            if leads:
                return await self._lead(tokens, fetching, exchange)
            outcome = await io.result_of(fetching, exchange.ends - self._clock.monotonic())
            if outcome is None:
                return await self._fetch_token(tokens, self._token_exchange(tokens, exchange.seconds, exchange.ends))
            token = outcome.taken()
            if token is not None:
                return token

    async def _lead(self, tokens: TokenCache, fetching: Future[Outcome], exchange: Exchange) -> Token:
        """Fetch the token others wait for, and tell them how that ended."""
        outcome = Outcome()
        try:
            token = await self._fetch_token(tokens, self._token_exchange(tokens, exchange.seconds, exchange.ends))
            outcome = Outcome(token=token)
            return token
        except TimebackError as error:
            outcome = outcome_of(error)
            raise
        finally:
            tokens.land(fetching, outcome)

    def _token_exchange(self, tokens: TokenCache, seconds: float, ends: float) -> Exchange:
        asked = tokens.request()
        return Exchange(token_request(self.service, asked), asked.url, seconds, ends)

    async def _fetch_token(self, tokens: TokenCache, exchange: Exchange) -> Token:
        try:
            raw = await self._attempts(exchange, None)
        except APIError as error:
            refused = refused_token(error, tokens, exchange.request)
            refused.__cause__ = error.__cause__
        else:
            return read_token(raw, tokens, exchange.request)
        raise refused  # Out of the handler: what the endpoint said about the secret is no context of it.
