"""Cancellations, abandoned streams and bursts: no client is dead after them, and no slot is lost."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Final

import pytest

from scripted import GET, LIST, AsyncRoster, Host, Pupil, Roster
from timeback_kit.runtime import errors
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

ID: Final = {"sourcedId": "p1"}
BODY: Final = (
    b'{"user": {"sourcedId": "p1"}, "users": [{"sourcedId": "p1"}, {"sourcedId": "p2"}], "totalCount": 4000,'
    b' "access_token": "t0ken-t0ken"}'
)
GOOD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
PUPIL: Final = Pupil(sourced_id="p1")
STREAM: Final = Request(LIST, query={"limit": 2})


class Busy(Host):
    """Responds, mostly at once, and sometimes in two parts or late."""

    def __init__(self) -> None:
        super().__init__()
        self.moments = random.Random(3)
        self.acts = [self._act]

    def _act(self, connection: Any) -> bool:
        kind = self.moments.random()
        if kind < 0.2:
            connection.sendall(GOOD[:90])
        if kind < 0.4:
            threading.Event().wait(self.moments.random() * 0.01)
        connection.sendall(GOOD[90:] if kind < 0.2 else GOOD)
        return True


@pytest.fixture
def host() -> Iterator[Busy]:
    made = Busy()
    yield made
    made.close()


def provider(host: Host) -> TimebackProvider:
    return TimebackProvider(
        base_url=host.url, auth_url=f"{host.url}/token", client_id="me", client_secret="s3cr3t-s3cr3t", timeout=60.0
    )


def as_before(made: TimebackProvider, host: Host) -> bool:
    """Whether every slot is free, those for tokens included."""
    limiters = [made.limiter(host.url), made.limiter(host.url, for_tokens=True)]
    return all(limiter.used == limiter.queued == 0 for limiter in limiters)


async def cancelled(host: Host, times: int) -> None:
    """Cancel so many calls at random moments, then make as many calls as there are slots."""
    moments, made = random.Random(11), provider(host)
    async with AsyncRoster(provider=made) as client:
        for _ in range(times // 100):
            if moments.random() < 0.3:
                client.get_transport().invalidate_token()
            calls = [asyncio.ensure_future(client._call(Request(GET, ID))) for _ in range(100)]
            for call in calls:
                asyncio.get_running_loop().call_later(moments.random() * 0.1, call.cancel)
            await asyncio.gather(*calls, return_exceptions=True)
        assert as_before(made, host)
        assert await asyncio.gather(*(client._call(Request(GET, ID)) for _ in range(60))) == [PUPIL] * 60
        pool = ((await made.async_connections.pool()).client)._transport._pool  # type: ignore[attr-defined]
        assert [each.info() for each in pool.connections if not (each.is_idle() or each.is_closed())] == []


def cut_short(host: Host, times: int) -> None:
    """Let so many blocking calls run out of time at random moments, or end with their client, then make others."""
    made = provider(host)

    def call(number: int) -> None:
        moments = random.Random(number)
        client = Roster(provider=made)
        options: Any = {"timeout": 0.001 + moments.random() * 0.03, "max_retries": 0}
        if number % 4 == 0:
            threading.Timer(moments.random() * 0.03, client.close).start()
        with suppress(errors.TimebackError):
            client._call(Request(GET, ID, options=options))
        client.close()

    with Roster(provider=made) as client, ThreadPoolExecutor(50) as threads:
        list(threads.map(call, range(times)))
        assert as_before(made, host)
        assert list(threads.map(lambda _: client._call(Request(GET, ID)), range(60))) == [PUPIL] * 60
        pool = made.sync_connections.pool().client._transport._pool  # type: ignore[attr-defined]
        assert [each.info() for each in pool.connections if not (each.is_idle() or each.is_closed())] == []


async def abandoned(host: Host, times: int) -> None:
    """Leave so many streams after a few rows."""
    moments, made = random.Random(5), provider(host)

    async def leave(client: AsyncRoster) -> None:
        rows, most = client._stream(STREAM), moments.randrange(1, 12)
        async for _ in rows:
            most -= 1
            if most == 0:
                break

    async with AsyncRoster(provider=made) as client:
        for _ in range(times // 25):
            await asyncio.gather(*(leave(client) for _ in range(25)), return_exceptions=True)
        await asyncio.sleep(0.2)
        assert as_before(made, host)
        assert await client._call(Request(GET, ID)) == PUPIL


def abandoned_by_threads(host: Host, times: int) -> None:
    """Leave so many blocking streams after a row."""
    made = provider(host)
    with Roster(provider=made) as client, ThreadPoolExecutor(10) as threads:

        def leave(_: int) -> None:
            rows = iter(client._stream(STREAM))
            with suppress(errors.PaginationError):
                for _ in range(3):
                    next(rows)
            rows.close()  # type: ignore[attr-defined]

        list(threads.map(leave, range(times)))
        assert as_before(made, host)
        assert client._call(Request(GET, ID)) == PUPIL


async def burst(host: Host, times: int) -> None:
    """Make so many calls at once, with the settings a client has by default."""
    host.acts = [lambda connection: connection.sendall(GOOD) is None]
    async with AsyncRoster(base_url=host.url) as client:
        ended = await asyncio.gather(*(client._call(Request(GET, ID)) for _ in range(times)), return_exceptions=True)
    assert [error for error in ended if error != PUPIL] == []
    assert host.connections <= 50


async def test_two_hundred_cancellations_lose_nothing(host: Busy) -> None:
    await cancelled(host, 200)


def test_a_hundred_calls_cut_short_lose_nothing(host: Busy) -> None:
    cut_short(host, 100)


async def test_fifty_abandoned_streams_lose_nothing(host: Busy) -> None:
    await abandoned(host, 50)


def test_thirty_abandoned_blocking_streams_lose_nothing(host: Busy) -> None:
    abandoned_by_threads(host, 30)


@pytest.mark.judge
async def test_two_thousand_cancellations_lose_nothing(host: Busy) -> None:
    await cancelled(host, 2_000)


@pytest.mark.judge
def test_two_thousand_calls_cut_short_lose_nothing(host: Busy) -> None:
    cut_short(host, 2_000)


@pytest.mark.judge
async def test_five_hundred_abandoned_streams_lose_nothing(host: Busy) -> None:
    await abandoned(host, 500)


@pytest.mark.judge
def test_five_hundred_abandoned_blocking_streams_lose_nothing(host: Busy) -> None:
    abandoned_by_threads(host, 500)


@pytest.mark.judge
async def test_a_burst_of_eight_thousand_has_no_failure(host: Busy) -> None:
    await burst(host, 8_000)
