"""Models of CLR: what its answers hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_model,
    as_models,
    dump,
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            achievement_type=get("achievementType"),
            creator=as_model(Profile, get("creator")),
            criteria=as_model(Criteria, get("criteria")),
            description=get("description"),
            id=get("id"),
            image=as_model(Image, get("image")),
            name=get("name"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "achievementType": self.achievement_type,
                "creator": dump(self.creator),
                "criteria": dump(self.criteria),
                "description": self.description,
                "id": self.id,
                "image": dump(self.image),
                "name": self.name,
                "type": dump(self.type),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            association_type=get("associationType"),
            source_id=get("sourceId"),
            target_id=get("targetId"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "associationType": self.association_type,
                "sourceId": self.source_id,
                "targetId": self.target_id,
                "type": self.type,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            context=get("@context"),
            credential_schema=as_models(CredentialSchema, get("credentialSchema")),
            credential_subject=as_model(ClrCredentialSubject, get("credentialSubject")),
            description=get("description"),
            id=get("id"),
            issuer=as_model(Profile, get("issuer")),
            name=get("name"),
            proof=as_models(Proof, get("proof")),
            type=get("type"),
            valid_from=get("validFrom"),
            valid_until=get("validUntil"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "@context": dump(self.context),
                "credentialSchema": dump(self.credential_schema),
                "credentialSubject": dump(self.credential_subject),
                "description": self.description,
                "id": self.id,
                "issuer": dump(self.issuer),
                "name": self.name,
                "proof": dump(self.proof),
                "type": dump(self.type),
                "validFrom": self.valid_from,
                "validUntil": self.valid_until,
            }
        )


@model
class ClrCredentialSubject(Model):
    """The learner and the credentials of a learner record."""

    achievement: list[Achievement] | None = field("achievement", default=None)
    association: list[Association] | None = field("association", default=None)
    id: str | None = field("id", default=None)
    identifier: list[IdentityObject] | None = field("identifier", default=None)
    type: list[str] = field("type")
    verifiable_credential: list[VerifiableCredential] = field("verifiableCredential")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            achievement=as_models(Achievement, get("achievement")),
            association=as_models(Association, get("association")),
            id=get("id"),
            identifier=as_models(IdentityObject, get("identifier")),
            type=get("type"),
            verifiable_credential=as_models(VerifiableCredential, get("verifiableCredential")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "achievement": dump(self.achievement),
                "association": dump(self.association),
                "id": self.id,
                "identifier": dump(self.identifier),
                "type": dump(self.type),
                "verifiableCredential": dump(self.verifiable_credential),
            }
        )


@model
class CredentialSchema(Model):
    """The schema that a credential follows."""

    id: str = field("id")
    type: Literal["1EdTechJsonSchemaValidator2019"] | str = field("type", default="1EdTechJsonSchemaValidator2019")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            id=get("id"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "id": self.id,
                "type": self.type,
            }
        )


@model
class Criteria(Model):
    """What has to be done for an achievement."""

    id: str | None = field("id", default=None)
    narrative: str | None = field("narrative", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            id=get("id"),
            narrative=get("narrative"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "id": self.id,
                "narrative": self.narrative,
            }
        )


@model
class IdentityObject(Model):
    """An identity of the learner, hashed or plain."""

    hashed: bool = field("hashed")
    identity_hash: str = field("identityHash")
    identity_type: str = field("identityType")
    salt: str | None = field("salt", default=None)
    type: Literal["IdentityObject"] | str = field("type", default="IdentityObject")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            hashed=get("hashed"),
            identity_hash=get("identityHash"),
            identity_type=get("identityType"),
            salt=get("salt"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "hashed": self.hashed,
                "identityHash": self.identity_hash,
                "identityType": self.identity_type,
                "salt": self.salt,
                "type": self.type,
            }
        )


@model
class Image(Model):
    """The address of an image."""

    caption: str | None = field("caption", default=None)
    id: str = field("id")
    type: Literal["Image"] | str = field("type", default="Image")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            caption=get("caption"),
            id=get("id"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "caption": self.caption,
                "id": self.id,
                "type": self.type,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            description=get("description"),
            email=get("email"),
            id=get("id"),
            image=as_model(Image, get("image")),
            name=get("name"),
            phone=get("phone"),
            type=get("type"),
            url=get("url"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "description": self.description,
                "email": self.email,
                "id": self.id,
                "image": dump(self.image),
                "name": self.name,
                "phone": self.phone,
                "type": dump(self.type),
                "url": self.url,
            }
        )


@model
class Proof(Model):
    """A cryptographic proof of a credential."""

    created: str = field("created")
    cryptosuite: str | None = field("cryptosuite", default=None)
    proof_purpose: str = field("proofPurpose")
    proof_value: str = field("proofValue")
    type: str = field("type")
    verification_method: str = field("verificationMethod")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            created=get("created"),
            cryptosuite=get("cryptosuite"),
            proof_purpose=get("proofPurpose"),
            proof_value=get("proofValue"),
            type=get("type"),
            verification_method=get("verificationMethod"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "created": self.created,
                "cryptosuite": self.cryptosuite,
                "proofPurpose": self.proof_purpose,
                "proofValue": self.proof_value,
                "type": self.type,
                "verificationMethod": self.verification_method,
            }
        )


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
    valid_from: str = field("validFrom")
    valid_until: str | None = field("validUntil", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            context=get("@context"),
            credential_subject=as_model(VerifiableCredentialSubject, get("credentialSubject")),
            description=get("description"),
            id=get("id"),
            issuer=as_model(Profile, get("issuer")),
            name=get("name"),
            proof=as_models(Proof, get("proof")),
            type=get("type"),
            valid_from=get("validFrom"),
            valid_until=get("validUntil"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "@context": dump(self.context),
                "credentialSubject": dump(self.credential_subject),
                "description": self.description,
                "id": self.id,
                "issuer": dump(self.issuer),
                "name": self.name,
                "proof": dump(self.proof),
                "type": dump(self.type),
                "validFrom": self.valid_from,
                "validUntil": self.valid_until,
            }
        )


@model
class VerifiableCredentialSubject(Model):
    """The subject of a credential inside a learner record."""

    achievement: Achievement | None = field("achievement", default=None)
    id: str | None = field("id", default=None)
    type: list[str] | None = field("type", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            achievement=as_model(Achievement, get("achievement")),
            id=get("id"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "achievement": dump(self.achievement),
                "id": self.id,
                "type": dump(self.type),
            }
        )
