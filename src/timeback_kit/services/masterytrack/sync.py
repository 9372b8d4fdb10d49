# Rendered by scripts/unasync.py from src/timeback_kit/services/masterytrack/client.py; change that file.
"""The blocking client of MasteryTrack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.masterytrack.client import MasteryTrackApi
from timeback_kit.services.masterytrack.settings import OwnAuthentication

if TYPE_CHECKING:
    from timeback_kit.services.masterytrack.sync_resources import Authorizer, Inventory


class MasteryTrackClient(OwnAuthentication, MasteryTrackApi):
    __doc__ = OwnAuthentication.__doc__

    @property
    def authorizer(self) -> Authorizer:
        """Tokens of users."""
        from timeback_kit.services.masterytrack.sync_resources import Authorizer

        return Authorizer(self)

    @property
    def inventory(self) -> Inventory:
        """The inventory of tests."""
        from timeback_kit.services.masterytrack.sync_resources import Inventory

        return Inventory(self)
