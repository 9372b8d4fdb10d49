"""Several async clients under names, asked one by one or all at once."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self, overload

from timeback_kit.core import async_work as work
from timeback_kit.core.broadcast import BroadcastResults, T
from timeback_kit.core.client import TimebackClient
from timeback_kit.core.registry import ClientRegistry
from timeback_kit.runtime import async_io as io
from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.first_mistakes import explains_blocking_use
from timeback_kit.runtime.loading import load_http_library
from timeback_kit.runtime.settings import checked_count, checked_seconds

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from types import TracebackType

    from timeback_kit.core.broadcast import BroadcastResult

__all__ = ["RetryableResults", "TimebackManager"]


class RetryableResults(BroadcastResults[T]):
    """What a manager's broadcast brought back; the runs that failed can be repeated."""

    __slots__ = ("_clients", "_max_concurrency", "_timeout")

    def __init__(
        self,
        results: Mapping[str, BroadcastResult[T]],
        clients: Mapping[str, TimebackClient],
        timeout: float | None,
        max_concurrency: int | None,
    ) -> None:
        """Keep the outcomes and what it takes to repeat runs.

        Args:
            results: Outcome by name, in the order of registration.
            clients: The clients that took part.
            timeout: Seconds for a whole broadcast.
            max_concurrency: Maximum number of runs at a time.
        """
        super().__init__(results)
        self._clients = dict(clients)
        self._timeout = timeout
        self._max_concurrency = max_concurrency

    # Async only.
    @overload
    async def retry_failed(self, fn: Callable[[TimebackClient], Awaitable[T]]) -> RetryableResults[T]: ...
    @overload
    async def retry_failed(self, fn: Callable[[TimebackClient], T]) -> RetryableResults[T]: ...
    # End of async only.
    async def retry_failed(self, fn: Callable[[TimebackClient], Awaitable[T] | T]) -> RetryableResults[T]:
        """Run a function on the clients whose run failed, under the limits of the broadcast.

        Args:
            fn: Takes a client and returns a value, or something to await: as in `broadcast`.

        Returns:
            All outcomes, in the same order: those that had succeeded as they were, the others new.
        """
        failed = {name: self._clients[name] for name, _ in self.failed}
        again = await work.run_all(fn, failed, self._timeout, self._max_concurrency)
        return RetryableResults(
            {name: again.get(name, result) for name, result in self.items()},
            self._clients,
            self._timeout,
            self._max_concurrency,
        )


@explains_blocking_use
class TimebackManager(ClientRegistry[TimebackClient]):
    """Named async `TimebackClient`s, for apps that serve several platforms."""

    _make = TimebackClient
    _place: Final = "manager"

    def __init__(self) -> None:
        """Start with no client."""
        super().__init__()
        self._leaving = work.Leaving()

    # Async only.
    @overload
    async def broadcast(
        self,
        fn: Callable[[TimebackClient], Awaitable[T]],
        *,
        names: Iterable[str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the bound of all runs together
        max_concurrency: int | None = None,
    ) -> RetryableResults[T]: ...
    @overload
    async def broadcast(
        self,
        fn: Callable[[TimebackClient], T],
        *,
        names: Iterable[str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the bound of all runs together
        max_concurrency: int | None = None,
    ) -> RetryableResults[T]: ...
    # End of async only.
    async def broadcast(
        self,
        fn: Callable[[TimebackClient], Awaitable[T] | T],
        *,
        names: Iterable[str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the bound of all runs together
        max_concurrency: int | None = None,
    ) -> RetryableResults[T]:
        """Run a function on every client at once; nothing that one of them raises comes out or touches the others.

        Args:
            fn: Takes a client and returns a value, or something to await: a coroutine, a task, a future of this
                loop or of a pool.
            names: Names of the clients that take part; None for all.
            timeout: Seconds for the whole broadcast. A run that has not ended by then fails with
                `BroadcastTimeoutError`; the other outcomes are kept. None for no limit.
            max_concurrency: Maximum number of runs at a time; None for all at once.

        Returns:
            One outcome per client, in the order of registration. When the broadcast is cancelled, so is every run.

        Raises:
            ConfigurationError: `timeout` or `max_concurrency` is not a number above 0.
            UnknownClientError: No client has one of the names.
        """
        seconds = None if timeout is None else checked_seconds(timeout, "timeout")
        most = None if max_concurrency is None else checked_count(max_concurrency, "max_concurrency", 1)
        clients = self._chosen(names)
        return RetryableResults(await work.run_all(fn, clients, seconds, most), clients, seconds, most)

    def unregister(self, name: str, close: bool = True) -> work.Unregistration:
        """Remove a client and close it.

        Args:
            name: Name it was registered under.
            close: Whether the client is closed; otherwise whoever has it goes on using it.

        Returns:
            True if there was such a client. Await it to wait until the client is closed; otherwise the client
            closes in the background, at the latest in `close`.
        """
        client = self._clients.pop(name, None)
        if client is None:
            return work.Unregistration(None)
        return self._leaving.start(client.close) if close else work.Unregistration(work.nothing)

    async def close(self, *, wait: bool = False) -> None:
        """Close every client and forget them; an error is raised once the others are closed too.

        Args:
            wait: Whether to wait for calls under way; otherwise they end with a ClientClosedError.
        """
        closings: list[Callable[[], Any]] = [
            partial(client.close, wait=True) if wait else client.close for client in self._clients.values()
        ]
        self._clients = {}
        await self._leaving.finish(closings)

    async def __aenter__(self) -> Self:
        with suppress(ConfigurationError):  # what is wrong with this machine is the outcome of each run
            await io.loaded(load_http_library)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
