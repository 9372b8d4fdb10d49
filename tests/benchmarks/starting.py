"""Rows about starting: imports, and the command line."""

from __future__ import annotations

import os
import subprocess
from functools import cache

import peers
from measuring import Measured, spread
from racing import PeerMissingError, surroundings
from table import OURS, row

ROUNDS = 5
CLIENT = "from timeback_core import TimebackClient as C"
MAKE = "C(base_url='http://localhost', auth_url='http://localhost/token', client_id='i', client_secret='s')"
USERS = f"{CLIENT}; {MAKE}.oneroster.users"
FURTHER = {
    "caliper": "events", "case_": "documents", "clr": "credentials", "edubridge": "enrollments",
    "masterytrack": "inventory", "powerpath": "lesson_plans", "qti": "assessment_items",
    "timeback_events": "events", "webhooks": "webhooks",
}  # fmt: skip
_READY = f"{CLIENT}; c = {MAKE}; c.oneroster.users"


def fresh(python: str, statement: str, prepare: str = "pass") -> float:
    """Seconds of CPU time of a statement in an interpreter of its own."""
    code = f"import time; {prepare}; start = time.process_time(); {statement}; print(time.process_time() - start)"
    done = subprocess.run([python, "-c", code], capture_output=True, check=True, text=True, env=surroundings(python))
    return float(done.stdout)


def in_turn(statements: dict[str, tuple[str, str, str]]) -> dict[str, list[float]]:
    """Seconds of each statement, all in turn; the first turn writes the bytecode."""
    rounds = [{name: fresh(*each) for name, each in statements.items()} for _ in range(ROUNDS + 1)]
    return {name: [each[name] for each in rounds[1:]] for name in statements}


@cache
def imports() -> dict[str, list[float]]:
    """What each import takes over what httpx takes, round by round."""
    statements = {
        "httpx": (OURS, "import httpx", "pass"),
        "client": (OURS, CLIENT, "pass"),
        "users": (OURS, USERS, "pass"),
        **{service: (OURS, f"c.{service}.{member}", _READY) for service, member in FURTHER.items()},
    }
    found = in_turn(statements)
    return {name: [one / bare for one, bare in zip(each, found["httpx"], strict=True)] for name, each in found.items()}


@cache
def published_imports() -> dict[str, float]:
    """The same of the published client, in its environment."""
    python = peers.published()
    found = in_turn(
        {
            "httpx": (python, "import httpx", "pass"),
            "client": (python, "from timeback_core import TimebackClient", "pass"),
            "users": (python, USERS, "pass"),
        }
    )
    return {name: min(each) / min(found["httpx"]) for name, each in found.items()}


def published(name: str) -> dict[str, str]:
    """A cell of the published client."""
    try:
        return {"published": f"{published_imports()[name]:.2f} x"}
    except PeerMissingError as reason:
        return {"published": f"skipped: {reason}"}


@row("import the client")
def import_client() -> Measured:
    return spread("import httpx", imports()["client"], "<= 0.3", peers=published("client"))


@row("import the client, make one and reach its users")
def import_users() -> Measured:
    return spread("import httpx", imports()["users"], "<= 0.6", peers=published("users"))


@row("any further service, the slowest")
def import_further() -> Measured:
    found = {service: spread("", imports()[service]).value for service in FURTHER}
    slowest = max(found, key=lambda service: found[service])
    others = {service: f"{value:.2f} x" for service, value in found.items() if service != slowest}
    return spread(f"import httpx; {slowest}", imports()[slowest], "<= 0.2", peers=others)


@row("start of the command line (--help)")
def command_line() -> Measured:
    code = "import sys; from timeback_kit.cli import main; sys.argv = ['timeback', '--help']; main()"
    taken = [[children(command) for command in (code, "import httpx")] for _ in range(ROUNDS + 1)]
    return spread("an interpreter that imports httpx", [ours / bare for ours, bare in taken[1:]])


def children(code: str) -> float:
    """Seconds of CPU time of a whole interpreter that runs a program."""
    before = os.times()
    subprocess.run([OURS, "-c", code], check=True, capture_output=True, text=True, env=surroundings(OURS))
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system
