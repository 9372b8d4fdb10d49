"""The command: says where it is, runs a program transparently, ends when it is told to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from timeback_sandbox.__main__ import main
from timeback_sandbox.running import PREFIXES
from timeback_sandbox.server import SandboxServer, is_loopback

COMMAND = [sys.executable, "-m", "timeback_sandbox"]


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | more
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=60, env=environment)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_first_line_is_json_and_a_signal_ends_it(number: signal.Signals) -> None:
    process = subprocess.Popen([*COMMAND, "--json"], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        facts = json.loads(process.stdout.readline())
        assert list(facts) == ["base_url", "token_url", "client_id", "client_secret", "control_secret"]
        pair = (facts["client_id"], facts["client_secret"])
        form = {"grant_type": "client_credentials"}
        assert httpx.post(facts["token_url"], data=form, auth=pair).status_code == 200
        process.send_signal(number)
        assert process.wait(20) == 0
        assert process.stdout.read() == ""
    with pytest.raises(httpx.ConnectError):
        httpx.get(facts["base_url"])


def test_a_person_is_told_in_words() -> None:
    process = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Timeback sandbox on http://127.0.0.1:")
        process.terminate()
        assert process.wait(20) == 0


@pytest.mark.parametrize(
    ("given", "found"),
    [({}, "staging"), ({"TIMEBACK_ENV": ""}, "staging"), ({"TIMEBACK_ENV": "production"}, "production")],
)
def test_a_program_calls_staging_unless_another_environment_is_named(given: dict[str, str], found: str) -> None:
    program = (
        "import os; from timeback_kit.sync import TimebackClient\n"
        "print(os.environ['TIMEBACK_ENV'], TimebackClient().oneroster.schools.get('id-1').sourced_id)"
    )

    done = run("run", "--", sys.executable, "-c", program, **given)

    assert done.stdout == f"{found} id-1\n", done.stderr


def test_a_program_finds_every_documented_variable() -> None:
    script = (
        "import json, os, sys, urllib.request as r\n"
        "names = json.loads(sys.argv[1])\n"
        "assert all(os.environ[name] for name in names)\n"
        "data = b'grant_type=client_credentials&client_id=...&client_secret=...'\n"
        "url = os.environ['TIMEBACK_SANDBOX_URL'] + '/oauth2/token'\n"
        "print(json.load(r.urlopen(url, data))['token_type'])\n"
    )
    names = [prefix + name for prefix in PREFIXES for name in ("CLIENT_ID", "CLIENT_SECRET")]
    assert {"CLIENT_ID", "TIMEBACK_CLIENT_ID", "TIMEBACK_API_CLIENT_SECRET", "CLR_CLIENT_ID"} <= set(names)
    done = run("run", "--", sys.executable, "-c", script, json.dumps(names))
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "Bearer", "")


@pytest.mark.parametrize(("options", "total"), [((), 4), (("--empty",), 0)])
def test_it_begins_with_a_district_or_without(options: tuple[str, ...], total: int) -> None:
    script = (
        "from timeback_kit.core.sync import TimebackClient\n"
        "with TimebackClient(env='staging') as timeback:\n"
        "    print(timeback.oneroster.orgs.list(limit=1).total)\n"
    )

    assert run("run", *options, "--", sys.executable, "-c", script).stdout == f"{total}\n"


def test_the_programs_exit_code_is_the_commands() -> None:
    assert run("run", "--", sys.executable, "-c", "raise SystemExit(7)").returncode == 7
    assert run("run", "--", sys.executable, "-c", "import os, signal; os.kill(os.getpid(), 9)").returncode == 137


def test_a_signal_reaches_the_program() -> None:
    script = (
        "import signal, sys\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))\n"
        "print('ready', flush=True)\n"
        "signal.pause()\n"
    )
    process = subprocess.Popen([*COMMAND, "run", "--", sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.terminate()
        assert process.wait(20) == 5


def test_arguments_of_the_program_are_left_alone() -> None:
    done = run("run", "--", sys.executable, "-c", "import sys; print(sys.argv[1:])", "--json", "--", "run")
    assert done.stdout.strip() == "['--json', '--', 'run']"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["run"], 2, "no program given"),
        (["run", "--"], 2, "no program given"),
        (["run", "--", "no-such-program-4711"], 127, "not found"),
        (["--host", "0.0.0.0"], 2, "--allow-remote"),
        (["--port", "x"], 2, "is not a port"),
        (["--port", "65536"], 2, "is not a port"),
        (["--nonsense"], 2, "unrecognized arguments"),
    ],
)
def test_mistakes_are_said_shortly(arguments: list[str], code: int, words: str) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_cannot_be_run_is_said(tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text("text", encoding="utf-8")
    assert run("run", "--", str(plain)).returncode == 126
    plain.chmod(0o755)
    done = run("run", "--", str(plain))
    assert (done.returncode, "exec format error" in done.stderr, "Traceback" in done.stderr) == (126, True, False)


def test_it_ends_when_nobody_can_read_where_it_is() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([*COMMAND, "--json"], stdout=writer, stderr=subprocess.PIPE, timeout=60)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_port_in_use_is_said(server: SandboxServer, capsys: pytest.CaptureFixture[str]) -> None:
    port = server.base_url.rpartition(":")[2]
    assert main(["--port", port]) == 1
    assert "cannot listen" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("host", "answer"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("0.0.0.0", False), ("192.168.0.1", False), ("x", False)],
)
def test_only_loopback_addresses_are_harmless(host: str, answer: bool) -> None:
    assert is_loopback(host) is answer


def test_a_server_refuses_to_be_reachable_by_accident() -> None:
    with pytest.raises(ValueError, match="loopback"):
        SandboxServer(host="0.0.0.0")
