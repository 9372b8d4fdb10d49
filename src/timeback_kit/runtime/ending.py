"""Ends a call whose client is closed by another thread, whatever its thread is waiting for."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from timeback_kit.runtime.interrupts import wait_in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Cancelled(BaseException):
    """Ends a call whose client was closed by another thread."""


class Ending:
    """The end of a call, which may come at any moment."""

    __slots__ = ("_event", "_lock", "_wake")

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wake: Callable[[], object] | None = None

    def come(self) -> None:
        """End the call, and wake its thread."""
        with self._lock:
            self._event.set()
            if self._wake is not None:
                self._wake()

    def has_come(self) -> bool:
        """Whether the call has been ended."""
        return self._event.is_set()

    def within(self, seconds: float) -> bool:
        """Wait for the end; false when it has not come."""
        return wait_in_pieces(self._event.wait, seconds)

    @contextmanager
    def waking(self, wake: Callable[[], object]) -> Iterator[None]:
        """Have the end wake what the thread waits for in a block.

        Args:
            wake: Called by the thread that ends the call.

        Raises:
            Cancelled: If the end has come, before the block or in it.
        """
        with self._lock:
            before, self._wake = self._wake, wake
        try:
            if self._event.is_set():
                raise Cancelled
            yield
        finally:
            with self._lock:
                self._wake = before
            if self._event.is_set():
                raise Cancelled
