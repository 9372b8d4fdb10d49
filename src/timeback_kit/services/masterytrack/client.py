"""The async client of MasteryTrack."""

from timeback_api.masterytrack.client import AsyncMasteryTrackApi
from timeback_kit.services.masterytrack.settings import OwnAuthentication


class MasteryTrackClient(OwnAuthentication, AsyncMasteryTrackApi):
    __doc__ = OwnAuthentication.__doc__
