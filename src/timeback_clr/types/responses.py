"""Documented import name of `timeback_kit.services.clr`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Achievement",
    "AchievementCriteria",
    "Association",
    "ClrCredential",
    "ClrCredentialSchema",
    "ClrCredentialSubject",
    "ClrImage",
    "ClrProfile",
    "ClrProof",
    "CredentialSchema",
    "Criteria",
    "IdentityObject",
    "Image",
    "NestedCredentialSubject",
    "Profile",
    "Proof",
    "VerifiableCredential",
    "VerifiableCredentialSubject",
]

if TYPE_CHECKING:
    from timeback_clr._published_names import AchievementCriteria as AchievementCriteria
    from timeback_clr._published_names import ClrCredentialSchema as ClrCredentialSchema
    from timeback_clr._published_names import ClrImage as ClrImage
    from timeback_clr._published_names import ClrProfile as ClrProfile
    from timeback_clr._published_names import ClrProof as ClrProof
    from timeback_clr._published_names import NestedCredentialSubject as NestedCredentialSubject
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
            "timeback_kit.services.clr": (
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
            ),
            "timeback_clr._published_names": (
                "AchievementCriteria",
                "ClrCredentialSchema",
                "ClrImage",
                "ClrProfile",
                "ClrProof",
                "NestedCredentialSubject",
            ),
        },
    )
