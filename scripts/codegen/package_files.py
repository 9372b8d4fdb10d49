"""Rendered files of the source tree: made from templates, then written or compared."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, FileSystemLoader

from codegen.filters import literal
from codegen.formatting import format_tree
from codegen.outputs import replace_bytes
from codegen.project import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MARKER: Final = "# Rendered by scripts/regenerate_clients.py"


@dataclass(frozen=True, slots=True)
class File:
    """A file to render.

    Args:
        path: Where it is, below `src`.
        template: Name of its template; without one the file is empty.
        context: What the template is given.
    """

    path: str
    template: str | None
    context: Mapping[str, Any]


def changed_files(files: Iterable[File], source: Path, *, write: bool) -> list[Path]:
    """Bring rendered files up to date, or say which are not.

    Args:
        files: The files to render.
        source: The directory they are below.
        write: Whether they are written.

    Returns:
        The files that changed or would change.
    """
    wanted = _render(files)
    changed = [source / name for name, content in wanted.items() if not _holds(source / name, content)]
    if write:
        for path in changed:
            replace_bytes(path, wanted[path.relative_to(source)])
    return changed


def stale_files(files: Iterable[File], source: Path, *, write: bool) -> list[Path]:
    """Find files that were rendered once and are not among the files any more.

    Args:
        files: All files that are rendered.
        source: The directory they are below.
        write: Whether the stale ones are removed.
    """
    known = {source / file.path for file in files}
    stale = [
        path
        for path in sorted(source.glob("timeback_*/**/*.py"))
        if path not in known and MARKER in path.read_text(encoding="utf-8")
    ]
    for path in stale if write else ():
        path.unlink()
    return stale


def _render(files: Iterable[File]) -> dict[Path, bytes]:
    loader = FileSystemLoader(TEMPLATES)
    environment = Environment(loader=loader, keep_trailing_newline=True, trim_blocks=True)  # noqa: S701 - Python text
    environment.filters["literal"] = literal
    with tempfile.TemporaryDirectory(prefix="timeback-packages-") as folder:
        root = Path(folder)
        for file in files:
            path = root / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            text = ""
            if file.template is not None:
                text = environment.get_template(file.template).render(marker=MARKER, **file.context)
            path.write_text(text, encoding="utf-8")
        format_tree(root)
        return {path.relative_to(root): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
