"""Speed as ratios within one run: what the client costs beside the bare thing it stands on.

`ONLY=word,word` measures the rows whose names have one of the words, `COMPARE=old.json` shows an earlier run beside it,
`--json FILE` keeps a run, `--docs` writes the table to docs/benchmarks.md. A row that cannot be measured is an error.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

import httpx
import orjson
from measuring import ROUNDS, Measured, beside, cpu, exponent, fresh, spread
from payloads import lists, page, users
from rich.console import Console
from rich.table import Table

from timeback_api.oneroster.models import User
from timeback_kit.core import TimebackClient
from timeback_kit.core.sync import TimebackClient as SyncClient
from timeback_kit.runtime.models import dump_json
from timeback_sandbox.server import SandboxServer

ROOT = Path(__file__).parents[2]
USERS = 3000
CALLS = 50
PLATFORMS = 50
SLOWEST = 0.5
ROWS: dict[str, Callable[[], Measured]] = {}
CLIENT = "from timeback_core import TimebackClient as C"
FIRST = "C(base_url='http://localhost').oneroster.users"
FURTHER = {"caliper": "events", "edubridge": "enrollments", "qti": "assessment_items", "masterytrack": "inventory"}


class PeerMissingError(Exception):
    """A row whose peer is not installed here."""


def row(name: str) -> Callable[[Callable[[], Measured]], Callable[[], Measured]]:
    """Add a row to the table."""

    def add(measure: Callable[[], Measured]) -> Callable[[], Measured]:
        ROWS[name] = measure
        return measure

    return add


def decoded(content: bytes) -> list[User]:
    """A page of users as models."""
    return [User.from_dict(each) for each in orjson.loads(content)["users"]]


@row(f"decode {USERS} users")
def decode() -> Measured:
    content = users(USERS)
    return beside("orjson.loads", lambda: decoded(content), lambda: orjson.loads(content), "<= 1.6")


@row(f"decode {USERS} users, five attributes of each")
def decode_and_look() -> Measured:
    content = users(USERS)

    def look() -> None:
        for each in decoded(content):
            each.sourced_id, each.given_name, each.family_name, each.email, each.status  # noqa: B018

    return beside("orjson.loads", look, lambda: orjson.loads(content), "<= 1.6")


@row("decode with pydantic")
def decode_with_pydantic() -> Measured:
    if find_spec("pydantic") is None:
        raise PeerMissingError("pydantic is not installed")
    import pydantic

    fields = dict.fromkeys(User.wire_names(), (object, None))
    peer = pydantic.create_model("Peer", __config__=pydantic.ConfigDict(extra="allow"), **fields)  # type: ignore[call-overload]
    content = users(USERS)
    return beside(
        "orjson.loads",
        lambda: [peer.model_validate(each) for each in orjson.loads(content)["users"]],
        lambda: orjson.loads(content),
    )


def list_ratios() -> list[float]:
    """For each operation that gives a list: reading a page beside parsing it, least of three."""
    ratios = []
    for _, reader in lists():
        content = page(reader, 300)
        ours = min(cpu(lambda: reader.read(orjson.loads(content))) for _ in range(4))  # noqa: B023
        ratios.append(ours / min(cpu(lambda: orjson.loads(content)) for _ in range(4)))  # noqa: B023
    return ratios


@row("decode, median of the list operations")
def median_list() -> Measured:
    return spread("orjson.loads", [statistics.median(list_ratios()) for _ in range(3)], "<= 1.7")


@row("decode, worst of the list operations")
def worst_list() -> Measured:
    return spread("orjson.loads", [max(list_ratios()) for _ in range(3)], "<= 2.2")


def grown(times: int) -> Measured:
    """How decoding grows from 300 rows to so many times as many; the parse alone says what the machine's share is."""
    pages = {count: users(count) for count in (300, 300 * times)}
    sizes = (300, 300 * times)
    parse = min(exponent(lambda count: orjson.loads(pages[count]), sizes) for _ in range(3))
    found = [exponent(lambda count: decoded(pages[count]), sizes) for _ in range(3)]
    return spread(f"1 is in proportion; the parse alone: {parse:.2f}", found, "<= 1.05", "exponent")


row("growth of decode, 10 times the rows")(lambda: grown(10))
row("growth of decode, 100 times the rows")(lambda: grown(100))


@row(f"encode {USERS} users")
def encode() -> Measured:
    models, rows = decoded(users(USERS)), orjson.loads(users(USERS))["users"]
    return beside("orjson.dumps of the dicts", lambda: dump_json(models), lambda: orjson.dumps(rows), "<= 2.8")


@row(f"to_dict() of {USERS} users, and encode")
def to_dicts() -> Measured:
    models, rows = decoded(users(USERS)), orjson.loads(users(USERS))["users"]
    return beside(
        "orjson.dumps of the dicts", lambda: orjson.dumps([m.to_dict() for m in models]), lambda: orjson.dumps(rows)
    )


def memory(work: Callable[[], object]) -> tuple[int, int]:
    """Bytes that stay after a piece of work, and bytes at its peak."""
    gc.collect()
    tracemalloc.start()
    kept = work()
    live, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return live, peak


@row("memory, live per user")
def memory_live() -> Measured:
    content = users(USERS)
    return spread("-", [memory(lambda: decoded(content))[0] / USERS], "<= 2600", "bytes")


@row("memory, peak of a page")
def memory_peak() -> Measured:
    content = users(USERS)
    peaks = memory(lambda: decoded(content))[1] / memory(lambda: orjson.loads(content))[1]
    return spread("peak of orjson.loads", [peaks], "<= 1.1")


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """A sandbox in a process of its own, as settings of a client."""
    code = (
        "import json, sys; from timeback_sandbox.server import SandboxServer\n"
        "with SandboxServer() as s:\n"
        "    print(json.dumps({'base_url': s.base_url, 'auth_url': s.token_url,"
        " 'client_id': s.client_id, 'client_secret': s.client_secret}), flush=True); sys.stdin.read()"
    )
    run = [sys.executable, "-c", code]
    with subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield json.loads(server.stdout.readline())
        finally:
            server.stdin.close()


def token(settings: dict[str, str]) -> dict[str, str]:
    """The headers of a bare call."""
    auth = (settings["client_id"], settings["client_secret"])
    said = httpx.post(settings["auth_url"], data={"grant_type": "client_credentials"}, auth=auth).json()
    return {"Authorization": f"Bearer {said['access_token']}"}


@row("one GET, blocking")
def get_blocking() -> Measured:
    with sandbox() as settings, httpx.Client(headers=token(settings)) as bare, SyncClient(**settings) as client:
        url = f"{settings['base_url']}/ims/oneroster/rostering/v1p2/schools/id-1"
        return beside(
            "httpx (with sniffio)",
            lambda: [client.oneroster.schools.get("id-1") for _ in range(CALLS)],
            lambda: [orjson.loads(bare.get(url).content) for _ in range(CALLS)],
            "<= 1.15 (without sniffio)",
        )


@row("one GET, async")
def get_async() -> Measured:
    async def measure(settings: dict[str, str]) -> list[float]:
        url = f"{settings['base_url']}/ims/oneroster/rostering/v1p2/schools/id-1"
        ratios = []
        async with httpx.AsyncClient(headers=token(settings)) as bare, TimebackClient(**settings) as client:
            for _ in range(ROUNDS + 1):
                start = time.process_time()
                for _ in range(CALLS):
                    await client.oneroster.schools.get("id-1")
                middle = time.process_time()
                for _ in range(CALLS):
                    orjson.loads((await bare.get(url)).content)
                ratios.append((middle - start) / (time.process_time() - middle))
        return ratios[1:]

    with sandbox() as settings:
        return spread("httpx (with sniffio)", asyncio.run(measure(settings)), "<= 0.95 (without sniffio)")


def imported(statement: str, prepare: str, target: str) -> Measured:
    """What an import costs beside that of httpx."""
    return spread("import httpx", [fresh(statement, prepare) / fresh("import httpx")], target)


@row("import the client")
def import_client() -> Measured:
    return imported(CLIENT, "pass", "<= 0.3")


@row("import the client and its users")
def import_users() -> Measured:
    return imported(f"{CLIENT}; {FIRST}", "pass", "<= 0.6")


def further(service: str, member: str) -> Callable[[], Measured]:
    """The row of a further service."""
    prepare = f"{CLIENT}; c = C(base_url='http://localhost', services=None); c.oneroster.users"
    return lambda: imported(f"c.{service}.{member}", prepare.replace(", services=None", ""), "<= 0.2")


for _service, _member in FURTHER.items():
    row(f"import {_service} after that")(further(_service, _member))


@row("sandbox: users.list(100) at 5,250 users")
def sandbox_list() -> Measured:
    with SandboxServer() as few, SandboxServer() as many:
        clients = [
            SyncClient(base_url=s.base_url, auth_url=s.token_url, client_id=s.client_id, client_secret=s.client_secret)
            for s in (few, many)
        ]
        for number in range(5000):
            clients[1].oneroster.users.create(new_user(number))
        small, large = (lambda c=c: c.oneroster.users.list(limit=100) for c in clients)
        return beside("the same at 250 users", large, small, "1")


def new_user(number: int) -> dict[str, object]:
    """A user as it is created."""
    return {
        "sourcedId": f"bench-{number}", "status": "active", "enabledUser": True, "givenName": "Ada",
        "familyName": "Example", "username": f"bench{number}",
        "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
    }  # fmt: skip


PLATFORM = """
import asyncio, re
async def serve(reader, writer):
    try:
        while True:
            head = await reader.readuntil(b"\\r\\n\\r\\n")
            length = re.search(rb"(?i)content-length: (\\d+)", head)
            await reader.readexactly(int(length[1]) if length else 0)
            if head.startswith(b"GET"):
                await asyncio.sleep({seconds})
            body = b'{{"access_token": "t", "expires_in": 3600, "user": {{"sourcedId": "u1", "status": "active"}}}}'
            head = b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\n"
            writer.write(head + b"content-length: %d\\r\\n\\r\\n" % len(body) + body)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=400)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""
ASYNC_BROADCAST = """
import asyncio, time
from timeback_kit.core import TimebackManager
async def main():
    async with TimebackManager() as manager:
        for number in range({count}):
            manager.register(str(number), base_url="{url}", auth_url="{url}/token", client_id="i", client_secret="s")
        start = time.perf_counter()
        results = await manager.broadcast(lambda client: client.oneroster.users.get("u1"))
        print(time.perf_counter() - start)
        assert results.all_succeeded
asyncio.run(main())
"""
BLOCKING_BROADCAST = """
import time
from timeback_kit.core.sync import TimebackManager
with TimebackManager() as manager:
    for number in range({count}):
        manager.register(str(number), base_url="{url}", auth_url="{url}/token", client_id="i", client_secret="s")
    start = time.perf_counter()
    results = manager.broadcast(lambda client: client.oneroster.users.get("u1"))
    print(time.perf_counter() - start)
    assert results.all_succeeded
"""


def broadcasting(program: str) -> Measured:
    """A cold broadcast in a fresh interpreter, beside the time that each platform takes."""
    serve = [sys.executable, "-c", PLATFORM.format(seconds=SLOWEST)]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        code = program.format(count=PLATFORMS, url=f"http://127.0.0.1:{server.stdout.readline().strip()}")
        run = [sys.executable, "-c", code]
        try:
            taken = [
                float(subprocess.run(run, capture_output=True, check=True, text=True).stdout) for _ in range(ROUNDS)
            ]
        finally:
            server.kill()
    return spread(f"a platform that takes {SLOWEST} s", [each / SLOWEST for each in taken])


row(f"a cold async broadcast to {PLATFORMS}")(lambda: broadcasting(ASYNC_BROADCAST))
row(f"a cold blocking broadcast to {PLATFORMS}")(lambda: broadcasting(BLOCKING_BROADCAST))


def seconds(*command: str) -> Measured:
    """Seconds that a program takes, which must succeed."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return spread("-", [time.perf_counter() - start], unit="s")


@row("generation, nothing changed")
def generation() -> Measured:
    return seconds(sys.executable, str(ROOT / "scripts" / "regenerate_clients.py"), "--check")


@row("start of the command line")
def command_line() -> Measured:
    return seconds(sys.executable, "-m", "timeback_kit.cli", "--help")


@row("size of the wheel")
def wheel() -> Measured:
    with tempfile.TemporaryDirectory() as place:
        build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", place, str(ROOT)]
        subprocess.run(build, check=True, capture_output=True)
        return spread("-", [next(Path(place).glob("*.whl")).stat().st_size / 1024], unit="KiB")


def measure() -> tuple[dict[str, Measured], dict[str, str], dict[str, str]]:
    """Every row that was asked for: measured, skipped with a reason, or failed."""
    words = [word for word in os.environ.get("ONLY", "").split(",") if word]
    found: dict[str, Measured] = {}
    skipped: dict[str, str] = {}
    failed: dict[str, str] = {}
    for name, work in ROWS.items():
        if words and not any(word in name for word in words):
            continue
        try:
            found[name] = work()
        except PeerMissingError as reason:
            skipped[name] = str(reason)
        except subprocess.CalledProcessError as error:
            failed[name] = (error.stderr or str(error))[-400:] if isinstance(error.stderr, str) else str(error)
        except Exception as error:
            failed[name] = f"{type(error).__name__}: {error}"
        print(f"{name}: {found.get(name) or skipped.get(name) or failed.get(name)}", file=sys.stderr)
    return found, skipped, failed


def lines(found: dict[str, Measured], old: dict[str, dict[str, float]]) -> list[list[str]]:
    """The cells of the table."""
    return [
        [
            name, f"{one.value:.2f} {one.unit}", f"{one.least:.2f} to {one.most:.2f}", one.beside, one.target,
            f"{old[name]['value']:.2f}" if name in old else "",
        ]
        for name, one in found.items()
    ]  # fmt: skip


def machine() -> str:
    """What the run was made on."""
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def main() -> int:
    """Measure, print one table, and say what could not be measured."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="file that keeps the run")
    parser.add_argument("--docs", action="store_true", help="write docs/benchmarks.md")
    options = parser.parse_args()
    compare = os.environ.get("COMPARE")
    old = json.loads(Path(compare).read_text(encoding="utf-8"))["rows"] if compare else {}
    found, skipped, failed = measure()
    heads = ["row", "median", "spread", "beside", "target", "before"]
    table = Table(*heads, title=f"Speed: {machine()}")
    for cells in lines(found, old):
        table.add_row(*cells)
    Console().print(table)
    for name, why in skipped.items():
        print(f"skipped: {name}: {why}")
    for name, why in failed.items():
        print(f"not measured: {name}: {why}", file=sys.stderr)
    if options.json:
        kept = {"machine": machine(), "rows": {name: asdict(one) for name, one in found.items()}}
        options.json.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    if options.docs:
        body = [f"| {' | '.join(cells[:5])} |" for cells in [heads, ["---"] * 5, *lines(found, {})]]
        intro = f"# Benchmarks\n\nRatios within one run of `make bench` (CPU time). Made on {machine()}.\n\n"
        (ROOT / "docs" / "benchmarks.md").write_text(intro + "\n".join(body) + "\n", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
