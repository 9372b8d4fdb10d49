"""What an import knows while it plans, in a database on disk, so that its size does not matter."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from timeback_kit.rosters.sealing import Seal
from timeback_kit.runtime.json_codec import dumps, loads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import TracebackType

_TABLES: Final = """
CREATE TABLE staged (
    kind TEXT, id TEXT, file TEXT, line INTEGER, status TEXT, bad INTEGER, key TEXT, mail TEXT, cells BLOB,
    PRIMARY KEY (kind, id)
);
CREATE TABLE linked (file TEXT, kind TEXT, owner TEXT, id TEXT, line INTEGER, status TEXT, bad INTEGER, cells BLOB);
CREATE INDEX linked_by_owner ON linked (kind, owner, file);
CREATE UNIQUE INDEX linked_by_id ON linked (file, id) WHERE id IS NOT NULL;
CREATE TABLE targets (
    kind TEXT, id TEXT, file TEXT, name TEXT, line INTEGER, rows INTEGER, PRIMARY KEY (kind, id, file, name)
) WITHOUT ROWID;
CREATE TABLE live (
    kind TEXT, id TEXT, active INTEGER, orgs TEXT, key TEXT, mail TEXT, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE items (
    number INTEGER PRIMARY KEY, kind TEXT, id TEXT, action TEXT, file TEXT, line INTEGER, columns TEXT, depth INTEGER,
    later INTEGER DEFAULT 0, record BLOB, UNIQUE (kind, id)
);
CREATE INDEX items_by_action ON items (kind, action, depth, number);
CREATE TABLE incomplete (kind TEXT, id TEXT, file TEXT, line INTEGER, name TEXT);
CREATE TABLE doomed (kind TEXT, id TEXT, root TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE exported (kind TEXT, file TEXT, id TEXT, owner TEXT, status TEXT, modified TEXT, cells BLOB);
"""
_CACHE_KIB: Final = 16_384


class Spool:
    """A database in a file of its own that goes when it is closed; birth dates in it are sealed."""

    def __init__(self) -> None:
        handle, name = tempfile.mkstemp(prefix="timeback-roster-", suffix=".db")
        os.close(handle)
        self.path = Path(name)
        self.seal = Seal()
        self._database = sqlite3.connect(name, check_same_thread=False, isolation_level=None)
        self._database.executescript(
            f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-{_CACHE_KIB}; PRAGMA temp_store=FILE;"
        )
        self._database.executescript(_TABLES)
        self._database.execute("BEGIN")
        if os.name == "posix":
            self.path.unlink()  # nothing is left of it, however the process ends

    def __repr__(self) -> str:
        return "<Spool>"

    def run(self, statement: str, *values: Any) -> sqlite3.Cursor:
        """Run a statement."""
        return self._database.execute(statement, values)

    def run_many(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Run a statement for each row."""
        self._database.executemany(statement, rows)

    def one(self, statement: str, *values: Any) -> Any:
        """Return the first row of a query; None without one."""
        return self._database.execute(statement, values).fetchone()

    def value(self, statement: str, *values: Any) -> Any:
        """Return the first value of a query; None without a row."""
        found = self.one(statement, *values)
        return None if found is None else found[0]

    def rows(self, statement: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """Go through the rows of a query."""
        yield from self._database.execute(statement, values)

    def pack(self, value: Mapping[str, Any]) -> bytes:
        """Write an object for a column, its birth dates sealed."""
        return dumps(self.seal.hidden(value))

    def unpack(self, content: bytes | None) -> Any:
        """Read an object that `pack` wrote."""
        return None if content is None else self.seal.shown(loads(content))[0]

    def content(self) -> bytes:
        """Return the database as it lies on disk."""
        return self._database.serialize()

    def close(self) -> None:
        """Remove the database; a second time does nothing."""
        self._database.close()
        with suppress(FileNotFoundError):
            self.path.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
