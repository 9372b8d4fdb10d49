"""The day the vendor moves: the nightly comparison, a document of a year later, and a pull that fails on the way."""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from codegen.loading import dump_yaml, load_path
from codegen.openapi import operations
from codegen.specs import REPOSITORY
from regeneration_bench import SECRET, Bench, bench, pinned, pulled, thing_document
from timeback_sandbox.documents import Documents
from timeback_sandbox.server import SandboxServer

__all__ = ["bench", "pinned", "pulled"]

SNAPSHOTS = REPOSITORY / "specs" / "snapshots"
YEAR_LATER = Path(__file__).with_name("edubridge_a_year_later.yaml")


def nightly(report: Path, *options: str, task: str = "compare") -> tuple[str, str]:
    environment = {**os.environ, "PYTHON": sys.executable}
    command = [REPOSITORY / "scripts" / "vendor_moves.sh", task, report, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout, done.stderr


def test_the_nightly_comparison_finds_a_changed_document_and_nothing_in_an_unchanged_one(tmp_path: Path) -> None:
    snapshots = tmp_path / "snapshots"
    shutil.copytree(SNAPSHOTS, snapshots)
    specs, output = tmp_path / "specs", tmp_path / "generated"
    shutil.copytree(REPOSITORY / "specs", specs)
    shutil.copytree(REPOSITORY / "generated", output, ignore=shutil.ignore_patterns("__pycache__"))
    where = ("--specs-dir", str(specs), "--output-dir", str(output), "--service", "webhooks")
    documents = Documents(snapshots=snapshots)
    with SandboxServer(documents=documents) as sandbox:
        said, _ = nightly(tmp_path / "r.md", "--base-url", sandbox.base_url, *where)
        assert said == "moved=false\n"
        assert "## webhooks\n\nNo change.\n" in (tmp_path / "r.md").read_text()

        moved = load_path(snapshots / "webhooks.yaml")
        body = moved["paths"]["/webhooks/"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        body["properties"]["color"] = {"type": "string"}
        moved["paths"]["/webhooks/ping"] = {"get": {"responses": {"204": {"description": ""}}}}
        (snapshots / "webhooks.yaml").write_text(dump_yaml(moved))
        said, shown = nightly(tmp_path / "r.md", "--base-url", sandbox.base_url, *where)
        assert said == "moved=true\n"
        report = (tmp_path / "r.md").read_text()
        assert "- `POST /webhooks/ body .color` added (optional): `string`\n" in report
        assert "- `GET /webhooks/ping` added\n" in report
        assert "### Breaking" not in report
        assert "- GET /webhooks/ping has no name; these lines give it the derived one\n  ```yaml\n" in report
        assert "specs/snapshots/webhooks.yaml" in shown

        nightly(tmp_path / "r.md", "--base-url", sandbox.base_url, *where, task="take")
        assert "color" in (output / "timeback_api/webhooks/inputs.py").read_text()
        assert "No change." not in (tmp_path / "r.md").read_text()
        assert nightly(tmp_path / "r.md", "--base-url", sandbox.base_url, *where)[0] == "moved=false\n"


def test_the_workflow_runs_what_is_tried_here() -> None:
    workflow: Any = load_path(REPOSITORY / ".github" / "workflows" / "vendor-moves.yml")
    assert workflow["on"]["schedule"]
    ran = [step.get("run", "") for step in workflow["jobs"]["compare"]["steps"]]
    assert any(text.startswith("scripts/vendor_moves.sh compare ") for text in ran)
    assert any(text.startswith("scripts/vendor_moves.sh take ") for text in ran)


def test_a_document_of_a_year_later_is_decided_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import regenerate_clients

    specs, output, downloads = tmp_path / "specs", tmp_path / "generated", tmp_path / "downloads"
    shutil.copytree(REPOSITORY / "specs", specs)
    downloads.mkdir()
    shutil.copy(YEAR_LATER, downloads / "edubridge.yaml")
    report = tmp_path / "report.md"
    code = regenerate_clients.main(
        [
            *("--pull", "--source-dir", str(downloads), "--service", "edubridge", "--explain"),
            *("--report", str(report), "--specs-dir", str(specs), "--output-dir", str(output)),
        ]
    )
    said = capsys.readouterr().out
    assert code == 1
    old, new = load_path(SNAPSHOTS / "edubridge.yaml"), load_path(YEAR_LATER)
    text = report.read_text()
    for path in old["paths"].keys() - new["paths"].keys():
        assert f"{path.split('{')[0].split(':')[0]}" in text.partition("### To decide")[0], path
    named = load_path(specs / "naming" / "edubridge.yaml")["actions"]
    gone = [action["target"] for action in named if action["target"].startswith("$.paths['")]
    for target in gone:
        path = target.split("'")[1]
        if path in old["paths"] and path not in new["paths"]:
            assert target in said, target
    rendered = (output / "timeback_api" / "edubridge" / "operations.py").read_text()
    for path, method, _ in operations(new):
        assert f'"{path}"' in rendered or f"left out {method.upper()} {path}: " in said, "what fits goes on"


# An authenticated pull, over a socket.


class Guarded:
    """A platform whose discovery document wants a token, and which can be made to refuse in several ways."""

    def __init__(self, server: HTTPServer) -> None:
        self.granted = 0
        self.accepted = {"token-1"}
        self.token_status = 200
        self.document_status = 200
        self.challenge = "Bearer"
        server.expect_request("/oauth2/token", method="POST").respond_with_handler(self.token)
        server.expect_request("/clr/discovery/").respond_with_handler(self.discovery)
        case = json.dumps(thing_document("apples", field="colour"))
        server.expect_request("/case/openapi.yaml").respond_with_data(case)

    def token(self, _: Request) -> Response:
        if self.token_status != 200:
            return Response(json.dumps({"error": "invalid_client"}), status=self.token_status)
        self.granted += 1
        return Response(json.dumps({"access_token": f"token-{self.granted}"}))

    def discovery(self, request: Request) -> Response:
        if self.document_status != 200:
            return Response(status=self.document_status, headers={"WWW-Authenticate": self.challenge})
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.accepted:
            return Response(status=401)
        return Response(json.dumps(thing_document("apples", field="colour")))


@pytest.fixture
def guarded(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, pinned: Bench) -> Guarded:
    monkeypatch.setenv("TIMEBACK_CLIENT_ID", "me")
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", SECRET)
    return Guarded(httpserver)


def test_a_token_that_expires_in_mid_pull_is_replaced_once(
    pinned: Bench, guarded: Guarded, httpserver: HTTPServer
) -> None:
    guarded.accepted = {"token-2"}
    code, said = pinned.pull_from(httpserver)
    assert code == 0, said
    assert guarded.granted == 2
    assert b"colour" in pinned.of("clr")["specs/snapshots/clr.yaml"]


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        ({"token_status": 401}, "/oauth2/token refused the credentials (invalid_client)"),
        ({"token_status": 404}, "/oauth2/token answered 404"),
        ({"accepted": set()}, "/clr/discovery/ answered 401: not authorized: it refused a new token too"),
        (
            {"document_status": 403, "challenge": 'Bearer error="insufficient_scope"'},
            "/clr/discovery/ answered 403: not authorized: the token lacks the scope it wants",
        ),
        ({"document_status": 403}, "/clr/discovery/ answered 403: not authorized: the token is not allowed to read it"),
        ({"document_status": 503}, "/clr/discovery/ answered 503 (3 attempts)"),
        ({"token_status": 503}, "/oauth2/token answered 503 (3 attempts)"),
    ],
    ids=["credentials", "no endpoint", "401", "scope", "403", "discovery down", "token endpoint down"],
)
def test_what_stops_an_authenticated_pull_is_named_and_harms_nothing_else(
    pinned: Bench, guarded: Guarded, httpserver: HTTPServer, refusal: dict[str, Any], said: str
) -> None:
    for name, value in refusal.items():
        setattr(guarded, name, value)
    before = copy.copy(pinned.of("clr"))
    code, output = pinned.pull_from(httpserver)
    assert code == 1
    assert "clr: failed: " in output
    assert said in output
    assert "case: failed" not in output
    assert pinned.of("clr") == before
    assert b"colour" in pinned.of("case")["specs/snapshots/case.yaml"]


def test_results_depend_on_no_hash_seed_locale_or_time_zone(tmp_path: Path) -> None:
    texts = []
    for number, (seed, locale, zone) in enumerate([("0", "C", "UTC"), ("4711", "C.UTF-8", "Pacific/Chatham")]):
        output, specs = tmp_path / f"generated{number}", tmp_path / f"specs{number}"
        specs.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}
        shutil.copytree(SNAPSHOTS, specs / "snapshots")
        command = [sys.executable, REPOSITORY / "scripts" / "regenerate_clients.py", "--service", "webhooks"]
        command += ["--service", "clr", "--specs-dir", specs, "--output-dir", output]
        subprocess.run(command, check=True, capture_output=True, env=environment, cwd=tmp_path)
        texts.append({path.relative_to(output): path.read_bytes() for path in output.rglob("*") if path.is_file()})
        texts[-1][Path("lock.toml")] = (specs / "lock.toml").read_bytes()
    assert texts[0] == texts[1]
