"""Checks a learner record before it is sent: everything that is wrong, at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from timeback_api.clr.errors import ClrError
from timeback_api.clr.inputs import ClrCredentialInput
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.request_body import Checked
from timeback_kit.runtime.validation import Visit, checker_for
from timeback_kit.runtime.wire_names import matching
from timeback_kit.services.clr.lone_values import listed_values
from timeback_kit.services.clr.verification.dates import read_instant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

CREDENTIAL: Final = "VerifiableCredential"
RECORD: Final = "ClrCredential"
BADGES: Final = ("AchievementCredential", "OpenBadgeCredential")
BASE_CONTEXTS: Final = ("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1")
CLR_CONTEXT: Final = re.compile(r"https://purl\.imsglobal\.org/spec/clr/v2p0/context[^/]*")
_DATES: Final = (("validFrom", "validUntil"), ("issuanceDate", "expirationDate"))
_ADDRESS: Final = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+')


def checked_credential(credential: object) -> Checked:
    """Check a learner record and write it as the service takes it.

    Args:
        credential: A dict with wire or snake_case names, or a model. One string or object where the service wants a
            list becomes a list of one.

    Returns:
        The record as JSON values, with everything that was in it.

    Raises:
        InputValidationError: With everything that is wrong with it; also a ClrError.
    """
    visit = Visit(open=True)
    issues: list[ValidationIssue] = []
    given = credential.to_dict() if isinstance(credential, Model) else credential
    prepared = _dated(listed_values(given, issues))
    written = checker_for(ClrCredentialInput)(prepared, "", visit)
    issues += visit.problems
    known = {issue.path for issue in issues}
    if isinstance(written, dict):
        found = _record_issues(written)
        issues += [issue for issue in dict.fromkeys(found) if issue.path not in known]
    if issues:
        raise as_service_error(InputValidationError("Invalid credential", issues=issues), ClrError)
    return Checked(written)


def _dated(record: Any) -> Any:
    """Give a record of the first data model the dates of the second: the service wants them, and signs it anew."""
    if not isinstance(record, dict):
        return record
    first = {new: record[old] for new, old in zip(*_DATES, strict=True) if record.get(old) is not None}
    names = [name for name in record if isinstance(name, str)]
    return record | {
        new: value for new, value in first.items() if all(matching(name, (new,)) is None for name in names)
    }


def _record_issues(record: dict[str, Any]) -> Iterator[ValidationIssue]:
    yield from _credential_issues(record, "")
    types, contexts = record.get("type"), record.get("@context")
    if isinstance(types, list) and RECORD not in types:
        yield ValidationIssue("type", f"must include {RECORD}")
    if isinstance(contexts, list) and _strings(contexts) and not any(CLR_CONTEXT.fullmatch(one) for one in contexts):
        example = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
        yield ValidationIssue("@context", f"must include a context of CLR 2.0, such as {example}")
    subject = record.get("credentialSubject")
    if isinstance(subject, dict):
        yield from _subject_issues(subject)


def _subject_issues(subject: dict[str, Any]) -> Iterator[ValidationIssue]:
    path = "credentialSubject"
    for at, achievement in _objects(subject.get("achievement")):
        yield from _achievement_issues(achievement, f"{path}.achievement[{at}]")
    for at, association in _objects(subject.get("association")):
        yield from _address_issues(association, f"{path}.association[{at}]", "sourceId", "targetId")
    for at, inner in _objects(subject.get("verifiableCredential")):
        yield from _nested_issues(inner, f"{path}.verifiableCredential[{at}]")


def _nested_issues(credential: dict[str, Any], path: str) -> Iterator[ValidationIssue]:
    yield from _credential_issues(credential, path)
    if all(credential.get(first) is None for first, _ in _DATES):
        yield ValidationIssue(f"{path}.validFrom", "is required")
    subject, types = credential.get("credentialSubject"), credential.get("type")
    if isinstance(subject, dict) and isinstance(subject.get("achievement"), dict):
        yield from _achievement_issues(subject["achievement"], f"{path}.credentialSubject.achievement")
        if isinstance(types, list) and not any(kind in types for kind in BADGES):
            yield ValidationIssue(f"{path}.type", f"must include {BADGES[0]}, as its subject has an achievement")


def _credential_issues(credential: dict[str, Any], path: str) -> Iterator[ValidationIssue]:
    """What is wrong with any credential, nested or not."""
    types, contexts = credential.get("type"), credential.get("@context")
    if isinstance(types, list) and CREDENTIAL not in types:
        yield ValidationIssue(_below(path, "type"), f"must include {CREDENTIAL}")
    if isinstance(contexts, list) and contexts[:1] not in [[base] for base in BASE_CONTEXTS]:
        yield ValidationIssue(_below(path, "@context"), f"must begin with {BASE_CONTEXTS[0]}")
    yield from _address_issues(credential, path, "id")
    for name in ("issuer", "credentialSubject"):
        if isinstance(credential.get(name), dict):
            yield from _address_issues(credential[name], _below(path, name), "id")
    yield from _date_issues(credential, path)
    for at, proof in _objects(credential.get("proof")):
        if "created" in proof and read_instant(proof["created"]) is None:
            yield ValidationIssue(_below(path, f"proof[{at}].created"), "expected a date-time with a time zone")


def _date_issues(credential: dict[str, Any], path: str) -> Iterator[ValidationIssue]:
    for first, last in _DATES:
        ends: list[datetime] = []
        for name in (first, last):
            if credential.get(name) is None:
                continue
            instant = read_instant(credential[name])
            if instant is None:
                example = "2024-01-31T00:00:00Z"
                yield ValidationIssue(_below(path, name), f"expected a date-time with a time zone, such as {example}")
            else:
                ends.append(instant)
        if len(ends) == len((first, last)) and ends[1] < ends[0]:
            yield ValidationIssue(_below(path, last), f"is before {first}")


def _achievement_issues(achievement: dict[str, Any], path: str) -> Iterator[ValidationIssue]:
    types = achievement.get("type")
    if isinstance(types, list) and "Achievement" not in types:
        yield ValidationIssue(f"{path}.type", "must include Achievement")
    yield from _address_issues(achievement, path, "id")


def _address_issues(holder: dict[str, Any], path: str, *names: str) -> Iterator[ValidationIssue]:
    for name in names:
        value = holder.get(name)
        if isinstance(value, str) and _ADDRESS.fullmatch(value) is None:
            yield ValidationIssue(
                _below(path, name), "expected an absolute address, such as urn:uuid:... or https://..."
            )


def _objects(value: Any) -> list[tuple[int, dict[str, Any]]]:
    return [(at, item) for at, item in enumerate(value) if isinstance(item, dict)] if isinstance(value, list) else []


def _strings(value: list[Any]) -> bool:
    return all(isinstance(item, str) for item in value)


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
