"""Shows the request that a command would send."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime._http import Client, ConnectError, MockTransport, Request, Response
from timeback_kit.runtime.errors import TimebackError

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeback_kit.cli.client_options import ClientOptions
    from timeback_kit.core.sync import TimebackClient


def print_request(options: ClientOptions, call: Callable[[TimebackClient], Any]) -> None:
    """Make a call up to the point of sending, and print what it would send first.

    Args:
        options: The options of the client; credentials are not needed.
        call: Makes the call.

    Raises:
        TimebackError: The call is refused before anything is sent.
    """
    recorder = _Recorder()
    with Client(transport=MockTransport(recorder.respond)) as http_client:
        settings = {"client_id": "dry-run", "client_secret": "dry-run", "http_client": http_client, "max_retries": 0}
        address = options.settings().get("base_url")
        with options.open(**settings, **({"auth_url": f"{address}/token"} if address else {})) as timeback:
            try:
                result = call(timeback)
                for _ in result if hasattr(result, "__next__") else ():
                    break
            except TimebackError:
                if recorder.request is None:
                    raise
    if recorder.request is not None:
        _print(recorder.request)


class _Recorder:
    """Grants a token, keeps the first request to a service, and fails as a network would."""

    request: Request | None = None

    def respond(self, request: Request) -> Response:
        if b"grant_type=client_credentials" in request.read():
            return Response(200, json={"access_token": "dry-run", "token_type": "Bearer", "expires_in": 3600})
        self.request = self.request or request
        raise ConnectError("nothing is sent in a dry run")


def _print(request: Request) -> None:
    print(f"{request.method} {request.url}")
    content_type = request.headers.get("content-type")
    if content_type:
        print(f"content-type: {content_type}")
    print("authorization: Bearer ***")
    if request.content:
        print()
        print(_readable(request.content))


def _readable(content: bytes) -> str:
    try:
        return json.dumps(json.loads(content), indent=2, ensure_ascii=False)
    except ValueError:
        return content.decode("utf-8", "replace")
