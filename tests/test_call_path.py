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
"""Functions and files of a call that does nothing but what it is for."""

REACHED = {"users.list": (93, 26), "users.get": (64, 20)}
"""Functions and files of a call with all that was added since."""

ADDED = {
    "a slot of the host, and calls that end with their client": {
        "src/timeback_kit/runtime/limiter.py": {
            *("HostLimiter.acquire_async", "HostLimiter._locked", "HostLimiter._has_room", "HostLimiter._new_slot"),
            *("Slot.__init__", "outcome_of", "HostLimiter.release", "HostLimiter._learn", "HostLimiter._free"),
        },
        "src/timeback_kit/runtime/async_io.py": {"slot", "Call.__init__", "Calls.done"},
        "src/timeback_kit/runtime/assigning.py": {"Assignment.__call__", "Assignment._connection"},
        "src/timeback_kit/runtime/transport.py": {"AsyncTransport._slot"},
    },
    "time for another attempt, and what an attempt was doing": {
        "src/timeback_kit/runtime/call_limits.py": {"CallLimits.attempt_seconds"},
        "src/timeback_kit/runtime/transport.py": {"Exchange.begin", "Exchange.trace"},
    },
    "bodies in steps of bounded size, closed also when cancelled": {
        "src/timeback_kit/runtime/transport.py": {
            *("_pieces", "AsyncTransport._content", "AsyncTransport._content.<locals>.<listcomp>"),
        },
        "src/timeback_kit/runtime/bodies.py": {
            *("BodyDecoder.__init__", "BodyDecoder.pieces", "BodyDecoder.counted", "BodyDecoder.end"),
        },
        "src/timeback_kit/runtime/_http.py": {"drop_if_surplus"},
        "src/timeback_kit/runtime/async_io.py": {"finish", "_finished"},
    },
    "requests that are merged with nothing, and cookies that nobody looks for": {
        "src/timeback_kit/runtime/_http.py": {"_whole_request", "_NoCookies.extract_cookies"},
    },
    "misspelt fields, and conditions that the service answers wrongly": {
        "src/timeback_kit/runtime/row_fields.py": {"check_fields", "check_fields.<locals>.<listcomp>"},
        "src/timeback_kit/runtime/models.py": {"Model.wire_names"},
        "src/timeback_kit/runtime/filters.py": {
            *("conditions_of", "_compared", "_compared.<locals>.<genexpr>", "Condition.first"),
        },
        "src/timeback_kit/services/oneroster/client.py": {"OneRosterClient.check_where"},
        "src/timeback_kit/services/oneroster/filter_traps.py": {"check_where"},
        "src/timeback_kit/runtime/collections.py": {"_check_page"},
    },
    "a collector that pauses while a page is parsed": {
        "src/timeback_kit/runtime/json_codec.py": {"fast_loads"},
    },
    "calls that say that they are awaited": {
        "src/timeback_kit/runtime/not_awaited.py": {
            *("_explaining.<locals>.call", "NotAwaited.__init__", "NotAwaited.__await__"),
        },
    },
}
"""What later capabilities added, by file."""


def ran(script: str, *arguments: str) -> str:
    command = [sys.executable, f"scripts/{script}", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def functions_of_calls() -> dict[str, set[tuple[str, str]]]:
    """File and name of each function that a call crosses.

    Counted twice: in one of some thirty runs on Python 3.13 the profiler told nothing from a certain call on.
    """
    crossed: dict[str, set[tuple[str, str]]] = {}
    for _ in range(2):
        listed = re.findall(r"^(\S+) .*\n((?: .*\n)*)", ran("count_calls.py", "--list"), re.M)
        for call, lines in listed:
            crossed.setdefault(call, set()).update(re.findall(r"^ +(\S+): (.+)$", lines, re.M))
    return crossed


def test_a_call_crosses_few_functions_and_files() -> None:
    added = {(file, name) for parts in ADDED.values() for file, names in parts.items() for name in names}
    calls = functions_of_calls()
    for call, (functions, files) in REACHED.items():
        crossed = calls[call]
        assert len(crossed) <= functions, call
        assert len({file for file, _ in crossed}) <= files, call
    for call, (functions, files) in PLAIN.items():
        plain = calls[call] - added
        assert len(plain) <= functions, call
        assert len({file for file, _ in plain}) <= files, call


def test_what_was_added_to_a_call_is_still_there() -> None:
    crossed = set().union(*functions_of_calls().values())
    comprehensions = ("<listcomp>", "<genexpr>")  # newer Pythons do not call those of lists
    gone = [
        (file, name)
        for parts in ADDED.values()
        for file, names in parts.items()
        for name in names
        if (file, name) not in crossed and not name.endswith(comprehensions)
    ]
    assert gone == []


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
