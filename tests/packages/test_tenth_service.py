"""A service for which nothing is written is one row, one document and one naming overlay; the rest is rendered."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.loading import dump_yaml

REPOSITORY = Path(__file__).parents[2]
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
"""
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "servers": [{"url": "https://things.example.edu"}],
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "getThing",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {"type": "object", "properties": {"name": {"type": "string"}, "count": {"type": "integer"}}}
        }
    },
}
NAMES = {
    "overlay": "1.0.0",
    "info": {"title": "Names", "version": "1"},
    "actions": [
        {
            "target": "$.paths['/things/{id}'].get",
            "update": {
                "summary": "Get a thing.",
                "x-timeback": {
                    "calls": [{"resource": "things", "methods": {"call": "get"}, "path": {"id": "thing_id"}}],
                    "answer": {"kind": "document"},
                },
            },
            "x-evidence": "test",
        }
    ],
}
TEAPOT = '''


class TeapotError(APIError):
    """418: the service is a teapot."""
'''.rstrip("\n")
ERROR = """
import timeback_common, timeback_core, timeback_kit, timeback_kit.sync, timeback_clr, timeback_things.exceptions
from timeback_clr.errors import TeapotError
from timeback_kit import APIError
tops = (timeback_common, timeback_core, timeback_kit, timeback_kit.sync, timeback_clr, timeback_things.exceptions)
for module in tops:
    assert module.TeapotError is TeapotError and "TeapotError" in module.__all__
print(TeapotError, issubclass(TeapotError, APIError))
"""
PROGRAM = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, HTTPServer

class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"name": self.path, "count": 3}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass

server = HTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
origin = f"http://127.0.0.1:{server.server_address[1]}"

import timeback_core, timeback_kit, timeback_kit.sync, timeback_things, timeback_things.sync
from timeback_kit import ThingsClient, ThingsError
from timeback_things import NotFoundError, Thing
from timeback_things.types.responses import Thing as same

with timeback_things.sync.ThingsClient(base_url=origin) as client:
    thing = client.things.get("a b")
assert isinstance(thing, Thing) and Thing is same and thing.count == 3, thing
with timeback_kit.sync.TimebackClient(base_url=origin) as timeback:
    assert timeback.things.things.get("x").name == "/things/x"
    assert timeback.service("things") is timeback.things
assert timeback_core.things.ThingsClient is ThingsClient is timeback_things.ThingsClient
assert ThingsClient.error is ThingsError
import asyncio
async def main():
    async with ThingsClient(base_url=origin) as client:
        return await client.things.get("y")
assert asyncio.run(main()).name == "/things/y"
from timeback_kit.cli import main as command
assert command(["api", "things", "things", "get", "z", "--base-url", origin]) == 0
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The repository's sources with one more service."""
    root = tmp_path_factory.mktemp("copy")
    skipped = shutil.ignore_patterns("__pycache__", ".*")
    for name in ("src", "generated", "specs", "scripts", "templates"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=skipped)
    with (root / "specs" / "services.toml").open("a") as table:
        table.write(ROW)
    (root / "specs" / "snapshots" / "things.yaml").write_text(dump_yaml(DOCUMENT), encoding="utf-8")
    (root / "specs" / "naming" / "things.yaml").write_text(dump_yaml(NAMES), encoding="utf-8")
    errors = root / "src" / "timeback_kit" / "runtime" / "errors.py"
    text = errors.read_text(encoding="utf-8").replace("__all__ = [", '__all__ = [\n    "TeapotError",', 1)
    text = text.replace("\n\n\nclass ConflictError(", TEAPOT + "\n\n\nclass ConflictError(", 1)
    errors.write_text(text, encoding="utf-8")
    command = [sys.executable, root / "scripts" / "regenerate_clients.py", "--service", "things", "--strict"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return root


def test_its_client_is_there_under_every_name_and_calls(copy, tmp_path):
    variables = {**os.environ, "PYTHONPATH": f"{copy / 'src'}{os.pathsep}{copy / 'generated'}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=variables, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr
    assert '"/things/z"' in done.stdout


def test_a_new_error_class_is_one_edit_of_one_file(copy, tmp_path):
    variables = {**os.environ, "PYTHONPATH": f"{copy / 'src'}{os.pathsep}{copy / 'generated'}"}
    done = subprocess.run([sys.executable, "-c", ERROR], env=variables, cwd=tmp_path, capture_output=True, text=True)

    assert done.stdout.strip() == "<class 'timeback_kit.TeapotError'> True", done.stderr


def test_no_other_written_file_has_changed(copy):
    def texts(root):
        folder = root / "src"
        return {path.relative_to(folder): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}

    before, after = texts(REPOSITORY), texts(copy)
    changed = [path for path in after.keys() & before.keys() if after[path] != before[path]]
    written = sorted(str(path) for path in changed if "Rendered by scripts/" not in after[path])
    added = {
        path.parts[0] if len(path.parts) == 2 else "/".join(path.parts[:-1]) for path in after.keys() - before.keys()
    }
    assert before.keys() <= after.keys()
    assert written == ["timeback_kit/runtime/errors.py"]
    assert added == {
        "timeback_core/things", "timeback_kit/services/things", "timeback_things", "timeback_things/resources",
        "timeback_things/types",
    }  # fmt: skip


def test_a_second_run_changes_nothing(copy):
    command = [sys.executable, copy / "scripts" / "regenerate_clients.py", "--service", "things", "--check", "--strict"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr
