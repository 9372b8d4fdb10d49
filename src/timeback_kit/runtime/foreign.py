"""Notices published `timeback-*` distributions: their files take the place of the documented import names."""

from __future__ import annotations

import os
import sys
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime._services import DOCUMENTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

REMEDY: Final = (
    "import from timeback_kit, which is whole either way; or uninstall these and run "
    "`pip install --force-reinstall --no-deps` for timeback-kit to get the documented names back"
)

_noticed = False


def foreign_distributions() -> dict[str, str]:
    """Return the installed distributions that have files under our documented import names: version by name."""
    if not _has_metadata():
        return {}
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for package in DOCUMENTED:
        name = package.replace("_", "-")
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _has_metadata() -> bool:
    """Whether a directory of the path has metadata of such a distribution; what reads them takes long to import."""
    beginnings = tuple(f"{package}{end}" for package in DOCUMENTED for end in "_.")
    for place in sys.path:
        with suppress(OSError):  # a directory that is not there, or an archive, into which nothing is installed
            for entry in os.listdir(place or os.curdir):
                if entry.endswith((".dist-info", ".egg-info")) and _plain(entry).startswith(beginnings):
                    return True
    return False


def _plain(entry: str) -> str:
    """The name of metadata without what two installers may write differently."""
    return entry.lower().replace("-", "_")


def warn_of_foreign(stacklevel: int = 3) -> None:
    """Warn of such distributions, once in a process.

    Args:
        stacklevel: Which caller the warning names; 3 is who constructed the client.
    """
    global _noticed
    if _noticed:
        return
    _noticed = True
    found = foreign_distributions()
    if found:
        warnings.warn(foreign_message(found), UserWarning, stacklevel=stacklevel + 1)


def warn_of_strangers(package: str, modules: list[str], stacklevel: int = 4) -> None:
    """Warn that a documented package holds modules of a published distribution, unless that has been said.

    Args:
        package: The package.
        modules: The modules.
        stacklevel: Which caller the warning names; 4 is who imported the package.
    """
    global _noticed
    if not _noticed:
        _noticed = True
        found = foreign_distributions()
        message = foreign_message(found) if found else f"{strangers_message(package, modules)}: {REMEDY}"
        warnings.warn(message, UserWarning, stacklevel=stacklevel)


def strangers_message(package: str, modules: Iterable[str]) -> str:
    """Return the words that name modules of another distribution in a package of ours."""
    return f"{package} holds modules that are not timeback-kit's: {', '.join(modules)}"


def foreign_message(found: Mapping[str, str]) -> str:
    """Return the sentence that names distributions and what to do."""
    named = ", ".join(f"{name} {number}" for name, number in found.items())
    return f"timeback-kit shares this environment with {named}: {REMEDY}"
