"""Package members that are imported when they are first asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def lazy_members(
    package: str, members: Mapping[str, Iterable[str]], modules: Mapping[str, str] | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package whose members live in other modules.

    Args:
        package: `__name__` of the package.
        members: Members by module.
        modules: Members that are modules themselves: module by member.

    Returns:
        Both functions; an imported member is kept on the package, so that each is looked up once.
    """
    homes = {name: module for module, names in members.items() for name in names}
    whole = modules or {}

    def get(name: str) -> Any:
        if name in whole:
            member = import_module(whole[name])
        elif name in homes:
            member = getattr(import_module(homes[name]), name)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, member)
        return member

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes, *whole})

    return get, names
