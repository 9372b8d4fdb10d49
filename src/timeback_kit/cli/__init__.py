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
    if find_spec("typer") is None or find_spec("platformdirs") is None or find_spec("rich") is None:
        print("timeback: the command line needs the extra [cli]: pip install '.[cli]' in a clone", file=sys.stderr)
        return 2
    from timeback_kit.cli.command import main as run

    return run(arguments)
