"""A record built from plain achievements is valid, whole under every suite, and the same for the same input."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from facade_fixtures import done
from signed_credentials import CLR, CONTEXTS, OB, V2, Signer
from timeback_kit.services.clr import ClrError, InputValidationError, build_clr, verify
from timeback_kit.services.clr.checking import checked_credential

SIGNER = Signer(3)
ISSUER = {"id": SIGNER.did, "name": "Example University"}
ALGEBRA = {"name": "Algebra I", "criteria": "All units with 80%", "achievement_type": "Competency"}
LATIN = {
    "id": "https://example.edu/latin",
    "name": "Latin",
    "criteria": {"narrative": "Read Caesar"},
    "validFrom": "2023-05-01T00:00:00Z",
}
START = datetime(2024, 1, 1, tzinfo=UTC)


def built(**named):
    return build_clr(ISSUER, "did:example:learner", [ALGEBRA, LATIN], valid_from=START, **named)


def test_it_has_the_contexts_and_types_that_define_its_terms():
    record = built(name="Transcript")
    inner = record["credentialSubject"]["verifiableCredential"]
    assert record["@context"] == [V2, CLR, OB]
    assert record["type"] == ["VerifiableCredential", "ClrCredential"]
    assert [credential["@context"] for credential in inner] == [[V2, OB], [V2, OB]]
    assert [credential["name"] for credential in inner] == ["Algebra I", "Latin"]
    assert [credential["validFrom"] for credential in inner] == ["2024-01-01T00:00:00.000Z", "2023-05-01T00:00:00Z"]
    assert inner[0]["credentialSubject"]["achievement"]["criteria"] == {"narrative": "All units with 80%"}
    assert checked_credential(record) == record


@pytest.mark.parametrize("suite", ["eddsa-jcs-2022", "eddsa-rdfc-2022"])
def test_every_suite_covers_it_whole(suite):
    learner = {"id": "did:example:learner", "name": "Ann", "email": "ann@example.edu"}
    for record in (built(), build_clr(ISSUER, learner, [ALGEBRA], valid_from=START)):
        report = verify(SIGNER.sign(record, suite), contexts=CONTEXTS)
        assert report, report.all_problems()


def test_the_same_input_is_the_same_record():
    assert built() == built()
    assert built()["id"] != build_clr(ISSUER, "did:example:other", [ALGEBRA], valid_from=START)["id"]


def test_the_learner_may_be_known_by_other_things_than_an_address():
    record = build_clr(SIGNER.did, {"email": "ann@example.edu", "sourced_id": "s-1"}, [ALGEBRA])
    for subject in (
        record["credentialSubject"],
        record["credentialSubject"]["verifiableCredential"][0]["credentialSubject"],
    ):
        assert "id" not in subject
        assert [one["identityType"] for one in subject["identifier"]] == ["emailAddress", "sourcedId"]


def test_everything_that_is_wrong_is_said_at_once():
    with pytest.raises(ClrError) as caught:
        build_clr({"name": "x"}, {}, [{"name": "x", "critera": "y"}, "Latin"])
    assert isinstance(caught.value, InputValidationError)
    assert {issue.path: issue.message for issue in caught.value.issues} == {
        "issuer.id": "is required",
        "achievements[0].critera": "is not known: did you mean criteria?",
        "achievements[0].criteria": "is required",
        "achievements[1]": "expected an object",
        "learner": "needs at least one of id, name, email, sourcedId, studentId",
    }


@pytest.mark.parametrize(
    ("issuer", "named", "path"),
    [
        ("Example University", {}, "issuer.id"),
        (SIGNER.did, {"valid_from": datetime(2024, 1, 1)}, "validFrom"),
        (SIGNER.did, {"valid_until": "2020-01-01T00:00:00Z"}, "validUntil"),
        (SIGNER.did, {"id": "record 1"}, "id"),
    ],
)
def test_what_the_service_would_refuse_is_refused(issuer, named, path):
    with pytest.raises(InputValidationError) as caught:
        build_clr(issuer, "did:example:learner", [ALGEBRA], **named)
    assert path in {issue.path for issue in caught.value.issues}


def test_the_same_achievement_twice_needs_dates():
    with pytest.raises(InputValidationError, match=r"achievements\[1\]: is achievements\[0\] again"):
        build_clr(SIGNER.did, "did:example:learner", [ALGEBRA, ALGEBRA])
    later = ALGEBRA | {"valid_from": "2025-01-01T00:00:00Z"}
    record = build_clr(SIGNER.did, "did:example:learner", [ALGEBRA, later])
    assert len({one["id"] for one in record["credentialSubject"]["verifiableCredential"]}) == 2


@pytest.mark.parametrize("achievements", ["Latin", {"name": "Latin"}, None])
def test_achievements_are_a_list(achievements):
    with pytest.raises(InputValidationError, match="expected a list"):
        build_clr(SIGNER.did, "did:example:learner", achievements)


async def test_the_service_takes_and_signs_it(timeback):
    signed = await done(timeback.clr.credentials.upsert(built()))
    report = verify(signed, trusted_signers=[signed.proof[0].verification_method])
    assert report, report.all_problems()
