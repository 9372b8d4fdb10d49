"""The pytest plugin, used by test files of users in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEN_LINES = """
import pytest
from timeback_kit import NotFoundError

async def test_a_user_is_read_after_a_retry(timeback, timeback_sandbox):
    timeback_sandbox.fail_next(429, retry_after=0)
    user = await timeback.oneroster.users.get("id-1")
    assert user.sourced_id == "id-1"
    assert [request["status"] for request in timeback_sandbox.requests[1:]] == [429, 200]
    with pytest.raises(NotFoundError):
        await timeback.oneroster.users.get("nobody")
"""
HEAVY = ("starlette", "uvicorn", "h11", "httpx", "jsonschema", "cryptography", "orjson", "attr", "timeback_kit")
OTHERS = ("anyio", "recording", "pytest_httpserver", "pytest_httpx", "respx")
"""Plugins of this environment that import the HTTP library on their own."""


def run(
    folder: Path, source: str, *arguments: str, ini: str = "asyncio_mode = auto", python: str = sys.executable
) -> subprocess.CompletedProcess[str]:
    (folder / "test_users.py").write_text(textwrap.dedent(source), encoding="utf-8")
    (folder / "pytest.ini").write_text(
        f"[pytest]\nfilterwarnings = error\nasyncio_default_fixture_loop_scope = function\n{ini}\n", encoding="utf-8"
    )
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "TIMEBACK"))}
    command = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", *arguments]
    return subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, timeout=240)


def passed(done: subprocess.CompletedProcess[str], count: int) -> bool:
    assert done.returncode == 0, done.stdout + done.stderr
    return f"{count} passed" in done.stdout


def test_ten_lines_are_a_test(tmp_path: Path) -> None:
    assert passed(run(tmp_path, TEN_LINES), 1)


def test_blocking_tests_need_no_further_plugin(tmp_path: Path) -> None:
    source = """
    def test_sync(timeback_sync, timeback_sandbox):
        timeback_sandbox.fault({"match": {"path": "*/users/id-1"}, "fault": {"kind": "reset"}})
        assert timeback_sync.oneroster.users.get("id-1").sourced_id == "id-1"
        assert timeback_sandbox.faults[0]["fired"] == 1
    """
    assert passed(run(tmp_path, source, "-p", "no:anyio"), 1)


@pytest.mark.parametrize(("marker", "ini"), [("asyncio", "asyncio_mode = strict"), ("anyio", "asyncio_mode = strict")])
def test_async_tests_run_under_either_plugin(tmp_path: Path, marker: str, ini: str) -> None:
    source = f"""
    import pytest

    @pytest.fixture
    def anyio_backend():
        return "asyncio"

    @pytest.mark.{marker}
    async def test_async(timeback):
        assert (await timeback.oneroster.users.get("id-1")).sourced_id == "id-1"
    """
    assert passed(run(tmp_path, source, ini=ini), 1)


def test_each_test_starts_from_the_same_state(tmp_path: Path) -> None:
    source = """
    import pytest
    from datetime import UTC, datetime, timedelta

    BODY = {"title": "Tests", "status": "active"}
    SEEN = []

    @pytest.mark.parametrize("turn", range(3))
    def test_isolated(timeback_sync, timeback_sandbox, turn):
        categories = timeback_sync.oneroster.categories
        assert timeback_sandbox.clock.now == datetime(2025, 10, 1, 12, tzinfo=UTC)
        assert timeback_sandbox.requests == [] and timeback_sandbox.faults == []
        timeback_sandbox.clock.advance(60)
        created = categories.create(BODY)
        row = categories.get(created.sourced_id_pairs.allocated_sourced_id)
        assert row.date_last_modified == datetime(2025, 10, 1, 12, 1, tzinfo=UTC)
        SEEN.append((row.sourced_id, categories.list().total_count))
        timeback_sandbox.fault({"fault": {"kind": "status", "status": 503}, "times": None})
        assert len(set(SEEN)) == 1

    def test_reset(timeback_sync, timeback_sandbox):
        timeback_sandbox.fail_next(404, times=None, method="GET", service="oneroster", path="*/users/*")
        assert not timeback_sync.oneroster.users.exists("id-1")
        timeback_sandbox.reset()
        assert timeback_sync.oneroster.users.exists("id-1")
    """
    assert passed(run(tmp_path, source), 4)


def test_every_worker_of_xdist_has_a_sandbox_of_its_own(tmp_path: Path) -> None:
    source = """
    import pytest

    @pytest.mark.parametrize("turn", range(12))
    def test_alone(timeback_sync, timeback_sandbox, turn):
        body = {"sourcedId": "mine", "title": "Tests", "status": "active"}
        timeback_sync.oneroster.categories.create(body)
        timeback_sandbox.fail_next(503, times=2, retry_after=0)
        assert timeback_sync.oneroster.users.list(limit=1).data
    """
    assert passed(run(tmp_path, source, "-n", "2"), 12)


def test_code_that_reads_the_environment_finds_the_sandbox(tmp_path: Path) -> None:
    source = """
    import os
    from timeback_kit.core.sync import TimebackClient

    def test_env(timeback_sandbox, monkeypatch):
        assert os.environ["TIMEBACK_SANDBOX_URL"] == timeback_sandbox.url
        assert timeback_sandbox.env.items() <= os.environ.items()
        with TimebackClient(env="staging") as client:
            assert client.check_auth()["ok"]

    def test_gone_again():
        assert "TIMEBACK_SANDBOX_URL" not in os.environ
    """
    assert passed(run(tmp_path, source), 2)


def test_nothing_is_imported_before_a_fixture_is_used(tmp_path: Path) -> None:
    source = f"""
    import sys

    def test_plain():
        assert [name for name in {HEAVY!r} if name in sys.modules] == []
        ours = sorted(name for name in sys.modules if name.startswith("timeback_"))
        assert ours == ["timeback_sandbox", "timeback_sandbox.pytest"]
    """
    others = [part for name in OTHERS for part in ("-p", f"no:{name}")]
    assert passed(run(tmp_path, source, *others), 1)


def test_without_the_extra_a_fixture_says_what_to_install(tmp_path: Path) -> None:
    source = """
    import timeback_sandbox.launch

    timeback_sandbox.launch.find_spec = lambda name: None if name == "uvicorn" else object()

    def test_one(timeback_sync): ...
    def test_two(): ...
    """
    done = run(tmp_path, source)
    assert "1 passed, 1 error" in done.stdout
    assert "the timeback fixtures need uvicorn: pip install '.[sandbox]'" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_wrong_fault_fails_the_test_with_what_is_allowed(tmp_path: Path) -> None:
    source = """
    def test_wrong(timeback_sandbox):
        timeback_sandbox.fail_next(99)
    """
    done = run(tmp_path, source)
    assert "FaultError: fault.status: must be an integer from 200 to 599" in done.stdout


def test_a_stalled_connection_does_not_delay_the_end(tmp_path: Path) -> None:
    source = """
    import pytest
    from timeback_kit import TimebackError

    def test_stall(timeback_sync, timeback_sandbox):
        timeback_sandbox.fault({"fault": {"kind": "stall"}, "times": None})
        with pytest.raises(TimebackError):
            timeback_sync.oneroster.users.get("id-1", request_options={"timeout": 0.3})
    """
    assert passed(run(tmp_path, source), 1)


@pytest.mark.judge
def test_the_built_wheel_brings_the_plugin(tmp_path: Path) -> None:
    """A user's first test, in a fresh environment with the built wheel."""
    wheels = tmp_path / "wheels"
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    wheel = next(wheels.glob("timeback_kit-*.whl"))
    fresh = tmp_path / "fresh"
    venv.create(fresh, with_pip=True)
    python = str(fresh / ("Scripts" if os.name == "nt" else "bin") / "python")
    install = [python, "-m", "pip", "install", "--quiet", f"{wheel}[sandbox]", "pytest", "pytest-asyncio"]
    installed = subprocess.run(install, capture_output=True, text=True, timeout=600)
    if installed.returncode != 0:
        pytest.skip(f"no package index is reachable: {installed.stderr.strip()[-200:]}")
    folder = tmp_path / "project"
    folder.mkdir()
    assert passed(run(folder, TEN_LINES, python=python), 1)
