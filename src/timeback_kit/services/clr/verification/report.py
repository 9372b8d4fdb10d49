"""What verification found, each aspect apart from the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from timeback_api.clr.errors import ClrError

__all__ = ["CredentialReport", "Problem", "ProofReport", "VerificationError"]

Signature: TypeAlias = Literal["valid", "invalid", "missing", "covered", "unchecked"]
KeyBinding: TypeAlias = Literal["issuer", "trusted", "claimed", "other", "unknown"]
Dates: TypeAlias = Literal["valid", "not_yet_valid", "expired", "unreadable", "missing"]
ProblemKind: TypeAlias = Literal[
    "json",
    "signature",
    "key",
    "issuer",
    "dates",
    "undefined_term",
    "disguised_term",
    "unknown_suite",
    "unknown_context",
    "proof",
]
PROBLEMS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why a credential is not verified.

    Args:
        kind: Which aspect it belongs to.
        path: Where in the credential, with dots and indexes.
        message: What is wrong.
    """

    kind: ProblemKind
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


@dataclass(frozen=True, slots=True)
class ProofReport:
    """One proof of a credential.

    Args:
        path: Where it stands.
        suite: Cryptosuite, or the proof's type where that is the suite.
        verification_method: Address of the key it names.
        created: When it says it was made.
        signature: Whether the signature is that of the key over the whole credential.
        key: Whose key it is: the `issuer`'s, a `trusted` one, one whose own document alone `claimed` the issuer,
            an `other` one, or `unknown`.
        form: Canonical form that its suite signs, None if the suite is not known.
        problems: Everything that is wrong with it.
    """

    path: str
    suite: str | None
    verification_method: str | None
    created: str | None
    signature: Signature
    key: KeyBinding
    form: Literal["jcs", "rdfc"] | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class CredentialReport:
    """One credential; true in a condition only if everything in it is verified.

    Args:
        path: Where it stands in the record; empty for the record itself.
        id: Its id.
        issuer: Id of its issuer.
        signature: `valid` if all proofs are; `covered` if it has none and the record around it, of the same issuer,
            is valid; `unchecked` if something needed was missing.
        key: The best key among the valid proofs; see `ProofReport`.
        dates: Where the moment of verification lies in its period of validity.
        undefined_terms: Paths that no context defines, so that the signature does not cover them.
        unknown_suites: Proof types and cryptosuites that cannot be checked.
        unknown_contexts: Contexts that are not in the store.
        not_checked: Paths that verification without network cannot judge: status lists and schemas.
        problems: Every reason why it is not verified, nested credentials apart.
        proofs: Its proofs, in order.
        nested: The credentials inside it.
    """

    path: str
    id: str | None
    issuer: str | None
    signature: Signature
    key: KeyBinding
    dates: Dates
    undefined_terms: tuple[str, ...] = ()
    unknown_suites: tuple[str, ...] = ()
    unknown_contexts: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    proofs: tuple[ProofReport, ...] = ()
    nested: tuple[CredentialReport, ...] = ()

    @property
    def verified(self) -> bool:
        """Whether it and every credential inside it are genuine, bound to their issuers and valid now."""
        return not self.problems and all(inner.verified for inner in self.nested)

    @property
    def key_bound_to_issuer(self) -> bool:
        """Whether a valid proof was made with the issuer's own key."""
        return self.key == "issuer"

    def __bool__(self) -> bool:
        return self.verified

    def all_problems(self) -> tuple[Problem, ...]:
        """Return the problems of the credential and of those inside it."""
        return self.problems + tuple(problem for inner in self.nested for problem in inner.all_problems())

    def raise_for_problems(self) -> None:
        """Raise if the credential is not verified.

        Raises:
            VerificationError: With this report.
        """
        if not self.verified:
            raise VerificationError(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        listed = ("undefined_terms", "unknown_suites", "unknown_contexts", "not_checked")
        return {
            "path": self.path,
            "id": self.id,
            "issuer": self.issuer,
            "verified": self.verified,
            "signature": self.signature,
            "key": self.key,
            "key_bound_to_issuer": self.key_bound_to_issuer,
            "dates": self.dates,
            **{name: list(getattr(self, name)) for name in listed},
            "problems": [_problem(problem) for problem in self.problems],
            "proofs": [_proof(proof) for proof in self.proofs],
            "nested": [inner.to_dict() for inner in self.nested],
        }


class VerificationError(ClrError):
    """A credential is not verified; `report` says why."""

    __module__ = __name__.rsplit(".", 2)[0]  # where users import it from, and what a traceback prints

    def __init__(self, report: CredentialReport) -> None:
        problems = report.all_problems()
        more = f"; and {len(problems) - PROBLEMS_SHOWN} more" if len(problems) > PROBLEMS_SHOWN else ""
        told = "; ".join(map(str, problems[:PROBLEMS_SHOWN]))
        super().__init__(f"The credential is not verified: {told}{more}")
        self.report = report


def _problem(problem: Problem) -> dict[str, Any]:
    return {"kind": problem.kind, "path": problem.path, "message": problem.message}


def _proof(proof: ProofReport) -> dict[str, Any]:
    return {
        "path": proof.path,
        "suite": proof.suite,
        "verification_method": proof.verification_method,
        "created": proof.created,
        "signature": proof.signature,
        "key": proof.key,
        "problems": [_problem(problem) for problem in proof.problems],
    }
