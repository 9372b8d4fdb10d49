"""A clock that stands still until it is moved, for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

START: Final = datetime(2025, 10, 1, 12, tzinfo=UTC)


class FrozenClock:
    """Returns the same time until it is moved.

    Args:
        now: The time to start at.
    """

    def __init__(self, now: datetime = START) -> None:
        self._start = self._now = _aware(now)

    def __call__(self) -> datetime:
        """Return the time."""
        return self._now

    @property
    def now(self) -> datetime:
        """The time."""
        return self._now

    def set(self, now: datetime) -> None:
        """Set the time.

        Raises:
            ValueError: The datetime has no time zone.
        """
        self._now = _aware(now)

    def advance(self, by: timedelta | float) -> None:
        """Move the time forward by a timedelta or a number of seconds."""
        self._now += by if isinstance(by, timedelta) else timedelta(seconds=by)

    def reset(self) -> None:
        """Go back to the time that the clock started at."""
        self._now = self._start


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the datetime must have a time zone, such as datetime.UTC")
    return moment
