"""CLR credentials come back with a proof that anyone can check."""

from __future__ import annotations

import struct
from hashlib import sha256
from typing import Any

import httpx
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from timeback_sandbox.canonical import canonical, number
from timeback_sandbox.multibase import ALPHABET, base58
from timeback_sandbox.server import SandboxServer

ROUTE = "/ims/clr/v2p0/credentials/"
CREDENTIAL = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1",
    ],
    "id": "urn:uuid:example-clr-id",
    "type": ["VerifiableCredential", "ClrCredential"],
    "issuer": {"id": "https://example.edu", "type": ["Profile"], "name": "Example University"},
    "name": "Student Transcript",
    "validFrom": "2024-01-01T00:00:00Z",
    "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []},
}

W3C_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
W3C_DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
    "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
    "type": ["VerifiableCredential", "AlumniCredential"],
    "name": "Alumni Credential",
    "description": "A minimum viable example of an Alumni Credential.",
    "issuer": "https://vc.example/issuers/5678",
    "validFrom": "2023-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
}
W3C_PROOF = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-jcs-2022",
    "created": "2023-02-24T23:36:38Z",
    "verificationMethod": f"did:key:{W3C_KEY}#{W3C_KEY}",
    "proofPurpose": "assertionMethod",
    "@context": W3C_DOCUMENT["@context"],
    "proofValue": "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX",
}
"""The example of the W3C's recommendation for eddsa-jcs-2022."""


def decoded(text: str) -> bytes:
    assert text.startswith("z")
    value = 0
    for letter in text[1:]:
        value = value * 58 + ALPHABET.index(letter)
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def verify(document: dict[str, Any], proof: dict[str, Any]) -> None:
    """Check a proof as the recommendation describes it; the key is in its own name."""
    unsigned = {name: value for name, value in document.items() if name != "proof"}
    configuration = {name: value for name, value in proof.items() if name != "proofValue"}
    key = decoded(proof["verificationMethod"].partition("#")[2])
    assert key[:2] == b"\xed\x01"
    hashed = sha256(canonical(configuration)).digest() + sha256(canonical(unsigned)).digest()
    Ed25519PublicKey.from_public_bytes(key[2:]).verify(decoded(proof["proofValue"]), hashed)


def test_the_w3cs_example_verifies() -> None:
    assert (
        sha256(canonical(W3C_DOCUMENT)).hexdigest()
        == "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19"
    )
    verify(W3C_DOCUMENT, W3C_PROOF)


def test_a_credential_comes_back_signed(api: httpx.Client) -> None:
    answer = api.post(ROUTE, json=CREDENTIAL)
    assert answer.status_code == 201
    signed = answer.json()
    assert {name: value for name, value in signed.items() if name != "proof"} == CREDENTIAL
    [proof] = signed["proof"]
    assert (proof["type"], proof["cryptosuite"], proof["proofPurpose"]) == (
        "DataIntegrityProof",
        "eddsa-jcs-2022",
        "assertionMethod",
    )
    assert proof["@context"] == CREDENTIAL["@context"]
    assert proof["verificationMethod"].startswith("did:key:z6Mk")
    verify(signed, proof)


def test_a_changed_credential_does_not_verify(api: httpx.Client) -> None:
    signed = api.post(ROUTE, json=CREDENTIAL).json()
    with pytest.raises(InvalidSignature):
        verify(signed | {"name": "Forged"}, signed["proof"][0])


def test_the_second_time_is_an_update_and_old_proofs_go(api: httpx.Client) -> None:
    signed = api.post(ROUTE, json=CREDENTIAL).json()
    again = api.post(ROUTE, json=signed | {"name": "Corrected"})
    assert (again.status_code, len(again.json()["proof"])) == (200, 1)
    verify(again.json(), again.json()["proof"][0])


def test_nested_achievements_stay_and_need_no_description(api: httpx.Client) -> None:
    achievement = {
        "id": "https://example.edu/achievements/algebra-1",
        "type": ["Achievement"],
        "name": "Algebra I",
        "criteria": {"narrative": "Completed all units with 80%+ mastery"},
        "achievementType": "Competency",
    }
    nested = {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": "urn:uuid:achievement-001",
        "type": ["VerifiableCredential", "AchievementCredential"],
        "issuer": CREDENTIAL["issuer"],
        "name": "Algebra I Completion",
        "validFrom": "2024-06-15T00:00:00Z",
        "credentialSubject": {"type": ["AchievementSubject"], "achievement": achievement},
    }
    subject = {"type": ["ClrSubject"], "verifiableCredential": [nested], "achievement": [achievement]}
    answer = api.post(ROUTE, json=CREDENTIAL | {"credentialSubject": subject})
    assert (answer.status_code, answer.json()["credentialSubject"]) == (201, subject)


@pytest.mark.parametrize("missing", sorted(CREDENTIAL))
def test_what_is_missing_is_named(api: httpx.Client, missing: str) -> None:
    answer = api.post(ROUTE, json={name: value for name, value in CREDENTIAL.items() if name != missing})
    assert answer.status_code == 422
    assert {missing: "Required"} in answer.json()["imsx_error_details"]


@pytest.mark.parametrize("name", ["validFrom", "validUntil"])
def test_dates_have_to_be_instants(api: httpx.Client, name: str) -> None:
    answer = api.post(ROUTE, json=CREDENTIAL | {name: "next spring"})
    assert answer.status_code == 422
    assert {name: "Invalid date-time"} in answer.json()["imsx_error_details"]
    inner = {key: value for key, value in CREDENTIAL.items() if key != "credentialSubject"} | {name: "2024-13-01"}
    subject = {"type": ["ClrSubject"], "verifiableCredential": [inner | {"credentialSubject": {"type": ["X"]}}]}
    answer = api.post(ROUTE, json=CREDENTIAL | {"credentialSubject": subject})
    assert f"credentialSubject.verifiableCredential.0.{name}" in answer.text


def test_discovery_wants_a_token(server: SandboxServer, api: httpx.Client) -> None:
    route = "/ims/clr/v2p0/discovery/"
    refused = httpx.get(server.base_url + route)
    assert refused.status_code == 401
    assert refused.json()["imsx_codeMajor"] == "failure"
    document = api.get(route).json()
    assert document["openapi"].startswith("3.")
    assert ROUTE in document["paths"]
    assert "x-timeback" not in api.get(route).text


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("c340000000000000", "-9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("44b52d02c7e14af7", "1.0000000000000001e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef4f", "999999999999999900000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("41b3de4355555554", "333333333.33333325"),
        ("41b3de4355555555", "333333333.3333333"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_numbers_are_written_as_rfc_8785_does(bits: str, text: str) -> None:
    assert number(struct.unpack(">d", bytes.fromhex(bits))[0]) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, None, False]}, '{"a":[true,null,false],"b":1}'),
        ({"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}, None),
        ('\u20ac$\u000f\nA\'B"\\\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
        (1.0, "1"),
        (10**21, "1e+21"),
        (2**53 + 1, "9007199254740992"),
        ({}, "{}"),
    ],
)
def test_values_are_written_as_rfc_8785_does(value: Any, text: str | None) -> None:
    written = canonical(value).decode("utf-8")
    if text is None:
        assert [written.index(f":{number}") for number in (2, 4, 6, 7, 1, 5, 3)] == sorted(
            written.index(f":{number}") for number in range(1, 8)
        )
    else:
        assert written == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", {1, 2}])
def test_what_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):
        canonical(value)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\0\0\x28\x7f\xb4\xcd", "11233QC4"),
        (b"Hello World!", "2NEpo7TZRRrLZSi2U"),
        (
            b"The quick brown fox jumps over the lazy dog.",
            "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
        ),
    ],
)
def test_base58_is_bitcoins(data: bytes, text: str) -> None:
    assert base58(data) == text
