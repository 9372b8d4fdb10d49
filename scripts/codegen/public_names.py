"""Which public names Python files state or define, read line by line: ruff lays them out, and parsing takes long."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PROSE: Final = re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""', re.DOTALL)
_DEFINITION: Final = re.compile(r"^(?:(class|def|async def) (\w+)|(\w+)(?:: [^=\n]+)? = |(\w+): )", re.MULTILINE)
_STATED: Final = re.compile(r"^__all__ = (\[\n.*?^\]|[^\n]*)$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Names:
    """What one file defines at its top level, and what its `__all__` says."""

    defined: tuple[str, ...]
    classes: tuple[str, ...]
    stated: str | None


def stated_names(path: Path) -> list[str]:
    """Return the names in `__all__` of a file; empty when it has none.

    Args:
        path: The file.

    Raises:
        CodegenError: `__all__` is not a plain list of strings.
    """
    stated = _names(path).stated
    if stated is None:
        return []
    try:
        return [str(name) for name in ast.literal_eval(stated)]
    except (SyntaxError, ValueError) as error:
        raise CodegenError(f"{path.name}: `__all__` is not a plain list of strings") from error


def defined_names(path: Path) -> list[str]:
    """Return the public names a file defines at its top level; imported ones are left out."""
    return [name for name in _names(path).defined if not name.startswith("_")]


def defined_classes(path: Path) -> list[str]:
    """Return the public classes a file defines at its top level."""
    return [name for name in _names(path).classes if not name.startswith("_")]


def module_defining(name: str, files: Iterable[tuple[str, Path]]) -> str:
    """Find the module that defines a name.

    Args:
        name: The name.
        files: Module name and file, for each module that may define it.

    Raises:
        CodegenError: None of them defines it, or several do.
    """
    found = [module for module, path in files if name in _names(path).defined]
    if len(found) != 1:
        raise CodegenError(f"{name} is defined in {', '.join(found) or 'no module'}, expected exactly one")
    return found[0]


def _names(path: Path) -> _Names:
    status = path.stat()
    return _read(path, (status.st_mtime_ns, status.st_size))


@lru_cache(maxsize=1024)
def _read(path: Path, _stamp: tuple[int, int]) -> _Names:
    try:
        text = _PROSE.sub('""', path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise CodegenError(f"{path.name} is not valid Python: {error}") from error
    found = [*_DEFINITION.finditer(text)]
    stated = _STATED.search(text)
    return _Names(
        tuple(match[2] or match[3] or match[4] for match in found),
        tuple(match[2] for match in found if match[1] == "class"),
        None if stated is None else stated[1],
    )
