"""All calls of the vendor's own client against the sandbox: its faults are listed, and made on ours none fails."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from judges.published_plan import name_of, planned, rows
from timeback_sandbox.rules import Rules
from timeback_sandbox.server import SandboxServer

HERE = Path(__file__).parent
SECONDS = 180

pytestmark = pytest.mark.judge


def test_the_allow_list_names_calls_that_exist_each_once() -> None:
    known = [name_of(row) for row in rows()]
    assert len(known) == 490
    listed = list(faults())
    assert [name for name in listed if name not in known] == []
    assert all(faults().values())


def faults() -> dict[str, str]:
    """Return the published client's own faults: call and reason."""
    with (HERE / "published_faults.tsv").open(encoding="utf-8", newline="") as file:
        return {row["call"]: row["why"] for row in csv.DictReader(file, delimiter="\t")}


def failed_calls(python: str, folder: Path) -> tuple[dict[str, str], list[object]]:
    """Make every call with the client of an environment.

    Args:
        python: The Python of the environment.
        folder: Where the plan of the calls may be written.

    Returns:
        What went wrong by call, and what the sandbox found wrong with its own responses.
    """
    calls = rows()
    with SandboxServer(rules=Rules.of(off=["undeletable-resources"])) as server:
        plan = {
            "base_url": server.base_url,
            "auth_url": server.token_url,
            "client_id": server.client_id,
            "client_secret": server.client_secret,
            "control_secret": server.control_secret,
            "calls": [planned(row) for row in calls],
        }
        path = folder / "plan.json"
        path.write_text(json.dumps(plan), encoding="utf-8")
        command = [python, "-I", str(HERE / "published_driver.py"), str(path)]  # isolated from this checkout
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        violations = list(server.violations)
    outcomes = dict(zip((name_of(row) for row in calls), json.loads(done.stdout), strict=True))
    return {name: outcome for name, outcome in outcomes.items() if outcome}, violations


def test_every_call_of_the_published_client_is_answered(
    vendor: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failed, violations = failed_calls(vendor, tmp_path)
    with capsys.disabled():
        print(f"\npublished client 0.4.0: {len(rows())} calls, {len(rows()) - len(failed)} answered and parsed")
    assert {name: outcome for name, outcome in failed.items() if name not in faults()} == {}
    assert sorted(set(faults()) - set(failed)) == [], "these no longer fail: take them off the list"
    assert violations == []


def test_every_call_of_the_published_client_is_answered_on_ours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failed, violations = failed_calls(sys.executable, tmp_path)
    with capsys.disabled():
        print(f"\nthe same calls on ours: {len(rows())}, {len(rows()) - len(failed)} answered and parsed")
    assert failed == {}
    assert violations == []
