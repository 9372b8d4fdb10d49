"""What every test shares: one sandbox a process, and a watch for secrets over the whole run."""

from __future__ import annotations

import os
import random
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from codegen.naming import operations
from contract_calls import PACKAGES, service
from leaks import Watch
from timeback_sandbox.server import SandboxServer

CASSETTES = Path(__file__).parent / "cassettes"
RECORDING = "TIMEBACK_RECORD_FROM"
OURS = re.compile(r"TIMEBACK_\w+|(\w+_)?CLIENT_(ID|SECRET)|\w+_(TOKEN|BASE)_URL|(HTTPS?|ALL)_PROXY", re.IGNORECASE)

# `make test` runs the property tests with the same examples each time, `make fuzz` with new ones.
PROPERTIES: Any = {
    "database": None,
    "deadline": None,
    "print_blob": True,
    "suppress_health_check": [HealthCheck.too_slow],
}
settings.register_profile("tests", derandomize=True, **PROPERTIES)
settings.register_profile("fuzz", max_examples=1_000, **PROPERTIES)
settings.load_profile("tests")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--order`."""
    parser.addoption("--order", type=int, metavar="SEED", help="run the tests in the random order of this seed")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffles the tests when an order was asked for."""
    seed = config.getoption("--order")
    if seed is not None:
        random.Random(seed).shuffle(items)


def pytest_configure() -> None:
    """Starts from an environment that says nothing to the client, unless cassettes are being recorded."""
    if RECORDING not in os.environ:
        for name in [name for name in os.environ if OURS.fullmatch(name)]:
            del os.environ[name]


@pytest.fixture(scope="session")
def sandbox_server() -> Iterator[SandboxServer]:
    """A sandbox on a free port for the whole run; tests that write use ids of their own."""
    with SandboxServer() as server:
        yield server


@pytest.fixture
def sandbox(sandbox_server: SandboxServer, watch: Watch) -> SandboxServer:
    """The shared sandbox, its secret under watch."""
    watch.keep(sandbox_server.client_secret)
    return sandbox_server


@pytest.fixture(scope="session")
def watch() -> Iterator[Watch]:
    """The watch for secrets; at the end of the run it looks at every living object and every cassette."""
    watch = Watch()
    with watch.watching():
        yield watch
    shown = watch.found_in_living_objects()
    assert not shown, f"these objects show a secret in their repr: {shown}"
    texts = {path.name: path.read_text(encoding="utf-8") for path in CASSETTES.rglob("*.yaml")}
    leaking = [name for name, text in texts.items() if watch.shows(text)]
    assert not leaking, f"these cassettes hold a secret: {leaking}"


@pytest.fixture(autouse=True)
def nothing_secret_is_said(watch: Watch) -> Iterator[None]:
    """Fails the test in which a secret reached a log record or an exception."""
    yield
    found = watch.found()
    assert not found, f"a secret was shown in: {sorted(set(found))}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fails the test whose printed text shows a secret."""
    report = yield
    watch = getattr(item, "funcargs", {}).get("watch")
    if isinstance(watch, Watch) and any(watch.shows(text) for _, text in report.sections):
        report.outcome = "failed"
        report.longrepr = "a secret was printed"
    return report


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Says how many operations the documents have, how many a client reaches, and how many of them were called."""
    ran = [
        report.nodeid for report in terminalreporter.stats.get("passed", ()) if "test_every_operation" in report.nodeid
    ]
    if not ran:
        return
    documents = sum(len(list(operations(service(name).document))) for name in PACKAGES)
    reachable = sum(
        len({offer.named.operation["operationId"] for offer in service(name).offers()}) for name in PACKAGES
    )
    colours = {colour: sum(f"::test_{colour}[" in nodeid for nodeid in ran) for colour in ("async", "blocking")}
    terminalreporter.write_line(
        f"operations: {documents} in the documents, {reachable} reachable, "
        f"called: {colours['async']} async, {colours['blocking']} blocking"
    )
