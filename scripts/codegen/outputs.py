"""Bring a directory to the state of a freshly rendered one, or say in which files they differ."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_CACHES: Final = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


def replace_bytes(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; a file that has this content already is not touched.

    Args:
        path: The file; its directory is made when missing.
        content: Its new content.
    """
    if path.is_file() and not path.is_symlink() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def differences(fresh: Path, present: Path) -> list[Path]:
    """The files in which two directories differ.

    Args:
        fresh: A rendered directory.
        present: The directory that should be like it; it may be absent.

    Returns:
        Relative paths: changed, missing and stale files, sorted. Caches are passed over.
    """
    wanted = {path.relative_to(fresh): path for path in _files(fresh)}
    found = {path.relative_to(present): path for path in _files(present)}
    return sorted(
        name
        for name in wanted.keys() | found.keys()
        if name not in wanted or name not in found or wanted[name].read_bytes() != found[name].read_bytes()
    )


def synchronise(fresh: Path, present: Path) -> list[Path]:
    """Make a directory like a rendered one.

    Args:
        fresh: A rendered directory.
        present: The directory to change; it is made when missing.

    Returns:
        Relative paths of the files that were written or removed.
    """
    changed = differences(fresh, present)
    for name in changed:
        if not (fresh / name).is_file():
            (present / name).unlink()
    _remove_empty(present)
    for name in changed:
        if (fresh / name).is_file():
            replace_bytes(present / name, (fresh / name).read_bytes())
    return changed


def remove_unknown(directory: Path, known: set[str]) -> list[str]:
    """Remove the entries of a directory that nothing renders any more.

    Args:
        directory: The directory; it may be absent.
        known: Names of the entries that stay.

    Returns:
        Names of the removed entries.
    """
    removed = unknown_entries(directory, known)
    for name in removed:
        path = directory / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    return removed


def unknown_entries(directory: Path, known: set[str]) -> list[str]:
    """The entries of a directory that are not among the known ones; caches are passed over."""
    if not directory.is_dir():
        return []
    return sorted(path.name for path in directory.iterdir() if path.name not in known | _CACHES)


def _files(directory: Path) -> Iterator[Path]:
    if not directory.is_dir():
        return
    for folder, folders, names in os.walk(directory):
        folders[:] = sorted(name for name in folders if name not in _CACHES)
        yield from (Path(folder) / name for name in sorted(names))


def _remove_empty(directory: Path) -> None:
    for folder, _, _ in os.walk(directory, topdown=False):
        path = Path(folder)
        left = [one for one in path.iterdir() if one.name not in _CACHES]
        if path != directory and not left:
            shutil.rmtree(path)
