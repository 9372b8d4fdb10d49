"""What is sent for each record of a plan, in the order in which it has to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.cells import items
from timeback_kit.rosters.comparing import CREATE, DELETE, UPDATE
from timeback_kit.rosters.entities import Rows, body_of, rows_of, writable
from timeback_kit.rosters.tables import ACTIVE, DELETED, KINDS, STATUS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_kit.rosters.comparing import Wanted
    from timeback_kit.rosters.spool import Spool

AGENTS: Final = "agents"
MOVES: Final = {"classes": ("courseSourcedId", "schoolSourcedId")}
"""Columns that a PUT of the API does not list: they are sent, and read back."""

_FIELDS: Final = "number, kind, id, action, file, line, columns, record"
_BATCH: Final = 200


@dataclass(slots=True)
class Write:
    """One request that changes a record.

    Args:
        kind: Collection of the record.
        sourced_id: Its id.
        action: What it does.
        file: File of the bundle that asks for it.
        row: Row in that file.
        body: What is sent; None for a delete.
        before: The record as it was, None for a new one.
        moved: Columns that have to be read back.
        number: Number in the journal.
    """

    kind: str
    sourced_id: str
    action: str
    file: str
    row: int | None
    body: dict[str, Any] | None
    before: dict[str, Any] | None = None
    moved: tuple[str, ...] = ()
    number: int = 0


class Writes:
    """Makes the writes of a plan.

    Args:
        spool: The plan.
        wanted: What the bundle says of a record.
        session_org: Org that new academic sessions belong to.
        href: What precedes the id in the address of a resource.
    """

    def __init__(self, spool: Spool, wanted: Wanted, session_org: str | None, href: str) -> None:
        self._spool = spool
        self._wanted = wanted
        self._session_org = session_org
        self._href = href

    def waves(self) -> Iterator[tuple[str, Iterator[Write]]]:
        """Go through the waves of a plan; one has to be over before the next begins.

        Parents come before children, and what is referred to before what refers to it. Enrollments are deleted
        before new ones are made, since nothing refers to them and a user has one place in a class.
        """
        self._mark_later()
        for kind in KINDS:
            if kind == "enrollments":
                yield kind, self._deletes(kind)
            deepest = self._spool.value("SELECT max(depth) FROM items WHERE kind = ? AND action <> 'delete'", kind)
            for depth in range((deepest or 0) + 1):
                yield kind, self._writes(kind, depth)
            if kind == "users":
                yield kind, self._later()
        for kind in reversed(KINDS):
            if kind != "enrollments":
                yield kind, self._deletes(kind)

    def total(self, kind: str) -> int:
        """Return the number of records of a kind that change."""
        return int(self._spool.value("SELECT count(*) FROM items WHERE kind = ?", kind))

    def _mark_later(self) -> None:
        """Mark new people whose agents are new too: they are named as agents once everybody is there."""
        found = self._spool.rows(
            "SELECT items.number, staged.cells FROM items JOIN staged ON staged.kind = 'users' AND staged.id = items.id"
            " WHERE items.kind = 'users' AND items.action = 'create'"
        )
        later = []
        for number, packed in found:
            agents = items((self._spool.unpack(packed) or {}).get("agentSourcedIds", ""))
            if any(self._is_new(agent) for agent in agents):
                later.append((number,))
        self._spool.run_many("UPDATE items SET later = 1 WHERE number = ?", later)

    def _is_new(self, agent: str) -> bool:
        statement = "SELECT 1 FROM items WHERE kind = 'users' AND id = ? AND action = 'create'"
        return self._spool.one(statement, agent) is not None

    def _writes(self, kind: str, depth: int) -> Iterator[Write]:
        where = "kind = ? AND depth = ? AND action <> 'delete'"
        for row in self._batched(where, kind, depth):
            yield self._write(row)

    def _later(self) -> Iterator[Write]:
        for row in self._batched("kind = 'users' AND later = 1"):
            write = self._write(row, agents=True)
            write.action = UPDATE
            write.before = {**(write.body or {}), AGENTS: []}
            yield write

    def _deletes(self, kind: str) -> Iterator[Write]:
        for row in self._batched("kind = ? AND action = 'delete'", kind):
            _, kind_, sourced_id, _, file, line, _, record = row
            yield Write(kind_, sourced_id, DELETE, file, line, None, self._spool.unpack(record))

    def _batched(self, where: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """Go through items in batches, so that no query stays open while others write."""
        last = -1
        while True:
            statement = f"SELECT {_FIELDS} FROM items WHERE {where} AND number > ? ORDER BY number LIMIT {_BATCH}"  # noqa: S608
            rows = list(self._spool.rows(statement, *values, last))
            if not rows:
                return
            yield from rows
            last = rows[-1][0]

    def _write(self, row: tuple[Any, ...], *, agents: bool = False) -> Write:
        number, kind, sourced_id, action, file, line, columns, packed = row
        record = self._spool.unpack(packed)
        staged = self._spool.value("SELECT cells FROM staged WHERE kind = ? AND id = ?", kind, sourced_id)
        cells = self._wanted.cells(kind, self._spool.unpack(staged)) if staged is not None else {}
        present = rows_of(kind, record) if record is not None else Rows({})
        links = self._wanted.links(kind, sourced_id, present.links)
        body = body_of(kind, sourced_id, cells, links, record, href=self._href)
        if kind == "academicSessions" and "org" not in body and self._session_org is not None:
            body["org"] = {"sourcedId": self._session_org}
        if action == CREATE and not agents and self._spool.value("SELECT later FROM items WHERE number = ?", number):
            body.pop(AGENTS, None)
        moved = tuple(name for name in MOVES.get(kind, ()) if action != CREATE and name in columns.split(","))
        return Write(kind, sourced_id, action, file, line, body, record, moved)


def restoring(kind: str, before: dict[str, Any], present: dict[str, Any]) -> dict[str, Any]:
    """Return the body that makes a record what it was.

    Args:
        kind: Its kind.
        before: The record as it was.
        present: The record as it is; what its metadata has more is emptied, since metadata is merged.
    """
    body = writable(kind, before)
    for name, value in writable(kind, present).items():
        if name not in body and isinstance(value, list):
            body[name] = []
    more = set(present.get("metadata") or {}) - set(before.get("metadata") or {})
    if more:
        body["metadata"] = {**(before.get("metadata") or {}), **dict.fromkeys(sorted(more))}
    body[STATUS] = before.get(STATUS) or ACTIVE
    return body


def is_deleted(record: dict[str, Any]) -> bool:
    """Return whether a record is marked as deleted."""
    return record.get(STATUS) == DELETED
