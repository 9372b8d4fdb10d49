"""What changed on the platform since a checkpoint: every record once for each state it is seen in."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from timeback_kit.rosters.cells import moment
from timeback_kit.rosters.checkpoints import MOST_SEEN, Checkpoint, Watermark, digest, now, stamp
from timeback_kit.rosters.plan import Progress
from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.spool import Spool
from timeback_kit.rosters.tables import DELETED, KINDS, MODIFIED, RESOURCES, SOURCED_ID, STATUS

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable
    from datetime import datetime

    from timeback_kit.runtime.models import Model
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.oneroster.client import OneRosterClient

__all__ = ["AsyncChanges", "Change"]

PAGE: Final = 1000
PATIENT: Final[RequestOptions] = {"timeout": 240.0, "attempt_timeout": 120.0}
_DELIVERED: Final = """
CREATE TABLE delivered (kind TEXT, id TEXT, modified TEXT, recent TEXT, PRIMARY KEY (kind, id, modified)) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class Change:
    """A record as it is now.

    Args:
        kind: Its collection, such as "users".
        sourced_id: Its id.
        deleted: Whether it is marked as deleted.
        modified: When it was modified; None where the platform does not say.
        record: The record, as the client of OneRoster returns it.
        data: The same as JSON.
    """

    kind: str
    sourced_id: str
    deleted: bool
    modified: datetime | None
    record: Model = field(repr=False)
    data: dict[str, Any] = field(repr=False)


class AsyncChanges:
    """Goes through what changed; `checkpoint` says where it ended, once it was gone through to the end.

    Args:
        client: The client of OneRoster.
        since: Where the walk before ended; None for everything there is.
        kinds: Collections to look at; None for all.
        told: Called with how far it is; None for nobody.

    Raises:
        RosterError: `since` or a kind is none.
    """

    def __init__(
        self,
        client: OneRosterClient,
        since: Checkpoint | datetime | str | None,
        kinds: Iterable[str] | None,
        told: Callable[[Progress], None] | None = None,
    ) -> None:
        self._client = client
        self._since = None if since is None else Checkpoint.of(since)
        self._kinds = _known(kinds)
        _check_covers(self._since, self._kinds)
        self._told = told
        self._checkpoint: Checkpoint | None = None

    @property
    def kinds(self) -> list[str]:
        """The collections that are looked at."""
        return list(self._kinds)

    @property
    def checkpoint(self) -> Checkpoint:
        """Where the walk ended: what `since` of the next one takes.

        Raises:
            RosterError: It was not gone through to the end.
        """
        if self._checkpoint is None:
            raise RosterError("go through all changes first: the checkpoint is known at their end")
        return self._checkpoint

    async def __aiter__(self) -> AsyncIterator[Change]:
        self._checkpoint = None
        mark = Watermark(now(self._client.get_provider().clock.now()), self._since)
        with Spool() as spool:
            spool.run(_DELIVERED)
            for kind in self._kinds:
                done = 0
                async with aclosing(self._records(kind)) as records:
                    async for record in records:
                        change = self._new(kind, record, spool, mark)
                        if change is not None:
                            yield change
                            done += 1
                            if self._told is not None and done % PAGE == 0:
                                self._told(Progress("exporting", kind, done))
                if self._told is not None:
                    self._told(Progress("exporting", kind, done, done))
            self._checkpoint = _checkpoint(spool, mark, self._kinds)

    def _new(self, kind: str, record: Any, spool: Spool, mark: Watermark) -> Change | None:
        """Return a record as a change, unless it was delivered in this state already."""
        data = record.to_dict()
        sourced_id, stated = str(data.get(SOURCED_ID) or ""), _stated(data)
        modified = _moment(stated)
        if self._since is not None and modified is not None and modified < self._since.start:
            return None  # the platform did not filter
        recent = digest(kind, sourced_id, stated)
        inserted = spool.run("INSERT OR IGNORE INTO delivered VALUES (?, ?, ?, ?)", kind, sourced_id, stated, recent)
        if modified is not None:
            mark.see(modified)
        if inserted.rowcount == 0 or (self._since is not None and recent in self._since.seen):
            return None
        return Change(kind, sourced_id, data.get(STATUS) == DELETED, modified, record, data)

    async def _records(self, kind: str) -> AsyncGenerator[Any, None]:
        """Go through the records that may have changed; some come more than once."""
        resource: Any = getattr(self._client, RESOURCES[kind])
        if self._since is None:
            async for record in resource.stream(limit=PAGE, sort=SOURCED_ID, request_options=PATIENT):
                yield record
            return
        start, offset = self._since.start, 0
        while True:
            page = await resource.list(
                limit=PAGE,
                offset=offset,
                sort=MODIFIED,
                order_by="asc",
                filter=f"{MODIFIED}>='{stamp(start)}'",
                request_options=PATIENT,
            )
            times = [_moment(_stated(record.to_dict())) for record in page]
            if not _is_ordered(times, start):
                async for record in resource.stream(limit=PAGE, sort=SOURCED_ID, request_options=PATIENT):
                    yield record  # the platform filters or sorts otherwise: everything is looked at
                return
            for record in page:
                yield record
            if not page.has_more or not times:
                return
            last = cast("datetime", times[-1])
            start, offset = (last, 0) if _later(last, start) else (start, offset + len(times))


def _known(kinds: Iterable[str] | None) -> list[str]:
    if kinds is None:
        return list(KINDS)
    wanted = [kinds] if isinstance(kinds, str) else list(kinds)
    unknown = sorted(set(wanted) - set(KINDS))
    if unknown:
        raise RosterError(f"there is no collection {', '.join(unknown)}; known: {', '.join(KINDS)}")
    return [kind for kind in KINDS if kind in wanted]


def _stated(data: dict[str, Any]) -> str:
    value = data.get(MODIFIED)
    return value if isinstance(value, str) else ""


def _moment(text: str) -> datetime | None:
    try:
        return moment(text)
    except ValueError:
        return None


def _is_ordered(times: list[datetime | None], start: datetime) -> bool:
    """Return whether a page is what was asked for: everything later than the start, in order of time."""
    known = [time for time in times if time is not None]
    return len(known) == len(times) and known == sorted(known) and all(not _later(start, time) for time in known)


def _later(one: datetime, other: datetime) -> bool:
    """Return whether a time is later than another by the milliseconds that the platform writes."""
    return stamp(one) > stamp(other)


def _check_covers(since: Checkpoint | None, kinds: list[str]) -> None:
    missing = [] if since is None or not since.kinds else [kind for kind in kinds if kind not in since.kinds]
    if missing:
        raise RosterError(
            f"this checkpoint knows nothing of {', '.join(missing)}: give the same kinds= as before, "
            "or begin without a checkpoint"
        )


def _checkpoint(spool: Spool, mark: Watermark, kinds: list[str]) -> Checkpoint:
    at = mark.at
    earliest = stamp(Checkpoint(at).start)
    found = spool.rows("SELECT recent FROM delivered WHERE modified >= ? LIMIT ?", earliest, MOST_SEEN + 1)
    seen = frozenset(str(recent) for (recent,) in found)
    return Checkpoint(at, seen if len(seen) <= MOST_SEEN else frozenset(), tuple(kinds))
