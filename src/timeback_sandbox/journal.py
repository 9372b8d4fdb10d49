"""The writes since the seeds, in order: what a snapshot keeps, and what a data file holds.

State is made again by carrying the writes out again, each at its time and with the ids that it drew then. So nothing of
the state itself has to be stored, and a file from elsewhere can do no more than a client could.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CURRENT: Final = ""
"""The name under which a data file holds the writes that are not a snapshot's."""

_VERSION: Final = 1
_TABLES: Final = """
create table if not exists facts (name text primary key, value text not null);
create table if not exists writes (
  snapshot text not null, number integer not null, content text not null, body blob not null,
  primary key (snapshot, number)
);
"""


@dataclass(frozen=True, slots=True)
class Write:
    """One request that may have changed something.

    Attributes:
        moment: When it came, ISO 8601.
        counts: How many ids of each kind had been drawn before.
        method: Upper-case method.
        path: Path, percent-encoded.
        query: Query string.
        media: Content type.
        body: The body.
        fail_job: How the job of this request fails, or None.
        slow_job: For how many looks its job stays active beyond the usual one.
    """

    moment: str
    counts: Mapping[str, int]
    method: str
    path: str
    query: str
    media: str
    body: bytes = field(repr=False)
    fail_job: str | None = None
    slow_job: int = 0

    def without_body(self) -> str:
        """Everything but the body, as JSON."""
        return json.dumps(
            [
                self.moment,
                dict(self.counts),
                self.method,
                self.path,
                self.query,
                self.media,
                self.fail_job,
                self.slow_job,
            ]
        )


@dataclass(frozen=True, slots=True)
class History:
    """What a state is made of.

    Attributes:
        begun: The moment as of which the seeds were made.
        writes: What was written since.
    """

    begun: datetime
    writes: tuple[Write, ...]


class DataFileError(Exception):
    """A data file that cannot be used; the message says why."""


class DataFile:
    """Holds the writes and the snapshots in an SQLite file.

    Args:
        path: The file; made if there is none.

    Raises:
        DataFileError: It is not such a file.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise DataFileError(f"{path} cannot be used as a data file: {error}") from None
        with ExitStack() as opened:
            opened.callback(self._database.close)
            self._check(path)
            opened.pop_all()  # from here on, `close` closes it

    def _check(self, path: Path) -> None:
        try:
            self._database.execute("pragma journal_mode = wal")
            self._database.executescript(_TABLES)
            version = self.fact("version", str(_VERSION))
        except sqlite3.Error as error:
            raise DataFileError(f"{path} cannot be used as a data file: {error}") from None
        if version != str(_VERSION):
            raise DataFileError(f"{path} was written by another version of the sandbox")

    def fact(self, name: str, default: str) -> str:
        """What is kept under a name; the default is kept when there is nothing yet."""
        self._database.execute("insert or ignore into facts values (?, ?)", (name, default))
        found: str = self._database.execute("select value from facts where name = ?", (name,)).fetchone()[0]
        return found

    def histories(self, begun: datetime) -> dict[str, History]:
        """The history of each snapshot, and the current one.

        Args:
            begun: The moment of the seeds, if the file is new.
        """
        self.fact(f"begun {CURRENT}", begun.isoformat())
        found: dict[str, list[Write]] = {}
        names = self._database.execute("select substr(name, 7), value from facts where name like 'begun %'").fetchall()
        rows = self._database.execute("select snapshot, content, body from writes order by snapshot, number")
        for name, content, body in rows:
            found.setdefault(name, []).append(_write(content, body))
        return {name: History(datetime.fromisoformat(moment), tuple(found.get(name, ()))) for name, moment in names}

    def append(self, number: int, write: Write) -> None:
        """Keep one more current write."""
        self._insert([(CURRENT, number, write.without_body(), write.body)])

    def keep(self, name: str, history: History) -> None:
        """Keep a history under a name, instead of the one that was there."""
        rows = [(name, number, write.without_body(), write.body) for number, write in enumerate(history.writes)]
        self._database.execute("begin")
        self.drop(name)
        self.fact(f"begun {name}", history.begun.isoformat())
        self._insert(rows)
        self._database.execute("commit")

    def drop(self, name: str) -> None:
        """Forget the history of a name."""
        self._database.execute("delete from writes where snapshot = ?", (name,))
        self._database.execute("delete from facts where name = ?", (f"begun {name}",))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _insert(self, rows: list[tuple[str, int, str, bytes]]) -> None:
        with closing(self._database.cursor()) as cursor:
            cursor.executemany("insert into writes values (?, ?, ?, ?)", rows)


class Journal:
    """The current history and the named snapshots.

    Args:
        begun: The moment as of which the seeds are made, unless the data file knows.
        data: Keeps them beyond this process; None for no file.
    """

    def __init__(self, begun: datetime, data: DataFile | None = None) -> None:
        self._data = data
        found = data.histories(begun) if data is not None else {}
        now = found.pop(CURRENT, History(begun, ()))
        self.begun = now.begun
        self.writes = list(now.writes)
        self._snapshots = found

    @property
    def snapshots(self) -> dict[str, int]:
        """How many writes each snapshot holds."""
        return {name: len(history.writes) for name, history in self._snapshots.items()}

    def append(self, write: Write) -> None:
        """Add a write."""
        if self._data is not None:
            self._data.append(len(self.writes), write)
        self.writes.append(write)

    def replace(self, history: History) -> None:
        """Set the current history."""
        self.begun, self.writes = history.begun, list(history.writes)
        if self._data is not None:
            self._data.keep(CURRENT, history)

    def snapshot(self, name: str) -> None:
        """Keep the current history under a name."""
        self._snapshots[name] = self.current()
        if self._data is not None:
            self._data.keep(name, self._snapshots[name])

    def current(self) -> History:
        """The current history."""
        return History(self.begun, tuple(self.writes))

    def of_snapshot(self, name: str) -> History | None:
        """The history of a snapshot; None if there is none."""
        return self._snapshots.get(name)

    def drop(self, name: str) -> bool:
        """Forget a snapshot; False if there is none."""
        if self._data is not None:
            self._data.drop(name)
        return self._snapshots.pop(name, None) is not None


def _write(content: str, body: bytes) -> Write:
    moment, counts, method, path, query, media, fail_job, slow_job = json.loads(content)
    return Write(moment, counts, method, path, query, media, body, fail_job, slow_job)
