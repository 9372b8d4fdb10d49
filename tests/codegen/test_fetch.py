"""Fetching is patient with a slow server and strict with size, redirects and the token."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.utils import formatdate
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response
from werkzeug.serving import make_server

from codegen.fetch import (
    Credentials,
    Fetcher,
    FetchError,
    NetworkError,
    NoCredentialsError,
    Patience,
    RedirectError,
    StatusError,
    TooLargeError,
    UnauthorizedError,
    Wanted,
    redirected,
)

SECRET = "s3cr3t-of-the-test"
TOKEN = "t0k3n-of-the-test"


class StillClock:
    """Time that passes only while someone sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def fetcher(httpserver: HTTPServer, clock: StillClock) -> Fetcher:
    return fetcher_for(httpserver, clock)


def fetcher_for(server: HTTPServer, clock: StillClock, **patience: Any) -> Fetcher:
    return Fetcher(
        server.url_for("/oauth2/token"),
        Credentials("me", SECRET),
        clock=clock,
        jitter=lambda: 1.0,
        patience=Patience(**{"attempts": 4, "longest_wait": 20.0, "max_bytes": 1000, **patience}),
    )


def grant(server: HTTPServer) -> None:
    server.expect_request("/oauth2/token", method="POST").respond_with_json({"access_token": TOKEN, "expires_in": 60})


def test_a_document_comes_without_any_token(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    httpserver.expect_ordered_request("/x.yaml").respond_with_data(b"openapi: 3.1.0")
    assert fetcher.document(httpserver.url_for("/x.yaml")) == b"openapi: 3.1.0"
    ((request, _),) = httpserver.log
    assert "Authorization" not in request.headers


def test_a_protected_document_comes_with_one_token_for_all(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    grant(httpserver)
    httpserver.expect_request("/d", headers={"Authorization": f"Bearer {TOKEN}"}).respond_with_data(b"{}")
    wanted = Wanted(httpserver.url_for("/d"), oauth=True)
    assert fetcher.documents({"clr": wanted, "case": wanted}) == {"clr": b"{}", "case": b"{}"}
    asked = [request for request, _ in httpserver.log if request.path == "/oauth2/token"]
    assert len(asked) == 1
    assert asked[0].form.to_dict() == {"grant_type": "client_credentials", "client_id": "me", "client_secret": SECRET}


def test_without_credentials_nothing_is_sent(httpserver: HTTPServer, clock: StillClock) -> None:
    fetcher = Fetcher(httpserver.url_for("/oauth2/token"), None, clock=clock)
    with pytest.raises(NoCredentialsError, match="TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET"):
        fetcher.document(httpserver.url_for("/d"), oauth=True)
    assert httpserver.log == []


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, None),
        ({"TIMEBACK_CLIENT_ID": "a"}, None),
        ({"TIMEBACK_CLIENT_ID": "a", "TIMEBACK_CLIENT_SECRET": " "}, None),
        ({"TIMEBACK_CLIENT_ID": " a\n", "TIMEBACK_CLIENT_SECRET": "b\n"}, Credentials("a", "b")),
    ],
)
def test_credentials_come_from_the_environment(environment: dict[str, str], found: Credentials | None) -> None:
    assert Credentials.from_environment(environment) == found


def test_a_secret_is_in_no_repr_and_no_message(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    httpserver.expect_request("/oauth2/token").respond_with_json(
        {"error": f"echo {SECRET}", "error_description": SECRET}, status=400
    )
    with pytest.raises(UnauthorizedError) as caught:
        fetcher.document(httpserver.url_for("/d"), oauth=True)
    assert SECRET not in repr(Credentials("me", SECRET)) + str(caught.value) + repr(fetcher)
    assert "status 400" in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "status", "kind", "said"),
    [
        ({"error": "invalid_client"}, 401, UnauthorizedError, "invalid_client"),
        ({"error": "invalid_client"}, 400, UnauthorizedError, "invalid_client"),
        ({}, 404, StatusError, "answered 404"),
        ({"token": "x"}, 200, StatusError, "without an access_token"),
        ([], 200, StatusError, "without an access_token"),
    ],
)
def test_a_refused_token_is_said(
    httpserver: HTTPServer, fetcher: Fetcher, answer: object, status: int, kind: type[FetchError], said: str
) -> None:
    httpserver.expect_request("/oauth2/token").respond_with_json(answer, status=status)
    with pytest.raises(kind, match=said):
        fetcher.document(httpserver.url_for("/d"), oauth=True)


@pytest.mark.parametrize(
    ("status", "kind", "said"),
    [
        (401, UnauthorizedError, "401"),
        (403, UnauthorizedError, "403"),
        (404, StatusError, "404"),
        (204, StatusError, "204"),
        (500, StatusError, "500"),
    ],
)
def test_a_status_that_is_no_success_is_said(
    httpserver: HTTPServer, fetcher: Fetcher, status: int, kind: type[FetchError], said: str
) -> None:
    httpserver.expect_request("/d").respond_with_data("secret body", status=status)
    with pytest.raises(kind, match=said) as caught:
        fetcher.document(httpserver.url_for("/d"))
    assert "secret body" not in str(caught.value)


def test_a_busy_server_is_asked_again_after_growing_waits(
    httpserver: HTTPServer, fetcher: Fetcher, clock: StillClock
) -> None:
    for status in (500, 429, 503):
        httpserver.expect_ordered_request("/d").respond_with_data("", status=status)
    httpserver.expect_ordered_request("/d").respond_with_data("done")
    assert fetcher.document(httpserver.url_for("/d")) == b"done"
    assert clock.waits == [0.5, 1.0, 2.0]


def test_the_server_may_say_how_long_to_wait(httpserver: HTTPServer, fetcher: Fetcher, clock: StillClock) -> None:
    for value in ("3", "86400", "soon"):
        httpserver.expect_ordered_request("/d").respond_with_data("", status=429, headers={"Retry-After": value})
    httpserver.expect_ordered_request("/d").respond_with_data("done")
    assert fetcher.document(httpserver.url_for("/d")) == b"done"
    assert clock.waits == [3.0, 20.0, 2.0]


def test_the_server_may_name_the_time_until_which_to_wait(
    httpserver: HTTPServer, fetcher: Fetcher, clock: StillClock
) -> None:
    headers = {"Retry-After": formatdate(time.time() + 10, usegmt=True)}
    httpserver.expect_ordered_request("/d").respond_with_data("", status=503, headers=headers)
    httpserver.expect_ordered_request("/d").respond_with_data("done")
    fetcher.document(httpserver.url_for("/d"))
    assert 5 < clock.waits[0] <= 10


def test_the_token_endpoint_gets_the_same_patience(httpserver: HTTPServer, fetcher: Fetcher, clock: StillClock) -> None:
    httpserver.expect_ordered_request("/oauth2/token").respond_with_data("", status=503)
    httpserver.expect_ordered_request("/oauth2/token").respond_with_json({"access_token": TOKEN})
    httpserver.expect_ordered_request("/d").respond_with_data("done")
    assert fetcher.document(httpserver.url_for("/d"), oauth=True) == b"done"
    assert len(clock.waits) == 1


def test_no_server_is_no_answer(clock: StillClock, httpserver: HTTPServer) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        said = rf"^http://127\.0\.0\.1:{port}/d: no response after 4 attempts: ConnectError$"
        with pytest.raises(NetworkError, match=said):
            fetcher_for(httpserver, clock).document(f"http://127.0.0.1:{port}/d?secret=1")


def test_what_is_no_address_is_said(fetcher: Fetcher) -> None:
    with pytest.raises(NetworkError, match="is not an address"):
        fetcher.document("http://[::1/d")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_large_answer_is_not_read_to_its_end(httpserver: HTTPServer, fetcher: Fetcher, *, chunked: bool) -> None:
    sent: list[int] = []

    def endless(_: Request) -> Response:
        def chunks() -> Iterator[bytes]:
            for number in range(4000):
                sent.append(number)
                yield b"x" * 60_000

        headers = {} if chunked else {"Content-Length": str(4000 * 60_000)}
        return Response(chunks(), headers=headers)

    httpserver.expect_request("/d").respond_with_handler(endless)
    with pytest.raises(TooLargeError, match="more than 1000 bytes"):
        fetcher.document(httpserver.url_for("/d"))
    assert len(sent) < 4000


def test_what_unpacks_to_too_much_is_too_large(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    packed = gzip.compress(b"x" * 100_000)
    assert len(packed) < 1000
    httpserver.expect_request("/d").respond_with_data(packed, headers={"Content-Encoding": "gzip"})
    with pytest.raises(TooLargeError):
        fetcher.document(httpserver.url_for("/d"))


@contextmanager
def dripping(start: bytes) -> Iterator[str]:
    """A server that sends a beginning, and then one byte every 20 ms until the client leaves."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.sendall(start)
                while not left.wait(0.02):
                    connection.sendall(b"x")

        left = threading.Event()
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/d"
        finally:
            left.set()
            thread.join()


@pytest.mark.parametrize(
    "start",
    [b"HTTP/1.1 200 OK\r\nX-Slow: ", b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"],
    ids=["headers", "body"],
)
def test_one_deadline_is_over_headers_and_body(httpserver: HTTPServer, clock: StillClock, start: bytes) -> None:
    with dripping(start) as url:
        fetcher = fetcher_for(httpserver, clock, attempts=1, deadline=0.2)
        began = time.monotonic()
        with pytest.raises(NetworkError, match=r"^http.*/d: no response after 1 attempt: not complete within 0\.2 s$"):
            fetcher.document(url)
    assert time.monotonic() - began < 2


def test_waits_end_with_the_time_for_one_address(httpserver: HTTPServer, clock: StillClock) -> None:
    httpserver.expect_request("/d").respond_with_data("", status=503, headers={"Retry-After": "9"})
    with pytest.raises(StatusError, match=r"/d answered 503 \(3 attempts\)"):
        fetcher_for(httpserver, clock, attempts=100, total=25.0).document(httpserver.url_for("/d"))
    assert clock.waits == [9.0, 9.0]


def test_the_defaults_give_up_on_a_service_after_a_minute() -> None:
    assert Patience().total <= 60
    assert Patience().deadline < Patience().total


def test_documents_are_fetched_side_by_side(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    meeting = threading.Barrier(3)

    def together(request: Request) -> Response:
        meeting.wait(timeout=10)
        return Response(request.path)

    paths = {"a": "/a", "b": "/b", "c": "/c"}
    with ThreadedServer(together) as url:
        found = fetcher.documents({name: Wanted(url + path) for name, path in paths.items()})
    assert found == {name: path.encode() for name, path in paths.items()}


def test_a_failure_is_its_own(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    httpserver.expect_request("/a").respond_with_data("here")
    found = fetcher.documents({"a": Wanted(httpserver.url_for("/a")), "b": Wanted(httpserver.url_for("/b"))})
    assert found["a"] == b"here"
    assert isinstance(found["b"], StatusError)
    assert str(found["b"]) == f"{httpserver.url_for('/b')} answered 500 (4 attempts)"


class ThreadedServer:
    """A server that answers several requests at once."""

    def __init__(self, answer: Callable[[Request], Response]) -> None:
        self._server = make_server("127.0.0.1", 0, Request.application(answer), threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def test_a_token_that_expires_in_mid_pull_is_replaced(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    for token in ("old", "new"):
        httpserver.expect_oneshot_request("/oauth2/token").respond_with_json({"access_token": token})
    httpserver.expect_request("/d", headers={"Authorization": "Bearer new"}).respond_with_data("{}")
    httpserver.expect_request("/d", headers={"Authorization": "Bearer old"}).respond_with_data("", status=401)
    assert fetcher.document(httpserver.url_for("/d"), oauth=True) == b"{}"


def test_a_token_without_the_scope_is_named(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    grant(httpserver)
    headers = {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}
    httpserver.expect_request("/d").respond_with_data("", status=403, headers=headers)
    with pytest.raises(UnauthorizedError, match="/d answered 403: not authorized: the token lacks the scope it wants"):
        fetcher.document(httpserver.url_for("/d"), oauth=True)


def test_a_redirect_on_the_same_host_keeps_the_token(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    grant(httpserver)
    httpserver.expect_request("/d").respond_with_data("", status=307, headers={"Location": "/e"})
    httpserver.expect_request("/e", headers={"Authorization": f"Bearer {TOKEN}"}).respond_with_data("there")
    assert fetcher.document(httpserver.url_for("/d"), oauth=True) == b"there"


def test_no_redirect_carries_the_token_to_another_host(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    grant(httpserver)
    elsewhere = httpserver.url_for("/e").replace("localhost", "127.0.0.1")
    httpserver.expect_request("/d").respond_with_data("", status=302, headers={"Location": elsewhere})
    httpserver.expect_request("/e").respond_with_data("there")
    with pytest.raises(RedirectError, match=r"another host \(127\.0\.0\.1\)"):
        fetcher.document(httpserver.url_for("/d"), oauth=True)
    assert [request.path for request, _ in httpserver.log] == ["/oauth2/token", "/d"]
    assert fetcher.document(httpserver.url_for("/d")) == b"there", "without a token it may go there"


@pytest.mark.parametrize("location", [None, "ftp://x/y", "file:///etc/hosts"])
def test_a_redirect_without_a_usable_address_is_refused(
    httpserver: HTTPServer, fetcher: Fetcher, location: str | None
) -> None:
    headers = {} if location is None else {"Location": location}
    httpserver.expect_request("/d").respond_with_data("", status=302, headers=headers)
    with pytest.raises(RedirectError, match="without a usable address"):
        fetcher.document(httpserver.url_for("/d"))


@pytest.mark.parametrize("location", ["http://127.0.0.1:99999/", "http://127.0.0.1:port/", "http://[::1"])
def test_a_redirect_to_what_is_no_address_is_refused(location: str) -> None:
    with pytest.raises(RedirectError, match="without a usable address"):
        redirected("http://127.0.0.1/d", location, has_token=True)


def test_redirects_end(httpserver: HTTPServer, fetcher: Fetcher) -> None:
    httpserver.expect_request("/d").respond_with_data("", status=302, headers={"Location": "/d"})
    with pytest.raises(RedirectError, match="more than 5"):
        fetcher.document(httpserver.url_for("/d"))


def test_secrets_travel_only_over_https_or_to_this_machine(clock: StillClock) -> None:
    fetcher = Fetcher("http://elsewhere.example/oauth2/token", Credentials("me", SECRET), clock=clock)
    with pytest.raises(RedirectError, match=r"without https to elsewhere\.example"):
        fetcher.document("http://elsewhere.example/d", oauth=True)
