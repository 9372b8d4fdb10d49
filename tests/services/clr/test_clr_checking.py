"""A record is checked before it is sent: everything at once, nothing of it lost."""

from __future__ import annotations

import pickle
from uuid import uuid4

import pytest

from facade_fixtures import done
from scripted import as_json
from signed_credentials import CLR, CONTEXTS, OB, RECORD, V2, Signer, changed
from timeback_kit.services.clr import ClrCredential, ClrError, InputValidationError, verify

SIGNER = Signer(4)
INNER = ["credentialSubject", "verifiableCredential", 0]
V1 = "https://www.w3.org/2018/credentials/v1"


async def refused(timeback, record):
    with pytest.raises(ClrError) as caught:
        await done(timeback.clr.credentials.upsert(record))
    assert isinstance(caught.value, InputValidationError)
    return {issue.path: issue.message for issue in caught.value.issues}


async def test_a_wrong_type_hides_nothing_else(scripted, service):
    record = {name: value for name, value in RECORD.items() if name not in ("name", "validFrom")}
    issues = await refused(scripted, record | {"type": ["Banana"], "@context": ["https://example.com"], "id": "x"})

    assert set(issues) == {"type", "@context", "name", "validFrom", "id"}
    assert not service.requests


@pytest.mark.parametrize(
    ("path", "value", "where", "message"),
    [
        (["type"], ["VerifiableCredential"], "type", "must include ClrCredential"),
        (["type"], ["ClrCredential"], "type", "must include VerifiableCredential"),
        (["@context"], [CLR, V2], "@context", "must begin with"),
        (["@context"], [V2, OB], "@context", "must include a context of CLR 2.0"),
        (["id"], "record 1", "id", "absolute address"),
        (["issuer", "id"], "Example", "issuer.id", "absolute address"),
        (["validFrom"], "2024-01-01", "validFrom", "time zone"),
        (["validFrom"], "next spring", "validFrom", "time zone"),
        (["validUntil"], "2023-01-01T00:00:00Z", "validUntil", "is before validFrom"),
        ([*INNER, "type"], ["Banana"], "credentialSubject.verifiableCredential[0].type", "must include"),
        (
            [*INNER, "type"],
            ["VerifiableCredential"],
            "credentialSubject.verifiableCredential[0].type",
            "must include AchievementCredential",
        ),
        ([*INNER, "@context"], [OB], "credentialSubject.verifiableCredential[0].@context", "must begin with"),
        ([*INNER, "validFrom"], "x", "credentialSubject.verifiableCredential[0].validFrom", "time zone"),
        (
            [*INNER, "credentialSubject", "achievement", "type"],
            ["Banana"],
            "credentialSubject.verifiableCredential[0].credentialSubject.achievement.type",
            "must include Achievement",
        ),
        (
            ["credentialSubject", "association"],
            [{"type": "Association", "associationType": "precedes", "sourceId": "a", "targetId": "urn:b"}],
            "credentialSubject.association[0].sourceId",
            "absolute address",
        ),
        (["proof"], [{"type": "x", "created": "now"}], "proof[0].created", "time zone"),
    ],
)
async def test_each_rule_names_its_place(scripted, service, path, value, where, message):
    issues = await refused(scripted, changed(RECORD, path, value))

    assert message in issues[where]
    assert not service.requests


async def test_a_nested_credential_needs_a_date_of_either_data_model(timeback):
    inner = dict(RECORD["credentialSubject"]["verifiableCredential"][0])
    del inner["validFrom"]
    assert await refused(timeback, changed(RECORD, INNER, inner)) == {
        "credentialSubject.verifiableCredential[0].validFrom": "is required"
    }
    older = inner | {"issuanceDate": "2022-12-05T21:39:07Z"}
    signed = await done(timeback.clr.credentials.upsert(changed(RECORD, INNER, older)))
    assert signed.to_dict()["credentialSubject"]["verifiableCredential"] == [older]


async def test_a_lone_value_where_the_service_wants_a_list_becomes_one(timeback):
    inner = RECORD["credentialSubject"]["verifiableCredential"][0]
    lone = changed(RECORD, ["credentialSubject", "type"], "ClrSubject")
    lone = changed(lone, ["issuer", "type"], "Profile")
    lone = changed(lone, [*INNER, "credentialSubject", "achievement", "type"], "Achievement")
    lone = changed(lone, ["credentialSubject", "verifiableCredential"], inner)
    signed = await done(timeback.clr.credentials.upsert(lone))

    sent = {name: value for name, value in signed.to_dict().items() if name != "proof"}
    assert sent == RECORD


@pytest.mark.parametrize("suite", ["eddsa-jcs-2022", "eddsa-rdfc-2022"])
async def test_a_proof_as_one_object_is_wrapped_and_its_signature_stays_valid(timeback, suite):
    inner = RECORD["credentialSubject"]["verifiableCredential"][0] | {"issuer": {"id": SIGNER.did, "type": ["Profile"]}}
    proven = SIGNER.sign(inner, suite)
    record = changed(RECORD, INNER, proven | {"proof": proven["proof"][0]})

    signed = await done(timeback.clr.credentials.upsert(record))

    [kept] = signed.to_dict()["credentialSubject"]["verifiableCredential"]
    assert kept == proven
    assert verify(kept, contexts=CONTEXTS)


async def test_a_list_that_would_break_a_signature_is_refused_with_the_reason(timeback):
    inner = RECORD["credentialSubject"]["verifiableCredential"][0] | {"issuer": {"id": SIGNER.did, "type": "Profile"}}
    issues = await refused(timeback, changed(RECORD, INNER, SIGNER.sign(inner)))
    assert list(issues) == ["credentialSubject.verifiableCredential[0].issuer.type"]
    assert "would break the eddsa-jcs-2022 signature" in next(iter(issues.values()))


async def test_a_record_of_the_first_data_model_keeps_every_key(timeback):
    """As samples of the standard are: lone values, a proof as object, keys that no document here knows."""
    older = {
        "@context": [V1, "https://purl.imsglobal.org/spec/clr/v2p0/context.json"],
        "id": "http://example.edu/credentials/1",
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": {
            "id": "urn:uuid:4ca4a241-fc3b-4d92-978e-f56fa96ae795",
            "type": "Profile",
            "address": {"type": ["Address"], "postalCode": "97229"},
            "parentOrg": {"type": ["Profile"], "name": "District"},
        },
        "issuanceDate": "2022-12-05T21:39:07Z",
        "name": "A learner",
        "credentialSubject": {
            "type": "ClrSubject",
            "verifiableCredential": [
                {
                    "@context": [V1, "https://purl.imsglobal.org/spec/ob/v3p0/context.json"],
                    "id": "https://example.edu/assertions/1",
                    "type": ["VerifiableCredential", "AchievementCredential"],
                    "issuer": {"id": "urn:uuid:1", "type": "Profile"},
                    "issuanceDate": "2018-06-06T00:00:00Z",
                    "credentialSubject": {
                        "type": "AchievementSubject",
                        "source": {"id": "urn:x", "type": "Profile"},
                        "achievement": {
                            "id": "urn:uuid:2",
                            "type": "Achievement",
                            "name": "Nurse",
                            "criteria": {},
                            "resultDescription": [{"id": "urn:r", "type": "ResultDescription", "valueMax": "4.0"}],
                            "endorsement": [{"id": "urn:e", "type": ["VerifiableCredential"], "proof": {"type": "T"}}],
                        },
                        "result": [{"type": "Result", "value": "3.5"}],
                    },
                    "proof": {
                        "type": "Ed25519Signature2020",
                        "proofValue": "z1",
                        "created": "2022-12-29T20:49:07Z",
                        "proofPurpose": "assertionMethod",
                        "verificationMethod": "did:key:z6Mks4vZNz8Jwyb85odUeZrissHSY7JeJcXkNTDCcXLhYAZ4",
                    },
                }
            ],
        },
    }
    signed = (await done(timeback.clr.credentials.upsert(older))).to_dict()

    assert lost(older, signed) == []
    assert signed["validFrom"] == older["issuanceDate"]
    again = (await done(timeback.clr.credentials.upsert(ClrCredential.from_dict(signed)))).to_dict()
    assert again["credentialSubject"] == signed["credentialSubject"]


def lost(before, after, path=""):
    """Paths of values that are not in what came back; a lone value may have become a list of one."""
    if isinstance(before, dict):
        if isinstance(after, list) and len(after) == 1:
            after = after[0]
        return [
            where
            for name, value in before.items()
            for where in ([f"{path}.{name}"] if name not in after else lost(value, after[name], f"{path}.{name}"))
        ]
    if isinstance(before, list):
        return [where for at, value in enumerate(before) for where in lost(value, after[at], f"{path}[{at}]")]
    return [] if after in (before, [before]) else [path]


async def test_snake_case_names_work_too(timeback):
    record = {name: value for name, value in RECORD.items() if name not in ("validFrom", "credentialSubject")}
    record["valid_from"] = RECORD["validFrom"]
    record["credential_subject"] = {
        "type": "ClrSubject",
        "verifiable_credential": RECORD["credentialSubject"]["verifiableCredential"],
    }
    signed = (await done(timeback.clr.credentials.upsert(record))).to_dict()
    assert {name: value for name, value in signed.items() if name != "proof"} == RECORD


async def test_created_tells_a_new_record_from_a_replaced_one(timeback):
    record = RECORD | {"id": f"urn:uuid:{uuid4()}"}
    first = await done(timeback.clr.credentials.upsert(record))
    second = await done(timeback.clr.credentials.upsert(record))
    assert (first.created, second.created) == (True, False)
    assert isinstance(first, ClrCredential)
    assert pickle.loads(pickle.dumps(first)).created is True
    assert pickle.loads(pickle.dumps(first)).to_dict() == first.to_dict()


async def test_the_callers_own_look_at_the_response_stays(scripted, service):
    service.answers = [as_json(RECORD, 201)]
    seen = []
    result = await done(scripted.clr.credentials.upsert(RECORD, request_options={"on_response": seen.append}))
    assert (result.created, [response.status for response in seen]) == (True, [201])


@pytest.mark.parametrize("options", ["fast", {"on_response": "no function"}, {"tiemout": 1}])
async def test_options_that_are_none_are_still_refused(scripted, options):
    with pytest.raises(InputValidationError):
        await done(scripted.clr.credentials.upsert(RECORD, request_options=options))


@pytest.mark.parametrize("record", [None, 5, "x", [], {}])
async def test_what_is_no_record_is_refused(scripted, record):
    assert await refused(scripted, record)


async def test_the_description_of_the_service_is_typed_and_whole(timeback):
    found = await done(timeback.clr.discovery.get())
    assert found.openapi == found["openapi"] == found.to_dict()["openapi"]
    assert found.info.title == "CLR API"
    assert found.servers[0].url.startswith("http")
    assert ("POST", "/ims/clr/v2p0/credentials/") in {(one.method, one.path) for one in found.operations}
    assert set(found.to_dict()) >= {"openapi", "info", "servers", "paths", "components"}


async def test_a_description_that_is_none_is_a_clr_error(scripted, service):
    service.answers = [as_json(["no", "document"])]
    with pytest.raises(ClrError, match="not an object"):
        await done(scripted.clr.discovery.get())
