"""Closing a client ends its calls under way, and no request goes out after it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from scripted import GET, AsyncRoster, Host, Pupil, Roster
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


async def test_a_provider_closed_before_its_first_call_sends_nothing(waiting: Waiting) -> None:
    made = provider(waiting.url)
    await made.aclose()
    with pytest.raises(errors.ClientClosedError):
        await AsyncRoster(provider=made)._call(Request(GET, ID))
    assert waiting.connections == 0
