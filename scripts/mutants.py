"""Small faults that can be planted in a Python module, one at a time, found in its syntax tree."""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COMPARISONS: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
ARITHMETIC: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
}
NAMES: Final = {"min": "max", "max": "min", "any": "all", "all": "any"}
SKIPPED_FUNCTIONS: Final = frozenset({"__repr__", "__str__"})
"""What they show is for people."""

_LOCATED: Final = (ast.expr, ast.stmt, ast.excepthandler)


class Change(NamedTuple):
    """A change that can be made in a tree.

    Args:
        what: The change, in words.
        at: The node whose lines are changed.
        make: Makes it.
    """

    what: str
    at: ast.AST
    make: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One planted fault.

    Args:
        lines: Lines of the original code.
        what: The change, in words.
        source: The whole module with the fault in it.
        at_import: Whether the lines run while the module is imported.
    """

    lines: range
    what: str
    source: str
    at_import: bool


def mutants_of(source: str) -> Iterator[Mutant]:
    """Every mutant of a module.

    Args:
        source: The code of the module.
    """
    tree = ast.parse(source)
    places = list(_places(tree, inside=False))
    for index, (node, inside) in enumerate(places):
        for number, (what, at, _) in enumerate(_changes(node)):
            changed = copy.deepcopy(tree)
            twin = list(_places(changed, inside=False))[index][0]
            list(_changes(twin))[number].make()
            text = ast.unparse(ast.fix_missing_locations(changed))
            lines = range(at.lineno, (at.end_lineno or at.lineno) + 1) if isinstance(at, _LOCATED) else range(0)
            yield Mutant(lines, what, text, not inside)


def _places(node: ast.AST, *, inside: bool) -> Iterator[tuple[ast.AST, bool]]:
    """The nodes where a fault can be planted, and whether each is inside a function."""
    yield node, inside
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "bases", "type_params") or _is_skipped(node, name):
            continue
        function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and name == "body"
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_left_alone(child):
                yield from _places(child, inside=inside or function)


def _is_skipped(node: ast.AST, field: str) -> bool:
    """True for the arguments of a generic type, which only a type checker reads."""
    return (
        isinstance(node, ast.Subscript)
        and field == "slice"
        and isinstance(node.value, ast.Name)
        and (node.value.id[:1].isupper())
    )


def _is_left_alone(node: ast.AST) -> bool:
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")) | ast.JoinedStr():
            return True
        case ast.Call(func=ast.Name(id="TypeVar" | "ParamSpec")):
            return True
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if name in SKIPPED_FUNCTIONS:
            return True
        case ast.FunctionDef(decorator_list=decorators) | ast.AsyncFunctionDef(decorator_list=decorators):
            return any(isinstance(each, ast.Name) and each.id in ("overload", "abstractmethod") for each in decorators)
        case _:
            return False


def _changes(node: ast.AST) -> Iterator[Change]:
    """What can be changed at one node."""
    yield from _expression_changes(node)
    yield from _condition_changes(node)
    yield from _statement_changes(node)


def _expression_changes(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare(ops=ops):
            for at, each in enumerate(ops):
                other = COMPARISONS[type(each)]
                yield Change(f"{type(each).__name__} -> {other.__name__}", node, _put(ops, at, other()))
        case ast.BoolOp(op=ast.And()):
            yield Change("and -> or", node, _set(node, "op", ast.Or()))
        case ast.BoolOp(op=ast.Or()):
            yield Change("or -> and", node, _set(node, "op", ast.And()))
        case ast.BinOp(op=operator) | ast.AugAssign(op=operator) if type(operator) in ARITHMETIC:
            other_operator = ARITHMETIC[type(operator)]
            yield Change(
                f"{type(operator).__name__} -> {other_operator.__name__}", node, _set(node, "op", other_operator())
            )
        case ast.UnaryOp(op=ast.USub()):
            yield Change("drop the minus", node, _set(node, "op", ast.UAdd()))
        case ast.Constant(value=bool(value)):
            yield Change(f"{value} -> {not value}", node, _set(node, "value", not value))
        case ast.Constant(value=int(number) | float(number)):
            yield Change(f"{number} -> {number + 1}", node, _set(node, "value", number + 1))
        case ast.Name(id=name, ctx=ast.Load()) if name in NAMES:
            yield Change(f"{name} -> {NAMES[name]}", node, _set(node, "id", NAMES[name]))
        case ast.Call(func=ast.Name(id="reversed")):
            yield Change("drop reversed", node, _set(node, "func", ast.Name("list", ast.Load())))


def _condition_changes(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            # `not not x` keeps the truth of x and stays one node.
            yield Change("drop the not", node, _set(node, "operand", ast.UnaryOp(ast.Not(), operand)))
        case ast.IfExp(body=body, orelse=otherwise):

            def swap(here: ast.IfExp = node, body: ast.expr = body, otherwise: ast.expr = otherwise) -> None:
                here.body, here.orelse = otherwise, body

            yield Change("swap the branches", node, swap)
        case ast.If(test=ast.Name() | ast.Attribute() | ast.Call() as test):
            yield Change("negate the condition", node, _set(node, "test", ast.UnaryOp(ast.Not(), test)))
        case ast.comprehension(ifs=conditions):
            for at, _ in enumerate(conditions):
                yield Change("drop the filter", conditions[at], _put(conditions, at, ast.Constant(value=True)))


def _statement_changes(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield Change("return None", node, _set(node, "value", ast.Constant(value=None)))
        case ast.ExceptHandler(body=[*body]) if not isinstance(body[0], ast.Raise):
            yield Change("raise again", node, _set(node, "body", [ast.Raise()]))
    for field in ("body", "orelse", "finalbody"):
        statements = getattr(node, field, None)
        if isinstance(statements, list):
            for at, statement in enumerate(statements):
                yield from _removals(statements, at, statement)


def _removals(statements: list[ast.stmt], at: int, statement: ast.stmt) -> Iterator[Change]:
    match statement:
        case ast.Expr(value=ast.Call() | ast.Await()):
            yield Change("remove the call", statement, _put(statements, at, ast.Pass()))
        case ast.AugAssign() | ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield Change("remove the assignment", statement, _put(statements, at, ast.Pass()))
        case ast.Break():
            yield Change("break -> continue", statement, _put(statements, at, ast.Continue()))
        case ast.Continue():
            yield Change("continue -> break", statement, _put(statements, at, ast.Break()))


def _set(node: ast.AST, field: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, field, value)


def _put(items: list[ast.cmpop] | list[ast.expr] | list[ast.stmt], at: int, value: ast.AST) -> Callable[[], None]:
    return lambda: items.__setitem__(at, value)  # type: ignore[call-overload]
