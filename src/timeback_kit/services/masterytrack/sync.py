# Rendered by scripts/unasync.py from src/timeback_kit/services/masterytrack/client.py; change that file.
"""The blocking client of MasteryTrack."""

from timeback_api.masterytrack.client import MasteryTrackApi
from timeback_kit.services.masterytrack.settings import OwnAuthentication


class MasteryTrackClient(OwnAuthentication, MasteryTrackApi):
    __doc__ = OwnAuthentication.__doc__
