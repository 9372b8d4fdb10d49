"""Hooks see every attempt and no secret; a client's HTTP settings reach the wire."""

from __future__ import annotations

import logging
import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from werkzeug import Response

from both_colours import Colour
from scripted import GET, LIST, AsyncRoster, Roster, Service, StillClock, as_json
from timeback_kit.runtime.errors import ConfigurationError, TimebackError
from timeback_kit.runtime.hooks import RequestEvent, ResponseEvent, RetryEvent
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

PUPIL = {"user": {"sourcedId": "p1", "givenName": "Ada"}}
ID = {"sourcedId": "p1"}


def colours(provider: TimebackProvider) -> list[Colour]:
    return [Colour("async", AsyncRoster(provider=provider)), Colour("blocking", Roster(provider=provider))]


@pytest.mark.parametrize("colour", [0, 1])
async def test_hooks_see_every_attempt(service: Service, clock: StillClock, colour: int) -> None:
    seen: list[Any] = []
    provider = service.provider(clock=clock, on_request=seen.append, on_response=seen.append, on_retry=seen.append)
    service.answers = [Response("", 503), as_json(PUPIL)]

    await colours(provider)[colour].call(GET, ID)

    calls = [event for event in seen if getattr(event, "operation", "") != "token"]
    kinds = [type(event) for event in calls if getattr(getattr(event, "request", None), "operation", "") != "token"]
    assert kinds == [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
    assert seen[0].operation == "token"
    assert [event.status_code for event in seen if isinstance(event, ResponseEvent)] == [200, 503, 200]
    assert seen[-1].request.operation == GET.name
    assert seen[-1].request.path == GET.path
    assert seen[-1].request.attempt == 2
    assert "p1" not in repr(seen)
    assert "token-number" not in repr(seen)


async def test_an_async_hook_is_awaited(service: Service, clock: StillClock) -> None:
    seen = []

    async def note(event: RequestEvent) -> None:
        seen.append(event.attempt)

    service.answers = [as_json(PUPIL)]
    async with AsyncRoster(provider=service.provider(clock=clock, on_request=note)) as client:
        await client._call(Request(GET, ID))
    assert seen == [1, 1]


def test_a_blocking_client_says_that_it_takes_no_async_hook(service: Service, clock: StillClock) -> None:
    async def note(event: RequestEvent) -> None:
        raise AssertionError(event)

    client = Roster(provider=service.provider(clock=clock, on_request=note))
    with pytest.raises(ConfigurationError, match="plain functions"):
        client._call(Request(GET, ID))
    assert service.requests == []


@pytest.mark.parametrize("colour", [0, 1])
async def test_what_a_hook_raises_comes_out(service: Service, clock: StillClock, colour: int) -> None:
    def fail(event: ResponseEvent) -> None:
        raise LookupError(event.status_code)

    service.answers = [as_json(PUPIL)]
    with pytest.raises(LookupError):
        await colours(service.provider(clock=clock, on_response=fail))[colour].call(GET, ID)


@pytest.mark.parametrize("colour", [0, 1])
async def test_headers_and_user_agent_are_sent_with_every_call(
    service: Service, clock: StillClock, colour: int
) -> None:
    provider = service.provider(clock=clock, headers={"X-Team": "blue", "accept": "no"}, user_agent="sync/1.2")
    service.answers = [as_json(PUPIL)]
    await colours(provider)[colour].call(GET, ID)
    sent = service.requests[0].headers
    assert sent["X-Team"] == "blue"
    assert sent["Accept"] == "application/json"
    assert sent["User-Agent"].startswith("timeback-python/")
    assert sent["User-Agent"].endswith(" sync/1.2")


@pytest.mark.parametrize(
    ("setting", "named"),
    [
        ({"headers": {"Authorization": "x"}}, "Authorization"),
        ({"headers": {"X": "a\nb"}}, "X"),
        ({"user_agent": "a\nb"}, "user_agent"),
        ({"user_agent": "é"}, "User-Agent"),
        ({"on_retry": 3}, "on_retry"),
        ({"proxy": "socks5://127.0.0.1:1"}, "proxy"),
        ({"proxy": 3}, "proxy"),
        ({"verify": "no/such/file.pem"}, "verify"),
        ({"verify": 3}, "verify"),
        ({"verify": ""}, "verify"),
        ({"cert": ("no/such/file.pem", "none")}, "cert"),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused(setting: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        Roster(base_url="http://127.0.0.1:9", **setting)


def test_the_log_shows_listed_headers_and_documented_names_alone(
    service: Service, clock: StillClock, caplog: pytest.LogCaptureFixture
) -> None:
    service.answers = [as_json({"users": []})]
    provider = service.provider(clock=clock, headers={"X-Team": "blue-team"})
    with caplog.at_level(logging.DEBUG, "timeback"), Roster(provider=provider) as client:
        client._send(Request(LIST, query={"filter": "name='Ada'", "limit": 5}))
    sending = "\n".join(record.getMessage() for record in caplog.records if "sending" in record.getMessage())
    assert "x-request-id" in sending
    assert all(text not in sending for text in ("Ada", "blue-team", "X-Team", "Bearer", "authorization"))


class _Proxy(socketserver.ThreadingTCPServer):
    daemon_threads = True
    lines: list[bytes]


class _ProxyHandler(socketserver.StreamRequestHandler):
    server: _Proxy

    def handle(self) -> None:
        self.server.lines.append(self.rfile.readline().strip())
        while self.rfile.readline().strip():
            pass
        body = b'{"user": {"sourcedId": "p1"}}'
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: %d\r\n\r\n"
        self.wfile.write(head % len(body) + body)


@pytest.fixture
def proxy() -> Iterator[_Proxy]:
    with _Proxy(("127.0.0.1", 0), _ProxyHandler) as server:
        server.lines = []
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("colour", [0, 1])
async def test_calls_go_through_the_proxy(proxy: _Proxy, colour: int) -> None:
    provider = TimebackProvider(
        base_url="http://rostering.invalid", proxy=f"http://127.0.0.1:{proxy.server_address[1]}", max_retries=0
    )
    await colours(provider)[colour].call(GET, ID)
    assert proxy.lines == [b"GET http://rostering.invalid/users/p1 HTTP/1.1"]


async def test_a_given_http_client_is_used_and_left_open(service: Service, clock: StillClock) -> None:
    service.answers = [as_json(PUPIL), as_json(PUPIL)]
    async with httpx.AsyncClient(headers={"X-Mine": "1"}) as mine:
        async with AsyncRoster(provider=service.provider(clock=clock, http_client=mine)) as client:
            await client._call(Request(GET, ID))
        assert not mine.is_closed
    with httpx.Client(headers={"X-Mine": "1"}) as blocking:
        with Roster(provider=service.provider(clock=clock, http_client=blocking)) as other:
            other._call(Request(GET, ID))
        assert not blocking.is_closed
    assert [request.headers["X-Mine"] for request in service.requests] == ["1", "1"]


async def test_a_given_http_client_follows_no_redirect(service: Service, clock: StillClock) -> None:
    service.answers = [Response("", 302, {"Location": "/elsewhere"})]
    async with httpx.AsyncClient(follow_redirects=True) as mine:
        client = AsyncRoster(provider=service.provider(clock=clock, http_client=mine))
        with pytest.raises(TimebackError):
            await client._call(Request(GET, ID))
    assert len(service.requests) == 1


async def test_a_given_http_client_is_of_the_right_kind(service: Service) -> None:
    with pytest.raises(ConfigurationError, match=r"httpx\.Client"):
        Roster(provider=service.provider(http_client="x"))._call(Request(GET, ID))
    with httpx.Client() as wrong, pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient"):
        await AsyncRoster(provider=service.provider(http_client=wrong))._call(Request(GET, ID))


def test_a_ca_file_that_holds_no_certificate_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("nothing")
    with pytest.raises(ConfigurationError, match="verify"):
        TimebackProvider(base_url="https://a.example", verify=str(file))
