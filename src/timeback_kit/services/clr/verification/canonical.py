"""The JSON Canonicalization Scheme: exactly one byte sequence per JSON value."""

from __future__ import annotations

from typing import Any


class CanonicalFormError(ValueError):
    """A document has no canonical form."""


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
