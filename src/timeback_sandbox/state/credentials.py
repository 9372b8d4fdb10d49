"""Signed CLR credentials."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from timeback_sandbox.proofs import Signer


@dataclass(slots=True)
class Credentials:
    """Signed credentials by id, and the key that signs them."""

    signer: Signer = field(default_factory=Signer)
    kept: dict[str, dict[str, Any]] = field(default_factory=dict)
