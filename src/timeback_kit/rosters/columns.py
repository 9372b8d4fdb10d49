"""Columns of tables for data teams: those of the CSV files, with types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from timeback_kit.rosters.cells import moment
from timeback_kit.rosters.tables import METADATA, MODIFIED, SOURCED_ID, STATUS, Form, Table
from timeback_kit.runtime.json_codec import dumps

Type = Literal["text", "flag", "number", "integer", "day", "time"]
Value = str | bool | float | int | date | datetime | None

_TYPES: Final[dict[Form, Type]] = {
    Form.FLAG: "flag",
    Form.NUMBER: "number",
    Form.YEAR: "integer",
    Form.DATE: "day",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a table.

    Args:
        name: Its name.
        type: What it holds; lists are text, their items separated by commas, as in the CSV files.
    """

    name: str
    type: Type = "text"


def fields_of(table: Table) -> list[Field]:
    """Return the columns of a table; metadata is one of them, as JSON text."""
    own = [
        Field(column.name, _TYPES.get(column.form, "text"))
        for column in table.columns
        if column.form is not Form.PASSWORD
    ]
    common = [Field(SOURCED_ID), Field(STATUS), Field(MODIFIED, "time")]
    return [*common, *own, *([] if table.owner else [Field("metadata")])]


def values_of(fields: list[Field], row: dict[str, str]) -> list[Value]:
    """Return a row as values; a cell that does not fit its type is None."""
    metadata = {name.removeprefix(METADATA): cell for name, cell in row.items() if name.startswith(METADATA)}
    if metadata:
        row = {**row, "metadata": dumps(metadata).decode()}
    return [_value(field.type, row.get(field.name, "")) for field in fields]


def _value(kind: Type, cell: str) -> Value:
    if not cell:
        return None
    try:
        match kind:
            case "flag":
                return {"true": True, "false": False}.get(cell)
            case "number":
                return float(cell)
            case "integer":
                return int(cell)
            case "day":
                return date.fromisoformat(cell)
            case "time":
                return moment(cell)
            case "text":
                return cell
    except ValueError:
        return None
