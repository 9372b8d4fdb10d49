"""Which public names Python files state or define, read without importing them."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def stated_names(path: Path) -> list[str]:
    """Return the names in `__all__` of a file; empty when it has none.

    Args:
        path: The file.

    Raises:
        CodegenError: `__all__` is not a plain list of strings.
    """
    for node in _tree(path).body:
        if isinstance(node, ast.Assign) and _targets(node) == ["__all__"]:
            try:
                return [str(name) for name in ast.literal_eval(node.value)]
            except ValueError as error:
                raise CodegenError(f"{path.name}: `__all__` is not a plain list of strings") from error
    return []


def defined_names(path: Path) -> list[str]:
    """Return the public names a file defines at its top level; imported ones are left out."""
    return [name for name in _definitions(_tree(path)) if not name.startswith("_")]


def defined_classes(path: Path) -> list[str]:
    """Return the public classes a file defines at its top level."""
    tree = _tree(path)
    return [node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]


def module_defining(name: str, files: Iterable[tuple[str, Path]]) -> str:
    """Find the module that defines a name.

    Args:
        name: The name.
        files: Module name and file, for each module that may define it.

    Raises:
        CodegenError: None of them defines it, or several do.
    """
    found = [module for module, path in files if name in _definitions(_tree(path))]
    if len(found) != 1:
        raise CodegenError(f"{name} is defined in {', '.join(found) or 'no module'}, expected exactly one")
    return found[0]


@lru_cache(maxsize=512)
def _parsed(path: Path, _stamp: tuple[int, int]) -> ast.Module:
    try:
        return ast.parse(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path.name} is not valid Python: {error}") from error


def _tree(path: Path) -> ast.Module:
    status = path.stat()
    return _parsed(path, (status.st_mtime_ns, status.st_size))


def _definitions(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from _targets(node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def _targets(node: ast.Assign) -> list[str]:
    return [target.id for target in node.targets if isinstance(target, ast.Name)]
