"""The web application: token endpoint, discovery documents, control routes, and the services behind them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import orjson
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from timeback_sandbox.calls import ABSENT, Answer
from timeback_sandbox.dispatch import Arrival, Platform
from timeback_sandbox.documents import DISCOVERY_PATHS, Documents
from timeback_sandbox.world import Clock, World, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from timeback_sandbox.quirks import Quirks
    from timeback_sandbox.tokens import Tokens

TOKEN_PATH = "/oauth2/token"  # noqa: S105 - a path
CLR_DISCOVERY_PATH = "/ims/clr/v2p0/discovery/"
LARGEST_BODY = 64 * 1024 * 1024
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_log = logging.getLogger("timeback.sandbox")


class Sandbox:
    """One platform behind one origin.

    Args:
        origin: Address under which it is reached, for links in answers.
        tokens: Who may call.
        documents: Where the documents come from.
        clock: Where the time comes from.
        quirks: Which oddities of the live platform are shown.
    """

    def __init__(
        self,
        origin: str,
        tokens: Tokens,
        *,
        documents: Documents | None = None,
        clock: Clock = utc_now,
        quirks: Quirks | None = None,
    ) -> None:
        self.tokens = tokens
        self.documents = documents or Documents()
        self._make_world: Callable[[], World] = lambda: World(origin, clock, quirks)
        self.platform = Platform(self.documents, tokens, self._make_world())
        self.asgi = Starlette(
            routes=[*self._fixed_routes(), Route("/{rest:path}", self._service, methods=_METHODS)],
            exception_handlers={500: self._broken},
        )

    def reset(self) -> None:
        """Throw all state away; tokens stay good."""
        self.platform.world = self._make_world()

    def _fixed_routes(self) -> list[Route]:
        return [
            Route(TOKEN_PATH, self._token, methods=["POST"]),
            Route("/__sandbox__/reset", self._reset, methods=["POST"]),
            Route(CLR_DISCOVERY_PATH, self._clr_discovery, methods=["GET"]),
            *(Route(path, self._discovery, methods=["GET"]) for path in DISCOVERY_PATHS),
        ]

    async def _broken(self, request: Request, error: Exception) -> Response:
        """Answer where the sandbox itself is wrong; the log has the traceback, the client has not."""
        _log.error("the sandbox failed on %s %s", request.method, request.url.path, exc_info=error)
        return _respond(self.platform.failure(request.url.path))

    async def _token(self, request: Request) -> Response:
        answer = self.tokens.exchange(request.headers.get("authorization", ""), await request.body())
        return _json(answer.body, answer.status, answer.headers)

    async def _reset(self, request: Request) -> Response:
        self.reset()
        return Response(status_code=204)

    async def _discovery(self, request: Request) -> Response:
        return self._snapshot(DISCOVERY_PATHS[request.url.path])

    async def _clr_discovery(self, request: Request) -> Response:
        """Give the pinned YAML to who asks for YAML with a token; everyone else gets what the service says."""
        wants_yaml = "yaml" in request.headers.get("accept", "")
        if wants_yaml and self.tokens.accepts(request.headers.get("authorization", "")):
            return self._snapshot("clr")
        return await self._service(request)

    def _snapshot(self, service: str) -> Response:
        content = self.documents.snapshot(service)
        if content is None:
            return _json({"error": "Not Found"}, 404)
        return Response(content, media_type="application/yaml")

    async def _service(self, request: Request) -> Response:
        raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
        body = await request.body()
        if len(body) > LARGEST_BODY:
            return _json({"error": "Payload Too Large"}, 413)
        arrival = Arrival(
            request.method, raw.partition(b"?")[0].decode("latin-1"), request.url.query, dict(request.headers), body
        )
        answer = self.platform.answer(arrival)
        _log.debug("%s %s", arrival.method, answer.status)
        return _respond(answer)


def _respond(answer: Answer) -> Response:
    if answer.body is ABSENT:
        return Response(status_code=answer.status, headers=answer.headers)
    if isinstance(answer.body, bytes):
        return Response(answer.body, answer.status, answer.headers, media_type=answer.media)
    return _json(answer.body, answer.status, answer.headers)


def _json(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(orjson.dumps(body), status, headers, media_type="application/json")
