"""The connections of a pool are given out in one walk over them, and none of them is dead."""

from __future__ import annotations

from typing import Any

import httpcore
import httpx
import pytest

from timeback_kit.runtime._http import MOST_KEPT_ALIVE, async_client, sync_client
from timeback_kit.runtime.assigning import CLEAN_EVERY, Assignment

HERE = httpcore.URL("http://here.invalid/")
THERE = httpcore.URL("http://there.invalid/")


class Link:
    """A connection in a state that a test chooses."""

    def __init__(self, origin: Any = HERE.origin, *, idle: bool = True, expired: bool = False) -> None:
        self.origin, self.idle, self.expired = origin, idle, expired
        self.asked = 0

    def is_available(self) -> bool:
        self.asked += 1
        return self.idle

    is_idle = is_available

    def is_closed(self) -> bool:
        return False

    def has_expired(self) -> bool:
        return self.expired

    def can_handle_request(self, origin: Any) -> bool:
        return bool(origin == self.origin)


class Waiting:
    """A request of a pool that waits for a connection."""

    def __init__(self, url: httpcore.URL = HERE) -> None:
        self.request = httpcore.Request("GET", url)
        self.connection: Any = None

    def is_queued(self) -> bool:
        return self.connection is None

    def assign_to_connection(self, connection: Any) -> None:
        self.connection = connection


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pool() -> Any:
    return httpcore.ConnectionPool(max_connections=1_000, max_keepalive_connections=MOST_KEPT_ALIVE)


@pytest.mark.parametrize("make", [async_client, sync_client])
def test_the_pools_of_the_http_library_give_connections_out_our_way(make: Any) -> None:
    pool = make()._transport._pool
    assert type(pool)._assign_requests_to_connections is not None
    assert isinstance(pool._assign_requests_to_connections, Assignment)


@pytest.mark.parametrize("make", [async_client, sync_client])
def test_the_http_library_looks_for_no_cookie_and_no_proxy_where_there_is_none(make: Any) -> None:
    client = make()
    response = httpx.Response(200, headers={"set-cookie": "a=b"}, request=httpx.Request("GET", "http://here.invalid/"))
    client.cookies.extract_cookies(response)
    assert dict(client.cookies) == {}
    assert client._mounts == {}
    assert make(proxy="http://proxy.invalid")._mounts


def test_a_request_goes_over_an_idle_connection_to_its_host(pool: Any, clock: Clock) -> None:
    busy, elsewhere, idle = Link(idle=False), Link(THERE.origin), Link()
    pool._connections, pool._requests = [busy, elsewhere, idle], [Waiting()]
    assert Assignment(pool, clock)() == []
    assert pool._requests[0].connection is idle


def test_a_request_without_an_idle_connection_gets_a_new_one(pool: Any, clock: Clock) -> None:
    pool._connections, pool._requests = [Link(idle=False)], [Waiting()]
    assert Assignment(pool, clock)() == []
    assert pool._requests[0].connection is pool._connections[-1]
    assert pool._connections[-1].can_handle_request(HERE.origin)


def test_an_expired_connection_is_closed_instead_of_used(pool: Any, clock: Clock) -> None:
    expired, idle = Link(expired=True), Link()
    pool._connections, pool._requests = [expired, idle], [Waiting()]
    assert Assignment(pool, clock)() == [expired]
    assert (pool._connections, pool._requests[0].connection) == ([idle], idle)


def test_expired_connections_to_other_hosts_are_closed_within_a_second(pool: Any, clock: Clock) -> None:
    expired = Link(THERE.origin, expired=True)
    assignment = Assignment(pool, clock)
    pool._connections = [expired]
    assert assignment() == []
    clock.now = CLEAN_EVERY
    assert assignment() == [expired]


def test_surplus_connections_are_closed_at_once(pool: Any, clock: Clock) -> None:
    pool._connections = [Link() for _ in range(MOST_KEPT_ALIVE + 1)]
    assert len(Assignment(pool, clock)()) == 1


def test_a_pool_that_is_full_does_not_grow(pool: Any, clock: Clock) -> None:
    pool._max_connections = 1
    pool._connections, pool._requests = [Link(idle=False)], [Waiting()]
    assert Assignment(pool, clock)() == []
    assert pool._requests[0].connection is None


def test_a_connection_is_asked_once_for_each_request_that_waits(pool: Any, clock: Clock) -> None:
    links = [Link(idle=False) for _ in range(MOST_KEPT_ALIVE)]
    pool._connections, pool._requests = [*links], [Waiting()]
    Assignment(pool, clock)()
    assert [link.asked for link in links] == [1] * MOST_KEPT_ALIVE
