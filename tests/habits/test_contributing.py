"""What CONTRIBUTING.md, README.md and the Makefile say about files and commands is true."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TASKS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in CONTRIBUTING.partition("## Which file to change")[2].partition("\n\nThe sentence")[0].splitlines()
    if line.startswith("| ") and not line.startswith("| to...")
]
FILE = re.compile(r"`([\w.<>*-]+(?:/[\w.<>*-]+)+/?)`")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def test_there_are_twelve_tasks() -> None:
    assert len(TASKS) == 12


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task[0])
def test_a_task_is_answered_with_one_file_that_is_there(task: list[str]) -> None:
    files = FILE.findall(task[1])
    assert len(files) == 1
    assert list(ROOT.glob(re.sub(r"<\w+>", "*", files[0])))


@pytest.mark.parametrize("text", [CONTRIBUTING, README, SECURITY], ids=["CONTRIBUTING", "README", "SECURITY"])
def test_files_that_are_named_are_there(text: str) -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    named = [re.sub(r"<\w+>", "*", name) for name in FILE.findall(text) if not name.startswith("make ")]
    assert [name for name in [*named, *links] if not list(ROOT.glob(name.rstrip("/")))] == []


@pytest.mark.parametrize("text", [CONTRIBUTING, README, SECURITY], ids=["CONTRIBUTING", "README", "SECURITY"])
def test_targets_that_are_named_exist(text: str) -> None:
    assert set(re.findall(r"(?:`|\$ )make ([a-z]+)", text)) <= targets()


def test_every_target_is_in_the_help() -> None:
    outside = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL")}
    done = subprocess.run(["make", "help"], cwd=ROOT, env=outside, capture_output=True, text=True, check=True)
    listed = {line.split()[0] for line in done.stdout.splitlines()}
    assert listed == targets()
    assert set(re.findall(r"\S+", re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[0])) == targets()
