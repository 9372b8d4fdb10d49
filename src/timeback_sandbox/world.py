"""All state of the sandbox: made from seeds when it is first touched, thrown away by a reset."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from timeback_sandbox.quirks import Quirks

if TYPE_CHECKING:
    from timeback_sandbox.state.assignments import Assignments
    from timeback_sandbox.state.bank import Bank
    from timeback_sandbox.state.credentials import Credentials
    from timeback_sandbox.state.events import Events
    from timeback_sandbox.state.frameworks import Frameworks
    from timeback_sandbox.state.inventory import Inventory
    from timeback_sandbox.state.learning import Learning
    from timeback_sandbox.state.lessons import Lessons
    from timeback_sandbox.state.placement import Placement
    from timeback_sandbox.state.plans import Plans
    from timeback_sandbox.state.roster import Roster
    from timeback_sandbox.state.webhooks import Webhooks

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """Write an instant as the platform does: UTC, milliseconds, `Z`."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


class World:
    """Everything that the services remember. It is touched from the server's event loop only.

    Args:
        origin: Address of the sandbox, for links in answers.
        clock: Where the time comes from.
        quirks: Which oddities of the live platform are shown.
    """

    def __init__(self, origin: str, clock: Clock = utc_now, quirks: Quirks | None = None) -> None:
        self.origin = origin
        self.clock = clock
        self.quirks = quirks or Quirks()
        self._counts: Counter[str] = Counter()

    def now(self) -> str:
        """The time as the platform writes it."""
        return iso(self.clock())

    def count(self, kind: str) -> int:
        """Return 1, 2, 3, ... for each kind of thing."""
        self._counts[kind] += 1
        return self._counts[kind]

    def new_id(self, kind: str) -> str:
        """Return a fresh UUID; the same sequence after every reset."""
        return str(uuid5(NAMESPACE_URL, f"timeback-sandbox/{kind}/{self.count(kind)}"))

    @cached_property
    def roster(self) -> Roster:
        """OneRoster's entities."""
        from timeback_sandbox.state.roster import Roster

        return Roster(self)

    @cached_property
    def events(self) -> Events:
        """Caliper events and jobs."""
        from timeback_sandbox.state.events import Events

        return Events(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks and their filters."""
        from timeback_sandbox.state.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def credentials(self) -> Credentials:
        """CLR credentials and the key that signs them."""
        from timeback_sandbox.state.credentials import Credentials

        return Credentials()

    @cached_property
    def learning(self) -> Learning:
        """EduBridge's applications and subject tracks."""
        from timeback_sandbox.state.learning import Learning

        return Learning(self)

    @cached_property
    def placement(self) -> Placement:
        """PowerPath's placement of students."""
        from timeback_sandbox.state.placement import Placement

        return Placement(self)

    @cached_property
    def frameworks(self) -> Frameworks:
        """CASE frameworks."""
        from timeback_sandbox.state.frameworks import Frameworks

        return Frameworks(self)

    @cached_property
    def inventory(self) -> Inventory:
        """MasteryTrack's inventory and assignments."""
        from timeback_sandbox.state.inventory import Inventory

        return Inventory(self)

    @cached_property
    def lessons(self) -> Lessons:
        """PowerPath's lessons and attempts."""
        from timeback_sandbox.state.lessons import Lessons

        return Lessons(self)

    @cached_property
    def assignments(self) -> Assignments:
        """PowerPath's assignments."""
        from timeback_sandbox.state.assignments import Assignments

        return Assignments(self)

    @cached_property
    def plans(self) -> Plans:
        """PowerPath's lesson plans."""
        from timeback_sandbox.state.plans import Plans

        return Plans(self)

    @cached_property
    def bank(self) -> Bank:
        """QTI items, stimuli and tests."""
        from timeback_sandbox.state.bank import Bank

        return Bank(self)
