"""A nightly sync into SQLite: what changed since the night before, and nothing twice.

Run it from cron: `TIMEBACK_ENV=staging python nightly_sync.py roster.db`. A run that is interrupted leaves the database
as it was, and the next one begins where the last complete one ended.
"""

import json
import sqlite3
import sys
from contextlib import closing

from timeback_kit.sync import TimebackClient

KINDS = ["orgs", "courses", "classes", "users", "enrollments"]
TABLES = """
CREATE TABLE IF NOT EXISTS records (
    kind TEXT, sourced_id TEXT, modified TEXT, data TEXT, PRIMARY KEY (kind, sourced_id)
);
CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT);
"""


def sync(timeback: TimebackClient, database: sqlite3.Connection) -> tuple[int, int]:
    """Bring the database up to date, and return how many records were written and removed."""
    database.executescript(TABLES)
    last = database.execute("SELECT value FROM checkpoint").fetchone()
    changes = timeback.roster.changes(since=last[0] if last else None, kinds=KINDS)
    written = removed = 0
    with database:  # one transaction for all of it
        for change in changes:
            if change.deleted:
                key = (change.kind, change.sourced_id)
                removed += database.execute("DELETE FROM records WHERE kind = ? AND sourced_id = ?", key).rowcount
                continue
            row = (change.kind, change.sourced_id, str(change.modified), json.dumps(change.data))
            database.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)", row)
            written += 1
        database.execute("INSERT OR REPLACE INTO checkpoint VALUES (1, ?)", (str(changes.checkpoint),))
    return written, removed


def main(path: str) -> None:
    with TimebackClient() as timeback, closing(sqlite3.connect(path)) as database:
        written, removed = sync(timeback, database)
        print(f"{written} written, {removed} removed")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "roster.db")
