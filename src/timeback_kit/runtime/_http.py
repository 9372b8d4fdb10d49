"""The one module that imports httpx: the names the others use, and the clients they run on."""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
import time
from contextlib import contextmanager, nullcontext, suppress
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import httpx
from httpx import AsyncClient as AsyncClient
from httpx import Auth as Auth
from httpx import Client as Client
from httpx import ConnectError as ConnectError
from httpx import ConnectTimeout as ConnectTimeout
from httpx import DecodingError as DecodingError
from httpx import HTTPError as HTTPError
from httpx import InvalidURL as InvalidURL
from httpx import LocalProtocolError as LocalProtocolError
from httpx import MockTransport as MockTransport
from httpx import PoolTimeout as PoolTimeout
from httpx import RemoteProtocolError as RemoteProtocolError
from httpx import Request as Request
from httpx import Response as Response
from httpx import Timeout as Timeout
from httpx import TimeoutException as TimeoutException
from httpx import TransportError as TransportError
from httpx import UnsupportedProtocol as UnsupportedProtocol
from httpx import WriteError as WriteError
from httpx import WriteTimeout as WriteTimeout

from timeback_kit.runtime.assigning import Assignment
from timeback_kit.runtime.ending import Ending
from timeback_kit.runtime.environment import explains_environment
from timeback_kit.runtime.interrupts import PIECE, handles_signals, wait_in_pieces
from timeback_kit.runtime.locks import lock_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from timeback_kit.runtime.errors import Phase

KEEPALIVE_SECONDS: Final = 15.0
MOST_KEPT_ALIVE: Final = 50
LOOPBACK: Final = ("all://localhost", "all://127.0.0.1", "all://[::1]")

ours: ContextVar[bool] = ContextVar("timeback_request", default=False)
"""Whether the code running now sends a request of ours."""


class _NotOurs(logging.Filter):
    """Keeps records about our requests out of the HTTP library's logs: they hold whole URLs, ids and headers."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not ours.get()


for _name in ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.connection", "httpcore.proxy"):
    logging.getLogger(_name).addFilter(_NotOurs())


@explains_environment(httpx.InvalidURL)
def async_client(proxy: str | None = None, tls: ssl.SSLContext | None = None) -> AsyncClient:
    """A client for one event loop, whose pool never makes a request wait: a limiter in front of it does.

    Args:
        proxy: URL of a proxy; None for what the environment says.
        tls: How certificates are checked; None for the usual way.
    """
    client = _OwnAsyncClient(**_settings(proxy, tls))
    _adapt(client, _ClosingBackend)
    return client


@explains_environment(httpx.InvalidURL)
def sync_client(proxy: str | None = None, tls: ssl.SSLContext | None = None) -> Client:
    """A client for any number of threads, whose reads end at the deadline of their thread.

    Args:
        proxy: URL of a proxy; None for what the environment says.
        tls: How certificates are checked; None for the usual way.
    """
    client = _OwnClient(**_settings(proxy, tls))
    _adapt(client, _BoundBackend)
    return client


def _whole_request(client: Any, method: str, url: httpx.URL | str, **given: Any) -> Request:
    """A request that has all that is to be sent; it is merged with nothing that the client has."""
    extensions = given.pop("extensions") | {"timeout": given.pop("timeout").as_dict()}
    return Request(method, url, extensions=extensions, **given)


class _OwnAsyncClient(AsyncClient):
    """An awaited client of requests that are whole."""

    build_request = _whole_request


class _OwnClient(Client):
    """A blocking client of requests that are whole."""

    build_request = _whole_request


class _NoCookies(httpx.Cookies):
    """Keeps no cookie, and does not look for any."""

    def extract_cookies(self, response: Response) -> None:
        pass


def _adapt(client: Any, wrapper: Callable[[Any], Any]) -> None:
    client._cookies = _NoCookies()
    if not any(client._mounts.values()):  # without a proxy, all URLs have the same transport
        client._mounts.clear()
    for pool in _pools(client):
        if hasattr(pool, "_network_backend"):
            pool._network_backend = wrapper(pool._network_backend)
        if hasattr(pool, "_assign_requests_to_connections"):
            pool._assign_requests_to_connections = Assignment(pool)


def _pools(client: Any) -> list[Any]:
    """The pools of a client; a transport of the caller's own has none."""
    transports = (client._transport, *client._mounts.values())
    return [pool for transport in transports if (pool := getattr(transport, "_pool", None)) is not None]


def _settings(proxy: str | None, tls: ssl.SSLContext | None) -> dict[str, Any]:
    return {
        "verify": tls or _shared_context(),
        "proxy": proxy,
        "limits": httpx.Limits(
            max_connections=None,
            max_keepalive_connections=MOST_KEPT_ALIVE,
            keepalive_expiry=KEEPALIVE_SECONDS,
        ),
        "follow_redirects": False,
        "mounts": dict.fromkeys(LOOPBACK),
    }


@explains_environment(httpx.InvalidURL)
def load_certificates() -> None:
    """Read the certificates that every client trusts, once, and load what the library leaves to its first request."""
    import httpcore  # noqa: F401

    _shared_context()


_lock = lock_of(sys.modules[__name__])
_context: ssl.SSLContext | None = None


def _shared_context() -> ssl.SSLContext:
    global _context
    with _lock:  # without it, every thread that comes before the first has ended reads the certificates too
        if _context is None:
            _context = httpx.create_ssl_context()
        return _context


def timed_out(phase: Phase) -> TimeoutException:
    """The exception of a request whose time was over.

    Args:
        phase: What it was doing.
    """
    kinds: Mapping[Phase, type[TimeoutException]] = {
        "slot": PoolTimeout,
        "connect": ConnectTimeout,
        "send": WriteTimeout,
    }
    return kinds.get(phase, httpx.ReadTimeout)("no time left")


def has_busy_connections(client: Any) -> bool:
    """Whether a client holds connections that it does not count as idle.

    Args:
        client: A client on which no call is under way.
    """
    held = [connection for pool in _pools(client) for connection in getattr(pool, "connections", ())]
    return any(not connection.is_idle() and not connection.is_closed() for connection in held)


def take_orphans(client: Any) -> list[Any]:
    """Take the connections that no request holds and that will never be idle out of their pools, to be closed.

    A call that is cut off between connecting and sending leaves such a connection: new for good, and never used.

    Args:
        client: A client.
    """
    return [orphan for pool in _pools(client) if hasattr(pool, "_requests") for orphan in _orphans_of(pool)]


def _orphans_of(pool: Any) -> list[Any]:
    with pool._optional_thread_lock:
        held = [request.connection for request in pool._requests]
        orphans = [
            each
            for each in pool._connections
            if each not in held and not (each.is_idle() or each.is_closed() or each.is_available())
        ]
        for each in orphans:
            pool._connections.remove(each)
    return orphans


def drop_if_surplus(response: Response) -> None:
    """Have the connection closed if bytes came after the end of the response: they belong to no request.

    Args:
        response: A response whose body has been read and which has not been closed.
    """
    stream: Any = response.stream
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
        stream = getattr(stream, name, None)
    if stream is not None and stream.trailing_data[0]:
        stream.send_failed()


class _Bound(threading.local):
    """When the thread's present call has to be over."""

    end: float | None = None
    call: Call | None = None
    group: CallGroup | None = None


class Call:
    """A call under way, in its thread.

    Args:
        running: The calls it is one of from now on.
    """

    __slots__ = ("_before", "_group", "ending", "thread")

    def __init__(self, running: set[Call]) -> None:
        self.thread = threading.get_ident()
        self.ending = Ending()
        self._before, self._group = _bound.call, _bound.group
        _bound.call = self
        running.add(self)
        if self._group is not None:
            self._group.add(self)
            if self._group.over:
                self.end()

    def leave(self) -> None:
        """Be the call of this thread no longer."""
        _bound.call = self._before
        if self._group is not None:
            self._group.discard(self)

    def end(self) -> None:
        """End the call: whatever its thread waits for ends at once."""
        self.ending.come()

    def was_ended(self) -> bool:
        """Whether the call was ended."""
        return self.ending.has_come()


class CallGroup(set[Call]):
    """The calls under way that threads make for one purpose; once it is over, a call that begins is ended at once."""

    over = False

    def end(self) -> None:
        """End the calls, and those that a thread is only about to begin."""
        self.over = True
        for call in list(self):
            call.end()


def current_call() -> Call | None:
    """The call of this thread that is under way."""
    return _bound.call


@contextmanager
def calls_of_thread(group: CallGroup) -> Iterator[None]:
    """Collect the calls that this thread makes in a block, while they are under way."""
    before, _bound.group = _bound.group, group
    try:
        yield
    finally:
        _bound.group = before


def _ending_with_call(connection: Any) -> AbstractContextManager[None]:
    """Let a read or write of this thread end with its call."""
    call = _bound.call
    return nullcontext() if call is None or connection is None else call.ending.waking(partial(_shut, connection))


def _shut(connection: Any) -> None:
    """End what another thread reads or writes on a connection."""
    with suppress(OSError):  # It is closed already.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _read_timeout() -> type[Exception]:
    from httpcore import ReadTimeout

    return ReadTimeout


_bound: Final = _Bound()


@contextmanager
def deadline_of_thread(seconds: float) -> Iterator[None]:
    """End every read and write of this thread after so many seconds in all."""
    before, end = _bound.end, time.monotonic() + seconds
    _bound.end = end if before is None else min(before, end)
    try:
        yield
    finally:
        _bound.end = before


def _shortened(timeout: float | None) -> float | None:
    if _bound.end is None:
        return timeout
    remaining = _bound.end - time.monotonic()
    if remaining <= 0:
        raise httpx.ReadTimeout("the deadline of the call has passed")
    return remaining if timeout is None else min(timeout, remaining)


class _BoundStream:
    """A network stream whose timeouts shrink with the deadline: a server that drips bytes resets no clock."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _ending_with_call(self._socket):
            left = _shortened(timeout)
            while handles_signals() and (left is None or left > PIECE):
                try:
                    return self._read(max_bytes, PIECE)
                except _read_timeout():
                    left = _shortened(None if left is None else left - PIECE)
            return self._read(max_bytes, left)

    def _read(self, max_bytes: int, timeout: float | None) -> bytes:
        data: bytes = self._stream.read(max_bytes, timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _ending_with_call(self._socket):
            self._stream.write(buffer, _shortened(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        # During the handshake the socket belongs to the TLS layer alone: another one for the same connection ends it.
        with socket.socket(fileno=os.dup(self._socket.fileno())) as twin, _ending_with_call(twin):
            seconds = _shortened(timeout)
            shake = partial(self._stream.start_tls, ssl_context, server_hostname, seconds)
            if not handles_signals():
                return _BoundStream(shake())
            return _BoundStream(_Opening(shake, partial(_shut, twin)).wait(Ending(), seconds))

    @property
    def _socket(self) -> Any:
        return self._stream.get_extra_info("socket")

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _BoundBackend:
    """Opens `_BoundStream`s."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **others: Any) -> Any:
        seconds = _shortened(timeout)
        call = _bound.call
        if call is None:
            return _BoundStream(self._backend.connect_tcp(host, port, timeout=seconds, **others))
        opening = _Opening(partial(self._backend.connect_tcp, host, port, timeout=seconds, **others))
        return _BoundStream(opening.wait(call.ending, seconds))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **others: Any) -> Any:
        return _BoundStream(self._backend.connect_unix_socket(path, timeout=_shortened(timeout), **others))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Opening:
    """A connection being opened in a thread of its own: neither looking up a name nor connecting can be interrupted.

    Args:
        connect: Opens it.
        give_up: Ends the opening; None to let it end by itself.
    """

    def __init__(self, connect: Callable[[], Any], give_up: Callable[[], None] | None = None) -> None:
        self._connect = connect
        self._give_up = give_up
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._left = False
        self._stream: Any = None
        self._error: BaseException | None = None

    def _run(self) -> None:
        try:
            stream = self._connect()
        except BaseException as error:  # raised by the thread that waits
            self._error = error
        else:
            with self._lock:
                self._stream = stream
            if self._left:
                stream.close()
        self._over.set()

    def wait(self, ending: Ending, seconds: float | None) -> Any:
        """Open the connection.

        Args:
            ending: The end of the call it is for.
            seconds: Longest wait, name look-up included.

        Raises:
            Cancelled: If the call is ended meanwhile.
            ConnectTimeout: If it takes longer.
        """
        try:
            threading.Thread(target=self._run, name="timeback-connect", daemon=True).start()
            with ending.waking(self._over.set):
                wait_in_pieces(self._over.wait, seconds)
        except BaseException:
            self._leave()
            raise
        with self._lock:
            if self._stream is not None:
                return self._stream
        if self._error is not None:
            raise self._error
        self._leave()
        raise ConnectTimeout("no connection in time")

    def _leave(self) -> None:
        """Have the connection closed, also one that comes later."""
        with self._lock:
            self._left = True
            if self._stream is not None:
                self._stream.close()
            elif self._give_up is not None:
                self._give_up()


class _ClosingBackend:
    """Opens connections that are closed when their TLS handshake does not come to an end, also by cancellation."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> Any:
        stream = await self._backend.connect_tcp(*args, **kwargs)
        start_tls = stream.start_tls

        async def start_or_close(*args: Any, **kwargs: Any) -> Any:
            try:
                return await start_tls(*args, **kwargs)
            except BaseException:
                await stream.aclose()
                raise

        stream.start_tls = start_or_close
        return stream

    async def connect_unix_socket(self, *args: Any, **kwargs: Any) -> Any:
        return await self._backend.connect_unix_socket(*args, **kwargs)

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)
