"""Composes all state of the sandbox; each part is created from its seeds on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground
    from timeback_sandbox.proofs import Signing
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

T = TypeVar("T")


class _part(cached_property[T]):  # noqa: N801 - a decorator
    """A part of the world, created on first use as of the moment when the world began."""

    if not TYPE_CHECKING:  # the types are those of cached_property

        def __get__(self, world: World | None, owner: type | None = None) -> T:
            if world is None or self.attrname in vars(world):
                return super().__get__(world, owner)
            with world.ground.standing_still(world.ground.begun):
                return super().__get__(world, owner)


class World:
    """All state behind the services. Used from the server's event loop only.

    Args:
        ground: Clock, ids, origin and quirks.
        signing: How credentials are signed.
    """

    def __init__(self, ground: Ground, signing: Signing | None = None) -> None:
        self.ground = ground
        self._signing = signing

    def fill(self) -> None:
        """Create every part from its seeds now."""
        for name, member in vars(type(self)).items():
            if isinstance(member, _part):
                getattr(self, name)

    @_part
    def roster(self) -> Roster:
        """OneRoster's entities."""
        from timeback_sandbox.state.roster import Roster

        return Roster(self.ground)

    @_part
    def events(self) -> Events:
        """Caliper events and jobs."""
        from timeback_sandbox.state.events import Events

        return Events(self.ground)

    @_part
    def webhooks(self) -> Webhooks:
        """Webhooks and their filters."""
        from timeback_sandbox.state.webhooks import Webhooks

        return Webhooks(self.ground)

    @_part
    def credentials(self) -> Credentials:
        """CLR credentials and the key that signs them."""
        from timeback_sandbox.proofs import Signer
        from timeback_sandbox.state.credentials import Credentials

        return Credentials(Signer(self.ground.origin, self._signing))

    @_part
    def learning(self) -> Learning:
        """EduBridge's applications and subject tracks."""
        from timeback_sandbox.state.learning import Learning

        return Learning(self.ground)

    @_part
    def placement(self) -> Placement:
        """PowerPath's placement of students."""
        from timeback_sandbox.state.placement import Placement

        return Placement(self.ground, self.roster)

    @_part
    def frameworks(self) -> Frameworks:
        """CASE frameworks."""
        from timeback_sandbox.state.frameworks import Frameworks

        return Frameworks(self.ground)

    @_part
    def inventory(self) -> Inventory:
        """MasteryTrack's inventory and assignments."""
        from timeback_sandbox.state.inventory import Inventory

        return Inventory(self.ground)

    @_part
    def lessons(self) -> Lessons:
        """PowerPath's lessons and attempts."""
        from timeback_sandbox.state.lessons import Lessons

        return Lessons(self.ground, self.roster, self.bank)

    @_part
    def assignments(self) -> Assignments:
        """PowerPath's assignments."""
        from timeback_sandbox.state.assignments import Assignments

        return Assignments(self.ground)

    @_part
    def plans(self) -> Plans:
        """PowerPath's lesson plans."""
        from timeback_sandbox.state.plans import Plans

        return Plans(self.ground, self.roster)

    @_part
    def bank(self) -> Bank:
        """QTI items, stimuli and tests."""
        from timeback_sandbox.state.bank import Bank

        return Bank(self.ground)
