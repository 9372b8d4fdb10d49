"""Keeps the collector of reference cycles from walking a large page again and again while it is being read."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_pausing = False


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector while one page is read; where a program has it off, it stays off.

    A page has no cycles, and the largest response bounds the pause. A page in another thread that ends meanwhile ends
    the pause as well, which costs time only.
    """
    global _pausing
    was_enabled = gc.isenabled()
    try:
        if was_enabled:
            _pausing = True
            gc.disable()
        yield
    finally:
        if was_enabled:
            gc.enable()
            _pausing = False


def _resume_in_child() -> None:
    """Resume in a process that was forked while another thread had paused: that thread is not there to do it."""
    global _pausing
    if _pausing:
        gc.enable()
        _pausing = False


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_resume_in_child)
