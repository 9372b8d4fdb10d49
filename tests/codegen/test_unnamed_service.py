"""A service without a naming file is a row, a document and a run; its names are offered and the sandbox has it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.loading import dump_yaml
from codegen.specs import REPOSITORY

ROW = """
[services.things]
stem = "Things"
title = "Things"
purpose = "whatever can be counted"
import_name = "timeback_things"

[services.things.document]
written_here = true

[services.things.hosts.BEYOND_AI]
staging = false
production = "https://things.example.edu"

[services.things.paths]
base = "/things"

[services.things.sandbox]
mounts = ["/things/"]
"""
PROPERTIES = {"name": {"type": "string"}, "count": {"type": "integer"}}
THING = {"type": "object", "properties": PROPERTIES, "required": ["name", "count"]}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "getThing",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": THING}}}},
            }
        }
    },
}
PROGRAM = """
from timeback_sandbox.server import SandboxServer
from timeback_things.sync import ThingsClient
with SandboxServer() as sandbox:
    settings = dict(client_id=sandbox.client_id, client_secret=sandbox.client_secret)
    with ThingsClient(base_url=sandbox.base_url, auth_url=sandbox.base_url + "/oauth2/token", **settings) as client:
        thing = client.other.get_thing("a")
print(type(thing).__name__, type(thing.name).__name__, type(thing.count).__name__)
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's sources with a service of which only the document is known."""
    root = tmp_path_factory.mktemp("copy")
    skipped = shutil.ignore_patterns("__pycache__", ".*")
    for name in ("src", "generated", "specs", "scripts", "templates"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=skipped)
    with (root / "specs" / "services.toml").open("a") as table:
        table.write(ROW)
    (root / "specs" / "snapshots" / "things.yaml").write_text(dump_yaml(DOCUMENT), encoding="utf-8")
    return root


def regenerate(root: Path, *arguments: str) -> str:
    command = [sys.executable, root / "scripts" / "regenerate_clients.py", "--service", "things", *arguments]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_service_works_with_derived_names_and_in_the_sandbox(copy: Path, tmp_path: Path) -> None:
    said = regenerate(copy)
    assert "no x-timeback in the naming for GET /things/{id}; offered as `other.<operationId>`" in said
    variables = {**os.environ, "PYTHONPATH": f"{copy / 'src'}{os.pathsep}{copy / 'generated'}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=variables, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[1:] == ["str", "int"]


def test_its_names_are_offered_as_a_file_to_edit(copy: Path) -> None:
    regenerate(copy, "--offer", str(copy / "specs" / "naming"))
    naming = copy / "specs" / "naming" / "things.yaml"
    naming.write_text(naming.read_text().replace("resource: other", "resource: things").replace("get_thing", "get"))
    regenerate(copy, "--strict")
    assert "def get(" in (copy / "generated" / "timeback_api" / "things" / "resources" / "things.py").read_text()
