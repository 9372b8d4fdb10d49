"""Rows about what is built: the generated clients, and the wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from measuring import Measured, spread
from peers import ROOT, generate
from racing import PeerMissingError
from table import row


def cpu_of(*command: str) -> float:
    """Seconds of CPU time of a program and what it starts, which must succeed."""
    before = os.times()
    subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


@row("generation of all services, nothing changed")
def generation() -> Measured:
    """Seconds of the generator's check, beside what the stock generator takes for OneRoster alone."""
    try:
        with tempfile.TemporaryDirectory() as place:
            peers = {"stock generator, OneRoster alone": f"{generate(Path(place) / 'stock', cpu_of):.1f} s"}
    except PeerMissingError as reason:
        peers = {"stock generator": f"skipped: {reason}"}
    script = str(ROOT / "scripts" / "regenerate_clients.py")
    return spread("-", [cpu_of(sys.executable, script, "--check")], unit="s", peers=peers)


@row("size of the wheel")
def wheel() -> Measured:
    with tempfile.TemporaryDirectory() as place:
        words = ["wheel", "--no-build-isolation", "--no-deps", "--no-index", "-q", "-w", place, str(ROOT)]
        subprocess.run([sys.executable, "-m", "pip", *words], check=True, capture_output=True, text=True)
        return spread("-", [next(Path(place).glob("*.whl")).stat().st_size / 1024], unit="KiB")
