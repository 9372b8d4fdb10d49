"""A digest by which undo recognises a record as an import left it."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from timeback_kit.rosters.cells import items, moment
from timeback_kit.rosters.entities import rows_of
from timeback_kit.rosters.tables import LINKS, LISTS, SOURCED_ID, STATUS, TABLES, Column, Form, is_secret
from timeback_kit.runtime.json_codec import dumps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.rosters.links import Row

_TEXT = Column("text")


def digest_of(kind: str, record: Mapping[str, Any]) -> str:
    """Return a digest of what a bundle can say of a record; what is secret is not part of it.

    Args:
        kind: Kind of the record.
        record: The record as the API sends it, or the body that was sent.
    """
    shown = {**record, "school": record["org"]} if kind == "classes" and "org" in record else record
    rows = rows_of(kind, shown)
    sourced_id = record.get(SOURCED_ID)
    own = [
        (name, _canonical(TABLES[kind].column(name) or _TEXT, cell))
        for name, cell in sorted(rows.cells.items())
        if not is_secret(name) and not (_echoes(kind, name) and cell == sourced_id)
    ]
    others = [(table.name, sorted(_row(table, row) for row in rows.links.get(table.name, []))) for table in LINKS[kind]]
    content = [own, others, record.get(STATUS) == "tobedeleted"]
    return blake2b(dumps(content), digest_size=12).hexdigest()


def _row(table: Any, row: Row) -> list[list[str]]:
    return [[name, _canonical(table.column(name) or _TEXT, cell)] for name, cell in sorted(row.items()) if cell]


def _canonical(column: Column, cell: str) -> str:
    if column.form in LISTS:
        return ",".join(sorted(items(cell)))
    try:
        if column.form is Form.NUMBER:
            return repr(float(cell))
        if column.form is Form.TIME:
            return moment(cell).isoformat()
    except ValueError:
        return cell
    return cell


def _echoes(kind: str, name: str) -> bool:
    column = TABLES[kind].column(name)
    return column is not None and column.echo
