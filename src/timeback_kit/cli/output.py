"""Prints what a call returned: JSON for programs, rows as a table, CSV or JSON lines."""

from __future__ import annotations

import csv
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.cli.values import unknown
from timeback_kit.runtime.models import dump
from timeback_kit.runtime.paging import IDENTITY_KEYS, Page
from timeback_kit.runtime.sync.paginator import Paginator

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeback_kit.cli.call_options import Shown

_WIDEST: Final = 6


def show(result: Any, shown: Shown) -> None:
    """Print a result; whoever read the output may go away.

    Args:
        result: A model, a page, rows, an iterator of rows, bytes, or a plain value.
        shown: How it is shown.

    Raises:
        UsageError: There is no such column.
    """
    try:
        _show(result, shown)
    except BrokenPipeError:
        # leave nothing that Python would try to write at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _show(result: Any, shown: Shown) -> None:
    output = shown.output or _fitting(result)
    if isinstance(result, bytes):
        sys.stdout.buffer.write(result)
    elif isinstance(result, Path):
        print(result)
    elif output == "jsonl" and _has_rows(result):
        if not isinstance(result, Paginator):
            _checked(shown.columns, _rows(result) or [])
        for row in result:
            print(_json(_chosen(row, shown.columns), indent=None), flush=True)
    elif output != "json" and (rows := _rows(result)) is not None:
        _print_rows(rows, output, shown.columns)
    elif result is not None:
        print(_json(_with_columns(result, shown.columns), indent=2))
        return
    _print_count(result)


def _fitting(result: Any) -> str:
    """A terminal gets a table, a stream is printed as it comes, everything else is JSON."""
    if sys.stdout.isatty() and _has_rows(result):
        return "table"
    return "jsonl" if isinstance(result, Paginator) else "json"


def _has_rows(result: Any) -> bool:
    return isinstance(result, list | Page | Paginator)


def _rows(result: Any) -> list[dict[str, Any]] | None:
    """The rows of a result: those of a list, those that an object wraps, or an object as the only one."""
    plain = dump(list(result)) if _has_rows(result) else _plain(result)
    if isinstance(plain, dict):
        lists = [value for value in plain.values() if isinstance(value, list) and value and _are_objects(value)]
        wrapped = next(iter(plain.values())) if len(plain) == 1 else None
        plain = lists[0] if len(lists) == 1 and not hasattr(result, "to_dict") else [wrapped or plain]
    return plain if isinstance(plain, list) and _are_objects(plain) else None


def _are_objects(values: list[Any]) -> bool:
    return all(isinstance(value, dict) for value in values)


def _print_rows(rows: list[dict[str, Any]], output: str, columns: Sequence[str]) -> None:
    chosen = _checked(columns, rows)
    if output == "jsonl":
        for row in rows:
            print(_json(_chosen(row, chosen), indent=None))
    elif output == "csv" and (rows or chosen):
        _print_csv(rows, chosen or _plain_columns(rows))
    elif rows:
        _print_table(rows, chosen or _plain_columns(rows)[:_WIDEST])


def _with_columns(result: Any, columns: Sequence[str]) -> Any:
    """A result as JSON shows it: rows with the columns that are asked for, everything else as it is."""
    plain = _plain(list(result) if isinstance(result, Paginator) else result)
    if not columns or not _has_rows(result):
        return plain
    rows: list[Any] = plain["data"] if isinstance(plain, dict) else plain
    if not _are_objects(rows):
        return plain
    chosen = [_chosen(row, _checked(columns, rows)) for row in rows]
    return {**plain, "data": chosen} if isinstance(plain, dict) else chosen


def _chosen(row: Any, columns: Sequence[str]) -> Any:
    """The columns of a row that are asked for; the whole row where none are."""
    plain = _plain(row)
    return {name: _at(plain, name) for name in columns} if columns and isinstance(plain, dict) else plain


def _print_count(result: Any) -> None:
    """Say that a page is not everything."""
    total = getattr(result, "total", None) if isinstance(result, Page) else None
    if total is not None and total > len(result):
        print(f"{len(result)} of {total}", file=sys.stderr)


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else dump(value)


def _json(value: Any, indent: int | None) -> str:
    return json.dumps(_plain(value), indent=indent, ensure_ascii=False, default=str)


def _print_csv(rows: Iterable[dict[str, Any]], columns: Sequence[str]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(_at(row, column)) for column in columns] for row in rows)


def _print_table(rows: Iterable[dict[str, Any]], columns: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table()
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(_at(row, name))) for name in columns))
    Console().print(table)


def _plain_columns(rows: list[dict[str, Any]]) -> list[str]:
    """The names of plain values, what identifies a row first."""
    names = [name for name in dict.fromkeys(name for row in rows for name in row) if _is_simple(rows, name)]
    return sorted(names, key=lambda name: name not in IDENTITY_KEYS)


def _checked(columns: Sequence[str], rows: list[dict[str, Any]]) -> list[str]:
    for column in columns if rows else ():
        if all(_at(row, column) is None for row in rows):
            known = dict.fromkeys(name for row in rows for name in row)
            if column.partition(".")[0] not in known:
                raise unknown("column", column, list(known))
    return list(columns)


def _at(row: Any, path: str) -> Any:
    """The value at a dotted path, such as name.first or grades.0."""
    if isinstance(row, dict) and path in row:
        return row[path]
    name, dot, rest = path.partition(".")
    if isinstance(row, list):
        inner = row[int(name)] if name.isdigit() and int(name) < len(row) else None
    else:
        inner = row.get(name) if isinstance(row, dict) else None
    return _at(inner, rest) if dot and inner is not None else inner


def _is_simple(rows: list[dict[str, Any]], name: str) -> bool:
    values = [row.get(name) for row in rows]
    return any(value is not None for value in values) and not any(isinstance(value, dict | list) for value in values)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
