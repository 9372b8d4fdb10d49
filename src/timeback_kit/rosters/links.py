"""Rows of files that only add to another row, such as roles: how the API holds them inside that row."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any, Final

from timeback_kit.rosters.cells import same, target, to_cell, to_json
from timeback_kit.rosters.tables import SOURCED_ID, Table
from timeback_kit.runtime.json_codec import dumps

Row = dict[str, str]
"""Cells by column; blank ones are left out."""

_ONE_ONLY: Final = frozenset({"lineItemScoreScales", "resultScoreScales"})
_PLAIN_REFERENCES: Final = frozenset({"classResources", "courseResources"})


def carried_cells(table: Table, row: Row) -> Row:
    """Return what the API gives back of a row: its cells, as the API spells them."""
    cells = {}
    for column in table.columns:
        if column.field is not None and row.get(column.name):
            back = to_cell(column, to_json(column, row[column.name]))
            if back:
                cells[column.name] = back
    return cells


def is_carried(table: Table, position: int) -> bool:
    """Return whether the API has a place for the row at a position among those of its owner."""
    return bool(table.into) and (table.name not in _ONE_ONLY or position == 0)


def as_value(table: Table, rows: list[Row], href: str) -> Any:
    """Return the JSON value of the field that holds the rows.

    Args:
        table: Their file.
        rows: The rows of one owner.
        href: What precedes the id in the address of a resource.
    """
    if table.name in _ONE_ONLY:
        return {"sourcedId": rows[0]["scoreScaleSourcedId"]} if rows else None
    if table.name == "courseResources":
        return [
            {"href": href + row["resourceSourcedId"], "sourcedId": row["resourceSourcedId"], "type": "resource"}
            for row in rows
        ]
    if table.name == "classResources":
        return [{"sourcedId": row["resourceSourcedId"]} for row in rows]
    if table.into == "learningObjectiveSet":
        return _objective_sets(table, rows)
    return [_item(table, row) for row in rows]


def rows_in(table: Table, value: Any) -> list[Row]:
    """Return the rows that the value of the field stands for, without what only a CSV file knows of them."""
    if table.name in _ONE_ONLY:
        scale = target(value) if value else ""
        return [{"scoreScaleSourcedId": scale}] if scale else []
    found = [item for item in (value if isinstance(value, list) else []) if isinstance(item, dict)]
    if table.name in _PLAIN_REFERENCES:
        return [{"resourceSourcedId": target(item)} for item in found if target(item)]
    if table.into == "learningObjectiveSet":
        return [row for item in found for row in _objectives(table, item)]
    return [_row(table, item) for item in found]


def restored(table: Table, owner: str, value: Any, kept: list[Row]) -> list[Row]:
    """Return the rows of one owner: as the API holds them, with what was kept of them beside.

    Args:
        table: Their file.
        owner: sourcedId of the owner.
        value: Value of the field in the API.
        kept: Rows as they were imported.
    """
    waiting = [(carried_cells(table, row), row) for at, row in enumerate(kept) if is_carried(table, at)]
    beside = [row for at, row in enumerate(kept) if not is_carried(table, at)]
    rows, used = [], set[str]()
    for found in rows_in(table, value):
        match = next((pair for pair in waiting if pair[0] == found), None)
        if match is not None:
            waiting.remove(match)
            rows.append(dict(match[1]))
        else:
            rows.append({SOURCED_ID: _made_id(table, owner, found, used), **found})
    return [{**row, table.owner: owner} for row in [*rows, *beside]]


def same_rows(table: Table, wanted: list[Row], present: list[Row]) -> bool:
    """Return whether two lists of rows mean the same; a row without a sourcedId matches any."""
    left = list(present)
    for row in wanted:
        match = next((other for other in left if _is_same(table, row, other)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def merged_rows(table: Table, present: list[Row], changes: list[tuple[str, Row]]) -> list[Row]:
    """Return the rows of one owner after a delta.

    Args:
        table: Their file.
        present: The rows as they are.
        changes: Status and row of each change, in order.
    """
    rows = list(present)
    for status, row in changes:
        at = _position(table, rows, row)
        if status == "tobedeleted":
            rows = [other for number, other in enumerate(rows) if number != at]
        elif at is None:
            rows.append(row)
        else:
            rows[at] = row
    return rows


def _position(table: Table, rows: list[Row], row: Row) -> int | None:
    by_id = [at for at, other in enumerate(rows) if other.get(SOURCED_ID) == row.get(SOURCED_ID, "")]
    if by_id:
        return by_id[0]
    carried = carried_cells(table, row)
    return next((at for at, other in enumerate(rows) if carried and carried_cells(table, other) == carried), None)


def _is_same(table: Table, wanted: Row, present: Row) -> bool:
    if wanted.get(SOURCED_ID) not in (None, present.get(SOURCED_ID)):
        return False
    return all(same(c, wanted.get(c.name, ""), present.get(c.name, "")) for c in table.columns)


def _made_id(table: Table, owner: str, row: Row, used: set[str]) -> str:
    """Return an id for a row that the API has none for: always the same for the same row."""
    for number in range(len(used) + 1):
        digest = blake2b(dumps([table.name, owner, sorted(row.items()), number]), digest_size=9).hexdigest()
        if digest not in used:
            break
    used.add(digest)
    return f"{table.name}-{digest}"


def _item(table: Table, row: Row) -> dict[str, Any]:
    item = {}
    for column in table.columns:
        if column.field is not None and row.get(column.name):
            value = to_json(column, row[column.name])
            if value is not None:
                item[column.field] = value
    return item


def _row(table: Table, item: dict[str, Any]) -> Row:
    cells = {c.name: to_cell(c, item.get(c.field)) for c in table.columns if c.field is not None}
    return {name: cell for name, cell in cells.items() if cell}


def _objective_sets(table: Table, rows: list[Row]) -> list[dict[str, Any]]:
    by_source: dict[str, list[Row]] = {}
    for row in rows:
        by_source.setdefault(carried_cells(table, row)["source"], []).append(row)
    if table.name == "lineItemLearningObjectiveIds":
        return [
            {"source": source, "learningObjectiveIds": [row["learningObjectiveId"] for row in group]}
            for source, group in by_source.items()
        ]
    return [
        {
            "source": source,
            "learningObjectiveResults": [
                {name: value for name, value in _item(table, row).items() if name != "source"} for row in group
            ],
        }
        for source, group in by_source.items()
    ]


def _objectives(table: Table, item: dict[str, Any]) -> list[Row]:
    source = str(item.get("source") or "")
    ids = [{"learningObjectiveId": each} for each in item.get("learningObjectiveIds") or []]
    results = [each for each in item.get("learningObjectiveResults") or [] if isinstance(each, dict)]
    return [_row(table, {**each, "source": source}) for each in [*ids, *results]]
