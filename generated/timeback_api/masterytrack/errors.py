"""The error of MasteryTrack."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class MasteryTrackError(TimebackError):
    """Anything that a MasteryTrack client raises; always one of the errors by status as well."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
