"""A pool whose connections do not come free is replaced; calls that are under way on it keep theirs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore
import pytest

from scripted import GET, AsyncRoster, Host, Pupil, Roster
from timeback_kit.runtime import errors
from timeback_kit.runtime._http import has_busy_connections
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

ID = {"sourcedId": "p1"}
BODY = b'{"user": {"sourcedId": "p1"}}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
PUPIL = Pupil(sourced_id="p1")
PATIENCE = 5.0
SHORT = Request(GET, ID, options={"timeout": 0.3})


def well(connection: Any) -> bool:
    connection.sendall(GOOD)
    return True


def stalls(connection: Any) -> bool:
    connection.settimeout(PATIENCE)
    return bool(connection.recv(1))


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    made.acts = [well]
    yield made
    made.close()


def provider(host: Host) -> TimebackProvider:
    return TimebackProvider(base_url=host.url, timeout=PATIENCE, max_retries=0)


def clog(client: Any) -> None:
    """Let the pool take its one connection for connecting for ever, as a lost cancellation leaves it."""
    pool = client._transport._pool
    pool._connections.append(pool.create_connection(httpcore.URL("http://other.invalid").origin))
    pool._max_connections = 1
    for connection in pool.connections[:-1]:
        connection._connection._keepalive_expiry, connection._connection._expire_at = 0.0, 0.0


def leave_active(client: Any) -> None:
    """Let the pool take its idle connections for active ones, as a lost close leaves them."""
    for connection in client._transport._pool.connections:
        inner = connection._connection
        inner._state = type(inner._state).ACTIVE


async def test_a_pool_that_gives_no_connection_is_replaced(host: Host) -> None:
    made = provider(host)
    async with AsyncRoster(provider=made) as client:
        assert await client._call(Request(GET, ID)) == PUPIL
        stuck = (await made.async_connections.pool()).client
        clog(stuck)
        with pytest.raises(errors.RequestTimeoutError):
            await client._call(SHORT)
        assert await client._call(Request(GET, ID)) == PUPIL
        assert stuck.is_closed
        assert (await made.async_connections.pool()).client is not stuck
    assert made.limiter(host.url).used == 0


def test_a_blocking_pool_that_gives_no_connection_is_replaced(host: Host) -> None:
    made = provider(host)
    with Roster(provider=made) as client:
        assert client._call(Request(GET, ID)) == PUPIL
        stuck = made.sync_connections.pool().client
        clog(stuck)
        with pytest.raises(errors.RequestTimeoutError):
            client._call(SHORT)
        assert client._call(Request(GET, ID)) == PUPIL
        assert stuck.is_closed
        assert made.sync_connections.pool().client is not stuck
    assert made.limiter(host.url).used == 0


async def test_a_call_that_may_repeat_outlives_a_stuck_pool(host: Host) -> None:
    made = TimebackProvider(base_url=host.url, timeout=PATIENCE, attempt_timeout=0.2, max_retries=1)
    async with AsyncRoster(provider=made) as client:
        await client._call(Request(GET, ID))
        clog((await made.async_connections.pool()).client)
        assert await client._call(Request(GET, ID)) == PUPIL
    with Roster(provider=made) as blocking:
        await asyncio.to_thread(blocking._call, Request(GET, ID))
        clog(made.sync_connections.pool().client)
        assert await asyncio.to_thread(blocking._call, Request(GET, ID)) == PUPIL


async def test_connections_that_nobody_uses_and_that_count_as_busy_are_closed(host: Host) -> None:
    made = provider(host)
    async with AsyncRoster(provider=made) as client:
        await client._call(Request(GET, ID))
        leaking = (await made.async_connections.pool()).client
        leave_active(leaking)
        host.acts = [stalls]
        with pytest.raises(errors.RequestTimeoutError):
            await client._call(SHORT)
        assert not has_busy_connections(leaking)
        host.acts = [well]
        assert await client._call(Request(GET, ID)) == PUPIL


def test_blocking_connections_that_count_as_busy_are_given_up(host: Host) -> None:
    made = provider(host)
    with Roster(provider=made) as client:
        client._call(Request(GET, ID))
        leaking = made.sync_connections.pool().client
        leave_active(leaking)
        host.acts = [stalls]
        with pytest.raises(errors.RequestTimeoutError):
            client._call(SHORT)
        assert leaking.is_closed
        host.acts = [well]
        assert client._call(Request(GET, ID)) == PUPIL


async def test_calls_under_way_keep_their_connections(host: Host) -> None:
    asked, respond = threading.Event(), threading.Event()

    def slow(connection: Any) -> bool:
        asked.set()
        respond.wait(PATIENCE)
        return well(connection)

    host.acts = [well, slow, well]
    made = provider(host)
    async with AsyncRoster(provider=made) as client:
        await client._call(Request(GET, ID))
        slow_call = asyncio.ensure_future(client._call(Request(GET, ID)))
        assert await asyncio.to_thread(asked.wait, PATIENCE)
        stuck = (await made.async_connections.pool()).client
        stuck._transport._pool._max_connections = 1
        with pytest.raises(errors.RequestTimeoutError):
            await client._call(SHORT)
        assert await client._call(Request(GET, ID)) == PUPIL
        assert not stuck.is_closed
        respond.set()
        assert await slow_call == PUPIL
        assert stuck.is_closed


def test_blocking_calls_under_way_keep_their_connections(host: Host) -> None:
    asked, respond = threading.Event(), threading.Event()

    def slow(connection: Any) -> bool:
        asked.set()
        respond.wait(PATIENCE)
        return well(connection)

    host.acts = [well, slow, well]
    made = provider(host)
    with Roster(provider=made) as client, ThreadPoolExecutor(1) as threads:
        client._call(Request(GET, ID))
        slow_call = threads.submit(client._call, Request(GET, ID))
        assert asked.wait(PATIENCE)
        stuck = made.sync_connections.pool().client
        stuck._transport._pool._max_connections = 1
        with pytest.raises(errors.RequestTimeoutError):
            client._call(SHORT)
        assert client._call(Request(GET, ID)) == PUPIL
        assert not stuck.is_closed
        respond.set()
        assert slow_call.result(PATIENCE) == PUPIL
        assert stuck.is_closed


async def test_a_healthy_pool_is_kept_through_timeouts(host: Host) -> None:
    host.acts = [well, stalls, stalls, stalls, well]
    made = provider(host)
    async with AsyncRoster(provider=made) as client:
        await client._call(Request(GET, ID))
        before = (await made.async_connections.pool()).client
        for _ in range(3):
            with pytest.raises(errors.RequestTimeoutError):
                await client._call(SHORT)
        assert await client._call(Request(GET, ID)) == PUPIL
        assert (await made.async_connections.pool()).client is before
