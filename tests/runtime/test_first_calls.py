"""What a first call has to load is loaded in another thread than that of the event loop."""

from __future__ import annotations

import subprocess
import sys

import pytest

from scripted import Service, as_json

PROGRAM = """
import asyncio, sys, threading
heavy = {{"httpx", "httpcore", "h11", "anyio._backends._asyncio"}}
threads = {{}}
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name in heavy:
            threads.setdefault(name, threading.get_ident())
sys.meta_path.insert(0, Finder())
import ssl
original = ssl.SSLContext.load_verify_locations
def load(self, *args, **kwargs):
    threads["certificates"] = threading.get_ident()
    return original(self, *args, **kwargs)
ssl.SSLContext.load_verify_locations = load
{imports}
async def main():
    here = threading.get_ident()
    client = {client}
    assert not heavy & set(sys.modules), "made a client"
    {calls}
    assert set(threads) == heavy | {{"certificates"}}, threads
    assert here not in threads.values(), {{name: place == here for name, place in threads.items()}}
    await client.close()
asyncio.run(main())
"""
URLS = "base_url={url!r}, auth_url={url!r} + '/oauth2/token', client_id='i', client_secret='s'"
ALL = f"TimebackClient({URLS})"
ONE = f"OneRosterClient({URLS})"
CALLS = {
    "a call": "assert (await client.{users}.list()).data == []",
    "many calls": "await asyncio.gather(*(client.{users}.list() for _ in range(30)))",
    "a stream": "assert [user async for user in client.{users}.stream()] == []",
    "a request": "await client.request('GET', '/users'{service})",
    "check_auth": "assert (await client.check_auth())['ok']",
    "a block": "async with client: await client.{users}.list()",
    "of a provider": "assert (await client.get_provider().check_auth())['ok']",
}


@pytest.mark.parametrize(
    ("kind", "call"),
    [*(("all services", call) for call in CALLS), ("one service", "a call"), ("one service", "a stream")],
)
def test_a_first_call_loads_nothing_on_the_loop(service: Service, kind: str, call: str) -> None:
    service.handler = lambda request: as_json({"users": []})
    every = kind == "all services"
    name, package = ("TimebackClient", "timeback_kit") if every else ("OneRosterClient", "timeback_oneroster")
    words = {"users": "oneroster.users", "service": ", service='oneroster'"} if every else {}
    program = PROGRAM.format(
        imports=f"from {package} import {name}",
        client=(ALL if every else ONE).format(url=service.url),
        calls=CALLS[call].format(**{"users": "users", "service": "", **words}),
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_cannot_be_loaded_is_told_to_every_call(service: Service) -> None:
    program = f"""
import asyncio, os
os.environ["SSL_CERT_FILE"] = os.devnull + "/none"
from timeback_kit import ConfigurationError, TimebackClient
async def main():
    client = TimebackClient(base_url={service.url!r})
    ended = await asyncio.gather(*(client.oneroster.users.list() for _ in range(5)), return_exceptions=True)
    assert all(isinstance(error, ConfigurationError) for error in ended), ended
    assert len({{id(error) for error in ended}}) == 5
    del os.environ["SSL_CERT_FILE"]
    assert (await client.oneroster.users.list()).data == []
asyncio.run(main())
"""
    service.handler = lambda request: as_json({"users": []})
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
