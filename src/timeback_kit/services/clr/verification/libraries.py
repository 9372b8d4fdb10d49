"""The libraries that verification needs, from the extra `[verify]`."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

from timeback_kit.runtime.errors import ConfigurationError

LIBRARIES: Final = {"cryptography": "cryptography", "rfc8785": "rfc8785", "pyld": "PyLD"}


def require_libraries() -> None:
    """Check that the libraries are installed.

    Raises:
        ConfigurationError: One is missing; the message says what to install.
    """
    missing = [name for module, name in LIBRARIES.items() if find_spec(module) is None]
    if missing:
        raise ConfigurationError(
            f"Verification needs {', '.join(missing)}: pip install '.[verify]' in a clone of timeback-kit"
        )
