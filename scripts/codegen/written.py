"""What the files of a rendered package hold, so that nothing which a template loses is counted as being there."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from codegen.arguments import STANDARD_LIST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BLOCKING: Final = "SyncResource"
_OPERATIONS: Final = "_ops"
_COLLECTION_DECORATORS: Final = frozenset({"async_method_of", "method_of"})


@dataclass(frozen=True, slots=True)
class Written:
    """The inventory of the files.

    Args:
        models: Names of the classes in models.py.
        inputs: Names of the TypedDicts in inputs.py.
        said: For every operationId with an awaited and a blocking method, the texts that both kinds hold.
        answered: The operationIds that have an answer.
    """

    models: frozenset[str]
    inputs: frozenset[str]
    said: dict[str, frozenset[str]]
    answered: frozenset[str]

    def sends(self, operation: str, wire: str) -> bool:
        """Whether awaited and blocking methods of an operation name a parameter."""
        return wire in self.said.get(operation, frozenset())


def written(package: Path) -> Written:
    """Take the inventory of a rendered package.

    Args:
        package: Its directory.
    """
    operations = dict(_operations(_tree(package / "operations.py")))
    said: tuple[dict[str, set[str]], dict[str, set[str]]] = ({}, {})
    for path in sorted((package / "resources").glob("*.py")):
        for blocking, constant, texts in _methods(_tree(path)):
            if constant in operations:
                call = operations[constant]
                said[blocking].setdefault(_id(call), set()).update(texts, _texts(call))
    return Written(
        models=frozenset(_names(_tree(package / "models.py"))),
        inputs=frozenset(_names(_tree(package / "inputs.py"))),
        said={name: frozenset(said[0][name] & said[1][name]) for name in said[0].keys() & said[1].keys()},
        answered=frozenset(_id(call) for call in operations.values() if _keyword(call, "response") is not None),
    )


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _operations(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in tree.body:
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(node.value, ast.Call)
            and _keyword(node.value, "id") is not None
        ):
            yield node.target.id, node.value


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((one.value for one in call.keywords if one.arg == name), None)


def _id(call: ast.Call) -> str:
    value = _keyword(call, "id")
    return str(value.value) if isinstance(value, ast.Constant) else ""


def _methods(tree: ast.Module) -> Iterator[tuple[bool, str, set[str]]]:
    """For every method that names an operation: whether it is blocking, the operation's constant, its texts."""
    for owner in tree.body:
        if not isinstance(owner, ast.ClassDef):
            continue
        blocking = any(isinstance(base, ast.Name) and base.id == _BLOCKING for base in owner.bases)
        for method in owner.body:
            for node in ast.walk(method):
                if (
                    isinstance(node, ast.Attribute)
                    and isinstance(node.value, ast.Name)
                    and node.value.id == _OPERATIONS
                ):
                    yield blocking, node.attr, _texts(method)


def _texts(root: ast.AST) -> set[str]:
    """The strings below a node; a method of a collection stands for the names of its query parameters."""
    nodes = list(ast.walk(root))
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    listed = any(isinstance(node, ast.Name) and node.id in _COLLECTION_DECORATORS for node in nodes)
    return texts | {*STANDARD_LIST, "sourcedId"} if listed else texts
