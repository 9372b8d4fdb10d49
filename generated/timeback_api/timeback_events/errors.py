"""The error of Timeback events."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class TimebackEventsError(TimebackError):
    """Base of every error that a Timeback events client raises; each is also one of the errors by status."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
