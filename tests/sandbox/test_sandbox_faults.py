"""Every kind of fault, seen on the wire."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import time
import zlib
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Required, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

import pytest

from timeback_sandbox.faults import KINDS, Fault
from timeback_sandbox.server import SandboxServer

from .raw_http import USER, USERS, call, connect, control, exchange, read_all, request_bytes

TOKEN_FORM = b"grant_type=client_credentials"
CATEGORY = "/ims/oneroster/gradebook/v1p2/categories/"


def fault(server: SandboxServer, kind: str, **fields: Any) -> None:
    match = fields.pop("match", {"path": USERS})
    rule = {name: fields.pop(name) for name in ("times", "after") if name in fields}
    status, body = control(server, "POST", "faults", {"match": match, **rule, "fault": {"kind": kind, **fields}})
    assert status == 201, body


def category_exists(server: SandboxServer, name: str) -> bool:
    return call(server, "GET", CATEGORY + name)[0] == 200


def create_category(name: str) -> dict[str, Any]:
    return {"category": {"sourcedId": name, "title": "Tests", "status": "active"}}


def test_a_status_is_sent_with_the_services_own_error_body(server: SandboxServer) -> None:
    fault(server, "status", status=503)
    status, _, body = call(server, "GET", USER)
    assert (status, body["imsx_codeMajor"]) == (503, "failure")
    assert call(server, "GET", USER)[0] == 200


def test_a_status_can_have_a_body_and_headers_of_its_own(server: SandboxServer) -> None:
    fault(server, "status", status=200, body={"status": "error", "message": "boom"}, headers={"X-Trace": "abc"})
    status, headers, body = call(server, "GET", USER)
    assert (status, headers["x-trace"], body) == (200, "abc", {"status": "error", "message": "boom"})


def test_a_string_body_is_sent_as_it_is(server: SandboxServer) -> None:
    fault(server, "status", status=502, body="<html>Bad gateway</html>", headers={"Content-Type": "text/html"})
    assert call(server, "GET", USER)[2] == b"<html>Bad gateway</html>"


@pytest.mark.parametrize(
    ("fields", "sent"),
    [({"retry_after": 2}, "2"), ({"retry_after": 1.5}, "1.5"), ({"retry_after": "soon, please"}, "soon, please")],
)
def test_retry_after_is_sent_in_seconds_or_as_it_is(server: SandboxServer, fields: Any, sent: str) -> None:
    fault(server, "status", status=429, **fields)
    assert call(server, "GET", USER)[1]["retry-after"] == sent


def test_retry_after_is_sent_as_an_http_date(server: SandboxServer) -> None:
    fault(server, "status", status=429, retry_after=60, retry_after_form="date")
    sent = parsedate_to_datetime(call(server, "GET", USER)[1]["retry-after"])
    assert 55 < sent.timestamp() - time.time() < 61


def test_a_reset_before_the_headers_sends_nothing_and_processes_nothing(server: SandboxServer) -> None:
    fault(server, "reset", match={"path": CATEGORY})
    raw = exchange(server, "POST", CATEGORY, create_category("c-1"))
    assert (raw.data, raw.ended) == (b"", "reset")
    assert [entry["processed"] for entry in server.requests] == [False]
    assert not category_exists(server, "c-1")


def test_a_reset_in_the_body_comes_after_half_of_it(server: SandboxServer) -> None:
    fault(server, "reset", at="mid_body")
    raw = exchange(server, "GET", USER)
    assert raw.head.startswith(b"HTTP/1.1 200 OK")
    assert (len(raw.body), raw.ended) == (raw.length // 2, "reset")


def test_a_drip_sends_the_response_in_small_pieces(server: SandboxServer) -> None:
    fault(server, "drip", size=200, interval=0.05)
    start = time.monotonic()
    raw = exchange(server, "GET", USER)
    assert (raw.ended, len(raw.body)) == ("closed", raw.length)
    assert len(raw.times) > 1
    assert time.monotonic() - start >= 0.05 * (len(raw.data) // 200)
    assert json.loads(raw.body)["user"]["sourcedId"] == "id-1"


def test_a_stall_sends_nothing_until_it_closes(server: SandboxServer) -> None:
    fault(server, "stall", seconds=0.3)
    start = time.monotonic()
    raw = exchange(server, "GET", USER)
    assert (raw.data, raw.ended) == (b"", "closed")
    assert time.monotonic() - start >= 0.3


def test_a_stall_in_the_body_leaves_half_of_it(server: SandboxServer) -> None:
    fault(server, "stall", at="mid_body")
    raw = exchange(server, "GET", USER, seconds=0.3, first=10)
    assert (raw.ended, len(raw.body)) == ("open", raw.length // 2)


def test_a_stall_ends_when_the_client_leaves(server: SandboxServer) -> None:
    fault(server, "stall")
    exchange(server, "GET", USER, seconds=0.1)
    deadline = time.monotonic() + 5
    while server.sandbox.waiting and time.monotonic() < deadline:
        call(server, "GET", CATEGORY)
    assert server.sandbox.waiting == 0


def test_a_reset_of_the_sandbox_ends_a_stall(server: SandboxServer) -> None:
    fault(server, "stall")
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "GET", USER))
        while server.sandbox.waiting == 0:
            call(server, "GET", CATEGORY)
        assert control(server, "POST", "reset")[0] == 204
        assert read_all(connection).ended == "closed"


def test_a_stall_does_not_delay_the_end_of_the_sandbox() -> None:
    with SandboxServer() as server, connect(server) as connection:
        fault(server, "stall")
        connection.sendall(request_bytes(server, "GET", USER))
        while server.sandbox.waiting == 0:
            call(server, "GET", CATEGORY)
        start = time.monotonic()
        server.stop()
        assert read_all(connection).ended == "closed"
    assert time.monotonic() - start < 1.9, "uvicorn waits 2 seconds for what is still running"


def test_a_truncated_body_is_shorter_than_its_length(server: SandboxServer) -> None:
    fault(server, "truncate")
    raw = exchange(server, "GET", USER)
    assert (raw.ended, len(raw.body)) == ("closed", raw.length // 2)


def test_a_truncated_chunk_has_no_end(server: SandboxServer) -> None:
    fault(server, "truncate", framing="chunked")
    raw = exchange(server, "GET", USER)
    assert b"transfer-encoding: chunked" in raw.head
    assert raw.length == -1
    size, _, chunk = raw.body.partition(b"\r\n")
    assert (raw.ended, len(chunk)) == ("closed", int(size, 16) // 2)


def test_invalid_json_is_a_complete_response(server: SandboxServer) -> None:
    fault(server, "invalid_json")
    raw = exchange(server, "GET", USER, connection="close")
    assert len(raw.body) == raw.length
    with pytest.raises(json.JSONDecodeError):
        json.loads(raw.body)
    fault(server, "invalid_json", body="{oops")
    assert exchange(server, "GET", USER, connection="close").body == b"{oops"


def test_a_wrong_charset_contradicts_the_body(server: SandboxServer) -> None:
    fault(server, "charset")
    raw = exchange(server, "GET", USER, connection="close")
    assert b"content-type: application/json; charset=utf-8" in raw.head
    with pytest.raises(UnicodeDecodeError):
        raw.body.decode("utf-8")
    assert json.loads(raw.body.decode("utf-16"))["user"]["sourcedId"] == "id-1"


def test_an_oversize_body_is_valid_json_of_the_wanted_size(server: SandboxServer) -> None:
    fault(server, "oversize", size=3_000_000)
    raw = exchange(server, "GET", USER, connection="close")
    assert raw.length == len(raw.body) == 3_000_000
    assert json.loads(raw.body)["user"]["sourcedId"] == "id-1"


@pytest.mark.parametrize(("encoding", "bits"), [("gzip", 31), ("deflate", 15)])
def test_a_bomb_is_small_until_it_is_decompressed(server: SandboxServer, encoding: str, bits: int) -> None:
    fault(server, "bomb", size=20_000_000, encoding=encoding)
    status, headers, body = None, None, b""
    connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=20)
    connection.request("GET", USER, headers={"Authorization": f"Bearer {server.tokens.issue(60)}"})
    response = connection.getresponse()
    status, headers, body = response.status, response.headers, response.read()
    connection.close()
    assert (status, headers["content-encoding"]) == (200, encoding)
    assert len(body) < 100_000
    assert len(zlib.decompress(body, bits)) == 20_000_000


def test_bad_compression_is_not_gzip(server: SandboxServer) -> None:
    fault(server, "bad_compression")
    raw = exchange(server, "GET", USER, connection="close")
    assert b"content-encoding: gzip" in raw.head
    with pytest.raises(zlib.error):
        zlib.decompress(raw.body, 31)


def test_surplus_bytes_follow_the_response_in_the_same_segment(server: SandboxServer) -> None:
    fault(server, "surplus")
    with connect(server) as connection:
        connection.sendall(request_bytes(server, "GET", USER))
        raw = read_all(connection, 0.3, 10)
        assert raw.body[raw.length :].startswith(b"HTTP/1.1 200 OK\r\n")
        assert raw.ended == "open"
        connection.sendall(request_bytes(server, "GET", USER))
        assert read_all(connection, 0.3, 10).data.startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_redirect_leads_elsewhere(server: SandboxServer) -> None:
    fault(server, "redirect")
    status, headers, _ = call(server, "GET", USER)
    assert (status, headers["location"]) == (302, "http://elsewhere.invalid" + USER)
    fault(server, "redirect", status=308, location="https://example.com/")
    status, headers, _ = call(server, "GET", USER)
    assert (status, headers["location"]) == (308, "https://example.com/")


def test_a_revoked_token_gets_the_services_401() -> None:
    with SandboxServer() as server:
        token = f"Bearer {server.tokens.issue(60)}"
        fault(server, "revoke_token")
        assert call(server, "GET", USER, Authorization=token)[0] == 401
        assert call(server, "GET", USER, Authorization=token)[0] == 401
        assert call(server, "GET", USER)[0] == 200


def test_the_token_endpoint_can_fail(server: SandboxServer) -> None:
    control(server, "POST", "faults", {"fault": {"kind": "token_error"}})
    control(server, "POST", "faults", {"match": {"service": "token"}, "fault": {"kind": "status", "status": 500}})
    control(server, "POST", "faults", {"match": {"path": "/oauth2/"}, "fault": {"kind": "reset"}})
    assert call(server, "GET", USER)[0] == 200
    status, _, body = call(server, "POST", "/oauth2/token", TOKEN_FORM)
    assert (status, body) == (401, {"error": "invalid_client"})
    status, _, body = call(server, "POST", "/oauth2/token", TOKEN_FORM)
    assert (status, body) == (500, {"error": "temporarily_unavailable"})
    assert exchange(server, "POST", "/oauth2/token", TOKEN_FORM).ended == "reset"


def test_pages_can_be_capped(server: SandboxServer) -> None:
    fault(server, "cap_page", limit=3, times=None)
    for query in ("", "?limit=50", "?limit=oops", "?limit=3&offset=0"):
        body = call(server, "GET", USERS + query)[2]
        assert (len(body["users"]), body["limit"]) == (3, 3)
    assert len(call(server, "GET", USERS + "?limit=2")[2]["users"]) == 2


def ids(server: SandboxServer, query: str) -> list[str]:
    return [row["sourcedId"] for row in call(server, "GET", USERS + query)[2]["users"]]


def test_rows_can_shift_between_pages(server: SandboxServer) -> None:
    before = ids(server, "?limit=6")
    fault(server, "shift_rows", after=1, times=2)
    first, second, third = ids(server, "?limit=2"), ids(server, "?limit=2&offset=2"), ids(server, "?limit=2&offset=4")
    assert first == before[:2]
    assert second == before[1:3]
    assert third == before[2:4]
    assert ids(server, "?limit=6") == before


@pytest.mark.parametrize("how", ["reset", "close"])
def test_a_response_can_be_lost_after_the_write(server: SandboxServer, how: str) -> None:
    fault(server, "lose_response", how=how, match={"method": "POST", "path": CATEGORY})
    raw = exchange(server, "POST", CATEGORY, create_category("c-1"))
    assert (raw.data, raw.ended) == (b"", {"reset": "reset", "close": "closed"}[how])
    assert [entry["processed"] for entry in server.requests] == [True]
    assert category_exists(server, "c-1")


def test_a_lost_response_can_be_waited_for_in_vain(server: SandboxServer) -> None:
    fault(server, "lose_response", how="stall", seconds=0.2, match={"path": CATEGORY})
    raw = exchange(server, "POST", CATEGORY, create_category("c-1"))
    assert (raw.data, raw.ended) == (b"", "closed")
    assert category_exists(server, "c-1")


EVENT = {
    "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
    "id": "urn:uuid:7f1f4bb0-5a0e-4b5e-9c5e-2a8f1f1d0042",
    "type": "Event",
    "profile": "GeneralProfile",
    "action": "Viewed",
    "eventTime": "2025-01-15T15:30:00.000Z",
    "actor": "https://api.example.com/users/123",
    "object": "https://myapp.example.com/pages/1",
}
ENVELOPE = {
    "sensor": "https://myapp.example.com/sensors/main",
    "sendTime": "2025-01-15T15:30:05.000Z",
    "dataVersion": "http://purl.imsglobal.org/ctx/caliper/v1p2",
    "data": [EVENT],
}


@pytest.mark.parametrize(("mode", "ended"), [("state", ("failed", "error")), ("return_value", ("completed", "error"))])
def test_a_job_can_fail(server: SandboxServer, mode: str, ended: tuple[str, str]) -> None:
    control(server, "POST", "faults", {"fault": {"kind": "fail_job", "mode": mode}})
    status, _, sent = call(server, "POST", "/caliper/event", ENVELOPE)
    assert status == 200, sent
    for _ in range(3):
        job = call(server, "GET", f"/jobs/{sent['jobId']}/status")[2]["job"]
    assert (job["state"], job["returnValue"]["status"]) == ended
    assert call(server, "POST", "/caliper/event", ENVELOPE)[2]["jobId"] != sent["jobId"]


def test_a_job_can_be_slow(server: SandboxServer) -> None:
    control(server, "POST", "faults", {"fault": {"kind": "slow_job", "polls": 2}})
    sent = call(server, "POST", "/caliper/event", ENVELOPE)[2]
    states = [call(server, "GET", f"/jobs/{sent['jobId']}/status")[2]["job"]["state"] for _ in range(5)]
    assert states == ["waiting", "active", "active", "active", "completed"]


def test_latency_delays_a_normal_response(server: SandboxServer) -> None:
    fault(server, "latency", seconds=0.2)
    start = time.monotonic()
    assert call(server, "GET", USER)[0] == 200
    assert time.monotonic() - start >= 0.2


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("reset", {"at": "mid_body"}),
        ("truncate", {}),
        ("invalid_json", {}),
        ("bad_compression", {}),
        ("oversize", {"size": 100}),
        ("drip", {"size": 100}),
    ],
)
def test_a_response_without_a_body_gets_one_to_break(server: SandboxServer, kind: str, fields: Any) -> None:
    call(server, "POST", CATEGORY, create_category("c-1"))
    fault(server, kind, match={"method": "DELETE", "path": CATEGORY}, **fields)
    raw = exchange(server, "DELETE", CATEGORY + "c-1", connection="close")
    assert raw.head.startswith(b"HTTP/1.1 20")
    assert call(server, "GET", CATEGORY + "c-1")[2]["category"]["status"] == "tobedeleted"


def test_the_types_have_the_fields_that_are_accepted() -> None:
    described = {}
    for typed in get_args(Fault):
        hints = get_type_hints(typed, include_extras=True)
        required = {name for name, hint in hints.items() if typed.__total__ or get_origin(hint) is Required}
        kind = get_args(get_type_hints(typed)["kind"])[0]
        described[kind] = (set(hints) - {"kind"}, required - {"kind"})
    assert described == {
        kind: (set(fields), {name for name, field in fields.items() if field.is_required})
        for kind, fields in KINDS.items()
    }


def test_every_kind_is_tested_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [kind for kind in KINDS if f'"{kind}"' not in source] == []


def test_a_fault_after_some_requests_fires_as_often_as_it_says(server: SandboxServer) -> None:
    fault(server, "status", status=503, after=1, times=2)
    assert [call(server, "GET", USER)[0] for _ in range(5)] == [200, 503, 503, 200, 200]


def test_faults_fire_in_the_order_in_which_they_were_added(server: SandboxServer) -> None:
    for status in (500, 502, 503):
        fault(server, "status", status=status)
    assert [call(server, "GET", USER)[0] for _ in range(4)] == [500, 502, 503, 200]


@pytest.mark.parametrize(
    ("match", "hit"),
    [
        ({}, True),
        ({"service": "oneroster"}, True),
        ({"service": "qti"}, False),
        ({"method": "GET"}, True),
        ({"method": "PUT"}, False),
        ({"path": "/ims/oneroster/"}, True),
        ({"path": "/ims/oneroster/rostering/v1p2/users/id-1"}, True),
        ({"path": "*/users/*"}, True),
        ({"path": "*/users"}, False),
        ({"path": "/ims/*/users/id-?"}, True),
        ({"service": "token"}, False),
        ({"service": "oneroster", "method": "GET", "path": "*/id-2"}, False),
    ],
)
def test_a_fault_matches_service_method_and_path(server: SandboxServer, match: dict[str, str], hit: bool) -> None:
    fault(server, "status", status=503, match=match)
    assert (call(server, "GET", USER)[0] == 503) is hit


@pytest.mark.parametrize(
    ("match", "hit"),
    [
        ({}, False),
        ({"path": "/"}, False),
        ({"path": "*"}, False),
        ({"path": "/oauth2"}, True),
        ({"service": "token"}, True),
    ],
)
def test_the_token_endpoint_is_matched_only_by_name(server: SandboxServer, match: dict[str, str], hit: bool) -> None:
    fault(server, "status", status=503, match=match)
    assert (call(server, "POST", "/oauth2/token", TOKEN_FORM)[0] == 503) is hit


def test_faults_are_listed_with_their_counts_and_removed(server: SandboxServer) -> None:
    fault(server, "status", status=503, times=None)
    fault(server, "reset")
    call(server, "GET", USER)
    listed = control(server, "GET", "faults")[1]["faults"]
    assert [(row["id"], row["seen"], row["fired"]) for row in listed] == [("fault-1", 1, 1), ("fault-2", 1, 0)]
    assert listed[1]["fault"] == {"kind": "reset", "at": "before_headers"}
    assert control(server, "DELETE", "faults/fault-1")[0] == 204
    assert control(server, "DELETE", "faults/fault-1")[0] == 404
    assert [row["id"] for row in control(server, "GET", "faults")[1]["faults"]] == ["fault-2"]
    assert control(server, "DELETE", "faults")[0] == 204
    assert control(server, "GET", "faults")[1] == {"faults": []}
    assert call(server, "GET", USER)[0] == 200


@pytest.mark.parametrize(
    ("rule", "field", "allowed"),
    [
        ([], "body", "fault"),
        ({}, "fault", "required"),
        ({"fault": "reset"}, "fault", "object"),
        ({"fault": {}}, "fault.kind", "latency"),
        ({"fault": {"kind": "explode"}}, "fault.kind", "latency"),
        ({"fault": {"kind": ["status"]}}, "fault.kind", "latency"),
        ({"fault": {"kind": "status", "status": 500, "headers": {"Content-Length": "3"}}}, "fault.headers", "length"),
        ({"fault": {"kind": "charset", "encoded": "idna"}}, "fault.encoded", "utf-16"),
        ({"fault": {"kind": "status"}}, "fault.status", "required"),
        ({"fault": {"kind": "status", "status": "503"}}, "fault.status", "integer from 200 to 599"),
        ({"fault": {"kind": "status", "status": True}}, "fault.status", "integer from 200 to 599"),
        ({"fault": {"kind": "status", "status": 503, "retry_afer": 1}}, "fault.retry_afer", "retry_after"),
        ({"fault": {"kind": "status", "status": 503, "retry_after": -1}}, "fault.retry_after", "number of seconds"),
        ({"fault": {"kind": "status", "status": 503, "headers": {"a": "b\r\nc: d"}}}, "fault.headers", "printable"),
        ({"fault": {"kind": "status", "status": 503, "headers": {"a b": "c"}}}, "fault.headers", "header names"),
        ({"fault": {"kind": "reset", "at": "end"}}, "fault.at", "before_headers, mid_body"),
        ({"fault": {"kind": "latency"}}, "fault.seconds", "required"),
        ({"fault": {"kind": "latency", "seconds": 601}}, "fault.seconds", "from 0 to 600"),
        ({"fault": {"kind": "charset", "encoded": "klingon"}}, "fault.encoded", "encoding"),
        ({"fault": {"kind": "redirect", "status": 200}}, "fault.status", "301"),
        ({"fault": {"kind": "cap_page", "limit": 0}}, "fault.limit", "from 1"),
        ({"fault": {"kind": "reset"}, "times": 0}, "times", "integer from 1"),
        ({"fault": {"kind": "reset"}, "after": -1}, "after", "integer from 0"),
        ({"fault": {"kind": "reset"}, "match": {"service": "onroster"}}, "match.service", "oneroster"),
        ({"fault": {"kind": "reset"}, "match": {"method": "get"}}, "match.method", "GET"),
        ({"fault": {"kind": "reset"}, "match": {"path": "users"}}, "match.path", "starts with /"),
        ({"fault": {"kind": "reset"}, "macth": {}}, "macth", "match, times, after, fault"),
    ],
)
def test_a_wrong_fault_is_refused_with_the_field_and_what_is_allowed(
    server: SandboxServer, rule: Any, field: str, allowed: str
) -> None:
    status, body = control(server, "POST", "faults", rule)
    assert (status, body["field"]) == (400, field)
    assert allowed in body["allowed"]
    assert body["error"] == f"{field}: {body['allowed']}"
    assert control(server, "GET", "faults")[1] == {"faults": []}


def test_a_fault_that_is_not_json_is_refused(server: SandboxServer) -> None:
    assert control(server, "POST", "faults", b"{oops")[0] == 400


def test_a_client_that_leaves_during_a_fault_harms_nobody(server: SandboxServer) -> None:
    for kind, fields in (("drip", {"size": 1}), ("stall", {}), ("bomb", {"size": 50_000_000}), ("oversize", {})):
        fault(server, kind, **fields)
        with connect(server) as connection:
            connection.sendall(request_bytes(server, "GET", USER))
            connection.settimeout(0.1)
            with contextlib.suppress(TimeoutError):
                connection.recv(10)
            connection.shutdown(socket.SHUT_RDWR)
    assert call(server, "GET", USER)[0] == 200
