"""Exports the platform's roster: as a OneRoster CSV bundle, or as tables for data teams."""

from __future__ import annotations

from collections import Counter
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from timeback_kit.rosters.bundle import BULK, DELTA
from timeback_kit.rosters.changes import AsyncChanges
from timeback_kit.rosters.columns import fields_of, values_of
from timeback_kit.rosters.csv_writing import BundleWriter
from timeback_kit.rosters.exported import Exported
from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.sinks import DUCKDB, PARQUET, SQLITE, open_sink
from timeback_kit.rosters.spool import Spool
from timeback_kit.rosters.tables import SOURCED_ID, TABLES
from timeback_kit.runtime import async_io as io

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from timeback_kit.rosters.checkpoints import Checkpoint
    from timeback_kit.rosters.plan import Progress
    from timeback_kit.services.oneroster.client import OneRosterClient

__all__ = ["ExportReport"]

CSV: Final = "csv"
FORMATS: Final = (CSV, PARQUET, DUCKDB, SQLITE)


@dataclass(slots=True)
class ExportReport:
    """What was exported.

    Args:
        path: Where it is.
        rows: Number of rows by file or table.
        left_out: Number of active rows by file that a bundle leaves out, because they refer to what is deleted.
        checkpoint: What `since` of the next export takes.
    """

    path: Path
    checkpoint: Checkpoint
    rows: dict[str, int] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)

    def to_dict(self) -> dict[str, Any]:
        """The report as a plain dict; of the checkpoint the time alone."""
        at = self.checkpoint.to_dict()["at"]
        return {"path": str(self.path), "rows": self.rows, "left_out": dict(self.left_out), "checkpoint": at}

    def __str__(self) -> str:
        lines = [f"{sum(self.rows.values())} rows in {self.path}"]
        lines += [f"  {name}: {count}" for name, count in self.rows.items() if count]
        lines += [f"  {name}: {count} left out: they refer to what is deleted" for name, count in self.left_out.items()]
        return "\n".join(lines)


class AsyncExporting:
    """Exports.

    Args:
        client: The client of OneRoster.
        told: Called with how far it is; None for nobody.
    """

    def __init__(self, client: OneRosterClient, told: Callable[[Progress], None] | None = None) -> None:
        self._client = client
        self._told = told

    async def export(
        self,
        path: str | os.PathLike[str],
        *,
        to: str,
        since: Checkpoint | datetime | str | None,
        kinds: Iterable[str] | None,
    ) -> ExportReport:
        """Export; see `AsyncRosters.export`."""
        if to not in FORMATS:
            raise RosterError(f"there is no format {to!r}; known: {', '.join(FORMATS)}")
        target = Path(path)
        changes = AsyncChanges(self._client, since, kinds, self._told)
        with Spool() as spool:
            exported = Exported(spool, changes.kinds)
            writer: Any = BundleWriter(target) if to == CSV else open_sink(to, target, update=since is not None)
            try:
                async with aclosing(cast("Any", changes.__aiter__())) as source:
                    async for change in source:
                        exported.add(change.kind, change.data)
                report = ExportReport(target, changes.checkpoint)
                write = _write_bundle if to == CSV else _write_tables
                await io.in_thread(write, writer, exported, report, since is not None)
            finally:
                writer.abandon()
        return report


def _write_bundle(writer: BundleWriter, exported: Exported, report: ExportReport, delta: bool) -> None:
    if not delta:
        exported.leave_out_dead(report.left_out)
    for name, table in TABLES.items():
        rows = exported.rows(table, stated=delta)
        report.rows[name] = writer.add(name, DELTA if delta else BULK, exported.header(table), rows)
    writer.finish()


def _write_tables(sink: Any, exported: Exported, report: ExportReport, update: bool) -> None:
    for name, table in TABLES.items():
        fields = fields_of(table)
        rows = (values_of(fields, row) for row in exported.rows(table, stated=True))
        gone = exported.owners(table) if update else iter(())
        report.rows[name] = sink.write(name, fields, rows, table.owner or SOURCED_ID, gone)
    sink.finish()
