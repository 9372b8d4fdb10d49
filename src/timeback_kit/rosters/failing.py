"""Rows that were not written: why, and a bundle of them to put right and import again."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.bundle import DELTA
from timeback_kit.rosters.csv_writing import BundleWriter
from timeback_kit.rosters.tables import (
    ACTIVE,
    COMMON,
    DELETED,
    LINKS,
    MODIFIED,
    SOURCED_ID,
    STATUS,
    VERSIONS,
    is_secret,
)
from timeback_kit.runtime.errors import APIError, TimebackError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from timeback_kit.rosters.journal import Failed
    from timeback_kit.rosters.plan import RosterPlan
    from timeback_kit.rosters.tables import Table
    from timeback_kit.rosters.writes import Write

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_LONGEST: Final = 300


def reason_of(write: Write, error: TimebackError) -> str:
    """Return why a write failed; of demographics no more than the fields that were refused."""
    fields = [issue.path for issue in error.issues] if isinstance(error, ValidationError) else []
    named = f" ({', '.join(fields[:5])})" if fields else ""
    if write.kind == "demographics":
        status = f" {error.status_code}" if isinstance(error, APIError) and error.status_code else ""
        return f"{type(error).__name__}{status}{named}"
    return _DATE.sub("(date)", str(error))[:_LONGEST]


class Failures:
    """Collects rows that were not written.

    Args:
        plan: The plan.
        path: Where the bundle of them goes; None for a place beside the bundle.
    """

    most_listed: Final = 100

    def __init__(self, plan: RosterPlan, path: Path | None) -> None:
        self._plan = plan
        self._spool = plan.spool()
        self._path = path
        self._spool.run(
            "CREATE TEMP TABLE IF NOT EXISTS failures (kind, id, action, file, line, reason, PRIMARY KEY (kind, id))"
        )
        self._spool.run("DELETE FROM failures")

    def add(self, failed: Failed) -> None:
        """Add a row."""
        self._spool.run(
            "INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?, ?)",
            failed.kind, failed.sourced_id, failed.action, failed.file, failed.row, failed.reason,
        )  # fmt: skip

    def write(self) -> Path | None:
        """Write a delta bundle of these rows and of those that were refused; None when there are none."""
        self._spool.run(
            "INSERT OR IGNORE INTO failures SELECT staged.kind, staged.id, 'refused', staged.file, staged.line,"
            " 'refused: see errors.csv' FROM doomed JOIN staged ON staged.kind = doomed.kind AND staged.id = doomed.id"
        )
        if self._spool.one("SELECT 1 FROM failures") is None:
            return None
        version = self._plan.version
        with BundleWriter(self._path or self._free_path(), version) as writer:
            for table in VERSIONS[version].values():
                columns = self._columns(table)
                rows = self._linked(table) if table.owner else self._own(table)
                writer.add(table.name, DELTA, columns, rows)
            writer.add_text("errors.csv", ["file", "row", "column", "sourcedId", "reason"], self._reasons())
            return writer.finish()

    def _free_path(self) -> Path:
        place, number = self._plan.path.absolute(), 1
        stem = place.name.removesuffix(".zip")
        suffix = ".zip" if place.name.endswith(".zip") else ""
        while (path := place.with_name(f"{stem}.errors-{number}{suffix}")).exists():
            number += 1
        return path

    def _columns(self, table: Table) -> list[str]:
        """Return the columns of a file that the bundle had, without those whose values are written nowhere."""
        wanted = self._plan._wanted
        own = wanted.columns_of(table.name) if wanted is not None else set()
        known = [column.name for column in table.columns if column.name in own and not is_secret(column.name)]
        more = sorted(name for name in own if name not in table.header and not is_secret(name))
        return [*COMMON, *known, *more]

    def _own(self, table: Table) -> Iterator[dict[str, str]]:
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        found = self._spool.rows(
            "SELECT staged.id, staged.status, cells FROM failures JOIN staged"
            " ON staged.kind = failures.kind AND staged.id = failures.id WHERE failures.kind = ? ORDER BY staged.line",
            table.name,
        )
        for sourced_id, status, packed in found:
            yield {**_shown(self._spool.unpack(packed)), SOURCED_ID: sourced_id, STATUS: status, MODIFIED: now}

    def _linked(self, table: Table) -> Iterator[dict[str, str]]:
        if table not in LINKS[table.kind]:
            return
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        found = self._spool.rows(
            "SELECT linked.id, linked.status, linked.cells FROM failures JOIN linked"
            " ON linked.kind = failures.kind AND linked.owner = failures.id AND linked.file = ? ORDER BY linked.line",
            table.name,
        )
        for sourced_id, status, packed in found:
            if sourced_id is not None:
                kept = status if status in (ACTIVE, DELETED) else ACTIVE
                yield {**_shown(self._spool.unpack(packed)), SOURCED_ID: sourced_id, STATUS: kept, MODIFIED: now}

    def _reasons(self) -> Iterator[tuple[object, ...]]:
        for problem in self._plan.problems:
            yield problem.file, problem.row or "", problem.column, "", problem.message
        found = self._spool.rows(
            "SELECT file, line, id, reason FROM failures WHERE action <> 'refused' ORDER BY file, line"
        )
        for file, line, sourced_id, reason in found:
            yield file, line or "", "", sourced_id, reason


def _shown(cells: dict[str, Any]) -> dict[str, str]:
    return {name: cell for name, cell in cells.items() if not is_secret(name)}
