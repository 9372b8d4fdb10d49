"""Imports point down only, in written and in generated code, and nothing goes in a circle.

An import counts wherever it stands: at the top of a module, inside a function, or as a module's name in a lazy table.
One below `if TYPE_CHECKING` is not a circle, since nothing runs, but it must not point up either: what a lower layer
has to know of a higher one in order to be typed is a dependency too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOTS = (ROOT / "src", ROOT / "generated")
LAYERS = (
    ("timeback_kit.version", "timeback_kit.forwarding"),
    ("timeback_kit.runtime",),
    ("timeback_api",),
    ("timeback_kit.services",),
    ("timeback_kit.rosters",),
    ("timeback_kit.core",),
    ("timeback_kit.cli",),
    ("timeback_kit",),
)
"""Lowest first; the root package only forwards."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """An import.

    Args:
        source: The module that imports.
        target: The module that is imported.
        typing: Whether it is below `if TYPE_CHECKING`.
    """

    source: str
    target: str
    typing: bool

    def __str__(self) -> str:
        return f"{self.source} -> {self.target}"


@cache
def modules() -> dict[str, Path]:
    """Path by dotted name of every module of ours."""
    found = {}
    for root in ROOTS:
        for path in root.rglob("*.py"):
            parts = path.relative_to(root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def is_below(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def layer(name: str) -> int | None:
    """The floor a module is on; None for the sandbox and for the documented import packages."""
    places = [(len(prefix), at) for at, names in enumerate(LAYERS) for prefix in names if is_below(name, prefix)]
    return max(places)[1] if places else None


def imports(tree: ast.AST, package: str, typing: bool = False) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Every import below a node: the module, the names from it, and whether only type checkers see it."""
    for child in ast.iter_child_nodes(tree):
        match child:
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=otherwise):
                yield from imports(ast.Module(body, []), package, True)
                yield from imports(ast.Module(otherwise, []), package, typing)
                continue
            case ast.Import(names=names):
                yield from ((alias.name, (), typing) for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                above = package.split(".")[: len(package.split(".")) - level + 1] if level else []
                where = ".".join([*above, *([module] if module else [])])
                yield where, tuple(alias.name for alias in names), typing
            case ast.Constant(value=str(text)) if "." in text and text in modules():
                yield text, (), typing
            case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]) if text.startswith("timeback_"):
                yield text.rstrip("."), (), typing
            case _:
                pass
        yield from imports(child, package, typing)


def imports_of(name: str) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Every import of one of our modules."""
    path = modules()[name]
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    return imports(ast.parse(path.read_text(encoding="utf-8")), package)


@cache
def arrows() -> tuple[Arrow, ...]:
    """Every import of one of our modules by another."""
    found = []
    for source in modules():
        for module, names, typing in imports_of(source):
            targets = {f"{module}.{name}" for name in names} & modules().keys()
            if module in modules() and len(targets) < max(1, len(names)):
                targets.add(module)
            found += [Arrow(source, target, typing) for target in sorted(targets) if target != source]
    return tuple(dict.fromkeys(found))


def circles(edges: list[Arrow]) -> set[frozenset[str]]:
    """The sets of modules that reach each other, by Tarjan's algorithm."""
    following: dict[str, list[str]] = {}
    for each in edges:
        following.setdefault(each.source, []).append(each.target)
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    found: set[frozenset[str]] = set()

    def visit(name: str) -> None:
        order[name] = lowest[name] = len(order)
        stack.append(name)
        for target in following.get(name, []):
            if target not in order:
                visit(target)
            if target in stack:
                lowest[name] = min(lowest[name], lowest[target])
        if lowest[name] == order[name]:
            at = stack.index(name)
            group = frozenset(stack[at:])
            del stack[at:]
            if len(group) > 1:
                found.add(group)

    for name in list(following):
        if name not in order:
            visit(name)
    return found


def upward(typing: bool) -> set[str]:
    found = set()
    for each in arrows():
        source, target = layer(each.source), layer(each.target)
        if each.typing is typing and source is not None and target is not None and target > source:
            found.add(str(each))
    return found


def test_there_is_something_to_look_at() -> None:
    floors = {layer(name) for name in modules()}
    assert floors >= set(range(len(LAYERS)))
    assert len(arrows()) > 500


def test_no_import_points_up() -> None:
    assert upward(typing=False) == set()


def test_no_import_for_types_alone_points_up() -> None:
    assert upward(typing=True) == set()


def test_no_import_goes_in_a_circle() -> None:
    assert circles([each for each in arrows() if not each.typing]) == set()


def test_one_module_imports_httpx() -> None:
    importing = {
        source
        for source in modules()
        for module, _, _ in imports_of(source)
        if is_below(module, "httpx") or is_below(module, "httpcore")
    }
    assert importing == {"timeback_kit.runtime._http"}


def test_nothing_of_ours_imports_a_documented_package() -> None:
    """They are for users; between them and the kit, arrows point at the kit alone."""
    documented = {name for name in modules() if layer(name) is None and not is_below(name, "timeback_sandbox")}
    assert {str(each) for each in arrows() if layer(each.source) is not None and each.target in documented} == set()


def test_the_command_line_alone_knows_the_sandbox() -> None:
    knowing = {each.source for each in arrows() if is_below(each.target, "timeback_sandbox")}
    assert {name for name in knowing if not is_below(name, "timeback_sandbox")} == {"timeback_kit.cli.command"}


def test_of_the_sandbox_the_pytest_plugin_alone_imports_client_code() -> None:
    sandbox = [each for each in arrows() if is_below(each.source, "timeback_sandbox")]
    outside = {each.source for each in sandbox if not is_below(each.target, "timeback_sandbox")}
    assert outside == {"timeback_sandbox.pytest"}


@pytest.mark.parametrize("name", ["timeback_kit", "timeback_kit.runtime"])
def test_what_everything_lies_below_is_imported_by_nothing_below_it(name: str) -> None:
    """Importing a package's `__init__` from inside it is the shortest way to a circle."""
    assert {str(each) for each in arrows() if each.target == name and is_below(each.source, name)} == set()
