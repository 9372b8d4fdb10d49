"""The roster as tables, and what changed since a checkpoint."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from facade_fixtures import done, sandbox_settings
from roster_bundles import district, read_back, texts, write_folder
from scripted import as_json
from timeback_kit.core.sync import TimebackClient
from timeback_kit.rosters import Checkpoint, RosterError
from timeback_sandbox.server import SandboxServer

STUDENTS = 6
needs_arrow = pytest.mark.skipif(
    find_spec("pyarrow") is None, reason="needs the extra [data]: pyarrow is not installed"
)
needs_duckdb = pytest.mark.skipif(find_spec("duckdb") is None, reason="needs the extra [data]: duckdb is not installed")


async def filled(timeback: Any, tmp_path: Path) -> dict[str, Any]:
    rows = district(STUDENTS)
    with await done(timeback.roster.plan(write_folder(tmp_path / "bundle", texts(rows)))) as plan:
        await done(timeback.roster.apply(plan))
    return rows


async def walked(changes: Any) -> list[Any]:
    return [change async for change in changes] if hasattr(changes, "__aiter__") else list(changes)


async def test_sqlite_has_a_table_for_each_file_and_a_later_export_replaces_rows(timeback, tmp_path):
    rows = await filled(timeback, tmp_path)
    path = tmp_path / "roster.db"

    report = await done(timeback.roster.export(path, to="sqlite"))

    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE of_our_own (a)")
        database.commit()
        assert database.execute("SELECT count(*) FROM users").fetchone() == (len(rows["users"]),)
        names = [row[1] for row in database.execute("PRAGMA table_info(users)")]
        assert "password" not in names
        found = database.execute("SELECT enabledUser, metadata FROM users WHERE sourcedId = 's-1'").fetchone()
        assert (found[0], json.loads(found[1])) == (1, {"bus": "line 1"})
        score = database.execute("SELECT score, scoreDate FROM results WHERE sourcedId = 're-0'").fetchone()
        assert score == (90.5, "2026-09-09")
    await done(timeback.oneroster.users.merge("s-1", {"familyName": "Changed"}))
    await done(timeback.oneroster.users.delete("s-2"))

    later = await done(timeback.roster.export(path, to="sqlite", since=report.checkpoint))

    assert {name: count for name, count in later.rows.items() if count} == {"users": 2, "roles": 2}
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM users").fetchone() == (len(rows["users"]),)
        assert database.execute("SELECT count(*) FROM roles").fetchone() == (len(rows["roles"]),)
        found = database.execute("SELECT familyName, status FROM users WHERE sourcedId IN ('s-1', 's-2') ORDER BY 1")
        assert found.fetchall() == [("Changed", "active"), ("Dent 2", "tobedeleted")]
        assert database.execute("SELECT count(*) FROM of_our_own").fetchone() == (0,)
    again = await done(timeback.roster.export(path, to="sqlite", since=later.checkpoint))
    assert sum(again.rows.values()) == 0


async def test_a_file_that_is_no_database_is_left_as_it_is(timeback, tmp_path):
    path = tmp_path / "notes.db"
    path.write_text("these are notes, and no database at all\n" * 40)

    with pytest.raises(RosterError, match="cannot be opened as a SQLite database"):
        await done(timeback.roster.export(path, to="sqlite"))

    assert path.read_text().startswith("these are notes")


@needs_arrow
async def test_parquet_has_typed_columns(timeback, tmp_path):
    import pyarrow.parquet as parquet

    rows = await filled(timeback, tmp_path)

    await done(timeback.roster.export(tmp_path / "tables", to="parquet"))

    users = parquet.read_table(tmp_path / "tables" / "users.parquet")
    assert users.num_rows == len(rows["users"])
    assert str(users.schema.field("enabledUser").type) == "bool"
    results = parquet.read_table(tmp_path / "tables" / "results.parquet").to_pylist()
    assert {row["sourcedId"]: row["score"] for row in results} == {"re-0": 90.5, "re-1": 91.5, "re-2": 92.5}
    with pytest.raises(RosterError, match="there already"):
        await done(timeback.roster.export(tmp_path / "tables", to="parquet"))


@needs_duckdb
@needs_arrow
async def test_duckdb_is_filled_and_updated(timeback, tmp_path):
    import duckdb

    rows = await filled(timeback, tmp_path)
    path = tmp_path / "roster.duckdb"

    report = await done(timeback.roster.export(path, to="duckdb"))
    await done(timeback.oneroster.orgs.merge("district", {"name": "Renamed"}))
    await done(timeback.roster.export(path, to="duckdb", since=report.checkpoint))

    with duckdb.connect(str(path), read_only=True) as database:
        assert database.execute("SELECT count(*) FROM enrollments").fetchone() == (len(rows["enrollments"]),)
        assert database.execute("SELECT name FROM orgs WHERE sourcedId = 'district'").fetchall() == [("Renamed",)]
        assert database.execute("SELECT typeof(beginDate) FROM enrollments LIMIT 1").fetchone() == ("DATE",)


async def test_an_extra_that_is_missing_is_named(timeback, tmp_path, monkeypatch):
    monkeypatch.setattr("timeback_kit.rosters.sinks.find_spec", lambda name: None)

    with pytest.raises(RosterError, match=r"\[data\]"):
        await done(timeback.roster.export(tmp_path / "roster.duckdb", to="duckdb"))
    assert list(tmp_path.iterdir()) == []


async def test_an_export_since_a_checkpoint_is_a_delta_bundle(timeback, tmp_path):
    await filled(timeback, tmp_path)
    report = await done(timeback.roster.export(tmp_path / "all.zip"))
    await done(timeback.oneroster.users.delete("s-4"))

    await done(timeback.roster.export(tmp_path / "delta", since=str(report.checkpoint)))

    manifest = (tmp_path / "delta" / "manifest.csv").read_text()
    assert "file.users,delta" in manifest
    assert "file.orgs,absent" in manifest
    rows = read_back(tmp_path / "delta")
    assert {name: list(found) for name, found in rows.items()} == {"users": ["s-4"], "roles": ["ro-s-4"]}
    assert rows["users"]["s-4"]["status"] == "tobedeleted"
    assert rows["users"]["s-4"]["dateLastModified"].endswith("Z")


async def test_a_bulk_export_leaves_out_what_is_deleted_and_what_cannot_do_without(timeback, tmp_path):
    await filled(timeback, tmp_path)
    await done(timeback.oneroster.users.delete("s-1"))

    report = await done(timeback.roster.export(tmp_path / "out"))

    assert report.left_out == {"demographics": 1, "enrollments": 1, "results": 1}
    rows = read_back(tmp_path / "out")
    assert "s-1" not in rows["users"]
    assert rows["users"]["s-0"]["agentSourcedIds"] == ""
    with await done(timeback.roster.plan(tmp_path / "out")) as plan:
        assert (plan.ok, plan.changes) == (True, 0), str(plan)


async def test_what_the_sandbox_is_seeded_with_comes_back_as_it_was(tmp_path):
    """It has roles and references that a bundle has no words for."""
    with SandboxServer() as server, TimebackClient(**sandbox_settings(server)) as timeback:
        report = timeback.roster.export(tmp_path / "out")
        with timeback.roster.plan(tmp_path / "out", delete=True) as plan:
            assert (plan.ok, plan.changes) == (True, 0), str(plan)
            assert not any(warning.code != "unknown-file" for warning in plan.warnings), str(plan)
    assert report.rows["users"] > 200
    assert {row["role"] for row in read_back(tmp_path / "out")["roles"].values()} >= {"siteAdministrator"}


async def test_what_the_platform_lacks_itself_stops_no_import(timeback, tmp_path):
    """It has classes without terms, users without a username, and ids that the binding does not know."""
    await filled(timeback, tmp_path)
    await done(timeback.oneroster.users.merge("s-1", {"username": None}))
    item = (await done(timeback.oneroster.results.get("re-0"))).to_dict()
    await done(timeback.oneroster.results.create({**item, "sourcedId": "caliper_urn:uuid:1"}))
    await done(timeback.roster.export(tmp_path / "out"))

    with await done(timeback.roster.plan(tmp_path / "out")) as plan:
        assert (plan.ok, plan.changes) == (True, 0), str(plan)
        found = {(warning.file, warning.column, warning.code) for warning in plan.warnings}
        assert found >= {("users.csv", "username", "blank"), ("results.csv", "sourcedId", "spelling")}
        assert {column for _, column, _ in found} == {"username", "sourcedId", "resultSourcedId"}


async def test_an_export_of_some_collections_keeps_what_refers_to_others(timeback, tmp_path):
    rows = await filled(timeback, tmp_path)

    report = await done(timeback.roster.export(tmp_path / "out", kinds=["enrollments"]))

    assert report.left_out == {}
    assert list(read_back(tmp_path / "out")["enrollments"]) == sorted(row["sourcedId"] for row in rows["enrollments"])


async def test_changes_are_delivered_once_each(timeback, platform, tmp_path):
    rows = await filled(timeback, tmp_path)
    everything = timeback.roster.changes()
    with pytest.raises(RosterError, match="end"):
        _ = everything.checkpoint
    first = await walked(everything)
    assert len([change for change in first if change.kind == "users"]) == len(rows["users"])
    stored = str(everything.checkpoint)

    nothing = timeback.roster.changes(since=stored)
    assert await walked(nothing) == []

    await done(timeback.oneroster.users.merge("s-1", {"familyName": "Changed"}))
    await done(timeback.oneroster.enrollments.delete("en-2"))
    since = timeback.roster.changes(since=nothing.checkpoint, kinds=["users", "enrollments"])
    found = await walked(since)
    assert [(change.kind, change.sourced_id, change.deleted) for change in found] == [
        ("users", "s-1", False),
        ("enrollments", "en-2", True),
    ]
    assert found[0].record.family_name == "Changed"
    assert await walked(timeback.roster.changes(since=since.checkpoint, kinds=["users"])) == []
    with pytest.raises(RosterError, match="knows nothing of orgs"):
        timeback.roster.changes(since=since.checkpoint)


async def test_a_time_is_a_checkpoint_too(timeback, tmp_path):
    await filled(timeback, tmp_path)
    now = datetime.now(UTC)

    assert await walked(timeback.roster.changes(since=now + timedelta(hours=1))) == []
    assert len(await walked(timeback.roster.changes(since=(now - timedelta(hours=1)).isoformat(), kinds=["orgs"]))) == 3
    for given in ("yesterday", "{}", datetime(2026, 1, 1)):
        with pytest.raises(RosterError, match="2026-01-31T00:00:00Z"):
            timeback.roster.changes(since=given)
    with pytest.raises(RosterError, match="collection"):
        timeback.roster.changes(kinds=["pupils"])


def test_a_checkpoint_survives_being_stored():
    checkpoint = Checkpoint(datetime(2026, 1, 2, 3, 4, 5, 678_000, UTC), frozenset({"a", "b"}))

    assert Checkpoint.of(str(checkpoint)) == checkpoint


def rows_at(*stamps: str) -> list[dict[str, Any]]:
    return [
        {"sourcedId": f"o-{number}", "status": "active", "name": "n", "type": "school", "dateLastModified": stamp}
        for number, stamp in enumerate(stamps)
    ]


@pytest.mark.parametrize("filters", [True, False], ids=["the platform filters", "the platform ignores filters"])
async def test_changes_come_page_by_page_whatever_the_platform_does(scripted_platform, filters, monkeypatch):
    """Rows that share a stamp fill several pages, and a row changes while the pages are read."""
    timeback, service = scripted_platform
    monkeypatch.setattr("timeback_kit.rosters.changes.PAGE", 3)
    monkeypatch.setattr("timeback_kit.rosters.sync_changes.PAGE", 3)
    same = "2026-01-01T00:00:00.000Z"
    table = rows_at("2025-01-01T00:00:00.000Z", *[same] * 8, "2026-01-02T00:00:00.000Z", "2026-01-03T00:00:00.000Z")
    moved = []

    def answer(request: Any) -> Any:
        found = list(table)
        if filters:
            start = request.args.get("filter", "").partition("'")[2].rstrip("'")
            found = sorted(
                (row for row in found if row["dateLastModified"] >= start), key=lambda row: row["dateLastModified"]
            )
        offset, limit = int(request.args.get("offset", 0)), int(request.args["limit"])
        page = found[offset : offset + limit]
        body = {"orgs": [dict(row) for row in page], "totalCount": len(found), "offset": offset, "limit": limit}
        if filters and not moved:
            moved.append(True)
            table[1]["dateLastModified"] = "2026-01-04T00:00:00.000Z"
        return as_json(body)

    service.handler = answer
    found = await walked(timeback.roster.changes(since="2025-12-31T23:59:59Z", kinds=["orgs"]))

    assert {change.sourced_id for change in found} == {f"o-{number}" for number in range(1, 11)}
    assert len(found) == len({(change.sourced_id, change.modified) for change in found})
