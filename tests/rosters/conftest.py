"""An empty platform, and clients of it in both colours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from facade_fixtures import (  # noqa: F401 - fixtures
    COLOURS,
    clock,
    done,
    facade_server,
    no_settings_from_outside,
    sandbox_settings,
    service,
)
from leaks import Watch
from timeback_sandbox.server import SandboxServer


@pytest.fixture(scope="session")
def empty_server() -> Iterator[SandboxServer]:
    with SandboxServer(empty=True) as server:
        yield server


@pytest.fixture
def platform(empty_server: SandboxServer, watch: Watch) -> Iterator[SandboxServer]:
    """A platform without a roster."""
    watch.keep(empty_server.client_secret)
    empty_server.reset()
    yield empty_server
    assert empty_server.violations == []


@pytest.fixture(params=COLOURS)
async def timeback(request: pytest.FixtureRequest, platform: SandboxServer) -> AsyncIterator[Any]:
    """A client of the empty platform, once awaited and once blocking."""
    client = COLOURS[request.param](**sandbox_settings(platform))
    yield client
    await done(client.close())


@pytest.fixture
def blocking(platform: SandboxServer) -> Iterator[Any]:
    """A blocking client of the empty platform."""
    with COLOURS["blocking"](**sandbox_settings(platform)) as client:
        yield client


@pytest.fixture(params=COLOURS)
async def scripted_platform(request: pytest.FixtureRequest, service: Any, clock: Any) -> AsyncIterator[Any]:  # noqa: F811
    """A client of a scripted service, once awaited and once blocking, and the service."""
    client = COLOURS[request.param](provider=service.provider(clock=clock))
    yield client, service
    await done(client.close())
