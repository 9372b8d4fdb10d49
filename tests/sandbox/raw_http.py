"""HTTP over a plain socket, so that tests see exactly what went over the wire."""

from __future__ import annotations

import http.client
import json
import socket
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from timeback_sandbox.server import SandboxServer

USERS = "/ims/oneroster/rostering/v1p2/users/"
USER = USERS + "id-1"


@dataclass
class Raw:
    """What arrived on a socket.

    Attributes:
        data: All bytes.
        ended: "closed", "reset" or "open" (nothing more within the time).
        times: When each piece arrived, in seconds from the start.
    """

    data: bytes = b""
    ended: str = "open"
    times: list[float] = field(default_factory=list)

    @property
    def head(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[0]

    @property
    def body(self) -> bytes:
        return self.data.partition(b"\r\n\r\n")[2]

    @property
    def length(self) -> int:
        lines = [line for line in self.head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        return int(lines[0].partition(b":")[2]) if lines else -1


def connect(server: SandboxServer) -> socket.socket:
    parts = urlsplit(server.base_url)
    assert parts.hostname is not None
    return socket.create_connection((parts.hostname, parts.port or 80), timeout=10)


def request_bytes(server: SandboxServer, method: str, path: str, body: Any = None, **headers: str) -> bytes:
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {
        "host": urlsplit(server.base_url).netloc,
        "authorization": f"Bearer {server.tokens.issue(60)}",
        "content-type": "application/json",
        "content-length": str(len(content)),
    }
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in fields.items() if value)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def read_all(connection: socket.socket, seconds: float = 5.0, first: float | None = None) -> Raw:
    """Read until the connection ends or nothing more arrives for some seconds; the first byte may take longer."""
    raw, start = Raw(), time.monotonic()
    connection.settimeout(first or seconds)
    while True:
        try:
            piece = connection.recv(65536)
        except ConnectionResetError:
            raw.ended = "reset"
            return raw
        except TimeoutError:
            return raw
        if not piece:
            raw.ended = "closed"
            return raw
        connection.settimeout(seconds)
        raw.data += piece
        raw.times.append(time.monotonic() - start)


def exchange(
    server: SandboxServer,
    method: str,
    path: str,
    body: Any = None,
    *,
    seconds: float = 5.0,
    first: float | None = None,
    **headers: str,
) -> Raw:
    """Send one request on a new connection and return everything that comes back."""
    with connect(server) as connection:
        connection.sendall(request_bytes(server, method, path, body, **headers))
        return read_all(connection, seconds, first)


def call(server: SandboxServer, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any, Any]:
    """Send one request with the standard library; return status, headers and parsed body."""
    parts = urlsplit(server.base_url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=20)
    fields = {"Authorization": f"Bearer {server.tokens.issue(60)}", "Content-Type": "application/json"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    content = body if body is None or isinstance(body, bytes | str) else json.dumps(body)
    connection.request(method, path, content, fields)
    response = connection.getresponse()
    raw = response.read()
    connection.close()
    is_json = "json" in (response.getheader("content-type") or "")
    return response.status, response.headers, json.loads(raw) if raw and is_json else raw


def control(server: SandboxServer, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
    """Call a control route with the run's secret."""
    fields = {"X_Sandbox_Secret": server.control_secret} | headers
    status, _, parsed = call(server, method, "/__sandbox__/" + path, body, **fields)
    return status, parsed
