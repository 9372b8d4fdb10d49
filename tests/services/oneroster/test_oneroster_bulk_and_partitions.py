"""Bulk calls and pieces of collections against the sandbox, from the clients that users have."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from timeback_kit import InputValidationError, OneRosterClient, Partition, TimebackClient, sync
from timeback_kit.runtime.requests import RequestOptions
from timeback_sandbox.server import SandboxServer

SECRET = "s3cr3t-of-partitions"
COUNT = 57


def row(number: int) -> dict[str, Any]:
    return {
        "sourcedId": f"bulk-{number:03}",
        "status": "active",
        "enabledUser": True,
        "givenName": "Ada",
        "familyName": f"Number {number}",
        "email": f"ada{number}@example.edu",
        "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
    }


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as made:
        yield made


@pytest.fixture
def settings(server: SandboxServer) -> dict[str, str]:
    token = f"{server.base_url}/oauth2/token"
    return {
        "base_url": server.base_url,
        "auth_url": token,
        "client_id": server.client_id,
        "client_secret": server.client_secret,
    }


@pytest.fixture
def filled(settings: dict[str, str]) -> Iterator[sync.TimebackClient]:
    with sync.TimebackClient(**settings) as client:
        client.oneroster.users.upsert_many([row(number) for number in range(COUNT)]).raise_for_failures()
        yield client


async def test_rows_written_together_are_read_together(settings: dict[str, str]) -> None:
    async with TimebackClient(**settings) as client:
        users = client.oneroster.users
        report = await users.upsert_many([row(900), {**row(901), "roles": "none"}, row(902)])
        assert [outcome.given["sourcedId"] for outcome in report.done] == ["bulk-900", "bulk-902"]
        assert [outcome.index for outcome in report.failed] == [1]
        read = await users.get_many(["bulk-900", "bulk-902", "nobody"], fields=["sourcedId", "email"])
        assert [user.email for user in read.values] == ["ada900@example.edu", "ada902@example.edu"]
        assert [outcome.given for outcome in read.failed] == ["nobody"]
        for sourced_id in ("bulk-900", "bulk-902"):
            await users.delete(sourced_id)


@pytest.mark.parametrize("rows", [1000, 25, 7])
def test_the_pieces_together_are_all_rows(filled: sync.TimebackClient, settings: dict[str, str], rows: int) -> None:
    users, mine = filled.oneroster.users, {"familyName": {"contains": "Number"}}
    everyone = [user.sourced_id for user in users.list_all(where=mine, sort="sourcedId")]
    pieces = users.partitions(rows=rows, where=mine, sort="sourcedId")
    assert len(pieces) == -(-len(everyone) // rows)
    sent = [pickle.dumps(piece) for piece in pieces]
    assert all(len(each) < 1000 and settings["client_secret"].encode() not in each for each in sent)
    found = [pickle.loads(each).read(lambda: sync.TimebackClient(**settings)) for each in sent]
    assert [user.sourced_id for part in found for user in part] == everyone
    assert [len(part) for part in found[:-1]] == [rows] * (len(found) - 1)
    assert [user.sourced_id for user in pieces[0].read(client=filled)] == everyone[:rows]
    assert len(pieces[0].read(lambda: sync.OneRosterClient(**settings))) == len(found[0])


def test_rows_added_after_the_split_are_in_the_last_piece(filled: sync.TimebackClient) -> None:
    users, mine = filled.oneroster.users, {"givenName": "Ada"}
    pieces = users.partitions(rows=20, where=mine, sort="sourcedId")
    users.upsert("bulk-999", row(999))
    assert sum(len(piece.read(client=filled)) for piece in pieces) == len(users.list_all(where=mine))


async def test_async_pieces_are_awaited(filled: sync.TimebackClient, settings: dict[str, str]) -> None:
    async with OneRosterClient(**settings) as client:
        pieces = await client.users.partitions(rows=50)
        sent: Any = [pickle.loads(pickle.dumps(piece)) for piece in pieces]
        assert sent == pieces
        found = [await piece.read(lambda: OneRosterClient(**settings)) for piece in sent]
        assert sum(map(len, found)) == len(await client.users.list_all())


def test_pieces_of_one_object_keep_its_id(filled: sync.TimebackClient) -> None:
    classes = filled.oneroster.schools("id-1").classes
    pieces = filled.oneroster.classes.partitions(rows=10)
    assert sum(len(piece.read(client=filled)) for piece in pieces) == len(filled.oneroster.classes.list_all())
    assert callable(classes)


def test_a_worker_opens_its_client_from_its_environment(filled: sync.TimebackClient, server: SandboxServer) -> None:
    piece = filled.oneroster.users.partitions(rows=10, sort="sourcedId")[0]
    program = "import pickle, sys; print(len(pickle.load(sys.stdin.buffer).read()))"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("TIMEBACK_")}
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, input=pickle.dumps(piece), capture_output=True, check=True,
        env={
            **plain,
            "TIMEBACK_ENV": "production",
            "TIMEBACK_SANDBOX_URL": server.base_url,
            "TIMEBACK_CLIENT_ID": server.client_id,
            "TIMEBACK_CLIENT_SECRET": server.client_secret,
        },
    )  # fmt: skip
    assert done.stdout.strip() == b"10"
    told = subprocess.run(command, input=pickle.dumps(piece), capture_output=True, check=False, env=plain)
    assert b"ConfigurationError" in told.stderr


def test_headers_of_the_split_do_not_travel(filled: sync.TimebackClient) -> None:
    options: RequestOptions = {"headers": {"X-Key": SECRET}}
    pieces = filled.oneroster.users.partitions(rows=1000, request_options=options)
    assert SECRET.encode() not in pickle.dumps(pieces)
    assert isinstance(pieces[0], Partition)
    assert repr(pieces[0]) == "Partition(oneroster Users, rows 0 to the end)"


@pytest.mark.parametrize("rows", [0, -1, True, 1.5, "10"])
def test_a_piece_has_at_least_one_row(filled: sync.TimebackClient, rows: Any) -> None:
    with pytest.raises(InputValidationError, match="rows: expected an integer of at least 1"):
        filled.oneroster.users.partitions(rows=rows)
