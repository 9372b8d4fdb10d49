"""Turns `where` dicts into filter strings; a condition that cannot be expressed is refused, never dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import chain
from typing import Any, Final, Generic, TypeAlias, TypedDict, TypeVar
from uuid import UUID

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.records import Record
from timeback_kit.runtime.scalars import scalar_text
from timeback_kit.runtime.suggestions import close_name
from timeback_kit.runtime.wire_names import FREE, camel

Scalar: TypeAlias = str | int | float | bool | date | Decimal | UUID | Enum
Where: TypeAlias = Mapping[str, Any]
"""Field -> value, field -> {operator: value}, or `{"OR": [...]}` / `{"AND": [...]}`."""

T = TypeVar("T")
_WireOperators = TypedDict(
    "_WireOperators", {"in": Sequence[Any] | Set[Any], "notIn": Sequence[Any] | Set[Any]}, total=False
)


class Operators(_WireOperators, Generic[T], total=False):
    """Comparisons of one field, all of which must hold."""

    ne: T
    gt: T
    gte: T
    lt: T
    lte: T
    contains: str
    in_: Sequence[T] | Set[T]
    not_in: Sequence[T] | Set[T]


Compared: TypeAlias = T | Operators[T]
"""A value that a field has, or comparisons of it."""

FIELD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", re.ASCII)
COMPARISONS: Final = {"ne": "!=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "contains": "~"}
LISTS: Final = {"in_": "in_", "in": "in_", "not_in": "not_in", "notIn": "not_in"}
OPERATORS: Final = COMPARISONS.keys() | LISTS.keys()
OPERATOR_NAMES: Final = "ne, gt, gte, lt, lte, contains, in_, not_in"
GROUPS: Final = ("OR", "AND")
DEEPEST: Final = 50


class Text(str):
    """A filter that knows how it is joined: by "OR", by "AND", or not at all."""

    __slots__ = ("joined_by",)
    joined_by: str

    def __new__(cls, text: str, joined_by: str = "") -> Text:
        made = super().__new__(cls, text)
        made.joined_by = joined_by
        return made


def where_to_filter(where: Where) -> str:
    """Write a `where` dict in the filter grammar of the services.

    Args:
        where: Conditions by field (dots allowed), all of which must hold; values are compared for equality or given
            as `{operator: value}`. Fields have wire or snake_case names.
            `{"OR": [...]}` and `{"AND": [...]}` take lists of such dicts.

    Returns:
        A filter such as `status='active' AND score>=80`.

    Raises:
        InputValidationError: If something cannot be expressed; the path says where.
    """
    return str(_clause(where, "where", 0))


class Condition(Record, hot=True):
    """One condition of a `where`.

    Args:
        path: Where it stands, for messages.
        given: Its field as the caller spells it.
        field: Its field under its wire name.
        values: What the field is compared with.
    """

    path: str
    given: str
    field: str
    values: tuple[object, ...]

    @property
    def first(self) -> str:
        """The first part of the field, as given."""
        return self.given.partition(".")[0]


def conditions_of(where: object, path: str = "where", depth: int = 0) -> Iterator[Condition]:
    """Every condition of a `where`, those in groups included; what is none of the grammar is passed over.

    Args:
        where: Conditions, as `where_to_filter` takes them.
        path: Where they stand, for messages.
        depth: How many groups are round them.
    """
    if not isinstance(where, Mapping) or depth > DEEPEST:
        return
    for name, value in where.items():
        if name in GROUPS:
            clauses = value if isinstance(value, list | tuple) else ()
            for at, clause in enumerate(clauses):
                yield from conditions_of(clause, f"{path}.{name}[{at}]", depth + 1)
        elif isinstance(value, Mapping) and _is_nested(name, value):
            yield from conditions_of({f"{name}.{key}": inner for key, inner in value.items()}, path, depth + 1)
        elif isinstance(name, str):
            yield Condition(f"{path}.{name}", name, camel(name), _compared(value))


def _is_nested(name: object, condition: Mapping[Any, Any]) -> bool:
    """Whether a condition holds conditions on the members of an open object, such as those of metadata."""
    return isinstance(name, str) and camel(name) in FREE and not set(condition) <= OPERATORS


def _compared(value: object) -> tuple[object, ...]:
    operands = value.values() if isinstance(value, Mapping) else (value,)
    many = (each if isinstance(each, list | tuple | set | frozenset) else (each,) for each in operands)
    return tuple(chain.from_iterable(many))


def filter_text(where: Where | None = None, filter: str | None = None, bound: Where | None = None) -> str | None:
    """The value of the `filter` parameter: everything given, combined by AND.

    Args:
        where: Conditions in the grammar of `where_to_filter`.
        filter: Filter as the service takes it; sent unchanged when alone, else in parentheses.
        bound: Conditions that come with the resource the call is made on.

    Returns:
        A filter, or None when nothing was given.

    Raises:
        InputValidationError: If something cannot be expressed, the filter is empty, or it could change the conditions
            beside it.
    """
    parts = [_clause(bound, "where", 0)] if bound else []
    if where is not None:
        parts.append(_clause(where, "where", 0))
    if filter is not None:
        if not isinstance(filter, str) or not filter.strip():
            raise _wrong("filter", "expected a filter string")
        if parts:
            _check_closed(filter)
        parts.append(Text(filter, "OR" if parts else ""))
    return str(_joined(parts, "AND")) if parts else None


_MARKS: Final = re.compile(r"\\'?|['\"()]")


def _check_closed(filter: str) -> None:
    """Refuse a filter that, set in parentheses, could end them or swallow what follows."""
    if not _is_closed(filter):
        raise _wrong(
            "filter",
            "quotes and parentheses must be closed, so that it cannot change the conditions beside it: "
            "write ' in a value as '', or give every condition in where",
        )


def _is_closed(filter: str) -> bool:
    """Whether quotes and parentheses are balanced, also for a reader to whom a backslash escapes a quote."""
    depth, quoted = 0, False
    for mark in _MARKS.findall(filter):
        if mark == "\\'" or (not quoted and mark in ('"', "\\")):
            return False
        if mark == "'":
            quoted = not quoted
        elif not quoted:
            depth += {"(": 1, ")": -1}[mark]
        if depth < 0:
            return False
    return depth == 0 and not quoted


def _clause(where: object, path: str, depth: int) -> Text:
    if depth > DEEPEST:
        raise _wrong(path, "is nested too deeply")
    if not isinstance(where, Mapping):
        raise _wrong(path, "expected a dict of conditions")
    if not where:
        raise _wrong(path, "expected at least one condition")
    parts = [
        _group(name, condition, f"{path}.{name}", depth) if name in GROUPS else _field(name, condition, path)
        for name, condition in where.items()
    ]
    return _joined(parts, "AND")


def _group(name: str, clauses: object, path: str, depth: int) -> Text:
    if not isinstance(clauses, Sequence) or isinstance(clauses, str | bytes):
        raise _wrong(path, "expected a list of dicts")
    if not clauses:
        raise _wrong(path, "expected at least one dict")
    return _joined([_clause(clause, f"{path}[{at}]", depth + 1) for at, clause in enumerate(clauses)], name)


def _joined(parts: Sequence[Text], word: str) -> Text:
    if len(parts) == 1:
        return parts[0]
    other = "AND" if word == "OR" else "OR"
    return Text(f" {word} ".join(f"({part})" if part.joined_by == other else part for part in parts), word)


def _field(name: object, condition: object, path: str) -> Text:
    if not isinstance(name, str) or FIELD.fullmatch(name) is None:
        raise _wrong(path, f"{str(name)[:60]!r} is not a field name: letters, digits and underscores, joined by dots")
    where, name = f"{path}.{name}", camel(name)
    if isinstance(condition, Mapping) and _is_nested(name, condition):
        return _clause({f"{name}.{key}": value for key, value in condition.items()}, path, depth=0)
    if not isinstance(condition, Mapping):
        return Text(f"{name}={_value(condition, where)}")
    if not condition:
        raise _wrong(where, f"expected at least one of {OPERATOR_NAMES}")
    return _joined([_operator(name, operator, value, where) for operator, value in condition.items()], "AND")


def _operator(name: str, operator: object, value: object, path: str) -> Text:
    if isinstance(operator, str) and operator in COMPARISONS:
        return Text(f"{name}{COMPARISONS[operator]}{_value(value, f'{path}.{operator}')}")
    if isinstance(operator, str) and operator in LISTS:
        return _membership(name, operator, value, f"{path}.{operator}")
    meant = close_name(str(operator), (*COMPARISONS, *LISTS))
    hint = f"did you mean {meant!r}? " if meant else ""
    raise _wrong(path, f"unknown operator {str(operator)[:60]!r}; {hint}known are {OPERATOR_NAMES}")


def _membership(name: str, operator: str, values: object, path: str) -> Text:
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Sequence | set | frozenset):
        raise _wrong(path, "expected a list of values")
    if not values:
        raise _wrong(path, "expected at least one value")
    ordered = sorted(values, key=str) if isinstance(values, set | frozenset) else values
    sign, word = ("=", "OR") if LISTS[operator] == "in_" else ("!=", "AND")
    return _joined([Text(f"{name}{sign}{_value(value, f'{path}[{at}]')}") for at, value in enumerate(ordered)], word)


def _value(value: object, path: str) -> str:
    if type(value) is str and value.isascii():
        text, quoted = value, True
    else:
        try:
            text, quoted = scalar_text(value)
        except ValueError as error:
            raise _wrong(path, str(error)) from None
    return "'" + text.replace("'", "''") + "'" if quoted else text


def _wrong(path: str, message: str) -> InputValidationError:
    return InputValidationError("Invalid filter", issues=[ValidationIssue(path, message)])
