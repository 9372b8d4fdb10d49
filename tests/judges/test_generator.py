"""The generator as a whole: the same on every Python, with every hash seed, locale and time zone; and quick."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.specs import REPOSITORY

pytestmark = pytest.mark.judge

NEEDED = ("httpx", "jinja2", "jsonpath-rfc9535", "jsonschema", "openapi-python-client", "pyyaml", "rich", "ruff")
SURROUNDINGS = [
    ("0", "C", "UTC"),
    ("1", "C.UTF-8", "Pacific/Chatham"),
    ("4711", "POSIX", "America/St_Johns"),
]


def checked(python: str, report: Path, seed: str, locale: str, zone: str) -> str:
    """What a comparison of all that would be rendered with what is committed says; empty when nothing differs."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}
    environment.pop("PYTHONPATH", None)
    script = REPOSITORY / "scripts" / "regenerate_clients.py"
    command = [python, script, "--check", "--strict", "--report", report]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=report.parent)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize(("seed", "locale", "zone"), SURROUNDINGS)
def test_every_service_is_the_same_in_all_surroundings(tmp_path: Path, seed: str, locale: str, zone: str) -> None:
    assert checked(sys.executable, tmp_path / "report.md", seed, locale, zone) == ""


@pytest.mark.parametrize("minor", [11, 12, 13])
def test_every_service_is_the_same_on_all_pythons(tmp_path: Path, minor: int) -> None:
    python = interpreter(minor)
    if python is None:
        pytest.skip(f"no Python 3.{minor}")
    subprocess.run([python, "-m", "venv", tmp_path / "venv"], check=True)
    inside = str(tmp_path / "venv" / "bin" / "python")
    pins = re.findall(
        r"^([A-Za-z0-9._-]+==[^\s;\\]+)", (REPOSITORY / "requirements" / "dev.txt").read_text(), re.MULTILINE
    )
    (tmp_path / "pins.txt").write_text("\n".join(pins))
    command = [inside, "-m", "pip", "install", "-q", *NEEDED, "-c", tmp_path / "pins.txt"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no package index has the generator's tools: {done.stderr.strip().splitlines()[-1][:200]}")
    assert checked(inside, tmp_path / "report.md", "7", "C", "Asia/Kathmandu") == ""


def interpreter(minor: int) -> str | None:
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    places = [shutil.which(f"python3.{minor}"), *map(str, sorted(root.glob(f"3.{minor}.*/bin/python")))]
    probe = f"import sys, venv; sys.exit(sys.version_info[:2] != (3, {minor}))"
    for place in filter(None, [sys.executable, *places]):
        if subprocess.run([place, "-c", probe], capture_output=True, check=False).returncode == 0:
            return str(place)
    return None
