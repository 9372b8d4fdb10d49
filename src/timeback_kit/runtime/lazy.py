"""What is imported, or made, on first use: members of packages, and signatures."""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable, Iterable, Mapping


def lazy_members(
    package: str,
    members: Mapping[str, Iterable[str]],
    modules: Mapping[str, str] | None = None,
    whole: Iterable[str] = (),
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package whose members live in other modules.

    Args:
        package: `__name__` of the package.
        members: Members by module.
        modules: Members that are modules themselves: module by member.
        whole: Modules whose public classes are members as well, where no other member has that name.

    Returns:
        Both functions; an imported member is kept on the package, so that each is looked up once.
    """
    homes = {name: module for module, names in members.items() for name in names}
    aliases = modules or {}

    def get(name: str) -> Any:
        if name in aliases:
            member = import_module(aliases[name])
        elif name in homes:
            member = getattr(import_module(homes[name]), name)
        else:
            member = _class_in(whole, name)
        if member is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, member)
        return member

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes, *aliases})

    return get, names


def _class_in(modules: Iterable[str], name: str) -> Any:
    """Return the class of that name that one of the modules defines; None when none does."""
    if not name[:1].isupper():
        return None
    for module in modules:
        found = getattr(import_module(module), name, None)
        if getattr(found, "__module__", None) == module:
            return found
    return None


class LazySignature:
    """What `inspect.signature` finds as the `__signature__` of a function, and takes for a signature.

    Args:
        make: Makes the signature.
    """

    def __init__(self, make: Callable[[], inspect.Signature]) -> None:
        self._make = make

    @property  # type: ignore[misc]
    def __class__(self) -> type[inspect.Signature]:  # type: ignore[override]
        from inspect import Signature

        return Signature

    @cached_property
    def _made(self) -> inspect.Signature:
        return self._make()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made, name)

    def __eq__(self, other: object) -> bool:
        return self._made == other

    def __hash__(self) -> int:
        return hash(self._made)

    def __repr__(self) -> str:
        return repr(self._made)

    def __str__(self) -> str:
        return str(self._made)
