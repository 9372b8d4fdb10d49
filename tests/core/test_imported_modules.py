"""What an import loads: few modules of ours for a client, fewer for a further service, no library before a call."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

CLIENT = "from timeback_core import TimebackClient\n"
USERS = CLIENT + "client = TimebackClient(base_url='http://localhost')\nclient.oneroster.users\n"
SHOW = "import json, sys\nprint(json.dumps(sorted(sys.modules)))\n"
MOST = {
    "caliper": 12,
    "case_": 6,
    "clr": 6,
    "edubridge": 6,
    "masterytrack": 12,
    "powerpath": 6,
    "qti": 6,
    "timeback_events": 6,
    "webhooks": 6,
}


HEAVY = {"asyncio", "attr", "dataclasses", "email", "httpx", "importlib.metadata", "logging", "ssl"}
"""What takes long to import, and is there for calls alone."""


def loaded(program: str) -> set[str]:
    """The modules that an interpreter has loaded after a program."""
    run = [sys.executable, "-c", program + SHOW]
    return set(json.loads(subprocess.run(run, capture_output=True, check=True, text=True).stdout))


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith("timeback_")}


@pytest.fixture(scope="module")
def users() -> set[str]:
    return loaded(USERS)


@pytest.mark.parametrize(("package", "most"), [("timeback_core", 31), ("timeback_core.sync", 34)])
def test_the_client_loads_few_modules_and_no_library(package: str, most: int) -> None:
    modules = loaded(f"from {package} import TimebackClient\n")
    assert len(ours(modules)) <= most
    assert (HEAVY | {"timeback_api"}).isdisjoint(modules)


def test_a_first_service_loads_no_library(users: set[str]) -> None:
    assert len(ours(users)) <= 80
    assert (HEAVY - {"dataclasses", "email"}).isdisjoint(users)  # the JSON library imports the first


@pytest.mark.parametrize("service", MOST)
def test_a_further_service_adds_few_modules(users: set[str], service: str) -> None:
    added = loaded(f"{USERS}client.{service}\n") - users
    assert len(ours(added)) <= MOST[service]
    assert {"asyncio", "attr", "httpx"}.isdisjoint(added)
