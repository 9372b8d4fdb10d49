"""Fixtures of the runtime's tests: a scripted service on a real socket, and clients of it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from both_colours import Colour
from scripted import SECRET, AsyncRoster, Roster, Service, StillClock
from timeback_kit.runtime.provider import TimebackProvider


@pytest.fixture(scope="session")
def http_server() -> Iterator[HTTPServer]:
    with HTTPServer(threaded=True) as server:
        yield server


@pytest.fixture
def service(http_server: HTTPServer, watch: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    monkeypatch.delenv("TIMEBACK_SANDBOX_URL", raising=False)
    watch.keep(SECRET)
    http_server.clear()
    made = Service(http_server.url_for("").rstrip("/"))
    http_server.expect_request(re.compile(".*")).respond_with_handler(made.answer)
    yield made
    http_server.clear()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def provider(service: Service, clock: StillClock) -> TimebackProvider:
    return service.provider(clock=clock)


@pytest.fixture
async def client(provider: TimebackProvider) -> AsyncIterator[AsyncRoster]:
    async with AsyncRoster(provider=provider) as made:
        yield made


@pytest.fixture
def blocking(provider: TimebackProvider) -> Iterator[Roster]:
    with Roster(provider=provider) as made:
        yield made


@pytest.fixture(params=["async", "blocking"])
def colour(client: AsyncRoster, blocking: Roster, request: pytest.FixtureRequest) -> Colour:
    """The async and the blocking client, one after the other."""
    return Colour(request.param, client if request.param == "async" else blocking)
