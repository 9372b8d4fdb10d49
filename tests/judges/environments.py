"""Throw-away environments in which published programs run: a Python new enough, an index, and what is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


def python() -> str:
    """Find a Python on which the published packages install, 3.12 or newer; skip the test where there is none."""
    places = [shutil.which(f"python3.{minor}") for minor in (13, 12)]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    places += [str(path) for minor in (13, 12) for path in sorted(root.glob(f"3.{minor}.*/bin/python"))]
    probe = "import sys, venv; sys.exit(sys.version_info < (3, 12))"
    for place in filter(None, [sys.executable, *places]):
        if subprocess.run([place, "-c", probe], capture_output=True, check=False).returncode == 0:
            return str(place)
    pytest.skip("no Python 3.12 or newer, which the published packages need")


def environment(place: Path, *installs: tuple[str, ...]) -> str:
    """Make an environment, and return its Python; skip the test where no index has what it needs.

    Args:
        place: Where it is made.
        installs: Arguments of `pip install`, one after the other.
    """
    subprocess.run([python(), "-m", "venv", place], check=True)
    inside = str(place / "bin" / "python")
    for arguments in installs:
        command = [inside, "-m", "pip", "install", "-q", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"no package index has {arguments[-1]}: {done.stderr.strip().splitlines()[-1][:200]}")
    return inside


def wheel(place: Path) -> str:
    """Build the wheel of this repository.

    Args:
        place: The directory it is put in.
    """
    command = [sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "-q", "-w", place, "."]
    subprocess.run(command, cwd=REPOSITORY, check=True)
    return str(next(place.glob("*.whl")))


def run(inside: str, *arguments: str, **variables: str) -> str:
    """Run a program in an environment that has no variables but these, and return what it prints.

    Args:
        inside: The Python of the environment.
        arguments: The program and its arguments.
        variables: Environment variables.
    """
    surroundings = {"PATH": os.environ["PATH"], **variables}
    command = [inside, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, env=surroundings)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
