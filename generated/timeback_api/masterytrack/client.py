"""Clients of MasteryTrack: assigning mastery tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import MasteryTrackError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.assignments import Assignments, AsyncAssignments
    from .resources.authorizer import AsyncAuthorizer, Authorizer
    from .resources.inventory import AsyncInventory, Inventory


class AsyncMasteryTrackApi(AsyncServiceClient):
    """MasteryTrack, async: assigning mastery tests."""

    service: ClassVar[str] = "masterytrack"
    error: ClassVar[type[TimebackError]] = MasteryTrackError

    @property
    def assignments(self) -> AsyncAssignments:
        """Assignments."""
        from .resources.assignments import AsyncAssignments

        return AsyncAssignments(self)

    @property
    def authorizer(self) -> AsyncAuthorizer:
        """Authorizer."""
        from .resources.authorizer import AsyncAuthorizer

        return AsyncAuthorizer(self)

    @property
    def inventory(self) -> AsyncInventory:
        """Inventory."""
        from .resources.inventory import AsyncInventory

        return AsyncInventory(self)


class MasteryTrackApi(SyncServiceClient):
    """MasteryTrack, blocking: assigning mastery tests."""

    service: ClassVar[str] = "masterytrack"
    error: ClassVar[type[TimebackError]] = MasteryTrackError

    @property
    def assignments(self) -> Assignments:
        """Assignments."""
        from .resources.assignments import Assignments

        return Assignments(self)

    @property
    def authorizer(self) -> Authorizer:
        """Authorizer."""
        from .resources.authorizer import Authorizer

        return Authorizer(self)

    @property
    def inventory(self) -> Inventory:
        """Inventory."""
        from .resources.inventory import Inventory

        return Inventory(self)
