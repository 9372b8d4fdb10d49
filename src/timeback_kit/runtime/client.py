"""What every service client is: settings, one transport, and the way from an operation to its value."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from timeback_kit.runtime.error_context import error_context, response_context
from timeback_kit.runtime.errors import ClientClosedError, ConfigurationError, TimebackError, as_service_error
from timeback_kit.runtime.foreign import warn_of_foreign
from timeback_kit.runtime.provider import AuthCheck, TimebackProvider, auth_check, provider_from_settings
from timeback_kit.runtime.settings import DEFAULT_TIMEOUT, Variables, checked_count, checked_seconds

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType

    from timeback_kit.runtime.auth import Grant
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.requests import RawResponse, Request, RequestOptions
    from timeback_kit.runtime.transport import AsyncTransport, SyncTransport

T = TypeVar("T")


class _ServiceClient:
    """Settings of a service client; what it sends goes through its transport.

    Args:
        platform: "BEYOND_AI" (default) or "LEARNWITH_AI".
        env: "staging" or "production"; wins over `base_url` and `auth_url`.
        base_url: Address of the service.
        auth_url: Token address; without it calls carry no token.
        client_id: OAuth client id.
        client_secret: OAuth client secret.
        timeout: Seconds for a whole call.
        provider: Addresses, tokens and connections shared with other clients; wins over all settings above.
        transport: Something else that carries calls out; wins over everything.
        strict: Whether every answer is held against the document, for tests.
        max_retries: Repetitions after the first attempt; None for the default of 2.
        grant: Another way to get tokens.

    Raises:
        ConfigurationError: If something is missing; the message names the environment variables looked up.
        ServiceNotConfiguredError: If the provider has no address for the service.
    """

    service: ClassVar[str]
    error: ClassVar[type[TimebackError]] = TimebackError
    env_prefix: ClassVar[str | None] = None

    def __init__(
        self,
        *,
        platform: str | None = None,
        env: str | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        provider: TimebackProvider | None = None,
        transport: Any = None,
        strict: bool = False,
        max_retries: int | None = None,
        grant: Grant | None = None,
    ) -> None:
        warn_of_foreign()
        self._strict = strict
        self._max_retries = max_retries
        self._grant = grant
        self._closed = False
        self._lock = threading.Lock()
        self._leased = False
        self._transport = transport
        self._given_transport = transport is not None
        self._timeout = None if provider is not None and timeout == DEFAULT_TIMEOUT else timeout
        try:
            checked_seconds(timeout, "timeout")
            if max_retries is not None:
                checked_count(max_retries, "max_retries", 0)
            self._provider = provider
            if transport is None:
                self._provider = provider or provider_from_settings(
                    Variables(self._prefix()),
                    service=self.service,
                    platform=platform,
                    env=env,
                    base_url=base_url,
                    auth_url=auth_url,
                    client_id=client_id,
                    client_secret=client_secret,
                    credentials_needed=grant is None,
                    timeout=timeout,
                )
                self._provider.get_endpoint(self.service)
        except TimebackError as error:
            as_service_error(error, self.error)
            raise

    @classmethod
    def _prefix(cls) -> str:
        return cls.env_prefix or cls.service.replace("-", "_").upper()

    def __repr__(self) -> str:
        state = "closed" if self._closed else repr(self._provider or self._transport)
        return f"<{type(self).__name__} {state}>"

    @property
    def closed(self) -> bool:
        """Whether the client was closed."""
        return self._closed

    @property
    def timeout(self) -> float:
        """Seconds for a whole call."""
        if self._timeout is not None:
            return self._timeout
        return DEFAULT_TIMEOUT if self._provider is None else self._provider.timeout

    def get_provider(self) -> TimebackProvider:
        """The provider this client uses; give it to other clients to share tokens and connections.

        Raises:
            ConfigurationError: If the client was made with a transport of its own.
        """
        if self._provider is None:
            raise as_service_error(
                ConfigurationError("this client was made with a transport and has no provider"), self.error
            )
        return self._provider

    def _settings(self) -> dict[str, Any]:
        return {"timeout": self._timeout, "max_retries": self._max_retries, "grant": self._grant}

    def _connected(self, connect: Callable[[TimebackProvider], Any]) -> Any:
        """The transport, made on first use; from then on this client counts as a user of the connections."""
        self._check_open()
        if self._transport is None:
            with self._lock:
                if self._transport is None:
                    self._transport = connect(self.get_provider())
                    self._leased = True
        return self._transport

    def _check_open(self) -> None:
        if self._closed:
            raise as_service_error(ClientClosedError(f"{type(self).__name__} has been closed"), self.error)


class AsyncServiceClient(_ServiceClient):
    __doc__ = _ServiceClient.__doc__

    def get_transport(self) -> AsyncTransport:
        """What carries the calls out."""

        def connect(provider: TimebackProvider) -> AsyncTransport:
            transport = provider.async_transport(self.service, **self._settings())
            provider.async_connections.attach()
            return transport

        return cast("AsyncTransport", self._connected(connect))

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """PreparedRequest a route nobody has described yet, with token, repetitions and errors like any other.

        Args:
            method: HTTP method.
            path: Path below the base address of the service, beginning with a slash, ids encoded.
            params: Query parameters.
            json: Body; None for none.
            request_options: What this call does differently.

        Returns:
            The parsed JSON; None for an empty body.

        Raises:
            APIError: If it does not succeed.
        """
        try:
            return await self.get_transport().request(
                method, path, params=params, json=json, request_options=request_options
            )
        except TimebackError as error:
            as_service_error(error, self.error)
            raise

    async def check_auth(self) -> AuthCheck:
        """Ask for a token and say how that went; never raises.

        Returns:
            `ok`, `latency_ms`, `checks`, and `error` when it failed.
        """
        if self._given_transport or self._closed:
            return auth_check(0.0, "the client has no provider" if self._given_transport else "the client is closed")
        clock = self.get_provider().clock
        started = clock.monotonic()
        try:
            token = await self.get_transport().token()
        except TimebackError as error:
            return auth_check(clock.monotonic() - started, str(error))
        return auth_check(clock.monotonic() - started, None if token else "no token address is configured")

    async def close(self) -> None:
        """Close the client; calls after that raise. Other clients of the same provider go on."""
        if self._closed:
            return
        self._closed = True
        if self._given_transport:
            closes = getattr(self._transport, "close", None)
            if closes is not None:
                await closes()
        elif self._leased and self._provider is not None:
            await self._provider.async_connections.detach()

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _send(self, request: Request[Any]) -> RawResponse:
        """One request; the answer as it came."""
        with error_context(request.operation, self.error):
            return await self.get_transport().send(request)

    async def _call(self, request: Request[T]) -> T:
        """One request, read as the operation answers it."""
        raw = await self._send(request)
        return _value(request.operation, raw, self._strict, self.error)

    def _stream(
        self, request: Request[list[T]], max_items: int | None = None, dedupe: bool = False
    ) -> AsyncPaginator[T]:
        """A paginator over all rows."""
        from timeback_kit.runtime.paginator import PREFETCH, AsyncPaginator
        from timeback_kit.runtime.requests import checked_options

        async def fetch(page_query: Mapping[str, Any]) -> RawResponse:
            return await self._send(request.with_query(page_query))

        with error_context(request.operation, self.error):
            prefetch = checked_options(request.options).get("prefetch") or PREFETCH
        return AsyncPaginator(
            fetch,
            request.operation,
            request.query,
            error=self.error,
            max_items=max_items,
            dedupe=dedupe,
            prefetch=prefetch,
            strict=self._strict,
        )

    async def _download(self, request: Request[Any], destination: str | os.PathLike[str]) -> Path:
        """One request, its body into a file."""
        with error_context(request.operation, self.error):
            transport = self.get_transport()
            return await transport.download(transport.prepare(request), destination)


class SyncServiceClient(_ServiceClient):
    __doc__ = _ServiceClient.__doc__

    def get_transport(self) -> SyncTransport:
        """What carries the calls out."""

        def connect(provider: TimebackProvider) -> SyncTransport:
            transport = provider.sync_transport(self.service, **self._settings())
            provider.sync_connections.attach()
            return transport

        return cast("SyncTransport", self._connected(connect))

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """PreparedRequest a route nobody has described yet, with token, repetitions and errors like any other.

        Args:
            method: HTTP method.
            path: Path below the base address of the service, beginning with a slash, ids encoded.
            params: Query parameters.
            json: Body; None for none.
            request_options: What this call does differently.

        Returns:
            The parsed JSON; None for an empty body.

        Raises:
            APIError: If it does not succeed.
        """
        try:
            return self.get_transport().request(method, path, params=params, json=json, request_options=request_options)
        except TimebackError as error:
            as_service_error(error, self.error)
            raise

    def check_auth(self) -> AuthCheck:
        """Ask for a token and say how that went; never raises.

        Returns:
            `ok`, `latency_ms`, `checks`, and `error` when it failed.
        """
        if self._given_transport or self._closed:
            return auth_check(0.0, "the client has no provider" if self._given_transport else "the client is closed")
        clock = self.get_provider().clock
        started = clock.monotonic()
        try:
            token = self.get_transport().token()
        except TimebackError as error:
            return auth_check(clock.monotonic() - started, str(error))
        return auth_check(clock.monotonic() - started, None if token else "no token address is configured")

    def close(self) -> None:
        """Close the client; calls after that raise. Other clients of the same provider go on."""
        if self._closed:
            return
        self._closed = True
        if self._given_transport:
            closes = getattr(self._transport, "close", None)
            if closes is not None:
                closes()
        elif self._leased and self._provider is not None:
            self._provider.sync_connections.detach()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, request: Request[Any]) -> RawResponse:
        """One request; the answer as it came."""
        with error_context(request.operation, self.error):
            return self.get_transport().send(request)

    def _call(self, request: Request[T]) -> T:
        """One request, read as the operation answers it."""
        raw = self._send(request)
        return _value(request.operation, raw, self._strict, self.error)

    def _stream(self, request: Request[list[T]], max_items: int | None = None, dedupe: bool = False) -> Paginator[T]:
        """A paginator over all rows."""
        from timeback_kit.runtime.paginator import PREFETCH, Paginator
        from timeback_kit.runtime.requests import checked_options

        def fetch(page_query: Mapping[str, Any]) -> RawResponse:
            return self._send(request.with_query(page_query))

        with error_context(request.operation, self.error):
            prefetch = checked_options(request.options).get("prefetch") or PREFETCH
        return Paginator(
            fetch,
            request.operation,
            request.query,
            error=self.error,
            max_items=max_items,
            dedupe=dedupe,
            prefetch=prefetch,
            strict=self._strict,
        )

    def _download(self, request: Request[Any], destination: str | os.PathLike[str]) -> Path:
        """One request, its body into a file."""
        with error_context(request.operation, self.error):
            transport = self.get_transport()
            return transport.download(transport.prepare(request), destination)


def _value(operation: Operation[T], raw: RawResponse, strict: bool, service_error: type[TimebackError]) -> T:
    """A raw answer as the operation answers it; what was written may be answered by an empty body."""
    payload = raw.content if operation.response.wants == "bytes" else raw.json
    with error_context(operation, service_error), response_context(raw):
        return operation.response.read(payload, empty=operation.method != "GET", strict=strict)
