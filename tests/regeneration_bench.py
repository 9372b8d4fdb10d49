"""A specs directory of three small services, and the command over it, for the tests of whole runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

import regenerate_clients
from codegen.fetch import Credentials, Fetcher, Patience
from codegen.loading import dump_yaml

SOURCES = """
[platforms.BEYOND_AI.production]
token_url = "https://id.example/oauth2/token"

[services.case.document]
production = "https://api.example/case.yaml"
staging = "https://staging.example/case.yaml"
sandbox_path = "/case/openapi.yaml"
format = "yaml"
auth = "none"

[services.clr.document]
production = "https://api.example/clr/"
staging = "https://staging.example/clr/"
sandbox_path = "/clr/discovery/"
format = "json"
auth = "oauth"

[services.masterytrack.document]
written_here = true
"""
SECRET = "s3cr3t-of-the-run"


def thing_document(*names: str, field: str = "name") -> dict[str, Any]:
    """A document with one operation per name."""
    paths = {
        f"/{name}/{{id}}": {
            "get": {
                "operationId": f"get{name.title()}",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": thing(field)}}}},
            }
        }
        for name in names
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths,
        "components": {"schemas": {}},
    }


def thing(field: str) -> dict[str, Any]:
    return {"type": "object", "properties": {field: {"type": "string"}, "count": {"type": "integer"}}}


def overlay(*names: str) -> dict[str, Any]:
    actions = [
        {
            "target": f"$.paths['/{name}/{{id}}'].get",
            "update": {
                "summary": f"Get one of the {name}.",
                "x-timeback": {
                    "calls": [{"resource": name, "methods": {"call": "get"}, "path": {"id": f"{name}_id"}}],
                    "answer": {"kind": "document"},
                },
            },
            "x-evidence": "test",
        }
        for name in names
    ]
    return {"overlay": "1.0.0", "info": {"title": "Names", "version": "1"}, "actions": actions}


class Still:
    """Time that passes only while someone sleeps."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


class Bench:
    """A specs directory of three small services, and the command over it."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.specs = root / "specs"
        self.output = root / "generated"
        self.downloads = root / "downloads"
        self._capsys = capsys
        (self.specs / "naming").mkdir(parents=True)
        self.downloads.mkdir()
        (self.specs / "services.toml").write_text(SOURCES, encoding="utf-8")
        for service in ("case", "clr", "masterytrack"):
            self.overlay(service, "apples")
            self.download(service, thing_document("apples"))

    def overlay(self, service: str, *names: str) -> None:
        (self.specs / "naming" / f"{service}.yaml").write_text(dump_yaml(overlay(*names)), encoding="utf-8")

    def download(self, service: str, document: Any, suffix: str = ".yaml") -> None:
        text = json.dumps(document) if suffix == ".json" else dump_yaml(document)
        (self.downloads / f"{service}{suffix}").write_text(text, encoding="utf-8")

    def run(self, *arguments: str) -> tuple[int, str]:
        code = regenerate_clients.main(
            [*arguments, "--specs-dir", str(self.specs), "--output-dir", str(self.output)],
            fetcher=lambda token_url: Fetcher(
                token_url, Credentials.from_environment(), clock=Still(), patience=Patience(deadline=5.0)
            ),
        )
        captured = self._capsys.readouterr()
        assert "Traceback" not in captured.err
        assert SECRET not in captured.out + captured.err
        return code, captured.out + captured.err

    def pull(self, *arguments: str) -> tuple[int, str]:
        return self.run("--pull", "--source-dir", str(self.downloads), *arguments)

    def pull_from(self, server: HTTPServer) -> tuple[int, str]:
        """Pull the two published documents from one origin."""
        services = ("--service", "case", "--service", "clr")
        return self.run("--pull", "--base-url", server.url_for("").rstrip("/"), *services)

    def files(self) -> dict[str, bytes]:
        """Every file below specs and generated."""
        return {
            path.relative_to(self.specs.parent).as_posix(): path.read_bytes()
            for folder in (self.specs, self.output)
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    def of(self, service: str) -> dict[str, bytes]:
        """What belongs to one service: its snapshot and its package."""
        prefixes = (f"specs/snapshots/{service}.yaml", f"generated/timeback_api/{service}/")
        return {name: content for name, content in self.files().items() if name.startswith(prefixes)}


@pytest.fixture
def bench(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Bench:
    for name in ("TIMEBACK_CLIENT_ID", "TIMEBACK_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    return Bench(tmp_path, capsys)


@pytest.fixture(scope="module")
def pulled() -> list[tuple[str, bytes]]:
    """The files after the first pull, once it has been made."""
    return []


@pytest.fixture
def pinned(bench: Bench, pulled: list[tuple[str, bytes]]) -> Bench:
    if not pulled:
        code, said = bench.pull()
        assert code == 0, said
        pulled.extend(bench.files().items())
    for name, content in pulled:
        path = bench.specs.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return bench
