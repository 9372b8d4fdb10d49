"""Checks a credential and every credential inside it, and keeps what it finds apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.services.clr.verification.dates import read_instant
from timeback_kit.services.clr.verification.proofs import Circumstances, Findings, check_proof
from timeback_kit.services.clr.verification.report import (
    CredentialReport,
    Dates,
    KeyBinding,
    Problem,
    ProofReport,
    Signature,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

TYPE: Final = "VerifiableCredential"
UNCHECKED: Final = ("credentialStatus", "credentialSchema", "endorsementJwt", "refreshService", "termsOfUse")
MOST_PROOFS: Final = 20
MOST_CREDENTIALS: Final = 1_000
_RANKS: Final[tuple[KeyBinding, ...]] = ("issuer", "trusted", "claimed", "other", "unknown")
_BINDINGS: Final = {
    "claimed": (
        "the key names the issuer as its controller, but the issuer's own document does not list the key "
        "(the resolver has to return that document)"
    ),
    "other": "the key is not the issuer's; if it may sign for others, name it in trusted_signers",
}


def check_record(record: dict[str, Any], given: Circumstances) -> CredentialReport:
    """Check a credential and those inside it.

    Args:
        record: The outermost credential, plain JSON values.
        given: What may be used.
    """
    if sum(1 for _ in _inner(record, "", deep=True)) > MOST_CREDENTIALS:
        return refused(f"holds more than {MOST_CREDENTIALS} credentials")
    return _Credential(record, "", given, around=None).check()


def refused(reason: str) -> CredentialReport:
    """Return the report of something that is not a credential.

    Args:
        reason: What is wrong with it.
    """
    return CredentialReport("", None, None, "unchecked", "unknown", "missing", problems=(Problem("json", "", reason),))


class _Credential:
    """One credential while it is checked."""

    def __init__(
        self, credential: dict[str, Any], path: str, given: Circumstances, around: CredentialReport | None
    ) -> None:
        self.path = path
        self.given = given
        self.around = around
        self.content = {name: value for name, value in credential.items() if name != "proof"}
        proof = credential.get("proof", [])
        self.proofs: list[Any] = proof if isinstance(proof, list) else [proof]
        self.id = _string(credential.get("id"))
        self.issuer = _id_of(credential.get("issuer"))
        self.problems: list[Problem] = []

    def check(self) -> CredentialReport:
        dates = self._dates()
        checked = self._check_proofs()
        reports = tuple(report for report, _ in checked)
        findings = [found for _, found in checked]
        for found in findings:
            self.problems += found.problems
        signature = self._signature(reports)
        key = self._key(reports, signature)
        lost = self._lost(findings)
        self.problems += [Problem("undefined_term", name, "no context defines it: the signature does not cover it")
                          for name in lost]  # fmt: skip
        self._check_type()
        if signature not in ("valid", "covered") and not self.problems:
            self._problem("signature", "proof", "is not verified")
        report = CredentialReport(
            path=self.path,
            id=self.id,
            issuer=self.issuer,
            signature=signature,
            key=key,
            dates=dates,
            undefined_terms=lost,
            unknown_suites=_distinct(found.unknown_suite for found in findings if found.unknown_suite),
            unknown_contexts=_distinct(name for found in findings for name in found.unknown_contexts),
            not_checked=tuple(_unchecked(self.content, self.path)),
            problems=tuple(dict.fromkeys(self.problems)),
            proofs=reports,
        )
        return self._with_nested(report)

    def _with_nested(self, report: CredentialReport) -> CredentialReport:
        around = self.around if report.signature == "covered" else report
        nested = tuple(
            _Credential(inner, path, self.given, around).check() if isinstance(inner, dict) else _unreadable(path)
            for inner, path in _inner(self.content, self.path)
        )
        return replace(report, nested=nested)

    def _problem(self, kind: Any, name: str, message: str) -> None:
        path = f"{self.path}.{name}" if self.path and name else self.path or name
        self.problems.append(Problem(kind, path, message))

    def _check_type(self) -> None:
        if TYPE not in _listed(self.content.get("type")):
            self._problem("json", "type", f"does not include {TYPE}")
        if self.issuer is None:
            self._problem("issuer", "issuer", "has no id")

    def _check_proofs(self) -> list[tuple[ProofReport, Findings]]:
        if len(self.proofs) > MOST_PROOFS:
            self._problem("proof", "proof", f"has more than {MOST_PROOFS} proofs")
            return []
        prefix = f"{self.path}.proof" if self.path else "proof"
        return [
            check_proof(self.content, self.proofs, at, self.issuer, f"{prefix}[{at}]", self.given)
            for at in range(len(self.proofs))
        ]

    def _signature(self, reports: tuple[ProofReport, ...]) -> Signature:
        if reports:
            verdicts = {report.signature for report in reports}
            return "invalid" if "invalid" in verdicts else "unchecked" if "unchecked" in verdicts else "valid"
        if self.around is None:
            self._problem("signature", "proof", "is missing")
            return "missing"
        if self.issuer is None or self.issuer != self.around.issuer:
            self._problem("signature", "proof", "is missing, and the record around it is of another issuer")
            return "missing"
        if self.around.signature != "valid":
            self._problem("signature", "proof", "is missing, and the record around it has no valid one")
            return "missing"
        return "covered"

    def _key(self, reports: tuple[ProofReport, ...], signature: Signature) -> KeyBinding:
        if signature == "covered" and self.around is not None:
            return self.around.key
        valid = [report.key for report in reports if report.signature == "valid"]
        best: KeyBinding = min(valid, key=_RANKS.index, default="unknown")
        if best in _BINDINGS:
            self._problem("issuer", "issuer", _BINDINGS[best])
        return best

    def _lost(self, findings: list[Findings]) -> tuple[str, ...]:
        """Terms without definition: under its own proofs, or else under those of the record that covers it."""
        if not self.proofs and self.around is not None:
            return tuple(name for name in self.around.undefined_terms if name.startswith(f"{self.path}."))
        own = _distinct(name for found in findings for name in found.lost)
        return tuple(f"{self.path}.{name}" if self.path and not name.startswith("proof:") else name for name in own)

    def _dates(self) -> Dates:
        first = self._instant("validFrom", "issuanceDate")
        last = self._instant("validUntil", "expirationDate")
        if isinstance(first, str) or isinstance(last, str):
            return "unreadable"
        if first is None:
            self._problem("dates", "validFrom", "is missing")
            return "missing"
        if last is not None and last < first:
            self._problem("dates", "validUntil", "is before validFrom")
            return "expired"
        if first > self.given.at:
            self._problem("dates", "validFrom", "is in the future")
            return "not_yet_valid"
        if last is not None and last < self.given.at:
            self._problem("dates", "validUntil", "is in the past")
            return "expired"
        return "valid"

    def _instant(self, *names: str) -> datetime | str | None:
        """The instant under the first of the names that is there; the name itself if it is none."""
        for name in names:
            if name in self.content:
                instant = read_instant(self.content[name])
                if instant is None:
                    self._problem("dates", name, "is not a date-time with a time zone")
                    return name
                return instant
        return None


def _inner(value: Any, path: str, *, deep: bool = False) -> Iterator[tuple[Any, str]]:
    """Credentials inside a value, with their paths: not those inside these, unless `deep`."""
    if isinstance(value, list):
        for at, item in enumerate(value):
            yield from _found(item, f"{path}[{at}]", deep)
    elif isinstance(value, dict):
        for name, item in value.items():
            where = f"{path}.{name}" if path else name
            if name in ("proof", "@context"):
                continue
            if name == "verifiableCredential":
                yield from ((one, place) for one, place in _places(item, where) if not isinstance(one, dict))
            yield from _found(item, where, deep)


def _found(item: Any, where: str, deep: bool) -> Iterator[tuple[Any, str]]:
    if isinstance(item, dict) and _is_credential(item, where):
        yield item, where
        if deep:
            yield from _inner(item, where, deep=True)
    else:
        yield from _inner(item, where, deep=deep)


def _is_credential(item: dict[str, Any], where: str) -> bool:
    kinds = _listed(item.get("type"))
    last = where.rpartition(".")[2].partition("[")[0]
    return TYPE in kinds or "EnvelopedVerifiableCredential" in kinds or last == "verifiableCredential"


def _places(item: Any, where: str) -> Iterator[tuple[Any, str]]:
    if isinstance(item, list):
        yield from ((one, f"{where}[{at}]") for at, one in enumerate(item))
    else:
        yield item, where


def _unreadable(path: str) -> CredentialReport:
    problem = Problem("unknown_suite", path, "is not an object: credentials as JWT are not known here")
    return CredentialReport(
        path, None, None, "unchecked", "unknown", "missing", unknown_suites=("JWT",), problems=(problem,)
    )


def _unchecked(value: Any, path: str) -> Iterator[str]:
    """Paths that need the network, down to the next credentials."""
    if isinstance(value, list):
        for at, item in enumerate(value):
            if not (isinstance(item, dict) and TYPE in _listed(item.get("type"))):
                yield from _unchecked(item, f"{path}[{at}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            where = f"{path}.{name}" if path else name
            if name in UNCHECKED:
                yield where
            elif not (isinstance(item, dict) and TYPE in _listed(item.get("type"))):
                yield from _unchecked(item, where)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _id_of(value: Any) -> str | None:
    return _string(value.get("id")) if isinstance(value, dict) else _string(value)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _distinct(names: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
