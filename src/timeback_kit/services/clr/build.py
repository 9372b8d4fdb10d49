"""A learner record from plain achievements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Any, Final, NotRequired, TypedDict
from uuid import NAMESPACE_URL, uuid5

from timeback_api.clr.errors import ClrError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.wire_names import matching
from timeback_kit.services.clr.checking import checked_credential

__all__ = ["PlainAchievement", "PlainIssuer", "PlainLearner", "build_clr"]

V2: Final = "https://www.w3.org/ns/credentials/v2"
CLR: Final = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
BADGES: Final = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"


class PlainIssuer(TypedDict):
    """Who issues a record.

    `id` is an absolute address, the one that its key belongs to.
    """

    id: str
    name: NotRequired[str]
    url: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    description: NotRequired[str]
    image: NotRequired[Mapping[str, Any]]


class PlainLearner(TypedDict, total=False):
    """Whose record it is: at least one of these."""

    id: str
    name: str
    email: str
    sourcedId: str
    studentId: str


class PlainAchievement(TypedDict):
    """What the learner achieved, and from when on that holds.

    `criteria` is what had to be done, in words, or an object with `id` and `narrative`.
    """

    name: str
    criteria: str | Mapping[str, Any]
    id: NotRequired[str]
    description: NotRequired[str]
    achievementType: NotRequired[str]
    image: NotRequired[Mapping[str, Any]]
    creator: NotRequired[Mapping[str, Any]]
    validFrom: NotRequired[str | datetime]
    validUntil: NotRequired[str | datetime]


_IDENTITIES: Final = {
    "name": "name",
    "email": "emailAddress",
    "sourcedId": "sourcedId",
    "studentId": "studentId",
}
_DATES: Final = ("validFrom", "validUntil")


def build_clr(
    issuer: str | PlainIssuer | Mapping[str, Any],
    learner: str | PlainLearner | Mapping[str, Any],
    achievements: Iterable[PlainAchievement | Mapping[str, Any]],
    *,
    id: str | None = None,
    name: str | None = None,
    description: str | None = None,
    valid_from: str | datetime | None = None,
    valid_until: str | datetime | None = None,
) -> dict[str, Any]:
    """Build a learner record that `credentials.upsert` takes and that every signature suite covers whole.

    Ids that are not given are derived from issuer, learner and achievement: the same input is the same record again.

    Args:
        issuer: Address of the issuer, or an object with `id`, `name` and so on.
        learner: Address of the learner, or an object with `id`, `name`, `email`, `sourcedId`, `studentId`.
        achievements: What was achieved; wire or snake_case names.
        id: Id of the record, an absolute address.
        name: Name of the record. Default: "Learner record".
        description: What the record is about.
        valid_from: From when on the record and its achievements hold, with a time zone. Default: now.
        valid_until: Until when the record holds. Default: without end.

    Returns:
        The record, unsigned.

    Raises:
        InputValidationError: With everything that is wrong; also a ClrError.
    """
    issues: list[ValidationIssue] = []
    profile = _profile(issuer, issues)
    person = _known({"id": learner} if isinstance(learner, str) else learner, PlainLearner, "learner", issues)
    given = [
        _known(one, PlainAchievement, f"achievements[{at}]", issues, required=("name", "criteria"))
        for at, one in enumerate(_listed(achievements, issues))
    ]
    if not person:
        issues.append(ValidationIssue("learner", f"needs at least one of {', '.join(PlainLearner.__annotations__)}"))
    if issues:
        raise as_service_error(InputValidationError("Invalid learner record", issues=issues), ClrError)
    who = f"{profile['id']} {sorted(person.items())}"
    start = _now() if valid_from is None else valid_from
    badges = [_badge(one, profile, person, start, who) for one in given]
    _refuse_repeated([badge["id"] for badge in badges])
    record = {
        "@context": [V2, CLR, BADGES],
        "id": id or _derived(f"record {who}"),
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": profile,
        "name": name or "Learner record",
        "description": description,
        "validFrom": start,
        "validUntil": valid_until,
        "credentialSubject": {
            **_subject(person, "ClrSubject"),
            "verifiableCredential": badges,
        },
    }
    return dict(checked_credential({key: value for key, value in record.items() if value is not None}))


def _badge(
    achievement: dict[str, Any], profile: dict[str, Any], person: dict[str, Any], start: Any, who: str
) -> dict[str, Any]:
    criteria = achievement["criteria"]
    stated = {key: value for key, value in achievement.items() if key not in (*_DATES, "criteria")}
    achievement_id = stated.get("id") or _derived(f"achievement {profile['id']} {achievement['name']}")
    dates: dict[str, Any] = {key: achievement[key] for key in _DATES if key in achievement}
    return {
        "@context": [V2, BADGES],
        "id": _derived(f"credential {who} {achievement_id} {sorted(dates.items())}"),
        "type": ["VerifiableCredential", "AchievementCredential"],
        "issuer": profile,
        "name": achievement["name"],
        "validFrom": start,
        **dates,
        "credentialSubject": {
            **_subject(person, "AchievementSubject"),
            "achievement": {
                "type": ["Achievement"],
                "description": achievement["name"],
                **stated,
                "id": achievement_id,
                "criteria": {"narrative": criteria} if isinstance(criteria, str) else criteria,
            },
        },
    }


def _subject(person: Mapping[str, Any], kind: str) -> dict[str, Any]:
    identifier = [
        {"type": "IdentityObject", "identityHash": person[key], "identityType": name, "hashed": False}
        for key, name in _IDENTITIES.items()
        if key in person
    ]
    return {
        **({"id": person["id"]} if "id" in person else {}),
        "type": [kind],
        **({"identifier": identifier} if identifier else {}),
    }


def _profile(issuer: Any, issues: list[ValidationIssue]) -> dict[str, Any]:
    given = {"id": issuer} if isinstance(issuer, str) else issuer
    stated = _known(given, PlainIssuer, "issuer", issues, required=("id",))
    return {"id": stated.get("id"), "type": ["Profile"], **stated}


def _known(
    given: Any, shape: Any, path: str, issues: list[ValidationIssue], required: Sequence[str] = ()
) -> dict[str, Any]:
    """The given values under their wire names; unknown names are problems with a proposal."""
    if not isinstance(given, Mapping):
        issues.append(ValidationIssue(path, "expected an object"))
        return {}
    names = list(shape.__annotations__)
    found: dict[str, Any] = {}
    for key, value in given.items():
        wire = matching(key, names) if isinstance(key, str) else None
        if wire is None:
            if key != "type":
                issues.append(ValidationIssue(f"{path}.{key}", f"is not known{_proposal(str(key), names)}"))
        elif value is not None:
            found[wire] = value
    issues += [ValidationIssue(f"{path}.{name}", "is required") for name in required if not found.get(name)]
    return found


def _proposal(key: str, names: list[str]) -> str:
    close = get_close_matches(key, names, n=1)
    return f": did you mean {close[0]}?" if close else f"; known are {', '.join(names)}"


def _listed(achievements: Any, issues: list[ValidationIssue]) -> list[Any]:
    if isinstance(achievements, str | bytes | Mapping) or not isinstance(achievements, Iterable):
        issues.append(ValidationIssue("achievements", "expected a list"))
        return []
    return list(achievements)


def _refuse_repeated(ids: list[str]) -> None:
    issues = [
        ValidationIssue(f"achievements[{at}]", f"is achievements[{ids.index(one)}] again: give it an id or dates")
        for at, one in enumerate(ids)
        if ids.index(one) != at
    ]
    if issues:
        raise as_service_error(InputValidationError("Invalid learner record", issues=issues), ClrError)


def _now() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def _derived(name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'timeback-clr/{name}')}"
