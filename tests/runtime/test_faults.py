"""What a network can do to a call: refuse, reset, stall, drip, lie; and what the call makes of it."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripted import DELETE, FILE, GET, LIST, PUT, SEND, Act, AsyncRoster, Host, Pupil, Roster, RosterError, StillClock
from timeback_kit.runtime import errors
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.retry import RetryPolicy

ID = {"sourcedId": "p1"}
BODY = b'{"user": {"sourcedId": "p1"}}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
SHORT = 0.4


@pytest.fixture
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.close()


def good(connection: socket.socket) -> bool:
    connection.sendall(GOOD)
    return True


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang_up(connection: socket.socket) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def half(connection: socket.socket) -> None:
    connection.sendall(GOOD[:-10])


def nonsense(connection: socket.socket) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH\r\n\r\n")


def badly_compressed(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")


def provider(url: str, **settings: Any) -> TimebackProvider:
    chosen: dict[str, Any] = {
        "base_url": url, "timeout": 5.0, "retry_policy": RetryPolicy(first_wait=0.0), "clock": StillClock(), **settings
    }  # fmt: skip
    return TimebackProvider(**chosen)


def called(made: TimebackProvider, operation: Any, kind: str, **arguments: Any) -> Any:
    """One call, through either kind of client."""
    if kind == "blocking":
        with Roster(provider=made) as client:
            return client._call(Request(operation, **arguments))

    async def call() -> Any:
        async with AsyncRoster(provider=made) as client:
            return await client._call(Request(operation, **arguments))

    return asyncio.run(call())


both = pytest.mark.parametrize("kind", ["async", "blocking"])


@both
@pytest.mark.parametrize("fault", [reset, hang_up, half, nonsense])
def test_a_broken_connection_is_tried_again(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault, fault, good]
    assert called(provider(host.url), GET, kind, path=ID) == Pupil(sourced_id="p1")


@both
@pytest.mark.parametrize("fault", [reset, hang_up, half, nonsense])
def test_a_connection_that_stays_broken_is_an_error_of_ours(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault]
    with pytest.raises(errors.APIConnectionError, match="3 attempts") as raised:
        called(provider(host.url), GET, kind, path=ID)
    assert isinstance(raised.value, RosterError)
    assert raised.value.status_code is None


def downloaded(made: TimebackProvider, kind: str, target: Path) -> Path:
    """A file, through either kind of client."""
    if kind == "blocking":
        with Roster(provider=made) as client:
            return client._download(Request(FILE), target)

    async def call() -> Path:
        async with AsyncRoster(provider=made) as client:
            return await client._download(Request(FILE), target)

    return asyncio.run(call())


@both
def test_a_download_that_breaks_off_begins_again(host: Host, kind: str, tmp_path: Path) -> None:
    host.acts = [half, half, good]
    target = tmp_path / "export.zip"
    assert downloaded(provider(host.url), kind, target).read_bytes() == BODY
    assert list(tmp_path.iterdir()) == [target]


@both
def test_a_download_that_always_breaks_off_leaves_no_file(host: Host, kind: str, tmp_path: Path) -> None:
    host.acts = [half]
    with pytest.raises(errors.APIConnectionError, match="3 attempts"):
        downloaded(provider(host.url), kind, tmp_path / "export.zip")
    assert not list(tmp_path.iterdir())


@both
@pytest.mark.parametrize("fault", [reset, hang_up])
def test_a_write_is_not_repeated_when_it_may_have_arrived(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault, good]
    with pytest.raises(errors.APIConnectionError):
        called(provider(host.url), SEND, kind, body={})
    assert host.seen == 1


@both
def test_a_replacement_is_repeated(host: Host, kind: str) -> None:
    host.acts = [reset, good]
    assert called(provider(host.url), PUT, kind, path=ID, body={}) == Pupil(sourced_id="p1")


@both
def test_a_write_that_cannot_have_arrived_is_repeated(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    clock = StillClock()
    with pytest.raises(errors.APIConnectionError, match="no connection") as raised:
        called(provider(f"http://127.0.0.1:{port}", clock=clock), SEND, kind, body={})
    assert raised.value.attempts == 3


@both
def test_a_name_that_does_not_resolve_is_an_error_of_ours(kind: str) -> None:
    with pytest.raises(errors.APIConnectionError, match=r"nowhere\.invalid"):
        called(provider("http://nowhere.invalid"), GET, kind, path=ID)


def cut_json(connection: socket.socket) -> bool:
    connection.sendall(GOOD.replace(BODY, BODY[:-9] + b" " * 9))
    return True


@both
@pytest.mark.parametrize("fault", [badly_compressed, cut_json])
def test_a_damaged_body_is_read_again(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault, fault, good]
    assert called(provider(host.url), GET, kind, path=ID) == Pupil(sourced_id="p1")


@both
@pytest.mark.parametrize("fault", [badly_compressed, cut_json])
def test_a_body_that_stays_damaged_is_a_decode_error(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault]
    with pytest.raises(errors.DecodeError) as raised:
        called(provider(host.url), GET, kind, path=ID)
    assert (raised.value.attempts, raised.value.applied, host.seen) == (3, None, 3)


def drip(text: bytes) -> Act:
    def act(connection: socket.socket) -> None:
        for byte in text:
            connection.sendall(bytes([byte]))
            if ACT_OVER.wait(0.02):
                return

    return act


ACT_OVER = threading.Event()


def silence(connection: socket.socket) -> None:
    connection.settimeout(10)
    while connection.recv(65536):
        continue


def half_then_silence(connection: socket.socket) -> None:
    half(connection)
    silence(connection)


SLOW = {
    "silence": silence,
    "half a body": half_then_silence,
    "a dripping body": drip(GOOD[:-1] + b" " * 500),
    "dripping headers": drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"s" * 500),
}


@both
@pytest.mark.parametrize("way", SLOW)
def test_the_deadline_holds_however_slow_the_answer_is(host: Host, way: str, kind: str) -> None:
    host.acts = [SLOW[way]]
    started = time.monotonic()
    with pytest.raises(errors.RequestTimeoutError, match=r"0\.4 s") as raised:
        called(provider(host.url, clock=Clock()), GET, kind, path=ID, options={"timeout": SHORT})
    assert time.monotonic() - started < SHORT + 2.0
    assert raised.value.status_code == 408
    assert raised.value.path == "/users/{sourcedId}"


@both
def test_the_deadline_covers_the_token(host: Host, kind: str) -> None:
    host.acts = [silence]
    made = provider(host.url, clock=Clock(), auth_url=f"{host.url}/token", client_id="i", client_secret="s")
    started = time.monotonic()
    with pytest.raises(errors.RequestTimeoutError):
        called(made, GET, kind, path=ID, options={"timeout": SHORT})
    assert time.monotonic() - started < SHORT + 2.0


async def test_a_cancelled_call_leaves_nothing_behind(host: Host) -> None:
    arrived = asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait_for_nothing(connection: socket.socket) -> None:
        loop.call_soon_threadsafe(arrived.set)
        silence(connection)

    host.acts = [wait_for_nothing, good]
    async with AsyncRoster(provider=provider(host.url, max_connections=1)) as client:
        task = asyncio.ensure_future(client._call(Request(GET, ID)))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await client._call(Request(GET, ID)) == Pupil(sourced_id="p1")
    assert len(asyncio.all_tasks()) == 1


@both
def test_connections_are_kept_for_the_next_call(host: Host, kind: str) -> None:
    host.acts = [good]
    made = provider(host.url)

    async def calls() -> None:
        async with AsyncRoster(provider=made) as client:
            for _ in range(3):
                await client._call(Request(GET, ID))

    if kind == "async":
        asyncio.run(calls())
    else:
        with Roster(provider=made) as client:
            for _ in range(3):
                client._call(Request(GET, ID))
    assert (host.seen, host.connections) == (3, 1)


@both
def test_the_longest_timeout_is_one(host: Host, kind: str) -> None:
    host.acts = [good]
    made = provider(host.url, clock=Clock())
    assert called(made, GET, kind, path=ID, options={"timeout": 3600.0}) == Pupil(sourced_id="p1")


@both
def test_a_write_that_broke_off_says_that_nobody_knows(host: Host, kind: str) -> None:
    host.acts = [reset]
    with pytest.raises(errors.APIConnectionError, match="may have been applied") as raised:
        called(provider(host.url), SEND, kind, body={})
    assert raised.value.applied == "unknown"
    assert raised.value.phase == "wait"


@both
def test_a_write_that_never_left_says_so(kind: str) -> None:
    with pytest.raises(errors.APIConnectionError, match="was not applied") as raised:
        called(provider("http://nowhere.invalid"), SEND, kind, body={})
    assert raised.value.applied == "no"
    assert raised.value.phase == "connect"


@both
def test_a_deadline_while_a_write_is_under_way_says_that_nobody_knows(host: Host, kind: str) -> None:
    host.acts = [silence]
    with pytest.raises(errors.RequestTimeoutError) as raised:
        called(provider(host.url, clock=Clock()), PUT, kind, path=ID, body={}, options={"timeout": SHORT})
    assert raised.value.applied == "unknown"


@both
def test_a_read_has_nothing_to_apply(host: Host, kind: str) -> None:
    host.acts = [reset]
    with pytest.raises(errors.APIConnectionError) as raised:
        called(provider(host.url), GET, kind, path=ID)
    assert raised.value.applied is None


@both
def test_a_write_refused_for_want_of_a_token_was_not_applied(host: Host, kind: str) -> None:
    host.acts = [reset]
    made = provider(host.url, auth_url=f"{host.url}/token", client_id="i", client_secret="s")
    with pytest.raises(errors.APIConnectionError) as raised:
        called(made, PUT, kind, path=ID, body={})
    assert (raised.value.applied, raised.value.phase) == ("no", "token")


@both
@pytest.mark.parametrize("fault", [half, badly_compressed, cut_json])
def test_a_write_whose_response_cannot_be_read_was_applied(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault]
    with pytest.raises(errors.UnreadableResponseError, match="was applied") as raised:
        called(provider(host.url), SEND, kind, body={})
    told = raised.value
    assert isinstance(told, RosterError)
    assert (told.applied, told.status_code, told.attempts, host.seen) == ("yes", 200, 1, 1)
    assert told.request_id


@both
def test_a_deadline_within_the_response_to_a_write_says_that_it_was_applied(host: Host, kind: str) -> None:
    host.acts = [half_then_silence]
    with pytest.raises(errors.UnreadableResponseError) as raised:
        called(provider(host.url, clock=Clock()), SEND, kind, body={}, options={"timeout": SHORT})
    assert (raised.value.applied, raised.value.phase, raised.value.status_code) == ("yes", "body", 200)


@both
@pytest.mark.parametrize("fault", [half, badly_compressed, cut_json, half_then_silence])
def test_a_deletion_needs_no_body(host: Host, fault: Act, kind: str) -> None:
    host.acts = [fault]
    assert called(provider(host.url, clock=Clock()), DELETE, kind, path=ID, options={"timeout": SHORT}) is None
    assert host.seen == 1


NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def not_found(connection: socket.socket) -> bool:
    connection.sendall(NOT_FOUND)
    return True


@both
def test_a_deletion_whose_response_was_lost_finds_nothing_and_succeeds(host: Host, kind: str) -> None:
    host.acts = [reset, not_found]
    assert called(provider(host.url), DELETE, kind, path=ID) is None


@both
def test_a_deletion_that_finds_nothing_at_once_fails(host: Host, kind: str) -> None:
    host.acts = [not_found]
    with pytest.raises(errors.NotFoundError) as raised:
        called(provider(host.url), DELETE, kind, path=ID)
    assert raised.value.applied == "no"


@both
def test_an_error_whose_body_breaks_off_is_that_error(host: Host, kind: str) -> None:
    host.acts = [lambda connection: connection.sendall(NOT_FOUND.replace(b"h: 0", b"h: 9") + b"{}")]
    with pytest.raises(errors.NotFoundError):
        called(provider(host.url), PUT, kind, path=ID, body={})


@both
@pytest.mark.parametrize("operation", [PUT, DELETE])
def test_a_page_in_front_of_the_service_shows_nothing_about_a_write(host: Host, operation: Any, kind: str) -> None:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
    host.acts = [lambda connection: connection.sendall(page)]
    with pytest.raises(errors.DecodeError, match="may have been applied") as raised:
        called(provider(host.url), operation, kind, path=ID, **({"body": {}} if operation is PUT else {}))
    assert not isinstance(raised.value, errors.UnreadableResponseError)
    assert host.seen == 1


@both
def test_a_post_is_repeated_when_the_caller_says_so(host: Host, kind: str) -> None:
    host.acts = [reset, good]
    assert called(provider(host.url), SEND, kind, body={}, options={"retry": "repeat"}) == {"user": {"sourcedId": "p1"}}


@both
def test_what_must_never_be_sent_twice_is_not_even_when_the_caller_says_so(host: Host, kind: str) -> None:
    host.acts = [reset, good]
    once = replace(SEND, retry="never")
    with pytest.raises(errors.APIConnectionError):
        called(provider(host.url), once, kind, body={}, options={"retry": "repeat"})
    assert host.seen == 1


@both
def test_a_call_may_bring_its_own_policy(host: Host, kind: str) -> None:
    host.acts = [reset]
    clock = StillClock()
    policy = RetryPolicy(max_retries=4, first_wait=3.0, jitter=lambda: 0.0)
    with pytest.raises(errors.APIConnectionError) as raised:
        called(provider(host.url, clock=clock), GET, kind, path=ID, options={"retry_policy": policy, "timeout": 60.0})
    assert (raised.value.attempts, clock.slept) == (5, [3.0, 6.0, 8.0, 8.0])


@both
def test_a_policy_of_the_client_says_how_often_as_well(host: Host, kind: str) -> None:
    host.acts = [reset]
    with pytest.raises(errors.APIConnectionError) as raised:
        called(provider(host.url, retry_policy=RetryPolicy(max_retries=1, first_wait=0.0)), GET, kind, path=ID)
    assert raised.value.attempts == 2


@both
def test_a_get_that_must_never_be_repeated_counts_as_a_write(host: Host, kind: str) -> None:
    host.acts = [reset, good]
    with pytest.raises(errors.APIConnectionError) as raised:
        called(provider(host.url), replace(GET, retry="never"), kind, path=ID)
    assert (raised.value.applied, raised.value.attempts, host.seen) == ("unknown", 1, 1)


@both
def test_a_list_that_says_it_failed_has_nothing_to_apply(host: Host, kind: str) -> None:
    body = b'{"status": "error", "message": "boom"}'
    host.acts = [lambda connection: connection.sendall(GOOD.replace(BODY, body).replace(b": %d" % len(BODY), b": 38"))]
    made = provider(host.url)

    async def awaited() -> None:
        async with AsyncRoster(provider=made) as client:
            [pupil async for pupil in client._stream(Request(LIST))]

    def blocking() -> None:
        with Roster(provider=made) as client:
            list(client._stream(Request(LIST)))

    with pytest.raises(errors.DecodeError, match="boom") as raised:
        asyncio.run(awaited()) if kind == "async" else blocking()
    assert raised.value.applied is None


@both
def test_a_write_whose_body_is_not_taken_ends_while_it_is_sent(host: Host, kind: str) -> None:
    over = threading.Event()
    host._requested = lambda connection: over.wait(10)  # type: ignore[method-assign]  # reads nothing
    host.acts = [lambda connection: None]
    body = {"note": "x" * 20_000_000}
    with pytest.raises(errors.RequestTimeoutError) as raised:
        called(provider(host.url, timeout=0.5), SEND, kind, body=body)
    over.set()
    assert (raised.value.phase, raised.value.applied, raised.value.attempts) == ("send", "unknown", 1)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "body",
    [
        b'{"status": "error", "message": "boom"}',
        b'{"statusCode": 500, "error": "boom"}',
        b'{"success": false, "message": "boom"}',
        b'{"imsx_codeMajor": "failure", "imsx_description": "boom"}',
    ],
)
@both
def test_a_failure_is_told_from_a_value_whatever_is_called(host: Host, kind: str, body: bytes, method: str) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    host.acts = [lambda connection: connection.sendall(head + body)]
    json = None if method == "GET" else {}

    async def awaited() -> Any:
        async with AsyncRoster(base_url=host.url) as client:
            return await client.request(method, "/any", json=json)

    def blocking() -> Any:
        with Roster(base_url=host.url) as client:
            return client.request(method, "/any", json=json)

    with pytest.raises(errors.DecodeError, match="boom") as raised:
        asyncio.run(awaited()) if kind == "async" else blocking()
    assert isinstance(raised.value, RosterError)
    assert (raised.value.method, raised.value.path, raised.value.status_code) == (method, "/any", 200)
    assert raised.value.applied == (None if method == "GET" else "unknown")


@both
def test_an_object_that_has_a_status_is_a_value(host: Host, kind: str) -> None:
    body = b'{"sourcedId": "p1", "status": "error"}'
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
    host.acts = [lambda connection: connection.sendall(head + body)]

    async def awaited() -> Any:
        async with AsyncRoster(base_url=host.url) as client:
            return await client.request("GET", "/any")

    def blocking() -> Any:
        with Roster(base_url=host.url) as client:
            return client.request("GET", "/any")

    assert (asyncio.run(awaited()) if kind == "async" else blocking())["status"] == "error"
