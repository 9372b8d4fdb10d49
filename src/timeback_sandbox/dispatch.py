"""The services side by side: which one a path belongs to, and how a call is answered."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from timeback_sandbox.answers import violations
from timeback_sandbox.calls import ABSENT, Answer, Call, Handler, Routes
from timeback_sandbox.contract import Contract, Match
from timeback_sandbox.documents import PACKAGES, Documents
from timeback_sandbox.examples import Examples
from timeback_sandbox.problems import Problem, body_of
from timeback_sandbox.requests import read_body, read_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_sandbox.tokens import Tokens
    from timeback_sandbox.world import World

NO_CONTENT = 204
_log = logging.getLogger("timeback.sandbox")


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a service answers: paths with this prefix are its own, and `strip` is no part of its document's paths."""

    prefix: str
    service: str
    strip: str = ""


MOUNTS = (
    Mount("/ims/oneroster/", "oneroster"),
    Mount("/ims/case/", "case"),
    Mount("/ims/clr/", "clr"),
    Mount("/edubridge/", "edubridge"),
    Mount("/powerpath/", "powerpath"),
    Mount("/caliper/", "caliper"),
    Mount("/jobs/", "caliper"),
    Mount("/webhooks", "webhooks"),
    Mount("/webhook-filters", "webhooks"),
    Mount("/api/", "qti", "/api"),
    Mount("/prod/", "masterytrack", "/prod"),
)
ELSEWHERE = Mount("/", "oneroster")


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request as it came in.

    Attributes:
        method: Upper-case method.
        path: Path, still percent-encoded.
        query: Query string.
        headers: Headers in lower case.
        body: The bytes.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def media(self) -> str:
        """Content type without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Platform:
    """Answers every operation of every service.

    Args:
        documents: Where the documents come from.
        tokens: Who may call.
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
        """Return a service's contract; its document is read the first time."""
        if service not in self._contracts:
            self._contracts[service] = Contract(service, self.documents.effective(service))
        return self._contracts[service]

    def handlers(self, service: str) -> Mapping[tuple[str, str], Handler]:
        """Return the operations of a service that are answered from state."""
        if service not in self._handlers:
            module = import_module(f"timeback_sandbox.services.{PACKAGES[service]}")
            self._handlers[service] = cast("Routes", module.routes).handlers
        return self._handlers[service]

    def answer(self, arrival: Arrival) -> Answer:
        """Answer a request; a refusal is an answer too."""
        mount = _mount(arrival.path)
        path = arrival.path.removeprefix(mount.strip)
        match: Match | None = None
        try:
            contract = self.contract(mount.service)
            match = contract.match(arrival.method, path)
            self._admit(mount.service, path, match, arrival)
            answer = self._serve(contract, cast("Match", match), arrival)
        except Problem as problem:
            answer = Answer(body_of(mount.service, path, problem), problem.status)
        return self._checked(mount.service, match, answer)

    def failure(self, path: str) -> Answer:
        """Return a service's own way of saying that it failed."""
        return Answer(body_of(_mount(path).service, path, Problem(500, "Internal server error")), 500)

    def _admit(self, service: str, path: str, match: Match | None, arrival: Arrival) -> None:
        if match is None:
            raise Problem(self._unknown_route_status(service, path), "The requested route was not found")
        if service == "masterytrack" and match.operation.path == "/authorizer":
            if not self.tokens.knows_key(arrival.headers.get("x-api-key", "")):
                raise Problem(401, "Invalid API key")
            return
        own = arrival.headers.get("x-auth-token", "") if service == "masterytrack" else ""
        if not (self.tokens.accepts(own) or self.tokens.accepts(arrival.headers.get("authorization", ""))):
            raise Problem(401, "The request was not correctly authorised")

    @staticmethod
    def _unknown_route_status(service: str, path: str) -> int:
        """POST to `resources` without its final slash is a 422 on the live platform, everything else a 404."""
        return 422 if (service, path) == ("oneroster", "/ims/oneroster/resources/v1p2/resources") else 404

    def _serve(self, contract: Contract, match: Match, arrival: Arrival) -> Answer:
        operation = match.operation
        call = Call(
            operation=operation,
            contract=contract,
            path=match.path,
            query=read_query(contract, match, arrival.query),
            body=read_body(contract, operation, arrival.media, arrival.body),
            media=arrival.media,
            headers=arrival.headers,
            world=self.world,
            tokens=self.tokens,
        )
        handler = self.handlers(contract.service).get(operation.key, example)
        answer = handler(call)
        answer.status = answer.status or operation.success
        return answer

    def _checked(self, service: str, match: Match | None, answer: Answer) -> Answer:
        if match is not None:
            contract = self.contract(service)
            found = violations(contract, match.operation, answer)
            if found:
                return self._violated(service, match, answer, found)
        if answer.live is not None:
            answer.body = answer.live(answer.body)
        return answer

    def _violated(self, service: str, match: Match, answer: Answer, found: list[str]) -> Answer:
        operation = match.operation
        notice = f"{service} {operation.id} {answer.status}: {'; '.join(found[:5])}"
        self.violations.append(notice)
        _log.error("sandbox answer violates document: %s", notice)
        problem = Problem(500, "The sandbox's own answer violates the document; see its log")
        return Answer(body_of(service, operation.path, problem), 500)


def _mount(path: str) -> Mount:
    return next((mount for mount in MOUNTS if path.startswith(mount.prefix)), ELSEWHERE)


def example(call: Call) -> Answer:
    """Answer an operation that has no state with an example of its success answer."""
    operation = call.operation
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    known: dict[str, Any] = dict(zip(names, call.path, strict=False))
    content = operation.answers.get(str(operation.success), {})
    if operation.success == NO_CONTENT:
        return Answer()
    if "application/json" not in content:
        return Answer(ABSENT if not content else b"", media=next(iter(content), "application/json"))
    schema = content["application/json"].get("schema", {})
    return Answer(Examples(call.contract.schemas).of(schema, known))
