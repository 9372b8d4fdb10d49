"""Models of CLR: the objects in its responses."""

from __future__ import annotations

from typing import Literal

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)


@model
class Achievement(Model):
    """Something a learner can achieve."""

    achievement_type: str | None = field("achievementType", default=None)
    creator: Profile | None = field("creator", default=None)
    criteria: Criteria = field("criteria")
    description: str | None = field("description", default=None)
    id: str = field("id")
    image: Image | None = field("image", default=None)
    name: str = field("name")
    type: list[str] = field("type")


@model
class Association(Model):
    """A relation between two credentials."""

    association_type: (
        Literal[
            "exactMatchOf", "isChildOf", "isParentOf", "isPartOf", "isPeerOf", "isRelatedTo", "precedes", "replacedBy"
        ]
        | str
    ) = field("associationType")
    source_id: str = field("sourceId")
    target_id: str = field("targetId")
    type: Literal["Association"] | str = field("type", default="Association")


@model
class ClrCredential(Model):
    """A comprehensive learner record as a verifiable credential."""

    context: list[str] = field("@context")
    credential_schema: list[CredentialSchema] | None = field("credentialSchema", default=None)
    credential_subject: ClrCredentialSubject = field("credentialSubject")
    description: str | None = field("description", default=None)
    id: str = field("id")
    issuer: Profile = field("issuer")
    name: str = field("name")
    proof: list[Proof] | None = field("proof", default=None)
    type: list[str] = field("type")
    valid_from: str = field("validFrom")
    valid_until: str | None = field("validUntil", default=None)


@model
class ClrCredentialSubject(Model):
    """The learner and the credentials of a learner record."""

    achievement: list[Achievement] | None = field("achievement", default=None)
    association: list[Association] | None = field("association", default=None)
    id: str | None = field("id", default=None)
    identifier: list[IdentityObject] | None = field("identifier", default=None)
    type: list[str] = field("type")
    verifiable_credential: list[VerifiableCredential] = field("verifiableCredential")


@model
class CredentialSchema(Model):
    """The schema that a credential follows."""

    id: str = field("id")
    type: Literal["1EdTechJsonSchemaValidator2019"] | str = field("type", default="1EdTechJsonSchemaValidator2019")


@model
class Criteria(Model):
    """What has to be done for an achievement."""

    id: str | None = field("id", default=None)
    narrative: str | None = field("narrative", default=None)


@model
class IdentityObject(Model):
    """An identity of the learner, hashed or plain."""

    hashed: bool = field("hashed")
    identity_hash: str = field("identityHash")
    identity_type: str = field("identityType")
    salt: str | None = field("salt", default=None)
    type: Literal["IdentityObject"] | str = field("type", default="IdentityObject")


@model
class Image(Model):
    """The address of an image."""

    caption: str | None = field("caption", default=None)
    id: str = field("id")
    type: Literal["Image"] | str = field("type", default="Image")


@model
class Profile(Model):
    """Who issues a credential or creates an achievement."""

    description: str | None = field("description", default=None)
    email: str | None = field("email", default=None)
    id: str = field("id")
    image: Image | None = field("image", default=None)
    name: str | None = field("name", default=None)
    phone: str | None = field("phone", default=None)
    type: list[str] = field("type")
    url: str | None = field("url", default=None)


@model
class Proof(Model):
    """A cryptographic proof of a credential."""

    created: str = field("created")
    cryptosuite: str | None = field("cryptosuite", default=None)
    proof_purpose: str = field("proofPurpose")
    proof_value: str = field("proofValue")
    type: str = field("type")
    verification_method: str = field("verificationMethod")


@model
class VerifiableCredential(Model):
    """A credential inside a learner record."""

    context: list[str] = field("@context")
    credential_subject: VerifiableCredentialSubject = field("credentialSubject")
    description: str | None = field("description", default=None)
    id: str = field("id")
    issuer: Profile = field("issuer")
    name: str | None = field("name", default=None)
    proof: list[Proof] | None = field("proof", default=None)
    type: list[str] = field("type")
    valid_from: str | None = field("validFrom", default=None)
    valid_until: str | None = field("validUntil", default=None)


@model
class VerifiableCredentialSubject(Model):
    """The subject of a credential inside a learner record."""

    achievement: Achievement | None = field("achievement", default=None)
    id: str | None = field("id", default=None)
    type: list[str] | None = field("type", default=None)
