"""A call stays short, blocking files are rendered from async ones, and a client option is stated once."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from timeback_kit.core.client import TimebackClient
from timeback_kit.runtime.errors import NotFoundError, as_service_error
from timeback_kit.runtime.retry import RetryPolicy
from timeback_kit.runtime.settings import ProviderSettings, Settings, settings_names
from timeback_kit.services.oneroster.client import OneRosterClient

ROOT = Path(__file__).parent.parent
PLAIN = {"users.list": (60, 15), "users.get": (40, 12)}
OUTAGES = (32, 6)
"""What surviving an outage adds: a slot of the host, limits of the call, phases, and a body read in bounded steps."""
INPUTS = (13, 4)
"""What hooks, the deliberate `extra` argument, and answers to first mistakes add."""
TRAPS = {"users.list": (14, 1), "users.get": (0, 0)}
"""What looking for conditions adds that the service answers wrongly."""
MOST = {
    name: (functions + OUTAGES[0] + INPUTS[0] + TRAPS[name][0], files + OUTAGES[1] + INPUTS[1] + TRAPS[name][1])
    for name, (functions, files) in PLAIN.items()
}


def ran(script: str, *arguments: str) -> str:
    command = [sys.executable, f"scripts/{script}", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_a_call_crosses_few_functions_and_files() -> None:
    found = re.findall(r"^(\S+) +(\d+) functions in +(\d+) files", ran("count_calls.py"), re.M)
    counted = {name: (int(functions), int(files)) for name, functions, files in found}
    assert MOST.keys() <= counted.keys()
    for name, (functions, files) in MOST.items():
        assert counted[name][0] <= functions, name
        assert counted[name][1] <= files, name


def test_blocking_files_are_those_that_would_be_rendered() -> None:
    assert ran("unasync.py", "--check") == ""


def test_every_setting_has_a_keyword_and_every_keyword_a_setting() -> None:
    keywords = set(settings_names(ProviderSettings))
    assert keywords == {field.name for field in fields(Settings) if field.metadata.get("keyword", True)}


def test_an_unknown_keyword_is_answered_with_the_one_that_was_meant() -> None:
    with pytest.raises(
        TypeError, match=r"OneRosterClient\(\) got an unexpected .* 'time_out'; did you mean 'timeout'\?"
    ):
        OneRosterClient(base_url="https://a.example", time_out=3)  # type: ignore[call-arg]


def test_a_retry_policy_of_the_client_reaches_its_services() -> None:
    policy = RetryPolicy(first_wait=7.0)
    client = TimebackClient(base_url="https://a.example", retry_policy=policy, max_retries=5)
    used = client.oneroster.get_transport()._retry_policy
    assert (used.first_wait, used.max_retries) == (7.0, 5)


def test_errors_print_as_what_users_import_and_survive_pickling() -> None:
    error = as_service_error(NotFoundError("gone", sourced_id="u1"), OneRosterClient.error)
    twin = pickle.loads(pickle.dumps(error))
    assert f"{type(error).__module__}.{type(error).__qualname__}" == "timeback_kit.NotFoundError"
    assert (type(twin), twin.sourced_id, str(twin)) == (type(error), "u1", str(error))
