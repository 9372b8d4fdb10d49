"""Clocks that can be moved: one that stands still, for tests, and one that goes on."""

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


class SteeredClock:
    """Goes with the time of the machine until it is set; then it stands still until it is moved or let go.

    Args:
        now: The time to stand still at; None to go on.
    """

    def __init__(self, now: datetime | None = None) -> None:
        self._standing = None if now is None else _aware(now)
        self._offset = timedelta(0)

    def __call__(self) -> datetime:
        """Return the time."""
        return self._standing or datetime.now(UTC) + self._offset

    @property
    def stands_still(self) -> bool:
        """Whether the clock stands still."""
        return self._standing is not None

    def set(self, now: datetime) -> None:
        """Stand still at a time.

        Raises:
            ValueError: The datetime has no time zone.
        """
        self._standing = _aware(now)

    def advance(self, seconds: float) -> None:
        """Move the time forward, or back."""
        if self._standing is None:
            self._offset += timedelta(seconds=seconds)
        else:
            self._standing += timedelta(seconds=seconds)

    def go_on(self) -> None:
        """Go with the time of the machine again."""
        self._standing, self._offset = None, timedelta(0)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("the datetime must have a time zone, such as datetime.UTC")
    return moment
