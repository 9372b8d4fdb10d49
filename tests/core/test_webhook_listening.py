"""`timeback webhooks listen` shows what the sandbox delivers, passes it on, and leaves no webhook behind."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sample_events import EVENT
from timeback_kit.cli import main
from timeback_kit.core.sync import TimebackClient
from timeback_sandbox.server import SandboxServer


@pytest.fixture
def platform(monkeypatch):
    with SandboxServer(delivery_delays=(0, 0)) as server:
        monkeypatch.setenv("TIMEBACK_SANDBOX_URL", server.base_url)
        monkeypatch.setenv("TIMEBACK_ENV", "staging")
        monkeypatch.setenv("TIMEBACK_CLIENT_ID", server.client_id)
        monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", server.client_secret)
        yield server


@pytest.fixture
def program():
    """A program of the user's own, which answers 202."""

    class Handler(BaseHTTPRequestHandler):
        taken: list[bytes] = []  # noqa: RUF012 - one handler class per fixture

        def do_POST(self):
            self.taken.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(202)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            """Stay silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/mine", Handler.taken
        server.shutdown()
        thread.join()


def send_when_listening(platform: SandboxServer) -> None:
    """Send one event as soon as the webhook is there."""
    hooks = platform.sandbox.platform.world.webhooks.hooks
    there = threading.Event()
    add = hooks.add

    def added(*given):
        there.set()
        return add(*given)

    hooks.add = added

    def run() -> None:
        there.wait(20)
        with TimebackClient() as timeback:
            timeback.caliper.events.send("https://app.example/sensor", [EVENT])

    threading.Thread(target=run).start()


def test_a_delivery_is_shown_and_passed_on(platform, program, capsys):
    address, taken = program
    send_when_listening(platform)

    assert main(["webhooks", "listen", "--forward-to", address, "--times", "1"]) == 0

    out, err = capsys.readouterr()
    assert out == f"NavigationEvent NavigatedTo {EVENT['id']}: signature fits, answered 202\n"
    assert "learner@example.edu" not in out + err
    assert json.loads(taken[0])["event"]["externalId"] == EVENT["id"]
    assert [each["id"] for each in platform.sandbox.platform.world.webhooks.hooks.rows()] == ["id-1"]


def test_a_program_that_does_not_answer_is_named(platform, capsys):
    send_when_listening(platform)

    assert main(["webhooks", "listen", "--forward-to", "http://127.0.0.1:9/", "--times", "1"]) == 0

    out, err = capsys.readouterr()
    assert "answered 502" in out
    assert "http://127.0.0.1:9/ did not answer: ConnectError" in err


def test_what_is_no_address_is_refused(platform, capsys):
    assert main(["webhooks", "listen", "--forward-to", "localhost:3000"]) == 2
    assert "--forward-to takes an http(s) URL" in capsys.readouterr().err
