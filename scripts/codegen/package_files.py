"""The files of the import packages that only gather names: rendered, written, or compared."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jinja2 import Environment, FileSystemLoader

from codegen.formatting import format_tree
from codegen.outputs import replace_bytes
from codegen.project import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.packages import Gathered

TEMPLATE: Final = "import_package.py.jinja"
MARKER: Final = "# Rendered by scripts/regenerate_clients.py"


def render_packages(modules: Iterable[Gathered], destination: Path) -> None:
    """Write the files of gathered modules.

    Args:
        modules: The modules.
        destination: Directory that gets the packages.
    """
    loader = FileSystemLoader(TEMPLATES)
    environment = Environment(loader=loader, keep_trailing_newline=True, trim_blocks=True)  # noqa: S701 - Python text
    template = environment.get_template(TEMPLATE)
    for module in modules:
        path = destination / module.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template.render(module=module, marker=MARKER), encoding="utf-8")
        if module.is_package and "." not in module.name:
            (path.parent / "py.typed").write_text("", encoding="utf-8")
    format_tree(destination)


def changed_files(modules: Iterable[Gathered], source: Path, *, write: bool) -> list[Path]:
    """Bring the rendered files of a source tree up to date, or say which are not.

    Args:
        modules: The modules to render.
        source: The directory of `timeback_kit` and the documented packages.
        write: Whether files are written and stale ones removed.

    Returns:
        The files that changed or would change, stale ones included.
    """
    with tempfile.TemporaryDirectory(prefix="timeback-packages-") as folder:
        fresh = Path(folder)
        render_packages(modules, fresh)
        wanted = {path.relative_to(fresh): path.read_bytes() for path in sorted(fresh.rglob("*")) if path.is_file()}
    changed = [source / name for name, content in wanted.items() if not _holds(source / name, content)]
    stale = [path for path in _rendered(source) if path.relative_to(source) not in wanted]
    if write:
        for path in changed:
            replace_bytes(path, wanted[path.relative_to(source)])
        for path in stale:
            path.unlink()
    return [*changed, *stale]


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _rendered(source: Path) -> list[Path]:
    return [path for path in sorted(source.glob("timeback_*/**/*.py")) if MARKER in path.read_text(encoding="utf-8")]
