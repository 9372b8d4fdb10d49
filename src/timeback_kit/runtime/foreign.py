"""Notices published `timeback-*` distributions: their files take the place of the documented import names."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime._services import DOCUMENTED

if TYPE_CHECKING:
    from collections.abc import Mapping

REMEDY: Final = (
    "import from timeback_kit, which is whole either way; or uninstall these and run "
    "`pip install --force-reinstall --no-deps` for timeback-kit to get the documented names back"
)

_noticed = False


def foreign_distributions() -> dict[str, str]:
    """Return the installed distributions that have files under our documented import names: version by name."""
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for package in DOCUMENTED:
        name = package.replace("_", "-")
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


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


def foreign_message(found: Mapping[str, str]) -> str:
    """Return the sentence that names distributions and what to do."""
    named = ", ".join(f"{name} {number}" for name, number in found.items())
    return f"timeback-kit shares this environment with {named}: {REMEDY}"
