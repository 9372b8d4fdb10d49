"""The pytest plugin: a sandbox and clients for it as fixtures.

    def test_retry(timeback_sync, timeback_sandbox):
        timeback_sandbox.fail_next(429)
        assert timeback_sync.oneroster.users.get("id-1").given_name == "Sam"

Nothing but pytest is imported before a fixture is used. Each test starts from the same seeded state, with a clock that
stands still; each worker of pytest-xdist has a sandbox of its own.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from timeback_kit.core import TimebackClient
    from timeback_kit.core.sync import TimebackClient as SyncTimebackClient
    from timeback_sandbox.clock import FrozenClock
    from timeback_sandbox.server import SandboxServer
    from timeback_sandbox.testing import SandboxHandle

_HAS_ASYNCIO_PLUGIN = find_spec("pytest_asyncio") is not None


def _asyncio_fixture(function: Callable[..., Any]) -> Any:
    """Declare an async fixture for pytest-asyncio, in whatever mode it runs."""
    if not _HAS_ASYNCIO_PLUGIN:
        return pytest.fixture(function)
    import pytest_asyncio

    return pytest_asyncio.fixture(function)


@pytest.fixture(scope="session")
def _timeback_sandbox_server() -> Iterator[tuple[SandboxServer, FrozenClock]]:
    from timeback_sandbox.launch import REMEDY, missing_libraries

    missing = missing_libraries()
    if missing:
        pytest.fail(f"the timeback fixtures need {', '.join(missing)}: {REMEDY}", pytrace=False)
    from timeback_sandbox.clock import FrozenClock
    from timeback_sandbox.server import SandboxServer

    clock = FrozenClock()
    with SandboxServer(clock=clock, delivery_delays=(0, 0, 0)) as server:
        yield server, clock


@pytest.fixture
def timeback_sandbox(_timeback_sandbox_server: tuple[SandboxServer, FrozenClock]) -> Iterator[SandboxHandle]:
    """A sandbox with the seeded state; for the test's duration every client setting in the environment points to it."""
    from timeback_sandbox.testing import SandboxHandle

    server, clock = _timeback_sandbox_server
    handle = SandboxHandle(server, clock)
    handle.reset()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in handle.env.items():
            patch.setenv(name, value)
        yield handle
    handle.reset()


@pytest.fixture
def timeback_sync(timeback_sandbox: SandboxHandle) -> Iterator[SyncTimebackClient]:
    """A blocking client of all services, connected to the sandbox."""
    from timeback_kit.core.sync import TimebackClient

    with TimebackClient(
        env="production", client_id=timeback_sandbox.client_id, client_secret=timeback_sandbox.client_secret
    ) as client:
        yield client


@pytest.fixture
def timeback(request: pytest.FixtureRequest, timeback_sandbox: SandboxHandle) -> TimebackClient:
    """An async client of all services, connected to the sandbox; for tests of pytest-asyncio or anyio."""
    if request.node.get_closest_marker("anyio") is not None:
        return _client(request, "_timeback_anyio")
    if not _HAS_ASYNCIO_PLUGIN:
        pytest.fail(
            "the timeback fixture needs pytest-asyncio (pip install pytest-asyncio) or a test marked with "
            "pytest.mark.anyio; in blocking tests use timeback_sync",
            pytrace=False,
        )
    return _client(request, "_timeback_asyncio")


def _client(request: pytest.FixtureRequest, fixture: str) -> TimebackClient:
    client: TimebackClient = request.getfixturevalue(fixture)
    return client


async def _connected(handle: SandboxHandle) -> AsyncIterator[TimebackClient]:
    from timeback_kit.core import TimebackClient

    async with TimebackClient(
        env="production", client_id=handle.client_id, client_secret=handle.client_secret
    ) as client:
        yield client


@_asyncio_fixture
async def _timeback_asyncio(timeback_sandbox: SandboxHandle) -> AsyncIterator[TimebackClient]:
    async for client in _connected(timeback_sandbox):
        yield client


@pytest.fixture
async def _timeback_anyio(timeback_sandbox: SandboxHandle) -> AsyncIterator[TimebackClient]:
    async for client in _connected(timeback_sandbox):
        yield client
