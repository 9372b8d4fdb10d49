"""A sandbox of this folder's own, reset before each test, and a client that may call it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from leaks import Watch
from timeback_sandbox.server import SandboxServer


@pytest.fixture(scope="package")
def running() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def server(running: SandboxServer, watch: Watch) -> Iterator[SandboxServer]:
    watch.keep(running.client_secret)
    watch.keep(running.control_secret)
    running.reset()
    running.violations.clear()
    yield running
    assert running.violations == []


@pytest.fixture(scope="package")
def connection(running: SandboxServer) -> Iterator[httpx.Client]:
    form = {
        "grant_type": "client_credentials",
        "client_id": running.client_id,
        "client_secret": running.client_secret,
    }
    with httpx.Client(base_url=running.base_url, timeout=20) as client:
        token = client.post(running.token_url, data=form).json()["access_token"]
        client.headers["authorization"] = f"Bearer {token}"
        yield client


@pytest.fixture
def api(server: SandboxServer, connection: httpx.Client) -> httpx.Client:
    return connection
