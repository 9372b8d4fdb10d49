"""Lets unit tests put a stand-in in the place of a resource or a service of one client."""

from __future__ import annotations

from typing import Any, TypeVar

C = TypeVar("C", bound=type)


def replaceable(cls: C) -> C:
    """Let the read-only attributes that subclasses add be assigned and deleted again, each on one object alone.

    Type checkers go on to refuse it; `monkeypatch.setattr` and `unittest.mock.patch.object` do it.
    """

    def put(made: Any, name: str, value: Any) -> None:
        if _is_added(cls, type(made), name):
            setattr(_own_class(made), name, property(lambda _: value))
        else:
            object.__setattr__(made, name, value)

    def remove(made: Any, name: str) -> None:
        if name in vars(type(made)) and "_stands_in_for" in vars(type(made)):
            delattr(type(made), name)
        else:
            object.__delattr__(made, name)

    cls.__setattr__, cls.__delattr__ = put, remove  # type: ignore[method-assign, assignment]
    return cls


def plain_class(kind: C) -> C:
    """The class that one was made of because something in it was replaced; any other class as it is."""
    found: C = vars(kind).get("_stands_in_for", kind)
    return found


def _is_added(base: type, kind: type, name: str) -> bool:
    """Whether a name is a read-only attribute that the base itself does not have."""
    found = getattr(kind, name, None)
    return isinstance(found, property) and found.fset is None and not hasattr(base, name)


def _own_class(made: Any) -> type:
    """The class of an object alone, made when something in it is replaced first."""
    kind = type(made)
    if "_stands_in_for" not in vars(kind):
        names = ("__module__", "__qualname__", "__doc__")
        own = {name: getattr(kind, name) for name in names}
        made.__class__ = type(kind.__name__, (kind,), {**own, "__slots__": (), "_stands_in_for": kind})
    return type(made)
