"""A credential goes out whole, or is refused with everything that is wrong with it."""

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit.services.clr import ClrError, InputValidationError

ACHIEVEMENT = {
    "id": "https://example.edu/achievements/algebra-1",
    "type": ["Achievement"],
    "name": "Algebra I",
    "criteria": {"narrative": "Completed all units with 80%+ mastery"},
    "achievementType": "Competency",
}
CREDENTIAL = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1",
    ],
    "id": "urn:uuid:student-transcript-001",
    "type": ["VerifiableCredential", "ClrCredential"],
    "issuer": {"id": "https://example.edu", "type": ["Profile"], "name": "Example University"},
    "name": "Student Achievement Record",
    "validFrom": "2024-01-01T00:00:00Z",
    "credentialSubject": {
        "type": ["ClrSubject"],
        "verifiableCredential": [
            {
                "@context": ["https://www.w3.org/ns/credentials/v2"],
                "id": "urn:uuid:achievement-001",
                "type": ["VerifiableCredential", "AchievementCredential"],
                "issuer": {"id": "https://example.edu", "type": ["Profile"], "name": "Example University"},
                "name": "Algebra I Completion",
                "validFrom": "2024-06-15T00:00:00Z",
                "credentialSubject": {"type": ["AchievementSubject"], "achievement": ACHIEVEMENT, "score": 97},
            },
        ],
    },
}


async def test_nothing_of_a_credential_is_dropped(scripted, service):
    service.answers = [as_json(CREDENTIAL, 201)]

    result = await done(scripted.clr.credentials.upsert(CREDENTIAL))

    assert service.sent() == CREDENTIAL
    assert result.to_dict() == CREDENTIAL
    assert (service.requests[0].method, service.requests[0].path) == ("POST", "/ims/clr/v2p0/credentials/")


async def test_a_credential_comes_back_signed(timeback):
    result = await done(timeback.clr.credentials.upsert(CREDENTIAL))

    assert result.proof[0].cryptosuite == "eddsa-jcs-2022"
    inner = result.to_dict()["credentialSubject"]["verifiableCredential"][0]
    assert inner["credentialSubject"]["achievement"] == ACHIEVEMENT


async def test_a_credential_that_was_read_can_be_sent_again(scripted, service):
    service.answers = [as_json(CREDENTIAL), as_json(CREDENTIAL)]

    read = await done(scripted.clr.credentials.upsert(CREDENTIAL))
    await done(scripted.clr.credentials.upsert(read))

    assert service.sent() == CREDENTIAL


@pytest.mark.parametrize(
    ("credential", "paths"),
    [
        ({}, {"@context", "id", "type", "issuer", "name", "validFrom", "credentialSubject"}),
        ({**CREDENTIAL, "type": ["ClrCredential"]}, {"type"}),
        ({**CREDENTIAL, "issuer": {"name": "x"}}, {"issuer.id", "issuer.type"}),
    ],
)
async def test_an_invalid_credential_is_a_clr_error_before_any_request(scripted, service, credential, paths):
    with pytest.raises(ClrError) as caught:
        await done(scripted.clr.credentials.upsert(credential))

    assert isinstance(caught.value, InputValidationError)
    assert {issue.path for issue in caught.value.issues} == paths
    assert not service.requests
    assert not service.token_requests


async def test_discovery_sends_the_token(timeback):
    discovery = await done(timeback.clr.discovery.get())

    assert discovery["openapi"].startswith("3.")
