"""Locks that are new in a forked child, where nobody who held one exists."""

from __future__ import annotations

import os
import threading
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_owners: weakref.WeakKeyDictionary[object, Callable[[], Any]] = weakref.WeakKeyDictionary()


def lock_of(owner: object, make: Callable[[], Any] = threading.Lock) -> Any:
    """The lock that an object, or a module, keeps as `_lock`; each forked child gives it another.

    Args:
        owner: The object.
        make: Makes the lock.
    """
    _owners[owner] = make
    return make()


def _renew_all() -> None:
    for owner, make in list(_owners.items()):
        owner._lock = make()  # type: ignore[attr-defined]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
