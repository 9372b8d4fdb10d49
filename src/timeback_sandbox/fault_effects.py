"""What each kind of fault does to a request and its response, on the wire."""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qsl, urlencode

import orjson

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from timeback_sandbox.faults import Firing
    from timeback_sandbox.wire import App, Connection, Message, Receive, Scope, Send

ROW_SHIFT: Final = "timeback_sandbox.row_shift"
FAIL_JOB: Final = "timeback_sandbox.fail_job"
SLOW_JOB: Final = "timeback_sandbox.slow_job"
_BLOCK: Final = 64 * 1024
_NO_CONTENT: Final = 204
_BEFORE_RESET: Final = 0.05
Headers = list[tuple[bytes, bytes]]
Outcome = Literal["elapsed", "gone", "cleared"]


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete response."""

    status: int
    headers: Headers
    body: bytes

    def with_headers(self, **values: str) -> Reply:
        """Return the response with headers set; underscores in names stand for dashes."""
        new = {name.replace("_", "-").encode(): value.encode("latin-1") for name, value in values.items()}
        return replace(self, headers=[pair for pair in self.headers if pair[0] not in new] + list(new.items()))

    def head(self) -> bytes:
        """Return the status line and headers as they go over the wire."""
        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = ""
        lines = [f"HTTP/1.1 {self.status} {phrase}".encode(), *(b": ".join(pair) for pair in self.headers)]
        return b"\r\n".join(lines) + b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request under a fault.

    Attributes:
        scope: ASGI scope of the request.
        body: Body of the request.
        send: Sends the response as usual.
        connection: The raw connection.
        app: Processes the request as usual.
        firing: The fault.
        sandbox: What a fault can change in the sandbox.
    """

    scope: Scope
    body: bytes
    send: Send
    connection: Connection
    app: App
    firing: Firing
    sandbox: Changes

    @property
    def fault(self) -> Mapping[str, Any]:
        """The fault, with its defaults."""
        return self.firing.fault

    async def process(self, send: Send | None = None) -> None:
        """Process the request as usual."""
        await self.app(self.scope, replay(self.body), send or self.send)

    async def reply(self) -> Reply:
        """Process the request and return the response, which always has a body.

        A response without one becomes 200 with `{}`, so that there is something to break.
        """
        started: list[Message] = []
        parts: list[bytes] = []

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                started.append(message)
            else:
                parts.append(message.get("body", b""))

        await self.process(keep)
        body = b"".join(parts)
        headers = [(bytes(name).lower(), bytes(value)) for name, value in started[0].get("headers", [])]
        status = int(started[0]["status"])
        if not body:
            status, body = 200 if status == _NO_CONTENT else status, b"{}"
        reply = Reply(status, headers, body).with_headers(content_length=str(len(body)))
        has_type = any(name == b"content-type" for name, _ in reply.headers)
        return reply if has_type else reply.with_headers(content_type="application/json")

    async def wait(self, seconds: float) -> Outcome:
        """Wait until the time is over, the client is gone or the faults are cleared."""
        return await self.sandbox.wait(seconds, self.connection)


class Changes:
    """What a fault can change in the sandbox, and how waiting faults are ended.

    Args:
        revoke_tokens: Revokes every access token.
        error_body: Returns the error body of a service for a path and a status.
    """

    def __init__(self, revoke_tokens: Callable[[], None], error_body: Callable[[str, int], Any]) -> None:
        self.revoke_tokens = revoke_tokens
        self.error_body = error_body
        self._released: set[asyncio.Event] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def wait(self, seconds: float, connection: Connection) -> Outcome:
        """Wait until the time is over, the client is gone or the faults are cleared."""
        self._loop = asyncio.get_running_loop()
        released = asyncio.Event()
        self._released.add(released)
        gone, cleared = asyncio.ensure_future(connection.gone()), asyncio.ensure_future(released.wait())
        try:
            done, _ = await asyncio.wait({gone, cleared}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._released.discard(released)
            for task in (gone, cleared):
                task.cancel()
            await asyncio.gather(gone, cleared, return_exceptions=True)
        return "cleared" if cleared in done else "gone" if gone in done else "elapsed"

    @property
    def waiting(self) -> int:
        """How many faults are waiting."""
        return len(self._released)

    def release(self) -> None:
        """End all waiting faults; may be called from any thread."""
        for released in tuple(self._released):
            if self._loop is not None and not self._loop.is_closed():
                self._loop.call_soon_threadsafe(released.set)


def replay(body: bytes) -> Receive:
    """Return an ASGI receive function that gives a body that has been read."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return messages.pop() if messages else {"type": "http.disconnect"}

    return receive


async def send_reply(send: Send, reply: Reply) -> None:
    """Send a complete response."""
    await send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
    await send({"type": "http.response.body", "body": reply.body})


async def _status(exchange: Exchange) -> None:
    fault = exchange.fault
    status = fault["status"]
    body = fault["body"] if "body" in fault else exchange.sandbox.error_body(exchange.scope["path"], status)
    raw = body.encode() if isinstance(body, str) else orjson.dumps(body)
    headers = {"content-type": "application/json", "content-length": str(len(raw))}
    headers |= {name.lower(): value for name, value in fault.get("headers", {}).items()}
    if "retry_after" in fault:
        headers["retry-after"] = _retry_after(fault["retry_after"], fault["retry_after_form"])
    if status in (_NO_CONTENT, 304):
        raw = b""
        headers.pop("content-length")
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send_reply(exchange.send, Reply(status, pairs, raw))


def _retry_after(value: float | str, form: str) -> str:
    if isinstance(value, str):
        return value
    if form == "date":
        return format_datetime(datetime.now(UTC) + timedelta(seconds=value), usegmt=True)
    return f"{value:g}" if value < 10**6 else str(int(value))


async def _reset(exchange: Exchange) -> None:
    if exchange.fault["at"] == "mid_body":
        await _write_half(exchange)
        await exchange.wait(_BEFORE_RESET)
    await exchange.connection.reset()


async def _stall(exchange: Exchange) -> None:
    if exchange.fault["at"] == "mid_body":
        await _write_half(exchange)
    await exchange.wait(exchange.fault["seconds"])
    await exchange.connection.close()


async def _write_half(exchange: Exchange) -> None:
    reply = await exchange.reply()
    exchange.connection.write(reply.head() + reply.body[: len(reply.body) // 2])


async def _drip(exchange: Exchange) -> None:
    reply = (await exchange.reply()).with_headers(connection="close")
    data, size = reply.head() + reply.body, exchange.fault["size"]
    for start in range(0, len(data), size):
        exchange.connection.write(data[start : start + size])
        if await exchange.wait(exchange.fault["interval"]) != "elapsed":
            break
    await exchange.connection.close()


async def _truncate(exchange: Exchange) -> None:
    reply = await exchange.reply()
    half = reply.body[: len(reply.body) // 2]
    if exchange.fault["framing"] == "chunked":
        reply = reply.with_headers(transfer_encoding="chunked")
        reply = replace(reply, headers=[pair for pair in reply.headers if pair[0] != b"content-length"])
        half = b"%x\r\n%s" % (len(reply.body), half)
    exchange.connection.write(reply.head() + half)
    await exchange.connection.close()


async def _invalid_json(exchange: Exchange) -> None:
    reply = await exchange.reply()
    given = exchange.fault.get("body")
    body = reply.body[: len(reply.body) // 2] if given is None else given.encode()
    await send_reply(exchange.send, replace(reply, body=body).with_headers(content_length=str(len(body))))


async def _charset(exchange: Exchange) -> None:
    reply = await exchange.reply()
    body = reply.body.decode("utf-8", "replace").encode(exchange.fault["encoded"], "replace")
    kind = f"application/json; charset={exchange.fault['declared']}"
    reply = replace(reply, body=body).with_headers(content_type=kind, content_length=str(len(body)))
    await send_reply(exchange.send, reply)


async def _oversize(exchange: Exchange) -> None:
    reply = await exchange.reply()
    size = max(exchange.fault["size"], len(reply.body))
    await _stream(exchange, reply.with_headers(content_length=str(size)), _padded(reply.body, size))


async def _bomb(exchange: Exchange) -> None:
    reply = await exchange.reply()
    encoding = exchange.fault["encoding"]
    compressed = _compressed(_padded(reply.body, exchange.fault["size"]), encoding)
    reply = reply.with_headers(content_encoding=encoding)
    headers = [pair for pair in reply.headers if pair[0] != b"content-length"]
    await _stream(exchange, replace(reply, headers=headers), compressed)


async def _stream(exchange: Exchange, reply: Reply, parts: AsyncIterator[bytes]) -> None:
    await exchange.send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
    async for part in parts:
        if exchange.connection.is_closing:
            await exchange.connection.gone()
            return
        await exchange.send({"type": "http.response.body", "body": part, "more_body": True})
    await exchange.send({"type": "http.response.body", "body": b""})


async def _padded(body: bytes, size: int) -> AsyncIterator[bytes]:
    yield body
    spaces, left = b" " * _BLOCK, size - len(body)
    while left > 0:
        yield spaces[:left]
        left -= _BLOCK
        await asyncio.sleep(0)


async def _compressed(parts: AsyncIterator[bytes], encoding: str) -> AsyncIterator[bytes]:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31 if encoding == "gzip" else 15)
    async for part in parts:
        if packed := packer.compress(part):
            yield packed
    yield packer.flush()


async def _bad_compression(exchange: Exchange) -> None:
    await send_reply(exchange.send, (await exchange.reply()).with_headers(content_encoding="gzip"))


async def _surplus(exchange: Exchange) -> None:
    reply = await exchange.reply()
    exchange.connection.hold_back(on=True)
    await send_reply(exchange.send, reply)
    exchange.connection.write(exchange.fault["data"].encode())
    exchange.connection.hold_back(on=False)


async def _redirect(exchange: Exchange) -> None:
    location = exchange.fault.get("location", "http://elsewhere.invalid" + exchange.scope["raw_path"].decode())
    headers = [(b"location", location.encode()), (b"content-length", b"0")]
    await send_reply(exchange.send, Reply(exchange.fault["status"], headers, b""))


async def _revoke_token(exchange: Exchange) -> None:
    exchange.sandbox.revoke_tokens()
    await exchange.process()


async def _token_error(exchange: Exchange) -> None:
    body = orjson.dumps({"error": exchange.fault["error"]})
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send_reply(exchange.send, Reply(exchange.fault["status"], headers, body))


async def _cap_page(exchange: Exchange) -> None:
    pairs = parse_qsl(exchange.scope["query_string"].decode("latin-1"), keep_blank_values=True)
    asked = [int(value) for name, value in pairs if name == "limit" and _is_count(value)]
    limit = min([exchange.fault["limit"], *asked])
    others = [pair for pair in pairs if pair[0] != "limit"]
    exchange.scope["query_string"] = urlencode([*others, ("limit", str(limit))]).encode()
    await exchange.process()


def _is_count(value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) < 10 and int(value) > 0


async def _shift_rows(exchange: Exchange) -> None:
    exchange.scope[ROW_SHIFT] = exchange.fault["by"] * exchange.firing.number
    await exchange.process()


async def _lose_response(exchange: Exchange) -> None:
    await exchange.reply()
    how = exchange.fault["how"]
    if how == "stall":
        await exchange.wait(exchange.fault["seconds"])
    if how == "reset":
        await exchange.connection.reset()
    else:
        await exchange.connection.close()


async def _fail_job(exchange: Exchange) -> None:
    exchange.scope[FAIL_JOB] = exchange.fault["mode"]
    await exchange.process()


async def _slow_job(exchange: Exchange) -> None:
    exchange.scope[SLOW_JOB] = exchange.fault["polls"]
    await exchange.process()


async def _latency(exchange: Exchange) -> None:
    if await exchange.wait(exchange.fault["seconds"]) == "cleared":
        await exchange.connection.close()
    else:
        await exchange.process()


EFFECTS: Final[Mapping[str, Callable[[Exchange], Awaitable[None]]]] = {
    "status": _status,
    "reset": _reset,
    "drip": _drip,
    "stall": _stall,
    "truncate": _truncate,
    "invalid_json": _invalid_json,
    "charset": _charset,
    "oversize": _oversize,
    "bomb": _bomb,
    "bad_compression": _bad_compression,
    "surplus": _surplus,
    "redirect": _redirect,
    "revoke_token": _revoke_token,
    "token_error": _token_error,
    "cap_page": _cap_page,
    "shift_rows": _shift_rows,
    "lose_response": _lose_response,
    "fail_job": _fail_job,
    "slow_job": _slow_job,
    "latency": _latency,
}
