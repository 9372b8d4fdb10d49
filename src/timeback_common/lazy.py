"""Package members that are imported when they are first asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def lazy_members(
    package: str, members: Mapping[str, Iterable[str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package whose members live in other modules.

    Args:
        package: `__name__` of the package.
        members: Members by module. One that is called like the last part of its module is that module.

    Returns:
        Both functions; an imported member is kept on the package, so that each is looked up once.
    """
    modules = {name: module for module, names in members.items() for name in names}

    def get(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        loaded = import_module(module)
        member = loaded if module.rpartition(".")[2] == name else getattr(loaded, name)
        setattr(sys.modules[package], name, member)
        return member

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules})

    return get, names
