"""Fixtures of the facade's tests: every service of the sandbox, or one scripted service, awaited and blocking alike."""

from __future__ import annotations

import inspect
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from scripted import SECRET, Service, StillClock
from timeback_kit.core.client import TimebackClient as AsyncClient
from timeback_kit.core.sync import TimebackClient as BlockingClient
from timeback_sandbox.server import SandboxServer

SERVICES = ("oneroster", "edubridge", "caliper", "powerpath", "case", "clr", "webhooks")
COLOURS = {"awaited": AsyncClient, "blocking": BlockingClient}


def sandbox_settings(sandbox: SandboxServer) -> dict[str, Any]:
    origin = sandbox.base_url
    own = {"qti": f"{origin}/api", "masterytrack": f"{origin}/prod"}
    return {
        "services": {**dict.fromkeys(SERVICES, origin), **own},
        "auth_url": sandbox.token_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }


async def done(outcome: Any) -> Any:
    """What a call returned, whether it has to be awaited or not."""
    return await outcome if inspect.isawaitable(outcome) and not hasattr(outcome, "__aiter__") else outcome


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    for name in [name for name in os.environ if name.startswith(("TIMEBACK_", "MASTERYTRACK_", "CALIPER_", "CLR_"))]:
        monkeypatch.delenv(name)


@pytest.fixture(params=COLOURS)
async def timeback(request: pytest.FixtureRequest, sandbox: SandboxServer) -> AsyncIterator[Any]:
    """A client of the whole sandbox, once awaited and once blocking."""
    client = COLOURS[request.param](**sandbox_settings(sandbox), strict=True)
    yield client
    await done(client.close())


@pytest.fixture(scope="session")
def facade_server() -> Iterator[HTTPServer]:
    with HTTPServer(threaded=True) as server:
        yield server


@pytest.fixture
def service(facade_server: HTTPServer, watch: Any) -> Iterator[Service]:
    """A service that answers what a test tells it to."""
    watch.keep(SECRET)
    facade_server.clear()
    made = Service(facade_server.url_for("").rstrip("/"))
    facade_server.expect_request(re.compile(".*")).respond_with_handler(made.answer)
    yield made
    facade_server.clear()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(params=COLOURS)
async def scripted(request: pytest.FixtureRequest, service: Service, clock: StillClock) -> AsyncIterator[Any]:
    """A client of the scripted service, once awaited and once blocking; its time stands still."""
    client = COLOURS[request.param](provider=service.provider(clock=clock))
    yield client
    await done(client.close())
