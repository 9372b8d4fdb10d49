"""Environments of the peers, made when they are first wanted and kept, and what the stock generator makes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from racing import PeerMissingError

ROOT = Path(__file__).parents[2]
PLACE = ROOT / ".venv-peers"
T = TypeVar("T")
PUBLISHED = ("timeback-core==0.4.0", "email-validator")


@cache
def bare() -> str:
    """The Python of an environment in which httpx alone is installed."""
    return environment("bare", sys.executable, "httpx")


@cache
def msgspec() -> str:
    """The Python of an environment with msgspec."""
    return environment("msgspec", sys.executable, "msgspec")


@cache
def published() -> str:
    """The Python of an environment with the client that Timeback publishes."""
    return environment("published", newer_python(), *PUBLISHED)


def newer_python() -> str:
    """A Python that the published client takes, 3.12 or newer."""
    places = [sys.executable, *(shutil.which(f"python3.{minor}") for minor in (13, 12))]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    places += [str(path) for minor in (13, 12) for path in sorted(root.glob(f"3.{minor}.*/bin/python"))]
    probe = "import sys, venv; sys.exit(sys.version_info < (3, 12))"
    for place in filter(None, places):
        if subprocess.run([place, "-c", probe], capture_output=True, check=False).returncode == 0:
            return place
    raise PeerMissingError("no Python 3.12 or newer, which it needs")


def environment(name: str, python: str, *packages: str) -> str:
    """Make an environment unless it is there, and return its Python.

    Raises:
        PeerMissingError: If no package index has what it needs.
    """
    place = PLACE / name
    inside, ready = str(place / "bin" / "python"), place / "ready"
    if ready.exists():
        return inside
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([python, "-m", "venv", place], check=True)
    install = [inside, "-m", "pip", "install", "-q", *packages]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stderr.strip().splitlines()
        raise PeerMissingError(f"no package index has {packages[0]}: {said[-1][:120] if said else 'pip failed'}")
    ready.touch()
    return inside


@cache
def stock() -> str:
    """The folder with the package that openapi-python-client makes of the OneRoster document."""
    if not (PLACE / "stock" / "client.py").exists():
        PLACE.mkdir(exist_ok=True)
        generate(PLACE / "stock", lambda *command: subprocess.run(command, check=True, capture_output=True, text=True))
    return str(PLACE)


def generate(target: Path, run: Callable[..., T]) -> T:
    """Run openapi-python-client over the OneRoster document.

    Args:
        target: Where the package is written.
        run: Runs a command.

    Raises:
        PeerMissingError: If it is not installed or fails.
    """
    found = shutil.which("openapi-python-client", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if found is None:
        raise PeerMissingError("openapi-python-client is not installed")
    document = ROOT / "specs" / "snapshots" / "oneroster.yaml"
    options = ["--meta", "none", "--overwrite", "--output-path", str(target)]
    try:
        return run(found, "generate", "--path", str(document), *options)
    except subprocess.CalledProcessError as error:
        raise PeerMissingError(f"openapi-python-client failed: {error.stdout[-100:]}{error.stderr[-100:]}") from None
