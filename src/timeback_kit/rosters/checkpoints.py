"""Where a walk over changes ended, so that the next one begins there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

from timeback_kit.rosters.cells import moment
from timeback_kit.rosters.problems import RosterError

__all__ = ["Checkpoint"]

OVERLAP: Final = timedelta(minutes=10)
"""How far a walk looks back before the checkpoint: stamps may become visible late, and clocks differ."""

MOST_SEEN: Final = 20_000


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a walk ended. `str(checkpoint)` is a text to store; `changes(since=...)` takes either.

    Args:
        at: Everything that was modified before this time has been delivered.
        seen: Digests of what was delivered from the overlap; empty when that was more than can be kept, so that it is
            delivered once more.
        kinds: Collections that were looked at; empty for a mere time, which goes for all.
    """

    at: datetime
    seen: frozenset[str] = field(default=frozenset(), repr=False)
    kinds: tuple[str, ...] = ()

    @classmethod
    def of(cls, given: Checkpoint | datetime | str) -> Checkpoint:
        """Return a checkpoint.

        Args:
            given: One, its text, or a time: a datetime with a zone, or ISO 8601 text.

        Raises:
            RosterError: It is none of these.
        """
        if isinstance(given, Checkpoint):
            return given
        if isinstance(given, datetime):
            if given.tzinfo is None:
                raise RosterError("since needs a time with a zone, such as 2026-01-31T00:00:00Z")
            return cls(given.astimezone(UTC))
        try:
            text = given.strip()
            if text.startswith("{"):
                fields = json.loads(text)
                seen, kinds = (fields.get(name, ()) for name in ("seen", "kinds"))
                return cls(moment(fields["at"]), frozenset(map(str, seen)), tuple(map(str, kinds)))
            return cls(moment(text))
        except (AttributeError, ValueError, KeyError, TypeError):
            raise RosterError(
                "since is neither a time, such as 2026-01-31T00:00:00Z, nor a checkpoint of an export or of changes"
            ) from None

    @property
    def start(self) -> datetime:
        """The time from which the next walk looks."""
        return self.at - OVERLAP

    def to_dict(self) -> dict[str, Any]:
        """The checkpoint as a plain dict."""
        return {"at": stamp(self.at), "kinds": list(self.kinds), "seen": sorted(self.seen)}

    def __str__(self) -> str:
        return json.dumps(self.to_dict(), separators=(",", ":"))


class Watermark:
    """Finds out where a walk ended.

    Args:
        started: When it began, by the clock here.
        since: Where the one before ended.
    """

    def __init__(self, started: datetime, since: Checkpoint | None) -> None:
        self._started = started
        self._since = since
        self._latest: datetime | None = None

    def see(self, modified: datetime) -> None:
        """Take in a time of modification."""
        if self._latest is None or modified > self._latest:
            self._latest = modified

    @property
    def at(self) -> datetime:
        """The time before which nothing can have been missed."""
        before = self._since.at if self._since is not None else None
        if self._latest is None:
            return before or self._started
        reached = min(self._latest, self._started)
        return reached if before is None else max(before, reached)


def digest(kind: str, sourced_id: str, modified: str) -> str:
    """Return a short digest of one state of one record."""
    return blake2b("\0".join((kind, sourced_id, modified)).encode(), digest_size=8).hexdigest()


def stamp(at: datetime) -> str:
    """Return a time as the platform writes it."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def now(seconds: float) -> datetime:
    """Return a time of a clock, in seconds since 1970, as a datetime."""
    return datetime.fromtimestamp(seconds, UTC)
