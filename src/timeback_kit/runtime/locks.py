"""Locks that are new in a forked child, where nobody who held one exists."""

from __future__ import annotations

import os
import threading
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_made: weakref.WeakKeyDictionary[object, dict[str, Callable[[], Any]]] = weakref.WeakKeyDictionary()


def lock_of(owner: object, make: Callable[[], Any] = threading.Lock, name: str = "_lock") -> Any:
    """The lock that an object, or a module, keeps under a name; each forked child gives it another.

    Args:
        owner: The object.
        make: Makes the lock, or something else that belongs to the threads of one process.
        name: The attribute that holds it.
    """
    _made.setdefault(owner, {})[name] = make
    return make()


def _renew_all() -> None:
    for owner, made in list(_made.items()):
        for name, make in made.items():
            setattr(owner, name, make())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)
