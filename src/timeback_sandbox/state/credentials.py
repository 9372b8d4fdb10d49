"""Signed CLR credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeback_sandbox.proofs import Signer


class Credentials:
    """Signed credentials by id.

    Args:
        signer: Signs them.
    """

    def __init__(self, signer: Signer) -> None:
        self.signer = signer
        self.kept: dict[str, dict[str, Any]] = {}
