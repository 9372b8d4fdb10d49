"""Every fault of the sandbox against every kind of call, as the matrix says."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from fault_calls import CALLS, COLOURS, outcome
from leaks import Watch
from timeback_kit.runtime import errors
from timeback_sandbox.faults import KINDS
from timeback_sandbox.server import SandboxServer

ROOT: Final = Path(__file__).parents[2]
MATRIX: Final[dict[str, dict[str, Any]]] = tomllib.loads(Path(__file__).with_name("matrix.toml").read_text("utf-8"))
APPLIED: Final = {"yes", "no", "unknown", "-"}


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


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", MATRIX)
def test_a_call_under_a_fault_comes_to_what_the_matrix_says(
    server: SandboxServer, fault: str, call: str, colour: str
) -> None:
    row = MATRIX[fault]
    assert outcome(server, row["fault"], call, colour) == row[call]


def test_the_matrix_has_every_kind_of_fault_and_every_cell() -> None:
    assert {row["fault"]["kind"] for row in MATRIX.values()} == set(KINDS)
    for name, row in MATRIX.items():
        assert row.keys() == {"fault", *CALLS}, name


def test_a_cell_says_nothing_impossible() -> None:
    for name, row in MATRIX.items():
        for call in CALLS:
            result, applied, attempts, requests, processed = row[call]
            where = f"{name}, {call}"
            assert result == "success" or issubclass(getattr(errors, result), errors.APIError), where
            assert applied in APPLIED, where
            assert (applied == "-") == (result == "success" or call == "get"), where
            assert processed <= requests, where
            if call == "token":
                continue
            assert attempts == requests, where
            # A write that was processed is never reported as one that was not, nor the other way round. The 401 that
            # follows a revoked token counts as processed by the sandbox, but changes nothing.
            revoked = row["fault"]["kind"] == "revoke_token"
            assert not (applied == "no" and processed and not revoked), where
            assert not (applied == "yes" and not processed), where


def test_the_table_in_the_docs_is_that_of_the_matrix() -> None:
    command = [sys.executable, "scripts/fault_table.py", "--check"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")
