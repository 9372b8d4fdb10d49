"""Where tables go: SQLite with the standard library, Parquet and DuckDB with the extra [data]."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import suppress
from datetime import date, datetime
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.tables import SOURCED_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeback_kit.rosters.columns import Field, Value

BATCH: Final = 10_000
SQLITE, PARQUET, DUCKDB = "sqlite", "parquet", "duckdb"
_NEEDS: Final = {PARQUET: ("pyarrow",), DUCKDB: ("duckdb", "pyarrow")}


class Sink(Protocol):
    """Takes tables, one after the other."""

    def write(
        self, table: str, fields: list[Field], rows: Iterable[list[Value]], owner: str, gone: Iterable[str]
    ) -> int:
        """Write a table.

        Args:
            table: Its name.
            fields: Its columns.
            rows: Its rows.
            owner: Column that names the record a row belongs to; "sourcedId" for a record's own row.
            gone: Records whose rows are replaced by these.

        Returns:
            The number of rows.
        """

    def finish(self) -> None:
        """Make everything visible."""

    def abandon(self) -> None:
        """Leave nothing behind; after `finish` it does nothing."""


def open_sink(to: str, path: Path, *, update: bool) -> Sink:
    """Open where tables go.

    Args:
        to: "sqlite", "parquet" or "duckdb".
        path: The database file, or the folder of Parquet files.
        update: Whether rows are added to what is there already, in place of older ones.

    Raises:
        RosterError: The extra is missing, or there is something else at the path.
    """
    missing = [name for name in _NEEDS.get(to, ()) if find_spec(name) is None]
    if missing:
        raise RosterError(f"{to} needs {' and '.join(missing)}: pip install '.[data]' in a clone of timeback-kit")
    path.parent.mkdir(parents=True, exist_ok=True)
    if to == SQLITE:
        return _Sqlite(path, update=update)
    return _Parquet(path) if to == PARQUET else _DuckDb(path, update=update)


class _Sqlite:
    """Writes into a SQLite file, in one transaction."""

    _types: Final = {"flag": "INTEGER", "number": "REAL", "integer": "INTEGER"}

    def __init__(self, path: Path, *, update: bool) -> None:
        self._update = update
        try:
            self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise RosterError(f"{path.name} cannot be opened as a SQLite database: {error}") from None
        try:
            self._database.execute("BEGIN IMMEDIATE")
            self._database.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.Error as error:
            self._database.close()
            raise RosterError(f"{path.name} cannot be opened as a SQLite database: {error}") from None

    def write(
        self, table: str, fields: list[Field], rows: Iterable[list[Value]], owner: str, gone: Iterable[str]
    ) -> int:
        columns = ", ".join(f'"{field.name}" {self._types.get(field.type, "TEXT")}' for field in fields)
        if not self._update:
            self._database.execute(f'DROP TABLE IF EXISTS "{table}"')
        self._database.execute(f'CREATE TABLE IF NOT EXISTS "{table}" ({columns})')
        self._database.execute(f'CREATE INDEX IF NOT EXISTS "{table}_{owner}" ON "{table}" ("{owner}")')
        if self._update:
            self._database.executemany(f'DELETE FROM "{table}" WHERE "{owner}" = ?', ((each,) for each in gone))  # noqa: S608
        places = ", ".join("?" * len(fields))
        count = 0
        for batch in batches(rows):
            self._database.executemany(f'INSERT INTO "{table}" VALUES ({places})', (_plain(row) for row in batch))  # noqa: S608
            count += len(batch)
        return count

    def finish(self) -> None:
        self._database.execute("COMMIT")
        self._database.close()

    def abandon(self) -> None:
        with suppress(sqlite3.Error):
            self._database.execute("ROLLBACK")
        self._database.close()


class _Parquet:
    """Writes a folder of Parquet files, which appears when it is complete."""

    def __init__(self, path: Path) -> None:
        if path.exists() and (path.is_file() or any(path.iterdir())):
            raise RosterError(f"{path} is there already; give a folder that is not")
        self._path = path
        self._work = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))

    def write(
        self, table: str, fields: list[Field], rows: Iterable[list[Value]], owner: str, gone: Iterable[str]
    ) -> int:
        import pyarrow.parquet as parquet

        count = 0
        with parquet.ParquetWriter(self._work / f"{table}.parquet", arrow_schema(fields)) as writer:
            for batch in batches(rows):
                writer.write_table(arrow_table(fields, batch))
                count += len(batch)
        return count

    def finish(self) -> None:
        if self._path.exists():
            self._path.rmdir()
        self._work.chmod(0o755)
        self._work.replace(self._path)

    def abandon(self) -> None:
        shutil.rmtree(self._work, ignore_errors=True)


class _DuckDb:
    """Writes into a DuckDB file, in one transaction."""

    _types: Final = {
        "text": "VARCHAR", "flag": "BOOLEAN", "number": "DOUBLE", "integer": "INTEGER", "day": "DATE",
        "time": "TIMESTAMP WITH TIME ZONE",
    }  # fmt: skip

    def __init__(self, path: Path, *, update: bool) -> None:
        import duckdb

        self._update = update
        try:
            self._database = duckdb.connect(str(path))
        except duckdb.Error as error:
            raise RosterError(f"{path.name} cannot be opened as a DuckDB database: {type(error).__name__}") from None
        self._database.execute("BEGIN")

    def write(
        self, table: str, fields: list[Field], rows: Iterable[list[Value]], owner: str, gone: Iterable[str]
    ) -> int:
        import pyarrow as arrow

        columns = ", ".join(f'"{field.name}" {self._types[field.type]}' for field in fields)
        if not self._update:
            self._database.execute(f'DROP TABLE IF EXISTS "{table}"')
        self._database.execute(f'CREATE TABLE IF NOT EXISTS "{table}" ({columns})')
        if self._update:
            for ids in batches(gone):
                self._database.register("gone", arrow.table({SOURCED_ID: arrow.array(ids, arrow.string())}))
                self._database.execute(f'DELETE FROM "{table}" WHERE "{owner}" IN (SELECT "{SOURCED_ID}" FROM gone)')  # noqa: S608
                self._database.unregister("gone")
        count = 0
        for batch in batches(rows):
            self._database.register("batch", arrow_table(fields, batch))
            self._database.execute(f'INSERT INTO "{table}" SELECT * FROM batch')  # noqa: S608
            self._database.unregister("batch")
            count += len(batch)
        return count

    def finish(self) -> None:
        self._database.execute("COMMIT")
        self._database.close()

    def abandon(self) -> None:
        self._database.close()


def arrow_schema(fields: list[Field]) -> Any:
    """Return the Arrow schema of columns."""
    import pyarrow as arrow

    types = {
        "text": arrow.string(), "flag": arrow.bool_(), "number": arrow.float64(), "integer": arrow.int32(),
        "day": arrow.date32(), "time": arrow.timestamp("ms", "UTC"),
    }  # fmt: skip
    return arrow.schema([(field.name, types[field.type]) for field in fields])


def arrow_table(fields: list[Field], rows: list[list[Value]]) -> Any:
    """Return rows as an Arrow table."""
    import pyarrow as arrow

    schema = arrow_schema(fields)
    columns = [[row[at] for row in rows] for at in range(len(fields))]
    arrays = [arrow.array(values, type=each.type) for values, each in zip(columns, schema, strict=True)]
    return arrow.Table.from_arrays(arrays, schema=schema)


def batches(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """Go through rows in batches."""
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        yield batch


def _plain(row: list[Value]) -> list[Any]:
    """Return values as SQLite stores them: days and times as ISO 8601 text."""
    return [value.isoformat() if isinstance(value, date | datetime) else value for value in row]
