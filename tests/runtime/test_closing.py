"""Closing a client ends its calls under way, and no request goes out after it."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from typing import Any

import pytest

from scripted import DELETE, GET, AsyncRoster, Host, Pupil, Roster
from timeback_kit.core import TimebackManager
from timeback_kit.core.sync import TimebackManager as SyncTimebackManager
from timeback_kit.runtime import errors
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

ID = {"sourcedId": "p1"}
BODY = b'{"user": {"sourcedId": "p1"}}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
BUSY = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
PATIENCE = 5.0


class Waiting(Host):
    """A host that responds to a request when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.respond = threading.Event(), threading.Event()
        self.acts = [self._act]

    def _act(self, connection: Any) -> bool:
        self.asked.set()
        self.respond.wait(PATIENCE)
        connection.sendall(GOOD)
        return True


@pytest.fixture
def waiting() -> Iterator[Waiting]:
    made = Waiting()
    yield made
    made.respond.set()
    made.close()


@pytest.fixture
def busy() -> Iterator[Host]:
    made = Host()

    def act(connection: Any) -> bool:
        connection.sendall(BUSY)
        return True

    made.acts = [act]
    yield made
    made.close()


def provider(url: str, told: Any = None) -> TimebackProvider:
    return TimebackProvider(base_url=url, timeout=30.0, max_retries=3, on_retry=told)


async def test_close_ends_calls_under_way(waiting: Waiting) -> None:
    client = AsyncRoster(provider=provider(waiting.url))
    calls = [asyncio.ensure_future(client._call(Request(GET, ID))) for _ in range(15)]
    assert await asyncio.to_thread(waiting.asked.wait, PATIENCE)
    await client.close()
    ended = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 2)
    assert all(isinstance(error, errors.ClientClosedError) for error in ended)
    assert not any(call.cancelled() or call.cancelling() for call in calls)
    assert waiting.seen <= 10


def test_close_ends_calls_of_other_threads(waiting: Waiting) -> None:
    client = Roster(provider=provider(waiting.url))
    with ThreadPoolExecutor(15) as threads:
        calls = [threads.submit(client._call, Request(GET, ID)) for _ in range(15)]
        assert waiting.asked.wait(PATIENCE)
        client.close()
        assert all(isinstance(call.exception(2), errors.ClientClosedError) for call in calls)
    assert waiting.seen <= 10


async def test_close_waits_for_calls_when_asked_to(waiting: Waiting) -> None:
    client = AsyncRoster(provider=provider(waiting.url))
    call = asyncio.ensure_future(client._call(Request(GET, ID)))
    assert await asyncio.to_thread(waiting.asked.wait, PATIENCE)
    closing = asyncio.ensure_future(client.close(wait=True))
    await asyncio.sleep(0)
    with pytest.raises(errors.ClientClosedError):
        await client._call(Request(GET, ID))
    assert not closing.done()
    waiting.respond.set()
    await asyncio.wait_for(closing, PATIENCE)
    assert call.done()
    assert await call == Pupil(sourced_id="p1")


def test_close_waits_for_calls_of_other_threads_when_asked_to(waiting: Waiting) -> None:
    client = Roster(provider=provider(waiting.url))
    with ThreadPoolExecutor(2) as threads:
        call = threads.submit(client._call, Request(GET, ID))
        assert waiting.asked.wait(PATIENCE)
        closing = threads.submit(client.close, wait=True)
        waiting.respond.set()
        closing.result(PATIENCE)
        assert call.result(PATIENCE) == Pupil(sourced_id="p1")


async def test_a_call_that_waits_to_be_retried_ends_too(busy: Host) -> None:
    told = asyncio.Event()
    client = AsyncRoster(provider=provider(busy.url, lambda event: told.set()))
    call = asyncio.ensure_future(client._call(Request(GET, ID)))
    await asyncio.wait_for(told.wait(), PATIENCE)
    await client.close()
    seen = busy.seen
    with pytest.raises(errors.ClientClosedError):
        await asyncio.wait_for(call, PATIENCE)
    assert busy.seen == seen


def test_a_blocking_call_that_waits_to_be_retried_ends_too(busy: Host) -> None:
    told = threading.Event()
    client = Roster(provider=provider(busy.url, lambda event: told.set()))
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(client._call, Request(GET, ID))
        assert told.wait(PATIENCE)
        client.close()
        seen = busy.seen
        assert isinstance(call.exception(PATIENCE), errors.ClientClosedError)
    assert busy.seen == seen


async def test_a_closed_provider_opens_no_connections_again(waiting: Waiting) -> None:
    waiting.respond.set()
    made = provider(waiting.url)
    client, blocking = AsyncRoster(provider=made), Roster(provider=made)
    await client._call(Request(GET, ID))
    await asyncio.to_thread(blocking._call, Request(GET, ID))
    await made.aclose()
    with pytest.raises(errors.ClientClosedError):
        await client._call(Request(GET, ID))
    with pytest.raises(errors.ClientClosedError):
        await asyncio.to_thread(blocking._call, Request(GET, ID))
    assert waiting.seen == 2


async def test_a_write_after_the_close_says_that_it_was_not_applied(waiting: Waiting) -> None:
    for kind in (AsyncRoster, Roster):
        client: Any = kind(provider=provider(waiting.url))
        closed = client.close()
        if closed is not None:
            await closed
        with pytest.raises(errors.ClientClosedError) as caught:
            await client._call(Request(DELETE, ID))
        assert caught.value.applied == "no"


async def test_a_provider_closed_before_its_first_call_sends_nothing(waiting: Waiting) -> None:
    made = provider(waiting.url)
    await made.aclose()
    with pytest.raises(errors.ClientClosedError):
        await AsyncRoster(provider=made)._call(Request(GET, ID))
    assert waiting.connections == 0


class Full(Host):
    """A host that takes no more connections: who connects waits."""

    def __init__(self) -> None:
        super().__init__()
        self._full = socket.create_server(("127.0.0.1", 0), backlog=0)
        self._waiting = []
        address = self._full.getsockname()
        for _ in range(4):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(address)
            self._waiting.append(one)
        self.full_url = f"http://127.0.0.1:{address[1]}"

    def close(self) -> None:
        for one in self._waiting:
            one.close()
        self._full.close()
        super().close()


@pytest.fixture
def full() -> Iterator[Full]:
    made = Full()
    yield made
    made.close()


def closed_while(client: Roster, reached: Callable[[], bool], calls: int = 1) -> list[BaseException | None]:
    """How blocking calls end whose client is closed once something is so."""
    with ThreadPoolExecutor(calls) as threads:
        begun = [threads.submit(client._call, Request(GET, ID)) for _ in range(calls)]
        ends = time.monotonic() + PATIENCE
        while not reached() and time.monotonic() < ends:
            threading.Event().wait(0.005)
        assert reached()
        client.close()
        return [call.exception(2) for call in begun]


def threads_named(name: str) -> int:
    return sum(thread.name == name for thread in threading.enumerate())


def test_close_ends_a_call_that_connects(full: Full) -> None:
    client = Roster(provider=provider(full.full_url))
    [error] = closed_while(client, lambda: threads_named("timeback-connect") > 0)
    assert isinstance(error, errors.ClientClosedError)


def test_close_ends_a_call_that_looks_up_a_name(waiting: Waiting, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, known = threading.Event(), threading.Event()

    def lookup(*args: Any, **kwargs: Any) -> Any:
        asked.set()
        known.wait(PATIENCE)
        raise socket.gaierror("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    client = Roster(provider=provider("http://service.invalid"))
    [error] = closed_while(client, asked.is_set)
    known.set()
    assert isinstance(error, errors.ClientClosedError)


def test_the_time_of_a_call_bounds_the_lookup_of_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    known = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: known.wait(PATIENCE))
    made = TimebackProvider(base_url="http://service.invalid", timeout=0.2, max_retries=0)
    with Roster(provider=made) as client, pytest.raises(errors.RequestTimeoutError) as raised:
        client._call(Request(GET, ID))
    known.set()
    assert raised.value.phase == "connect"


def test_close_ends_a_call_that_waits_for_a_slot(waiting: Waiting) -> None:
    made = provider(waiting.url)
    limiter = made.limiter(waiting.url)
    held = [limiter.acquire(call_timeout=30.0, pool_timeout=1.0) for _ in range(10)]
    ended = closed_while(Roster(provider=made), lambda: limiter.queued == 3, 3)
    assert all(isinstance(error, errors.ClientClosedError) for error in ended)
    assert [error.applied for error in ended if isinstance(error, errors.TimebackError)] == [None] * 3
    assert (limiter.queued, limiter.used, waiting.seen) == (0, len(held), 0)


def test_close_ends_a_call_that_waits_for_the_token_of_another(waiting: Waiting) -> None:
    made = TimebackProvider(
        base_url=waiting.url, auth_url=f"{waiting.url}/t", client_id="me", client_secret="s" * 9, timeout=30.0
    )
    tokens = made.tokens("oneroster")
    assert tokens is not None
    _, fetching, leads = tokens.token_or_fetch()
    assert leads
    ended = closed_while(Roster(provider=made), lambda: len(fetching._done_callbacks) == 2, 2)
    assert all(isinstance(error, errors.ClientClosedError) for error in ended)
    assert made.limiter(waiting.url).used == 0


def test_close_ends_a_call_that_fetches_the_token_for_all(waiting: Waiting) -> None:
    made = TimebackProvider(
        base_url=waiting.url, auth_url=f"{waiting.url}/t", client_id="me", client_secret="s" * 9, timeout=30.0
    )
    ended = closed_while(Roster(provider=made), waiting.asked.is_set, 3)
    assert all(isinstance(error, errors.ClientClosedError) for error in ended)


async def test_close_ends_awaited_calls_in_every_phase(full: Full, waiting: Waiting) -> None:
    secret = {"auth_url": f"{waiting.url}/t", "client_id": "me", "client_secret": "s" * 9}
    connecting, queued = provider(full.full_url), provider(waiting.url)
    fetching = TimebackProvider(base_url=waiting.url, timeout=30.0, **secret)
    for _ in range(10):
        queued.limiter(waiting.url).acquire(call_timeout=30.0, pool_timeout=1.0)
    clients = [AsyncRoster(provider=made) for made in (connecting, queued, fetching, fetching)]
    calls = [asyncio.ensure_future(client._call(Request(GET, ID))) for client in clients]
    await asyncio.to_thread(waiting.asked.wait, PATIENCE)
    for client in clients:
        await client.close()
    ended = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 2)
    assert all(isinstance(error, errors.ClientClosedError) for error in ended)
    assert queued.limiter(waiting.url).queued == fetching.limiter(waiting.url).used == 0


@pytest.mark.parametrize("wait", [False, True])
async def test_a_manager_closes_its_clients_as_it_is_told(waiting: Waiting, wait: bool) -> None:
    manager = TimebackManager().register("one", base_url=waiting.url, timeout=30.0)
    call = asyncio.ensure_future(manager.get("one").oneroster.request("GET", "/users"))
    assert await asyncio.to_thread(waiting.asked.wait, PATIENCE)
    closing = asyncio.ensure_future(manager.close(wait=wait))
    await asyncio.wait([closing], timeout=0.1)
    waiting.respond.set()
    await asyncio.wait_for(closing, PATIENCE)
    [ended] = await asyncio.gather(call, return_exceptions=True)
    assert isinstance(ended, errors.ClientClosedError) is not wait


@pytest.mark.parametrize("wait", [False, True])
def test_a_blocking_manager_closes_its_clients_as_it_is_told(waiting: Waiting, wait: bool) -> None:
    manager = SyncTimebackManager().register("one", base_url=waiting.url, timeout=30.0)
    with ThreadPoolExecutor(2) as threads:
        call = threads.submit(manager.get("one").oneroster.request, "GET", "/users")
        assert waiting.asked.wait(PATIENCE)
        closing = threads.submit(manager.close, wait=wait)
        wait_for([closing], timeout=0.1)
        waiting.respond.set()
        closing.result(PATIENCE)
        assert isinstance(call.exception(PATIENCE), errors.ClientClosedError) is not wait
