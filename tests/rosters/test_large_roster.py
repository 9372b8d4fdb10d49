"""A bundle of 20,000 users goes into an empty platform, killed at random points, and comes out as it was."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from roster_bundles import differences, district, read_back, texts, write_zip
from roster_driver import KILLED
from timeback_kit.rosters.tables import RESOURCES
from timeback_sandbox.running import environment

USERS = int(os.environ.get("ROSTER_USERS", "20000"))
KILLS = 4
DRIVER = Path(__file__).parents[1] / "roster_driver.py"

pytestmark = [
    pytest.mark.judge,
    pytest.mark.skipif("EXPLORE" not in os.environ, reason="takes minutes: EXPLORE=1 make judges"),
]


def test_twenty_thousand_users_survive_being_killed(platform, blocking, tmp_path):
    chance = random.Random(USERS)
    rows = district(USERS - 3)
    bundle, journal = write_zip(tmp_path / "bundle.zip", texts(rows)), tmp_path / "journal.jsonl"
    variables = {
        **environment(platform, {"TIMEBACK_ENV": "staging"}),
        "PYTHONPATH": os.pathsep.join(str(Path(path).resolve()) for path in sys.path if path),
    }
    for number in [*(chance.randint(1, USERS // 2) for _ in range(KILLS)), 0]:
        words = [str(bundle), str(journal), chance.choice(["request", "response"]), str(number)]
        done = subprocess.run([sys.executable, str(DRIVER), *words], env=variables, capture_output=True, text=True)
        assert done.returncode == (KILLED if number else 0), done.stderr

    for kind, attribute in RESOURCES.items():
        assert getattr(blocking.oneroster, attribute).list(limit=1).total == len(rows[kind])
    with blocking.roster.plan(bundle) as plan:
        assert (plan.ok, plan.changes) == (True, 0)
        assert blocking.roster.apply(plan).written == 0
    blocking.roster.export(tmp_path / "out")
    assert list(differences(rows, read_back(tmp_path / "out"))) == []
    with blocking.roster.plan(tmp_path / "out") as plan:
        assert (plan.ok, plan.changes) == (True, 0)
