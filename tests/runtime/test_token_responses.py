"""Whatever a token URL responds with instead of a token is an AuthenticationError that repeats nothing it said."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import traceback
from collections.abc import Iterator
from typing import Any, Final

import pytest

from scripted import GET, SECRET, Act, AsyncRoster, Host, Roster, StillClock
from timeback_kit.runtime import errors
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

ID: Final = {"sourcedId": "p1"}


def raw(body: bytes, status: str = "200 OK", *headers: str, length: int | None = None) -> bytes:
    named = [f"Content-Length: {len(body) if length is None else length}", "Connection: close", *headers]
    return "\r\n".join([f"HTTP/1.1 {status}", *named, "", ""]).encode("latin-1") + body


def said(**body: Any) -> bytes:
    return json.dumps(body).encode()


PAGE: Final = f"<html><title>Sign in, {SECRET}</title></html>".encode()
RESPONSES: Final = {
    "an empty body": raw(b""),
    "null": raw(b"null"),
    "a number": raw(b"7"),
    "a string": raw(json.dumps(SECRET).encode()),
    "a list": raw(json.dumps([{"access_token": SECRET}]).encode()),
    "no token": raw(said(token_type="Bearer", error_description=SECRET)),
    "a failure": raw(said(status="error", message=f"the secret {SECRET} is wrong")),
    "a number as token": raw(said(access_token=12345678)),
    "null as token": raw(said(access_token=None)),
    "an object as token": raw(said(access_token={"value": SECRET})),
    "a list as token": raw(said(access_token=[SECRET])),
    "a blank token": raw(said(access_token=" \n ")),
    "a token with a line break": raw(said(access_token=f"{SECRET}\r\nX-A: b")),
    "a token beyond ASCII": raw(said(access_token=f"{SECRET}\u00e9")),
    "half a surrogate as token": raw(b'{"access_token": "\\ud800"}'),
    "a nested token": raw(said(data={"access_token": SECRET})),
    "half a body": raw(b'{"access_token": "' + SECRET.encode()),
    "a body that breaks off": raw(b'{"access_token": "' + SECRET.encode(), length=500),
    "a chunk that breaks off": raw(b"", "200 OK", "Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b"")
    + b"fff\r\n{",
    "a bad length of a chunk": raw(b"", "200 OK", "Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b"")
    + f"{SECRET}\r\n".encode(),
    "a page": raw(PAGE, "200 OK", "Content-Type: text/html"),
    "a page that says JSON": raw(PAGE, "200 OK", "Content-Type: application/json"),
    "no compression where one is named": raw(said(access_token=SECRET), "200 OK", "Content-Encoding: gzip"),
    "bytes": raw(b"\xff\xfe\x00" + SECRET.encode()),
    "no HTTP": f"the secret {SECRET} is wrong\r\n\r\n".encode(),
    "a bad header": f"HTTP/1.1 200 OK\r\n{SECRET}\r\n\r\n".encode(),
    "two lengths": raw(b"{}", "200 OK", "Content-Length: 77"),
    "a redirect": raw(b"", "302 Found", f"Location: https://login.example/{SECRET}"),
    "a redirect to no host": raw(b"", "302 Found", "Location: http://xn--a"),
    "400 with an unknown code": raw(said(error=f"bad secret {SECRET}", error_description=SECRET), "400 Bad Request"),
    "400 with a message": raw(said(message=f"{SECRET} is not known"), "400 Bad Request"),
    "401 with a page": raw(PAGE, "401 No", "Content-Type: text/html"),
    "403 with a list": raw(json.dumps([SECRET]).encode(), "403 No"),
    "404 with nothing": raw(b"", "404 Not Found"),
    "408": raw(said(message=SECRET), "408 Late"),
    "429 with a page": raw(PAGE, "429 Slow", "Retry-After: 3600", "Content-Type: text/html"),
    "500 with a number": raw(b"7", "500 No"),
    "500 about a duplicate": raw(said(message=f"duplicate key {SECRET}"), "500 No"),
    "502 with a page": raw(PAGE, "502 Bad", "Content-Type: text/html"),
    "503 compressed wrongly": raw(PAGE, "503 Busy", "Content-Encoding: gzip"),
    "a status nobody knows": raw(said(error=["a", SECRET]), "299 Odd"),
    "a compressed bomb": raw(gzip.compress(b" " * 3_000_000), "200 OK", "Content-Encoding: gzip"),
}


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.close()


def error_of(made: TimebackProvider, colour: str) -> BaseException | None:
    if colour == "blocking":
        with Roster(provider=made) as client:
            try:
                client._call(Request(GET, ID))
            except errors.TimebackError as error:
                return error
            return None

    async def call() -> BaseException | None:
        async with AsyncRoster(provider=made) as client:
            try:
                await client._call(Request(GET, ID))
            except errors.TimebackError as error:
                return error
            return None

    return asyncio.run(call())


def told(error: BaseException | None) -> str:
    """All that an error and what led to it says."""
    texts = []
    while error is not None:
        texts += [str(error), repr(error), repr(error.args), repr(vars(error)), repr(getattr(error, "doc", ""))]
        texts += traceback.format_exception(error)
        error = error.__cause__ or error.__context__
    return " ".join(texts)


def saying(data: bytes) -> Act:
    """Send this and no more, and take what else the client sends: a close before that would be a reset."""

    def act(connection: socket.socket) -> None:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(5)
        while connection.recv(65536):
            pass

    return act


@pytest.mark.parametrize("colour", ["async", "blocking"])
@pytest.mark.parametrize("response", RESPONSES)
def test_a_response_that_is_no_token_is_an_authentication_error(host: Host, response: str, colour: str) -> None:
    heard: list[Any] = []
    host.acts = [saying(RESPONSES[response])]
    made = TimebackProvider(
        base_url=f"{host.url}/service", auth_url=f"{host.url}/token", client_id="me", client_secret=SECRET,
        clock=StillClock(), max_response_bytes=1_000_000, max_retries=1, on_retry=lambda event: heard.append(event),
    )  # fmt: skip
    error = error_of(made, colour)
    assert isinstance(error, errors.AuthenticationError), repr(error)
    assert any(word in str(error) for word in ("127.0.0.1", "secret", "scope"))
    assert (error.method, error.path, error.applied) == ("POST", "/token", None)
    for each in (error, *(event.error for event in heard)):
        assert SECRET not in told(each)


@pytest.mark.parametrize("expires_in", [10**400, "9" * 5000, -1, True, [], {}, None, "soon", 1e308, "NaN"])
@pytest.mark.parametrize("colour", ["async", "blocking"])
def test_a_token_with_an_odd_lifetime_is_used(host: Host, colour: str, expires_in: Any) -> None:
    token = raw(json.dumps({"access_token": "t0ken-t0ken", "expires_in": expires_in}).encode())
    host.seen, host.acts = 0, [saying(token), saying(raw(said(user={"sourcedId": "p1"})))]
    made = TimebackProvider(base_url=host.url, auth_url=f"{host.url}/t", client_id="me", client_secret=SECRET)
    assert error_of(made, colour) is None


@pytest.mark.parametrize("colour", ["async", "blocking"])
def test_no_response_is_told_apart_from_an_odd_one(host: Host, colour: str) -> None:
    host.acts = [saying(b"")]
    made = TimebackProvider(
        base_url=host.url, auth_url=f"{host.url}/t", client_id="me", client_secret=SECRET, max_retries=0
    )
    error = error_of(made, colour)
    assert isinstance(error, errors.APIConnectionError)
    assert error.phase == "token"
