"""Nothing but Timeback errors leaves a public call, whatever the server, the settings and the environment are like.

What else may come out: cancellation from outside, KeyboardInterrupt, errors of the caller's own callbacks, and
TypeError for a call that does not fit the signature.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scripted import Host, StillClock
from timeback_kit import RetryPolicy, TimebackClient, TimebackError, TimebackProvider
from timeback_kit.runtime import _http, errors
from timeback_kit.sync import TimebackClient as SyncTimebackClient

Body = Mapping[str, Any]
USER: Final[dict[str, Any]] = {
    "sourcedId": "u1",
    "status": "active",
    "enabledUser": True,
    "givenName": "Ada",
    "familyName": "Example",
    "roles": [],
}


async def _first(items: Any) -> list[Any]:
    return [item async for item in items]


CALLS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "users.get": lambda client: client.oneroster.users.get("u1"),
    "users.list": lambda client: client.oneroster.users.list(limit=2),
    "users.stream": lambda client: client.oneroster.users.stream(limit=2, max_items=3),
    "users.create": lambda client: client.oneroster.users.create(USER),
    "users.delete": lambda client: client.oneroster.users.delete("u1"),
    "categories.update": lambda client: client.oneroster.categories.update("c1", {"title": "t", "status": "active"}),
    "lesson_plans.create": lambda client: client.powerpath.lesson_plans.create({"courseId": "c", "userId": "u"}),
    "placement": lambda client: client.powerpath.placement.get_next_placement_test({"student": "s", "subject": "Math"}),
    "jobs.get_status": lambda client: client.caliper.jobs.get_status("j1"),
    "qti.list": lambda client: client.qti.assessment_items.list(),
    "webhooks.list": lambda client: client.webhooks.webhooks.list(),
    "enrollments.list": lambda client: client.edubridge.enrollments.list(user_id="u1"),
    "case.documents": lambda client: client.case_.documents.list(),
    "request": lambda client: client.oneroster.request("GET", "/anything"),
    "check_auth": lambda client: client.check_auth(),
}
ALL_CALLS: Final = pytest.mark.parametrize("call", CALLS)


def leaves(call: str, **settings: Any) -> None:
    """Make a call in both colours and let nothing but Timeback errors out of it."""
    for made in (_blocking, _awaited):
        with suppress(TimebackError):
            made(CALLS[call], settings)


def _blocking(call: Callable[[Any], Any], settings: Mapping[str, Any]) -> None:
    with SyncTimebackClient(provider=_provider(settings)) as client:
        found = call(client)
        if hasattr(found, "__iter__"):
            list(found)


def _awaited(call: Callable[[Any], Any], settings: Mapping[str, Any]) -> None:
    async def run() -> None:
        async with TimebackClient(provider=_provider(settings)) as client:
            found = call(client)
            await (found if asyncio.iscoroutine(found) else _first(found))

    asyncio.run(run())


def _provider(settings: Mapping[str, Any]) -> TimebackProvider:
    chosen = {"clock": StillClock(), "max_retries": 0, "timeout": 5.0, **settings}
    return TimebackProvider(**chosen)


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.close()


def serve(host: Host, data: bytes, token: bytes | None = None) -> None:
    """Let the host answer every request with these bytes and close."""

    def act(connection: Any) -> None:
        connection.sendall(data)

    host.acts = [act]


def response(body: bytes, status: int = 200, **headers: str) -> bytes:
    named = {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode("latin-1") + body


KEYS: Final = (
    "users", "user", "totalCount", "total", "limit", "offset", "sourcedId", "status", "message", "error", "errors",
    "data", "job", "state", "returnValue", "items", "success", "id", "page", "pages", "dateLastModified",
    "imsx_codeMajor", "imsx_CodeMinor", "imsx_error_details", "sourcedIdPairs", "access_token", "expires_in",
)  # fmt: skip
ODD: Final = st.sampled_from(
    [float("inf"), float("-inf"), float("nan"), 10**400, -1, 2**63, 1e308, "9" * 5000, "\ud800", "NaN", "", "0", []]
)
JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)
few = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@ALL_CALLS
@given(body=JSON, status=st.sampled_from([200, 200, 200, 201, 204, 206, 299, 400, 404, 409, 500, 599]))
@few
@example(body={"users": [{"sourcedId": "u"}], "totalCount": float("inf")}, status=200)
@example(body={"users": [{"sourcedId": "u"}], "totalCount": "9" * 5000}, status=200)
@example(body={"users": [{"sourcedId": "u"}], "totalCount": 10**400, "limit": float("nan")}, status=200)
@example(body={"data": [{"id": "u"}], "page": 10**400, "pages": 10**400, "total": -(10**400)}, status=200)
def test_whatever_json_the_service_sends(host: Host, call: str, body: Any, status: int) -> None:
    serve(host, response(json.dumps(body).encode(), status))
    leaves(call, base_url=host.url)


@ALL_CALLS
@given(data=st.binary(max_size=60))
@few
@example(data=b'{"users": [], "totalCount": ' + b"9" * 5000 + b"}")
@example(data=b"[" * 100_000)
@example(data=b'{"a":' * 50_000)
@example(data=b"\xff\xfe[\x00]\x00")
def test_whatever_bytes_the_body_has(host: Host, call: str, data: bytes) -> None:
    serve(host, response(data))
    leaves(call, base_url=host.url)


LINES: Final = (b"HTTP/1.1 200 OK", b"HTTP/1.0 200", b"HTTP/1.1 99 X", b"HTTP/1.1 1000 X", b"HTTP/2 200", b"", b"\x00")


@pytest.mark.parametrize("call", ["users.get", "users.create", "users.stream"])
@given(line=st.sampled_from(LINES), rest=st.binary(max_size=60))
@few
@example(line=b"HTTP/1.1 200 OK", rest=b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n")
@example(line=b"HTTP/1.1 200 OK", rest=b"Content-Length: -1\r\n\r\n")
@example(line=b"HTTP/1.1 200 OK", rest=b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffffffffff\r\n")
@example(line=b"HTTP/1.1 200 OK", rest=b"Content-Encoding: br, zstd, deflate, gzip\r\n\r\nx")
@example(line=b"HTTP/1.1 200 OK", rest=b"Content-Type: application/json; charset=nope\r\n\r\n{}")
@example(line=b"HTTP/1.1 302 Found", rest=b"Location: http://[::1\r\nContent-Length: 0\r\n\r\n")
@example(line=b"HTTP/1.1 302 Found", rest=b"Location: http://xn--a\r\nContent-Length: 0\r\n\r\n")
@example(line=b"HTTP/1.1 429 X", rest=b"Retry-After: " + b"9" * 5000 + b"\r\nContent-Length: 0\r\n\r\n")
@example(line=b"HTTP/1.1 200 OK", rest=b"X-Total-Count: " + b"9" * 5000 + b"\r\nContent-Length: 2\r\n\r\n[]")
@example(line=b"HTTP/1.1 200 OK", rest=b"Set-Cookie: \xff=\x80\r\nContent-Length: 2\r\n\r\n{}")
def test_whatever_the_service_says_instead_of_http(host: Host, call: str, line: bytes, rest: bytes) -> None:
    serve(host, line + b"\r\n" + rest)
    leaves(call, base_url=host.url)


@given(body=JSON)
@few
@example(body={"access_token": "t", "expires_in": 10**400})
@example(body={"access_token": "t", "expires_in": float("inf")})
@example(body={"access_token": "\ud800", "expires_in": "9" * 5000})
@example(body={"access_token": "a\r\nb"})
@example(body={"access_token": "t" * 100_000})
def test_whatever_token_the_endpoint_sends(host: Host, body: Any) -> None:
    serve(host, response(json.dumps(body).encode()))
    leaves("users.get", base_url=host.url, auth_url=f"{host.url}/token", client_id="i", client_secret="s")


SETTINGS: Final[tuple[dict[str, Any], ...]] = (
    {"base_url": "https://xn--a.example"},
    {"base_url": "https://xn--zzzzzz99999999.invalid"},
    {"base_url": "https://xn--.invalid"},
    {"base_url": "https://a..b"},
    {"base_url": "https://example.invalid", "proxy": "http://a..b"},
    {"base_url": "https://" + "a" * 300 + ".invalid"},
    {"base_url": "https://\u00e4..invalid"},
    {"base_url": "https://\ud800.invalid"},
    {"base_url": "http://[::1"},
    {"base_url": "http://a.invalid:99999"},
    {"client_secret": "\udcff"},
    {"client_id": "\udcff"},
    {"client_secret": b"bytes"},
    {"scope": "\udcff"},
    {"scope": 5},
    {"platform": []},
    {"env": "nowhere"},
    {"timeout": "5"},
    {"timeout": 10**400},
    {"timeout": float("nan")},
    {"max_retries": -1},
    {"max_connections": 0},
    {"retry_policy": 3},
    {"services": [1]},
    {"services": {"oneroster": {"base_url": 5}}},
    {"services": {1: "https://a.invalid"}},
    {"paths": 5},
    {"paths": {"oneroster": 5}},
    {"path_profile": ["BEYOND_AI"]},
    {"auth_url": "https://\udcff.invalid"},
)


@pytest.mark.parametrize("given_settings", SETTINGS, ids=lambda each: ascii(next(iter(each.items())))[:60])
def test_a_setting_that_cannot_work_is_a_configuration_error(given_settings: dict[str, Any]) -> None:
    told = {"base_url": "http://127.0.0.1:9", "auth_url": "http://127.0.0.1:9/token", "client_id": "i"}
    told = {**told, "client_secret": "s3cr3t-of-mine", **given_settings}
    if "env" in given_settings:
        del told["base_url"]
    for made in (TimebackProvider, TimebackClient, SyncTimebackClient):
        if made is not TimebackProvider and given_settings.keys() & {"scope", "paths", "path_profile"}:
            continue
        with pytest.raises(errors.ConfigurationError):
            made(**told)


PROXIES: Final = (
    "socks4://x", "foo://x", "http://user:pa55word-of-mine@a:b:c", "ftp://x", "http://\udcff", "http://[::1"
)  # fmt: skip


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setattr(_http, "_context", None)
    yield monkeypatch
    monkeypatch.undo()


def refused(match: str, base_url: str = "http://a.invalid") -> None:
    """Make a call in both colours, which the environment keeps from working."""
    for made in (_blocking, _awaited):
        with pytest.raises(errors.ConfigurationError, match=match) as raised:
            made(CALLS["users.get"], {"base_url": base_url})
        assert "pa55word" not in str(raised.value)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("value", PROXIES, ids=ascii)
def test_a_proxy_that_cannot_be_used_is_named(environment: pytest.MonkeyPatch, name: str, value: str) -> None:
    environment.setenv(name, value)
    refused(f"^{name} names a proxy")


def test_a_socks_proxy_says_what_is_missing(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    refused("ALL_PROXY .* socksio")


@pytest.mark.parametrize("value", ["[::1", "http://x:y", "[fe80::1%25]"])
def test_an_exception_to_proxies_that_is_no_host_is_named(environment: pytest.MonkeyPatch, value: str) -> None:
    environment.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    environment.setenv("NO_PROXY", value)
    refused("^NO_PROXY has an entry")


def test_certificates_that_cannot_be_read_are_named_with_their_file(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    junk = tmp_path / "junk.pem"
    junk.write_text("junk")
    for path, reason in ((junk, "no certificates"), (tmp_path / "absent.pem", "No such file"), (tmp_path, "directory")):
        environment.setenv("SSL_CERT_FILE", str(path))
        refused(f"^SSL_CERT_FILE is .*{path.name}: .*{reason}", "https://a.invalid")


def test_an_undecodable_secret_of_the_environment_is_named(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("TIMEBACK_CLIENT_ID", "i")
    environment.setenv("TIMEBACK_CLIENT_SECRET", "\udcff")
    for made in (TimebackClient, SyncTimebackClient):
        with pytest.raises(errors.ConfigurationError, match="client_secret is not valid Unicode"):
            made(env="staging")


def test_without_an_asyncio_loop_the_async_client_says_so() -> None:
    client = TimebackClient(base_url="http://127.0.0.1:9")
    for call in ("users.get", "users.create", "request"):
        waiting = CALLS[call](client)
        # What trio and curio do with a coroutine: they step it without an asyncio loop.
        with pytest.raises(errors.ConfigurationError, match="asyncio"):
            waiting.send(None)


ARGUMENTS: Final = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.binary(max_size=3) | JSON
)


@given(argument=ARGUMENTS)
@few
@example(argument="\ud800")
@example(argument="..")
@example(argument=10**400)
def test_whatever_the_arguments_are(host: Host, argument: Any) -> None:
    serve(host, response(b"{}"))
    odd: dict[str, Callable[[Any], Any]] = {
        "id": lambda client: client.oneroster.users.get(argument),
        "body": lambda client: client.oneroster.users.create(argument),
        "field": lambda client: client.oneroster.users.create({**USER, "givenName": argument}),
        "limit": lambda client: client.oneroster.users.list(limit=argument),
        "where": lambda client: client.oneroster.users.list(where={"givenName": argument}),
        "conditions": lambda client: client.oneroster.users.list(where=argument),
        "filter": lambda client: client.oneroster.users.list(filter=argument),
        "sort": lambda client: client.oneroster.users.list(sort=argument),
        "options": lambda client: client.oneroster.users.get("u1", request_options=argument),
        "timeout": lambda client: client.oneroster.users.get("u1", request_options={"timeout": argument}),
        "headers": lambda client: client.oneroster.users.get("u1", request_options={"headers": {"X-A": argument}}),
        "policy": lambda client: client.oneroster.users.get("u1", request_options={"retry_policy": argument}),
        "path": lambda client: client.oneroster.request("GET", argument),
        "method": lambda client: client.oneroster.request(argument, "/a"),
        "params": lambda client: client.oneroster.request("GET", "/a", params=argument),
        "json": lambda client: client.oneroster.request("POST", "/a", json=argument),
    }
    for call in odd.values():
        for made in (_blocking, _awaited):
            with suppress(TimebackError):
                made(call, {"base_url": host.url})


def test_errors_of_the_callers_own_callbacks_pass(host: Host) -> None:
    class OwnError(Exception):
        """What a callback of a caller raises."""

    def fails(_: object) -> None:
        raise OwnError

    def jitter() -> float:
        raise OwnError

    serve(host, response(b'{"user": {"sourcedId": "u1"}}'))
    for made in (_blocking, _awaited):
        with pytest.raises(OwnError):
            made(lambda c: c.oneroster.users.get("u1", request_options={"on_response": fails}), {"base_url": host.url})
    serve(host, response(b"{}", 503))
    policy = RetryPolicy(jitter=jitter)
    for made in (_blocking, _awaited):
        with pytest.raises(OwnError):
            made(CALLS["users.get"], {"base_url": host.url, "retry_policy": policy, "max_retries": 1})
