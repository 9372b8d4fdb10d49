"""Routes each request to its service, authenticates it, and runs the handler."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

from timeback_sandbox.calls import ABSENT, Call, Handler, Response, Routes
from timeback_sandbox.contract import Contract, Match, Operation
from timeback_sandbox.examples import Examples
from timeback_sandbox.mounts import PACKAGES, service_at
from timeback_sandbox.problems import Problem, error_body
from timeback_sandbox.requests import read_body, read_query
from timeback_sandbox.response_checks import violations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_sandbox.documents import Documents
    from timeback_sandbox.state.world import World
    from timeback_sandbox.tokens import Tokens

NO_CONTENT = 204
_TOTALS = frozenset({"totalCount", "pageCount", "total", "pages", "totalPages"})
REFUSED_BY = "x-sandbox-refused-by"
"""Response header that names the rule or the plain reason of a refusal."""
_log = logging.getLogger("timeback.sandbox")


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request as received.

    Attributes:
        method: Upper-case method.
        path: Path, still percent-encoded.
        query: Query string.
        headers: Headers in lower case.
        body: The body as bytes.
        row_shift: By how many places the rows of a list are rotated.
        fail_job: How the job of this request fails, or None.
        slow_job: For how many looks its job stays active beyond the usual one.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    row_shift: int = 0
    fail_job: str | None = None
    slow_job: int = 0

    @property
    def media(self) -> str:
        """Content type without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Platform:
    """Handles every operation of every service.

    Args:
        documents: Source of the OpenAPI documents.
        tokens: Issues and checks access tokens.
        world: All state.
    """

    def __init__(self, documents: Documents, tokens: Tokens, world: World) -> None:
        self.documents = documents
        self.tokens = tokens
        self.world = world
        self.violations: list[str] = []
        self._contracts: dict[str, Contract] = {}
        self._handlers: dict[str, Mapping[tuple[str, str], Handler]] = {}

    def contract(self, service: str) -> Contract:
        """Return a service's contract; its document is read on first use."""
        if service not in self._contracts:
            self._contracts[service] = Contract(service, self.documents.contract(service))
        return self._contracts[service]

    def handlers(self, service: str) -> Mapping[tuple[str, str], Handler]:
        """Return the handlers of a service's stateful operations; none for a service that only has a document."""
        if service not in self._handlers:
            name = f"timeback_sandbox.services.{PACKAGES[service]}"
            routes = cast("Routes", import_module(name).routes).handlers if find_spec(name) is not None else {}
            self._handlers[service] = routes
        return self._handlers[service]

    def respond(self, request: RawRequest) -> Response:
        """Respond to a request; errors become error responses."""
        service = service_at(request.path, request.method)
        path = request.path.removeprefix(service.strip)
        match: Match | None = None
        try:
            contract = self.contract(service.name)
            match = self._match(contract, request.method, path)
            self._admit(service.name, request.method, path, match, request)
            response = self._serve(contract, cast("Match", match), request)
        except Problem as problem:
            response = Response(error_body(service.name, path, problem), problem.status)
            response.headers[REFUSED_BY] = problem.by
            response.issues = [f"{issue.field}: {issue.message}" for issue in problem.issues] or [problem.message]
        response = self._checked(service.name, match, response)
        response.operation = match.operation.id if match is not None else None
        return response

    def failure(self, path: str) -> Response:
        """Return a service's response to an internal error."""
        return Response(
            error_body(service_at(path).name, path, Problem(500, "Internal server error", by="failure")), 500
        )

    def _admit(self, service: str, method: str, path: str, match: Match | None, request: RawRequest) -> None:
        if match is None:
            raise self._no_route(service, method, path)
        if service == "masterytrack" and match.operation.path == "/authorizer":
            if not self.tokens.accepts_key(request.headers.get("x-api-key", "")):
                raise Problem(401, "Invalid API key", by="credentials")
            return
        own = request.headers.get("x-auth-token", "") if service == "masterytrack" else ""
        if not (self.tokens.accepts(own) or self.tokens.accepts(request.headers.get("authorization", ""))):
            raise Problem(401, "The request was not correctly authorised", by="credentials")

    def _match(self, contract: Contract, method: str, path: str) -> Match | None:
        """Find the operation of a request; collections are found without their final slash too."""
        found = contract.match(method, path)
        if found is not None or path.endswith("/") or self.world.ground.rules.apply("strict-slashes"):
            return found
        return contract.match(method, path + "/")

    def _no_route(self, service: str, method: str, path: str) -> Problem:
        """Refuse a route; POST to `resources` without its slash was a 422 on the live platform, everything else 404."""
        status = 422 if (service, path) == ("oneroster", "/ims/oneroster/resources/v1p2/resources") else 404
        slashed = self.contract(service).match(method, path + "/") is not None
        return Problem(status, "The requested route was not found", by="strict-slashes" if slashed else "route")

    def _serve(self, contract: Contract, match: Match, request: RawRequest) -> Response:
        operation = match.operation
        call = Call(
            operation=operation,
            contract=contract,
            path=match.path,
            query=self._capped(operation, read_query(contract, match, request.query)),
            body=read_body(contract, operation, request.media, request.body, self.world.ground.rules),
            media=request.media,
            headers=request.headers,
            world=self.world,
            tokens=self.tokens,
            row_shift=request.row_shift,
            fail_job=request.fail_job,
            slow_job=request.slow_job,
        )
        handler = self.handlers(contract.service).get(operation.key, example)
        response = handler(call)
        response.status = response.status or operation.success
        return response

    def _checked(self, service: str, match: Match | None, response: Response) -> Response:
        if match is not None:
            contract = self.contract(service)
            found = violations(contract, match.operation, response)
            if found:
                return self._violated(service, match, response, found)
        if response.live is not None:
            response.body = response.live(response.body)
        if match is not None and self.world.ground.quirks.hide_totals and match.operation.pages:
            response.body = _without_totals(response.body)
        return response

    def _capped(self, operation: Operation, query: dict[str, Any]) -> dict[str, Any]:
        """Return the query with a page size that the quirk allows."""
        cap = self.world.ground.quirks.page_cap
        asked = str(query.get("limit", cap))
        if cap is None or not operation.pages or not asked.isdecimal():
            return query
        return query | {"limit": min(cap, int(asked))}

    def _violated(self, service: str, match: Match, response: Response, found: list[str]) -> Response:
        operation = match.operation
        notice = f"{service} {operation.id} {response.status}: {'; '.join(found[:5])}"
        self.violations.append(notice)
        _log.error("sandbox response violates its document: %s", notice)
        if not self.world.ground.rules.apply("readable-writes"):
            return response
        message = "The sandbox's own response violates the document; see the sandbox's log"
        problem = Problem(500, message, by="failure")
        return Response(error_body(service, operation.path, problem), 500)


def _without_totals(body: Any) -> Any:
    """Return a page that does not say how many rows there are."""
    if not isinstance(body, dict):
        return body
    shown = {name: value for name, value in body.items() if name not in _TOTALS}
    if isinstance(shown.get("pagination"), dict):
        shown["pagination"] = _without_totals(shown["pagination"])
    return shown


def example(call: Call) -> Response:
    """Respond to an operation without a handler with an example of its success response."""
    operation = call.operation
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    known: dict[str, Any] = dict(zip(names, call.path, strict=False))
    content = operation.responses.get(str(operation.success), {})
    if operation.success == NO_CONTENT:
        return Response()
    if "application/json" not in content:
        return Response(ABSENT if not content else b"", media=next(iter(content), "application/json"))
    schema = content["application/json"].get("schema", {})
    return Response(Examples(call.contract.schemas).of(schema, known))
