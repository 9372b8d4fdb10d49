"""The command line: any call of any service, checks of credentials and installation, and the sandbox."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command `timeback`.

    Args:
        arguments: The words after the command's name. Default: those of the process.

    Returns:
        The exit code: 0 when done, 1 when a service refused, 2 when the command was not understood.
    """
    if any(find_spec(name) is None for name in ("platformdirs", "rich", "typer")):
        return _without_extra(list(sys.argv[1:] if arguments is None else arguments))
    from timeback_kit.cli.command import main as run

    return run(arguments)


def _without_extra(words: list[str]) -> int:
    """Say what to install; the doctor, who helps with installations, does without."""
    if words[:1] == ["doctor"]:
        from timeback_kit.cli.doctor import examine

        lines, well = examine({}, offline="--offline" in words)
        print("\n".join(lines))
        return 0 if well else 1
    print("timeback: the command line needs the extra [cli]: pip install '.[cli]' in a clone", file=sys.stderr)
    return 2
