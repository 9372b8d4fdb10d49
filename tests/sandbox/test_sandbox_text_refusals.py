"""Whatever the sandbox refuses, it refuses as JSON, in the form of the service that was asked."""

from __future__ import annotations

import json

import pytest

from timeback_sandbox.server import SandboxServer

from .raw_http import USERS, call, connect, read_all

QTI, HOOKS = "/api/assessment-items", "/webhooks/"


@pytest.mark.parametrize(
    "request_",
    [
        "GET {path} HTTP/1.1\r\nHost: x\r\nBroken header\r\n\r\n",
        "GET {path} HTTP/1.1\r\nHost: x\r\nName: a\x00b\r\n\r\n",
        "GET {path}?q=\x7f HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "GET {path} HTTP/9.9.9\r\nHost: x\r\n\r\n",
    ],
)
@pytest.mark.parametrize(("path", "key"), [(USERS, "imsx_codeMajor"), (QTI, "message"), (HOOKS, "details")])
def test_what_is_no_http_is_refused_as_json(server: SandboxServer, request_: str, path: str, key: str) -> None:
    with connect(server) as connection:
        connection.sendall(request_.format(path=path).encode("latin-1"))
        raw = read_all(connection)
    assert raw.data.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert b"content-type: application/json" in raw.head
    assert key in json.loads(raw.body)
    assert (len(raw.body), raw.ended) == (raw.length, "closed")


@pytest.mark.parametrize("data", [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"hello\r\n\r\n"])
def test_what_names_no_path_is_refused_as_json_too(server: SandboxServer, data: bytes) -> None:
    with connect(server) as connection:
        connection.sendall(data)
        raw = read_all(connection)
    assert json.loads(raw.body)["imsx_codeMajor"] == "failure"


@pytest.mark.parametrize(
    ("method", "path", "key"),
    [
        ("PROPFIND", USERS, "imsx_codeMajor"),
        ("TRACE", QTI, "message"),
        ("QUERY", HOOKS, "details"),
    ],
)
def test_a_method_that_no_route_has_is_refused_as_json(server: SandboxServer, method: str, path: str, key: str) -> None:
    status, _, body = call(server, method, path)
    assert (status, key in body) == (405, True)


@pytest.mark.parametrize(
    "path", ["//", "/nowhere", "/ims/oneroster/nowhere", "/api/nowhere/x", "/caliper/nowhere", "/openapi.yaml/x"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_an_unknown_route_is_refused_as_json(server: SandboxServer, method: str, path: str) -> None:
    status, headers, body = call(server, method, path)
    assert (status, headers["content-type"], isinstance(body, dict)) == (404, "application/json", True)
