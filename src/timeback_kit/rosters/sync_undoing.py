# Rendered by scripts/unasync.py from src/timeback_kit/rosters/undoing.py; change that file.
"""Takes back what an import did, from its receipt: records become what they were, unless changed since."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.checks import digest_of
from timeback_kit.rosters.comparing import CREATE
from timeback_kit.rosters.journal import Receipt, entries, read_seal
from timeback_kit.rosters.plan import Progress
from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.sealing import UNKNOWN
from timeback_kit.rosters.spool import Spool
from timeback_kit.rosters.sync_applying import UNREACHABLE
from timeback_kit.rosters.tables import DELETED, KINDS, RESOURCES, STATUS
from timeback_kit.rosters.writes import is_deleted, restoring
from timeback_kit.runtime import sync_io as io
from timeback_kit.runtime.errors import NotFoundError, TimebackError
from timeback_kit.runtime.json_codec import dumps, loads
from timeback_kit.runtime.request_body import Checked
from timeback_kit.runtime.sync_pool import run_pool

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from timeback_kit.rosters.sealing import Seal
    from timeback_kit.services.oneroster.sync import OneRosterClient

__all__ = ["UndoReport"]

RESTORED, REMOVED, UNCHANGED, CHANGED, FAILED = "restored", "removed", "unchanged", "changed since", "failed"
_NOTED: Final = """
CREATE TABLE noted (
    number INTEGER PRIMARY KEY, kind TEXT, id TEXT, first TEXT, before BLOB, last TEXT, UNIQUE (kind, id)
)
"""
_LISTED: Final = 100


@dataclass(slots=True)
class UndoReport:
    """What undoing an import did.

    Args:
        path: The receipt; None for an import that wrote nothing.
        counts: Number of records by what became of them: "restored" to what they were, "removed" again, "unchanged"
            because they were so already, "changed since" and left alone, or "failed".
        left: The first records that were left as they are: collection, id and reason.
        incomplete: Number of records restored without their birth date, because the receipt's key is gone.
    """

    path: Path | None
    counts: Counter[str] = field(default_factory=Counter)
    left: list[tuple[str, str, str]] = field(default_factory=list)
    incomplete: int = 0

    @property
    def ok(self) -> bool:
        """Whether everything is as it was before the import."""
        return not (self.counts[CHANGED] or self.counts[FAILED] or self.incomplete)

    def to_dict(self) -> dict[str, Any]:
        """The report as a plain dict."""
        left = [{"kind": kind, "sourcedId": each, "reason": reason} for kind, each, reason in self.left]
        receipt = None if self.path is None else str(self.path)
        return {"receipt": receipt, "counts": dict(self.counts), "left": left, "incomplete": self.incomplete}

    def __str__(self) -> str:
        lines = [", ".join(f"{count} {fate}" for fate, count in self.counts.items() if count) or "nothing to undo"]
        lines += [f"  {kind} {sourced_id}: {reason}" for kind, sourced_id, reason in self.left]
        if self.incomplete:
            lines.append(f"  {self.incomplete} records keep their present birth date: the key of the receipt is gone")
        return "\n".join(lines)


@dataclass(slots=True)
class _Step:
    """One record to be put back."""

    kind: str
    sourced_id: str
    created: bool
    before: dict[str, Any] | None
    check: str
    whole: bool = True


class Undoing:
    """Undoes imports.

    Args:
        client: The client of OneRoster.
        told: Called with how far it is; None for nobody.
    """

    def __init__(self, client: OneRosterClient, told: Callable[[Progress], None] | None = None) -> None:
        self._client = client
        self._told = told
        self._unreachable = 0

    def undo(self, receipt: Receipt | str | os.PathLike[str], *, force: bool, concurrency: int) -> UndoReport:
        """Undo an import; see `Rosters.undo`."""
        if concurrency < 1:
            raise RosterError("concurrency must be at least 1")
        path = receipt.path if isinstance(receipt, Receipt) else Path(receipt)
        report = UndoReport(path)
        if path is None:
            return report

        def put_back(step: _Step) -> tuple[str, str]:
            return self._put_back(step, force=force)

        with Spool() as spool:
            facts = io.in_thread(_load, path, spool)
            self._check_origin(path, facts)
            total, done = int(spool.value("SELECT count(*) FROM noted")), 0
            for wave in _waves(spool, read_seal(path)):
                with closing(run_pool(put_back, wave, concurrency)) as ended:
                    for step, (fate, reason) in ended:
                        report.counts[fate] += 1
                        report.incomplete += fate == RESTORED and not step.whole
                        if reason and len(report.left) < _LISTED:
                            report.left.append((step.kind, step.sourced_id, reason))
                        done += 1
                        if self._told is not None:
                            self._told(Progress("undoing", step.kind, done, total))
        return report

    def _check_origin(self, path: Path, facts: dict[str, Any]) -> None:
        origin = self._client.get_provider().get_endpoint("oneroster").base_url
        if facts.get("origin") != origin:
            raise RosterError(f"{path.name} is the receipt of an import to {facts.get('origin')}, not to {origin}")

    def _put_back(self, step: _Step, *, force: bool) -> tuple[str, str]:
        """Put one record back; return what became of it, and why it was left as it is."""
        resource: Any = getattr(self._client, RESOURCES[step.kind])
        try:
            present = (resource.get(step.sourced_id)).to_dict()
        except NotFoundError:
            return UNCHANGED, ""
        except TimebackError as error:
            return self._failed(error)
        if _is_back(step, present):
            return UNCHANGED, ""
        if not force and digest_of(step.kind, present) != step.check:
            return CHANGED, "was changed since the import; force=True (--force) puts it back all the same"
        try:
            if step.created:
                self._remove(step, present)
                return REMOVED, ""
            before = _known_before(step, present)
            resource.update(step.sourced_id, Checked(restoring(step.kind, before, present)))
            if is_deleted(before):
                resource.delete(step.sourced_id)
        except TimebackError as error:
            return self._failed(error)
        self._unreachable = 0
        return RESTORED, ""

    def _remove(self, step: _Step, present: dict[str, Any]) -> None:
        """Delete a record; one that cannot be deleted is marked as deleted."""
        resource: Any = getattr(self._client, RESOURCES[step.kind])
        try:
            resource.delete(step.sourced_id)
        except NotFoundError:
            if step.kind != "resources":
                raise
            body = restoring(step.kind, present, present)
            resource.update(step.sourced_id, Checked({**body, STATUS: DELETED}))

    def _failed(self, error: TimebackError) -> tuple[str, str]:
        self._unreachable = self._unreachable + 1 if error.applied == "unknown" else 0
        if self._unreachable >= UNREACHABLE:
            raise RosterError("the platform does not respond; undo again to go on") from error
        return FAILED, type(error).__name__


def _load(path: Path, spool: Spool) -> dict[str, Any]:
    """Read a receipt into a spool: of each record its first state before, and its last after."""
    spool.run(_NOTED)
    facts: dict[str, Any] = {}
    for entry in entries(path):
        if "journal" in entry:
            facts = entry
        elif "begin" in entry:
            before = entry.get("before")
            spool.run(
                "INSERT INTO noted VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (kind, id) DO UPDATE SET last = excluded.last",
                entry["begin"], entry["kind"], entry["id"], entry["action"],
                None if before is None else dumps(before), entry["check"],
            )  # fmt: skip
        elif "failed" in entry:
            spool.run("DELETE FROM noted WHERE number = ?", entry["failed"])
    return facts


def _waves(spool: Spool, seal: Seal) -> Iterator[Iterator[_Step]]:
    """Go through the records: those that were there before first, parents first; then the new ones, the last first."""
    for kind in KINDS:
        yield _steps(spool, seal, kind, f"first <> '{CREATE}'", "number")
    for kind in reversed(KINDS):
        yield _steps(spool, seal, kind, f"first = '{CREATE}'", "-number")


def _steps(spool: Spool, seal: Seal, kind: str, where: str, order: str) -> Iterator[_Step]:
    found = spool.rows(
        f"SELECT id, first, before, last FROM noted WHERE kind = ? AND {where} ORDER BY {order}",  # noqa: S608
        kind,
    )
    for sourced_id, first, packed, last in found:
        before, whole = (None, True) if packed is None else seal.shown(loads(packed))
        yield _Step(kind, sourced_id, first == CREATE, before, last, whole)


def _is_back(step: _Step, present: dict[str, Any]) -> bool:
    """Return whether a record is what it was before the import."""
    if step.created or step.before is None:
        return is_deleted(present)
    if is_deleted(step.before) and is_deleted(present):
        return True
    return (
        step.whole
        and digest_of(step.kind, present) == digest_of(step.kind, step.before)
        and _same_secrets(step, present)
    )


def _same_secrets(step: _Step, present: dict[str, Any]) -> bool:
    return (step.before or {}).get("birthDate") == present.get("birthDate")


def _known_before(step: _Step, present: dict[str, Any]) -> dict[str, Any]:
    """Return a record as it was; its birth date as it is, where the receipt's key is gone."""
    filled: dict[str, Any] = _filled(step.before or {}, present)
    return filled


def _filled(before: Any, present: Any) -> Any:
    if not isinstance(before, dict):
        return before
    there = present if isinstance(present, dict) else {}
    return {
        name: there.get(name) if value is UNKNOWN else _filled(value, there.get(name)) for name, value in before.items()
    }
