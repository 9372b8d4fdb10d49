"""Runs a sandbox in a thread of this process."""

from __future__ import annotations

import asyncio
import ipaddress
import secrets
import socket
import threading
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, cast

import uvicorn

from timeback_sandbox.app import Sandbox
from timeback_sandbox.delivery import DELAYS, Deliveries
from timeback_sandbox.ground import Clock, utc_now
from timeback_sandbox.guard import Guard
from timeback_sandbox.journal import DataFile
from timeback_sandbox.mounts import TOKEN_PATH
from timeback_sandbox.tokens import LIFETIME, Tokens
from timeback_sandbox.wire import Timeouts, protocol_class

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from timeback_sandbox.delivery import DeliveryRecord
    from timeback_sandbox.documents import Documents
    from timeback_sandbox.faults import FaultRule, FaultState
    from timeback_sandbox.proofs import Signing
    from timeback_sandbox.quirks import Quirks
    from timeback_sandbox.request_log import RequestRecord
    from timeback_sandbox.rules import Rules

_START_TIMEOUT = 20.0


class SandboxServer:
    """A running sandbox, as a context manager.

    Args:
        host: Address to listen on. Anything but a loopback address needs `allow_remote`.
        port: Port to listen on; 0 picks a free one.
        accept_any_client: Accept any credentials.
        token_lifetime: Seconds until a token expires.
        documents: Source of the OpenAPI documents.
        clock: Returns the time that responses show.
        quirks: Which quirks of the live platform are reproduced; all of them by default.
        rules: Which rules apply that refuse what the documents allow; `Rules()` by default.
        allow_remote: Listen on an address that other machines can reach, and take any Host header on service routes.
        allow_hosts: Host headers, besides the loopback ones, that are accepted; with or without a port.
        timeouts: When slow and idle connections are ended.
        signing: How credentials are signed.
        empty: Whether OneRoster begins without the district of the seeds.
        users: How many users OneRoster is seeded with, if more than usual.
        data: SQLite file that keeps what is written beyond this process; made if there is none.
        clients: Secrets by client id that the token endpoint accepts; by default one that is new in every process.
        delivery_delays: Seconds before each retry of a delivery to a webhook.
        deliver_anywhere: Deliver to webhooks beyond this machine too.

    Raises:
        DataFileError: The data file cannot be used.
        RestoreError: What the data file holds cannot be carried out again.
        ValueError: The host is not a loopback address and `allow_remote` is not set.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        accept_any_client: bool = False,
        token_lifetime: int = LIFETIME,
        documents: Documents | None = None,
        clock: Clock = utc_now,
        quirks: Quirks | None = None,
        rules: Rules | None = None,
        allow_remote: bool = False,
        allow_hosts: Iterable[str] = (),
        timeouts: Timeouts | None = None,
        signing: Signing | None = None,
        empty: bool = False,
        users: int = 0,
        data: Path | None = None,
        clients: Mapping[str, str] | None = None,
        delivery_delays: Sequence[float] = DELAYS,
        deliver_anywhere: bool = False,
    ) -> None:
        if not (allow_remote or is_loopback(host)):
            raise ValueError(f"{host} is not a loopback address")
        self._socket = _listen(host, port)
        shown = f"[{host}]" if ":" in host else host
        self.base_url = f"http://{shown}:{self._socket.getsockname()[1]}"
        self.token_url = self.base_url + TOKEN_PATH
        self.tokens = Tokens(accept_any_client=accept_any_client, lifetime=token_lifetime, clients=clients)
        self.control_secret = secrets.token_urlsafe(24)
        port = self._socket.getsockname()[1]
        guard = Guard(self.control_secret, port, (shown, *allow_hosts), any_host=allow_remote)
        with ExitStack() as opened:
            opened.callback(self._socket.close)
            self._data = None if data is None else DataFile(data)
            if self._data is not None:
                opened.callback(self._data.close)
                signing = _with_kept_key(signing, self._data)
            self.sandbox = Sandbox(
                self.base_url,
                self.tokens,
                documents=documents,
                clock=clock,
                quirks=quirks,
                rules=rules,
                guard=guard,
                signing=signing,
                empty=empty,
                users=users,
                data=self._data,
                deliveries=Deliveries(clock, delivery_delays, anywhere=deliver_anywhere),
            )
            opened.pop_all()  # from here on, `stop` closes them
        timeouts = timeouts or Timeouts()
        config = uvicorn.Config(
            cast("Any", self.sandbox.asgi),
            log_config=None,
            access_log=False,
            lifespan="off",
            loop="asyncio",
            http=protocol_class(timeouts),
            ws="none",
            server_header=False,
            timeout_graceful_shutdown=2,
        )
        self._server = _Server(config)
        self._thread = threading.Thread(target=self._run, name="timeback-sandbox", daemon=True)

    @property
    def client_id(self) -> str:
        """The client id that the token endpoint accepts."""
        return self.tokens.client_id

    @property
    def client_secret(self) -> str:
        """The matching client secret; new in every process."""
        return self.tokens.client_secret

    @property
    def accept_any_client(self) -> bool:
        """Whether any credentials are accepted."""
        return self.tokens.accept_any_client

    @property
    def violations(self) -> list[str]:
        """Responses of the sandbox that violated a document; not empty means a bug in the sandbox."""
        return self.sandbox.platform.violations

    def start(self) -> Self:
        """Start, and return once requests are accepted."""
        self._thread.start()
        if not self._server.ready.wait(_START_TIMEOUT):
            raise RuntimeError("the sandbox did not start in time")
        return self

    def stop(self) -> None:
        """Stop, and return once the socket is closed."""
        self.sandbox.end_waiting_faults()
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(_START_TIMEOUT)
        self._socket.close()
        if self._data is not None:
            self._data.close()

    def fault(self, rule: FaultRule) -> FaultState:
        """Break requests on demand.

        Args:
            rule: The fault, which requests it applies to, and when.

        Returns:
            The rule with its defaults and its id.

        Raises:
            FaultError: The rule is invalid.
        """
        return self.sandbox.faults.add(rule)

    @property
    def faults(self) -> list[FaultState]:
        """All fault rules with their counts."""
        return self.sandbox.faults.list()

    @property
    def requests(self) -> list[RequestRecord]:
        """The last requests to the services and to the token endpoint, oldest first."""
        return self.sandbox.log.entries()

    @property
    def deliveries(self) -> list[DeliveryRecord]:
        """The last deliveries to webhooks, oldest first."""
        return self.sandbox.deliveries.records()

    def fail_deliveries(self, times: int) -> None:
        """Let the next attempts to deliver to a webhook fail without being sent."""
        self.sandbox.deliveries.fail_next(times)

    def wait_for_deliveries(self, timeout: float = 10.0) -> list[DeliveryRecord]:
        """Wait until no delivery is under way.

        Args:
            timeout: Seconds.

        Returns:
            The deliveries.

        Raises:
            TimeoutError: Some are still under way.
        """
        asyncio.run_coroutine_threadsafe(self.sandbox.deliveries.finished(), self._server.loop).result(timeout)
        return self.deliveries

    def reset(self) -> None:
        """Discard all state, faults and log entries; tokens stay valid."""
        self.sandbox.reset()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])


class _Server(uvicorn.Server):
    """Signals when it accepts requests, so that nobody has to poll."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.loop = asyncio.get_running_loop()
        self.ready.set()


def _with_kept_key(signing: Signing | None, data: DataFile) -> Signing:
    """Sign with the same key as long as the file is there."""
    from timeback_sandbox.proofs import Signing

    return replace(signing or Signing(), key=bytes.fromhex(data.fact("signing_key", secrets.token_hex(32))))


def is_loopback(host: str) -> bool:
    """Return whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # with the protocol given, asyncio sets TCP_NODELAY, so that small responses are sent at once
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    return listener
