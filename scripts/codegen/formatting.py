"""Format a rendered tree with the pinned ruff and named rules, so that neither its version nor its place decides."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS: Final = ("--isolated", "--no-cache", "--quiet")
WIDTH: Final = ("--config", "line-length=120", "--config", 'target-version="py311"')
RULES: Final = (
    "--fix-only",
    "--select",
    "F401,I,RUF022",
    "--config",
    'lint.isort.known-first-party=["timeback_*"]',
)


def format_tree(root: Path) -> None:
    """Sort imports and public names, drop imports that nothing uses, and lay the code out.

    Args:
        root: Directory of rendered Python files.

    Raises:
        CodegenError: a file is not Python.
    """
    _run(root, "check", *SETTINGS, *WIDTH, *RULES)
    _run(root, "format", *SETTINGS, *WIDTH)


def _run(root: Path, command: str, *options: str) -> None:
    done = subprocess.run(
        [find_ruff_bin(), command, *options, "."], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CodegenError(f"the rendered code is not well-formed: {done.stderr.strip()[:500]}")
