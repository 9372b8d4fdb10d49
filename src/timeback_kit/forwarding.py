"""What makes a documented import name, such as `timeback_clr`, give the names of `timeback_kit`."""

from __future__ import annotations

import sys
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

OWNER = "timeback-kit"


def forward(
    module: str,
    homes: Mapping[str, Iterable[str]],
    submodules: Iterable[str] = (),
    renamed: Mapping[str, str] | None = None,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a module whose names live in `timeback_kit`.

    Nothing is copied: each access asks the kit, so that both names always give the same object.

    Args:
        module: `__name__` of the module.
        homes: Names by the module that has them.
        submodules: Submodules that are imported when they are first used as attributes.
        renamed: New name by old name; using an old one warns.

    Raises:
        ImportError: The package around the module is another distribution's.
    """
    where = {name: home for home, names in homes.items() for name in names}
    below, old = frozenset(submodules), renamed or {}
    _check_package(module, next(iter(homes)))

    def get(name: str) -> Any:
        if name in old:
            warnings.warn(f"{module}.{name} is now {module}.{old[name]}", DeprecationWarning, stacklevel=2)
            name = old[name]
        if name in where:
            return getattr(import_module(where[name]), name)
        if name in below:
            return import_module(f"{module}.{name}")
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    def names() -> list[str]:
        return sorted({*vars(sys.modules[module]), *where, *below})

    vars(sys.modules[module])["__distribution__"] = OWNER
    return get, names


def moved(module: str, target: str) -> Callable[[str], Any]:
    """Make the `__getattr__` of a module that is elsewhere now, and warn that it is.

    Args:
        module: `__name__` of the module.
        target: Where it is now.

    Raises:
        ImportError: The package around the module is another distribution's.
    """
    _check_package(module, target)
    warnings.warn(f"{module} is now {target}", DeprecationWarning, stacklevel=3)

    def get(name: str) -> Any:
        return getattr(import_module(target), name)

    return get


def _check_package(module: str, home: str) -> None:
    """Refuse to be a part of a package that another distribution has put in the place of ours."""
    package = module.rpartition(".")[0]
    if package and getattr(sys.modules[package], "__distribution__", None) != OWNER:
        top = package.partition(".")[0]
        name = top.replace("_", "-")
        raise ImportError(
            f"{module} belongs to {OWNER}, but the package {top} here is the published {name}'s: "
            f"import {home} instead, or uninstall {name} and reinstall {OWNER}",
            name=module,
        )
