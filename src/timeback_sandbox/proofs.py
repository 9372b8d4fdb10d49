"""Data Integrity proofs with the cryptosuite eddsa-jcs-2022."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from timeback_sandbox.canonical import canonical
from timeback_sandbox.multibase import did_key, multibase


class Signer:
    """Signs documents with a key that is new in every process."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.did = did_key(public)

    @property
    def verification_method(self) -> str:
        """The did:key URL of the public key."""
        return f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, document: dict[str, Any], created: str) -> dict[str, Any]:
        """Return the proof of a document.

        Args:
            document: The document without a proof.
            created: When the proof is made, ISO 8601.
        """
        options: dict[str, Any] = {
            "type": "DataIntegrityProof",
            "cryptosuite": "eddsa-jcs-2022",
            "created": created,
            "verificationMethod": self.verification_method,
            "proofPurpose": "assertionMethod",
        }
        context = document.get("@context")
        configuration = options if context is None else options | {"@context": context}
        hashed = sha256(canonical(configuration)).digest() + sha256(canonical(document)).digest()
        return configuration | {"proofValue": multibase(self._key.sign(hashed))}
