"""The `timeback-sandbox` command: serve a sandbox, or run one program against a fresh sandbox."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import signal
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from timeback_sandbox.clock import SteeredClock
from timeback_sandbox.documents import Documents
from timeback_sandbox.guard import SECRET_VARIABLE
from timeback_sandbox.journal import DataFileError
from timeback_sandbox.linked_data import Contexts, is_available
from timeback_sandbox.proofs import Signing
from timeback_sandbox.quirks import NONE, Quirks
from timeback_sandbox.rules import RULES, Rules
from timeback_sandbox.running import run_program
from timeback_sandbox.seeding import SeedError, seed_from
from timeback_sandbox.server import SandboxServer, is_loopback
from timeback_sandbox.steering import MOST_USERS, RestoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

_USAGE_ERROR = 2
_HIGHEST_PORT = 65535
_SHORTEST_SECRET = 8


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Arguments after the program's name. Default: those of this process.

    Returns:
        The exit code; with `run`, the program's own.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    options, program = _split(arguments)
    settings = _parser().parse_args(options)
    if settings.sign == "rdfc" and not is_available():
        print(
            "timeback-sandbox: --sign rdfc needs PyLD: pip install '.[sandbox,verify]' in a clone of timeback-kit",
            file=sys.stderr,
        )
        return _USAGE_ERROR
    if not is_loopback(settings.host):
        if not settings.allow_remote:
            print(
                f"timeback-sandbox: {settings.host} is reachable from other machines; add --allow-remote",
                file=sys.stderr,
            )
            return _USAGE_ERROR
        print("timeback-sandbox: warning: other machines can reach this sandbox", file=sys.stderr)
    try:
        server = _server(settings, for_program=program is not None)
        _fill(server, settings)
    except OSError as error:
        print(f"timeback-sandbox: cannot listen on {settings.host}:{settings.port}: {error.strerror}", file=sys.stderr)
        return 1
    except (DataFileError, RestoreError, SeedError) as error:
        print(f"timeback-sandbox: {error}", file=sys.stderr)
        return 1
    if program is None:
        return _serve(server, as_json=settings.json)
    if not program:
        print("timeback-sandbox run: no program given; write: timeback-sandbox run -- PROGRAM ...", file=sys.stderr)
        return _USAGE_ERROR
    return run_program(server, program)


def _split(arguments: list[str]) -> tuple[list[str], list[str] | None]:
    """Split off `run -- PROGRAM ...`; arguments before `--` are options of the sandbox."""
    if "run" not in arguments or ("--" in arguments and arguments.index("--") < arguments.index("run")):
        return arguments, None
    at = arguments.index("run")
    before, after = arguments[:at], arguments[at + 1 :]
    if "--" not in after:
        return before, after
    cut = after.index("--")
    return [*before, *after[:cut]], after[cut + 1 :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="timeback-sandbox",
        usage="timeback-sandbox [options]\n       timeback-sandbox run [options] -- PROGRAM [ARGUMENT ...]",
        description="A local, in-memory Timeback platform. `run` starts one for a single program.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--json", action="store_true", help="print address and credentials as one line of JSON")
    parser.add_argument("--allow-remote", action="store_true", help="listen on an address that others can reach")
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="accept this Host header too, with or without a port",
    )
    parser.add_argument("--empty", action="store_true", help="begin without the district that OneRoster is seeded with")
    parser.add_argument(
        "--seed",
        action="append",
        type=_seed,
        default=[],
        metavar="FILE|users=N",
        help='more than the usual district: N users, or a JSON file {"/path/of/a/POST": [body, ...]}',
    )
    parser.add_argument("--data", type=Path, metavar="FILE", help="keep what is written in this SQLite file")
    parser.add_argument(
        "--client",
        action="append",
        type=_client,
        default=[],
        metavar="ID:SECRET",
        help="credentials that stay the same; may be repeated (default: new ones in every run)",
    )
    parser.add_argument(
        "--clock", type=_time, metavar="TIME", help="stand still at this time, such as 2026-01-31T09:00:00Z"
    )
    parser.add_argument("--no-quirks", action="store_true", help="switch off all quirks of the live platform")
    parser.add_argument(
        "--page-cap", type=_count, metavar="ROWS", help="send at most so many rows of a list, whatever is asked for"
    )
    parser.add_argument("--hide-totals", action="store_true", help="say of no list how many rows there are")
    parser.add_argument(
        "--sign",
        choices=("jcs", "rdfc"),
        default="jcs",
        help="how credentials are signed; rdfc covers only terms that contexts define (default: %(default)s)",
    )
    parser.add_argument(
        "--contexts", type=Path, metavar="DIR", help="contexts for rdfc, from timeback clr contexts fetch"
    )
    parser.add_argument(
        "--documents",
        type=Path,
        metavar="DIR",
        help="directory of generated documents to use instead",
    )
    rules = parser.add_argument_group("rules that refuse what the documents allow")
    for rule in RULES:
        rules.add_argument(
            rule.switch,
            dest="changed_rules",
            action="append_const",
            const=rule.id,
            help=f"{'do not refuse' if rule.on else 'refuse'}: {rule.refuses}",
        )
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of rows; use 1 or more")
    return int(text)


def _seed(text: str) -> int | Path:
    name, equals, number = text.partition("=")
    if name != "users" or not equals:
        return Path(text)
    if not number.isdecimal() or not 1 <= int(number) <= MOST_USERS:
        raise argparse.ArgumentTypeError(f"{text!r}: use users=N with N from 1 to {MOST_USERS}")
    return int(number)


def _client(text: str) -> tuple[str, str]:
    name, _, secret = text.partition(":")
    if not name or len(secret) < _SHORTEST_SECRET:
        raise argparse.ArgumentTypeError(f"use ID:SECRET with a secret of at least {_SHORTEST_SECRET} characters")
    return name, secret


def _time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    if moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time with a zone, such as 2026-01-31T09:00:00Z")
    return moment


def _port(text: str) -> int:
    number = int(text) if text.isdecimal() else -1
    if not 0 <= number <= _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; use a number from 0 to {_HIGHEST_PORT}")
    return number


def _server(settings: argparse.Namespace, *, for_program: bool) -> SandboxServer:
    return SandboxServer(
        host=settings.host,
        port=settings.port,
        accept_any_client=for_program,
        documents=Documents(contracts=settings.documents),
        quirks=replace(
            NONE if settings.no_quirks else Quirks(), page_cap=settings.page_cap, hide_totals=settings.hide_totals
        ),
        rules=Rules(frozenset(settings.changed_rules or ())),
        allow_remote=settings.allow_remote,
        allow_hosts=settings.allow_host,
        signing=Signing(settings.sign, Contexts(settings.contexts)),
        empty=settings.empty,
        clock=SteeredClock(settings.clock),
        users=max((each for each in settings.seed if isinstance(each, int)), default=0),
        data=settings.data,
        clients=dict(settings.client),
    )


def _fill(server: SandboxServer, settings: argparse.Namespace) -> None:
    """Send the seeds of files, unless the data file holds what came of them."""
    files = [each for each in settings.seed if isinstance(each, Path)]
    if files and server.sandbox.journal.writes:
        print("timeback-sandbox: the data file holds writes already; --seed FILE is left out", file=sys.stderr)
        return
    for each in files:
        seed_from(each, server.sandbox.send)


def _serve(server: SandboxServer, *, as_json: bool) -> int:
    # SimpleQueue.put is reentrant, so a signal handler may call it while get() waits
    stopped: SimpleQueue[int] = SimpleQueue()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda caught, _: stopped.put(caught))
    with server:
        try:
            print(_greeting(server, as_json=as_json), flush=True)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
        stopped.get()
    return 0


def _greeting(server: SandboxServer, *, as_json: bool) -> str:
    facts = {
        "base_url": server.base_url,
        "token_url": server.token_url,
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "control_secret": server.control_secret,
    }
    if as_json:
        return json.dumps(facts)
    return "\n".join(
        (
            f"Timeback sandbox on {server.base_url}",
            "",
            *(f"  {name:<14} {value}" for name, value in facts.items()),
            "",
            "Point programs of another shell at it:",
            "",
            *(f"  export {name}={shlex.quote(value)}" for name, value in _exported(server).items()),
            "",
            f"Look at it:  {server.base_url}/#{server.control_secret}",
            "Stop it with Ctrl-C.",
        )
    )


def _exported(server: SandboxServer) -> dict[str, str]:
    return {
        "TIMEBACK_SANDBOX_URL": server.base_url,
        "TIMEBACK_ENV": "staging",
        "TIMEBACK_CLIENT_ID": server.client_id,
        "TIMEBACK_CLIENT_SECRET": server.client_secret,
        SECRET_VARIABLE: server.control_secret,
    }


if __name__ == "__main__":
    sys.exit(main())
