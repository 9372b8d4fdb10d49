"""A service that answers what a test tells it to, operations to call it with, and a clock that needs no time."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from werkzeug import Request, Response

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.errors import TimebackError
from timeback_kit.runtime.models import Model, model
from timeback_kit.runtime.models import field as wired
from timeback_kit.runtime.operations import Body, Operation, Paging, entity, nothing, raw_bytes, rows, value
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.retry import RetryPolicy
from timeback_kit.runtime.sync.client import SyncServiceClient

SECRET = "s3cr3t-of-the-tests"


class RosterError(TimebackError):
    """What the service of these tests raises."""


@model
class Pupil(Model):
    """A row of the service of these tests."""

    sourced_id: str = wired("sourcedId")
    given_name: str | None = wired("givenName", default=None)
    changed: datetime | str | None = wired("dateLastModified", default=None)


def operation(method: str, path: str, answer: Any, **others: Any) -> Operation[Any]:
    return Operation(
        id=f"{method}{path}", name=f"oneroster.{method.lower()}", method=method, path=path,
        response=answer, **others,
    )  # fmt: skip


GET = operation("GET", "/users/{sourcedId}", entity(Pupil, "user"))
LIST = operation("GET", "/users/", rows(Pupil, "users", "pupils"), paging=Paging.OFFSET, csv=("fields",))
NUMBERED = operation("GET", "/items", rows(Pupil, "items", "data"), paging=Paging.PAGE)
POST = operation("POST", "/users/", value(), body=Body(key="user"))
PUT = operation("PUT", "/users/{sourcedId}", entity(Pupil, "user"), body=Body(key="user"))
DELETE = operation("DELETE", "/users/{sourcedId}", nothing())
FILE = operation("GET", "/export", raw_bytes(), accept="application/zip")
SEND = operation("POST", "/caliper/event", value(), body=Body())


class AsyncRoster(AsyncServiceClient):
    service = "oneroster"
    error = RosterError


class Roster(SyncServiceClient):
    service = "oneroster"
    error = RosterError


class StillClock(Clock):
    """Stands still but for sleeps, which take no time."""

    def __init__(self) -> None:
        self.time = 1_000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.time

    def now(self) -> float:
        return 1_700_000_000.0 + self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


Answering = Callable[[Request], Response]


def as_json(payload: Any, status: int = 200, **headers: str) -> Response:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(json.dumps(payload), status, named, content_type="application/json")


@dataclass
class Service:
    """The service: answers come from a queue, or from one handler."""

    url: str
    requests: list[Request] = field(default_factory=list)
    answers: list[Response | Answering] = field(default_factory=list)
    token_answers: list[Response | Answering] = field(default_factory=list)
    token_requests: list[Request] = field(default_factory=list)
    handler: Answering | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, request: Request) -> Response:
        request.get_data()
        with self.lock:
            if request.path.startswith("/oauth2/"):
                self.token_requests.append(request)
                number = len(self.token_requests)
                given = self.token_answers.pop(0) if self.token_answers else None
                if given is None:
                    given = as_json({"access_token": f"token-number-{number}", "expires_in": 3600})
            else:
                self.requests.append(request)
                given = self.answers.pop(0) if self.answers else self.handler
        if given is None:
            return as_json({"imsx_description": "nothing was prepared"}, 404)
        return given(request) if not isinstance(given, Response) else given

    def provider(self, **settings: Any) -> TimebackProvider:
        chosen: dict[str, Any] = {
            "base_url": self.url,
            "auth_url": f"{self.url}/oauth2/token",
            "client_id": "client",
            "client_secret": SECRET,
            "retry_policy": RetryPolicy(first_wait=0.5, jitter=lambda: 0.0),
            **settings,
        }
        return TimebackProvider(**chosen)

    def sent(self, at: int = -1) -> Any:
        """The JSON body of a request."""
        return json.loads(self.requests[at].get_data())


Act = Callable[[socket.socket], "bool | None"]


class Host:
    """Accepts connections, reads requests, and does with each what the next act says; a true act keeps it open."""

    def __init__(self) -> None:
        self.acts: list[Act] = []
        self.seen = self.connections = 0
        self.requested: dict[socket.socket, bytes] = {}
        self.done = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: set[socket.socket] = set()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        self._open.add(connection)
        with connection:
            while self._requested(connection):
                act = self.acts[min(self.seen, len(self.acts) - 1)]
                self.seen += 1
                try:
                    if not act(connection):
                        return
                except OSError:
                    return  # the client has gone, which is what some acts wait for

    def _requested(self, connection: socket.socket) -> bool:
        received = b""
        while b"\r\n\r\n" not in received:
            try:
                more = connection.recv(65536)
            except OSError:
                return False
            if not more:
                return False
            received += more
        self.requested[connection] = received
        return True

    def close(self) -> None:
        self.done.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with suppress(OSError):  # it is closed already
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
