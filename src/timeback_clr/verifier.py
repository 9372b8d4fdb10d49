"""Documented import name of `timeback_kit.services.clr.verifier`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ContextStore",
    "CredentialReport",
    "Problem",
    "ProofReport",
    "VerificationError",
    "verify",
]

if TYPE_CHECKING:
    from timeback_kit.services.clr.verifier import ContextStore as ContextStore
    from timeback_kit.services.clr.verifier import CredentialReport as CredentialReport
    from timeback_kit.services.clr.verifier import Problem as Problem
    from timeback_kit.services.clr.verifier import ProofReport as ProofReport
    from timeback_kit.services.clr.verifier import VerificationError as VerificationError
    from timeback_kit.services.clr.verifier import verify as verify
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr.verifier": __all__,
        },
    )
