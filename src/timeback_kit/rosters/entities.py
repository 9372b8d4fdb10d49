"""A record of the API as the rows of a bundle, and the rows of a bundle as a body for the API.

What the API has no field for is kept in the record's metadata under one key, so that an export gives it back: the
exact cell where the API knows fewer terms or another spelling, and rows such as roles with their ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from timeback_kit.rosters.cells import same, to_cell, to_json
from timeback_kit.rosters.links import Row, as_value, is_carried, restored
from timeback_kit.rosters.tables import (
    ACTIVE,
    KEPT,
    LINKS,
    LISTS,
    METADATA,
    SOURCED_ID,
    STATUS,
    TABLES,
    Column,
    is_password,
)

_SERVER_ONLY: Final = frozenset({"dateLastModified", "children", "userProfiles", "demographics", "password"})


@dataclass(slots=True)
class Rows:
    """A record as rows.

    Args:
        cells: Cells of its own row by column, blank ones left out; metadata under `metadata.<key>`.
        links: Rows of other files that add to it, by file.
    """

    cells: Row
    links: dict[str, list[Row]] = field(default_factory=dict)


def rows_of(kind: str, record: Mapping[str, Any]) -> Rows:
    """Return a record of the API as rows.

    Args:
        kind: Its kind.
        record: The record, as the API sends it.
    """
    metadata = _object(record.get("metadata"))
    kept = _object(metadata.get(KEPT))
    kept_cells = _object(kept.get("cells"))
    cells: Row = {}
    for column in TABLES[kind].columns:
        cell = _cell(column, record, kept_cells)
        if cell:
            cells[column.name] = cell
    for key, value in metadata.items():
        if key != KEPT and isinstance(value, str | int | float) and value != "" and not is_password(key):
            cells[METADATA + key] = to_cell(_TEXT, value)
    owner = str(record.get(SOURCED_ID) or "")
    kept_links = _object(kept.get("links")) if kept.get("of") == owner else {}  # else copied from another record
    links = {
        table.name: restored(
            table, owner, record.get(table.into) if table.into else None, _kept_rows(kept_links, table)
        )
        for table in LINKS[kind]
    }
    return Rows(cells, {name: rows for name, rows in links.items() if rows})


def body_of(
    kind: str,
    sourced_id: str,
    cells: Mapping[str, str],
    links: Mapping[str, list[Row]],
    record: Mapping[str, Any] | None = None,
    *,
    href: str = "",
) -> dict[str, Any]:
    """Return the body that writes rows, for a new record or over an existing one.

    Args:
        kind: Kind of the record.
        sourced_id: Its id.
        cells: Cells by column; a blank one empties what the record has, a column left out leaves it as it is.
        links: All rows of files that add to the record, by file; a file left out leaves its rows as they are.
        record: The record as it is; None for a new one.
        href: What precedes the id in the address of a resource.
    """
    body = writable(kind, record) if record is not None else {}
    metadata = _object(body.get("metadata"))
    kept = _object(metadata.get(KEPT))
    kept_cells = _object(kept.get("cells"))
    kept_links = _object(kept.get("links")) if kept.get("of") == sourced_id else {}
    changed: dict[str, Any] = {}
    for name, cell in cells.items():
        column = TABLES[kind].column(name)
        if column is not None:
            _put(body, kept_cells, column, cell, cells, new=record is None)
        elif name.startswith(METADATA) and (cell or record is not None):
            changed[name.removeprefix(METADATA)] = cell or None
    for table in LINKS[kind]:
        if table.name in links:
            rows = links[table.name]
            carried = [row for at, row in enumerate(rows) if is_carried(table, at)]
            if table.into and (carried or record is not None):
                body[table.into] = as_value(table, carried, href)
            _keep(kept_links, table.name, [_kept_row(row, table.owner) for row in rows if row.get(SOURCED_ID)])
    present = {"cells": kept_cells, "links": kept_links}
    kept_now: dict[str, Any] = {name: part for name, part in present.items() if part}
    if kept_links:
        kept_now["of"] = sourced_id
    if kept_now or kept:
        changed[KEPT] = kept_now or None
    if changed:
        body["metadata"] = {**metadata, **changed}
    return {SOURCED_ID: sourced_id, **body, STATUS: ACTIVE}


def writable(kind: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record as it is sent back: without what the server alone writes, references bare."""
    body = {name: _bare(value) for name, value in record.items() if name not in _SERVER_ONLY and value is not None}
    if kind == "classes" and "school" in body:
        body["org"] = body.pop("school")
    if kind == "courses" and isinstance(record.get("resources"), list):
        body["resources"] = record["resources"]
    if kind == "academicSessions" and "schoolYear" in body:
        body["schoolYear"] = to_cell(_TEXT, body["schoolYear"])
    return body


def kept_as(column: Column, cell: str) -> bool:
    """Return whether the API gives back another cell than this one, so that it has to be kept."""
    return to_cell(column, to_json(column, cell)) != cell


def orgs_of(kind: str, record: Mapping[str, Any]) -> list[str]:
    """Return the sourcedIds of the orgs that a record itself names as its own."""
    match kind:
        case "orgs":
            found = [record.get(SOURCED_ID)]
        case "users":
            found = [_id(role.get("org")) for role in record.get("roles") or [] if isinstance(role, dict)]
        case "classes" | "enrollments" | "lineItems":
            found = [_id(record.get("school")) or _id(record.get("org"))]
        case "courses" | "academicSessions":
            found = [_id(record.get("org"))]
        case _:
            found = []
    return sorted({str(each) for each in found if each})


_TEXT: Final = Column("text")


def _cell(column: Column, record: Mapping[str, Any], kept: Mapping[str, Any]) -> str:
    present = to_cell(column, record.get(column.source)) if column.source is not None else ""
    if not present and column.also:
        present = to_cell(column, record.get(column.also))
    remembered = kept.get(column.name)
    if not isinstance(remembered, str):
        return present
    if column.field is None or (column.doubtful and not present):
        return remembered
    sent = to_cell(column, to_json(column, remembered)) if remembered or not column.fallback else None
    if sent is None:
        return "" if present == to_cell(column, record.get(column.fallback)) else present
    return remembered if same(column, sent, present) or (not sent and not present) else present


def _put(
    body: dict[str, Any], kept: dict[str, Any], column: Column, cell: str, cells: Mapping[str, str], *, new: bool
) -> None:
    """Write one cell into a body, and keep it where the API would give back another one."""
    kept.pop(column.name, None)
    sent = cell or cells.get(column.fallback, "") if column.fallback else cell
    odd = cell != sent or (cell and (column.field is None or column.doubtful or kept_as(column, cell)))
    if odd and not is_password(column.name):
        kept[column.name] = cell
    if column.field is None:
        return
    value = to_json(column, sent)
    if value is not None:
        body[column.field] = value
    elif new or column.omit:
        body.pop(column.field, None)
    else:
        body[column.field] = [] if column.form in LISTS else None


def _keep(kept: dict[str, Any], name: str, rows: list[Row]) -> None:
    kept.pop(name, None)
    if rows:
        kept[name] = rows


def _kept_row(row: Row, owner: str) -> Row:
    return {name: cell for name, cell in row.items() if name != owner and cell and not is_password(name)}


def _kept_rows(kept: Mapping[str, Any], table: Any) -> list[Row]:
    rows = kept.get(table.name)
    found = [row for row in (rows if isinstance(rows, list) else []) if isinstance(row, dict)]
    return [{str(name): str(cell) for name, cell in row.items()} for row in found]


def _bare(value: Any) -> Any:
    """Return a value with references cut down to their ids."""
    if isinstance(value, dict):
        if isinstance(value.get(SOURCED_ID), str) and ("href" in value or set(value) <= {SOURCED_ID, "type", "name"}):
            return {SOURCED_ID: value[SOURCED_ID]}
        return {name: _bare(part) if name != "metadata" else part for name, part in value.items()}
    return [_bare(item) for item in value] if isinstance(value, list) else value


def _object(value: Any) -> dict[str, Any]:
    return dict(value) if isinstance(value, Mapping) else {}


def _id(value: Any) -> str:
    found = value.get(SOURCED_ID) if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""
