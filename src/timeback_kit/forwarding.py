"""What makes a documented import name, such as `timeback_clr`, give the names of `timeback_kit`."""

from __future__ import annotations

import os
import sys
import warnings
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

OWNER = "timeback-kit"

_waiting: dict[str, list[str]] = {}


def forward(
    module: str,
    homes: Mapping[str, Iterable[str]],
    submodules: Iterable[str] = (),
    renamed: Mapping[str, str] | None = None,
    additions: Mapping[str, str] | None = None,
    contents: Iterable[str] = (),
    notice: str | None = None,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a module whose names live in `timeback_kit`.

    Nothing is copied: each access asks the kit, so that both names always give the same object.

    Args:
        module: `__name__` of the module.
        homes: Names by the module that has them.
        submodules: Submodules that are imported when they are first used as attributes.
        renamed: New name by old name; using an old one warns.
        additions: Modules that add to a module of the kit, by that module; see `loaded`.
        contents: All modules of the package, for a package that another distribution may have files in too.
        notice: The module that warns of such files.

    Raises:
        ImportError: The package around the module is another distribution's.
    """
    where = {name: home for home, names in homes.items() for name in names}
    below, old = frozenset(submodules), renamed or {}
    check_package(module, next((home for home in homes if home.startswith("timeback_kit")), "timeback_kit"))

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

    vars(sys.modules[module]).update(__distribution__=OWNER, __contents__=tuple(contents))
    others = strangers(module, contents) if contents else []
    if others and notice is not None:
        import_module(notice).warn_of_strangers(module, others)
    for target, addition in (additions or {}).items():
        _add(target, addition)
    return get, names


def strangers(package: str, contents: Iterable[str]) -> list[str]:
    """The modules that another distribution has left in a package of ours.

    Args:
        package: `__name__` of the package.
        contents: Its own modules.
    """
    known, found = {*contents, "__init__", "__pycache__"}, set()
    for place in getattr(sys.modules[package], "__path__", ()):
        with suppress(OSError):
            found |= {entry.partition(".")[0] for entry in os.listdir(place) if _is_module(place, entry)}
    return sorted(found - known)


def _is_module(place: str, entry: str) -> bool:
    return entry.endswith(".py") or ("." not in entry and os.path.isdir(os.path.join(place, entry)))


def loaded(module: str) -> None:
    """Import what documented packages add to a module of the kit; the module calls it as its last statement.

    Args:
        module: `__name__` of the module.
    """
    for addition in _waiting.pop(module, ()):
        _import_addition(addition)


def _add(module: str, addition: str) -> None:
    if module in sys.modules:
        _import_addition(addition)
    elif addition not in _waiting.setdefault(module, []):
        _waiting[module].append(addition)


def _import_addition(addition: str) -> None:
    if owns(addition.partition(".")[0]):
        import_module(addition)


def owns(package: str) -> bool:
    """Whether a documented package here is ours, and not one that another distribution has put in its place.

    Nothing is imported: another distribution's package may take long, or need what is not installed.

    Args:
        package: `timeback_clr`, for one.
    """
    if package in sys.modules:
        return getattr(sys.modules[package], "__distribution__", None) == OWNER
    from importlib.util import find_spec

    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return False
    with open(spec.origin, encoding="utf-8", errors="replace") as file:
        return __name__ in file.read()


def moved(module: str, target: str) -> Callable[[str], Any]:
    """Make the `__getattr__` of a module that is elsewhere now, and warn that it is.

    Args:
        module: `__name__` of the module.
        target: Where it is now.

    Raises:
        ImportError: The package around the module is another distribution's.
    """
    check_package(module, target)
    warnings.warn(f"{module} is now {target}", DeprecationWarning, stacklevel=3)

    def get(name: str) -> Any:
        return getattr(import_module(target), name)

    return get


def check_package(module: str, home: str) -> None:
    """Refuse to be a part of a package that another distribution has put in the place of ours.

    Args:
        module: `__name__` of the module.
        home: What to import instead.

    Raises:
        ImportError: The package around the module is another distribution's.
    """
    package = module.rpartition(".")[0]
    if package and getattr(sys.modules[package], "__distribution__", None) != OWNER:
        top = package.partition(".")[0]
        name = top.replace("_", "-")
        raise ImportError(
            f"{module} belongs to {OWNER}, but the package {top} here is the published {name}'s: "
            f"import {home} instead, or uninstall {name} and reinstall {OWNER}",
            name=module,
        )
