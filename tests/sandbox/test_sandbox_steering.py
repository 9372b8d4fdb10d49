"""The sandbox goes back to snapshots, keeps what was written in a file, is seeded, and moves its clock."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from timeback_sandbox.clock import SteeredClock
from timeback_sandbox.journal import DataFileError
from timeback_sandbox.seeding import SeedError, seed_from
from timeback_sandbox.server import SandboxServer
from timeback_sandbox.steering import RestoreError

CLIENT = {"school": "a secret of the school", "district": "a secret of the district"}
USERS = "/ims/oneroster/rostering/v1p2/users/"
ORGS = "/ims/oneroster/rostering/v1p2/orgs/"


def connected(server: SandboxServer, client: str | None = None) -> httpx.Client:
    name = client or server.client_id
    form = {
        "grant_type": "client_credentials",
        "client_id": name,
        "client_secret": CLIENT.get(name, server.client_secret),
    }
    token = httpx.post(server.token_url, data=form).json()["access_token"]
    return httpx.Client(
        base_url=server.base_url,
        timeout=20,
        headers={"authorization": f"Bearer {token}", "x-sandbox-secret": server.control_secret},
    )


@pytest.fixture
def clock() -> SteeredClock:
    return SteeredClock(datetime(2026, 2, 1, 9, tzinfo=UTC))


@pytest.fixture
def server(clock: SteeredClock) -> Iterator[SandboxServer]:
    with SandboxServer(clock=clock, clients=CLIENT) as made:
        yield made


@pytest.fixture
def api(server: SandboxServer) -> Iterator[httpx.Client]:
    with connected(server) as client:
        yield client


def org(number: int) -> dict[str, Any]:
    return {"org": {"sourcedId": f"org-{number}", "status": "active", "name": f"Org {number}", "type": "school"}}


def envelope(number: int) -> dict[str, Any]:
    event = {
        "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "id": f"urn:uuid:8a4c3a52-5f0f-4c0e-a8cc-6c7e9f5ad{number:03}",
        "type": "NavigationEvent",
        "action": "NavigatedTo",
        "eventTime": "2026-01-01T10:00:00.000Z",
        "actor": {"id": f"urn:uuid:{number}", "type": "Person"},
        "object": {"id": "https://app.example/page/7", "type": "WebPage"},
    }
    return {
        "sensor": "https://app.example/sensor",
        "sendTime": "2026-01-01T10:00:01.000Z",
        "dataVersion": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "data": [event],
    }


def everything(api: httpx.Client) -> list[Any]:
    """What the services show after a good deal of writing."""
    paths = (f"{ORGS}?limit=3000", "/caliper/events?limit=1000", "/webhooks/", "/assessment-items?limit=100")
    return [json.loads(api.get(path).text.replace(str(api.base_url).rstrip("/"), "")) for path in paths]


def write_a_good_deal(api: httpx.Client) -> None:
    assert api.get("/jobs/1/status").status_code == 200
    assert api.post(ORGS, json=org(1)).status_code == 201
    assert api.post(ORGS, json=org(1)).status_code == 404
    assert api.post("/caliper/event", json=envelope(1)).status_code == 200
    hook = {"name": "h", "description": None, "targetUrl": "https://x.example/", "secret": "s" * 20, "active": True}
    made = api.post("/webhooks/", json=hook).json()["webhook"]["id"]
    assert api.put(f"/webhooks/{made}/deactivate").status_code == 200
    assert api.delete(f"{ORGS}org-1").status_code == 204
    assert api.post("/caliper/event", json=envelope(2)).status_code == 200


def test_a_snapshot_brings_back_what_was_there_with_ids_and_times(server, api, clock):
    write_a_good_deal(api)
    before = everything(api)
    assert api.post("/__sandbox__/snapshots", json={"name": "before the test"}).status_code == 201

    clock.advance(3600)
    api.post(ORGS, json=org(2))
    api.post("/caliper/event", json=envelope(3))
    assert everything(api) != before
    assert api.post("/__sandbox__/snapshots/before the test/restore").status_code == 204

    assert everything(api) == before
    assert clock() == datetime(2026, 2, 1, 10, tzinfo=UTC)


def test_what_is_written_after_a_restore_draws_new_ids(server, api):
    write_a_good_deal(api)
    job = api.post("/caliper/event", json=envelope(3)).json()["jobId"]
    api.post("/__sandbox__/snapshots", json={"name": "x"})
    api.post("/__sandbox__/snapshots/x/restore")

    assert int(api.post("/caliper/event", json=envelope(4)).json()["jobId"]) > int(job)


def test_snapshots_are_listed_and_dropped(server, api):
    api.post(ORGS, json=org(1))
    api.post("/__sandbox__/snapshots", json={"name": "one"})
    assert api.get("/__sandbox__/snapshots").json() == {"snapshots": [{"name": "one", "writes": 1}], "writes": 1}

    assert api.delete("/__sandbox__/snapshots/one").status_code == 204
    assert api.delete("/__sandbox__/snapshots/one").status_code == 404
    assert api.post("/__sandbox__/snapshots/one/restore").status_code == 404


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": "a/b"}, {"name": 3}, []])
def test_a_snapshot_needs_a_name(api, body):
    assert api.post("/__sandbox__/snapshots", json=body).json()["field"] == "name"


def test_reset_goes_back_to_the_seeds_and_keeps_snapshots(server, api):
    api.post(ORGS, json=org(1))
    api.post("/__sandbox__/snapshots", json={"name": "one"})
    api.post("/__sandbox__/reset")
    assert api.get(f"{ORGS}org-1").status_code == 404

    api.post("/__sandbox__/snapshots/one/restore")
    assert api.get(f"{ORGS}org-1").status_code == 200


def test_a_data_file_outlives_the_sandbox(tmp_path):
    data = tmp_path / "platform.sqlite"
    with SandboxServer(data=data) as first, connected(first) as api:
        write_a_good_deal(api)
        api.post("/__sandbox__/snapshots", json={"name": "one"})
        api.post(ORGS, json=org(2))
        before = everything(api)
        key = first.sandbox.platform.world.credentials.signer.did

    with SandboxServer(data=data) as second, connected(second) as api:
        assert everything(api) == before
        assert second.sandbox.platform.world.credentials.signer.did == key
        api.post("/__sandbox__/snapshots/one/restore")
        assert api.get(f"{ORGS}org-2").status_code == 404
        api.post("/__sandbox__/reset")

    with SandboxServer(data=data) as third, connected(third) as api:
        assert api.get(f"{ORGS}org-1").status_code == 404


def test_a_file_of_another_kind_is_refused(tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("not a database, but long enough to be taken for one" * 10, encoding="utf-8")
    with pytest.raises(DataFileError, match="cannot be used as a data file"):
        SandboxServer(data=other)

    later = tmp_path / "later.sqlite"
    SandboxServer(data=later).stop()
    with closing(sqlite3.connect(later)) as database, database:
        database.execute("update facts set value = '99' where name = 'version'")
    with pytest.raises(DataFileError, match="another version"):
        SandboxServer(data=later)


def test_writes_that_rules_refuse_now_are_named(tmp_path):
    data = tmp_path / "platform.sqlite"
    with SandboxServer(data=data) as first, connected(first) as api:
        api.post(ORGS, json=org(1))
    with closing(sqlite3.connect(data)) as database, database:
        database.execute("update writes set body = '{}'")

    for _ in range(2):  # the file is left as it was
        with pytest.raises(RestoreError, match=r"write 1, POST .*/orgs/, is refused: 422"):
            SandboxServer(data=data)


def test_each_client_has_credentials_that_stay(server):
    for client in CLIENT:
        with connected(server, client) as api:
            assert api.get(f"{USERS}id-1").status_code == 200
    wrong = {"grant_type": "client_credentials", "client_id": "school", "client_secret": CLIENT["district"]}
    assert httpx.post(server.token_url, data=wrong).status_code == 400


def test_many_users_are_there_at_once():
    with SandboxServer(users=20_000) as server, connected(server) as api:
        page = api.get(f"{USERS}?limit=2&offset=19998")

    assert page.json()["totalCount"] == 20_000
    assert len(page.json()["users"]) == 2


def test_a_seed_file_is_sent_in_order(tmp_path, server, api):
    seeds = tmp_path / "seeds.json"
    seeds.write_text(json.dumps({ORGS: [org(1), org(2)], "/caliper/event": [envelope(1)]}), encoding="utf-8")

    assert seed_from(seeds, server.sandbox.send) == 3
    assert api.get(f"{ORGS}org-2").status_code == 200
    assert len(server.sandbox.journal.writes) == 3


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "must hold one object"),
        ("{", "is not JSON"),
        ('{"orgs": []}', "'orgs' must be a path"),
        ('{"/caliper/event": {}}', "with a list of bodies"),
        (json.dumps({ORGS: [org(1), org(1)]}), rf"{ORGS}\[1\]: 404"),
    ],
)
def test_a_seed_file_that_does_not_fit_says_where(tmp_path, server, content, message):
    seeds = tmp_path / "seeds.json"
    seeds.write_text(content, encoding="utf-8")

    with pytest.raises(SeedError, match=message):
        seed_from(seeds, server.sandbox.send)
    with pytest.raises(SeedError, match="cannot be read"):
        seed_from(tmp_path / "nothing.json", server.sandbox.send)


def test_the_clock_stands_still_is_moved_and_goes_on(api, clock):
    def moved(body: Any) -> dict[str, Any]:
        return dict(api.post("/__sandbox__/clock", json=body).json())

    assert api.get("/__sandbox__/clock").json() == {"now": "2026-02-01T09:00:00.000Z", "stands_still": True}
    assert moved({"advance": 90})["now"] == "2026-02-01T09:01:30.000Z"
    assert moved({"now": "2026-06-01T00:00:00+02:00"})["now"] == "2026-05-31T22:00:00.000Z"
    api.post(ORGS, json=org(1))
    assert api.get(f"{ORGS}org-1").json()["org"]["dateLastModified"] == "2026-05-31T22:00:00.000Z"
    assert moved({"now": None})["stands_still"] is False
    assert moved({"advance": 86400})["stands_still"] is False


@pytest.mark.parametrize(
    "body", [{}, {"now": "noon"}, {"now": "2026-06-01T00:00:00"}, {"advance": "1"}, {"advance": True, "now": None}, []]
)
def test_a_clock_takes_only_times(api, body):
    assert api.post("/__sandbox__/clock", json=body).status_code == 400


def test_operations_are_listed_and_lead_to_rows(api):
    operations = api.get("/__sandbox__/operations").json()["operations"]
    lists = [each for each in operations if each["lists"]]
    token = api.post("/__sandbox__/token").json()["access_token"]

    assert len(operations) > 300
    assert {each["service"] for each in lists} >= {"oneroster", "caliper", "qti"}
    for each in lists:
        response = api.get(f"{each['path']}?limit=1", headers={"authorization": f"Bearer {token}"})
        assert response.status_code == 200, each


@pytest.mark.parametrize("route", ["clock", "snapshots", "operations", "token", "snapshots/x/restore"])
def test_steering_needs_the_secret(server, route):
    for method in ("GET", "POST"):
        assert httpx.request(method, f"{server.base_url}/__sandbox__/{route}").status_code == 403


def test_the_page_shows_nothing_without_the_secret_and_is_no_request(server):
    kinds = {"/": "text/html", "/__page__/page.js": "text/javascript", "/__page__/page.css": "text/css"}
    for path, media in kinds.items():
        response = httpx.get(f"{server.base_url}{path}")
        assert response.status_code == 200
        assert response.headers["content-type"].startswith(media)
        assert "default-src 'self'" in response.headers["content-security-policy"]
        assert server.control_secret not in response.text
        assert "student@example.edu" not in response.text
    assert httpx.get(f"{server.base_url}/__page__/../app.py").status_code == 404
    assert [each["path"] for each in server.requests if each["path"].startswith(("/__page__", "/?"))] == []
    assert httpx.get(f"{server.base_url}/", headers={"host": "evil.example"}).status_code == 421


def test_seeds_are_made_anew_and_jobs_are_listed(server, api):
    api.post("/caliper/event", json=envelope(1))
    assert [job["id"] for job in api.get("/__sandbox__/jobs").json()["jobs"]] == ["1", "2"]

    assert api.post("/__sandbox__/seed", json={"users": 500}).status_code == 204
    assert api.get(f"{USERS}?limit=1").json()["totalCount"] == 500
    assert len(api.get("/__sandbox__/jobs").json()["jobs"]) == 1
    for wrong in ({}, {"users": 0}, {"users": True}, {"users": "7"}, []):
        assert api.post("/__sandbox__/seed", json=wrong).status_code == 400
