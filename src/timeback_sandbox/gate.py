"""What every request passes before a service sees it: guard, body limit, log and faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import orjson

from timeback_sandbox.fault_effects import EFFECTS, Changes, Exchange, Reply, replay, send_reply
from timeback_sandbox.faults import TOKEN_SERVICE, Faults
from timeback_sandbox.guard import CONTROL_PATH, PAGE_PATH, Guard
from timeback_sandbox.mounts import TOKEN_PATH, service_at
from timeback_sandbox.request_log import RequestLog, RequestRecord, verdict_of
from timeback_sandbox.second_platform import TOKEN_PATH as SECOND_TOKEN_PATH
from timeback_sandbox.second_platform import first_platforms_path
from timeback_sandbox.wire import CONNECTION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_sandbox.faults import Firing
    from timeback_sandbox.wire import App, Message, Receive, Scope, Send

OPERATION: Final = "timeback_sandbox.operation"
ISSUES: Final = "timeback_sandbox.issues"
LARGEST_BODY: Final = 16 * 1024 * 1024
_LARGEST_CONTROL_BODY: Final = 1024 * 1024
_TOO_LARGE: Final = 413


class Gate:
    """The outermost ASGI application.

    Args:
        app: The routes behind it.
        guard: Refuses requests before their body is read.
        faults: The faults on demand.
        log: The request log.
        changes: What a fault can change in the sandbox.
        now: Returns the time for the log.
        largest_body: Bytes of the largest request body that is read.
    """

    def __init__(
        self,
        app: App,
        guard: Guard,
        faults: Faults,
        log: RequestLog,
        changes: Changes,
        now: Callable[[], str],
        largest_body: int = LARGEST_BODY,
    ) -> None:
        self._app = app
        self._guard = guard
        self._faults = faults
        self._log = log
        self._changes = changes
        self._now = now
        self._largest = largest_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request."""
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        method, path = str(scope["method"]), (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        refusal = self._guard.refusal(method, scope["path"], headers)
        if refusal is not None:
            await send_reply(send, _error(refusal.status, refusal.message))
            return
        is_control = scope["path"].startswith((CONTROL_PATH, PAGE_PATH)) or scope["path"] == "/"
        limit = _LARGEST_CONTROL_BODY if is_control else self._largest
        body = await _read(receive, headers, limit)
        if is_control:
            await self._control(scope, body, send, limit)
            return
        is_token = path in (TOKEN_PATH, SECOND_TOKEN_PATH)
        service = TOKEN_SERVICE if is_token else service_at(first_platforms_path(path), method).name
        query = scope["query_string"].decode("latin-1")
        entry = self._log.add(
            time=self._now(), service=service, method=method, path=path, query=query, headers=headers, body=body
        )
        watched = _watched(scope, entry, send)
        if body is None:
            entry["issues"] = [f"the request body is larger than {limit} bytes"]
            await send_reply(watched, _error(_TOO_LARGE, entry["issues"][0]))
            return
        firing = self._faults.take(service, method, path)
        if firing is None:
            await self._processing(entry)(scope, replay(body), watched)
        else:
            await self._break(scope, body, watched, firing, entry)

    def _processing(self, entry: RequestRecord) -> App:
        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            entry["processed"] = True
            await self._app(scope, receive, send)

        return app

    async def _control(self, scope: Scope, body: bytes | None, send: Send, limit: int) -> None:
        if body is None:
            await send_reply(send, _error(_TOO_LARGE, f"the request body is larger than {limit} bytes"))
        else:
            await self._app(scope, replay(body), send)

    async def _break(self, scope: Scope, body: bytes, send: Send, firing: Firing, entry: RequestRecord) -> None:
        entry["fault"], entry["fault_kind"], entry["verdict"] = firing.id, firing.kind, "faulted"
        exchange = Exchange(scope, body, send, scope[CONNECTION], self._processing(entry), firing, self._changes)
        await EFFECTS[firing.kind](exchange)


async def _read(receive: Receive, headers: Mapping[str, str], limit: int) -> bytes | None:
    """Read a body, or return None once it is known to be too large; what is left is discarded by the server."""
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > limit:
        return None
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > limit:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _watched(scope: Scope, entry: RequestRecord, send: Send) -> Send:
    """Return a send function that completes the log entry before the response leaves."""

    async def watched(message: Message) -> None:
        if message["type"] == "http.response.start":
            entry["status"] = cast("int", message["status"])
            if entry["fault"] is None:
                entry["verdict"] = verdict_of(message["status"])
            entry["operation"] = scope.get(OPERATION)
            entry["issues"] = entry["issues"] or scope.get(ISSUES, [])
        await send(message)

    return watched


def _error(status: int, message: str) -> Reply:
    body: Any = orjson.dumps({"error": message})
    return Reply(status, [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())], body)
