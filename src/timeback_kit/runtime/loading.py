"""Loads what a first call needs and what takes a tenth of a second: the HTTP library and the certificates."""

from __future__ import annotations

_library = False
_certificates = False


def load_http_library(*, certificates: bool = True) -> None:
    """Load the HTTP library, once in a process.

    Args:
        certificates: Whether to load the certificates too that clients trust unless they are given others.

    Raises:
        ConfigurationError: If an environment variable names certificates that cannot be read.
    """
    global _library, _certificates
    from timeback_kit.runtime import collections, transport  # noqa: F401
    from timeback_kit.runtime._http import load_certificates

    _library = True
    if certificates:
        load_certificates()
        _certificates = True


def is_loaded(*, certificates: bool = True) -> bool:
    """Whether a call finds everything loaded.

    Args:
        certificates: Whether it needs the certificates too.
    """
    return _library and (_certificates or not certificates)
