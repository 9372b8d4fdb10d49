"""The async client of MasteryTrack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.masterytrack.client import AsyncMasteryTrackApi
from timeback_kit.services.masterytrack.settings import OwnAuthentication

if TYPE_CHECKING:
    from timeback_kit.services.masterytrack.resources import AsyncAuthorizer, AsyncInventory


class MasteryTrackClient(OwnAuthentication, AsyncMasteryTrackApi):
    __doc__ = OwnAuthentication.__doc__

    @property
    def authorizer(self) -> AsyncAuthorizer:
        """Tokens of users."""
        from timeback_kit.services.masterytrack.resources import AsyncAuthorizer

        return AsyncAuthorizer(self)

    @property
    def inventory(self) -> AsyncInventory:
        """The inventory of tests."""
        from timeback_kit.services.masterytrack.resources import AsyncInventory

        return AsyncInventory(self)
