"""The sandbox is safe itself: who may control it, how much it reads, how long it waits, what it logs."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from timeback_sandbox.gate import LARGEST_BODY
from timeback_sandbox.request_log import LONGEST_BODY, MOST_ENTRIES
from timeback_sandbox.server import SandboxServer
from timeback_sandbox.wire import Timeouts

from .raw_http import USER, call, connect, control, exchange, read_all, request_bytes

CONTROL = "/__sandbox__/"
ROUTES = [
    ("POST", "faults"),
    ("GET", "faults"),
    ("DELETE", "faults"),
    ("DELETE", "faults/fault-1"),
    ("GET", "requests"),
    ("DELETE", "requests"),
    ("POST", "reset"),
    ("GET", "unknown"),
    ("GET", ""),
]


@pytest.mark.parametrize(("method", "route"), ROUTES)
@pytest.mark.parametrize("secret", ["", "wrong", "x" * 5000])
def test_a_control_route_needs_the_secret(server: SandboxServer, method: str, route: str, secret: str) -> None:
    status, _, body = call(server, method, CONTROL + route, {}, X_Sandbox_Secret=secret)
    assert status == 403
    assert "X-Sandbox-Secret" in body["error"]
    assert "TIMEBACK_SANDBOX_SECRET" in body["error"]
    assert server.control_secret not in str(body)


def test_without_the_secret_nothing_is_reset(server: SandboxServer) -> None:
    server.fault({"fault": {"kind": "status", "status": 503}})
    call(server, "POST", CONTROL + "reset")
    assert len(server.faults) == 1


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "[::1]", ""])
@pytest.mark.parametrize("path", [CONTROL + "requests", USER, "/oauth2/token"])
def test_an_unknown_host_is_refused(server: SandboxServer, host: str, path: str) -> None:
    raw = exchange(server, "GET", path, host=host, x_sandbox_secret=server.control_secret, connection="close")
    assert raw.head.startswith(b"HTTP/1.1 421" if host else b"HTTP/1.1 400")


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_every_loopback_name_is_known(server: SandboxServer, name: str) -> None:
    port = urlsplit(server.base_url).port
    assert control(server, "GET", "faults", Host=f"{name}:{port}")[0] == 200


def test_a_sandbox_for_others_takes_any_host_except_for_control() -> None:
    with SandboxServer(allow_remote=True, allow_hosts=["sandbox.test", "mapped.test:9000", "[fd00::1]:9000"]) as server:
        port = urlsplit(server.base_url).port
        assert call(server, "GET", USER, Host=f"elsewhere:{port}")[0] == 200
        assert control(server, "GET", "faults", Host=f"elsewhere:{port}")[0] == 421
        assert control(server, "GET", "faults", Host=f"sandbox.test:{port}")[0] == 200
        assert control(server, "GET", "faults", Host="mapped.test:9000")[0] == 200
        assert control(server, "GET", "faults", Host="[fd00::1]:9000")[0] == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:3000"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
def test_a_post_from_a_web_page_elsewhere_is_refused(server: SandboxServer, headers: dict[str, str]) -> None:
    assert control(server, "POST", "reset", **headers)[0] == 403
    assert control(server, "GET", "requests", **headers)[0] == 403
    form = b"grant_type=client_credentials"
    assert call(server, "POST", "/oauth2/token", form, **headers)[0] == 403
    assert call(server, "DELETE", USER, **headers)[0] == 403
    assert call(server, "GET", USER, **headers)[0] == 200


def test_a_page_of_the_sandboxs_own_origin_may_post(server: SandboxServer) -> None:
    own = {"Origin": server.base_url, "Sec_Fetch_Site": "same-origin"}
    assert control(server, "POST", "reset", **own)[0] == 204


def test_a_length_that_is_too_large_is_refused_before_the_body_is_sent(server: SandboxServer) -> None:
    with connect(server) as connection:
        head = request_bytes(server, "POST", "/webhooks/", content_length=str(LARGEST_BODY + 1))
        connection.sendall(head)
        raw = read_all(connection, 0.5, 10)
    assert raw.head.startswith(b"HTTP/1.1 413")
    assert str(LARGEST_BODY) in raw.body.decode()


def chunks(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * 1024 * 1024


def test_a_body_without_a_length_is_refused_where_it_grows_too_large(server: SandboxServer) -> None:
    connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=20)
    tracemalloc.start()
    connection.request("POST", "/webhooks/", chunks(64), encode_chunked=True)
    status = connection.getresponse().status
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    connection.close()
    assert status == 413
    assert peak < 3 * LARGEST_BODY


def test_an_unauthenticated_body_of_the_largest_size_is_still_a_401(server: SandboxServer) -> None:
    status, _, _ = call(server, "POST", "/webhooks/", b"x" * 1024 * 1024, Authorization="Bearer none")
    assert status == 401


def test_a_control_body_is_bounded_more_tightly(server: SandboxServer) -> None:
    assert control(server, "POST", "faults", b" " * (1024 * 1024 + 1))[0] == 413


@pytest.fixture(scope="module")
def hasty() -> Iterator[SandboxServer]:
    with SandboxServer(timeouts=Timeouts(idle=0.3, head=0.3, body=0.3)) as server:
        yield server


def seconds_to_the_end(server: SandboxServer, data: bytes) -> float:
    with connect(server) as connection:
        start = time.monotonic()
        connection.sendall(data)
        assert read_all(connection, 20).ended in ("closed", "reset")
        return time.monotonic() - start


def test_an_idle_connection_ends(hasty: SandboxServer) -> None:
    assert seconds_to_the_end(hasty, request_bytes(hasty, "GET", USER)) > 0.2


def test_a_connection_that_sends_nothing_ends(hasty: SandboxServer) -> None:
    assert seconds_to_the_end(hasty, b"") > 0.2


@pytest.mark.parametrize("until", [10, -3])
def test_a_head_that_never_ends_is_cut_off(hasty: SandboxServer, until: int) -> None:
    assert seconds_to_the_end(hasty, request_bytes(hasty, "GET", USER)[:until]) > 0.2


def test_a_head_that_drips_is_cut_off(hasty: SandboxServer) -> None:
    start = time.monotonic()
    with connect(hasty) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nx: ")
        while read_all(connection, 0.05).ended == "open":
            connection.sendall(b"x")
    assert time.monotonic() - start > 0.2


def test_a_body_that_never_ends_is_cut_off(hasty: SandboxServer) -> None:
    head = request_bytes(hasty, "POST", "/webhooks/", content_length="100")
    assert seconds_to_the_end(hasty, head + b"{") > 0.2


def test_a_second_head_that_never_ends_is_cut_off(hasty: SandboxServer) -> None:
    with connect(hasty) as connection:
        connection.sendall(request_bytes(hasty, "GET", USER))
        assert read_all(connection, 0.1, 10).data.startswith(b"HTTP/1.1 200")
        connection.sendall(b"GET /")
        assert read_all(connection, 20).ended in ("closed", "reset")


def test_a_slow_response_is_not_cut_off(hasty: SandboxServer) -> None:
    hasty.fault({"fault": {"kind": "latency", "seconds": 0.7}})
    assert call(hasty, "GET", USER)[0] == 200


def test_a_kept_connection_outlives_the_time_for_one_head() -> None:
    with SandboxServer(timeouts=Timeouts(idle=20, head=0.5, body=0.5)) as server:
        connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=5)
        start = time.monotonic()
        while time.monotonic() - start < 1.2:
            connection.request("GET", USER, headers={"Authorization": f"Bearer {server.tokens.issue(60)}"})
            assert len(connection.getresponse().read()) > 100
        connection.close()


def test_requests_are_logged_with_a_verdict(server: SandboxServer) -> None:
    server.fault({"match": {"path": USER}, "after": 1, "fault": {"kind": "reset"}})
    call(server, "GET", USER + "?fields=sourcedId")
    exchange(server, "GET", USER)
    call(server, "POST", "/webhooks/", {"name": 1})
    call(server, "GET", "/nowhere")
    call(server, "POST", "/oauth2/token", b"grant_type=client_credentials&client_secret=hunter2")
    status, body = control(server, "GET", "requests")
    assert (status, body["dropped"]) == (200, 0)
    shown = [(row["number"], row["service"], row["method"], row["status"], row["verdict"]) for row in body["requests"]]
    assert shown == [
        (1, "oneroster", "GET", 200, "accepted"),
        (2, "oneroster", "GET", None, "faulted"),
        (3, "webhooks", "POST", 400, "rejected"),
        (4, "oneroster", "GET", 404, "rejected"),
        (5, "token", "POST", 400, "rejected"),
    ]
    first, second, third = body["requests"][:3]
    assert (first["operation"], first["query"], first["issues"]) == ("getUser", "fields=sourcedId", [])
    assert (second["fault"], second["fault_kind"]) == ("fault-1", "reset")
    assert third["body"] == '{"name": 1}'
    assert any(issue.startswith("name: ") for issue in third["issues"])
    assert server.requests == body["requests"]


def test_the_log_shows_no_secret(server: SandboxServer) -> None:
    token = server.tokens.issue(60)
    call(server, "GET", USER + "?token=hunter2", Authorization=f"Bearer {token}", X_Api_Key="hunter2", Cookie="hunter2")
    call(server, "POST", "/webhooks/", {"name": "n", "secret": "hunter2", "deep": [{"apiKey": {"v": "hunter2"}}]})
    call(server, "POST", "/webhooks/", b'{"secret": "hunter2"')
    form = f"grant_type=client_credentials&client_id={server.client_id}&client_secret={server.client_secret}"
    call(server, "POST", "/oauth2/token", form.encode())
    shown = json.dumps(control(server, "GET", "requests")[1])
    for secret in (token, "hunter2", server.client_secret, server.control_secret):
        assert secret not in shown
    assert '"authorization": "Bearer"' in shown


def test_the_log_is_bounded(server: SandboxServer) -> None:
    call(server, "POST", "/webhooks/", {"name": "n" * 100_000})
    entry = server.requests[0]
    assert (len(entry["body"] or ""), entry["body_size"]) == (LONGEST_BODY, 100_012)
    connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=20)
    for _ in range(MOST_ENTRIES + 5):
        connection.request("GET", "/nowhere")
        connection.getresponse().read()
    connection.close()
    body = control(server, "GET", "requests")[1]
    assert (len(body["requests"]), body["dropped"]) == (MOST_ENTRIES, 6)
    assert control(server, "DELETE", "requests")[0] == 204
    assert control(server, "GET", "requests")[1] == {"requests": [], "dropped": 0}


def test_a_reset_clears_state_faults_and_log(server: SandboxServer) -> None:
    server.fault({"fault": {"kind": "status", "status": 503}, "times": None})
    assert call(server, "GET", USER)[0] == 503
    assert control(server, "POST", "reset")[0] == 204
    assert (server.faults, server.requests) == ([], [])
    assert call(server, "GET", USER)[0] == 200


def test_the_secret_is_shown_by_no_repr(server: SandboxServer) -> None:
    shown = repr([server, server.sandbox, vars(server), vars(server.sandbox), vars(server.sandbox.asgi)])
    assert shown.count(server.control_secret) == 1, "only its own attribute holds it"


def test_a_program_gets_the_secret() -> None:
    script = (
        "import os, urllib.request as r\n"
        "url = os.environ['TIMEBACK_SANDBOX_URL'] + '/__sandbox__/faults'\n"
        "secret = {'X-Sandbox-Secret': os.environ['TIMEBACK_SANDBOX_SECRET']}\n"
        "print(r.urlopen(r.Request(url, headers=secret)).read().decode())\n"
    )
    command = [sys.executable, "-m", "timeback_sandbox", "run", "--", sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=dict(os.environ))
    assert (done.stdout.strip(), done.stderr) == ('{"faults":[]}', "")


def test_every_run_has_a_secret_of_its_own(server: SandboxServer) -> None:
    with SandboxServer() as other:
        assert other.control_secret != server.control_secret
        assert control(server, "GET", "faults", X_Sandbox_Secret=other.control_secret)[0] == 403


@pytest.mark.parametrize(("method", "route"), [("GET", "fault"), ("PUT", "faults"), ("GET", "reset"), ("POST", "")])
def test_an_unknown_control_route_names_the_known_ones(server: SandboxServer, method: str, route: str) -> None:
    status, body = control(server, method, route)
    assert (status, "DELETE faults/{id}" in body["error"]) == (404, True)
