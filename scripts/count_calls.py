"""Prints how many project functions, in how many files, a call passes through, down to the HTTP library and back.

Functions are counted by the call events of `sys.setprofile`; the token is there already and everything is imported.
Run it without arguments; `--list` names the functions.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from timeback_kit.services.caliper.input_dicts import ActivityCompletedDict

ROOT: Final = Path(__file__).resolve().parent.parent
PROJECT: Final = (str(ROOT / "src"), str(ROOT / "generated"))
USER: Final = {"sourcedId": "u1", "givenName": "Ada", "familyName": "L", "roles": [], "status": "active"}
ACTIVITY: Final[ActivityCompletedDict] = {
    "actor": {"id": "https://a.example/users/u1", "type": "TimebackUser", "email": "ada@example.edu"},
    "object": {
        "id": "https://a.example/activities/1",
        "type": "TimebackActivityContext",
        "subject": "Math",
        "app": {"name": "App"},
    },
    "metrics": [{"type": "xpEarned", "value": 5}],
}


class Service(BaseHTTPRequestHandler):
    """Answers every request well enough for one call, and keeps connections open, as the services do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer(
            {"users": [USER], "totalCount": 1} if self.path.split("?")[0].endswith("/users/") else {"user": USER}
        )

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        token = {"access_token": "token", "expires_in": 3600}
        self._answer(token if self.path.endswith("/token") else {"status": "success", "jobId": "1"})

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def _answer(self, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def service() -> Iterator[str]:
    """Serve on a port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()


class Count:
    """The project functions called while it is active."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []

    def __call__(self, frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(PROJECT):
            name = Path(frame.f_code.co_filename).relative_to(ROOT).as_posix()
            self.calls.append((name, frame.f_code.co_qualname))

    def __enter__(self) -> Count:
        sys.setprofile(self)
        return self

    def __exit__(self, *exception: object) -> None:
        sys.setprofile(None)
        self.calls = [call for call in self.calls if not call[1].startswith("Count.")]


def measured(url: str) -> dict[str, Count]:
    """Make each call twice and count the second time."""
    from timeback_kit.core.client import TimebackClient

    async def run() -> dict[str, Count]:
        async with TimebackClient(base_url=url, auth_url=f"{url}/token", client_id="id", client_secret=url) as client:
            users, events = client.oneroster.users, client.caliper.events
            calls: dict[str, Callable[[], Any]] = {
                "users.list": lambda: users.list(where={"status": "active"}),
                "users.get": lambda: users.get("u1"),
                "send_activity": lambda: events.send_activity("https://a.example/sensor", ACTIVITY),
            }
            found = {}
            for name, call in calls.items():
                await call()
                with Count() as count:
                    await call()
                found[name] = count
        return found

    return asyncio.run(run())


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--list", action="store_true", help="name the functions")
    arguments = parser.parse_args()
    with service() as url:
        for name, count in measured(url).items():
            functions = list(dict.fromkeys(count.calls))
            files = {file for file, _ in functions}
            sys.stdout.write(
                f"{name:14} {len(functions):3} functions in {len(files):2} files, {len(count.calls)} calls\n"
            )
            if arguments.list:
                sys.stdout.writelines(f"    {file}: {function}\n" for file, function in functions)


if __name__ == "__main__":
    main()
