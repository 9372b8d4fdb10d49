"""Remembers what a whole run read and wrote, so that a run is short when nothing has changed since."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAME: Final = ".regenerated"
_TOOLS: Final = ("openapi-python-client", "ruff")
_SKIPPED: Final = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


def digest_of(folders: Iterable[Path], strict: bool) -> str:
    """The digest of every file below some folders, and of the tools.

    Args:
        folders: What a run reads and writes: specs, templates, scripts, src and generated.
        strict: Whether the run is strict.
    """
    found = hashlib.sha256(repr([(name, version(name)) for name in _TOOLS] + [("strict", str(strict))]).encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.name != NAME and not _SKIPPED.intersection(path.parts):
                found.update(f"{path.relative_to(folder.parent)}\0".encode())
                found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def is_current(root: Path, digest: str) -> bool:
    """Whether the last whole run left exactly these files."""
    path = root / NAME
    return path.is_file() and path.read_text(encoding="utf-8") == digest


def remember(root: Path, digest: str) -> None:
    """Note what a whole run left."""
    (root / NAME).write_text(digest, encoding="utf-8")
