"""Cryptosuites: what exactly the signature of a proof is computed over."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Literal

from timeback_kit.services.clr.verification.canonical import CanonicalFormError, jcs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.services.clr.verification.contexts import ContextStore

DATA_INTEGRITY: Final = "DataIntegrityProof"
SUITES: Final[Mapping[tuple[str, str | None], Literal["jcs", "rdfc"]]] = {
    (DATA_INTEGRITY, "eddsa-jcs-2022"): "jcs",
    (DATA_INTEGRITY, "eddsa-rdfc-2022"): "rdfc",
    (DATA_INTEGRITY, "eddsa-2022"): "rdfc",
    ("Ed25519Signature2020", None): "rdfc",
}
"""The canonical form by type and cryptosuite of a proof."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature has to be over.

    Args:
        data: The bytes, or None if they cannot be had.
        lost: What of the document and the proof they leave out.
        disguised: What they have under another name than a reader of the JSON looks for.
        unknown_contexts: Contexts that are not in the store.
        reason: Why there are none.
    """

    data: bytes | None
    lost: tuple[str, ...] = ()
    disguised: tuple[str, ...] = ()
    unknown_contexts: tuple[str, ...] = ()
    reason: str = ""


def canonical_form_of(proof: Mapping[str, Any]) -> Literal["jcs", "rdfc"] | None:
    """Return the canonical form that a proof is over, None if its suite is not known."""
    key = (proof.get("type"), proof.get("cryptosuite"))
    return SUITES.get(key) if all(part is None or isinstance(part, str) for part in key) else None  # type: ignore[arg-type]


def signed_data(document: dict[str, Any], proof: dict[str, Any], store: ContextStore) -> Signed:
    """Return what the signature of a proof has to be over.

    Args:
        document: The credential without proofs, or with those that the proof is chained to.
        proof: The proof, of a known suite.
        store: Where contexts come from.
    """
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    return _jcs(document, options) if canonical_form_of(proof) == "jcs" else _rdfc(document, options, store)


def _jcs(document: dict[str, Any], options: dict[str, Any]) -> Signed:
    if "@context" in options:
        stated, own = _listed(options["@context"]), _listed(document.get("@context"))
        if own[: len(stated)] != stated:
            return Signed(None, reason="the @context of the proof is not the beginning of the credential's")
        document = document | {"@context": options["@context"]}
    try:
        return Signed(_hashed(jcs(options), jcs(document)))
    except CanonicalFormError as error:
        return Signed(None, reason=str(error))


def _rdfc(document: dict[str, Any], options: dict[str, Any], store: ContextStore) -> Signed:
    from timeback_kit.services.clr.verification.rdf import rdfc

    context = document.get("@context")
    if "@context" in options and options["@context"] != context:
        return Signed(None, reason="the @context of the proof is not the credential's")
    body = rdfc(document, store)
    header = rdfc(options | {"@context": context}, store)
    lost = (*body.lost, *(f"proof: {name}" for name in header.lost))
    disguised = (*body.disguised, *(f"proof: {name}" for name in header.disguised))
    unknown = tuple(dict.fromkeys(body.unknown_contexts + header.unknown_contexts))
    if body.nquads is None or header.nquads is None:
        return Signed(None, lost, disguised, unknown, body.reason or header.reason)
    return Signed(_hashed(header.nquads, body.nquads), lost, disguised, unknown)


def _hashed(options: bytes, document: bytes) -> bytes:
    return sha256(options).digest() + sha256(document).digest()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
