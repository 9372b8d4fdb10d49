"""Time as an object, so that tests need none."""

from __future__ import annotations

import time


class Clock:
    """The time of this machine."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""
        return time.monotonic()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Block the thread."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Let other tasks run."""
        from asyncio import sleep

        await sleep(seconds)


class Deadline:
    """A moment by which a call is over.

    Args:
        seconds: Time from now.
        clock: What tells the time.
    """

    __slots__ = ("_clock", "_end", "seconds")

    def __init__(self, seconds: float, clock: Clock) -> None:
        self.seconds = seconds
        self._clock = clock
        self._end = clock.monotonic() + seconds

    def remaining(self) -> float:
        """Seconds left; negative when it has passed."""
        return self._end - self._clock.monotonic()
