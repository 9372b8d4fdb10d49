"""Entry point of the command; says what to install if the sandbox extra is missing."""

from __future__ import annotations

import sys
from importlib.util import find_spec

REMEDY = "pip install '.[sandbox]' in a clone of timeback-kit"
_LIBRARIES = ("starlette", "uvicorn", "jsonschema", "cryptography")


def missing_libraries() -> list[str]:
    """Return the libraries of the sandbox extra that are not installed."""
    return [name for name in _LIBRARIES if find_spec(name) is None]


def main() -> int:
    """Run `timeback-sandbox` with the arguments of this process.

    Returns:
        The exit code; 1 if a library is missing.
    """
    missing = missing_libraries()
    if missing:
        print(f"timeback-sandbox needs {', '.join(missing)}: {REMEDY}", file=sys.stderr)
        return 1
    from timeback_sandbox.__main__ import main as run

    return run()
