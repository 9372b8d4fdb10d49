"""The HTTP protocol of the server: gives faults the raw connection, and ends slow and idle connections."""

from __future__ import annotations

import os
import socket
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import h11
import orjson
from uvicorn.protocols.http.h11_impl import H11Protocol

from timeback_sandbox.mounts import service_at
from timeback_sandbox.problems import Problem, error_body

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, MutableMapping

    from uvicorn.config import Config
    from uvicorn.server import ServerState

    Scope = MutableMapping[str, Any]
    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    App = Callable[[Scope, Receive, Send], Awaitable[None]]

CONNECTION: Final = "timeback_sandbox.connection"
_LONGEST_LINE: Final = 8192
_RESET_ON_CLOSE: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """When connections are ended, in seconds.

    Attributes:
        idle: Without a request on an open connection.
        head: From a request's first byte (or the connection's start) to the end of its headers.
        body: Without a byte of an unfinished request body, and for what is left of one after the response.
    """

    idle: float = 75.0
    head: float = 20.0
    body: float = 30.0


class Connection:
    """The raw connection of a request, for faults that HTTP has no words for.

    Args:
        transport: The transport of the connection.
        receive: The request's ASGI receive function, which reports when the connection is gone.
    """

    def __init__(self, transport: asyncio.Transport, receive: Receive) -> None:
        self._transport = transport
        self._receive = receive

    @property
    def is_closing(self) -> bool:
        """Whether the connection is closed or about to be."""
        return self._transport.is_closing()

    def write(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._transport.write(data)

    def hold_back(self, *, on: bool) -> None:
        """Collect what is written into full segments while on, where the platform can do that."""
        if hasattr(socket, "TCP_CORK") and not self._transport.is_closing():
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, int(on))

    async def close(self) -> None:
        """Send what is buffered, close the connection, and return when it is gone."""
        self._transport.close()
        await self.gone()

    async def reset(self) -> None:
        """Reset the connection (TCP RST), and return when it is gone."""
        if not self._transport.is_closing():
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            self._transport.abort()
        await self.gone()

    async def gone(self) -> None:
        """Return when the connection is gone."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    @property
    def _socket(self) -> socket.socket:
        return cast("socket.socket", self._transport.get_extra_info("socket"))


def _path_in(received: bytes) -> str:
    """Return the path of a request line, as far as there is one."""
    parts = received.partition(b"\r\n")[0].split(b" ")
    return parts[1].partition(b"?")[0].decode("latin-1") if len(parts) > 1 else "/"


def protocol_class(timeouts: Timeouts) -> type[asyncio.Protocol]:
    """Return uvicorn's HTTP protocol with these timeouts and with `CONNECTION` in each request's scope."""

    class SandboxProtocol(H11Protocol):
        def __init__(
            self,
            config: Config,
            server_state: ServerState,
            app_state: dict[str, Any],
            _loop: asyncio.AbstractEventLoop | None = None,
        ) -> None:
            super().__init__(config, server_state, app_state, _loop)
            self.timeout_keep_alive = cast("int", timeouts.idle)
            self._served = cast("App", self.app)
            self.app = cast("Any", self._with_connection)
            self._deadline: asyncio.TimerHandle | None = None
            self._waits_for = ""
            self._head = b""

        async def _with_connection(self, scope: Scope, receive: Receive, send: Send) -> None:
            scope[CONNECTION] = Connection(self.transport, receive)
            await self._served(scope, receive, send)

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._watch("head")

        def data_received(self, data: bytes) -> None:
            self._head = (self._head + data)[:_LONGEST_LINE] if self.conn.their_state is h11.IDLE else b""
            super().data_received(data)
            if self.conn.their_state is not h11.IDLE:
                self._head = b""
            if self.conn.their_state is h11.IDLE:
                self._watch("head")
            elif self.conn.their_state is h11.SEND_BODY:
                # what comes after an early response is discarded, but not for ever
                self._watch("rest") if self.conn.our_state is h11.DONE else self._watch("body", restart=True)
            else:
                self._watch("")

        def send_400_response(self, msg: str) -> None:
            """Refuse what is not an HTTP request in the form of the service that it names."""
            path = _path_in(self._head)
            problem = Problem(400, "The request is not valid HTTP", by="encoding")
            body = orjson.dumps(error_body(service_at(path).name, path, problem))
            headers = [
                (b"content-type", b"application/json"),
                (b"content-length", str(len(body)).encode()),
                (b"connection", b"close"),
            ]
            response = h11.Response(status_code=400, headers=headers, reason=b"Bad Request")
            for event in (response, h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
            self.transport.close()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            if self.conn.their_state is h11.IDLE:
                self._watch("head" if self.conn.trailing_data[0] else "")

        def connection_lost(self, exc: Exception | None) -> None:
            self._watch("")
            super().connection_lost(exc)

        def _watch(self, phase: str, *, restart: bool = False) -> None:
            """End the connection if a phase takes too long; an empty phase has no end."""
            if phase == self._waits_for and not restart:
                return
            if self._deadline is not None:
                self._deadline.cancel()
                self._deadline = None
            self._waits_for = phase
            if phase and not self.transport.is_closing():
                seconds = timeouts.head if phase == "head" else timeouts.body
                self._deadline = self.loop.call_later(seconds, self.transport.abort)

    return SandboxProtocol
