"""The web application: token endpoint, discovery documents, control routes and services."""

from __future__ import annotations

import logging
import secrets
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import Response as HttpResponse
from starlette.routing import Route

from timeback_sandbox import page, second_platform
from timeback_sandbox.calls import ABSENT, Response
from timeback_sandbox.control import Control
from timeback_sandbox.delivery import Deliveries
from timeback_sandbox.dispatch import Platform, RawRequest
from timeback_sandbox.documents import Documents
from timeback_sandbox.fault_effects import FAIL_JOB, ROW_SHIFT, SLOW_JOB, Changes
from timeback_sandbox.faults import Faults
from timeback_sandbox.gate import ISSUES, OPERATION, Gate
from timeback_sandbox.ground import Clock, Ground, utc_now
from timeback_sandbox.guard import Guard
from timeback_sandbox.issuers import ISSUERS_PATH, KEYS_PATH
from timeback_sandbox.journal import History, Journal, Write
from timeback_sandbox.mounts import DISCOVERY_PATHS, TOKEN_PATH, service_at
from timeback_sandbox.problems import Problem, error_body
from timeback_sandbox.request_log import RequestLog
from timeback_sandbox.state.world import World
from timeback_sandbox.steering import RestoreError, Steering
from timeback_sandbox.tokens import SCOPE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.requests import Request

    from timeback_sandbox.journal import DataFile
    from timeback_sandbox.proofs import Signing
    from timeback_sandbox.quirks import Quirks
    from timeback_sandbox.rules import Rules
    from timeback_sandbox.tokens import Tokens

CLR_DISCOVERY_PATH = "/ims/clr/v2p0/discovery/"
_SERVER_ERROR = 500
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_CLIENT_ERROR = 400
_OWN_TOKEN_LIFETIME = 60.0
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_log = logging.getLogger("timeback.sandbox")


class Sandbox:
    """One platform served from one origin.

    Args:
        origin: Base URL of the sandbox, for links in responses.
        tokens: Issues and checks access tokens.
        documents: Source of the OpenAPI documents.
        clock: Returns the current time.
        quirks: Which quirks of the live platform are reproduced.
        rules: Which rules apply that refuse what the documents allow.
        guard: Refuses requests before their body is read; by default one for the origin, with a secret of its own.
        signing: How credentials are signed.
        empty: Whether OneRoster begins without the district of the seeds.
        deliveries: Delivers events to webhooks; by default to addresses on this machine alone.
        users: How many users OneRoster is seeded with, if more than usual.
        data: Keeps what is written beyond this process.

    Raises:
        RestoreError: What the data file holds cannot be carried out again.
    """

    def __init__(
        self,
        origin: str,
        tokens: Tokens,
        *,
        documents: Documents | None = None,
        clock: Clock = utc_now,
        quirks: Quirks | None = None,
        rules: Rules | None = None,
        guard: Guard | None = None,
        signing: Signing | None = None,
        empty: bool = False,
        deliveries: Deliveries | None = None,
        users: int = 0,
        data: DataFile | None = None,
    ) -> None:
        self.tokens = tokens
        self.clock = clock
        self.journal = Journal(clock(), data)
        self.documents = documents or Documents()
        self._make_world: Callable[[], World] = lambda: World(
            Ground(origin, clock, quirks, rules, empty=empty, users=self._users, begun=self._begun), signing
        )
        self._begun, self._users = self.journal.begun, users
        self.platform = Platform(self.documents, tokens, self._make_world())
        self.faults = Faults()
        self.log = RequestLog()
        self.deliveries = deliveries or Deliveries(clock)
        self._changes = Changes(tokens.revoke_all, self._error_body)
        control = Control(
            self.faults,
            self.log,
            self.reset,
            self._changes.release,
            lambda: self.platform.world.ground.rules,
            self.deliveries,
        )
        steering = Steering(self)
        routes = [
            *page.routes(),
            *steering.routes(),
            *control.routes(),
            *self._fixed_routes(),
            Route("/{rest:path}", self._service, methods=_METHODS),
        ]
        app = Starlette(routes=routes, exception_handlers={500: self._broken, HTTPException: self._refused})
        guard = guard or Guard(secrets.token_urlsafe(24), urlsplit(origin).port or 80)
        self.asgi = Gate(app, guard, self.faults, self.log, self._changes, lambda: self.platform.world.ground.now())
        self._carry_out(self.journal.writes)

    def reset(self) -> None:
        """Discard all state, faults and log entries; tokens stay valid."""
        self.faults.clear()
        self._changes.release()
        self.deliveries.forget()
        self.log.clear()
        self._begun = self.clock()
        self.journal.replace(History(self._begun, ()))
        self.platform.world = self._make_world()

    def begin_anew(self, users: int) -> None:
        """Go back to the seeds, with so many users if that is more than usual."""
        self._users = users
        self.reset()

    def restore(self, history: History) -> None:
        """Go back to the seeds of a history, and carry its writes out again, each at its time.

        Args:
            history: What the state is made of.

        Raises:
            RestoreError: A write is refused now; nothing has changed.
        """
        world, begun = self.platform.world, self._begun
        self._begun = history.begun
        self.platform.world = self._make_world()
        try:
            self._carry_out(history.writes)
        except RestoreError:
            self.platform.world, self._begun = world, begun
            raise
        self.faults.clear()
        self._changes.release()
        self.deliveries.forget()
        self.log.clear()
        self.journal.replace(history)

    def send(self, method: str, path: str, body: bytes) -> Response:
        """Carry out a request to a service as a client with every right would.

        Args:
            method: Upper-case method.
            path: Path, with a query string if it has one.
            body: The body, JSON.
        """
        bare, _, query = path.partition("?")
        return self._process(RawRequest(method, bare, query, self._own_headers("application/json"), body))

    def end_waiting_faults(self) -> None:
        """End the faults that hold a connection; may be called from any thread."""
        self._changes.release()

    @property
    def waiting(self) -> int:
        """How many faults hold a connection at the moment."""
        return self._changes.waiting

    def _error_body(self, path: str, status: int, message: str = "This fault was requested") -> Any:
        if path == TOKEN_PATH:
            return {"error": "temporarily_unavailable" if status >= _SERVER_ERROR else "invalid_request"}
        return error_body(service_at(path).name, path, Problem(status, message, by="failure"))

    def _fixed_routes(self) -> list[Route]:
        return [
            Route(TOKEN_PATH, self._token, methods=["POST"]),
            Route(second_platform.TOKEN_PATH, self._token, methods=["POST"]),
            Route(second_platform.SEND_PATH, self._second_platforms_events, methods=["POST"]),
            Route(CLR_DISCOVERY_PATH, self._clr_discovery, methods=["GET"]),
            Route(ISSUERS_PATH + "{name:path}", self._issuer, methods=["GET"]),
            Route(KEYS_PATH + "{name:path}", self._key, methods=["GET"]),
            *(Route(path, self._discovery, methods=["GET"]) for path in DISCOVERY_PATHS),
        ]

    async def _broken(self, request: Request, error: Exception) -> HttpResponse:
        """Respond with a 500 when the sandbox itself fails; only the log gets the traceback."""
        _log.error("the sandbox failed on %s %s", request.method, request.url.path, exc_info=error)
        return _respond(self.platform.failure(request.url.path))

    async def _refused(self, request: Request, error: Exception) -> HttpResponse:
        """Refuse a method that no route has, in the form of the service."""
        status = error.status_code if isinstance(error, HTTPException) else 405
        return _json(self._error_body(request.url.path, status, "This method is not allowed here"), status)

    async def _token(self, request: Request) -> HttpResponse:
        response = self.tokens.exchange(request.headers.get("authorization", ""), await request.body())
        return _json(response.body, response.status, response.headers)

    async def _second_platforms_events(self, request: Request) -> HttpResponse:
        authorization = request.headers.get("authorization", "")
        headers = {"authorization": authorization}
        raw_request = RawRequest("POST", second_platform.SEND_PATH, "", headers, await request.body())
        return _respond(self._process(raw_request))

    async def _discovery(self, request: Request) -> HttpResponse:
        return self._snapshot(DISCOVERY_PATHS[request.url.path])

    async def _clr_discovery(self, request: Request) -> HttpResponse:
        """Return the YAML snapshot if YAML is requested with a valid token; otherwise call the service."""
        wants_yaml = "yaml" in request.headers.get("accept", "")
        if wants_yaml and self.tokens.accepts(request.headers.get("authorization", "")):
            return self._snapshot("clr")
        return await self._service(request)

    async def _issuer(self, request: Request) -> HttpResponse:
        issuers = self.platform.world.credentials.signer.issuers
        return _found(issuers.issuer_document(request.path_params["name"]))

    async def _key(self, request: Request) -> HttpResponse:
        issuers = self.platform.world.credentials.signer.issuers
        return _found(issuers.key_document(request.path_params["name"]))

    def _snapshot(self, service: str) -> HttpResponse:
        content = self.documents.snapshot(service)
        if content is None:
            return _json({"error": "Not Found"}, 404)
        return HttpResponse(content, media_type="application/yaml")

    async def _service(self, request: Request) -> HttpResponse:
        raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
        raw_request = RawRequest(
            request.method,
            second_platform.first_platforms_path(raw.partition(b"?")[0].decode("latin-1")),
            request.url.query,
            dict(request.headers),
            await request.body(),
            request.scope.get(ROW_SHIFT, 0),
            request.scope.get(FAIL_JOB),
            request.scope.get(SLOW_JOB, 0),
        )
        response = self._process(raw_request)
        for hook, event in self.platform.world.webhooks.take_due():
            self.deliveries.start(hook, event)
        request.scope[OPERATION], request.scope[ISSUES] = response.operation, response.issues
        _log.debug("%s %s", raw_request.method, response.status)
        return _respond(response)

    def _process(self, request: RawRequest) -> Response:
        """Let the services respond; what may have changed something goes into the journal."""
        if request.method in _SAFE_METHODS:
            return self._respond_to(request)
        ground = self.platform.world.ground
        moment, drawn = ground.clock(), ground.drawn()
        with ground.standing_still(moment):
            response = self._respond_to(request)
        if response.status < _CLIENT_ERROR:
            self.journal.append(
                Write(
                    moment.isoformat(),
                    drawn,
                    request.method,
                    request.path,
                    request.query,
                    request.headers.get("content-type", ""),
                    request.body,
                    request.fail_job,
                    request.slow_job,
                )
            )
        return response

    def _respond_to(self, request: RawRequest) -> Response:
        if request.path == second_platform.SEND_PATH:
            authorization = request.headers.get("authorization", "")
            return second_platform.receive(self.platform.world, self.tokens, authorization, request.body)
        return self.platform.respond(request)

    def _carry_out(self, writes: Sequence[Write]) -> None:
        """Carry writes out in a new world; without any, its parts are still created on first use."""
        world = self.platform.world
        if writes:
            world.fill()
        for number, write in enumerate(writes, 1):
            world.ground.draw_again(write.counts)
            with world.ground.standing_still(datetime.fromisoformat(write.moment)):
                response = self._respond_to(self._request_of(write))
            if response.status >= _CLIENT_ERROR:
                raise RestoreError(f"write {number}, {write.method} {write.path}, is refused: {response.status}")
        world.webhooks.take_due()

    def _request_of(self, write: Write) -> RawRequest:
        headers = self._own_headers(write.media)
        return RawRequest(
            write.method,
            write.path,
            write.query,
            headers,
            write.body,
            fail_job=write.fail_job,
            slow_job=write.slow_job,
        )

    def _own_headers(self, media: str) -> dict[str, str]:
        token = self.tokens.issue(_OWN_TOKEN_LIFETIME, f"{SCOPE} {second_platform.WRITE_SCOPE}")
        return {"authorization": f"Bearer {token}", "x-api-key": self.tokens.client_secret, "content-type": media}


def _respond(response: Response) -> HttpResponse:
    if response.body is ABSENT:
        return HttpResponse(status_code=response.status, headers=response.headers)
    if isinstance(response.body, bytes):
        return HttpResponse(response.body, response.status, response.headers, media_type=response.media)
    return _json(response.body, response.status, response.headers)


def _found(document: Any) -> HttpResponse:
    return _json({"error": "Not Found"}, 404) if document is None else _json(document)


def _json(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> HttpResponse:
    return HttpResponse(orjson.dumps(body), status, headers, media_type="application/json")
