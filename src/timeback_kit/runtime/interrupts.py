"""Waits that Ctrl-C ends at once.

Python looks for signals before a wait and when one interrupts it. A signal that comes in the instant between is found
when the wait is over: after seconds, or never. So the main thread, which alone handles signals, waits in short pieces.
"""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE: Final = 0.25
"""Seconds after which the main thread looks for signals."""


def handles_signals() -> bool:
    """Whether this is the thread that handles signals."""
    return threading.get_ident() == threading.main_thread().ident


def wait_in_pieces(wait: Callable[[float | None], bool], seconds: float | None) -> bool:
    """Wait for something.

    Args:
        wait: Waits at most so many seconds, None for no limit; whether it came.
        seconds: Longest wait; None for no limit.

    Returns:
        Whether it came.
    """
    if not handles_signals():
        return wait(seconds)
    ends = math.inf if seconds is None else time.monotonic() + seconds
    while True:
        left = ends - time.monotonic()
        if wait(max(0.0, min(left, PIECE))):
            return True
        if left <= PIECE:
            return False
