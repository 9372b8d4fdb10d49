"""Is a credential genuine? One call, offline, with a report that keeps the reasons apart."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.services.clr.verification.contexts import ContextStore
from timeback_kit.services.clr.verification.libraries import require_libraries
from timeback_kit.services.clr.verification.report import CredentialReport, Problem, ProofReport, VerificationError
from timeback_kit.services.clr.verification.strict_json import AmbiguousJsonError, parse_json, plain_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from timeback_api.clr import models

__all__ = ["ContextStore", "CredentialReport", "Problem", "ProofReport", "VerificationError", "verify"]


def verify(
    credential: models.ClrCredential | Mapping[str, Any] | str | bytes,
    *,
    resolver: Callable[[str], Mapping[str, Any] | None] | None = None,
    contexts: ContextStore | Mapping[str, Mapping[str, Any]] | None = None,
    trusted_signers: Collection[str] = (),
    at: datetime | None = None,
    raise_on_failure: bool = False,
) -> CredentialReport:
    """Verify a credential and every credential inside it, without any network.

    Suites: eddsa-jcs-2022 (needs no contexts), eddsa-rdfc-2022, the older eddsa-2022, and Ed25519Signature2020; single
    proofs, proof sets and chains. Needs the extra `[verify]`.

    Args:
        credential: A model, a dict, or the JSON itself as a string or bytes; only with the JSON itself are repeated
            keys and rounded numbers noticed.
        resolver: Returns the document of an https or did:web key, or None; called for nothing else. A did:key needs
            none.
        contexts: A store, or contexts of your own by address, which come before the user's store.
        trusted_signers: did:keys or key addresses that may sign for any issuer, such as the platform's.
        at: The moment that counts, with a time zone. Default: now.
        raise_on_failure: Whether to raise instead of returning the report of a credential that is not verified.

    Returns:
        The report; true in a condition only if everything is verified.

    Raises:
        VerificationError: It is not verified, and `raise_on_failure` was asked for.
        ConfigurationError: A library of the extra `[verify]` is not installed, or `at` has no time zone.
    """
    require_libraries()
    report = _checked(credential, resolver, contexts, trusted_signers, _moment(at))
    if raise_on_failure:
        report.raise_for_problems()
    return report


def _checked(
    credential: Any,
    resolver: Callable[[str], Mapping[str, Any] | None] | None,
    contexts: ContextStore | Mapping[str, Mapping[str, Any]] | None,
    trusted_signers: Collection[str],
    at: datetime,
) -> CredentialReport:
    from timeback_kit.services.clr.verification.credentials import check_record, refused
    from timeback_kit.services.clr.verification.proofs import Circumstances

    store = contexts if isinstance(contexts, ContextStore) else ContextStore(documents=contexts)
    trusted = frozenset([trusted_signers] if isinstance(trusted_signers, str) else trusted_signers)
    try:
        record = _json_values(credential)
    except AmbiguousJsonError as error:
        return refused(str(error))
    if not isinstance(record, dict):
        return refused("a credential is an object")
    return check_record(record, Circumstances(store, resolver, trusted, at))


def _json_values(credential: Any) -> Any:
    if isinstance(credential, str | bytes):
        return parse_json(credential)
    written = credential.to_dict() if callable(getattr(credential, "to_dict", None)) else credential
    return plain_json(written)


def _moment(at: datetime | None) -> datetime:
    if at is None:
        return datetime.now(UTC)
    if at.tzinfo is None:
        raise ConfigurationError("at has no time zone: write datetime(..., tzinfo=UTC)")
    return at
