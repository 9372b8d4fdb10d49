"""Members of packages that are imported on first use."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
