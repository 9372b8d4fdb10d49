"""Records on their way out: as rows of files, on disk until all are there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.rosters.comparing import add_org, misses, without_dead
from timeback_kit.rosters.entities import Rows, orgs_of, rows_of
from timeback_kit.rosters.tables import ACTIVE, DELETED, KINDS, LINKS, METADATA, MODIFIED, SOURCED_ID, STATUS

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection, Iterator, Mapping

    from timeback_kit.rosters.spool import Spool
    from timeback_kit.rosters.tables import Table

_INSERT = "INSERT INTO exported VALUES (?, ?, ?, ?, ?, ?, ?)"


class Exported:
    """Rows of an export.

    Args:
        spool: Where they are kept.
        kinds: Collections that are exported.
    """

    def __init__(self, spool: Spool, kinds: Collection[str]) -> None:
        self._spool = spool
        self._kinds = frozenset(kinds)
        self._own_columns: dict[str, set[str]] = {}
        spool.run("CREATE INDEX exported_by_id ON exported (kind, id) WHERE owner IS NULL")
        spool.run("CREATE INDEX exported_by_owner ON exported (owner, file, kind) WHERE owner IS NOT NULL")
        spool.run("CREATE INDEX exported_by_file ON exported (file)")

    def add(self, kind: str, record: Mapping[str, Any]) -> None:
        """Add a record, in place of an earlier state of it."""
        sourced_id = str(record.get(SOURCED_ID) or "")
        active = record.get(STATUS) != DELETED
        values = (kind, sourced_id, active, ",".join(orgs_of(kind, record)))
        known = self._spool.run("INSERT OR IGNORE INTO live VALUES (?,?,?,?,NULL,NULL)", *values)
        if known.rowcount == 0:
            self._spool.run("UPDATE live SET active = ? WHERE kind = ? AND id = ?", active, kind, sourced_id)
            self.drop(kind, sourced_id)
        rows = rows_of(kind, record)
        add_org(self._spool, kind, rows)
        self._store(kind, sourced_id, rows, active, str(record.get(MODIFIED) or ""))

    def _store(self, kind: str, sourced_id: str, rows: Rows, active: bool, modified: str) -> None:
        status = ACTIVE if active else DELETED
        own = self._own_columns.setdefault(kind, set())
        own.update(name for name in rows.cells if name.startswith(METADATA))
        cells = self._spool.pack(rows.cells)
        self._spool.run(_INSERT, kind, kind, sourced_id, None, status, modified, cells)
        for file, found in rows.links.items():
            for row in found:
                packed = self._spool.pack({name: cell for name, cell in row.items() if name != SOURCED_ID})
                self._spool.run(_INSERT, kind, file, row[SOURCED_ID], sourced_id, status, modified, packed)

    def drop(self, kind: str, sourced_id: str) -> None:
        """Take a record out."""
        self._spool.run("DELETE FROM exported WHERE kind = ? AND id = ? AND owner IS NULL", kind, sourced_id)
        for table in LINKS[kind]:
            self._spool.run(
                "DELETE FROM exported WHERE kind = ? AND file = ? AND owner = ?", kind, table.name, sourced_id
            )

    def leave_out_dead(self, left_out: Counter[str]) -> None:
        """Take out what is deleted, and what cannot do without it; blank what else refers to it.

        Args:
            left_out: Counts rows that are active and are left out, by file.
        """
        self._spool.run("DELETE FROM exported WHERE status <> ?", ACTIVE)
        for kind in KINDS:
            changed: list[tuple[str, Rows, str]] = []
            for sourced_id, modified, packed in self._spool.rows(
                "SELECT id, modified, cells FROM exported WHERE file = ?", kind
            ):
                rows = Rows(self._spool.unpack(packed), self._links(kind, sourced_id))
                alive = without_dead(kind, rows, self._is_dead)
                if misses(kind, rows, self._is_dead) or (kind == "demographics" and self._is_dead("users", sourced_id)):
                    left_out[kind] += 1
                    changed.append((sourced_id, Rows({}), ""))
                elif alive != rows:
                    changed.append((sourced_id, alive, modified))
            for sourced_id, alive, modified in changed:
                self.drop(kind, sourced_id)
                if alive.cells:
                    self._store(kind, sourced_id, alive, True, modified)
                else:
                    self._spool.run("UPDATE live SET active = 0 WHERE kind = ? AND id = ?", kind, sourced_id)

    def _links(self, kind: str, sourced_id: str) -> dict[str, list[dict[str, str]]]:
        links: dict[str, list[dict[str, str]]] = {}
        for table in LINKS[kind]:
            found = self._spool.rows(
                "SELECT id, cells FROM exported WHERE kind = ? AND file = ? AND owner = ?", kind, table.name, sourced_id
            )
            rows = [{SOURCED_ID: each, **self._spool.unpack(cells)} for each, cells in found]
            if rows:
                links[table.name] = rows
        return links

    def _is_dead(self, kind: str, sourced_id: str) -> bool:
        if kind not in self._kinds:
            return False
        return not self._spool.value("SELECT active FROM live WHERE kind = ? AND id = ?", kind, sourced_id)

    def header(self, table: Table) -> list[str]:
        """Return the columns of a file, own ones last; passwords are not part of it."""
        return [*table.header, *sorted(self._own_columns.get(table.name, ()))]

    def rows(self, table: Table, *, stated: bool) -> Iterator[dict[str, str]]:
        """Go through the rows of a file.

        Args:
            table: The file.
            stated: Whether status and time of modification are filled.
        """
        found = self._spool.rows("SELECT id, status, modified, cells FROM exported WHERE file = ?", table.name)
        for sourced_id, status, modified, packed in found:
            row = {SOURCED_ID: sourced_id, **self._spool.unpack(packed)}
            yield {**row, STATUS: status, MODIFIED: modified} if stated else row

    def count(self, table: Table) -> int:
        """Return the number of rows of a file."""
        return int(self._spool.value("SELECT count(*) FROM exported WHERE file = ?", table.name))

    def owners(self, table: Table) -> Iterator[str]:
        """Go through the ids of all records whose rows a file may have."""
        for (sourced_id,) in self._spool.rows("SELECT id FROM live WHERE kind = ?", table.kind):
            yield str(sourced_id)
