"""Ends a call whose client is closed by another thread, whatever its thread is waiting for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from timeback_kit.runtime.interrupts import wait_in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled(BaseException):
    """Ends a call whose client was closed by another thread."""


class Ending:
    """The end of a call, which may come at any moment."""

    __slots__ = ("_event", "lock", "wake")

    def __init__(self) -> None:
        self._event = threading.Event()
        self.lock = threading.Lock()
        self.wake: Callable[[], object] | None = None

    def come(self) -> None:
        """End the call, and wake its thread."""
        with self.lock:
            self._event.set()
            if self.wake is not None:
                self.wake()

    def has_come(self) -> bool:
        """Whether the call has been ended."""
        return self._event.is_set()

    def within(self, seconds: float) -> bool:
        """Wait for the end; false when it has not come."""
        return wait_in_pieces(self._event.wait, seconds)

    def waking(self, wake: Callable[[], object]) -> Waking:
        """Have the end wake what the thread waits for in a block.

        Args:
            wake: Called by the thread that ends the call.
        """
        return Waking(self, wake)


class Waking:
    """A block that ends with a call. It raises `Cancelled` if the end has come, before the block or in it.

    Written out, as every read and write is one: a generator takes twice as long.

    Args:
        ending: The end of the call.
        wake: Called by the thread that ends it.
    """

    __slots__ = ("_before", "_ending", "_wake")

    def __init__(self, ending: Ending, wake: Callable[[], object]) -> None:
        self._ending = ending
        self._wake = wake
        self._before: Callable[[], object] | None = None

    def __enter__(self) -> None:
        ending = self._ending
        with ending.lock:
            self._before, ending.wake = ending.wake, self._wake
        if ending.has_come():
            self.__exit__()

    def __exit__(self, *_: object) -> None:
        ending = self._ending
        with ending.lock:
            ending.wake = self._before
        if ending.has_come():
            raise Cancelled
