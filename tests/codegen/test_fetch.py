"""Fetching is patient with a slow server and strict with size, redirects and the token."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

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

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def fetcher(httpserver: HTTPServer, clock: StillClock) -> Iterator[Fetcher]:
    with fetcher_for(httpserver, clock) as one:
        yield one


def fetcher_for(server: HTTPServer, clock: StillClock, **patience: Any) -> Fetcher:
    return Fetcher(
        server.url_for("/oauth2/token"),
        Credentials("me", SECRET),
        clock=clock,
        jitter=lambda: 1.0,
        patience=Patience(**{"timeout": 5.0, "max_bytes": 1000, **patience}),
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
    for _ in range(2):
        assert fetcher.document(httpserver.url_for("/d"), oauth=True) == b"{}"
    asked = [request for request, _ in httpserver.log if request.path == "/oauth2/token"]
    assert len(asked) == 1
    assert asked[0].form.to_dict() == {"grant_type": "client_credentials", "client_id": "me", "client_secret": SECRET}


def test_without_credentials_nothing_is_sent(httpserver: HTTPServer, clock: StillClock) -> None:
    with (
        Fetcher(httpserver.url_for("/oauth2/token"), None, clock=clock) as fetcher,
        pytest.raises(NoCredentialsError, match="TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET"),
    ):
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
        with (
            fetcher_for(httpserver, clock) as fetcher,
            pytest.raises(NetworkError, match="no answer after 4 attempts: ConnectError"),
        ):
            fetcher.document(f"http://127.0.0.1:{port}/d")


def test_what_is_no_address_is_said(fetcher: Fetcher) -> None:
    with pytest.raises(NetworkError, match="not an address"):
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


def test_an_answer_that_drips_meets_the_deadline(httpserver: HTTPServer, clock: StillClock) -> None:
    class Hurrying(StillClock):
        def monotonic(self) -> float:
            self.now += 1000
            return self.now

    httpserver.expect_request("/d").respond_with_data("drip")
    with fetcher_for(httpserver, Hurrying()) as fetcher, pytest.raises(NetworkError, match="ReadTimeout"):
        fetcher.document(httpserver.url_for("/d"))


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
    with (
        Fetcher("http://elsewhere.example/oauth2/token", Credentials("me", SECRET), clock=clock) as fetcher,
        pytest.raises(RedirectError, match=r"without https to elsewhere\.example"),
    ):
        fetcher.document("http://elsewhere.example/d", oauth=True)
