"""Whole documents through the command: from a download directory, and from the sandbox as one origin."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import regenerate_clients
from codegen.loading import dump_yaml, load_path
from codegen.openapi import operations
from codegen.specs import REPOSITORY
from timeback_sandbox.server import SandboxServer
from vendor_documents import decorated, without_digests

SNAPSHOTS = REPOSITORY / "specs" / "snapshots"
SERVICES = sorted(path.stem for path in SNAPSHOTS.glob("*.yaml"))
PACKAGES = [service.replace("-", "_") for service in SERVICES]


def run(*arguments: str, into: Path) -> int:
    return regenerate_clients.main(
        [*arguments, "--specs-dir", str(into / "specs"), "--output-dir", str(into / "generated")]
    )


def generated(into: Path) -> dict[str, bytes]:
    root = into / "generated"
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def pinned(into: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in (into / "specs" / "snapshots").glob("*.yaml")}


def as_published(service: str, path: Path) -> None:
    """Write the document of a service with prose, examples and extensions, now as YAML and now as JSON."""
    document = decorated(load_path(SNAPSHOTS / f"{service}.yaml"), random.Random(service))
    is_json = len(service) % 2 == 0
    name = f"{service}-api.json" if is_json else f"{service}.yml"
    (path / name).write_text(
        json.dumps(document) if is_json else dump_yaml(document, sort_keys=False), encoding="utf-8"
    )


def test_vendor_documents_give_exactly_the_committed_clients(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    for service in SERVICES:
        as_published(service, downloads)
    code = run("--pull", "--source-dir", str(downloads), "--strict", into=tmp_path)
    said = capsys.readouterr().out
    assert code == 0, said
    found = {name: without_digests(text) for name, text in pinned(tmp_path).items()}
    assert found == {path.name: path.read_text(encoding="utf-8") for path in SNAPSHOTS.glob("*.yaml")}
    assert generated(tmp_path) == generated(REPOSITORY)
    for service in SERVICES:
        facts = load_path(SNAPSHOTS / f"{service}.yaml")
        document = json.loads(generated(tmp_path)[f"timeback_api/{service.replace('-', '_')}/document.json"])
        assert sum(1 for _ in operations(document)) >= sum(1 for _ in operations(facts))


def test_the_sandbox_gives_all_but_clr_without_credentials_and_clr_with_them(
    tmp_path: Path, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("TIMEBACK_CLIENT_ID", "TIMEBACK_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    code = run("--pull", "--base-url", sandbox.base_url, into=tmp_path)
    failures = [line for line in capsys.readouterr().out.splitlines() if ": failed: " in line]
    assert code == 1
    assert failures == ["clr: failed: no credentials: set TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET"]
    assert sorted(pinned(tmp_path)) == [f"{service}.yaml" for service in SERVICES if service != "clr"]
    assert not (tmp_path / "generated" / "timeback_api" / "clr").exists()

    monkeypatch.setenv("TIMEBACK_CLIENT_ID", sandbox.client_id)
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", sandbox.client_secret)
    code = run("--pull", "--base-url", sandbox.base_url, "--service", "clr", into=tmp_path)
    said = capsys.readouterr()
    assert code == 0, said.out
    assert sandbox.client_secret not in said.out + said.err
    assert pinned(tmp_path) == {path.name: path.read_text(encoding="utf-8") for path in SNAPSHOTS.glob("*.yaml")}
    modules = [f"timeback_api.{package}.{name}" for package in PACKAGES for name in ("client", "models", "operations")]
    path = os.pathsep.join([str(tmp_path / "generated"), *filter(None, sys.path)])
    program = f"import importlib; [importlib.import_module(name) for name in {modules!r}]"
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, env={"PYTHONPATH": path})


def faulty(document: dict[str, Any]) -> None:
    """Faults of the kind that vendors publish, in operations that no overlay knows."""
    document["paths"]["/new/:thingId/parts/{part}?"] = {
        "get": {
            "responses": {"other": {"content": {}}, "200": {"content": {"application/zip": {}}}},
            "tags": ["A", "A"],
        },
        "patch": {
            "requestBody": {"content": {"application/xml": {"schema": {"type": "string"}}}},
            "responses": {"200": {"content": {"text/csv": {"schema": {"type": "string", "nullable": True}}}}},
        },
    }
    document["tags"] = [{"name": "A"}, {"name": "A"}]


def test_faults_in_what_a_vendor_adds_lose_no_operation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    document = load_path(SNAPSHOTS / "webhooks.yaml")
    faulty(document)
    (downloads / "webhooks.json").write_text(json.dumps(document), encoding="utf-8")
    code = run("--pull", "--source-dir", str(downloads), "--service", "webhooks", into=tmp_path)
    said = capsys.readouterr().out
    assert code == 0, said
    assert "warning: webhooks: no x-timeback in the naming for GET /new/{thingId}/parts/{part}, PATCH /new/" in said
    other = generated(tmp_path)["timeback_api/webhooks/resources/other.py"].decode()
    assert "thing_id: str" in other
    assert "part: str" in other
