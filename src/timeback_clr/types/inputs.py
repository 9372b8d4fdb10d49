"""Documented import name of `timeback_kit.services.clr`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AchievementCriteriaInput",
    "AchievementInput",
    "AssociationInput",
    "ClrCredentialInput",
    "ClrCredentialSchemaInput",
    "ClrCredentialSubjectInput",
    "ClrImageInput",
    "ClrProfileInput",
    "ClrProofInput",
    "CredentialSchemaInput",
    "CriteriaInput",
    "IdentityObjectInput",
    "ImageInput",
    "NestedCredentialSubjectInput",
    "ProfileInput",
    "ProofInput",
    "VerifiableCredentialInput",
    "VerifiableCredentialSubjectInput",
]

if TYPE_CHECKING:
    from timeback_clr._published_names import AchievementCriteriaInput as AchievementCriteriaInput
    from timeback_clr._published_names import ClrCredentialInput as ClrCredentialInput
    from timeback_clr._published_names import ClrCredentialSchemaInput as ClrCredentialSchemaInput
    from timeback_clr._published_names import ClrImageInput as ClrImageInput
    from timeback_clr._published_names import ClrProfileInput as ClrProfileInput
    from timeback_clr._published_names import ClrProofInput as ClrProofInput
    from timeback_clr._published_names import NestedCredentialSubjectInput as NestedCredentialSubjectInput
    from timeback_kit.services.clr import AchievementInput as AchievementInput
    from timeback_kit.services.clr import AssociationInput as AssociationInput
    from timeback_kit.services.clr import ClrCredentialSubjectInput as ClrCredentialSubjectInput
    from timeback_kit.services.clr import CredentialSchemaInput as CredentialSchemaInput
    from timeback_kit.services.clr import CriteriaInput as CriteriaInput
    from timeback_kit.services.clr import IdentityObjectInput as IdentityObjectInput
    from timeback_kit.services.clr import ImageInput as ImageInput
    from timeback_kit.services.clr import ProfileInput as ProfileInput
    from timeback_kit.services.clr import ProofInput as ProofInput
    from timeback_kit.services.clr import VerifiableCredentialInput as VerifiableCredentialInput
    from timeback_kit.services.clr import VerifiableCredentialSubjectInput as VerifiableCredentialSubjectInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr": (
                "AchievementInput",
                "AssociationInput",
                "ClrCredentialSubjectInput",
                "CredentialSchemaInput",
                "CriteriaInput",
                "IdentityObjectInput",
                "ImageInput",
                "ProfileInput",
                "ProofInput",
                "VerifiableCredentialInput",
                "VerifiableCredentialSubjectInput",
            ),
            "timeback_clr._published_names": (
                "AchievementCriteriaInput",
                "ClrCredentialInput",
                "ClrCredentialSchemaInput",
                "ClrImageInput",
                "ClrProfileInput",
                "ClrProofInput",
                "NestedCredentialSubjectInput",
            ),
        },
    )
