"""Documented import name of `timeback_kit.services.clr`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Achievement",
    "Association",
    "ClrCredential",
    "ClrCredentialSubject",
    "CredentialSchema",
    "Criteria",
    "IdentityObject",
    "Image",
    "Profile",
    "Proof",
    "VerifiableCredential",
    "VerifiableCredentialSubject",
]

if TYPE_CHECKING:
    from timeback_kit.services.clr import Achievement as Achievement
    from timeback_kit.services.clr import Association as Association
    from timeback_kit.services.clr import ClrCredential as ClrCredential
    from timeback_kit.services.clr import ClrCredentialSubject as ClrCredentialSubject
    from timeback_kit.services.clr import CredentialSchema as CredentialSchema
    from timeback_kit.services.clr import Criteria as Criteria
    from timeback_kit.services.clr import IdentityObject as IdentityObject
    from timeback_kit.services.clr import Image as Image
    from timeback_kit.services.clr import Profile as Profile
    from timeback_kit.services.clr import Proof as Proof
    from timeback_kit.services.clr import VerifiableCredential as VerifiableCredential
    from timeback_kit.services.clr import VerifiableCredentialSubject as VerifiableCredentialSubject
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr": __all__,
        },
    )
