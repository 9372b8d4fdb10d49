"""Programs in processes of their own that take turns, and servers in others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Self

SIDES = Path(__file__).parent / "sides"
ROUNDS = 7


class PeerMissingError(Exception):
    """What a peer needs is not to be had here."""


class SideError(Exception):
    """A program ended where it should have gone on."""


class Side:
    """A program that does the same work whenever it is told to, and says how much CPU time it took.

    Args:
        python: The Python of its environment.
        words: The program, a file in `sides`, and its arguments.
    """

    def __init__(self, python: str, *words: str) -> None:
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed with the process
        self._process = subprocess.Popen(
            [python, str(SIDES / words[0]), *words[1:]],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            env=surroundings(python),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._process.kill()
        self._process.communicate()
        self._errors.close()

    def line(self) -> str:
        """Return the next line it prints."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        if not line:
            self._process.wait()
            self._errors.seek(0)
            raise SideError(self._errors.read()[-600:] or "it ended without a word")
        return line

    def round(self) -> float:
        """Let it work, and return the seconds of CPU time."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write("\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # what it printed says why
        return float(self.line())


def surroundings(python: str) -> dict[str, str]:
    """The environment variables of a program: ours for our Python, next to none for that of a peer.

    Bytecode is kept for all of them, so that it is at hand from the second start on.
    """
    known = os.environ if python == sys.executable else {name: os.environ.get(name, "") for name in ("PATH", "HOME")}
    kept = {"PYTHONPYCACHEPREFIX": str(Path(bytecode().name) / Path(python).parts[-3])}
    return {name: value for name, value in known.items() if name != "PYTHONDONTWRITEBYTECODE"} | kept


@cache
def bytecode() -> tempfile.TemporaryDirectory[str]:
    """The folder for bytecode."""
    return tempfile.TemporaryDirectory()


Sides = Mapping[str, Callable[[], Side]]


def race(sides: Sides, peers: Sides, rounds: int = ROUNDS) -> tuple[dict[str, list[float]], dict[str, str]]:
    """Let all work in turn.

    Args:
        sides: What has to be measured, by name.
        peers: What is measured where its program can run.
        rounds: How often each works.

    Returns:
        Seconds of CPU time by name and round, and what is missing with the reason.

    Raises:
        SideError: If one that has to be measured fails.
    """
    missing: dict[str, str] = {}
    with ExitStack() as stack:
        running: dict[str, Side] = {}
        for name, start in sides.items():
            running[name] = stack.enter_context(start())
        for name, start in peers.items():
            try:
                running[name] = stack.enter_context(start())
            except PeerMissingError as reason:
                missing[name] = f"skipped: {reason}"
        found: dict[str, list[float]] = {}
        for name, side in running.items():
            try:
                side.line()
            except SideError as error:
                if name in sides:
                    raise
                missing[name] = failed(error)
            else:
                found[name] = []
        for _ in range(rounds):
            for name, each in found.items():
                each.append(running[name].round())
    return found, missing


def failed(error: SideError) -> str:
    """What is said of a peer that failed: the last line it printed."""
    return f"failed: {str(error).strip().splitlines()[-1][:100]}"


def ratios(found: Mapping[str, list[float]], name: str, floor: str) -> list[float]:
    """One over the other, round by round."""
    return [mine / bare for mine, bare in zip(found[name], found[floor], strict=True)]


def once(python: str, *words: str) -> Any:
    """Run a program to its end, and return the JSON it prints.

    Raises:
        SideError: If it fails.
    """
    command = [python, str(SIDES / words[0]), *words[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings(python))
    if done.returncode:
        raise SideError(done.stderr[-600:])
    return json.loads(done.stdout.splitlines()[-1])


@contextmanager
def platform(seconds: float = 0, rows: int = 0) -> Iterator[str]:
    """A platform in a process of its own, by its URL.

    Args:
        seconds: How long every response to a GET takes.
        rows: How many users it has.
    """
    with Side(sys.executable, "served.py", str(seconds), str(rows)) as server:
        yield f"http://127.0.0.1:{server.line()}"
