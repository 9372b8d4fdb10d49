"""Schemathesis against the sandbox: no undocumented status, no schema violation, no response that is not JSON."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from timeback_sandbox.documents import Documents
from timeback_sandbox.mounts import SERVICES, Service
from timeback_sandbox.quirks import NONE
from timeback_sandbox.rules import RULES, Rules
from timeback_sandbox.server import SandboxServer

HERE = Path(__file__).parent
PINNED = "schemathesis==4.32.5"
SECONDS = 300
PHASES = "examples,coverage,fuzzing" if "EXPLORE" in os.environ else "examples,fuzzing"
"""The coverage phase tries each value of each parameter, in minutes; `EXPLORE=1 make judges` adds it."""
EXAMPLES = "4"
CHECKS = "status_code_conformance,content_type_conformance,response_schema_conformance"
KEPT = frozenset({"readable-writes", "selected-fields", "empty-bodies"})
"""Rules without which responses may be less than their document says."""
METHODS = ("get", "put", "post", "delete", "patch")
TESTED = [service for service in SERVICES if service.prefixes]

pytestmark = pytest.mark.judge


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return schemathesis in an environment of its own; skip where no package index has it."""
    place = tmp_path_factory.mktemp("schemathesis") / "venv"
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    command = [str(place / "bin" / "python"), "-m", "pip", "install", "-q", PINNED]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no package index has {PINNED}: {done.stderr.strip().splitlines()[-1][:200]}")
    return str(place / "bin" / "schemathesis")


def accepted() -> set[tuple[str, str, str]]:
    """Return the checked list: service, operation and kind of finding."""
    with (HERE / "schemathesis_accepted.tsv").open(encoding="utf-8", newline="") as file:
        return {(row["service"], row["operation"], row["finding"]) for row in csv.DictReader(file, delimiter="\t")}


def with_refusals(document: dict[str, Any]) -> dict[str, Any]:
    """Let operations refuse whose document lists no refusal: most of them were only observed."""
    whole: dict[str, Any] = json.loads(json.dumps(document))
    for item in whole["paths"].values():
        for method in METHODS:
            responses = item.get(method, {}).get("responses")
            if responses is not None and not any(status.startswith("4") for status in responses):
                responses["4XX"] = {"description": ""}
    return whole


@pytest.fixture(scope="module")
def findings(program: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the report of every service."""
    rules = Rules.of(off=[rule.id for rule in RULES if rule.on and rule.id not in KEPT])
    place = tmp_path_factory.mktemp("reports")
    with SandboxServer(rules=rules, quirks=NONE) as server:
        found = {service.name: _run(program, place, server, service) for service in TESTED}
        found["violations"] = list(server.violations)
    return found


def _run(program: str, place: Path, server: SandboxServer, service: Service) -> Any:
    document, report = place / f"{service.name}.json", place / f"{service.name}-report.json"
    document.write_text(json.dumps(with_refusals(Documents().contract(service.name))), encoding="utf-8")
    token = f"Bearer {server.tokens.issue(3600)}"
    command = [program, "run", str(document), "--url", server.base_url + service.strip]
    for name, value in (("Authorization", token), ("X-Auth-Token", token), ("x-api-key", server.client_secret)):
        command += ["-H", f"{name}: {value}"]
    command += ["--checks", CHECKS, "-n", EXAMPLES, "--phases", PHASES, "--generation-deterministic"]
    command += ["--no-shrink", "--no-color", "--continue-on-failure", "--warnings", "off"]
    command += ["--report", "json", "--report-json-path", str(report)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False, cwd=place)
    assert report.is_file(), done.stdout[-2000:] + done.stderr[-2000:]
    return json.loads(report.read_text(encoding="utf-8"))


def test_nothing_is_found_but_what_is_listed(findings: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    found = {
        (service.name, operation, failure["type"])
        for service in TESTED
        for failure in findings[service.name]["failures"]
        for operation in failure["operations"]
    }
    operations = sum(findings[service.name]["operations"]["tested"] for service in TESTED)
    cases = sum(findings[service.name]["test_cases"]["generated"] for service in TESTED)
    fresh = len(found - accepted())
    with capsys.disabled():
        print(f"\nschemathesis: {operations} operations, {cases} cases, {len(found)} findings, {fresh} not listed")
    new = sorted(found - accepted())
    assert new == [], "\n".join(map(str, new))
    assert findings["violations"] == []


def test_what_is_listed_is_an_operation_that_exists() -> None:
    known = {
        (service.name, f"{method.upper()} {path}")
        for service in TESTED
        for path, item in Documents().contract(service.name)["paths"].items()
        for method in item
    }
    assert [row for row in accepted() if row[:2] not in known] == []
