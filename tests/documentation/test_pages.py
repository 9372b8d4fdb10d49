"""Every block of the documentation runs against the sandbox and prints what the page says; the site can be built."""

import os
import re
import runpy
import subprocess
import sys

import pytest

from check_hover import methods
from documentation.pages import REPOSITORY, blocks, pages
from documentation.running import run, type_errors

BLOCKS = blocks()
PROGRAMS = {str(block): block for block in BLOCKS if block.language == "python" and not block.reason}
# These start servers, threads and processes, or configure a framework for good: a process of their own is needed.
APART = ("docs/guides/frameworks.md", "docs/guides/threads.md")
WITHIN = [name for name, block in PROGRAMS.items() if block.page not in APART and not block.is_test]
# FastAPI's test client says which HTTP library it would rather have.
STARLETTE = "ignore:Using `httpx` with"
TESTS = [name for name, block in PROGRAMS.items() if block.is_test]


@pytest.mark.parametrize("name", WITHIN)
def test_a_program_of_a_page_prints_what_the_page_says(name, tmp_path, monkeypatch, capsys, timeback_sandbox):
    block = PROGRAMS[name]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIMEBACK_ENV", "staging")
    path = tmp_path / (block.title or "program.py")
    path.write_text(block.program, encoding="utf-8")

    runpy.run_path(str(path), run_name="__main__")

    if block.output is not None:
        assert capsys.readouterr().out == block.output


@pytest.mark.judge
@pytest.mark.skipif("EXPLORE" not in os.environ, reason="the suite runs them in one process: EXPLORE=1 make judges")
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_of_a_page_runs_in_a_process_of_its_own(name, tmp_path):
    block = PROGRAMS[name]
    path = tmp_path / (block.title or "program.py")
    path.write_text(block.text if block.is_test else block.program, encoding="utf-8")

    options = ["-m", "pytest", "-q"] if block.is_test else ["-W", "error", "-W", STARLETTE]
    done = run(*options, path, cwd=tmp_path, TIMEBACK_ENV="staging")

    assert done.returncode == 0, done.stdout + done.stderr
    if block.output is not None:
        assert done.stdout == block.output


def test_the_tests_of_pages_pass(tmp_path):
    for number, name in enumerate(TESTS):
        folder = tmp_path / f"page_{number}"
        folder.mkdir()
        (folder / PROGRAMS[name].title).write_text(PROGRAMS[name].text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib"]

    done = subprocess.run(command, cwd=tmp_path, env=dict(os.environ), capture_output=True, text=True, timeout=120)

    assert done.returncode == 0, done.stdout + done.stderr
    assert len(TESTS) >= 4


def test_programs_of_pages_type_check(tmp_path):
    for number, block in enumerate(PROGRAMS.values()):
        (tmp_path / f"page_{number}.py").write_text(f"# {block}\n{block.program}", encoding="utf-8")

    assert type_errors(tmp_path) == []


@pytest.mark.judge
def test_a_stranger_gets_through_the_quick_start_and_guides(tmp_path):
    """Skips only where no index has what the quick start installs."""
    made = tmp_path / "probe"
    subprocess.run([sys.executable, "-m", "venv", made], check=True)
    probe = subprocess.run([made / "bin" / "pip", "install", "-q", "hatchling", "starlette"], capture_output=True)
    if probe.returncode:
        pytest.skip("no package index has hatchling and starlette")

    done = subprocess.run(
        [sys.executable, REPOSITORY / "tests" / "documentation" / "strangers_hour.py"], capture_output=True, text=True
    )

    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


@pytest.mark.judge
def test_the_site_is_built_strictly_and_has_every_call(tmp_path):
    """Skips only where no index has the pinned tools."""
    done = subprocess.run(
        ["make", "docs", f"VENV={tmp_path / 'venv'}", f"PYTHON={sys.executable}"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    if "No matching distribution" in done.stderr:
        pytest.skip("no package index has the pinned tools of the documentation")

    assert done.returncode == 0, done.stdout + done.stderr
    pages_of_calls = (REPOSITORY / "site" / "reference").glob("*-calls.html")
    shown = "".join(page.read_text(encoding="utf-8") for page in pages_of_calls)
    paths = [
        method.expression.removeprefix("async_client.")
        for method in methods()
        if method.expression.startswith("async_client.") and method.expression.count(".") > 1
    ]
    missing = [path for path in paths if f'id="{re.sub(r"[(][^)]*[)]", "()", path)}"' not in shown]
    assert len(paths) > 500
    assert missing == []


QUICK_STARTS = [block for block in BLOCKS if block.page == "README.md" and block.language == "python"]


@pytest.mark.parametrize("block", QUICK_STARTS, ids=str)
def test_a_quick_start_of_the_readme_is_pasted_into_a_file_and_run(block, tmp_path):
    (tmp_path / "pasted.py").write_text(block.text, encoding="utf-8")

    done = run("-W", "error", tmp_path / "pasted.py")

    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert "Error" not in done.stdout


def test_the_readme_has_three_quick_starts_and_two_commands():
    commands = next(block.commands for block in BLOCKS if block.page == "README.md")
    assert len(QUICK_STARTS) == 3
    assert [line.partition("#")[0].strip() for line in commands.splitlines()] == ["make demo", "make test"]


def test_what_is_not_run_says_why():
    assert {str(block): block.reason for block in BLOCKS if block.reason and " " not in block.reason} == {}


def test_every_page_is_in_the_navigation():
    text = (pages()[0].parent / "mkdocs.yml").read_text(encoding="utf-8")
    docs = pages()[0].parent / "docs"

    assert [page.name for page in pages()[1:] if page.relative_to(docs).as_posix() not in text] == []
