"""Documented import name of `timeback_kit.services.clr`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ACHIEVEMENT_TYPES",
    "Achievement",
    "AchievementCriteria",
    "AchievementInput",
    "AchievementType",
    "Association",
    "AssociationInput",
    "AssociationType",
    "ClrCredential",
    "ClrCredentialInput",
    "ClrCredentialSchema",
    "ClrCredentialSubject",
    "ClrCredentialSubjectInput",
    "ClrImage",
    "ClrProfile",
    "ClrProof",
    "CredentialSchema",
    "CredentialSchemaInput",
    "Criteria",
    "CriteriaInput",
    "DiscoveryResponse",
    "IdentityObject",
    "IdentityObjectInput",
    "Image",
    "ImageInput",
    "NestedCredentialSubject",
    "Profile",
    "ProfileInput",
    "Proof",
    "ProofInput",
    "VerifiableCredential",
    "VerifiableCredentialInput",
    "VerifiableCredentialSubject",
    "VerifiableCredentialSubjectInput",
]

if TYPE_CHECKING:
    from timeback_clr._published_names import ACHIEVEMENT_TYPES as ACHIEVEMENT_TYPES
    from timeback_clr._published_names import AchievementCriteria as AchievementCriteria
    from timeback_clr._published_names import AchievementType as AchievementType
    from timeback_clr._published_names import AssociationType as AssociationType
    from timeback_clr._published_names import ClrCredentialInput as ClrCredentialInput
    from timeback_clr._published_names import ClrCredentialSchema as ClrCredentialSchema
    from timeback_clr._published_names import ClrImage as ClrImage
    from timeback_clr._published_names import ClrProfile as ClrProfile
    from timeback_clr._published_names import ClrProof as ClrProof
    from timeback_clr._published_names import NestedCredentialSubject as NestedCredentialSubject
    from timeback_kit.services.clr import Achievement as Achievement
    from timeback_kit.services.clr import AchievementInput as AchievementInput
    from timeback_kit.services.clr import Association as Association
    from timeback_kit.services.clr import AssociationInput as AssociationInput
    from timeback_kit.services.clr import ClrCredential as ClrCredential
    from timeback_kit.services.clr import ClrCredentialSubject as ClrCredentialSubject
    from timeback_kit.services.clr import ClrCredentialSubjectInput as ClrCredentialSubjectInput
    from timeback_kit.services.clr import CredentialSchema as CredentialSchema
    from timeback_kit.services.clr import CredentialSchemaInput as CredentialSchemaInput
    from timeback_kit.services.clr import Criteria as Criteria
    from timeback_kit.services.clr import CriteriaInput as CriteriaInput
    from timeback_kit.services.clr import DiscoveryResponse as DiscoveryResponse
    from timeback_kit.services.clr import IdentityObject as IdentityObject
    from timeback_kit.services.clr import IdentityObjectInput as IdentityObjectInput
    from timeback_kit.services.clr import Image as Image
    from timeback_kit.services.clr import ImageInput as ImageInput
    from timeback_kit.services.clr import Profile as Profile
    from timeback_kit.services.clr import ProfileInput as ProfileInput
    from timeback_kit.services.clr import Proof as Proof
    from timeback_kit.services.clr import ProofInput as ProofInput
    from timeback_kit.services.clr import VerifiableCredential as VerifiableCredential
    from timeback_kit.services.clr import VerifiableCredentialInput as VerifiableCredentialInput
    from timeback_kit.services.clr import VerifiableCredentialSubject as VerifiableCredentialSubject
    from timeback_kit.services.clr import VerifiableCredentialSubjectInput as VerifiableCredentialSubjectInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.clr": (
                "Achievement",
                "AchievementInput",
                "Association",
                "AssociationInput",
                "ClrCredential",
                "ClrCredentialSubject",
                "ClrCredentialSubjectInput",
                "CredentialSchema",
                "CredentialSchemaInput",
                "Criteria",
                "CriteriaInput",
                "DiscoveryResponse",
                "IdentityObject",
                "IdentityObjectInput",
                "Image",
                "ImageInput",
                "Profile",
                "ProfileInput",
                "Proof",
                "ProofInput",
                "VerifiableCredential",
                "VerifiableCredentialInput",
                "VerifiableCredentialSubject",
                "VerifiableCredentialSubjectInput",
            ),
            "timeback_clr._published_names": (
                "ACHIEVEMENT_TYPES",
                "AchievementCriteria",
                "AchievementType",
                "AssociationType",
                "ClrCredentialInput",
                "ClrCredentialSchema",
                "ClrImage",
                "ClrProfile",
                "ClrProof",
                "NestedCredentialSubject",
            ),
        },
        submodules=(
            "base",
            "inputs",
            "responses",
        ),
    )
