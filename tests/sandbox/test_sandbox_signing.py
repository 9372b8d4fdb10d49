"""Credentials signed with eddsa-rdfc-2022 under a key that belongs to their issuer, or refused with the lost terms."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest

from signed_credentials import CLR, CONTEXTS, OB, RECORD, V2, changed, nquads
from timeback_kit.services.clr import verify
from timeback_sandbox.__main__ import main
from timeback_sandbox.linked_data import Contexts
from timeback_sandbox.proofs import Signing
from timeback_sandbox.server import SandboxServer

ROUTE = "/ims/clr/v2p0/credentials/"
INNER = ["credentialSubject", "verifiableCredential", 0]


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    """Contexts as `timeback clr contexts fetch` leaves them."""
    folder = tmp_path_factory.mktemp("contexts")
    index = {}
    for address, document in CONTEXTS.items():
        content = json.dumps(document).encode()
        index[address] = f"{sha256(content).hexdigest()}.jsonld"
        (folder / index[address]).write_bytes(content)
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def signing(store) -> Iterator[SandboxServer]:
    with SandboxServer(signing=Signing("rdfc", Contexts(store))) as server:
        yield server
        assert server.violations == []


@pytest.fixture
def service(signing, watch) -> Iterator[httpx.Client]:
    watch.keep(signing.client_secret)
    form = {
        "grant_type": "client_credentials",
        "client_id": signing.client_id,
        "client_secret": signing.client_secret,
    }
    with httpx.Client(base_url=signing.base_url, timeout=20) as client:
        token = client.post(signing.token_url, data=form).json()["access_token"]
        client.headers["authorization"] = f"Bearer {token}"
        yield client


def of_issuer(issuer: str) -> dict[str, Any]:
    return changed(changed(RECORD, ["issuer", "id"], issuer), [*INNER, "issuer", "id"], issuer)


def resolve(address: str) -> Any:
    answer = httpx.get(address)
    return answer.json() if answer.status_code == 200 else None


def test_a_credential_of_an_issuer_of_the_sandbox_verifies_and_is_bound_to_it(service, signing):
    issuer = f"{signing.base_url}/ims/clr/v2p0/issuers/north-high"
    answer = service.post(ROUTE, json=of_issuer(issuer))
    assert answer.status_code == 201
    signed = answer.json()
    [proof] = signed["proof"]
    assert (proof["cryptosuite"], proof["verificationMethod"]) == ("eddsa-rdfc-2022", f"{issuer}#key")
    assert "@context" not in proof

    report = verify(signed, resolver=resolve, contexts=CONTEXTS)
    assert report, report.all_problems()
    assert report.key_bound_to_issuer


def test_the_controller_of_the_key_is_the_issuer_whoever_that_is(service, signing):
    """What 1EdTech's validator asks for."""
    signed = service.post(ROUTE, json=of_issuer("https://example.edu/schools/1?x=y")).json()
    method = signed["proof"][0]["verificationMethod"]
    key = resolve(method)
    assert (key["id"], key["type"], key["controller"]) == (method, "Multikey", "https://example.edu/schools/1?x=y")

    report = verify(signed, resolver=resolve_here(signing), contexts=CONTEXTS)
    assert (report.signature, report.key) == ("valid", "claimed")
    assert verify(signed, resolver=resolve_here(signing), contexts=CONTEXTS, trusted_signers=[method])


def resolve_here(server: SandboxServer):
    return lambda address: resolve(address) if address.startswith(server.base_url) else None


def test_keys_need_no_token_and_are_served_for_issuers_that_signed(service, signing):
    assert httpx.get(f"{signing.base_url}/ims/clr/v2p0/keys/https%3A%2F%2Fnobody.example").status_code == 404
    assert httpx.get(f"{signing.base_url}/ims/clr/v2p0/issuers/anyone").status_code == 200


def test_undefined_terms_are_refused_by_name(service):
    bare = changed(changed(of_issuer("https://example.edu"), ["@context"], [V2, CLR]), [*INNER, "@context"], [V2])
    answer = service.post(ROUTE, json=bare)
    assert answer.status_code == 422
    told = answer.json()["imsx_error_details"]
    assert {"@context": "does not define achievement"} in told
    assert {"@context": "does not define AchievementCredential"} in told
    assert {"@context": "does not define Profile"} in told
    assert "example.org" not in answer.text


def test_a_context_that_is_not_at_hand_is_named(service):
    record = changed(of_issuer("https://example.edu"), ["@context"], [V2, CLR, OB, "https://example.edu/context"])
    answer = service.post(ROUTE, json=record)
    assert answer.status_code == 422
    assert "https://example.edu/context" in answer.text


def test_a_context_that_is_not_what_its_name_says_is_not_used(tmp_path):
    (tmp_path / f"{'0' * 64}.jsonld").write_text("{}", encoding="utf-8")
    (tmp_path / "index.json").write_text(json.dumps({V2: f"{'0' * 64}.jsonld"}), encoding="utf-8")
    with SandboxServer(accept_any_client=True, signing=Signing("rdfc", Contexts(tmp_path))) as server:
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        token = httpx.post(server.token_url, data=form).json()["access_token"]
        answer = httpx.post(server.base_url + ROUTE, json=RECORD, headers={"authorization": f"Bearer {token}"})
    assert answer.status_code == 422
    assert "is not at hand" in answer.text


def test_what_is_signed_is_the_canonical_rdf(service):
    signed = service.post(ROUTE, json=of_issuer("https://example.edu")).json()
    assert b"Algebra I" in nquads({name: value for name, value in signed.items() if name != "proof"})


def test_jcs_stays_the_default_and_needs_no_contexts(api):
    signed = api.post(ROUTE, json=RECORD).json()
    assert signed["proof"][0]["cryptosuite"] == "eddsa-jcs-2022"
    assert signed["proof"][0]["verificationMethod"].startswith("did:key:")


DOCUMENTED_CONTEXTS = [V2, "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1"]


def documented(*nested: dict[str, Any]) -> dict[str, Any]:
    """The two calls of the documented page: a record without and one with a credential inside."""
    issuer = {"id": "https://example.edu", "type": ["Profile"], "name": "Example University"}
    inner = [one | {"@context": [V2], "issuer": issuer} for one in nested]
    subject = {"type": ["ClrSubject"], "verifiableCredential": inner}
    return RECORD | {"@context": DOCUMENTED_CONTEXTS, "issuer": issuer, "credentialSubject": subject}


@pytest.mark.parametrize("record", [documented(), documented(RECORD["credentialSubject"]["verifiableCredential"][0])])
def test_the_records_of_the_documented_page_verify_under_jcs(api, record):
    signed = api.post(ROUTE, json=record).json()
    report = verify(signed)
    assert (report.signature, report.key, report.undefined_terms) == ("valid", "other", ())
    assert [inner.signature for inner in report.nested] == ["covered"] * len(report.nested)
    assert verify(signed, trusted_signers=[signed["proof"][0]["verificationMethod"]])
    assert verify(changed(signed, ["name"], "Forged")).signature == "invalid"


@pytest.mark.parametrize(
    ("path", "value", "field", "message"),
    [
        (["type"], ["Banana"], "type", "Must include VerifiableCredential"),
        (["type"], ["VerifiableCredential"], "type", "Must include ClrCredential"),
        (["type"], [], "type", "Must include VerifiableCredential"),
        (["@context"], ["https://example.com/"], "@context", "Must begin with https://www.w3.org/ns/credentials/v2"),
        (
            [*INNER, "type"],
            ["Banana"],
            "credentialSubject.verifiableCredential.0.type",
            "Must include VerifiableCredential",
        ),
        (
            [*INNER, "@context"],
            [],
            "credentialSubject.verifiableCredential.0.@context",
            "Must begin with https://www.w3.org/ns/credentials/v2",
        ),
    ],
)
def test_nonsense_is_not_signed(api, path, value, field, message):
    answer = api.post(ROUTE, json=changed(RECORD, path, value))
    assert answer.status_code == 422
    assert {field: message} in answer.json()["imsx_error_details"]


def test_the_command_says_what_rdfc_needs(monkeypatch, capsys):
    monkeypatch.setattr("timeback_sandbox.__main__.is_available", lambda: False)
    assert main(["--sign", "rdfc"]) == 2
    assert "pip install '.[sandbox,verify]'" in capsys.readouterr().err
