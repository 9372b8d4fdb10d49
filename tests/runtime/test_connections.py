"""Connections: shared by clients, one set per event loop, closed with their last user and with their loop."""

from __future__ import annotations

import asyncio
import gc
import re
import subprocess
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Request as HttpRequest
from werkzeug import Response

import timeback_kit.runtime
from scripted import GET, LIST, AsyncRoster, Roster, RosterError, Service, as_json
from timeback_kit.runtime import connections, errors
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

NOBODY: dict[str, Any] = {"users": []}


@pytest.fixture(autouse=True)
def nobody(service: Service) -> None:
    service.handler = lambda request: as_json(NOBODY)


def test_nothing_is_opened_before_the_first_call(provider: TimebackProvider) -> None:
    client = AsyncRoster(provider=provider)
    assert provider._async_connections is None
    assert not client.closed


def test_a_client_survives_several_event_loops(provider: TimebackProvider) -> None:
    client = AsyncRoster(provider=provider)
    for _ in range(3):
        assert asyncio.run(client._call(Request(LIST))) == []
    assert provider.async_connections._held == {} or all(loop.is_closed() for loop in provider.async_connections._held)
    gc.collect()


def test_a_client_that_is_never_closed_leaves_no_open_socket(service: Service) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(AsyncRoster(provider=service.provider())._call(Request(LIST)))
        Roster(provider=service.provider())._call(Request(LIST))
        gc.collect()


def test_a_client_is_used_by_many_threads(blocking: Roster) -> None:
    with ThreadPoolExecutor(16) as threads:
        assert list(threads.map(lambda _: blocking._call(Request(LIST)), range(64))) == [[]] * 64


def test_event_loops_in_threads_have_connections_of_their_own(provider: TimebackProvider) -> None:
    client = AsyncRoster(provider=provider)
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda _: asyncio.run(client._call(Request(LIST))), range(16))) == [[]] * 16


async def test_the_last_user_closes_the_connections_of_other_loops_too(provider: TimebackProvider) -> None:
    client = AsyncRoster(provider=provider)
    used, closed = threading.Event(), threading.Event()

    async def elsewhere() -> bool:
        await client._call(Request(LIST))
        pool = (await provider.async_connections.pool()).client
        used.set()
        await asyncio.to_thread(closed.wait, 5)
        await asyncio.gather(*connections._closing)
        return pool.is_closed

    other = asyncio.create_task(asyncio.to_thread(asyncio.run, elsewhere()))
    await asyncio.to_thread(used.wait, 5)
    await client.close()
    closed.set()
    assert await other


async def test_a_loop_that_ends_while_a_client_is_closed_is_left_alone(provider: TimebackProvider) -> None:
    loop = asyncio.new_event_loop()
    client = AsyncRoster(provider=provider)
    await asyncio.to_thread(loop.run_until_complete, client._call(Request(LIST)))
    await asyncio.to_thread(loop.run_until_complete, loop.shutdown_asyncgens())
    await client.close()
    await asyncio.to_thread(loop.close)
    gc.collect()


async def test_closing_a_client_leaves_the_others_alone(provider: TimebackProvider) -> None:
    first, second = AsyncRoster(provider=provider), AsyncRoster(provider=provider)
    await first._call(Request(LIST))
    await second._call(Request(LIST))
    pool = (await provider.async_connections.pool()).client
    await first.close()
    await first.close()
    assert await second._call(Request(LIST)) == []
    assert (await provider.async_connections.pool()).client is pool
    await second.close()
    assert pool.is_closed


async def test_a_provider_can_be_used_again_after_its_last_client(service: Service, provider: TimebackProvider) -> None:
    for _ in range(2):
        async with AsyncRoster(provider=provider) as client:
            await client._call(Request(LIST))
    assert len(service.token_requests) == 1


async def test_a_closed_client_refuses_calls(provider: TimebackProvider) -> None:
    client = AsyncRoster(provider=provider)
    await client.close()
    assert client.closed
    for call in (client._call(Request(LIST)), client.request("GET", "/x"), client.__aenter__()):
        with pytest.raises(errors.ClientClosedError) as raised:
            await call
        assert isinstance(raised.value, RosterError)
        assert isinstance(raised.value, RuntimeError)
    assert not (await client.check_auth())["ok"]


def test_a_closed_blocking_client_refuses_calls(provider: TimebackProvider) -> None:
    with Roster(provider=provider) as client:
        client._call(Request(LIST))
    with pytest.raises(errors.ClientClosedError):
        client._call(Request(LIST))


class Crowd:
    """Counts how many are in a room at a time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.now = self.most = 0

    def __call__(self, request: HttpRequest) -> Response:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        threading.Event().wait(0.005)
        with self.lock:
            self.now -= 1
        return as_json(NOBODY)


async def test_so_many_requests_are_under_way_and_no_more(service: Service) -> None:
    crowd = service.handler = Crowd()
    async with AsyncRoster(provider=service.provider(max_connections=3)) as client:
        await asyncio.gather(*(client._call(Request(LIST)) for _ in range(20)))
    assert 1 < crowd.most <= 3


def test_threads_keep_to_the_same_number(service: Service) -> None:
    crowd = service.handler = Crowd()
    with Roster(provider=service.provider(max_connections=3)) as client, ThreadPoolExecutor(10) as threads:
        list(threads.map(lambda _: client._call(Request(LIST)), range(20)))
    assert 1 < crowd.most <= 3


def test_a_fork_has_connections_of_its_own(provider: TimebackProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    with Roster(provider=provider) as client:
        client._call(Request(LIST))
        before = provider.sync_connections.pool().client
        monkeypatch.setattr("timeback_kit.runtime.connections.os.getpid", lambda: -1)
        assert provider.sync_connections.pool().client is not before
        before.close()
        client._call(Request(LIST))


class Canned:
    """A transport of the caller's own."""

    def __init__(self) -> None:
        self.closed = False

    async def send(self, request: Any) -> Any:
        from timeback_kit.runtime.operations import RawResponse

        return RawResponse(200, {}, {"user": {"sourcedId": "canned"}}, request.operation.name, 1)

    async def close(self) -> None:
        self.closed = True


async def test_a_transport_of_the_callers_own_carries_the_calls() -> None:
    transport = Canned()
    async with AsyncRoster(transport=transport) as client:
        assert (await client._call(Request(GET, {"sourcedId": "x"}))).sourced_id == "canned"
        with pytest.raises(errors.ConfigurationError):
            client.get_provider()
        assert not (await client.check_auth())["ok"]
    assert transport.closed


def test_one_module_imports_the_http_library() -> None:
    modules = Path(timeback_kit.runtime.__file__).parent.glob("*.py")
    importing = re.compile(r"^\s*(?:import|from) (?:httpx|httpcore)\b", re.MULTILINE)
    assert [path.name for path in modules if importing.search(path.read_text(encoding="utf-8"))] == ["_http.py"]


def test_nothing_is_printed_where_nobody_set_up_logging() -> None:
    program = """
import logging
from timeback_kit.runtime.logs import logger
logger("config").warning("printed")
logging.getLogger("timeback.http").warning("printed")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_importing_and_making_clients_loads_no_http_library() -> None:
    program = """
import sys
import threading
import timeback_kit.runtime
assert not {"httpx", "attrs", "attr", "orjson"} & set(sys.modules), "import timeback_kit.runtime"
from timeback_kit.runtime import TimebackProvider, AsyncServiceClient
class Client(AsyncServiceClient):
    service = "oneroster"
Client(provider=TimebackProvider(env="staging", client_id="i", client_secret="s"))
Client(base_url="https://x.test")
assert not {"httpx", "attrs", "attr", "orjson", "asyncio"} & set(sys.modules), sorted(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
