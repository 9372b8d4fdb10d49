"""Credentials to verify: the W3C's examples as facts, small contexts of our own, and a signer written for the tests."""

from __future__ import annotations

import json
from copy import deepcopy
from hashlib import sha256
from typing import Any

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pyld import jsonld

V2 = "https://www.w3.org/ns/credentials/v2"
EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2"
ED2020 = "https://w3id.org/security/suites/ed25519-2020/v1"
CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"

_CRED, _SEC, _XSD = (
    "https://www.w3.org/2018/credentials#",
    "https://w3id.org/security#",
    "http://www.w3.org/2001/XMLSchema#",
)
_PURPOSE = {"@id": f"{_SEC}proofPurpose", "@type": "@vocab"}
_CREATED = {"@id": "http://purl.org/dc/terms/created", "@type": f"{_XSD}dateTime"}
_METHOD = {"@id": f"{_SEC}verificationMethod", "@type": "@id"}
_VALUE = {"@id": f"{_SEC}proofValue", "@type": f"{_SEC}multibase"}
_PROOF_TERMS = {
    "assertionMethod": f"{_SEC}assertionMethod",
    "proofPurpose": _PURPOSE,
    "created": _CREATED,
    "verificationMethod": _METHOD,
    "proofValue": _VALUE,
    "previousProof": {"@id": f"{_SEC}previousProof", "@type": "@id"},
    "cryptosuite": {"@id": f"{_SEC}cryptosuite", "@type": f"{_SEC}cryptosuiteString"},
}
_OB, _CLR = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#", "https://purl.imsglobal.org/spec/vc/clr/vocab.html#"
CONTEXTS: dict[str, dict[str, Any]] = {
    V2: {
        "@context": {
            "id": "@id",
            "type": "@type",
            "VerifiableCredential": f"{_CRED}VerifiableCredential",
            "name": "https://schema.org/name",
            "description": "https://schema.org/description",
            "issuer": {"@id": f"{_CRED}issuer", "@type": "@id"},
            "validFrom": {"@id": f"{_CRED}validFrom", "@type": f"{_XSD}dateTime"},
            "validUntil": {"@id": f"{_CRED}validUntil", "@type": f"{_XSD}dateTime"},
            "credentialSubject": {"@id": f"{_CRED}credentialSubject", "@type": "@id"},
            "credentialStatus": {"@id": f"{_CRED}credentialStatus", "@type": "@id"},
            "proof": {"@id": f"{_SEC}proof", "@type": "@id", "@container": "@graph"},
            "DataIntegrityProof": f"{_SEC}DataIntegrityProof",
            **_PROOF_TERMS,
        }
    },
    EXAMPLES: {"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}},
    ED2020: {"@context": {"Ed25519Signature2020": f"{_SEC}Ed25519Signature2020"}},
    OB: {
        "@context": {
            "Profile": f"{_OB}Profile",
            "Achievement": f"{_OB}Achievement",
            "AchievementCredential": f"{_OB}AchievementCredential",
            "AchievementSubject": f"{_OB}AchievementSubject",
            "achievement": f"{_OB}achievement",
            "achievementType": f"{_OB}achievementType",
            "criteria": f"{_OB}criteria",
            "narrative": f"{_OB}narrative",
            "IdentityObject": f"{_OB}IdentityObject",
            "identityHash": f"{_OB}identityHash",
            "identityType": f"{_OB}identityType",
            "hashed": f"{_OB}hashed",
            "score": {"@id": f"{_OB}score"},
        }
    },
    CLR: {
        "@context": {
            "ClrCredential": f"{_CLR}ClrCredential",
            "ClrSubject": f"{_CLR}ClrSubject",
            "identifier": f"{_CLR}identifier-1",
            "verifiableCredential": {"@id": f"{_CLR}verifiableCredential", "@container": "@set"},
        }
    },
}
"""Contexts with as many terms as the tests need."""

W3C_DOCUMENT: dict[str, Any] = {
    "@context": [V2, EXAMPLES],
    "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
    "type": ["VerifiableCredential", "AlumniCredential"],
    "name": "Alumni Credential",
    "description": "A minimum viable example of an Alumni Credential.",
    "issuer": "https://vc.example/issuers/5678",
    "validFrom": "2023-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
}
W3C_KEYS = (
    "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    "z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7",
    "z6MkhWqdDBPojHA7cprTGTt5yHv5yUi1B8cnXn8ReLumkw6E",
    "z6MkmEq87wkHCYnWnNZkigeDMGTN7oUw1upkhzd77KuXERS1",
    "z6Mkm1S51iPHJvDEkJ9MRtxJmT8Pqo6wHipAFwBAjN83vntT",
)
W3C_SIGNERS = tuple(f"did:key:{key}" for key in W3C_KEYS)


def w3c_proof(
    suite: str | None, value: str, key: int = 0, created: str = "2023-02-24T23:36:38Z", **more: Any
) -> dict[str, Any]:
    """A proof of the W3C's examples; without a suite, one of the type Ed25519Signature2020."""
    method = f"did:key:{W3C_KEYS[key]}#{W3C_KEYS[key]}"
    kind = {"type": "Ed25519Signature2020"} if suite is None else {"type": "DataIntegrityProof", "cryptosuite": suite}
    return {
        **kind,
        "created": created,
        "verificationMethod": method,
        "proofPurpose": "assertionMethod",
        **more,
        "proofValue": value,
    }


W3C_JCS = W3C_DOCUMENT | {
    "proof": w3c_proof(
        "eddsa-jcs-2022",
        "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
        **{"@context": [V2, EXAMPLES]},
    )
}
W3C_RDFC = W3C_DOCUMENT | {
    "proof": w3c_proof(
        "eddsa-rdfc-2022", "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme"
    )
}
W3C_ED2020 = W3C_DOCUMENT | {
    "@context": [V2, EXAMPLES, ED2020],
    "proof": w3c_proof(
        None, "z57Mm1vboMtZiCyJ4aReZsv8co4Re64Y8GEjL1ZARzMbXZgkARFLqFs1P345NpPGG2hgCrS4nNdvJhpwnrNyG3kEF"
    ),
}
FIRST, SECOND = "urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544", "urn:uuid:8cc9022b-6b14-4cf3-8571-74972c5feb54"
THIRD = "urn:uuid:d94f792a-c546-4d06-b38a-da070ab56c23"
W3C_SET_PROOFS = [
    w3c_proof(
        "eddsa-rdfc-2022",
        "z66vWyqwAghu52WbpRkCwFRTu6Msn92ArtjpJ3gGMSVoU5RADwBfszoDt1QWY8owqLPz4nTj7hAwV7xFti1p93zdr",
        key=1,
        id=FIRST,
    ),
    w3c_proof(
        "eddsa-rdfc-2022",
        "z2scr94SNNrGpP2bE7ajvKWeUHm7HJ2edDkxpARvFAQ8V3USzwEzibqrXKaLHBrWostswsfvg82twQR88BgtnsrXY",
        key=2,
        id=SECOND,
    ),
]
W3C_SET = W3C_DOCUMENT | {"proof": W3C_SET_PROOFS}
W3C_CHAIN = W3C_DOCUMENT | {
    "proof": [
        *W3C_SET_PROOFS,
        w3c_proof(
            "eddsa-rdfc-2022",
            "zWaPeEvBAkhQpNQj8pknuvg5STcKnt3cvM9t4kAYeJETFjvVMSXEEjadC4uxC9fKCn6JHbjt6fj2fhoaVNynBm6J",
            key=3,
            created="2023-02-26T22:06:38Z",
            id=THIRD,
            previousProof=[FIRST, SECOND],
        ),
        w3c_proof(
            "eddsa-rdfc-2022",
            "z4b5uUtxNiV4E541LiR8qLvA21xM1Vt4Hfn6nLmmDePdFvLB3jFj3HyEEJyRMbpJzv4Gfdr8ABeuRTxAvZv6KWRRh",
            key=4,
            created="2023-02-26T22:16:38Z",
            previousProof=THIRD,
        ),
    ]
}

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def multibase(data: bytes) -> str:
    """The base58 form of bytes, with its prefix."""
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        digits = ALPHABET[digit] + digits
    return "z" + "1" * (len(data) - len(data.lstrip(b"\0"))) + digits


class Signer:
    """Signs as the recommendation says, with nothing of the code under test."""

    def __init__(self, seed: int = 1) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.multikey = multibase(b"\xed\x01" + public)
        self.did = f"did:key:{self.multikey}"
        self.method = f"{self.did}#{self.multikey}"

    def sign(self, document: dict[str, Any], suite: str = "eddsa-jcs-2022", **more: Any) -> dict[str, Any]:
        """The document with one proof; `more` goes into the proof."""
        document = deepcopy(document)
        options = {
            "type": "DataIntegrityProof",
            "cryptosuite": suite,
            "created": "2025-01-01T00:00:00Z",
            "verificationMethod": self.method,
            "proofPurpose": "assertionMethod",
            **more,
        }
        if suite == "eddsa-jcs-2022":
            options = {"@context": document["@context"], **options}
            header, body = rfc8785.dumps(options), rfc8785.dumps(document)
        else:
            header = nquads(options | {"@context": document["@context"]})
            body = nquads(document)
        value = self._key.sign(sha256(header).digest() + sha256(body).digest())
        return document | {"proof": [options | {"proofValue": multibase(value)}]}


def nquads(document: dict[str, Any]) -> bytes:
    """The canonical form, in which undefined terms are missing without a word."""

    def load(address: str, options: Any) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": address, "document": CONTEXTS[address]}

    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}
    return jsonld.JsonLdProcessor().normalize(document, options).encode()


SIGNER = Signer()
PROFILE = {"id": SIGNER.did, "type": ["Profile"], "name": "Example University"}
ACHIEVEMENT = {
    "id": "https://example.edu/achievements/algebra-1",
    "type": ["Achievement"],
    "name": "Algebra I",
    "criteria": {"narrative": "Completed all units with 80%+ mastery"},
    "achievementType": "Competency",
}
INNER: dict[str, Any] = {
    "@context": [V2, OB],
    "id": "urn:uuid:achievement-001",
    "type": ["VerifiableCredential", "AchievementCredential"],
    "issuer": PROFILE,
    "name": "Algebra I Completion",
    "validFrom": "2024-06-15T00:00:00Z",
    "credentialSubject": {"type": ["AchievementSubject"], "achievement": ACHIEVEMENT},
}
RECORD: dict[str, Any] = {
    "@context": [V2, CLR, OB],
    "id": "urn:uuid:student-transcript-001",
    "type": ["VerifiableCredential", "ClrCredential"],
    "issuer": PROFILE,
    "name": "Student Achievement Record",
    "validFrom": "2024-01-01T00:00:00Z",
    "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": [INNER]},
}


def changed(document: dict[str, Any], path: list[str | int], value: Any) -> dict[str, Any]:
    """A copy with one value replaced."""
    copy = json.loads(json.dumps(document))
    place = copy
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return copy
