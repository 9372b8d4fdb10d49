"""Speed as ratios within one run: what the client costs beside the bare thing it stands on."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import orjson
from rich.console import Console
from rich.table import Table

from timeback_api.oneroster.models import User
from timeback_kit.core.sync import TimebackClient
from timeback_sandbox.server import SandboxServer

ROUNDS = 7
USERS = 3000
PLATFORMS = 50
SLOWEST = 0.5
CLIENT_AND_USERS = "from timeback_kit.core import TimebackClient as C; C(base_url='http://localhost').oneroster.users"


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Seconds that a piece of work takes, as the median of several rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def paired(ours: Callable[[], object], bare: Callable[[], object], rounds: int = ROUNDS) -> float:
    """How often the bare work fits into ours: the median of ratios, one pair after the other."""
    return statistics.median(median(ours, 1) / median(bare, 1) for _ in range(rounds))


def fresh(statement: str) -> float:
    """Seconds of a fresh interpreter that runs a statement, the interpreter's own start taken off."""
    code = f"import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
    run = [sys.executable, "-c", code]
    return statistics.median(
        float(subprocess.run(run, capture_output=True, check=True, text=True).stdout) for _ in range(ROUNDS)
    )


def user(number: int) -> dict[str, object]:
    """One user as the platform sends it."""
    return {
        "sourcedId": f"user-{number}",
        "status": "active",
        "dateLastModified": "2025-01-15T09:30:00.000Z",
        "username": f"user{number}",
        "enabledUser": True,
        "givenName": "Ada",
        "familyName": "Example",
        "email": f"user{number}@example.edu",
        "grades": ["3"],
        "metadata": {"source": "bench"},
        "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "school-1", "type": "org"}}],
        "agents": [],
    }


def decoding() -> float:
    """A page of users to models, beside the bare parse of its bytes."""
    content = json.dumps({"users": [user(number) for number in range(USERS)]}).encode()
    return paired(
        lambda: [User.from_dict(row) for row in orjson.loads(content)["users"]], lambda: orjson.loads(content)
    )


def calling(sandbox: SandboxServer) -> float:
    """One typed call, beside bare httpx on the same route."""
    token = httpx.post(
        sandbox.token_url,
        data={"grant_type": "client_credentials"},
        auth=(sandbox.client_id, sandbox.client_secret),
    ).json()["access_token"]
    url = f"{sandbox.base_url}/ims/oneroster/rostering/v1p2/schools/id-1"
    with (
        httpx.Client(headers={"Authorization": f"Bearer {token}"}) as bare,
        TimebackClient(
            base_url=sandbox.base_url,
            auth_url=sandbox.token_url,
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
        ) as client,
    ):
        client.oneroster.schools.get("id-1")
        return paired(
            lambda: [client.oneroster.schools.get("id-1") for _ in range(50)],
            lambda: [orjson.loads(bare.get(url).content) for _ in range(50)],
        )


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


def broadcasting(program: str) -> float:
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
    return statistics.median(taken) / SLOWEST


def regenerating() -> float:
    """Nothing changed: a check of all services, in seconds."""
    script = Path(__file__).parents[2] / "scripts" / "regenerate_clients.py"
    check = [sys.executable, str(script), "--check"]
    return median(lambda: subprocess.run(check, check=False, capture_output=True), 1)


def main() -> None:
    """Measure everything and print one table."""
    table = Table("what", "ratio", "beside", title="Speed, as ratios within one run")
    table.add_row(
        "import timeback_kit.core", f"{fresh('import timeback_kit.core') / fresh('import httpx'):.2f}", "import httpx"
    )
    table.add_row("a client and its users", f"{fresh(CLIENT_AND_USERS) / fresh('import httpx'):.2f}", "import httpx")
    table.add_row(f"{USERS} users to models", f"{decoding():.2f}", "orjson.loads of the same bytes")
    with SandboxServer() as sandbox:
        table.add_row("one typed call", f"{calling(sandbox):.2f}", "one call with bare httpx")
    for colour, program in (("async", ASYNC_BROADCAST), ("blocking", BLOCKING_BROADCAST)):
        what = f"a cold {colour} broadcast to {PLATFORMS}"
        table.add_row(what, f"{broadcasting(program):.2f}", f"a platform that takes {SLOWEST} s")
    table.add_row("regenerate --check", f"{regenerating():.1f} s", "(seconds, not a ratio)")
    Console().print(table)


if __name__ == "__main__":
    main()
