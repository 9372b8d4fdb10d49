"""A forked child finds every lock open, whichever thread of its parent held it, and can make calls."""

from __future__ import annotations

import asyncio
import os
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from scripted import LIST, Roster, Service, as_json
from timeback_kit import TimebackClient
from timeback_kit.core.sync import TimebackClient as BlockingClient
from timeback_kit.runtime import _http
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request
from timeback_kit.services.webhooks.receiving import WebhookReceiver

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@contextmanager
def held_by_another_thread(*locks: Any) -> Iterator[None]:
    """Have a thread hold locks for the time of a block."""
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        for lock in locks:
            lock.acquire()
        held.set()
        done.wait(30)
        for lock in locks:
            lock.release()

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(5)
    try:
        yield
    finally:
        done.set()
        thread.join()


def in_a_child(does: Callable[[], bool]) -> bool:
    """Whether something is so in a forked child, which has ten seconds for it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads and forks do not go well together
        child = os.fork()
    if child == 0:
        threading.Timer(10, os._exit, (2,)).start()
        status = 3
        try:
            status = 0 if does() else 1
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def owners(provider: TimebackProvider) -> dict[str, Any]:
    """All that has a lock and may be touched by any thread."""
    return {
        "HTTP module": _http,
        "provider": provider,
        "async connections": provider.async_connections,
        "blocking connections": provider.sync_connections,
        "tokens": provider.tokens("oneroster"),
        "client": Roster(provider=provider),
        "client of all services": TimebackClient(provider=provider),
    }


def test_a_child_finds_every_lock_open(service: Service) -> None:
    found = owners(service.provider())
    with held_by_another_thread(*(owner._lock for owner in found.values())):
        assert in_a_child(lambda: all(owner._lock.acquire(timeout=2) for owner in found.values()))
        assert not _http._lock.acquire(blocking=False)


def test_a_child_makes_calls_though_its_parent_was_in_the_middle_of_everything(service: Service) -> None:
    service.handler = lambda request: as_json({"users": []})
    provider = service.provider()
    with Roster(provider=provider) as client:
        assert client._call(Request(LIST)) == []
        limiter = provider.limiter(service.url)
        locks = [owner._lock for owner in owners(provider).values()]
        with held_by_another_thread(*locks, limiter._lock):
            assert in_a_child(lambda: client._call(Request(LIST)) == [])


LOCKS = type(threading.Lock()), type(threading.RLock()), asyncio.Lock


def locks_of(*owners: Any) -> list[tuple[Any, str]]:
    """Where these objects keep locks."""
    return [(owner, name) for owner in owners for name, each in vars(owner).items() if isinstance(each, LOCKS)]


def recorders(url: str) -> list[Any]:
    """What is told about activities, events and deliveries, in both colours."""
    settings: dict[str, Any] = {"base_url": url}
    lesson: dict[str, Any] = {
        "id": "l1", "name": "Lesson", "course": {"id": "c1"}, "user": "u@example.edu", "app": "App",
        "sensor": "https://sensor.example.edu", "heartbeat": None,
    }  # fmt: skip
    made: list[Any] = [WebhookReceiver("unsigned")]
    for kind in (TimebackClient, BlockingClient):
        client = kind(**settings)
        activity = client.activity.start(**lesson)
        made += [client.activity, client.activity._lookups, activity]
        made.append(client.caliper.events.buffer("https://sensor.example.edu"))
    return made


def test_a_child_finds_the_locks_of_activities_and_events_open(service: Service) -> None:
    made = recorders(service.url)
    places = locks_of(*made)
    assert len(places) >= len(made)
    held = [(owner, name, getattr(owner, name)) for owner, name in places]
    for _, _, lock in held:
        if isinstance(lock, asyncio.Lock):
            asyncio.run(lock.acquire())  # type: ignore[arg-type]
    with held_by_another_thread(*(lock for _, _, lock in held if not isinstance(lock, asyncio.Lock))):
        assert in_a_child(lambda: not any(getattr(owner, name).locked() for owner, name, _ in held))


@pytest.mark.parametrize("wait", [False, True])
def test_a_child_that_closes_a_client_leaves_the_calls_of_its_parent_alone(service: Service, wait: bool) -> None:
    asked, answered = threading.Event(), threading.Event()

    def slow(request: Any) -> Any:
        asked.set()
        answered.wait(20)
        return as_json({"users": []})

    service.handler = slow
    client = Roster(provider=service.provider())
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(client._call, Request(LIST))
        assert asked.wait(5)
        assert in_a_child(lambda: client.close(wait=wait) is None)
        answered.set()
        assert call.result(10) == []
    assert len(service.requests) == 1  # nothing was cut off and retried
    client.close()
