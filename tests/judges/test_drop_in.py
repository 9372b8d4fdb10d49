"""Programs written for the vendor's packages, unmodified, on ours: the server SDK, MasteryTrack, and every result."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from judges.environments import environment, run, wheel
from judges.published_plan import name_of, planned, rows
from timeback_kit.core.sync import TimebackClient
from timeback_sandbox.rules import Rules
from timeback_sandbox.server import SandboxServer

HERE = Path(__file__).parent
EMAIL = "student@example.edu"
SDK = ("fastapi", "pyjwt", "starlette", "email-validator")
PUBLISHED = ("timeback-core==0.4.0", "timeback-masterytrack==0.4.0", "email-validator")
COURSE = {"subject": "Math", "grade": 3, "courseCode": "MATH-3", "ids": {"staging": "id-1", "production": "id-1"}}
CONFIG = {
    "name": "Judge",
    "sensor": "https://app.example.edu",
    "courses": [COURSE | {"metadata": {"metrics": {"totalLessons": 60}}}],
}

pytestmark = pytest.mark.judge


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return our wheel."""
    return wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the Python of an environment with the published packages."""
    return environment(tmp_path_factory.mktemp("published") / "venv", PUBLISHED)


@pytest.fixture(scope="module")
def with_ours(tmp_path_factory: pytest.TempPathFactory, ours: str) -> str:
    """Return the Python of an environment with ours alone."""
    return environment(tmp_path_factory.mktemp("ours") / "venv", (ours,))


@pytest.fixture(scope="module", params=["0.1.3", "0.4.0"])
def sdk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, ours: str) -> str:
    """Return the Python of an environment with the SDK on our packages."""
    place = tmp_path_factory.mktemp("sdk") / "venv"
    return environment(place, (ours, *SDK), ("--no-deps", f"timeback-sdk=={request.param}"))


def test_the_server_sdk_runs_on_ours(sdk: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "timeback.config.json"
    config.write_text(json.dumps(CONFIG), encoding="utf-8")
    with SandboxServer() as server:
        program = str(HERE / "sdk_driver.py")
        credentials = (server.client_id, server.client_secret)
        printed = run(
            sdk, program, str(config), EMAIL, *credentials, TIMEBACK_SANDBOX_URL=server.base_url, TIMEBACK_DATES="text"
        )
        outcomes = json.loads(printed)
        attempts = recorded_attempts(server)
        violations = list(server.violations)
    with capsys.disabled():
        print(f"\ntimeback-sdk: {len(outcomes)} flows, {sum('result' in each for each in outcomes.values())} ran")
    assert {name: each["error"] for name, each in outcomes.items() if "error" in each} == {}
    assert violations == []
    assert attempts[:2] == [1, 2]
    assert set(attempts) == {1, 2}, "a repeated submission got another number"
    results = {name: each["result"] for name, each in outcomes.items()}
    if "identity" in results:
        check_newer(results)
    else:
        assert results["verify"] == [200, {"verified": True, "timebackId": "id-1"}]
        assert results["profile"][1]["courses"] == [{"id": "id-1", "code": "MATH-3", "name": "Math Grade 3"}]
        assert [results[name][0] for name in ("first activity", "second activity", "the second again")] == [200] * 3


def check_newer(results: dict[str, Any]) -> None:
    assert results["identity"] == "id-1"
    assert results["verify"]["timeback_id"] == "id-1"
    assert results["profile"]["school"] == {"id": "id-1", "name": "id-1"}
    assert results["profile"]["goals"]["daily_xp"] == 30
    assert (results["heartbeat"][0], results["heartbeat again"][1]) == (204, {"duplicate": True})
    assert len(results["lessons"]) > 3
    quiz, adaptive = ({name.partition(": ")[2]: results[name] for name in results if name.startswith(kind)} for kind in
                      ("quiz", "powerpath-100"))  # fmt: skip
    for flow in (quiz, adaptive):
        assert (flow["start"]["attempt"], flow["anew"]["attempt"]) == (1, 2)
        assert flow["attempts"][0]["attempt"] == 1
        assert flow["attempts"][0]["started_at"].endswith("Z"), "a date-time is not the text it came as"
        assert flow["complete"]["finalized"]
        assert flow["details"]["correctQuestions"] == 1
    assert quiz["next"]["questions"][0]["content"]["rawXml"].startswith("<qti-assessment-item")
    assert adaptive["submit"]["correct"]


def recorded_attempts(server: SandboxServer) -> list[int]:
    """The attempt numbers of the completed activities that arrived, oldest first."""
    settings = {"base_url": server.base_url, "auth_url": server.token_url}
    credentials = {"client_id": server.client_id, "client_secret": server.client_secret}
    with TimebackClient(**settings, **credentials) as client:
        events = [
            event for event in client.caliper.events.stream(sensor=CONFIG["sensor"]) if event.type == "ActivityEvent"
        ]
    return [event.generated["attempt"] for event in sorted(events, key=lambda event: event.id)]


def test_masterytrack_gives_the_same_objects(published: str, with_ours: str) -> None:
    printed = {}
    for name, inside in (("published", published), ("ours", with_ours)):
        with SandboxServer() as server:
            base_url = f"{server.base_url}/prod"
            program = [str(HERE / "masterytrack_driver.py"), base_url, server.client_secret, "teacher1@example.edu"]
            outcomes = json.loads(run(inside, *program))
            printed[name] = {key: unlike_servers(each, server.base_url) for key, each in outcomes.items()}
    assert len(printed["published"]) >= 10
    assert printed["ours"] == printed["published"]


def unlike_servers(value: Any, base_url: str) -> Any:
    """The same value with nothing in it that differs from one run of the sandbox to the next."""
    if isinstance(value, dict):
        changing = {"created_at", "expires_at", "jwt"}
        return {key: "..." if key in changing else unlike_servers(item, base_url) for key, item in value.items()}
    if isinstance(value, list):
        return [unlike_servers(item, base_url) for item in value]
    return value.replace(base_url, "") if isinstance(value, str) else value


def test_what_a_program_reads_of_published_results_can_be_read_of_ours(
    published: str, with_ours: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = rows()
    program = str(HERE / "results_driver.py")
    known = tmp_path / "known.json"
    with SandboxServer(rules=Rules.of(off=["undeletable-resources"])) as server:
        plan = write_plan(tmp_path / "plan.json", server, calls)
        known.write_text(run(published, program, plan), encoding="utf-8")
    with SandboxServer(rules=Rules.of(off=["undeletable-resources"])) as server:
        plan = write_plan(tmp_path / "plan.json", server, calls)
        printed = json.loads(run(with_ours, program, plan, str(known)))
    found = {
        name_of(row): [line for line in lines if not accepted(line)] for row, lines in zip(calls, printed, strict=True)
    }
    with capsys.disabled():
        print(
            f"\nresults of the published client: {len(found)} calls, {sum(not lines for lines in found.values())} read"
        )
    assert {name: lines[:3] for name, lines in found.items() if lines} == {}


ACCEPTED = (
    " there, ",  # another value is another test's matter: addresses, clocks, and the two ways of writing a boolean
    "result.message: no such attribute of NoneType",  # the service sends nothing for a deleted item or test
    "['sourcedIdPairs']['",  # one pair or a list of one: the published client gives what came
    "metadata['grades']",  # a default that the published client adds to what came
    ", got a number",  # grades as numbers, which the documents have as text
)


def accepted(line: str) -> bool:
    return any(part in line for part in ACCEPTED)


def write_plan(path: Path, server: SandboxServer, calls: list[dict[str, str]]) -> str:
    settings = ("base_url", "client_id", "client_secret", "control_secret")
    plan: dict[str, Any] = {name: getattr(server, name) for name in settings} | {"auth_url": server.token_url}
    path.write_text(json.dumps(plan | {"calls": [planned(row) for row in calls]}), encoding="utf-8")
    return str(path)


def test_the_listed_exports_are_those_of_the_published_packages(published: str) -> None:
    listed: dict[str, list[str]] = {}
    for line in (HERE.parent / "packages/published_exports.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        package, _, name = line.partition("\t")
        listed.setdefault(package, []).append(name)
    code = f"found = {{name: sorted(importlib.import_module(name).__all__) for name in {list(listed)}}}"
    code = f"import importlib, json; {code}; print(json.dumps(found))"
    assert json.loads(run(published, "-c", code)) == {package: sorted(names) for package, names in listed.items()}
