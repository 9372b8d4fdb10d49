"""Time as an object, so that tests can replace it."""

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
