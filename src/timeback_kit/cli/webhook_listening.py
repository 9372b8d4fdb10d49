"""`timeback webhooks listen`: shows deliveries as they come, and passes them on to a program on this machine."""

from __future__ import annotations

import secrets
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from timeback_kit.cli.client_options import ClientOptions, with_options
from timeback_kit.cli.values import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_api.webhooks.inputs import WebhookInput
    from timeback_kit.core.sync import TimebackClient
    from timeback_kit.services.webhooks.receiving import WebhookReceiver

webhooks = typer.Typer(help="Webhooks.", no_args_is_help=True)

_PASSED_ON: Final = 30.0
"""Seconds that a program may take to answer."""

_OF_THE_CONNECTION: Final = frozenset({"host", "connection", "content-length"})
_NOT_HERE, _TOO_LARGE, _NO_ANSWER = 404, 413, 502


@dataclass(frozen=True, slots=True)
class _Delivered:
    """One delivery, its signature, and what the program answered."""

    body: Any = field(repr=False)
    problem: str | None
    status: int


def _listen(
    forward_to: Annotated[
        str | None, typer.Option(metavar="URL", help="Pass each delivery on to this address and answer as it answers")
    ] = None,
    sensor: Annotated[str | None, typer.Option(metavar="ID", help="Only events of this sensor")] = None,
    port: Annotated[int, typer.Option(metavar="N", help="Port to listen on; 0 takes a free one")] = 0,
    public_url: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Address by which the platform reaches this port, such as a tunnel's"),
    ] = None,
    times: Annotated[int | None, typer.Option(metavar="N", min=1, help="Stop after N deliveries")] = None,
    *,
    options: ClientOptions,
) -> None:
    """Make a webhook, show its deliveries until Ctrl-C, and delete it again.

    The sandbox delivers to this machine. The live platform needs an address that it can reach: --public-url.
    """
    from timeback_kit.services.webhooks.receiving import HmacSignature, WebhookReceiver

    if forward_to is not None and not forward_to.startswith(("http://", "https://")):
        raise UsageError("--forward-to takes an http(s) URL")
    secret = secrets.token_urlsafe(24)
    receiver = WebhookReceiver(HmacSignature(secret))
    with (
        options.open() as timeback,
        _serving(port, receiver, forward_to) as (address, deliveries),
        _webhook(timeback, public_url or address, secret, sensor) as hook_id,
    ):
        print(f"webhook {hook_id} delivers to {public_url or address}; Ctrl-C ends it", file=sys.stderr, flush=True)
        seen = 0
        while times is None or seen < times:
            _show(deliveries.get())
            seen += 1


webhooks.command("listen")(with_options(_listen))


@contextmanager
def _webhook(timeback: TimebackClient, url: str, secret: str, sensor: str | None) -> Iterator[str]:
    body: WebhookInput = {
        "name": "timeback webhooks listen",
        "description": None,
        "targetUrl": url,
        "secret": secret,
        "active": True,
    }
    if sensor is not None:
        body["sensor"] = sensor
    made = timeback.webhooks.webhooks.create(body)
    try:
        yield str(made.id)
    finally:
        timeback.webhooks.webhooks.delete(str(made.id))


@contextmanager
def _serving(
    port: int, receiver: WebhookReceiver, forward_to: str | None
) -> Iterator[tuple[str, SimpleQueue[_Delivered]]]:
    deliveries: SimpleQueue[_Delivered] = SimpleQueue()
    path = f"/{secrets.token_urlsafe(8)}"

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = self.headers.get("content-length", "")
            if self.path != path or not length.isdigit():
                self._answer(_NOT_HERE)
            elif int(length) > 1024 * 1024:
                self._answer(_TOO_LARGE)
            else:
                found = _take(receiver, dict(self.headers), self.rfile.read(int(length)), forward_to)
                self._answer(found.status)
                deliveries.put(found)

        def _answer(self, status: int) -> None:
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent: what came in is shown already."""

    with ThreadingHTTPServer(("127.0.0.1", port), Handler) as server:
        thread = Thread(target=server.serve_forever, name="timeback-webhooks", daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}{path}", deliveries
        finally:
            server.shutdown()
            thread.join()


def _take(receiver: WebhookReceiver, headers: dict[str, str], body: bytes, forward_to: str | None) -> _Delivered:
    from timeback_kit.services.webhooks.receiving import DeliveryRefusedError

    try:
        parsed, problem = receiver.receive(headers, body).body, None
    except DeliveryRefusedError as error:
        parsed, problem = None, str(error)
    return _Delivered(parsed, problem, 204 if forward_to is None else _pass_on(forward_to, headers, body))


def _pass_on(url: str, headers: dict[str, str], body: bytes) -> int:
    from timeback_kit.runtime._http import Client, HTTPError

    kept = {
        name: value for name, value in headers.items() if name.lower() not in {"host", "connection", "content-length"}
    }
    try:
        with Client(timeout=_PASSED_ON, trust_env=False) as client:
            return client.post(url, content=body, headers=kept).status_code
    except HTTPError as error:
        print(f"{url} did not answer: {type(error).__name__}", file=sys.stderr)
        return _NO_ANSWER


def _show(found: _Delivered) -> None:
    """One line for a delivery: what it is, not whose."""
    content = found.body if isinstance(found.body, dict) else {}
    event = content.get("event") if isinstance(content.get("event"), dict) else content
    named = [
        str(event.get(name)) for name in ("type", "action", "externalId") if isinstance(event, dict) and event.get(name)
    ]
    signed = "signature fits" if found.problem is None else found.problem
    print(f"{' '.join(named) or 'a delivery'}: {signed}, answered {found.status}", flush=True)
