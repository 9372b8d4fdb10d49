"""Ctrl-C, and a stream that is left, end at once, though the service says nothing."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpcore
import pytest
from httpcore._sync import connection_pool

from scripted import GET, LIST, Host, Roster
from timeback_kit.core.sync import TimebackClient, TimebackManager
from timeback_kit.runtime.requests import Request

BODY = b'{"user": {"sourcedId": "u1"}}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
PAGE = b'{"users": [{"sourcedId": "p%d"}], "totalCount": 1000}'
STREAM = """
import signal
import sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has jobs in the background ignore it
from timeback_kit.sync import TimebackClient
client = TimebackClient(base_url={url!r}, timeout=60, {settings})
print("ready", flush=True)
try:
    for user in client.oneroster.users.stream(limit=1, request_options={{"prefetch": {prefetch}}}):
        print("row", flush=True)
except KeyboardInterrupt:
    print("interrupted", flush=True)
    {after}
"""
AT_ONCE = 5.0
"""Seconds that are far fewer than the timeout of the calls, and enough for a busy machine."""


class Stalling(Host):
    """Gives some pages, then says nothing."""

    def __init__(self, pages: int) -> None:
        super().__init__()
        self.pages, self.stalled = pages, threading.Event()
        self.acts = [self._act]

    def _act(self, connection: socket.socket) -> bool:
        offset = re.search(rb"offset=(\d+)", self.requested[connection])
        number = 1 if offset is None else 1 + int(offset[1])
        if number > self.pages:
            self.stalled.set()
            self.done.wait(60)
            return False
        body = PAGE % number
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        return True


@pytest.fixture
def make() -> Iterator[Any]:
    hosts: list[Stalling] = []

    def made(pages: int) -> Stalling:
        hosts.append(Stalling(pages))
        return hosts[-1]

    yield made
    for host in hosts:
        host.close()


@pytest.mark.skipif(os.name == "nt", reason="this system sends no SIGINT to one process")
@pytest.mark.parametrize(
    ("pages", "prefetch", "settings", "after"),
    [
        (0, 1, "", "client.close()"),
        (1, 4, "", "client.close()"),
        (3, 4, "max_connections=4", ""),
        (0, 1, "auth_url={url!r} + '/token', client_id='me', client_secret='secret'", "client.close()"),
    ],
    ids=["first page", "pages ahead", "without a close", "token"],
)
def test_an_interrupt_ends_a_blocking_stream_at_once(
    make: Any, pages: int, prefetch: int, settings: str, after: str
) -> None:
    host = make(pages)
    program = STREAM.format(
        url=host.url, settings=settings.format(url=host.url), prefetch=prefetch, after=after or "sys.exit(0)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert host.stalled.wait(60)
            began = time.monotonic()
            process.send_signal(signal.SIGINT)
            said, _ = process.communicate(timeout=30)
            took = time.monotonic() - began
        finally:
            process.kill()
    assert "interrupted" in said
    assert process.returncode == 0
    assert took < AT_ONCE


def test_leaving_a_blocking_stream_ends_the_pages_ahead(make: Any) -> None:
    host = make(2)
    with Roster(base_url=host.url, timeout=60.0) as client:
        limiter = client.get_provider().limiter(host.url)
        rows = iter(client._stream(Request(LIST, query={"limit": 1}, options={"prefetch": 4})))
        assert [next(rows).sourced_id for _ in range(2)] == ["p1", "p2"]
        assert host.stalled.wait(10)
        began = time.monotonic()
        rows.close()  # type: ignore[attr-defined]
        assert time.monotonic() - began < AT_ONCE
        give_back = time.monotonic() + 10  # the threads give their slots back on their own time
        while (limiter.used, limiter.queued) != (0, 0) and time.monotonic() < give_back:
            threading.Event().wait(0.005)
        assert (limiter.used, limiter.queued) == (0, 0)


def signal_from_elsewhere() -> None:
    """Send the signal of Ctrl-C so that it interrupts no wait of the main thread, as one that comes just before."""
    signal.raise_signal(signal.SIGINT)


class Interrupting(Host):
    """Interrupts the program once it has a request, and says nothing; before that, it says what it is told to."""

    def __init__(self, *before: bytes) -> None:
        super().__init__()
        self.before, self.acts = list(before), [self._act]

    def _act(self, connection: socket.socket) -> bool:
        if self.before:
            connection.sendall(self.before.pop(0))
            return True
        signal_from_elsewhere()
        self.done.wait(60)
        return False


@pytest.fixture
def interruptible() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def calling(host: Interrupting) -> None:
    with Roster(base_url=host.url) as client:
        client._call(Request(GET, path={"sourcedId": "u1"}))


def asking_for_a_token(host: Interrupting) -> None:
    with Roster(base_url=host.url, auth_url=f"{host.url}/token", client_id="me", client_secret="s") as client:
        client._call(Request(GET, path={"sourcedId": "u1"}))


def queueing(host: Interrupting) -> None:
    with Roster(base_url=host.url, max_connections=1) as client:
        limiter = client.get_provider().limiter(host.url)
        while limiter.limit > limiter.used:
            limiter.acquire(call_timeout=60.0, pool_timeout=60.0)
        threading.Timer(0.05, signal_from_elsewhere).start()
        client._call(Request(GET, path={"sourcedId": "u1"}))


def waiting_to_retry(host: Interrupting) -> None:
    host.before.append(b"HTTP/1.1 503 Busy\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n")

    def interrupt(event: object) -> None:
        threading.Timer(0.05, signal_from_elsewhere).start()

    with Roster(base_url=host.url, timeout=60.0, on_retry=interrupt) as client:
        client._call(Request(GET, path={"sourcedId": "u1"}))


def reading_pages_ahead(host: Interrupting) -> None:
    body = PAGE % 1
    host.before.append(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    with Roster(base_url=host.url, timeout=60.0) as client:
        list(client._stream(Request(LIST, query={"limit": 1}, options={"prefetch": 4})))


def getting_many(host: Interrupting) -> None:
    with TimebackClient(base_url=host.url, timeout=60.0) as client:
        client.oneroster.users.get_many(["u1", "u2"])


def broadcasting(host: Interrupting) -> None:
    with TimebackManager() as manager:
        manager.register("one", base_url=host.url)
        manager.broadcast(lambda client: client.oneroster.users.get("u1"))


@pytest.mark.skipif(os.name == "nt", reason="this system sends no SIGINT to one thread")
@pytest.mark.parametrize(
    "work",
    [calling, asking_for_a_token, queueing, waiting_to_retry, reading_pages_ahead, getting_many, broadcasting],
)
@pytest.mark.usefixtures("interruptible")
def test_a_signal_that_comes_just_before_a_wait_ends_it(work: Callable[[Interrupting], None]) -> None:
    host = Interrupting()
    began = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            work(host)
        assert time.monotonic() - began < AT_ONCE
    finally:
        host.close()


INSTANTS = {
    "a connection is asked for": "ConnectionPool.create_connection",
    "a connection has been given": "PoolRequest.wait_for_connection",
    "it is to be opened": "HTTPConnection.can_handle_request",
    "it is to send": "HTTP11Connection.handle_request",
}


@pytest.mark.parametrize("instant", INSTANTS.values(), ids=INSTANTS)
def test_an_interrupt_at_any_instant_leaves_no_connection_behind(monkeypatch: Any, instant: str) -> None:
    host = Host()
    host.acts = [lambda connection: connection.sendall(GOOD) or True]
    where, name = instant.split(".")
    kind = getattr(connection_pool, where, None) or getattr(httpcore, where)

    def interrupted(*args: Any, **kwargs: Any) -> None:
        monkeypatch.undo()
        raise KeyboardInterrupt

    try:
        with Roster(base_url=host.url, timeout=5.0) as client:
            request = Request(GET, path={"sourcedId": "u1"})
            client._call(request)
            connections = client.get_provider().sync_connections
            connections.close()
            monkeypatch.setattr(kind, name, interrupted)
            with pytest.raises(KeyboardInterrupt):
                client._call(request)
            pool = connections.pool()  # type: ignore[union-attr]
            assert not pool.leaks()
            assert pool.client._transport._pool._requests == []  # type: ignore[attr-defined]
            client._call(request)
            assert client.get_provider().limiter(host.url).used == 0
    finally:
        host.close()


@pytest.mark.skipif(os.name == "nt", reason="this system sends no SIGINT to one thread")
@pytest.mark.usefixtures("interruptible")
def test_a_signal_that_comes_just_before_a_handshake_ends_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                signal_from_elsewhere()
                connection.settimeout(10)
                ended.append(connection.recv(65536))

        ended: list[bytes] = []
        server = threading.Thread(target=accept)
        server.start()
        began = time.monotonic()
        with Roster(base_url=f"https://127.0.0.1:{listener.getsockname()[1]}") as client:
            with pytest.raises(KeyboardInterrupt):
                client._call(Request(GET, path={"sourcedId": "u1"}))
            server.join()
        assert time.monotonic() - began < AT_ONCE
        assert ended == [b""]
