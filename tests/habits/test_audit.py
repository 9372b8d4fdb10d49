"""What `make audit` concludes from a report of pip-audit."""

from __future__ import annotations

import json
from typing import Any

from audit import NO_DATABASE, conclusion

SOUND: dict[str, Any] = {"name": "attrs", "version": "26.1.0", "vulns": []}
UNKNOWN = {"name": "orjson", "skip_reason": "not found"}
FAULTY = {"name": "httpx", "version": "0.1", "vulns": [{"id": "CVE-1", "fix_versions": ["0.2", "0.3"]}]}


def report(*dependencies: dict[str, Any]) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


def test_a_known_vulnerability_fails() -> None:
    code, line = conclusion(report(SOUND, FAULTY), "")
    assert code == 1
    assert "httpx 0.1: CVE-1, fixed in 0.2, 0.3" in line


def test_packages_the_database_does_not_know_are_counted() -> None:
    code, line = conclusion(report(SOUND, UNKNOWN), "")
    assert (code, "1 of 2 packages" in line) == (0, True)


def test_a_database_that_knows_nothing_is_no_database() -> None:
    code, line = conclusion(report(UNKNOWN, UNKNOWN), "")
    assert code == 0
    assert line.startswith(NO_DATABASE)


def test_without_a_report_the_reason_is_shown() -> None:
    code, line = conclusion("", "ERROR: could not\nconnect")
    assert code == 0
    assert line == f"{NO_DATABASE} (ERROR: could not connect)"
