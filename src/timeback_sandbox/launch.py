"""Entry point of the command; says what to install if the sandbox extra is missing."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_LIBRARIES = ("starlette", "uvicorn", "jsonschema", "cryptography")


def main() -> int:
    """Run `timeback-sandbox` with the arguments of this process.

    Returns:
        The exit code; 1 if a library is missing.
    """
    missing = [name for name in _LIBRARIES if find_spec(name) is None]
    if missing:
        print(
            f"timeback-sandbox needs {', '.join(missing)}: pip install '.[sandbox]' in a clone of timeback-kit",
            file=sys.stderr,
        )
        return 1
    from timeback_sandbox.__main__ import main as run

    return run()
