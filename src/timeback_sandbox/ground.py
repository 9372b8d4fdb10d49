"""What every piece of state stands on: the clock, generated ids, the origin for links, and the quirks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from timeback_sandbox.quirks import Quirks
from timeback_sandbox.rules import Rules

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the current time in UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """Format a datetime as the platform does: UTC, milliseconds, `Z`."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


class Ground:
    """Clock, ids, origin and quirks, shared by all state of one sandbox.

    Args:
        origin: Base URL of the sandbox, for links in responses.
        clock: Returns the current time.
        quirks: Which quirks of the live platform are reproduced; all of them by default.
        rules: Which rules apply that refuse what the documents allow; the default ones by default.
        empty: Whether OneRoster begins without the district of the seeds.
        users: How many users the district has, if more than usual.
        begun: The moment as of which seeds are made; the current one by default.
    """

    def __init__(
        self,
        origin: str,
        clock: Clock = utc_now,
        quirks: Quirks | None = None,
        rules: Rules | None = None,
        *,
        empty: bool = False,
        users: int = 0,
        begun: datetime | None = None,
    ) -> None:
        self.origin = origin
        self.empty = empty
        self.users = users
        self.begun = begun or clock()
        self.clock = clock
        self.quirks = quirks or Quirks()
        rules = rules or Rules()
        self.rules = rules if self.quirks.undeletable_resources else rules.switched("undeletable-resources", False)
        self._counts: Counter[str] = Counter()

    def now(self) -> str:
        """Return the current time in the platform's format."""
        return iso(self.clock())

    @contextmanager
    def standing_still(self, moment: datetime) -> Iterator[None]:
        """Let the clock show one moment for a while."""
        clock = self.clock
        self.clock = lambda: moment
        try:
            yield
        finally:
            self.clock = clock

    def drawn(self) -> dict[str, int]:
        """How many ids of each kind have been drawn."""
        return dict(self._counts)

    def draw_again(self, drawn: Mapping[str, int]) -> None:
        """Go on as if at least so many ids of each kind had been drawn."""
        self._counts |= Counter(drawn)

    def count(self, kind: str) -> int:
        """Return 1, 2, 3, ...; each kind counts on its own."""
        self._counts[kind] += 1
        return self._counts[kind]

    def new_id(self, kind: str) -> str:
        """Return a new UUID; the sequence is the same after every reset."""
        return str(uuid5(NAMESPACE_URL, f"timeback-sandbox/{kind}/{self.count(kind)}"))
