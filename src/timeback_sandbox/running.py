"""Runs one program against a fresh sandbox and passes on its exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from timeback_sandbox.guard import SECRET_VARIABLE
from timeback_sandbox.mounts import SERVICES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import FrameType

    from timeback_sandbox.server import SandboxServer

PREFIXES = ("TIMEBACK_", "TIMEBACK_API_", "", *(f"{service.variables}_" for service in SERVICES if service.variables))
_FORWARDED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NOT_FOUND, _NOT_RUNNABLE, _SIGNALLED = 127, 126, 128


def environment(server: SandboxServer, inherited: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in which every documented client setting points to the sandbox; staging, if none is named.

    Args:
        server: The sandbox.
        inherited: The environment to extend.
    """
    credentials = {"CLIENT_ID": server.client_id, "CLIENT_SECRET": server.client_secret}
    named = {prefix + name: value for prefix in PREFIXES for name, value in credentials.items()}
    direct = {name: _with_loopback(inherited.get(name, "")) for name in ("NO_PROXY", "no_proxy")}
    sandbox = {"TIMEBACK_SANDBOX_URL": server.base_url, SECRET_VARIABLE: server.control_secret}
    sandbox["TIMEBACK_ENV"] = inherited.get("TIMEBACK_ENV", "").strip() or "staging"
    return {**inherited, **named, **direct, **sandbox}


def _with_loopback(no_proxy: str) -> str:
    hosts = [host for host in no_proxy.split(",") if host]
    return ",".join([*hosts, *(host for host in _LOOPBACK if host not in hosts)])


def run_program(server: SandboxServer, program: Sequence[str]) -> int:
    """Start the sandbox, run a program against it, stop it.

    Args:
        server: A sandbox that has not been started.
        program: The program and its arguments.

    Returns:
        The program's exit code, 128 + n if signal n ended it, 127 if it was not found.
    """
    with server:
        try:
            process = subprocess.Popen(program, env=environment(server, os.environ))  # noqa: S603 - it is the point
        except FileNotFoundError:
            print(f"timeback-sandbox run: {program[0]}: not found", file=sys.stderr)
            return _NOT_FOUND
        except OSError as error:
            print(f"timeback-sandbox run: {program[0]}: {str(error.strerror).lower()}", file=sys.stderr)
            return _NOT_RUNNABLE
        return _wait(process)


def _wait(process: subprocess.Popen[bytes]) -> int:
    def forward(number: int, _: FrameType | None) -> None:
        if process.poll() is None:
            process.send_signal(number)

    before = {number: signal.signal(number, forward) for number in _FORWARDED}
    try:
        code = process.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return code if code >= 0 else _SIGNALLED - code
