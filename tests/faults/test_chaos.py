"""Mixed calls at concurrency 50 while one request in twenty is broken: nothing hangs, leaks or says what is not so."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from typing import Final

import pytest

from chaos import break_requests, differences, open_files, provider, run_awaited, run_blocking, subjects
from leaks import Watch
from timeback_sandbox.server import SandboxServer

SEED: Final = 20_261
PATIENCE: Final = 10.0


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def server(running: SandboxServer, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> SandboxServer:
    monkeypatch.delenv("TIMEBACK_SANDBOX_URL", raising=False)
    watch.keep(running.client_secret)
    running.reset()
    return running


def survives(server: SandboxServer, colour: str, calls: int, within: float) -> None:
    """Make the calls, and see that all is as it was before them, and in the sandbox as they said."""
    files, threads = open_files(), threading.active_count()
    all_of_them = subjects(calls)
    break_requests(server, calls, SEED)
    shared = provider(server)

    async def run() -> None:
        async with asyncio.timeout(within):
            await run_awaited(shared, all_of_them)
        assert len(asyncio.all_tasks()) == 1

    started = time.monotonic()
    if colour == "async":
        asyncio.run(run())
    else:
        run_blocking(shared, all_of_them)
        assert threading.active_count() <= threads
    assert time.monotonic() - started < within
    assert sum(rule["fired"] for rule in server.faults) > calls * 0.04
    server.sandbox.faults.clear()
    assert differences(server, all_of_them) == []
    assert settled(files)


def settled(files: int) -> bool:
    """Whether as many files are open as before, once the sandbox has noticed that its clients are gone."""
    ends, noticed = time.monotonic() + PATIENCE, threading.Event()
    while open_files() > files and time.monotonic() < ends:
        noticed.wait(0.02)
    return open_files() <= files


@pytest.mark.parametrize("colour", ["async", "sync"])
def test_five_hundred_calls_survive_chaos(server: SandboxServer, colour: str) -> None:
    survives(server, colour, 500, within=90.0)


@pytest.mark.judge
@pytest.mark.parametrize("colour", ["async", "sync"])
def test_ten_thousand_calls_survive_chaos(server: SandboxServer, colour: str) -> None:
    survives(server, colour, 10_000, within=900.0)
