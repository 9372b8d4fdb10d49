"""A stranger's hour: every command and program of the quick start and of guides, in order, from nothing.

The tracked files are copied to an empty folder, and one shell goes through the pages there as a reader would: it runs
the commands, saves the programs under the names that the pages give them, runs those that have none, and compares what
they print with what the pages say. Everything is installed as the quick start says, from the wheel.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "tests"))

from documentation.pages import Block, blocks_of  # noqa: E402

PAGES: Final = (
    "quickstart.md",
    "guides/testing.md",
    "guides/paging.md",
    "guides/writing.md",
    "guides/sandbox.md",
    "guides/rosters.md",
    "guides/command-line.md",
)
LASTS: Final = 10
"""Seconds after which a command that runs until it is stopped is stopped."""
SETTINGS: Final = re.compile(r"^(TIMEBACK|CALIPER|CLR|PYTHON|PIP_REQUIRE|VIRTUAL_ENV)")


def copy_tracked(target: Path) -> None:
    """Copy the files of the repository that are tracked or would be.

    Args:
        target: An empty folder.
    """
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        source = REPOSITORY / name
        if source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)


def script(folder: Path) -> str:
    """The shell script of a reader.

    Args:
        folder: Where programs and what they should print lie.
    """
    steps = ["set -euo pipefail", 'at="the start"', "trap 'echo \"failed at $at\" >&2' ERR"]
    for page in PAGES:
        for block in blocks_of(REPOSITORY / "docs" / page):
            if not block.reason:
                steps += [f"at={block}", f'echo "== {block}"', *step(block, folder)]
    return "\n".join(steps) + "\n"


def step(block: Block, folder: Path) -> Iterator[str]:
    """What a reader does with a block.

    Args:
        block: The block.
        folder: Where programs and what they should print lie.
    """
    if block.lasts:
        yield f"timeout --signal INT {LASTS} {block.commands} || test $? = 124"
        return
    if block.language != "python":
        yield block.commands
        return
    name = block.title or f"{Path(block.page).stem}_{block.line}.py"
    (folder / name).write_text(block.text if block.is_test else block.program, encoding="utf-8")
    yield f"cp {shlex.quote(str(folder / name))} {name}"
    if block.is_test:
        yield f'if python -c "import pytest" 2>/dev/null; then python -m pytest -q {name}; fi'
        return
    run = f"TIMEBACK_ENV=staging timeback-sandbox run -- python {name}"
    if block.output is None:
        yield run
    else:
        (folder / f"{name}.out").write_text(block.output, encoding="utf-8")
        yield f"{run} | diff {shlex.quote(str(folder / name))}.out -"


def main() -> int:
    """Go through the pages; the exit code is that of the shell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default=sys.executable, help="interpreter that is called python3 there")
    given = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="stranger-") as kept:
        home, written, commands = Path(kept, "clone"), Path(kept, "pages"), Path(kept, "bin")
        for folder in (home, written, commands):
            folder.mkdir()
        copy_tracked(home)
        (commands / "python3").symlink_to(given.python)
        environment = {name: value for name, value in os.environ.items() if not SETTINGS.match(name)}
        environment |= {"PATH": f"{commands}:{environment['PATH']}", "HOME": kept}
        for name in ("pip", ".config/pip"):
            source = Path.home() / name
            if source.is_dir():
                shutil.copytree(source, Path(kept, name))
        code = subprocess.run(["bash", "-c", script(written)], cwd=home, env=environment, check=False).returncode
    print(f"a stranger's hour took {time.monotonic() - started:.0f} s and ended with {code}")
    return code


if __name__ == "__main__":
    sys.exit(main())
