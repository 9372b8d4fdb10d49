"""A run is short only when every file that it reads and writes is as the last one left it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.stamp import digest_of, is_current, remember


def tree(root: Path) -> list[Path]:
    for name in ("specs/a.yaml", "generated/x/b.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return [root / "specs", root / "generated"]


CHANGES: dict[str, Callable[[Path], object]] = {
    "content": lambda root: (root / "specs/a.yaml").write_text("other"),
    "name": lambda root: (root / "specs/a.yaml").rename(root / "specs/b.yaml"),
    "one more": lambda root: (root / "generated/x/c.py").write_text(""),
    "one less": lambda root: (root / "generated/x/b.py").unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_of_a_file_is_seen(tmp_path: Path, change: str) -> None:
    folders = tree(tmp_path)
    before = digest_of(folders, strict=True)
    CHANGES[change](tmp_path)
    assert digest_of(folders, strict=True) != before


def test_only_what_was_remembered_is_current(tmp_path: Path) -> None:
    folders = tree(tmp_path)
    output = tmp_path / "generated"
    assert not is_current(output, digest_of(folders, strict=True))
    remember(output, digest_of(folders, strict=True))
    (output / "__pycache__").mkdir()
    (output / "__pycache__" / "x.pyc").write_text("")
    assert is_current(output, digest_of(folders, strict=True)), "its own note and caches are not a change"
    assert not is_current(output, digest_of(folders, strict=False))
