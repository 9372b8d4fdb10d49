"""Reads a whole bundle into the spool, checking each row by itself, and settles whether each file is bulk or delta."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.bundle import BULK, DELTA
from timeback_kit.rosters.cells import items, to_json
from timeback_kit.rosters.entities import kept_as
from timeback_kit.rosters.reading import FileRows
from timeback_kit.rosters.tables import ACTIVE, ADMINISTRATOR, DELETED, MODIFIED, SOURCED_ID, STATUS, Form, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from timeback_kit.rosters.bundle import Bundle
    from timeback_kit.rosters.problems import Problems
    from timeback_kit.rosters.spool import Spool

_BATCH: Final = 1000
_STAGE: Final = "INSERT OR IGNORE INTO staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LINK: Final = "INSERT OR IGNORE INTO linked VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_TARGET: Final = """
INSERT INTO targets VALUES (?, ?, ?, ?, ?, 1)
ON CONFLICT DO UPDATE SET rows = rows + 1, line = min(line, excluded.line)
"""
_BLANK: Final = "INSERT INTO incomplete VALUES (?, ?, ?, ?, ?)"
_FROM_USERS: Final = ("orgSourcedIds", "role")


@dataclass(slots=True)
class Staged:
    """What a bundle turned out to hold.

    Args:
        modes: "bulk" or "delta" by file that was read.
        columns: Names of the columns by file.
        withheld: Number of cells that are never carried, such as passwords, by file and column.
        lossy: Number of cells that the API carries as another term, by file, column and both terms.
        rows: Number of rows by file.
        broken: Files that could not be read to their end.
        nameless: First row without a readable sourcedId, by file.
    """

    modes: dict[str, str] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=dict)
    withheld: dict[tuple[str, str], int] = field(default_factory=dict)
    lossy: dict[tuple[str, str, str, str], int] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    nameless: dict[str, int] = field(default_factory=dict)


class Staging:
    """Reads the files of a bundle into a spool.

    Args:
        bundle: The bundle.
        spool: Where its rows go.
        problems: Takes what is wrong.
        mapping: Id on the platform by id in the bundle, of people who are there under another one.
        mode: "bulk" or "delta" for files whose manifest and rows disagree.
        told: Called with the name of a file and the number of rows read of it.
    """

    def __init__(
        self,
        bundle: Bundle,
        spool: Spool,
        problems: Problems,
        mapping: Mapping[str, str],
        mode: str | None,
        told: Callable[[str, int], None],
    ) -> None:
        self.result = Staged()
        self._bundle = bundle
        self._spool = spool
        self._problems = problems
        self._mapping = mapping
        self._mode = mode
        self._told = told

    def read(self) -> Staged:
        """Read every file."""
        for name, table in self._bundle.tables.items():
            if name in self._bundle.modes:
                self._read_file(table)
        return self.result

    def _read_file(self, table: Table) -> None:
        rows = FileRows(self._bundle, table, self._problems)
        statuses = _Statuses()
        staged: list[tuple[Any, ...]] = []
        count = 0
        for count, (line, row, good) in enumerate(rows, 1):
            statuses.see(line, row)
            named = self._named(table, row)
            staged += [("blank", (table.name, named, rows.file, line, name)) for name in rows.blanks]
            staged += self._records(table, rows.file, line, row, good)
            if len(staged) >= _BATCH:
                self._store(staged)
                staged = []
                self._told(table.name, count)
        self._store(staged)
        self._told(table.name, count)
        self.result.rows[table.name] = count
        self.result.columns[table.name] = rows.names
        for column, number in rows.withheld.items():
            self.result.withheld[table.name, column] = number
        if self._problems.breaks(rows.file):
            self.result.broken.add(table.name)
        self._settle(table, rows.file, statuses)

    def _settle(self, table: Table, file: str, statuses: _Statuses) -> None:
        """Decide about bulk and delta; where manifest and rows disagree, only the caller can."""
        stated = self._bundle.modes[table.name]
        row = statuses.filled if stated == BULK else statuses.blank
        if row is None or self._mode is not None:
            self.result.modes[table.name] = stated if row is None else str(self._mode)
        else:
            has = "rows with a status" if stated == BULK else "rows without a status"
            message = (
                f"the manifest says {stated}, but the file has {has}: say mode={BULK!r} (what is missing is gone) "
                f"or mode={DELTA!r} (changes only), on the command line --mode"
            )
            self._problems.add(file, row, STATUS, "mode", message)
            self.result.modes[table.name] = stated
        if table.name == "users" and self._bundle.version == "1.1":
            self.result.modes["roles"] = BULK  # a row of this version names all orgs of its user
            self.result.columns["roles"] = {"userSourcedId", "roleType", "role", "orgSourcedId"}

    def _records(
        self, table: Table, file: str, line: int, row: dict[str, str], good: bool
    ) -> Iterator[tuple[Any, ...]]:
        """Return what is stored of a row: the name of the statement, and its values."""
        sourced_id = self._named(table, row)
        row.pop(SOURCED_ID, None)
        status = row.pop(STATUS, "") or ACTIVE
        row.pop(MODIFIED, None)
        if not sourced_id:
            self.result.nameless.setdefault(table.name, line)
            return
        self._map(table, row)
        if not good:
            status = ACTIVE
        elif status == ACTIVE:
            yield from self._targets(table, file, line, row)
            self._count_lossy(table, row)
        if table.owner:
            owner = row.get(table.owner, "")
            if not owner:
                self.result.nameless.setdefault(table.name, line)
            cells = self._spool.pack({SOURCED_ID: sourced_id, **row})
            yield "link", (table.name, table.kind, owner, sourced_id, line, status, not good, cells)
            return
        if table.name == "demographics" and good and status == ACTIVE:
            yield "target", ("users", sourced_id, file, SOURCED_ID, line)
        if table.name == "users" and self._bundle.version == "1.1":
            yield from self._roles(line, sourced_id, row, status if good else ACTIVE, good)
        key, mail = _keys(table.name, row)
        yield "stage", (table.name, sourced_id, file, line, status, not good, key, mail, self._spool.pack(row))

    def _roles(self, line: int, user: str, row: dict[str, str], status: str, good: bool) -> Iterator[tuple[Any, ...]]:
        """Return the roles of a user of version 1.1, one for each org."""
        orgs, role = (row.get(name, "") for name in _FROM_USERS)
        if not good or status == DELETED:
            return
        role = ADMINISTRATOR.get(role, role)
        for number, org in enumerate(items(orgs)):
            kind = "secondary" if number else "primary"
            cells = {"userSourcedId": user, "roleType": kind, "role": role, "orgSourcedId": org}
            yield "link", ("roles", "users", user, None, line, ACTIVE, False, self._spool.pack(cells))

    def _named(self, table: Table, row: Mapping[str, str]) -> str:
        """Return the sourcedId of a row, as the platform has it."""
        sourced_id = row.get(SOURCED_ID, "")
        return self._mapping.get(sourced_id, sourced_id) if table.name in ("users", "demographics") else sourced_id

    def _map(self, table: Table, row: dict[str, str]) -> None:
        if not self._mapping:
            return
        for column in table.columns:
            if column.target == "users" and column.name in row:
                row[column.name] = ",".join(self._mapping.get(item, item) for item in items(row[column.name]))

    @staticmethod
    def _targets(table: Table, file: str, line: int, row: dict[str, str]) -> Iterator[tuple[Any, ...]]:
        for column in table.columns:
            if column.target and column.name in row:
                for item in items(row[column.name]):
                    yield "target", (column.target, item, file, column.name, line)

    def _count_lossy(self, table: Table, row: dict[str, str]) -> None:
        for column in table.columns:
            cell = row.get(column.name, "") if column.form is Form.TERM else ""
            if cell and (column.carried or column.extended) and kept_as(column, cell):
                key = (table.name, column.name, cell, str(to_json(column, cell) or ""))
                if key in self.result.lossy or len(self.result.lossy) < _BATCH:
                    self.result.lossy[key] = self.result.lossy.get(key, 0) + 1

    def _store(self, rows: list[tuple[Any, ...]]) -> None:
        self._spool.run_many(_TARGET, (values for kind, values in rows if kind == "target"))
        self._spool.run_many(_BLANK, (values for kind, values in rows if kind == "blank"))
        for kind, values in rows:
            if kind not in ("stage", "link"):
                continue
            statement = _STAGE if kind == "stage" else _LINK
            if self._spool.run(statement, *values).rowcount == 0:
                self._twice(kind, values)

    def _twice(self, kind: str, values: tuple[Any, ...]) -> None:
        """Report a sourcedId that stands in a file twice; neither row is imported."""
        where = "kind = ? AND id = ?" if kind == "stage" else "file = ? AND id = ?"
        name, sourced_id = (values[0], values[1]) if kind == "stage" else (values[0], values[3])
        table, line = ("staged", values[3]) if kind == "stage" else ("linked", values[4])
        first = self._spool.value(f"SELECT line FROM {table} WHERE {where}", name, sourced_id)  # noqa: S608
        self._spool.run(f"UPDATE {table} SET bad = 1 WHERE {where}", name, sourced_id)  # noqa: S608
        file = self._bundle.members[name]
        self._problems.add(file, line, SOURCED_ID, "duplicate", f"{sourced_id} stands in row {first} too")


class _Statuses:
    """The first row with a status, and the first without."""

    def __init__(self) -> None:
        self.filled: int | None = None
        self.blank: int | None = None

    def see(self, line: int, row: dict[str, str]) -> None:
        if row.get(STATUS):
            self.filled = self.filled or line
        else:
            self.blank = self.blank or line


def _keys(kind: str, row: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Return what tells that two records mean the same thing, though their ids differ."""
    if kind == "users":
        return row.get("username", "").lower() or None, row.get("email", "").lower() or None
    if kind == "enrollments":
        return "|".join(row.get(name, "") for name in ("userSourcedId", "classSourcedId", "role")), None
    return None, None
