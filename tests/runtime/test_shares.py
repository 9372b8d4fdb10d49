"""What `max_connections` means: a ceiling per host for all, a bound for a client of its own, and for its `prefetch`."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest

from scripted import GET, LIST, AsyncRoster, Host, Roster
from timeback_kit import TimebackClient
from timeback_kit.runtime import errors
from timeback_kit.runtime.call_limits import SlotShare
from timeback_kit.runtime.limiter import HostLimiter, Outcome
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request
from timeback_kit.sync import TimebackClient as SyncTimebackClient

ID = {"sourcedId": "p1"}
BODY = b'{"user": {"sourcedId": "p1"}}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
LONG = 60.0
PATIENCE = 5.0


class Counting(Host):
    """Counts how many requests it has at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()
        self.now = self.most = 0
        self.acts = [self._act]

    def _act(self, connection: Any) -> bool:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        threading.Event().wait(0.01)
        with self.lock:
            self.now -= 1
        connection.sendall(GOOD)
        return True


@pytest.fixture
def host() -> Iterator[Counting]:
    made = Counting()
    yield made
    made.close()


async def test_a_low_bound_of_one_client_leaves_the_others_theirs(host: Counting) -> None:
    made = TimebackProvider(base_url=host.url)
    async with AsyncRoster(provider=made, max_connections=1) as low, AsyncRoster(provider=made) as other:
        await asyncio.gather(*(low._call(Request(GET, ID)) for _ in range(8)))
        assert host.most == 1
        await asyncio.gather(*(other._call(Request(GET, ID)) for _ in range(40)))
    assert made.limiter(host.url).ceiling == 50
    assert host.most >= 5


def test_a_low_bound_of_one_blocking_client_leaves_the_others_theirs(host: Counting) -> None:
    made = TimebackProvider(base_url=host.url)
    low, other = Roster(provider=made, max_connections=1), Roster(provider=made)
    with low, other, ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: low._call(Request(GET, ID)), range(8)))
        assert host.most == 1
        list(threads.map(lambda _: other._call(Request(GET, ID)), range(24)))
    assert made.limiter(host.url).ceiling == 50
    assert host.most >= 4


async def test_a_client_that_is_full_does_not_hold_up_another() -> None:
    limiter, share = HostLimiter(), SlotShare(1)
    held = await limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG, share=share)
    waiting = [
        asyncio.ensure_future(limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG, share=share))
        for _ in range(3)
    ]
    await asyncio.sleep(0)
    assert limiter.queued == 3
    other = await asyncio.wait_for(limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG), PATIENCE)
    limiter.release(held, Outcome.RESPONDED)
    for each in waiting:
        limiter.release(await asyncio.wait_for(each, PATIENCE), Outcome.RESPONDED)
    limiter.release(other, Outcome.RESPONDED)
    assert (limiter.used, limiter.queued, limiter._held, limiter._waiting) == (0, 0, {}, {})


async def test_among_clients_the_longest_waiting_call_comes_first() -> None:
    limiter, shares, order = HostLimiter(ceiling=1), [SlotShare(1), SlotShare(2), SlotShare(3)], []
    first = await limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG)

    async def call(number: int) -> None:
        slot = await limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG, share=shares[number % 3])
        order.append(number)
        limiter.release(slot, Outcome.RESPONDED)

    calls = [asyncio.ensure_future(call(number)) for number in range(30)]
    await asyncio.sleep(0)
    limiter.release(first, Outcome.RESPONDED)
    await asyncio.wait_for(asyncio.gather(*calls), PATIENCE)
    assert order == list(range(30))


@pytest.mark.parametrize("kind", [TimebackClient, SyncTimebackClient])
def test_the_services_of_one_client_have_its_share_together(kind: Any) -> None:
    made = TimebackProvider(base_url="http://127.0.0.1:9")
    client = kind(provider=made, max_connections=7)
    shares = {client.service(name).get_transport()._share for name in ("oneroster", "caliper", "qti")}
    assert [share.most for share in shares] == [7]


def test_the_largest_number_given_is_the_ceiling_of_the_host() -> None:
    made = TimebackProvider(base_url="http://127.0.0.1:9", max_connections=20)
    limiter = made.limiter("http://127.0.0.1:9")
    for most, ceiling in ((5, 20), (80, 80), (30, 80)):
        Roster(provider=made, max_connections=most).get_transport()
        assert limiter.ceiling == ceiling


@pytest.mark.parametrize("kind", [AsyncRoster, Roster])
@pytest.mark.parametrize(
    ("settings", "own", "most"),
    [({}, None, 50), ({"max_connections": 5}, None, 5), ({}, 8, 8), ({"max_connections": 5}, 80, 80)],
)
def test_a_prefetch_that_cannot_be_had_is_refused(kind: Any, settings: Any, own: int | None, most: int) -> None:
    client = kind(provider=TimebackProvider(base_url="http://127.0.0.1:9", **settings), max_connections=own)
    assert client._stream(Request(LIST, options={"prefetch": most}))
    with pytest.raises(errors.InputValidationError, match=rf"{most + 1} pages .* max_connections \({most}\)"):
        client._stream(Request(LIST, options={"prefetch": most + 1}))


@pytest.mark.parametrize("colour", ["async", "blocking"])
def test_a_larger_prefetch_is_honoured(host: Counting, colour: str) -> None:
    numbers = count()
    page = b'{"users": [{"sourcedId": "a%d"}, {"sourcedId": "b%d"}], "totalCount": 120}'

    def act(connection: Any) -> bool:
        with host.lock:
            host.now += 1
            host.most = max(host.most, host.now)
        threading.Event().wait(0.02)
        with host.lock:
            host.now -= 1
            body = page % (next(numbers), 0)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        return True

    host.acts = [act]
    made = TimebackProvider(base_url=host.url, max_connections=60)
    request = Request(LIST, query={"limit": 2}, options={"prefetch": 20})
    if colour == "blocking":
        with Roster(provider=made) as client:
            assert len(client._stream(request).to_list()) == 120
    else:

        async def walk() -> int:
            async with AsyncRoster(provider=made) as client:
                return len(await client._stream(request).to_list())

        assert asyncio.run(walk()) == 120
    assert 8 <= host.most <= 20
