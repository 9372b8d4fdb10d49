"""Proofs of one credential: alone, in sets and in chains."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.services.clr.verification.contexts import remedy
from timeback_kit.services.clr.verification.dates import read_instant
from timeback_kit.services.clr.verification.keys import PURPOSE, Key, KeyProblemError, Resolver, find_key
from timeback_kit.services.clr.verification.multibase import decode_multibase
from timeback_kit.services.clr.verification.report import KeyBinding, Problem, ProblemKind, ProofReport, Signature
from timeback_kit.services.clr.verification.suites import canonical_form_of, signed_data

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from timeback_kit.services.clr.verification.contexts import ContextStore

SIGNATURE_BYTES: Final = 64
_REQUIRED: Final = ("type", "proofPurpose", "verificationMethod", "proofValue")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a verification may use.

    Args:
        store: Contexts.
        resolver: Returns documents of keys, if the caller has any.
        trusted_signers: Keys and controllers that may sign for any issuer.
        at: The moment that counts.
    """

    store: ContextStore
    resolver: Resolver | None
    trusted_signers: Collection[str]
    at: datetime


@dataclass(slots=True)
class Findings:
    """What came up while one proof was checked."""

    path: str
    problems: list[Problem] = field(default_factory=list)
    lost: tuple[str, ...] = ()
    unknown_contexts: tuple[str, ...] = ()
    unknown_suite: str | None = None

    def add(self, kind: ProblemKind, message: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(kind, self.path, message))


def check_proof(
    credential: dict[str, Any], proofs: list[Any], at: int, issuer: str | None, path: str, given: Circumstances
) -> tuple[ProofReport, Findings]:
    """Check one proof of a credential.

    Args:
        credential: The credential, without its proofs.
        proofs: All its proofs.
        at: Which of them.
        issuer: Id of the issuer, None if it has none.
        path: Where the proof stands.
        given: What may be used.

    Returns:
        The report of the proof, and everything for that of the credential.
    """
    found = Findings(path)
    proof = proofs[at]
    if not isinstance(proof, dict):
        found.add("proof", "is not an object")
        return ProofReport(path, None, None, None, "unchecked", "unknown", None, tuple(found.problems)), found
    _check_shape(proof, found, given.at)
    key = _key(proof, found, given)
    binding = _binding(key, proof, issuer, given.trusted_signers)
    signature = _signature(credential, proofs, proof, key, found, given.store)
    report = ProofReport(
        path=path,
        suite=_string(proof.get("cryptosuite")) or _string(proof.get("type")),
        verification_method=_string(proof.get("verificationMethod")),
        created=_string(proof.get("created")),
        signature=signature,
        key=binding,
        form=canonical_form_of(proof),
        problems=tuple(found.problems),
    )
    return report, found


def _check_shape(proof: dict[str, Any], found: Findings, at: datetime) -> None:
    for name in _REQUIRED:
        if not isinstance(proof.get(name), str):
            found.add("proof", f"{name} is not a string")
    if isinstance(proof.get("proofPurpose"), str) and proof["proofPurpose"] != PURPOSE:
        found.add("proof", f"proofPurpose is not {PURPOSE}")
    if "created" in proof and read_instant(proof["created"]) is None:
        found.add("dates", "created is not a date-time with a time zone")
    if "expires" in proof:
        end = read_instant(proof["expires"])
        if end is None:
            found.add("dates", "expires is not a date-time with a time zone")
        elif end <= at:
            found.add("dates", "the proof has expired")


def _key(proof: dict[str, Any], found: Findings, given: Circumstances) -> Key | None:
    method = proof.get("verificationMethod")
    if not isinstance(method, str):
        return None
    try:
        return find_key(method, given.resolver, given.at)
    except KeyProblemError as error:
        found.add("key", str(error))
        return None


def _binding(key: Key | None, proof: dict[str, Any], issuer: str | None, trusted: Collection[str]) -> KeyBinding:
    if key is None:
        return "unknown"
    if issuer is not None and key.controller == issuer and key.confirmed:
        return "issuer"
    if proof["verificationMethod"] in trusted or (key.confirmed and key.controller in trusted):
        return "trusted"
    return "claimed" if key.controller == issuer else "other"


def _signature(
    credential: dict[str, Any],
    proofs: list[Any],
    proof: dict[str, Any],
    key: Key | None,
    found: Findings,
    store: ContextStore,
) -> Signature:
    if canonical_form_of(proof) is None:
        found.unknown_suite = _string(proof.get("cryptosuite")) or _string(proof.get("type")) or "none"
        found.add("unknown_suite", f"the suite {found.unknown_suite} is not known here")
        return "unchecked"
    document = _with_previous(credential, proofs, proof, found)
    if document is None:
        return "unchecked"
    signed = signed_data(document, proof, store)
    found.lost, found.unknown_contexts = signed.lost, signed.unknown_contexts
    for name in signed.disguised:
        found.add("disguised_term", f"{name} is not the plain term, which hides it from readers of the JSON")
    for name in signed.unknown_contexts:
        found.add("unknown_context", f"{name} is not in the store of contexts{remedy(name)}")
    if signed.data is None:
        if not signed.unknown_contexts:
            found.add("signature", f"what is signed has no canonical form: {signed.reason}")
        return "unchecked"
    if key is None:
        return "unchecked"
    problem = _mismatch(key.public, proof.get("proofValue"), signed.data)
    if problem:
        found.add("signature", problem)
        return "invalid"
    return "valid"


def _with_previous(
    credential: dict[str, Any], proofs: list[Any], proof: dict[str, Any], found: Findings
) -> dict[str, Any] | None:
    """The credential with the proofs that this one is chained to: these are signed along with it."""
    if "previousProof" not in proof:
        return credential
    stated = proof["previousProof"]
    names = stated if isinstance(stated, list) else [stated]
    previous = [
        other
        for other in proofs
        if isinstance(other, dict) and other is not proof and isinstance(other.get("id"), str) and other["id"] in names
    ]
    are_strings = all(isinstance(name, str) for name in names)
    if not names or not are_strings or sorted(names) != sorted(other["id"] for other in previous):
        found.add("proof", "previousProof names proofs that are not there, or not exactly once")
        return None
    return credential | {"proof": previous}


def _mismatch(public: bytes, proof_value: Any, data: bytes) -> str:
    """What is wrong with a signature; empty if nothing is."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        signature = decode_multibase(proof_value) if isinstance(proof_value, str) else b""
    except ValueError as error:
        return f"proofValue {error}"
    if len(signature) != SIGNATURE_BYTES:
        return f"proofValue is not a signature of {SIGNATURE_BYTES} bytes"
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return "the signature is not that of the key over this content"
    return ""


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None
