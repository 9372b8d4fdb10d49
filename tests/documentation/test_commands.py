"""The commands of pages run as they are written: those that last until they are stopped, and those of whole pages."""

import os
import shlex
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from documentation.pages import blocks
from documentation.strangers_hour import PAGES, copy_tracked
from judges.environments import environment
from sample_events import EVENT
from timeback_kit.sync import TimebackClient
from timeback_sandbox.running import environment as variables
from timeback_sandbox.server import SandboxServer

CONSOLE = {str(block): block for block in blocks() if block.language != "python"}
COMMANDS = [(name, line) for name, block in CONSOLE.items() for line in block.commands.splitlines()]
LISTENING = {line for _, line in COMMANDS if line.startswith("timeback webhooks listen")}
SERVING = {line.partition("#")[0].strip() for _, line in COMMANDS if line.startswith("timeback-sandbox --port")}
ELSEWHERE = {
    "make demo": "it installs the pinned tools; the quick starts that it runs are run here",
    "make test": "this is it",
}
IN_THE_SANDBOX = ("timeback ", "timeback-sandbox run ", "python ")
SCRIPTS = Path(sys.executable).parent


def of_page(page):
    """The commands of a page that are run at once, without what is said of them."""
    lines = [
        line.partition("  #")[0].strip()
        for block in CONSOLE.values()
        if block.page == page and not block.reason
        for line in block.commands.replace("\\\n", " ").splitlines()
    ]
    return [line for line in lines if line not in ELSEWHERE and line not in LISTENING | SERVING]


def start(words, **more):
    """Start a command and its output as lines.

    Args:
        words: The command.
        more: Environment variables.
    """
    environment = {**os.environ, "PATH": f"{SCRIPTS}:{os.environ['PATH']}", **more}
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def until(process, wanted):
    """The line of a command's output that has these words; the command is killed when it takes a minute.

    Args:
        process: The command.
        wanted: The words.
    """
    timer = threading.Timer(60, process.kill)
    timer.start()
    try:
        return next((line for line in process.stdout if wanted in line), None)
    finally:
        timer.cancel()


@pytest.mark.parametrize("line", sorted(LISTENING))
def test_a_listener_shows_deliveries_until_it_is_stopped(line):
    with SandboxServer() as server:
        reached = {
            "base_url": server.base_url,
            "auth_url": server.token_url,
            "client_id": server.client_id,
            "client_secret": server.client_secret,
        }
        process = start(shlex.split(line), **variables(server, {}))
        with process, TimebackClient(**reached) as timeback:
            assert until(process, "delivers to http://127.0.0.1:")
            try:
                timeback.caliper.events.send("https://app.example.edu/sensor", [EVENT])
                shown = until(process, "signature fits")
            finally:
                process.send_signal(signal.SIGINT)
            assert process.wait(30) == 130
            left = [each.name for each in timeback.webhooks.webhooks.list() if "listen" in str(each.name)]

    assert shown
    assert left == []


@pytest.mark.parametrize("line", sorted(SERVING))
def test_a_sandbox_that_keeps_running_shows_what_the_pages_promise(line):
    process = start(shlex.split(line.replace("8000", "0")))
    with process:
        shown = [until(process, word) for word in ("client_id", "export TIMEBACK_SANDBOX_URL=", "Look at it:")]
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0

    assert all(shown)


def test_every_command_of_the_pages_is_run_or_says_why_not():
    run_as_a_whole = {f"docs/{page}" for page in PAGES} | {"README.md", "docs/migration.md"}
    left = [
        (name, line)
        for name, line in COMMANDS
        if not CONSOLE[name].reason
        and CONSOLE[name].page not in run_as_a_whole
        and line.partition("  #")[0].strip() not in LISTENING | SERVING
    ]
    assert left == []


@pytest.mark.judge
def test_the_commands_of_moving_from_the_published_packages_run(tmp_path):
    """Skips only where no index has what they install."""
    made = environment(tmp_path / "venv", ("hatchling",), ("timeback-core==0.4.0",))
    clone = tmp_path / "clone"
    clone.mkdir()
    copy_tracked(clone)
    probe = "python -c 'import os, timeback_core, timeback_kit; print(timeback_core.TimebackClient.__module__)'"
    script = "\n".join(["set -euo pipefail", *of_page("docs/migration.md"), "cd /", probe, 'echo "$TIMEBACK_DATES"'])

    done = in_environment(made, script, clone)

    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.splitlines()[-2:] == ["timeback_kit.core.client", "text"]
    assert subprocess.run([made, "-c", "import timeback.server"], capture_output=True).returncode == 0


@pytest.mark.judge
def test_the_commands_of_the_readme_run(tmp_path):
    """Skips only where no index has what they install."""
    made = environment(tmp_path / "venv", ("hatchling",))
    clone = tmp_path / "clone"
    clone.mkdir()
    copy_tracked(clone)
    program = next(block for block in blocks() if block.page == "README.md" and block.language == "python")
    (clone / "app.py").write_text(program.text, encoding="utf-8")
    lines = of_page("README.md")
    installs = [line for line in lines if line.startswith("pip ")]
    others = [line for line in lines if line not in installs]
    assert [line for line in others if not line.startswith(IN_THE_SANDBOX)] == []

    installed = in_environment(made, "\n".join(["set -euo pipefail", *installs]), clone)
    assert installed.returncode == 0, installed.stderr[-3000:]
    with SandboxServer() as server:
        script = "\n".join(["set -euo pipefail", *others])
        done = in_environment(made, script, clone, **variables(server, {}))

    assert done.returncode == 0, done.stderr[-3000:]
    assert "token: granted" in done.stdout


def in_environment(made, script, folder, **more):
    """Run a shell script with the commands of an environment.

    Args:
        made: Python of the environment.
        script: The script.
        folder: Where it runs.
        more: Environment variables.
    """
    surroundings = {"PATH": f"{Path(made).parent}:{os.environ['PATH']}", "HOME": os.environ["HOME"], **more}
    return subprocess.run(["bash", "-c", script], cwd=folder, env=surroundings, capture_output=True, text=True)
