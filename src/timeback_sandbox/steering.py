"""Control routes that move the sandbox: the clock, snapshots, a token for the page, and what operations there are."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

import orjson
from starlette.responses import Response
from starlette.routing import Route

from timeback_sandbox.clock import SteeredClock
from timeback_sandbox.ground import iso
from timeback_sandbox.guard import CONTROL_PATH
from timeback_sandbox.mounts import SERVICES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.requests import Request

    from timeback_sandbox.dispatch import Platform
    from timeback_sandbox.ground import Clock
    from timeback_sandbox.journal import History, Journal
    from timeback_sandbox.tokens import Tokens

_NAME: Final = re.compile(r"[\w .-]{1,80}")
MOST_USERS: Final = 1_000_000
_PAGE_TOKEN_LIFETIME: Final = 3600.0
_METHODS: Final = ("get", "post", "put", "patch", "delete")


class RestoreError(Exception):
    """Writes that cannot be carried out again; the message names the first."""


class Steered(Protocol):
    """What is moved: a sandbox."""

    platform: Platform
    tokens: Tokens
    journal: Journal
    clock: Clock

    def begin_anew(self, users: int) -> None:
        """Go back to the seeds, with so many users."""

    def restore(self, history: History) -> None:
        """Go back to the seeds of a history, and carry its writes out again."""


class Steering:
    """The handlers of the routes.

    Args:
        sandbox: What is moved.
    """

    def __init__(self, sandbox: Steered) -> None:
        self._sandbox = sandbox

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route(CONTROL_PATH + "clock", self._show_clock, methods=["GET"]),
            Route(CONTROL_PATH + "clock", self._move_clock, methods=["POST"]),
            Route(CONTROL_PATH + "snapshots", self._list_snapshots, methods=["GET"]),
            Route(CONTROL_PATH + "snapshots", self._take_snapshot, methods=["POST"]),
            Route(CONTROL_PATH + "snapshots/{name}/restore", self._restore, methods=["POST"]),
            Route(CONTROL_PATH + "snapshots/{name}", self._drop_snapshot, methods=["DELETE"]),
            Route(CONTROL_PATH + "jobs", self._list_jobs, methods=["GET"]),
            Route(CONTROL_PATH + "seed", self._begin_anew, methods=["POST"]),
            Route(CONTROL_PATH + "operations", self._list_operations, methods=["GET"]),
            Route(CONTROL_PATH + "token", self._issue_token, methods=["POST"]),
        ]

    async def _show_clock(self, _: Request) -> Response:
        return self._clock()

    async def _move_clock(self, request: Request) -> Response:
        clock = self._sandbox.clock
        if not isinstance(clock, SteeredClock):
            return _refused("clock", "this sandbox was given a clock of its own", 409)
        given = await _object(request)
        match given:
            case {"now": None, **rest} if not rest:
                clock.go_on()
            case {"now": str(text), **rest} if not rest:
                moment = _moment(text)
                if moment is None:
                    return _refused("now", "must be an ISO 8601 time with a zone, or null to go on")
                clock.set(moment)
            case {"advance": int() | float() as seconds, **rest} if not rest and abs(seconds) < 1e10:
                clock.advance(float(seconds))
            case _:
                return _refused("body", 'must be {"now": TIME or null} or {"advance": SECONDS}')
        return self._clock()

    def _clock(self) -> Response:
        clock = self._sandbox.clock
        return _json({"now": iso(clock()), "stands_still": isinstance(clock, SteeredClock) and clock.stands_still})

    async def _list_snapshots(self, _: Request) -> Response:
        journal = self._sandbox.journal
        held = [{"name": name, "writes": writes} for name, writes in journal.snapshots.items()]
        return _json({"snapshots": held, "writes": len(journal.writes)})

    async def _take_snapshot(self, request: Request) -> Response:
        match await _object(request):
            case {"name": str(name)} if _NAME.fullmatch(name):
                self._sandbox.journal.snapshot(name)
                return _json({"name": name, "writes": len(self._sandbox.journal.writes)}, 201)
            case _:
                return _refused("name", "must be 1 to 80 letters, digits, blanks, dots, hyphens or underscores")

    async def _restore(self, request: Request) -> Response:
        history = self._sandbox.journal.of_snapshot(request.path_params["name"])
        if history is None:
            return _json({"error": "there is no snapshot of this name"}, 404)
        try:
            self._sandbox.restore(history)
        except RestoreError as error:
            return _json({"error": str(error)}, 409)
        return Response(status_code=204)

    async def _drop_snapshot(self, request: Request) -> Response:
        if not self._sandbox.journal.drop(request.path_params["name"]):
            return _json({"error": "there is no snapshot of this name"}, 404)
        return Response(status_code=204)

    async def _list_jobs(self, _: Request) -> Response:
        listed = [
            {
                "id": job.id,
                "state": job.state,
                "polls": job.polls,
                "events": len(job.results),
                "failed": job.status != "success",
            }
            for job in self._sandbox.platform.world.events.jobs()
        ]
        return _json({"jobs": listed})

    async def _begin_anew(self, request: Request) -> Response:
        match await _object(request):
            case {"users": int(users)} if not isinstance(users, bool) and 1 <= users <= MOST_USERS:
                self._sandbox.begin_anew(users)
                return Response(status_code=204)
            case _:
                return _refused("users", f"must be a whole number from 1 to {MOST_USERS}")

    async def _list_operations(self, _: Request) -> Response:
        listed = [operation for service in SERVICES for operation in self._operations(service.name)]
        return _json({"operations": listed})

    def _operations(self, service: str) -> Iterator[dict[str, Any]]:
        contract = self._sandbox.platform.contract(service)
        prose = {
            (method.upper(), path): str(described.get("summary") or described.get("description") or "")
            for path, methods in contract.document["paths"].items()
            for method, described in methods.items()
            if method in _METHODS
        }
        for operation in contract.operations:
            yield {
                "service": service,
                "id": operation.id,
                "method": operation.method,
                "path": operation.path,
                "summary": prose.get((operation.method, operation.path), ""),
                "parameters": [{"name": each.name, "required": each.required} for each in operation.parameters],
                "body": operation.body is not None,
                "lists": operation.pages and not any(each.required for each in operation.parameters),
            }

    async def _issue_token(self, _: Request) -> Response:
        token = self._sandbox.tokens.issue(_PAGE_TOKEN_LIFETIME)
        return _json({"access_token": token, "expires_in": _PAGE_TOKEN_LIFETIME}, 201)


async def _object(request: Request) -> Any:
    try:
        return orjson.loads(await request.body())
    except orjson.JSONDecodeError:
        return None


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _refused(field: str, allowed: str, status: int = 400) -> Response:
    return _json({"error": f"{field}: {allowed}", "field": field, "allowed": allowed}, status)


def _json(body: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(body), status, media_type="application/json")
