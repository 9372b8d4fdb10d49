"""The async client of one service: from a request to its value."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from timeback_kit.runtime.client_base import ServiceClient
from timeback_kit.runtime.date_texts import with_date_texts
from timeback_kit.runtime.errors import TimebackError, as_service_error
from timeback_kit.runtime.first_mistakes import explains_blocking_use
from timeback_kit.runtime.provider import AuthCheck, auth_check

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from timeback_kit.runtime.operations import RawResponse
    from timeback_kit.runtime.paginator import AsyncPaginator
    from timeback_kit.runtime.provider import TimebackProvider
    from timeback_kit.runtime.requests import Request, RequestOptions
    from timeback_kit.runtime.transport import AsyncTransport

T = TypeVar("T")


@explains_blocking_use
class AsyncServiceClient(ServiceClient):
    """The client of one service, awaited."""

    def get_transport(self) -> AsyncTransport:
        """What sends the requests."""
        if self._transport is None or self._closed:
            return cast("AsyncTransport", self._connected(self._connect))
        return cast("AsyncTransport", self._transport)

    async def _opened(self) -> AsyncTransport:
        """What sends the requests; before the first one, the HTTP library is loaded without holding up the loop."""
        if self._transport is not None and not self._closed:
            return cast("AsyncTransport", self._transport)
        if not self._closed and not self.get_provider().is_prepared:
            from timeback_kit.runtime import async_io as io

            try:
                await io.loaded(self.get_provider().prepare)
            except TimebackError as error:
                raise as_service_error(copy(error), self.error) from error.__cause__
        return self.get_transport()

    def _connect(self, provider: TimebackProvider) -> AsyncTransport:
        from timeback_kit.runtime.transport import AsyncTransport

        settings = self._settings
        transport = AsyncTransport(
            provider,
            self.service,
            **settings.call_limits(),
            share=self._share,
            max_retries=settings.max_retries,
            retry_policy=settings.retry_policy,
            grant=self._grant,
        )
        provider.async_connections.attach()
        return transport

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
            path: Path below the base URL of the service, beginning with a slash, ids percent-encoded.
            params: Query parameters.
            json: Body; None for none.
            request_options: Options of this request alone.

        Returns:
            The parsed JSON; None for an empty body.

        Raises:
            APIError: If it does not succeed.
        """
        transport = await self._opened()
        try:
            return await transport.request(method, path, params=params, json=json, request_options=request_options)
        except TimebackError as error:
            raise as_service_error(self.translate_error(error), self.error) from error.__cause__

    async def check_auth(self) -> AuthCheck:
        """Request a token and report whether it worked; never raises.

        Returns:
            `ok`, `latency_ms`, `checks`, and `error` when it failed.
        """
        if self._given_transport or self._closed:
            return auth_check(0.0, "the client has no provider" if self._given_transport else "the client is closed")
        clock = self.get_provider().clock
        started = clock.monotonic()
        try:
            token = await (await self._opened()).token()
        except TimebackError as error:
            return auth_check(clock.monotonic() - started, str(error))
        return auth_check(clock.monotonic() - started, None if token else "no token URL is configured")

    async def close(self, *, wait: bool = False) -> None:
        """Close the client; calls after that raise. Other clients of the same provider go on.

        Args:
            wait: Whether to wait for calls under way; otherwise they end with a ClientClosedError.
        """
        if self._closed:
            return
        self._closed = True
        if self._given_transport:
            closes = getattr(self._transport, "close", None)
            if closes is not None:
                await closes()
        elif self._leased and self._provider is not None:
            if self._transport is not None:
                await self._transport.end_calls(wait=wait)
            await self._provider.async_connections.detach()

    async def __aenter__(self) -> Self:
        self._check_open()
        if not self._given_transport:
            from timeback_kit.runtime import async_io as io

            await io.loaded(self.get_provider().prepare)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _send(self, request: Request[Any]) -> RawResponse:
        """Send a request and return the response as it came."""
        try:
            transport = await self._opened()
            if request.has_body:
                request = self.prepare_request(request)
            raw = await transport.send(request)
        except TimebackError as error:
            raise self._known(error, request.operation) from error.__cause__
        return with_date_texts(raw) if self._dates == "text" else raw

    async def _call(self, request: Request[T]) -> T:
        """Send a request and read the response as its operation says."""
        raw = await self._send(request)
        try:
            return request.operation.read(raw, strict=self._strict)
        except TimebackError as error:
            raise self._known(error, request.operation) from error.__cause__

    def _stream(
        self, request: Request[list[T]], max_items: int | None = None, dedupe: bool = False
    ) -> AsyncPaginator[T]:
        """A paginator over all items; nothing is requested before it is used."""
        from timeback_kit.runtime.paginator import AsyncPaginator

        prefetch = None
        if request.options is not None:
            try:
                prefetch = self._checked_prefetch(request.checked_options())
            except TimebackError as error:
                raise self._known(error, request.operation) from None
        return AsyncPaginator(
            self._send,
            request,
            error=self.error,
            max_items=max_items,
            dedupe=dedupe,
            prefetch=prefetch,
            strict=self._strict,
        )

    async def _download(self, request: Request[Any], destination: str | os.PathLike[str]) -> Path:
        """Send a request and write the body of the response to a file."""
        transport = await self._opened()
        try:
            return await transport.download(transport.prepare(request), destination)
        except TimebackError as error:
            raise self._known(error, request.operation) from error.__cause__
