"""Prints what a call returned: JSON for programs, a table for people."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from timeback_kit.runtime.models import dump
from timeback_kit.runtime.paging import IDENTITY_KEYS, Page
from timeback_kit.runtime.sync.paginator import Paginator

_WIDEST = 6


def show(result: Any, *, table: bool) -> None:
    """Print a result.

    Args:
        result: A model, a page, rows, an iterator of rows (one JSON line each), bytes, or a plain value.
        table: Whether rows are printed as a table.
    """
    if isinstance(result, bytes):
        sys.stdout.buffer.write(result)
    elif isinstance(result, Path):
        print(result)
    elif isinstance(result, Paginator):
        for row in result:
            print(_json(row, indent=None), flush=True)
    elif table and _rows(result):
        _print_table(_rows(result))
    elif result is not None:
        print(_json(result, indent=2))


def _json(value: Any, indent: int | None) -> str:
    plain = value.to_dict() if hasattr(value, "to_dict") else dump(value)
    return json.dumps(plain, indent=indent, ensure_ascii=False, default=str)


def _rows(result: Any) -> list[dict[str, Any]]:
    rows = dump(list(result)) if isinstance(result, list | Page) else []
    return rows if all(isinstance(row, dict) for row in rows) else []


def _print_table(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names = _columns(rows)
    table = Table()
    for name in names:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(row.get(name))) for name in names))
    Console().print(table)


def _columns(rows: list[dict[str, Any]]) -> list[str]:
    """Return the names of plain values, what identifies a row first."""
    names = [name for name in dict.fromkeys(name for row in rows for name in row) if _is_simple(rows, name)]
    return sorted(names, key=lambda name: name not in IDENTITY_KEYS)[:_WIDEST]


def _is_simple(rows: list[dict[str, Any]], name: str) -> bool:
    values = [row.get(name) for row in rows]
    return any(value is not None for value in values) and not any(isinstance(value, dict | list) for value in values)


def _cell(value: Any) -> str:
    return "" if value is None else json.dumps(value) if isinstance(value, bool) else str(value)
