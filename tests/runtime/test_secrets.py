"""Secrets stay off plain networks, errors and pickles; filters and paths keep their bounds."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import socketserver
import threading
from collections.abc import Iterator
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from both_colours import Colour
from scripted import GET, SECRET, AsyncRoster, Roster
from timeback_kit.runtime import _http
from timeback_kit.runtime.auth import Token
from timeback_kit.runtime.base_transport import BaseTransport
from timeback_kit.runtime.errors import APIError, ConfigurationError, InputValidationError, TimebackError
from timeback_kit.runtime.filters import filter_text
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.requests import Request, undocumented_request
from timeback_kit.runtime.settings import Settings
from timeback_kit.runtime.transport import AsyncTransport

BEARER = "bearer-of-the-secret-tests"
ECHO = b"echo-of-the-bearers-length"
"""Stands in a fault where the service shows the token."""
CREDENTIALS = {"client_id": "me", "client_secret": SECRET}
ID = {"sourcedId": "p1"}

# Plain http


@pytest.mark.parametrize(
    "addresses",
    [
        {"base_url": "http://rostering.example", "auth_url": "https://tokens.example/token"},
        {"base_url": "https://rostering.example", "auth_url": "http://tokens.example/token"},
        {"base_url": "HTTP://10.0.0.7", "auth_url": "https://tokens.example/token"},
        {"services": {"oneroster": {"base_url": "http://127.0.0.1.example", "auth_url": "https://tokens.example/t"}}},
    ],
)
def test_credentials_and_tokens_do_not_go_over_plain_http(addresses: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="allow_insecure=True"):
        TimebackProvider(**addresses, **CREDENTIALS)
    assert TimebackProvider(**addresses, **CREDENTIALS, allow_insecure=True).has_service("oneroster")


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "127.8.8.8"])
def test_plain_http_to_this_machine_is_fine(host: str) -> None:
    assert TimebackProvider(base_url=f"http://{host}", auth_url=f"http://{host}/token", **CREDENTIALS)


def test_plain_http_without_a_token_is_fine() -> None:
    assert TimebackProvider(base_url="http://rostering.example")


def test_every_client_takes_the_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = {"base_url": "http://a.example", "auth_url": "http://a.example/token", **CREDENTIALS}
    with pytest.raises(ConfigurationError):
        AsyncRoster(**addresses)
    assert Roster(**addresses, allow_insecure=True)
    with pytest.raises(ConfigurationError):
        BaseTransport(**addresses)
    assert BaseTransport(**addresses, allow_insecure=True)


# Filters


@pytest.mark.parametrize(
    "filter",
    [
        "a='1') OR (b='2'",
        "a='1') OR b='2' OR (c='3'",
        "a='1",
        "a='1\\' OR b='2'",
        "(a='1'",
        "a='1' OR \"b='2'",
        ")(",
        "a=1\\",
    ],
)
def test_a_filter_cannot_change_the_conditions_beside_it(filter: str) -> None:
    with pytest.raises(InputValidationError, match="where"):
        filter_text({"role": "student"}, filter)
    with pytest.raises(InputValidationError, match="where"):
        filter_text(None, filter, bound={"role": "student"})


@pytest.mark.parametrize("filter", ["a='1' OR b='2'", "(a='(' OR b=')') AND c='it''s'", "a='x\\y \"z\"'"])
def test_a_closed_filter_is_one_condition_among_others(filter: str) -> None:
    assert filter_text({"role": "student"}, filter) == f"role='student' AND ({filter})"


@given(st.text(alphabet="ab='()\\\" ", min_size=1, max_size=30))
def test_no_accepted_filter_reaches_outside_its_parentheses(filter: str) -> None:
    try:
        text = filter_text({"role": "student"}, filter) or ""
    except InputValidationError:
        return
    depth, quoted = 0, False
    for at, mark in enumerate(f"({filter})"):
        quoted ^= mark == "'"
        depth += 0 if quoted else (mark == "(") - (mark == ")")
        assert depth > 0 or at == len(filter) + 1
    assert text == f"role='student' AND ({filter})"
    assert depth == 0


# Paths


@pytest.mark.parametrize(
    "path",
    [
        "/a/..%2fb",
        "/a/..%2Fb",
        "/a/%2e%2e/b",
        "/a/%2e%2e%2fb",
        "/a/.%2e/b",
        "/a/..%5cb",
        "/a/%5c..%5cb",
        "/a/%252e%252e/b",
        "/a/..%252fb",
        "/a/%25252e%25252e%25252fb",
        "/a/%2525252525252e",
        "/a/..;/b",
        "/a/..%3bx=1/b",
        "/a/.. /b",
        "/a/%c0%ae%c0%ae/b",
        "/a%00b",
        "/./a",
    ],
)
def test_a_path_that_could_climb_is_refused_in_every_encoding(path: str) -> None:
    with pytest.raises(InputValidationError, match="dot segments"):
        undocumented_request("oneroster", "GET", path, None, None, None)


@pytest.mark.parametrize("path", ["/a/x%2fy", "/a/v1.2/b..c", "/a/100%25", "/a/...", "/a/%C3%A9"])
def test_other_paths_are_sent(path: str) -> None:
    assert undocumented_request("oneroster", "GET", path, None, None, None)[1].startswith("/a/")


# Errors


class FaultyService(socketserver.ThreadingTCPServer):
    """Gives tokens, and does to every other request what the test says."""

    daemon_threads = True
    allow_reuse_address = True
    fault = b""
    stalls = False
    token_status = "200 OK"


class _Handler(socketserver.StreamRequestHandler):
    server: FaultyService

    def handle(self) -> None:
        line = self.rfile.readline()
        length = 0
        while (header := self.rfile.readline()).strip():
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
        self.rfile.read(length)
        if b"/token" in line:
            body = b'{"access_token": "%s", "expires_in": 3600}' % BEARER.encode()
            head = f"HTTP/1.1 {self.server.token_status}\r\ncontent-type: application/json\r\n"
            self.wfile.write(f"{head}content-length: {len(body)}\r\nconnection: close\r\n\r\n".encode() + body)
        elif self.server.stalls:
            self.rfile.read(1)  # Until the client hangs up.
        else:
            self.wfile.write(self.server.fault.replace(ECHO, BEARER.encode()))


@pytest.fixture
def faulty() -> Iterator[FaultyService]:
    with FaultyService(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
async def calls(faulty: FaultyService) -> Any:
    url = f"http://127.0.0.1:{faulty.server_address[1]}"
    provider = TimebackProvider(base_url=url, auth_url=f"{url}/token", timeout=0.3, max_retries=0, **CREDENTIALS)
    async with AsyncRoster(provider=provider) as client:
        with Roster(provider=provider) as blocking:
            yield [Colour("async", client), Colour("blocking", blocking)]


OWNERS = (TimebackProvider, AsyncTransport, ModuleType, FunctionType, CodeType, type)
"""What a user holds anyway and has to hold a token, and what belongs to the program."""


def leading_to_token(error: BaseException) -> list[str]:
    """Walk all that an error leads to, causes, frames and their locals included; types of what holds the token."""
    seen: set[int] = set()
    # The frame of the test itself reaches the service; below it, everything counts.
    tracebacks = error.__traceback__.tb_next if error.__traceback__ is not None else None
    waiting: list[Any] = [error.args, vars(error), error.__cause__, error.__context__]
    while tracebacks is not None:
        waiting.append(tracebacks.tb_frame.f_locals)
        tracebacks = tracebacks.tb_next
    found = []
    while waiting:
        each = waiting.pop()
        if id(each) in seen or isinstance(each, OWNERS) or hasattr(each, "get_transport"):
            continue
        if type(each).__name__ == "SyncTransport":
            continue
        seen.add(id(each))
        if isinstance(each, str | bytes):
            text = each if isinstance(each, str) else each.decode("latin-1")
            found += [text[:80]] if BEARER in text or SECRET in text else []
        elif isinstance(each, FrameType):
            waiting.append(each.f_locals)
        elif type(each).__module__.split(".")[0] not in {"asyncio", "threading", "_asyncio", "_pytest", "pytest"}:
            waiting += gc.get_referents(each)
    return found


def echoing(status: bytes, body: bytes) -> bytes:
    """A response whose body shows the headers of the request."""
    return b"HTTP/1.1 %s\r\ncontent-length: %d\r\n\r\n%s" % (status, len(body), body)


FAULTS = {
    "server error": b"HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n",
    "refused token": b"HTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n",
    "reset": b"",
    "no http": b"nonsense\r\n\r\n",
    "cut body": b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{",
    "bad compression": b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc",
    "no JSON": b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
    "echo": echoing(b"400 Bad Request", b"Authorization: Bearer %s" % ECHO),
    "echo as JSON": echoing(b"422 No", b'{"message": "no", "headers": ["Bearer %s"]}' % ECHO),
    "echo on a page": echoing(b"200 OK", b"<html>%s</html>" % ECHO),
    "echo of no JSON": echoing(b"200 OK", b"{Bearer %s" % ECHO),
    "echo in success": echoing(b"200 OK", b'{"error": "bad token %s"}' % ECHO),
    "echo in a header": b"HTTP/1.1 400 No\r\nX-Echo: Bearer %s\r\ncontent-length: 0\r\n\r\n" % ECHO,
}


@pytest.mark.parametrize("fault", [*FAULTS, "stall", "refused secret", "no service"])
async def test_no_error_leads_to_the_token_or_the_secret(
    faulty: FaultyService, calls: list[Colour], fault: str
) -> None:
    faulty.fault, faulty.stalls = FAULTS.get(fault, b""), fault == "stall"
    faulty.token_status = "401 No" if fault == "refused secret" else "200 OK"
    if fault == "no service":
        faulty.server_close()
    for colour in calls:
        with pytest.raises(APIError) as caught:
            await colour.call(GET, ID)
        assert leading_to_token(caught.value) == []
        assert getattr(caught.value.__cause__, "_request", None) is None


async def test_data_that_contains_the_token_comes_as_it_is(faulty: FaultyService, calls: list[Colour]) -> None:
    faulty.fault = echoing(b"200 OK", b'{"sourcedId": "p1", "link": "https://example.com/?t=%s"}' % ECHO)
    for colour in calls:
        response = await colour.call(GET, ID)
        assert response["link"] == f"https://example.com/?t={BEARER}"


class OwnError(Exception):
    """What a hook of a caller raises."""


def raises(event: object) -> None:
    raise OwnError


@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry", "option"])
@pytest.mark.parametrize("kind", [AsyncRoster, Roster])
async def test_what_a_hook_raises_leads_to_no_token(faulty: FaultyService, kind: Any, hook: str) -> None:
    status = b"500 No" if hook == "on_retry" else b"200 OK"
    body = b'{"user": {"sourcedId": "p1"}}'
    faulty.fault = b"HTTP/1.1 %s\r\ncontent-length: %d\r\n\r\n" % (status, len(body)) + body
    url = f"http://127.0.0.1:{faulty.server_address[1]}"
    asked: list[str] = []

    def later(event: Any) -> None:
        asked.append(event.operation)
        if event.operation != "token":
            raise OwnError

    hooks = {} if hook == "option" else {hook: later if hook == "on_request" else raises}
    if hook == "on_response":
        hooks = {hook: lambda event: later(event.request)}
    provider = TimebackProvider(base_url=url, auth_url=f"{url}/token", **CREDENTIALS, **hooks)
    options: Any = {"on_response": raises} if hook == "option" else None
    client = kind(provider=provider)
    colour = Colour("async" if kind is AsyncRoster else "blocking", client)
    with pytest.raises(OwnError) as caught:
        await colour.call(GET, ID, options=options)
    assert leading_to_token(caught.value) == []
    assert caught.traceback[-1].name in {"raises", "later"}
    await client.close() if kind is AsyncRoster else client.close()


@pytest.mark.parametrize("moment", ["token", "wait"])
async def test_a_cancellation_leads_to_no_token(faulty: FaultyService, moment: str) -> None:
    faulty.stalls = True
    url = f"http://127.0.0.1:{faulty.server_address[1]}"
    reached = asyncio.Event()

    def told(event: Any) -> None:
        if (event.operation == "token") is (moment == "token"):
            reached.set()

    auth = f"{url}/users" if moment == "token" else f"{url}/token"
    provider = TimebackProvider(base_url=url, auth_url=auth, timeout=5.0, on_request=told, **CREDENTIALS)
    async with AsyncRoster(provider=provider) as client:
        call = asyncio.ensure_future(client._call(Request(GET, ID)))
        await asyncio.wait_for(reached.wait(), 5)
        await asyncio.wait([call], timeout=0.05)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
    assert leading_to_token(caught.value) == []


def test_an_interruption_leads_to_no_token(faulty: FaultyService, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"http://127.0.0.1:{faulty.server_address[1]}"
    provider = TimebackProvider(base_url=url, auth_url=f"{url}/token", **CREDENTIALS)
    with Roster(provider=provider) as client:
        client.get_transport().token()

        def interrupted(*args: Any, **kwargs: Any) -> bytes:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr(_http._BoundStream, "read", interrupted)
            with pytest.raises(KeyboardInterrupt) as caught:
                client._call(Request(GET, ID))
    assert leading_to_token(caught.value) == []


def test_the_cause_of_an_error_keeps_its_class_and_message(faulty: FaultyService) -> None:
    url = f"http://127.0.0.1:{faulty.server_address[1]}"
    with Roster(base_url=url, max_retries=0) as client, pytest.raises(APIError) as caught:
        client._call(Request(GET, ID))
    assert type(caught.value.__cause__).__name__ == "RemoteProtocolError"
    assert "disconnected" in str(caught.value.__cause__)


# Pickles


@pytest.mark.parametrize(
    "holder",
    [Secret(SECRET), Token(BEARER), Settings(client_secret=SECRET)],
    ids=lambda holder: type(holder).__name__,
)
def test_a_secret_is_pickled_only_on_purpose(holder: Any) -> None:
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(holder)
    assert copy.copy(holder) is holder
    assert copy.deepcopy([holder])[0] is holder
    assert pickle.loads(pickle.dumps(Secret(SECRET).reveal())) == SECRET


def test_errors_are_still_pickled() -> None:
    assert str(pickle.loads(pickle.dumps(TimebackError("text")))) == "text"
