"""Compares the rows of a bundle with the records of the platform, one record at a time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.bundle import BULK
from timeback_kit.rosters.cells import items, same
from timeback_kit.rosters.entities import Rows, orgs_of, rows_of
from timeback_kit.rosters.links import Row, merged_rows, same_rows
from timeback_kit.rosters.tables import (
    ACTIVE,
    COMMON,
    DELETED,
    KINDS,
    LINKS,
    METADATA,
    SOURCED_ID,
    STATUS,
    TABLES,
    Column,
    Form,
    is_password,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeback_kit.rosters.spool import Spool
    from timeback_kit.rosters.staging import Staged

CREATE, UPDATE, REACTIVATE, DELETE = "create", "update", "reactivate", "delete"
ACTIONS: Final = (CREATE, UPDATE, REACTIVATE, DELETE)
NEEDED_FOR_SCOPE: Final = {
    "demographics": ("users",),
    "lineItems": ("classes",),
    "scoreScales": ("classes",),
    "results": ("classes", "lineItems"),
    "enrollments": ("classes",),
}
"""Kinds whose records say which org a record belongs to that does not say it itself."""

_TEXT: Final = Column("text")
_ITEM: Final = (
    "INSERT OR REPLACE INTO items (kind, id, action, file, line, columns, depth, record) VALUES (?,?,?,?,?,?,?,?)"
)


@dataclass(slots=True)
class Tally:
    """What comparing came across.

    Args:
        same: Number of rows that are as they are on the platform, by kind.
        outside: Number of records that are not in the bundle and not within its orgs either, by kind.
        withheld: Number of records that would be deleted, were deletes on, by kind.
        active: Number of active records on the platform by kind.
        within: Of those, the number within the bundle's orgs.
    """

    same: Counter[str] = field(default_factory=Counter)
    outside: Counter[str] = field(default_factory=Counter)
    withheld: Counter[str] = field(default_factory=Counter)
    active: Counter[str] = field(default_factory=Counter)
    within: Counter[str] = field(default_factory=Counter)


class Wanted:
    """What a bundle says of a record.

    Args:
        spool: Holds the rows of the bundle.
        staged: What the bundle holds.
        version: Version of the bundle.
    """

    def __init__(self, spool: Spool, staged: Staged, version: str) -> None:
        self._spool = spool
        self._staged = staged
        self._version = version
        self._columns = {
            kind: [name for name in sorted(staged.columns.get(kind, ())) if self._is_given(kind, name)]
            for kind in KINDS
        }
        self._linked = {kind: [table for table in LINKS[kind] if table.name in staged.modes] for kind in KINDS}

    @staticmethod
    def _is_given(kind: str, name: str) -> bool:
        if name in COMMON or is_password(name):
            return False
        return name.startswith(METADATA) or TABLES[kind].column(name) is not None

    def columns_of(self, file: str) -> set[str]:
        """Return the names of the columns that a file has."""
        return self._staged.columns.get(file, set())

    def adds_to(self, kind: str) -> bool:
        """Return whether files of the bundle add to records of a kind."""
        return bool(self._linked[kind])

    def cells(self, kind: str, row: Mapping[str, str]) -> Row:
        """Return the cells of a row by column, blank ones included, for every column that its file has."""
        cells = {name: row.get(name, "") for name in self._columns[kind]}
        if kind == "lineItems" and self._version == "1.1":
            cells["academicSessionSourcedId"] = row.get("gradingPeriodSourcedId", "")
            cells["schoolSourcedId"] = self.school_of_class(row.get("classSourcedId", ""))
        return cells

    def school_of_class(self, sourced_id: str) -> str:
        """Return the school of a class, by the bundle or by the platform; "" where neither says."""
        staged = self._spool.value("SELECT cells FROM staged WHERE kind = 'classes' AND id = ?", sourced_id)
        school = (self._spool.unpack(staged) or {}).get("schoolSourcedId", "")
        live = self._spool.value("SELECT orgs FROM live WHERE kind = 'classes' AND id = ?", sourced_id)
        return str(school or live or "")

    def links(self, kind: str, sourced_id: str, present: Mapping[str, list[Row]]) -> dict[str, list[Row]]:
        """Return the rows that add to a record as they shall be, by file; files without a say are left out."""
        wanted: dict[str, list[Row]] = {}
        for table in self._linked[kind]:
            found = self._spool.rows(
                "SELECT status, cells FROM linked WHERE kind = ? AND owner = ? AND file = ? ORDER BY line",
                kind, sourced_id, table.name,
            )  # fmt: skip
            rows = [(str(status), self._spool.unpack(cells)) for status, cells in found]
            if self._staged.modes[table.name] == BULK:
                wanted[table.name] = [row for status, row in rows if status == ACTIVE]
            elif rows:
                wanted[table.name] = merged_rows(table, present.get(table.name, []), rows)
        return wanted


class Comparing:
    """Compares, and notes what there is to do.

    Args:
        spool: Holds the rows of the bundle; takes what there is to do.
        staged: What the bundle holds.
        wanted: What the bundle says of a record.
        deletes: Whether what is gone is to be deleted.
    """

    def __init__(self, spool: Spool, staged: Staged, wanted: Wanted, *, deletes: bool) -> None:
        self.tally = Tally()
        self._spool = spool
        self._staged = staged
        self._wanted = wanted
        self._deletes = deletes
        self._orgs = {
            str(row[0])
            for row in spool.rows(
                "SELECT id FROM staged WHERE kind = 'orgs' AND status = 'active'"
                " UNION SELECT id FROM targets WHERE kind = 'orgs'"
            )
        }

    def kinds(self) -> list[str]:
        """Return the kinds whose records have to be looked at, in the order in which they are."""
        concerned = {kind for kind in KINDS if kind in self._staged.modes or self._wanted.adds_to(kind)}
        needed = {str(row[0]) for row in self._spool.rows("SELECT DISTINCT kind FROM targets")}
        for kind in concerned:
            needed.update(NEEDED_FOR_SCOPE.get(kind, ()))
        return [kind for kind in KINDS if kind in concerned | needed]

    def take(self, kind: str, records: Iterable[Mapping[str, Any]]) -> None:
        """Compare records of the platform with the bundle."""
        for record in records:
            self._take(kind, str(record.get(SOURCED_ID) or ""), record)

    def _take(self, kind: str, sourced_id: str, record: Mapping[str, Any]) -> None:
        active = record.get(STATUS) != DELETED
        orgs = self._scope(kind, sourced_id, record)
        key, mail = _live_keys(kind, record)
        values = (kind, sourced_id, active, ",".join(orgs), key, mail)
        if not sourced_id or self._spool.run("INSERT OR IGNORE INTO live VALUES (?,?,?,?,?,?)", *values).rowcount == 0:
            return  # seen before: pages shift while records change
        within = bool(orgs) and self._orgs.issuperset(orgs)
        self.tally.active[kind] += active
        self.tally.within[kind] += active and within
        row = self._spool.one(
            "SELECT file, line, status, bad, cells FROM staged WHERE kind = ? AND id = ?", kind, sourced_id
        )
        if row is not None:
            self._compare(kind, sourced_id, record, active, row)
        elif active and self._staged.modes.get(kind) == BULK:
            self._gone(kind, sourced_id, record, within)
        elif self._wanted.adds_to(kind):
            self._only_linked(kind, sourced_id, record, active)

    def _compare(
        self, kind: str, sourced_id: str, record: Mapping[str, Any], active: bool, row: tuple[Any, ...]
    ) -> None:
        file, line, status, bad, packed = row
        if bad:
            return
        if status == DELETED:
            if not active:
                self.tally.same[kind] += 1
            elif self._deletes:
                self._note(kind, sourced_id, DELETE, file, line, [], record)
            else:
                self.tally.withheld[kind] += 1
            return
        present = rows_of(kind, record)
        add_org(self._spool, kind, present)
        columns = self.changed(kind, sourced_id, present, self._spool.unpack(packed))
        if not active:
            self._note(kind, sourced_id, REACTIVATE, file, line, columns, record)
        elif columns:
            self._note(kind, sourced_id, UPDATE, file, line, columns, record)
        else:
            self.tally.same[kind] += 1

    def changed(self, kind: str, sourced_id: str, present: Rows, row: Mapping[str, str]) -> list[str]:
        """Return the columns, and the files of rows, in which a record differs from the bundle."""
        found = []
        for name, cell in self._wanted.cells(kind, row).items():
            column = TABLES[kind].column(name) or _TEXT
            known = present.cells.get(name, "")
            if not same(column, cell, known) and not (column.echo and not cell and known == sourced_id):
                found.append(name)
        return found + self._changed_links(kind, sourced_id, present)

    def _changed_links(self, kind: str, sourced_id: str, present: Rows) -> list[str]:
        if not self._wanted.adds_to(kind):
            return []
        wanted = self._wanted.links(kind, sourced_id, present.links)
        return [
            table.name
            for table in LINKS[kind]
            if table.name in wanted and not same_rows(table, wanted[table.name], present.links.get(table.name, []))
        ]

    def _gone(self, kind: str, sourced_id: str, record: Mapping[str, Any], within: bool) -> None:
        """Note a record that a bulk file does not have."""
        if kind in self._staged.broken or not self._staged.rows.get(kind):
            return
        if not within or kind == "orgs":
            self.tally.outside[kind] += 1
        elif self._deletes:
            self._note(kind, sourced_id, DELETE, f"{kind}.csv", None, [], record)
        else:
            self.tally.withheld[kind] += 1

    def _only_linked(self, kind: str, sourced_id: str, record: Mapping[str, Any], active: bool) -> None:
        """Note a record that only files which add to it speak of."""
        found = self._spool.one(
            "SELECT file, line FROM linked WHERE kind = ? AND owner = ? AND bad = 0 LIMIT 1", kind, sourced_id
        )
        if found is None or not active:
            return
        changed = self._changed_links(kind, sourced_id, rows_of(kind, record))
        if changed:
            self._note(kind, sourced_id, UPDATE, f"{found[0]}.csv", found[1], changed, record)

    def _note(
        self,
        kind: str,
        sourced_id: str,
        action: str,
        file: str,
        line: int | None,
        columns: list[str],
        record: Mapping[str, Any] | None,
    ) -> None:
        packed = None if record is None else self._spool.pack(record)
        self._spool.run(_ITEM, kind, sourced_id, action, file, line, ",".join(columns), 0, packed)

    def finish(self) -> None:
        """Note what is to be created, and drop changes that are none; to be called once every record was taken."""
        self._spool.run(
            "INSERT INTO items (kind, id, action, file, line, columns, depth)"
            " SELECT kind, id, 'create', file, line, '', 0 FROM staged"
            " WHERE status = 'active' AND NOT bad"
            " AND NOT EXISTS (SELECT 1 FROM live WHERE live.kind = staged.kind AND live.id = staged.id)"
            " ORDER BY rowid"
        )
        unchanged = [
            (kind, sourced_id)
            for kind, sourced_id, packed, record in self._changed_references()
            if not self.changed(
                kind, sourced_id, self._alive(kind, self._spool.unpack(record)), self._spool.unpack(packed) or {}
            )
        ]
        for kind, sourced_id in unchanged:
            self._spool.run("DELETE FROM items WHERE kind = ? AND id = ?", kind, sourced_id)
            self.tally.same[kind] += 1
        self._order_parents()

    def _changed_references(self) -> Iterator[tuple[str, str, bytes | None, bytes]]:
        found = self._spool.rows(
            "SELECT items.kind, items.id, staged.cells, items.record, items.columns FROM items"
            " JOIN staged ON staged.kind = items.kind AND staged.id = items.id WHERE action = 'update'"
        )
        for kind, sourced_id, cells, record, columns in found:
            if all(_refers(kind, name) for name in columns.split(",")):
                yield kind, sourced_id, cells, record

    def _alive(self, kind: str, record: Mapping[str, Any]) -> Rows:
        """Return a record without its references to what is deleted: an export leaves those out."""
        rows = rows_of(kind, record)
        add_org(self._spool, kind, rows)
        return without_dead(kind, rows, self._is_dead)

    def _is_dead(self, kind: str, sourced_id: str) -> bool:
        if self._spool.one("SELECT 1 FROM live WHERE kind = ? LIMIT 1", kind) is None:
            return False
        found = self._spool.value("SELECT active FROM live WHERE kind = ? AND id = ?", kind, sourced_id)
        return not found

    def _order_parents(self) -> None:
        """Say how deep below its ancestors each new org and session stands, so that parents come first."""
        for kind in ("orgs", "academicSessions"):
            parents = {
                str(sourced_id): (self._spool.unpack(cells) or {}).get("parentSourcedId", "")
                for sourced_id, cells in self._spool.rows("SELECT id, cells FROM staged WHERE kind = ?", kind)
            }
            for sourced_id in parents:
                depth, above, seen = 0, parents[sourced_id], {sourced_id}
                while above and above not in seen:
                    seen.add(above)
                    depth, above = depth + 1, parents.get(above, "")
                if depth:
                    self._spool.run("UPDATE items SET depth = ? WHERE kind = ? AND id = ?", depth, kind, sourced_id)

    def _scope(self, kind: str, sourced_id: str, record: Mapping[str, Any]) -> list[str]:
        """Return the orgs that a record belongs to."""
        found = orgs_of(kind, record)
        if found:
            return found
        match kind:
            case "demographics":
                return self._orgs_of("users", sourced_id)
            case "enrollments" | "scoreScales" | "lineItems":
                return self._orgs_of("classes", _target(record, "class"))
            case "results":
                return self._orgs_of("classes", _target(record, "class")) or self._orgs_of(
                    "lineItems", _target(record, "lineItem")
                )
            case _:
                return []

    def _orgs_of(self, kind: str, sourced_id: str) -> list[str]:
        return items(self._spool.value("SELECT orgs FROM live WHERE kind = ? AND id = ?", kind, sourced_id) or "")


def add_org(spool: Spool, kind: str, rows: Rows) -> None:
    """Give a score scale the org of its class: a file wants one, and the API has none."""
    if kind == "scoreScales" and "orgSourcedId" not in rows.cells:
        taught = rows.cells.get("classSourcedId", "")
        org = spool.value("SELECT orgs FROM live WHERE kind = 'classes' AND id = ?", taught)
        if org:
            rows.cells["orgSourcedId"] = org


def without_dead(kind: str, rows: Rows, is_dead: Any) -> Rows:
    """Return rows without references to what is deleted; rows of other files that cannot do without go as a whole."""
    cells = dict(rows.cells)
    for column in TABLES[kind].columns:
        if column.form in (Form.REF, Form.REFS) and column.name in cells and not column.required:
            alive = [item for item in items(cells[column.name]) if not is_dead(column.target, item)]
            cells[column.name] = ",".join(alive)
    links = {}
    for table in LINKS[kind]:
        kept = [row for row in rows.links.get(table.name, []) if not _misses(table, row, is_dead)]
        if kept:
            links[table.name] = kept
    return Rows({name: cell for name, cell in cells.items() if cell}, links)


def misses(kind: str, rows: Rows, is_dead: Any) -> bool:
    """Return whether a row cannot do without something that is deleted."""
    return _misses(TABLES[kind], rows.cells, is_dead)


def _misses(table: Any, row: Row, is_dead: Any) -> bool:
    return any(
        is_dead(column.target, item)
        for column in table.columns
        if column.target and column.required and column.name != table.owner
        for item in items(row.get(column.name, ""))
    )


def _refers(kind: str, name: str) -> bool:
    column = TABLES[kind].column(name)
    return name in TABLES if column is None else column.form in (Form.REF, Form.REFS)


def _live_keys(kind: str, record: Mapping[str, Any]) -> tuple[str | None, str | None]:
    if kind == "users":
        return str(record.get("username") or "").lower() or None, str(record.get("email") or "").lower() or None
    if kind == "enrollments":
        return "|".join([_target(record, "user"), _target(record, "class"), str(record.get("role") or "")]), None
    return None, None


def _target(record: Mapping[str, Any], name: str) -> str:
    value = record.get(name)
    return str(value.get(SOURCED_ID) or "") if isinstance(value, dict) else ""
