"""An import that is killed goes on where it was, writes nothing twice, and can be undone as a whole."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from facade_fixtures import sandbox_settings
from roster_bundles import differences, district, read_back, texts, write_zip
from roster_driver import KILLED
from timeback_kit.core.sync import TimebackClient
from timeback_kit.rosters import RosterError
from timeback_sandbox.running import environment

DRIVER = Path(__file__).parents[1] / "roster_driver.py"
STUDENTS = 12
WRITES = 60


def run(platform: Any, *words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DRIVER), *map(str, words)]
    paths = os.pathsep.join(str(Path(path).resolve()) for path in sys.path if path)
    variables = {**environment(platform, {"TIMEBACK_ENV": "staging"}), "PYTHONPATH": paths}
    return subprocess.run(command, env=variables, capture_output=True, text=True)


def created(platform: Any) -> Counter[tuple[str, str]]:
    """How often each record was created, by collection and id."""
    found: Counter[tuple[str, str]] = Counter()
    for each in platform.requests:
        if each["method"] == "POST" and each["status"] == 201 and each["service"] == "oneroster":
            ((_, body),) = json.loads(each["body"]).items()
            found[each["path"], body["sourcedId"]] += 1
    return found


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_import_goes_on(seed, platform, blocking, tmp_path):
    chance = random.Random(seed)
    rows = district(STUDENTS)
    bundle, journal = write_zip(tmp_path / "bundle.zip", texts(rows)), tmp_path / "journal.jsonl"
    left = WRITES
    while left > 0:
        step = chance.randint(1, 30)
        done = run(platform, bundle, journal, chance.choice(["request", "response"]), step if step < left else 0)
        assert done.returncode in (0, KILLED), done.stderr
        left = 0 if done.returncode == 0 else left - step + 4
    assert done.returncode == 0 or run(platform, bundle, journal, "request", 0).returncode == 0

    assert set(created(platform).values()) == {1}
    blocking.roster.export(tmp_path / "out")
    assert list(differences(rows, read_back(tmp_path / "out"))) == []
    with blocking.roster.plan(bundle) as plan:
        assert plan.changes == 0
    report = blocking.roster.undo(journal)
    assert report.ok
    assert report.counts == {"removed": len(created(platform))}


def test_a_last_line_that_was_cut_off_does_no_harm(platform, blocking, tmp_path):
    bundle, journal = write_zip(tmp_path / "bundle.zip", texts(district(3))), tmp_path / "journal.jsonl"
    assert run(platform, bundle, journal, "response", 20).returncode == KILLED
    with journal.open("ab") as file:
        file.write(b'{"begin":99,"action":"cre')

    with blocking.roster.plan(bundle) as plan:
        receipt = blocking.roster.apply(plan, journal=journal)

    assert (receipt.ok, receipt.resumed) == (True, True)
    assert blocking.roster.undo(receipt).ok


def test_an_import_that_was_broken_off_is_not_mixed_with_another(platform, blocking, tmp_path):
    bundle, journal = write_zip(tmp_path / "bundle.zip", texts(district(3))), tmp_path / "journal.jsonl"
    assert run(platform, bundle, journal, "response", 5).returncode == KILLED
    other = write_zip(tmp_path / "other.zip", texts(district(4)))

    with blocking.roster.plan(other) as plan, pytest.raises(RosterError, match="another bundle"):
        blocking.roster.apply(plan, journal=journal)


def test_a_lost_response_creates_nothing_twice(platform, blocking, tmp_path):
    platform.fault({"match": {"method": "POST", "path": "*/users/"}, "times": 3, "fault": {"kind": "lose_response"}})
    rows = district(4)
    bundle = write_zip(tmp_path / "bundle.zip", texts(rows))

    with blocking.roster.plan(bundle) as plan:
        receipt = blocking.roster.apply(plan)

    assert receipt.ok, str(receipt)
    with blocking.roster.plan(bundle) as plan:
        assert plan.changes == 0
    assert set(created(platform).values()) == {1}


def test_an_import_stops_when_the_platform_does_not_respond(platform, blocking, tmp_path):
    bundle = write_zip(tmp_path / "bundle.zip", texts(district(30)))
    with (
        TimebackClient(**sandbox_settings(platform), max_retries=0) as impatient,
        impatient.roster.plan(bundle) as plan,
    ):
        platform.fault({"match": {"method": "POST", "path": "*/users/"}, "times": None, "fault": {"kind": "reset"}})
        with pytest.raises(RosterError, match="does not respond"):
            impatient.roster.apply(plan, journal=tmp_path / "journal.jsonl")
    platform.sandbox.faults.clear()

    with blocking.roster.plan(bundle) as plan:
        receipt = blocking.roster.apply(plan, journal=tmp_path / "journal.jsonl")

    assert (receipt.ok, receipt.resumed) == (True, True)
