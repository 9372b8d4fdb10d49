"""The async client of MasteryTrack."""

from timeback_api.masterytrack.client import AsyncMasteryTrackApi
from timeback_masterytrack.settings import OwnAuthentication


class MasteryTrackClient(OwnAuthentication, AsyncMasteryTrackApi):
    __doc__ = OwnAuthentication.__doc__
