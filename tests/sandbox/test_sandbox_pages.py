"""Lists can be capped and can hide their totals; the client walks each to its end all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import timeback_kit.core.sync
from timeback_sandbox.__main__ import _parser
from timeback_sandbox.quirks import Quirks
from timeback_sandbox.server import SandboxServer

from .raw_http import USERS, call

TOTALS = {"totalCount", "pageCount", "total", "pages", "totalPages"}
EVENT = {
    "actor": {"id": "https://example.edu/users/id-1", "type": "TimebackUser", "email": "student@example.edu"},
    "object": {
        "id": "https://example.edu/a/1",
        "type": "TimebackActivityContext",
        "subject": "Math",
        "app": {"name": "App"},
    },
    "metrics": [{"type": "xpEarned", "value": 1}],
}
WALKS: dict[str, Any] = {
    "users": lambda client, limit: client.oneroster.users.list_all(limit=limit),
    "filtered users": lambda client, limit: client.oneroster.users.list_all(limit=limit, where={"status": "active"}),
    "enrollments of a class": lambda client, limit: client.oneroster.classes("id-1").enrollments(limit=limit),
    "edubridge users": lambda client, limit: client.edubridge.users.list_all(roles=["student"], limit=limit),
    "items": lambda client, limit: client.qti.assessment_items.list_all(limit=limit),
    "stimuli": lambda client, limit: client.qti.stimuli.list_all(limit=limit),
    "assignments": lambda client, limit: client.powerpath.test_assignments.list_all(
        {"student": "id-1", "limit": limit}
    ),
    "standards": lambda client, limit: client.case_.items.list_all(limit=limit),
    "frameworks": lambda client, limit: client.case_.documents.list_all(limit=limit),
    "events": lambda client, limit: client.caliper.events.stream(limit=limit).to_list(),
}


def connected(server: SandboxServer) -> timeback_kit.core.sync.TimebackClient:
    return timeback_kit.core.sync.TimebackClient(
        base_url=server.base_url,
        auth_url=server.token_url,
        client_id=server.client_id,
        client_secret=server.client_secret,
    )


def rows(client: Any, name: str, limit: int) -> list[Any]:
    return [each.to_dict() for each in WALKS[name](client, limit)]


def identifiers(found: list[Any]) -> list[str]:
    return sorted(str(row.get("sourcedId") or row.get("identifier")) for row in found)


@pytest.fixture(scope="module", params=["capped", "capped and without totals", "without totals"])
def odd(request: pytest.FixtureRequest) -> Iterator[SandboxServer]:
    cap = 3 if "capped" in request.param else None
    with SandboxServer(quirks=Quirks(page_cap=cap, hide_totals="totals" in request.param)) as running:
        yield running


def fill(client: Any) -> None:
    """Add enough rows to the lists that are seeded with few."""
    for number in range(5):
        client.qti.stimuli.create({"identifier": f"more-{number}", "title": "T", "content": "<p/>"})
        moment = f"2026-01-0{number + 1}T10:00:00.000Z"
        client.caliper.events.send_activity("https://example.edu/sensor", EVENT | {"eventTime": moment})


@pytest.mark.parametrize("name", WALKS)
def test_every_walk_reaches_its_end(server: SandboxServer, odd: SandboxServer, name: str) -> None:
    odd.reset()
    with connected(server) as plain, connected(odd) as client:
        fill(plain)
        fill(client)
        whole, walked = rows(plain, name, 1000 if "items" not in name else 10), rows(client, name, 100)
    assert len(whole) > 0
    assert len(walked) == len(whole)
    if name != "events":  # each event has an id of its own
        assert identifiers(walked) == identifiers(whole)


def test_a_cap_and_hidden_totals_show_in_the_response() -> None:
    with SandboxServer(quirks=Quirks(page_cap=7, hide_totals=True)) as odd:
        body = call(odd, "GET", f"{USERS}?limit=1000")[2]
        items = call(odd, "GET", "/api/assessment-items?limit=100")[2]
        assert odd.violations == []
    assert (len(body["users"]), body["limit"], TOTALS & body.keys()) == (7, 7, set())
    assert (len(items["items"]), TOTALS & items.keys()) == (7, set())


def test_both_are_switches_of_the_command() -> None:
    settings = _parser().parse_args(["--page-cap", "100", "--hide-totals"])
    assert (settings.page_cap, settings.hide_totals) == (100, True)
    with pytest.raises(SystemExit):
        _parser().parse_args(["--page-cap", "0"])
    with pytest.raises(ValueError, match="at least 1"):
        Quirks(page_cap=0)
