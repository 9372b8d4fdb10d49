"""What a client is after an outage: as good as new; and what calls say that were not sent."""

from __future__ import annotations

import asyncio
import gzip
import os
import random
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from functools import partial
from typing import Any

import pytest

from scripted import FILE, GET, POST, Act, AsyncRoster, Host, Pupil, Roster, Service, StillClock, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.auth import ClientCredentials, Token, TokenCache
from timeback_kit.runtime.limiter import Outcome
from timeback_kit.runtime.paging import _links_to_next
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.retry import RetryPolicy
from timeback_kit.runtime.settings import ResolvedEndpoint
from timeback_kit.runtime.sync_io import InFlight

ID = {"sourcedId": "p1"}
BODY = b'{"user": {"sourcedId": "p1"}}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
GOOD = HEAD % len(BODY) + b"\r\n" + BODY
marker: ContextVar[str] = ContextVar("marker")
both = pytest.mark.parametrize("kind", ["async", "blocking"])


def well(connection: socket.socket, response: bytes = GOOD) -> bool:
    connection.sendall(response)
    return True


class Stalling(Host):
    """A host that says nothing while it stalls."""

    def __init__(self) -> None:
        super().__init__()
        self.well = threading.Event()
        self.acts = [self._act]

    def _act(self, connection: socket.socket) -> bool:
        if not self.well.is_set():
            connection.settimeout(5)
            return bool(connection.recv(1))
        connection.sendall(GOOD)
        return True


@pytest.fixture
def stalling() -> Iterator[Stalling]:
    made = Stalling()
    yield made
    made.close()


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.close()


def provider(url: str, **settings: Any) -> TimebackProvider:
    return TimebackProvider(**{"base_url": url, "timeout": 0.3, "max_retries": 0, **settings})


def called(made: TimebackProvider, operation: Any, kind: str, times: int = 1, **arguments: Any) -> list[Any]:
    """So many calls at a time, and what each gave or raised."""
    if kind == "blocking":
        with Roster(provider=made) as client, ThreadPoolExecutor(times) as threads:
            futures = [threads.submit(client._call, Request(operation, **arguments)) for _ in range(times)]
            return [future.exception() or future.result() for future in futures]

    async def calls() -> list[Any]:
        async with AsyncRoster(provider=made) as client:
            waiting = [client._call(Request(operation, **arguments)) for _ in range(times)]
            return await asyncio.gather(*waiting, return_exceptions=True)

    return asyncio.run(calls())


@pytest.mark.parametrize("wave", [20, 50, 200])
async def test_an_outage_ends_with_the_host_s(stalling: Stalling, wave: int) -> None:
    made = provider(stalling.url)
    async with AsyncRoster(provider=made) as client:
        failed = await asyncio.gather(*(client._call(Request(GET, ID)) for _ in range(wave)), return_exceptions=True)
        assert {type(error).__mro__[1] for error in failed} == {errors.RequestTimeoutError}
        stalling.well.set()
        assert [await client._call(Request(GET, ID)) for _ in range(12)] == [Pupil(sourced_id="p1")] * 12
    assert made.limiter(stalling.url).used == made.limiter(stalling.url).queued == 0


@pytest.mark.parametrize("wave", [20, 50, 200])
def test_an_outage_ends_with_the_host_s_for_threads(stalling: Stalling, wave: int) -> None:
    made = provider(stalling.url)
    with Roster(provider=made) as client, ThreadPoolExecutor(wave) as threads:
        futures = [threads.submit(client._call, Request(GET, ID)) for _ in range(wave)]
        assert all(isinstance(future.exception(), errors.RequestTimeoutError) for future in futures)
        stalling.well.set()
        assert [client._call(Request(GET, ID)) for _ in range(12)] == [Pupil(sourced_id="p1")] * 12
    assert made.limiter(stalling.url).used == made.limiter(stalling.url).queued == 0


async def test_cancelled_calls_take_no_slot_with_them(host: Host) -> None:
    moments, made = random.Random(7), provider(host.url, timeout=5.0)

    def late(connection: socket.socket) -> bool:
        threading.Event().wait(0.001)
        connection.sendall(GOOD)
        return True

    host.acts = [late]
    async with AsyncRoster(provider=made) as client:
        for _ in range(10):
            tasks = [asyncio.ensure_future(client._call(Request(GET, ID))) for _ in range(20)]
            for task in tasks:
                asyncio.get_running_loop().call_later(moments.random() * 0.03, task.cancel)
            await asyncio.gather(*tasks, return_exceptions=True)
        assert made.limiter(host.url).used == 0
        done = await asyncio.gather(*(client._call(Request(GET, ID)) for _ in range(50)))
        assert done == [Pupil(sourced_id="p1")] * 50


@both
def test_a_burst_waits_its_turn(host: Host, kind: str) -> None:
    host.acts = [well]
    made = provider(host.url, timeout=20.0)
    times = 1_000 if kind == "async" else 100
    assert called(made, GET, kind, times, path=ID) == [Pupil(sourced_id="p1")] * times
    assert host.connections <= 50


@both
def test_a_call_that_got_no_slot_says_that_it_was_not_sent(stalling: Stalling, kind: str) -> None:
    made = provider(stalling.url, timeout=1.0, pool_timeout=0.1, max_connections=1)
    outcomes = called(made, POST, kind, 2, body={})
    unsent = next(error for error in outcomes if error.phase == "slot")
    assert isinstance(unsent, errors.RequestTimeoutError)
    assert (unsent.attempts, unsent.applied) == (0, "no")
    assert "the request was not sent: no call to 127.0.0.1 ended in time for this one" in str(unsent)


@both
def test_a_deadline_bounds_slot_and_work(stalling: Stalling, kind: str) -> None:
    made = provider(stalling.url, timeout=30.0, max_connections=1, deadline=0.2)
    [working] = called(made, GET, kind, path=ID)
    held = made.limiter(stalling.url).acquire(call_timeout=30.0, pool_timeout=1.0)
    [waiting] = called(made, GET, kind, path=ID)
    made.limiter(stalling.url).release(held, Outcome.SILENT)
    assert [(error.phase, error.attempts) for error in (working, waiting)] == [("wait", 1), ("slot", 0)]


@both
def test_a_stalled_host_is_not_waited_for(stalling: Stalling, kind: str) -> None:
    made = provider(stalling.url, max_connections=1, timeout=0.3)
    told = " ".join(str(error) for error in called(made, GET, kind, 4, path=ID))
    assert "the request was not sent: 127.0.0.1 has not responded to any call for a whole timeout" in told


@both
def test_an_attempt_that_stalls_is_made_again(stalling: Stalling, kind: str) -> None:
    made = provider(stalling.url, timeout=20.0, attempt_timeout=0.2, retry_policy=RetryPolicy(1, 0.0), max_retries=1)
    stalling.acts = [stalling._act, well]
    assert called(made, GET, kind, path=ID) == [Pupil(sourced_id="p1")]
    assert stalling.seen == 2


@both
def test_a_hung_service_delays_no_other(stalling: Stalling, host: Host, kind: str) -> None:
    host.acts = [well]
    made = TimebackProvider(
        services={"case": stalling.url, "oneroster": host.url}, timeout=5.0, max_connections=1, max_retries=0
    )
    held = made.limiter(stalling.url).acquire(call_timeout=5.0, pool_timeout=5.0)
    assert called(made, GET, kind, path=ID) == [Pupil(sourced_id="p1")]
    assert made.limiter(stalling.url).used == 1
    assert not held.released


@both
def test_bytes_after_a_response_are_nobody_s(host: Host, kind: str) -> None:
    poison = GOOD.replace(b"p1", b"xx")
    host.acts = [lambda connection: well(connection, GOOD + poison)]
    made = provider(host.url, timeout=5.0)
    gone = [called(made, GET, kind, path=ID) for _ in range(2)]
    assert gone == [[Pupil(sourced_id="p1")]] * 2
    with Roster(provider=made) as client:
        assert [client._call(Request(GET, ID)) for _ in range(3)] == [Pupil(sourced_id="p1")] * 3

    async def calls() -> list[Any]:
        async with AsyncRoster(provider=made) as client:
            return [await client._call(Request(GET, ID)) for _ in range(3)]

    assert asyncio.run(calls()) == [Pupil(sourced_id="p1")] * 3
    assert host.connections == host.seen


def compressed(size: int, status: bytes = b"200 OK") -> Act:
    body = gzip.compress(b" " * size)
    head = b"HTTP/1.1 %s\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % (status, len(body))

    def act(connection: socket.socket) -> bool:
        connection.sendall(head + body)
        return True

    return act


@both
def test_a_body_is_taken_up_to_a_limit(host: Host, kind: str) -> None:
    host.acts = [compressed(2_000_000)]
    made = provider(host.url, timeout=5.0, max_response_bytes=1_000_000)
    [error] = called(made, GET, kind, path=ID)
    assert isinstance(error, errors.DecodeError)
    assert "more than 1000000 bytes; max_response_bytes sets the limit" in str(error)
    [content] = called(made, FILE, kind, options={"max_response_bytes": 2_000_000})
    assert len(content) == 2_000_000


@both
def test_a_failure_with_an_endless_body_is_that_failure(host: Host, kind: str) -> None:
    host.acts = [compressed(5_000_000, b"403 Forbidden")]
    [error] = called(provider(host.url, timeout=5.0), GET, kind, path=ID)
    assert isinstance(error, errors.ForbiddenError)


@both
def test_a_write_with_too_large_a_response_was_made(host: Host, kind: str) -> None:
    host.acts = [compressed(2_000_000)]
    [error] = called(provider(host.url, timeout=5.0, max_response_bytes=1_000), POST, kind, body={})
    assert isinstance(error, errors.UnreadableResponseError)
    assert (error.applied, error.status_code, error.attempts) == ("yes", 200, 1)


async def test_a_compressed_bomb_stops_no_other_task(host: Host) -> None:
    host.acts = [compressed(60_000_000)]
    seen, stop = 0, False

    async def watch() -> None:
        nonlocal seen
        while not stop:
            await asyncio.sleep(0)
            seen += 1

    watching = asyncio.ensure_future(watch())
    async with AsyncRoster(provider=provider(host.url, timeout=20.0, max_response_bytes=50_000_000)) as client:
        with pytest.raises(errors.DecodeError):
            await client._call(Request(GET, ID))
    stop = True
    await watching
    assert seen > 100


@both
def test_cookies_are_not_kept(service: Service, kind: str) -> None:
    service.handler = lambda request: as_json({"user": {"sourcedId": "p1"}}, Set_Cookie="seen=yes; Path=/")
    made = service.provider()
    called(made, GET, kind, 1, path=ID)
    called(made, GET, kind, 4, path=ID)
    assert [request.headers.get("Cookie") for request in service.requests] == [None] * 5


def test_a_link_header_is_read_in_linear_time() -> None:
    started = time.perf_counter()
    assert not _links_to_next("<" * 80_000)
    assert not _links_to_next("<a>;" * 20_000)
    assert time.perf_counter() - started < 1.0
    assert _links_to_next('<https://a.example/?offset=2>; rel="next", <https://a.example/>; rel="first"')
    assert _links_to_next("<https://a.example/>; rel=first, <https://a.example/?offset=2>; title=x; rel=next")
    assert not _links_to_next('<https://a.example/>; rel="first"')


def test_a_stream_that_is_left_waits_for_no_page() -> None:
    seen: list[str] = []
    marker.set("kept")

    def fetch(request: int) -> int:
        seen.append(marker.get())
        stopped.wait(10)
        return request

    stopped = threading.Event()
    pages: InFlight[int] = InFlight(2)
    started = time.monotonic()
    pages.start(0, fetch, 0)
    pages.close()
    assert time.monotonic() - started < 5.0
    assert seen == ["kept"]
    stopped.set()


def test_a_forked_child_fetches_its_own_token(service: Service) -> None:
    tokens = service.provider().tokens("oneroster")
    assert tokens is not None
    assert tokens.token_or_fetch()[2]
    with tokens._lock:
        child = os.fork()
        if child == 0:
            os._exit(0 if tokens.token_or_fetch()[2] else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_tokens_of_many_processes_are_not_renewed_at_once(clock: StillClock) -> None:
    grant, endpoint = ClientCredentials("id", Secret("s")), ResolvedEndpoint("https://a.example")
    renewed = []
    for jitter in (0.0, 0.5, 1.0):
        cache = TokenCache(grant, endpoint, clock, partial(float, jitter))
        cache.keep(Token("t", 3600.0))
        renewed.append(cache._good_until - clock.monotonic())
    assert renewed == [3540.0, 3510.0, 3480.0]
