"""Data Integrity proofs with the cryptosuites eddsa-jcs-2022 and eddsa-rdfc-2022."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from timeback_sandbox.canonical import canonical
from timeback_sandbox.issuers import Issuers
from timeback_sandbox.linked_data import Contexts, canonical_rdf
from timeback_sandbox.multibase import did_key, multibase


@dataclass(frozen=True, slots=True)
class Signing:
    """How credentials are signed.

    Attributes:
        form: `jcs`, under a did:key and whatever the terms; or `rdfc`, under a key that belongs to the issuer.
        contexts: Where `rdfc` finds the contexts.
        key: The private key, 32 bytes; None for a new one.
    """

    form: Literal["jcs", "rdfc"] = "jcs"
    contexts: Contexts = field(default_factory=Contexts)
    key: bytes | None = field(default=None, repr=False)


class Signer:
    """Signs documents with a key that is new in every process, unless it is given.

    Args:
        origin: Base URL of the sandbox, below which keys are served.
        signing: How to sign.
    """

    def __init__(self, origin: str = "http://localhost", signing: Signing | None = None) -> None:
        self._signing = signing or Signing()
        key = self._signing.key
        self._key = Ed25519PrivateKey.generate() if key is None else Ed25519PrivateKey.from_private_bytes(key)
        public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.did = did_key(public)
        self.issuers = Issuers(origin, self.did.removeprefix("did:key:"))

    @property
    def verification_method(self) -> str:
        """The did:key URL of the public key."""
        return f"{self.did}#{self.did.removeprefix('did:key:')}"

    def sign(self, document: dict[str, Any], created: str) -> dict[str, Any]:
        """Return the proof of a document.

        Args:
            document: The document without a proof.
            created: When the proof is made, ISO 8601.

        Raises:
            LostTermsError: With `rdfc`, a term of the document is in none of its contexts.
            UnknownContextError: With `rdfc`, a context is not at hand.
            ValueError: With `rdfc`, it is not valid JSON-LD.
        """
        form = self._signing.form
        options: dict[str, Any] = {
            "type": "DataIntegrityProof",
            "cryptosuite": f"eddsa-{form}-2022",
            "created": created,
            "verificationMethod": self._method(document),
            "proofPurpose": "assertionMethod",
        }
        context = document.get("@context")
        configuration = options if context is None else options | {"@context": context}
        if form == "jcs":
            return self._proven(configuration, canonical(configuration), canonical(document))
        contexts = self._signing.contexts
        return self._proven(options, canonical_rdf(configuration, contexts), canonical_rdf(document, contexts))

    def _method(self, document: dict[str, Any]) -> str:
        issuer = document.get("issuer")
        issuer_id = issuer.get("id") if isinstance(issuer, dict) else issuer
        if self._signing.form == "jcs" or not isinstance(issuer_id, str) or issuer_id == self.did:
            return self.verification_method
        return self.issuers.method(issuer_id)

    def _proven(self, options: dict[str, Any], options_form: bytes, document_form: bytes) -> dict[str, Any]:
        hashed = sha256(options_form).digest() + sha256(document_form).digest()
        return options | {"proofValue": multibase(self._key.sign(hashed))}
