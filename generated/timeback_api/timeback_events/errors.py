"""The error of Timeback events."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class TimebackEventsError(TimebackError):
    """Anything that a Timeback events client raises; always one of the errors by status as well."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
