"""The benchmarks: a row that cannot be measured is an error, a peer that is not to be had is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
MEASURED = """
import sys
sys.argv = ["run.py", "--json", {kept!r}]
import run
from measuring import Measured, spread
from racing import PeerMissingError, Side
from table import ROWS, OURS, raced
ROWS.clear()
{rows}
sys.exit(run.main())
"""
GOOD = 'ROWS["good"] = lambda: spread("-", [1.0, 2.0, 3.0], "<= 1.5")\n'
BAD = 'ROWS["bad"] = lambda: Side(OURS, "none.py").line()\n'
WITH_PEERS = """
def missing():
    raise PeerMissingError("no package index has it")
peers = {"elsewhere": missing, "broken": lambda: Side(OURS, "none.py")}
def floor():
    return Side(OURS, "floor.py", "loads", __PAGE__)
ROWS["good"] = lambda: raced("itself", floor, floor, peers)
"""


@pytest.fixture(autouse=True)
def _found_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(HERE))


def bench(place: Path, rows: str, **variables: str) -> tuple[int, str, dict[str, Any]]:
    """Run the table with other rows; return the exit status, what was printed, and what was kept."""
    kept = place / "bench.json"
    command = [sys.executable, "-c", MEASURED.format(kept=str(kept), rows=rows)]
    surroundings = {**os.environ, "PYTHONPATH": f"{HERE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}", **variables}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings)
    found = json.loads(kept.read_text(encoding="utf-8"))["rows"] if kept.exists() else {}
    return done.returncode, done.stdout + done.stderr, found


def test_a_row_that_cannot_be_measured_fails_the_run_and_leaves_the_others(tmp_path: Path) -> None:
    status, printed, found = bench(tmp_path, BAD + GOOD)
    assert status == 1
    assert "not measured: bad: SideError" in printed
    assert "none.py" in printed
    assert list(found) == ["good"]
    assert found["good"] | {"took": 0} == {
        "beside": "-", "value": 2.0, "least": 1.0, "most": 3.0, "unit": "x", "target": "<= 1.5", "peers": {},
        "verdict": "missed", "took": 0,
    }  # fmt: skip


def test_only_some_rows_are_measured_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    assert bench(tmp_path, BAD + GOOD, ONLY="goo")[0] == 0
    status, printed, _ = bench(tmp_path, BAD + GOOD, ONLY="nothing")
    assert status == 2
    assert "no row has nothing in its name: bad; good" in printed


def test_a_peer_that_is_missing_or_fails_leaves_the_row(tmp_path: Path) -> None:
    page = tmp_path / "page.json"
    page.write_text('{"users": []}', encoding="utf-8")
    status, printed, found = bench(tmp_path, WITH_PEERS.replace("__PAGE__", repr(str(page))))
    assert status == 0, printed
    assert found["good"]["value"] > 0
    assert found["good"]["peers"]["elsewhere"] == "skipped: no package index has it"
    assert found["good"]["peers"]["broken"].startswith("failed: ")
    assert "good: elsewhere skipped: no package index has it" in printed


def test_an_earlier_run_stands_beside_the_new_one(tmp_path: Path) -> None:
    bench(tmp_path, GOOD)
    again = GOOD.replace("[1.0, 2.0, 3.0]", "[1.25]")
    status, printed, found = bench(tmp_path, again, COMPARE=str(tmp_path / "bench.json"))
    assert status == 0
    assert "2.00 x" in printed
    assert found["good"]["verdict"] == "holds"


def test_the_page_says_why_a_target_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = import_module("page")
    (tmp_path / "notes.toml").write_text('[missed]\n"one GET" = "Because."\n', encoding="utf-8")
    monkeypatch.setattr(page, "PAGE", tmp_path / "benchmarks.md")
    monkeypatch.setattr(page, "NOTES", tmp_path / "notes.toml")
    one = {"beside": "bare", "value": 2.0, "least": 1.0, "most": 3.0, "unit": "x", "target": "<= 1.5", "peers": {}}
    rows = {
        "one GET, async": one | {"verdict": "missed", "peers": {"published": "3.00 x"}},
        "encode": one | {"verdict": "missed"},
        "decode": one | {"value": 1.2, "verdict": "holds"},
    }
    page.write_page({"machine": "a machine", "made": "2026-11-25", "seconds": 9, "busy": True, "load": 3, "rows": rows})
    text = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert "| one GET, async | 2.00 x (1.00 to 3.00) | bare | <= 1.5 | missed | published: 3.00 x |" in text
    assert "### one GET, async\n\nBecause." in text
    assert "### encode\n\nNot looked into yet." in text
    assert "### decode" not in text
    assert "Other work ran on this machine" in text


def test_every_note_is_about_a_row() -> None:
    import_module("run")
    names = list(import_module("table").ROWS)
    notes = import_module("tomllib").loads(import_module("page").NOTES.read_text(encoding="utf-8"))["missed"]
    assert [words for words in notes if not any(words in name for name in names)] == []
