"""What is shown to users runs and type checks: the README's blocks, the example, and programs from elsewhere.

`PROGRAMS=DIR make judges` runs every `*.py` of a directory too, such as the code of documentation pages; its
programs are not changed.
"""

import ast
import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SERVICES = ("caliper", "case", "clr", "edubridge", "masterytrack", "oneroster", "powerpath", "qti", "webhooks")
ELSEWHERE = os.environ.get("PROGRAMS")


def blocks():
    """The README's Python blocks, by the line they begin on."""
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    for match in BLOCK.finditer(text):
        yield f"README.md:{text[: match.start()].count(chr(10)) + 1}", match[1]


def program(block):
    """A block as a program: what awaits stands in a coroutine."""
    try:
        ast.parse(block)
        compile(block, "block", "exec")
    except SyntaxError:
        indented = textwrap.indent(block, "    ")
        return f"import asyncio\n\n\nasync def main() -> None:\n{indented}\n\nasyncio.run(main())\n"
    return block


BLOCKS = {name: program(block) for name, block in blocks()}


def run(path, **more):
    """Run a program against a sandbox of its own, as `timeback-sandbox run` does."""
    command = [sys.executable, "-m", "timeback_sandbox", "run", "--", sys.executable, "-W", "error", path]
    return subprocess.run(command, env={**os.environ, **more}, capture_output=True, text=True, timeout=60)


def type_errors(folder, strict=True):
    """What mypy and basedpyright have against the programs of a folder."""
    mypy = subprocess.run(
        [sys.executable, "-m", "mypy", *(["--strict"] if strict else []), "--no-incremental", "--config-file=", folder],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": f"{REPOSITORY / 'src'}:{REPOSITORY / 'generated'}"},
        capture_output=True,
        text=True,
    )
    settings = {
        "include": ["."],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "extraPaths": [str(REPOSITORY / "src"), str(REPOSITORY / "generated")],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    pyright = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--project", folder], capture_output=True, text=True
    )
    return [done.stdout for done in (mypy, pyright) if done.returncode]


def test_the_readme_shows_every_kind_of_client():
    assert len(BLOCKS) >= 4


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_of_the_readme_runs(name, tmp_path):
    path = tmp_path / "program.py"
    path.write_text(BLOCKS[name], encoding="utf-8")

    done = run(path, TIMEBACK_ENV="staging")

    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stdout
    assert "Invalid" not in done.stdout


def test_programs_type_check_under_the_documented_names_and_the_kits(tmp_path):
    """`make types` checks tests/typing/program.py under the documented names; here it has the kit's."""
    for number, text in enumerate(BLOCKS.values()):
        (tmp_path / f"block_{number}.py").write_text(text, encoding="utf-8")
    text = (REPOSITORY / "tests" / "typing" / "program.py").read_text(encoding="utf-8")
    text = re.sub(r"\btimeback_(core|common)\b", "timeback_kit", text)
    text = re.sub(rf"\btimeback_({'|'.join(SERVICES)})\b", r"timeback_kit.services.\1", text)
    assert "from timeback_kit.services.clr import " in text
    (tmp_path / "program_of_the_kit.py").write_text(text, encoding="utf-8")

    assert type_errors(tmp_path) == []


@pytest.mark.judge
@pytest.mark.skipif(ELSEWHERE is None, reason="PROGRAMS names no directory of programs")
def test_programs_from_elsewhere_run_and_type_check(tmp_path):
    programs = sorted(Path(str(ELSEWHERE)).glob("*.py"))
    assert programs
    failures = {}
    for path in programs:
        done = run(path)
        if done.returncode:
            failures[path.name] = done.stderr.splitlines()[-1:]
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    assert failures == {}
    assert type_errors(tmp_path, strict=False) == []
