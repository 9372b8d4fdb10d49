"""The sandbox delivers events to webhooks: signed, filtered, repeated when refused, logged, and failing on demand."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from sample_events import EVENT
from timeback_sandbox.server import SandboxServer
from timeback_sandbox.state.matching import wants

SECRET = "a secret of the hook"


class Receiver:
    """Keeps what is posted, and answers with the statuses it was given, the last one for ever."""

    def __init__(self) -> None:
        self.taken: list[tuple[dict[str, str], bytes]] = []
        self.statuses = [204]
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.taken.append(({name.lower(): value for name, value in self.headers.items()}, body))
                status = receiver.statuses.pop(0) if len(receiver.statuses) > 1 else receiver.statuses[0]
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Tests read what was taken."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/timeback"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    thread = Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


@pytest.fixture
def impatient() -> Iterator[SandboxServer]:
    with SandboxServer(delivery_delays=(0, 0)) as server:
        yield server


@pytest.fixture
def platform(impatient: SandboxServer) -> Iterator[httpx.Client]:
    form = {
        "grant_type": "client_credentials",
        "client_id": impatient.client_id,
        "client_secret": impatient.client_secret,
    }
    with httpx.Client(base_url=impatient.base_url, timeout=20) as client:
        token = client.post(impatient.token_url, data=form).json()["access_token"]
        client.headers["authorization"] = f"Bearer {token}"
        yield client


def hook(platform: httpx.Client, url: str, **more: Any) -> str:
    body = {"name": "h", "description": None, "targetUrl": url, "secret": SECRET, "active": True, **more}
    made: str = platform.post("/webhooks/", json=body).json()["webhook"]["id"]
    return made


def send(platform: httpx.Client, **more: Any) -> None:
    envelope = {
        "sensor": "https://app.example/sensor",
        "sendTime": "2026-01-01T10:00:01.000Z",
        "dataVersion": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "data": [{**EVENT, **more}],
    }
    response = platform.post("/caliper/event", json=envelope)
    assert response.status_code == 200, response.text


def test_an_event_is_delivered_with_a_signature_over_time_and_body(platform, impatient, receiver):
    hook_id = hook(platform, receiver.url)

    send(platform)

    (record,) = [each for each in impatient.wait_for_deliveries() if each["webhook"] == hook_id]
    ((headers, body),) = receiver.taken
    content = json.loads(body)
    assert record["outcome"] == "delivered"
    assert record["attempts"] == [204]
    assert content["event"]["externalId"] == EVENT["id"]
    assert content["webhookId"] == headers["x-timeback-webhook-id"] == hook_id
    assert content["id"] == headers["x-timeback-delivery-id"] == record["id"]
    signed = headers["x-timeback-timestamp"].encode() + b"." + body
    expected = hmac.new(SECRET.encode(), signed, hashlib.sha256).hexdigest()
    assert headers["x-timeback-signature"] == f"sha256={expected}"
    assert SECRET.encode() not in body


def test_a_refused_delivery_is_repeated_under_the_same_id(platform, impatient, receiver):
    hook(platform, receiver.url)
    receiver.statuses = [500, 302, 200]

    send(platform)

    assert impatient.wait_for_deliveries()[-1]["attempts"] == [500, 302, 200]
    assert len({headers["x-timeback-delivery-id"] for headers, _ in receiver.taken}) == 1


def test_a_delivery_that_is_always_refused_fails_and_can_be_sent_again(platform, impatient, receiver):
    hook(platform, receiver.url)
    receiver.statuses = [503]
    send(platform)
    record = impatient.wait_for_deliveries()[-1]
    assert (record["outcome"], record["attempts"]) == ("failed", [503, 503, 503])

    receiver.statuses = [204]
    control = {"x-sandbox-secret": impatient.control_secret}
    again = platform.post(f"/__sandbox__/deliveries/{record['id']}", headers=control)
    assert again.status_code == 204
    assert impatient.wait_for_deliveries()[-1]["outcome"] == "delivered"
    assert platform.post("/__sandbox__/deliveries/nobody", headers=control).status_code == 404


def test_deliveries_fail_on_demand_without_being_sent(platform, impatient, receiver):
    hook(platform, receiver.url)
    control = {"x-sandbox-secret": impatient.control_secret}
    assert platform.post("/__sandbox__/deliveries/fail", json={"times": 2}, headers=control).status_code == 204

    send(platform)

    record = impatient.wait_for_deliveries()[-1]
    assert record["attempts"] == ["failed on demand", "failed on demand", 204]
    assert len(receiver.taken) == 1
    assert platform.get("/__sandbox__/deliveries", headers=control).json()["deliveries"][-1] == record


@pytest.mark.parametrize("body", [{}, {"times": -1}, {"times": True}, {"times": "2"}, []])
def test_a_switch_to_fail_takes_a_number(platform, impatient, body):
    control = {"x-sandbox-secret": impatient.control_secret}
    response = platform.post("/__sandbox__/deliveries/fail", json=body, headers=control)

    assert response.status_code == 400
    assert response.json()["field"] == "times"


def test_nothing_leaves_this_machine(platform, impatient):
    hook(platform, "https://hooks.example.com/x")

    send(platform)

    assert {each["outcome"] for each in impatient.wait_for_deliveries()} == {"skipped"}


def test_nobody_listening_is_a_network_error_in_the_log(platform, impatient):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    hook(platform, f"http://127.0.0.1:{port}/")

    send(platform)

    assert impatient.wait_for_deliveries()[-1]["attempts"] == ["ConnectionRefusedError"] * 3


def test_a_webhook_gets_only_what_it_asked_for(platform, impatient, receiver):
    of_sensor = hook(platform, receiver.url, sensor="https://other.example/sensor")
    inactive = hook(platform, receiver.url, active=False)
    filtered = hook(platform, receiver.url)
    condition = {
        "webhookId": filtered,
        "filterKey": "action",
        "filterValue": "Viewed",
        "filterType": "string",
        "filterOperation": "eq",
        "active": True,
    }
    platform.post("/webhook-filters/", json=condition)

    send(platform)
    send(platform, action="Viewed", type="ViewEvent", id="urn:uuid:8a4c3a52-5f0f-4c0e-a8cc-6c7e9f5ad1c2")

    got = [
        (each["webhook"], each["event"][-1]) for each in impatient.wait_for_deliveries() if each["webhook"] != "id-1"
    ]
    assert got == [(filtered, "2")]
    assert not {of_sensor, inactive} & {webhook for webhook, _ in got}


@pytest.mark.parametrize(
    ("operation", "kind", "value", "fits", "other"),
    [
        ("eq", "string", "7", True, "8"),
        ("neq", "number", "8", True, "7"),
        ("gt", "number", "6.5", True, "7"),
        ("gte", "number", "7", True, "7.1"),
        ("lt", "number", "10", True, "7"),
        ("lte", "number", "7", True, "6"),
        ("in", "number", "[6, 7]", True, "6,8"),
        ("notIn", "number", "6,8", True, "7"),
        ("eq", "boolean", "false", True, "true"),
    ],
)
def test_filters_compare_by_type(operation, kind, value, fits, other):
    event = {**EVENT, "sensor": "s", "object": {"depth": False if kind == "boolean" else 7}}
    active = {"active": True, "sensor": None}
    condition = {"filterKey": "object.depth", "filterType": kind, "filterOperation": operation, "active": True}

    assert wants(active, [{**condition, "filterValue": value}], event) is fits
    assert wants(active, [{**condition, "filterValue": other}], event) is not fits


@pytest.mark.parametrize(
    ("operation", "value", "other"),
    [
        ("contains", "gated", "x"),
        ("notContains", "x", "gated"),
        ("startsWith", "Navi", "avi"),
        ("endsWith", "To", "T"),
        ("regexp", "^Nav.*To$", "^To"),
        ("regexp", "(", None),
    ],
)
def test_filters_compare_strings(operation, value, other):
    active = {"active": True, "sensor": "s"}
    condition = {"filterKey": "action", "filterType": "string", "filterOperation": operation, "active": True}

    assert wants(active, [{**condition, "filterValue": value}], {**EVENT, "sensor": "s"}) is (other is not None)
    assert not wants(active, [{**condition, "filterValue": other or "("}], {**EVENT, "sensor": "s"})
    assert wants(active, [{**condition, "active": False}], {**EVENT, "sensor": "s"})


def test_reset_gives_up_deliveries_and_empties_their_log(platform, impatient, receiver):
    hook(platform, receiver.url)
    send(platform)
    impatient.wait_for_deliveries()

    impatient.reset()

    assert impatient.deliveries == []
