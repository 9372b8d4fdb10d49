"""Inputs of CLR: request bodies and query parameters, under their JSON names."""

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypedDict


class CriteriaInput(TypedDict, total=False):
    """What has to be done for an achievement."""

    id: str
    narrative: str


class ImageInput(TypedDict):
    """The address of an image."""

    caption: NotRequired[str]
    id: str
    type: NotRequired[Annotated[Literal["Image"], "stated"]]


class ProfileInput(TypedDict):
    """Who issues a credential or creates an achievement."""

    description: NotRequired[str]
    email: NotRequired[str]
    id: str
    image: NotRequired[ImageInput]
    name: NotRequired[str]
    phone: NotRequired[str]
    type: Sequence[str]
    url: NotRequired[str]


class AchievementInput(TypedDict):
    """Something a learner can achieve."""

    achievementType: NotRequired[str]
    creator: NotRequired[ProfileInput]
    criteria: CriteriaInput
    description: NotRequired[str]
    id: str
    image: NotRequired[ImageInput]
    name: str
    type: Sequence[str]


class AssociationInput(TypedDict):
    """A relation between two credentials."""

    associationType: Literal[
        "exactMatchOf", "isChildOf", "isParentOf", "isPartOf", "isPeerOf", "isRelatedTo", "precedes", "replacedBy"
    ]
    sourceId: str
    targetId: str
    type: NotRequired[Annotated[Literal["Association"], "stated"]]


class IdentityObjectInput(TypedDict):
    """An identity of the learner, hashed or plain."""

    hashed: bool
    identityHash: str
    identityType: str
    salt: NotRequired[str]
    type: NotRequired[Annotated[Literal["IdentityObject"], "stated"]]


class ProofInput(TypedDict):
    """A cryptographic proof of a credential."""

    created: str
    cryptosuite: NotRequired[str]
    proofPurpose: str
    proofValue: str
    type: str
    verificationMethod: str


class VerifiableCredentialSubjectInput(TypedDict, total=False):
    """The subject of a credential inside a learner record."""

    achievement: AchievementInput
    id: str
    type: Sequence[str]


VerifiableCredentialInput = TypedDict(
    "VerifiableCredentialInput",
    {
        "@context": Sequence[str],
        "credentialSubject": VerifiableCredentialSubjectInput,
        "description": NotRequired[str],
        "id": str,
        "issuer": ProfileInput,
        "name": NotRequired[str],
        "proof": NotRequired[Sequence[ProofInput]],
        "type": Sequence[str],
        "validFrom": NotRequired[str],
        "validUntil": NotRequired[str],
    },
)
"""A credential inside a learner record."""


class ClrCredentialSubjectInput(TypedDict):
    """The learner and the credentials of a learner record."""

    achievement: NotRequired[Sequence[AchievementInput]]
    association: NotRequired[Sequence[AssociationInput]]
    id: NotRequired[str]
    identifier: NotRequired[Sequence[IdentityObjectInput]]
    type: Sequence[str]
    verifiableCredential: Sequence[VerifiableCredentialInput]


class CredentialSchemaInput(TypedDict):
    """The schema that a credential follows."""

    id: str
    type: NotRequired[Annotated[Literal["1EdTechJsonSchemaValidator2019"], "stated"]]


ClrCredentialInput = TypedDict(
    "ClrCredentialInput",
    {
        "@context": Sequence[str],
        "credentialSchema": NotRequired[Sequence[CredentialSchemaInput]],
        "credentialSubject": ClrCredentialSubjectInput,
        "description": NotRequired[str],
        "id": str,
        "issuer": ProfileInput,
        "name": str,
        "proof": NotRequired[Sequence[ProofInput]],
        "type": Sequence[str],
        "validFrom": str,
        "validUntil": NotRequired[str],
    },
)
"""A comprehensive learner record as a verifiable credential."""
