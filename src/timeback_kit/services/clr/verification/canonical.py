"""The JSON Canonicalization Scheme, and what the verification libraries have to be."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Final

from timeback_kit.runtime.errors import ConfigurationError

LIBRARIES: Final = {"cryptography": "cryptography", "rfc8785": "rfc8785", "pyld": "PyLD"}


class CanonicalFormError(ValueError):
    """A document has no canonical form."""


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


def jcs(value: Any) -> bytes:
    """Return the canonical form of a JSON value (RFC 8785).

    Raises:
        CanonicalFormError: It has none.
    """
    import rfc8785

    try:
        return rfc8785.dumps(value)
    except rfc8785.CanonicalizationError as error:
        raise CanonicalFormError(f"has no canonical form: {error}") from None
