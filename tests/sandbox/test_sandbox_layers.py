"""The sandbox's modules form layers: imports point down only, and no import forms a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import timeback_sandbox

ROOT = Path(timeback_sandbox.__path__[0])
LAYERS = (
    {"service_table"},
    {
        "mounts",
        "faults",
        "delivery",
        "guard",
        "request_log",
        "clock",
        "journal",
        "quirks",
        "rules",
        "formats",
        "schemas",
        "problems",
        "filters",
        "canonical",
        "multibase",
        "issuers",
        "linked_data",
        "proofs",
        "ground",
    },
    {"state"},
    {
        "documents",
        "contract",
        "examples",
        "lenience",
        "tokens",
        "calls",
        "requests",
        "response_checks",
        "listing",
    },
    {"services"},
    {"dispatch", "second_platform"},
    {"wire", "fault_effects", "gate", "control", "steering", "page"},
    {"app"},
    {"server"},
    {"seeding", "running", "__main__", "launch"},
    {"testing"},
    {"pytest"},
)


def modules() -> dict[str, Path]:
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path
        for path in ROOT.rglob("*.py")
        if path.name != "__init__.py"
    }


def imports(path: Path) -> Iterator[str]:
    """Every module of the sandbox that a file imports, for type checking or lazily included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("timeback_sandbox"):
            base = (node.module or "").removeprefix("timeback_sandbox").removeprefix(".")
            if base in modules():
                yield base
            else:
                yield from (f"{base}.{alias.name}".removeprefix(".") for alias in node.names)


def layer(module: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if module.partition(".")[0] in names)


def test_every_import_points_down() -> None:
    upward = [
        f"{module} imports {imported}"
        for module, path in modules().items()
        for imported in imports(path)
        if layer(imported) > layer(module)
    ]
    assert upward == []


def test_no_import_forms_a_circle() -> None:
    graph = {module: set(imports(path)) for module, path in modules().items()}
    assert len(list(TopologicalSorter(graph).static_order())) >= len(graph)


def test_only_the_plugin_imports_client_code() -> None:
    ours = [
        f"{module}: {line.strip()}"
        for module, path in modules().items()
        if module != "pytest"
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(("from timeback_", "import timeback_"))
        if not line.strip().startswith("from timeback_sandbox")
    ]
    assert ours == []
