"""Carrying calls out, async and blocking: one deadline over token, attempts, waits and body."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from timeback_kit.runtime._http import (
    AsyncClient,
    Auth,
    Client,
    HTTPError,
    InvalidURL,
    Response,
    Timeout,
    deadline_of_thread,
    ours,
)
from timeback_kit.runtime.auth import PROGRESS, Grant, Progress, Token, TokenAuth, TokenRequest
from timeback_kit.runtime.clock import Deadline
from timeback_kit.runtime.downloads import Spool
from timeback_kit.runtime.errors import (
    APIError,
    ClientClosedError,
    DecodeError,
    InputValidationError,
    RequestTimeoutError,
)
from timeback_kit.runtime.platforms import path_on, service_named
from timeback_kit.runtime.requests import (
    PreparedRequest,
    RawResponse,
    RequestOptions,
    ad_hoc,
    build_request,
    token_call,
)
from timeback_kit.runtime.responses import (
    deadline_error,
    error_response,
    log_response,
    log_retry,
    lowered,
    raw_response,
    retry_facts,
    succeeded,
    transport_error,
    with_request,
)

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from timeback_kit.runtime import _http
    from timeback_kit.runtime.base_transport import BaseTransport as BaseTransport
    from timeback_kit.runtime.provider import TimebackProvider
    from timeback_kit.runtime.requests import Request
    from timeback_kit.runtime.retry import RetryPolicy

LONGEST_CONNECT: Final = 10.0
LONGEST_WAIT: Final = 86_400.0

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """`BaseTransport`, which is documented under this module's name and stands on it."""
        if name != "BaseTransport":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from timeback_kit.runtime.base_transport import BaseTransport

        return BaseTransport


Receive: TypeAlias = Callable[[Response], bytes]
AsyncReceive: TypeAlias = Callable[[Response], Awaitable[bytes]]


class _Transport:
    """What both transports know: where the service is, and how patient they are.

    Args:
        provider: Owner of addresses, tokens and connections.
        service: Name of the service.
        timeout: Seconds for a whole call; None for the provider's.
        max_retries: Repetitions after the first attempt; None for the provider's.
        grant: How tokens are had, where the service has a way of its own.
    """

    def __init__(
        self,
        provider: TimebackProvider,
        service: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        grant: Grant | None = None,
    ) -> None:
        self.provider = provider
        self.service = service_named(service)
        self.endpoint = provider.get_endpoint_with_paths(self.service)
        self.timeout = provider.timeout if timeout is None else timeout
        self.max_retries = provider.max_retries if max_retries is None else max_retries
        self._tokens = provider.tokens(self.service, grant)
        self._clock = provider.clock

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.service} at {self.endpoint.base_url}>"

    @property
    def paths(self) -> Any:
        """The paths of the service on its platform."""
        return self.endpoint.paths

    def prepare(self, request: Request[Any]) -> PreparedRequest:
        """Check the arguments of a call and write its request.

        Raises:
            InputValidationError: If something cannot be sent.
            ServiceNotConfiguredError: If the platform has no such route.
        """
        template = path_on(self.service, request.operation.path, self.endpoint.paths, self.provider.platform)
        return build_request(request, template)

    def invalidate_token(self) -> None:
        """Forget the token; the next call asks for another."""
        if self._tokens is not None:
            self._tokens.drop()

    def _policy(self, call: PreparedRequest) -> RetryPolicy:
        retries = self.max_retries if call.max_retries is None else call.max_retries
        return replace(self.provider.retry_policy, max_retries=retries)

    def _seconds(self, call: PreparedRequest) -> float:
        return self.timeout if call.timeout is None else call.timeout

    def _built(
        self, client: AsyncClient | Client, call: PreparedRequest, url: str, deadline: Deadline, progress: Progress
    ) -> _http.Request:
        remaining = min(max(0.001, deadline.remaining()), LONGEST_WAIT)
        try:
            return client.build_request(
                call.operation.method,
                url,
                headers=dict(call.headers),
                content=call.content,
                timeout=Timeout(remaining, connect=min(remaining, LONGEST_CONNECT)),
                extensions={PROGRESS: progress},
            )
        except InvalidURL as error:
            raise InputValidationError("the address of the request is too long or no address") from error

    def _verdict(
        self, call: PreparedRequest, response: Response, content: bytes, progress: Progress
    ) -> RawResponse | APIError:
        headers = lowered(response)
        if not succeeded(response):
            now, has_token = self._clock.now(), self._tokens is not None
            return error_response(call, response.status_code, headers, content, now, has_token)
        return raw_response(call, response.status_code, headers, content, progress.attempts)

    def _next_wait(
        self, call: PreparedRequest, error: APIError, cause: HTTPError | None, attempt: int, deadline: Deadline
    ) -> float | None:
        failure = retry_facts(error, cause)
        wait = self._policy(call).wait(attempt, failure, call.retry, deadline.remaining())
        if wait is not None:
            log_retry(call, error, attempt, wait)
        return wait

    def _final(
        self, call: PreparedRequest, error: APIError, cause: HTTPError | None, deadline: Deadline, progress: Progress
    ) -> APIError:
        if cause is not None and isinstance(error, RequestTimeoutError) and deadline.remaining() <= 0:
            return deadline_error(call, deadline.seconds, progress.attempts)
        return with_request(error, call, progress.attempts)

    def _token_request(self) -> tuple[PreparedRequest, TokenRequest]:
        if self._tokens is None:
            raise TypeError("this service has no token")
        request = self._tokens.grant.request(self._tokens.endpoint)
        return token_call(self.service, request), request

    def _read_token(self, raw: RawResponse, call: PreparedRequest) -> Token:
        if self._tokens is None:
            raise TypeError("this service has no token")
        try:
            token = self._tokens.grant.read(raw.json)
            if not (token.text.isascii() and token.text.isprintable()):
                raise DecodeError("the token has characters that no header can carry")
        except APIError as error:
            raise with_request(error, call, raw.attempts) from None
        return token

    def _no_token(self, error: APIError, call: PreparedRequest) -> APIError:
        if self._tokens is None:
            return error
        told = self._tokens.grant.refused(error, self._tokens.endpoint)
        return error if told is error else with_request(told, call, error.attempts or 1)


class AsyncTransport(_Transport):
    """Carries calls out on the running event loop."""

    async def send(self, request: Request[Any]) -> RawResponse:
        """One call.

        Args:
            request: What is asked for.

        Raises:
            APIError: If it does not succeed.
        """
        return await self.perform(self.prepare(request))

    async def perform(self, call: PreparedRequest) -> RawResponse:
        """Carry a prepared call out."""
        raw = await self._within_deadline(call, _read_all)
        if call.on_response is not None:
            call.on_response(raw)
        return raw

    async def download(self, call: PreparedRequest, destination: str | os.PathLike[str]) -> Path:
        """Carry a prepared call out, its body going to a file that appears when it is whole.

        Args:
            call: A call whose answer is bytes.
            destination: The file to make.
        """

        async def receive(response: Response) -> bytes:
            await asyncio.to_thread(spool.restart)
            async for chunk in response.aiter_bytes():
                if spool.take(chunk):
                    await asyncio.to_thread(spool.flush)
            await asyncio.to_thread(spool.flush)
            return b""

        with Spool(destination) as spool:
            raw = await self._within_deadline(call, receive)
            if call.on_response is not None:
                call.on_response(raw)
            return await asyncio.to_thread(spool.finish)

    async def token(self) -> Token | None:
        """A new token, kept for the calls that follow; None when calls carry none.

        Raises:
            AuthenticationError: If the credentials were refused.
        """
        if self._tokens is None:
            return None
        call, _ = self._token_request()
        deadline = Deadline(self.timeout, self._clock)
        async with _limited(call, deadline, Progress()):
            token = await self._fetch_token(deadline)
        self._tokens.keep(token)
        return token

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """PreparedRequest a route nobody has described, with token, repetitions and errors like any other.

        Args:
            method: HTTP method.
            path: Path below the base address, beginning with a slash, ids encoded.
            params: Query parameters.
            json: Body; None for none.
            request_options: What this call does differently.

        Returns:
            The parsed JSON; None for an empty body.
        """
        return (await self.perform(ad_hoc(self.service, method, path, params, json, request_options))).json

    async def _within_deadline(self, call: PreparedRequest, receive: AsyncReceive) -> RawResponse:
        deadline, progress = Deadline(self._seconds(call), self._clock), Progress()
        async with _limited(call, deadline, progress):
            auth = None if self._tokens is None else TokenAuth(self._tokens, lambda: self._fetch_token(deadline))
            url = f"{self.endpoint.base_url}{call.target}"
            return await self._attempts(call, url, auth, deadline, progress, receive)

    async def _attempts(
        self,
        call: PreparedRequest,
        url: str,
        auth: Auth | None,
        deadline: Deadline,
        progress: Progress,
        receive: AsyncReceive,
    ) -> RawResponse:
        attempt = 0
        while True:
            attempt += 1
            progress.attempts += 1
            cause: HTTPError | None = None
            try:
                outcome = await self._attempt(call, url, auth, deadline, progress, receive)
            except HTTPError as trouble:
                cause, outcome = trouble, transport_error(trouble, url)
            if isinstance(outcome, RawResponse):
                return outcome
            wait = self._next_wait(call, outcome, cause, attempt, deadline)
            if wait is None:
                raise self._final(call, outcome, cause, deadline, progress) from cause
            await self._clock.asleep(wait)

    async def _attempt(
        self,
        call: PreparedRequest,
        url: str,
        auth: Auth | None,
        deadline: Deadline,
        progress: Progress,
        receive: AsyncReceive,
    ) -> RawResponse | APIError:
        client = await self.provider.async_connections.client()
        request = self._built(client, call, url, deadline, progress)
        started = self._clock.monotonic()
        with _marked(client):
            response = await client.send(request, auth=auth, stream=True)
            try:
                content = await (receive if succeeded(response) else _read_all)(response)
            finally:
                await response.aclose()
        log_response(call, response.status_code, progress.attempts, self._clock.monotonic() - started)
        return self._verdict(call, response, content, progress)

    async def _fetch_token(self, deadline: Deadline) -> Token:
        call, request = self._token_request()
        try:
            raw = await self._attempts(call, request.url, None, deadline, Progress(), _read_all)
        except APIError as error:
            told = self._no_token(error, call)
            if told is error:
                raise
            raise told from None
        return self._read_token(raw, call)


async def _read_all(response: Response) -> bytes:
    return await response.aread()


@asynccontextmanager
async def _limited(call: PreparedRequest, deadline: Deadline, progress: Progress) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(deadline.seconds):
            yield
    except TimeoutError as error:
        raise deadline_error(call, deadline.seconds, progress.attempts) from error


@contextmanager
def _marked(client: AsyncClient | Client) -> Iterator[None]:
    """Mark what is sent as ours for the log filters, and name the one RuntimeError a closed client raises."""
    mark = ours.set(True)
    try:
        yield
    except RuntimeError as error:
        if client.is_closed:
            raise ClientClosedError("the client was closed during the call") from error
        raise
    finally:
        ours.reset(mark)


class SyncTransport(_Transport):
    """Carries calls out on the calling thread; any number of threads may share it."""

    def send(self, request: Request[Any]) -> RawResponse:
        """One call.

        Args:
            request: What is asked for.

        Raises:
            APIError: If it does not succeed.
        """
        return self.perform(self.prepare(request))

    def perform(self, call: PreparedRequest) -> RawResponse:
        """Carry a prepared call out."""
        raw = self._within_deadline(call, _read_everything)
        if call.on_response is not None:
            call.on_response(raw)
        return raw

    def download(self, call: PreparedRequest, destination: str | os.PathLike[str]) -> Path:
        """Carry a prepared call out, its body going to a file that appears when it is whole.

        Args:
            call: A call whose answer is bytes.
            destination: The file to make.
        """

        def receive(response: Response) -> bytes:
            spool.restart()
            for chunk in response.iter_bytes():
                if spool.take(chunk):
                    spool.flush()
            spool.flush()
            return b""

        with Spool(destination) as spool:
            raw = self._within_deadline(call, receive)
            if call.on_response is not None:
                call.on_response(raw)
            return spool.finish()

    def token(self) -> Token | None:
        """A new token, kept for the calls that follow; None when calls carry none.

        Raises:
            AuthenticationError: If the credentials were refused.
        """
        if self._tokens is None:
            return None
        call, _ = self._token_request()
        deadline = Deadline(self.timeout, self._clock)
        with _bounded(call, deadline, Progress()):
            token = self._fetch_token(deadline)
        self._tokens.keep(token)
        return token

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """PreparedRequest a route nobody has described, with token, repetitions and errors like any other.

        Args:
            method: HTTP method.
            path: Path below the base address, beginning with a slash, ids encoded.
            params: Query parameters.
            json: Body; None for none.
            request_options: What this call does differently.

        Returns:
            The parsed JSON; None for an empty body.
        """
        return self.perform(ad_hoc(self.service, method, path, params, json, request_options)).json

    def _within_deadline(self, call: PreparedRequest, receive: Receive) -> RawResponse:
        deadline, progress = Deadline(self._seconds(call), self._clock), Progress()
        with _bounded(call, deadline, progress):
            auth = None
            if self._tokens is not None:
                auth = TokenAuth(self._tokens, lambda: self._fetch_token(deadline), deadline.remaining)
            url = f"{self.endpoint.base_url}{call.target}"
            return self._attempts(call, url, auth, deadline, progress, receive)

    def _attempts(
        self,
        call: PreparedRequest,
        url: str,
        auth: Auth | None,
        deadline: Deadline,
        progress: Progress,
        receive: Receive,
    ) -> RawResponse:
        attempt = 0
        while True:
            attempt += 1
            progress.attempts += 1
            cause: HTTPError | None = None
            try:
                outcome = self._attempt(call, url, auth, deadline, progress, receive)
            except HTTPError as trouble:
                cause, outcome = trouble, transport_error(trouble, url)
            if isinstance(outcome, RawResponse):
                return outcome
            wait = self._next_wait(call, outcome, cause, attempt, deadline)
            if wait is None:
                raise self._final(call, outcome, cause, deadline, progress) from cause
            self._clock.sleep(wait)

    def _attempt(
        self,
        call: PreparedRequest,
        url: str,
        auth: Auth | None,
        deadline: Deadline,
        progress: Progress,
        receive: Receive,
    ) -> RawResponse | APIError:
        client = self.provider.sync_connections.client()
        request = self._built(client, call, url, deadline, progress)
        started = self._clock.monotonic()
        with _marked(client):
            response = client.send(request, auth=auth, stream=True)
            try:
                content = (receive if succeeded(response) else _read_everything)(response)
            finally:
                response.close()
        log_response(call, response.status_code, progress.attempts, self._clock.monotonic() - started)
        return self._verdict(call, response, content, progress)

    def _fetch_token(self, deadline: Deadline) -> Token:
        call, request = self._token_request()
        try:
            raw = self._attempts(call, request.url, None, deadline, Progress(), _read_everything)
        except APIError as error:
            told = self._no_token(error, call)
            if told is error:
                raise
            raise told from None
        return self._read_token(raw, call)


def _read_everything(response: Response) -> bytes:
    return response.read()


@contextmanager
def _bounded(call: PreparedRequest, deadline: Deadline, progress: Progress) -> Iterator[None]:
    """Let every read and write of this thread end at the deadline."""
    with deadline_of_thread(deadline.seconds):
        try:
            yield
        except TimeoutError as error:
            raise deadline_error(call, deadline.seconds, progress.attempts) from error
