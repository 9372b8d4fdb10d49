"""A credential is verified, or the report says what about it is not, each aspect apart."""

from __future__ import annotations

import json
import random
import socket
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import rfc8785

from signed_credentials import (
    CONTEXTS,
    EXAMPLES,
    INNER,
    OB,
    PROFILE,
    RECORD,
    SIGNER,
    V2,
    W3C_CHAIN,
    W3C_DOCUMENT,
    W3C_ED2020,
    W3C_JCS,
    W3C_RDFC,
    W3C_SET,
    W3C_SIGNERS,
    Signer,
    changed,
)
from timeback_kit.services.clr import (
    ClrError,
    ConfigurationError,
    ContextStore,
    CredentialReport,
    VerificationError,
    verify,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC)
OTHER = Signer(2)


@pytest.fixture(autouse=True)
def no_network(monkeypatch, tmp_path):
    def refuse(*args: Any, **named: Any) -> None:
        raise AssertionError("verification used the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setenv("TIMEBACK_CONTEXTS", str(tmp_path / "contexts"))


def checked(credential: Any, **named: Any) -> CredentialReport:
    return verify(credential, **{"contexts": CONTEXTS, "at": NOW, **named})


def kinds(report: CredentialReport) -> set[str]:
    return {problem.kind for problem in report.all_problems()}


def told(report: CredentialReport) -> str:
    return " / ".join(map(str, report.all_problems()))


class TestPublishedVectors:
    @pytest.mark.parametrize(
        ("credential", "proofs"),
        [(W3C_JCS, 1), (W3C_RDFC, 1), (W3C_ED2020, 1), (W3C_SET, 2), (W3C_CHAIN, 4)],
        ids=["jcs", "rdfc", "Ed25519Signature2020", "set", "chain"],
    )
    def test_the_w3cs_examples_verify(self, credential, proofs):
        report = checked(credential, trusted_signers=W3C_SIGNERS)
        assert report, told(report)
        assert (report.signature, report.key, report.dates) == ("valid", "trusted", "valid")
        assert len(report.proofs) == proofs
        assert not report.key_bound_to_issuer

    def test_jcs_needs_no_contexts(self):
        assert checked(W3C_JCS, contexts=ContextStore(), trusted_signers=W3C_SIGNERS)

    def test_the_older_suite_name_is_the_same_algorithm(self):
        signed = SIGNER.sign(INNER, "eddsa-2022")
        assert checked(signed)

    def test_a_proof_as_one_object_is_the_same_as_a_list_of_one(self):
        signed = SIGNER.sign(INNER)
        assert checked(signed | {"proof": signed["proof"][0]})

    @pytest.mark.parametrize("left", [0, 1])
    def test_a_chain_without_one_of_its_earlier_proofs_fails(self, left):
        proofs = [proof for at, proof in enumerate(W3C_CHAIN["proof"]) if at != left]
        report = checked(W3C_CHAIN | {"proof": proofs}, trusted_signers=W3C_SIGNERS)
        assert not report
        assert "previousProof" in told(report)

    def test_earlier_proofs_of_a_chain_are_signed_along(self):
        proofs = json.loads(json.dumps(W3C_CHAIN["proof"]))
        del proofs[3]["previousProof"]
        report = checked(W3C_CHAIN | {"proof": proofs}, trusted_signers=W3C_SIGNERS)
        assert [proof.signature for proof in report.proofs] == ["valid", "valid", "valid", "invalid"]

    @pytest.mark.parametrize("name", [None, [], [None], {}, 5, [[]], "urn:uuid:nobody"])
    def test_a_chain_names_its_proofs_by_strings(self, name):
        proofs = [*W3C_SET["proof"], W3C_CHAIN["proof"][2] | {"previousProof": name}]
        report = checked(W3C_DOCUMENT | {"proof": proofs}, trusted_signers=W3C_SIGNERS)
        assert report.proofs[2].signature == "unchecked"

    def test_two_proofs_of_one_id_are_no_chain(self):
        proofs = json.loads(json.dumps(W3C_CHAIN["proof"]))
        report = checked(W3C_CHAIN | {"proof": [*proofs, proofs[0]]}, trusted_signers=W3C_SIGNERS)
        assert report.proofs[2].signature == "unchecked"
        assert not report

    def test_every_proof_of_a_set_has_to_be_valid(self):
        proofs = json.loads(json.dumps(W3C_SET["proof"]))
        proofs[1]["created"] = "2023-02-24T23:36:39Z"
        report = checked(W3C_SET | {"proof": proofs}, trusted_signers=W3C_SIGNERS)
        assert [proof.signature for proof in report.proofs] == ["valid", "invalid"]
        assert report.signature == "invalid"
        assert not report


class TestChangedBytes:
    @pytest.mark.parametrize(
        ("credential", "step"),
        [(SIGNER.sign(INNER), 1), (W3C_JCS, 1), (W3C_RDFC, 5), (W3C_ED2020, 7)],
        ids=["jcs", "W3C's jcs", "rdfc", "Ed25519Signature2020"],
    )
    def test_any_changed_byte_fails(self, credential, step):
        content = rfc8785.dumps(credential)
        assert checked(content, trusted_signers=W3C_SIGNERS)
        passed = [
            at
            for at in range(0, len(content), step)
            if checked(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :], trusted_signers=W3C_SIGNERS)
        ]
        assert passed == []

    @pytest.mark.parametrize("suite", ["eddsa-jcs-2022", "eddsa-rdfc-2022"])
    def test_any_changed_value_of_a_record_with_a_nested_credential_fails(self, suite):
        signed = SIGNER.sign(RECORD, suite)
        assert checked(signed), told(checked(signed))
        for path in value_paths({name: value for name, value in signed.items() if name not in ("@context", "proof")}):
            if "@context" not in path:
                assert not checked(changed(signed, path, "https://example.edu/forged")), path

    def test_a_byte_changed_in_a_number_fails(self):
        signed = SIGNER.sign(changed(INNER, ["credentialSubject", "score"], 5e-324))
        content = rfc8785.dumps(signed)
        assert checked(content)
        report = checked(content.replace(b"5e-324", b"4e-324"))
        assert kinds(report) == {"json"}


def value_paths(value: Any, path: tuple[Any, ...] = ()) -> list[list[Any]]:
    if isinstance(value, dict):
        return [found for name, item in value.items() for found in value_paths(item, (*path, name))]
    if isinstance(value, list):
        return [found for at, item in enumerate(value) for found in value_paths(item, (*path, at))]
    return [list(path)]


class TestUndefinedTerms:
    def test_a_forged_extra_term_keeps_the_signature_valid_and_fails_all_the_same(self):
        signed = changed(SIGNER.sign(INNER, "eddsa-rdfc-2022"), ["credentialSubject", "grade"], "A+")
        report = checked(signed)
        assert report.signature == "valid"
        assert report.undefined_terms == ("credentialSubject.grade",)
        assert kinds(report) == {"undefined_term"}
        assert not report

    @pytest.mark.parametrize(
        ("path", "value", "named"),
        [
            (["gradeAverage"], 4, "gradeAverage"),
            (["credentialSubject", "achievement", "awarded"], True, "credentialSubject.achievement.awarded"),
            (["credentialSubject", "type"], ["AchievementSubject", "Doctor"], "credentialSubject.type: Doctor"),
            (["issuer", "description"], None, "issuer.description"),
            (["proof", 0, "witness"], "me", "proof: witness"),
            (["@index"], "x", "@index"),
            (["@foo"], "bar", "@foo"),
            (["@value"], [], "@value"),
            (["issuer", "name"], ["Example University", None], "issuer.name"),
            (["issuer", "name"], ["Example University", []], "issuer.name"),
        ],
    )
    def test_whatever_the_signature_does_not_cover_is_named(self, path, value, named):
        report = checked(changed(SIGNER.sign(INNER, "eddsa-rdfc-2022"), path, value))
        assert report.undefined_terms == (named,)
        assert not report

    @pytest.mark.parametrize("address", ["achievements/1", "//example.edu/1", "../1", "#1", ""])
    def test_a_relative_address_is_not_covered(self, address):
        signed = SIGNER.sign(changed(INNER, ["credentialSubject", "achievement", "id"], address), "eddsa-rdfc-2022")
        report = checked(signed)
        assert report.undefined_terms == ("credentialSubject.achievement.id",)
        assert not report

    @pytest.mark.parametrize(
        "value",
        [
            {"@value": "x", "@direction": "rtl"},
            {"@value": "x", "@language": "en .\n<urn:a> <urn:b> <urn:c>"},
            {"@language": "en"},
            0.10000000000000002,
            "a\u0000b",
        ],
    )
    def test_values_that_rdf_does_not_tell_apart_are_not_covered(self, value):
        report = checked(changed(SIGNER.sign(INNER, "eddsa-rdfc-2022"), ["name"], value))
        assert "undefined_term" in kinds(report) or report.signature == "unchecked"
        assert not report

    def test_the_nested_credential_without_the_badges_context_is_reported_with_its_terms(self):
        bare = changed(RECORD, ["credentialSubject", "verifiableCredential", 0, "@context"], [V2])
        bare = changed(bare, ["@context"], [V2, "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"])
        place = "credentialSubject.verifiableCredential[0]"

        under_jcs = checked(SIGNER.sign(bare))
        assert under_jcs, told(under_jcs)

        report = checked(SIGNER.sign(bare, "eddsa-rdfc-2022"))
        assert f"{place}.credentialSubject.achievement" in report.undefined_terms
        [inner] = report.nested
        assert set(inner.undefined_terms) == {
            f"{place}.type: AchievementCredential",
            f"{place}.issuer.type: Profile",
            f"{place}.credentialSubject.type: AchievementSubject",
            f"{place}.credentialSubject.achievement",
        }
        assert not report

    def test_terms_do_not_matter_under_jcs_which_signs_every_key(self):
        signed = SIGNER.sign(INNER | {"anything": {"goes": 1}})
        assert checked(signed, contexts=ContextStore()).undefined_terms == ()
        assert checked(signed, contexts=ContextStore())
        assert not checked(changed(signed, ["anything", "goes"], 2))


class TestDisguisedTerms:
    """RDF does not tell a term from its full address: renaming a key keeps the signature and hides what it says."""

    VC = "https://www.w3.org/2018/credentials#"

    def expired(self) -> dict[str, Any]:
        return SIGNER.sign(INNER | {"validUntil": "2025-01-01T00:00:00Z"}, "eddsa-rdfc-2022")

    def disguised(self, signed: dict[str, Any], where: str) -> CredentialReport:
        report = checked(signed)
        assert report.signature == "valid"
        assert kinds(report) == {"disguised_term"}
        assert where in told(report)
        return report

    def test_an_end_under_its_full_address_does_not_make_a_credential_valid_again(self):
        signed = self.expired()
        end = {"@value": signed.pop("validUntil"), "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}
        self.disguised(signed | {f"{self.VC}validUntil": end}, f"{self.VC}validUntil")

    def test_nor_does_one_that_stands_in_another_object_of_the_same_id(self):
        person = INNER["credentialSubject"] | {"id": "did:example:ann", "related": {"id": INNER["id"]}}
        inner = INNER | {
            "credentialSubject": person,
            "validUntil": "2025-01-01T00:00:00Z",
            "@context": [V2, OB, EXAMPLES],
        }
        signed = SIGNER.sign(inner, "eddsa-rdfc-2022")
        assert checked(signed).dates == "expired"
        end = signed.pop("validUntil")
        moved = changed(signed, ["credentialSubject", "related", "validUntil"], end)
        assert self.disguised(moved, INNER["id"]).dates == "valid"

    @pytest.mark.parametrize("name", ["@type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"])
    def test_a_type_under_another_key_is_noticed(self, name):
        inner = SIGNER.sign(INNER, "eddsa-rdfc-2022")
        report = checked({**{key: value for key, value in inner.items() if key != "type"}, name: inner["type"]})
        assert "disguised_term" in kinds(report)

    def test_a_nested_credential_cannot_hide_behind_the_address_of_its_type(self):
        endorsement = INNER | {"id": "urn:e", "issuer": OTHER.did, "type": [f"{self.VC}VerifiableCredential"]}
        inner = INNER | {"@context": [V2, OB, EXAMPLES]}
        inner = changed(inner, ["credentialSubject", "achievement", "endorsement"], endorsement)
        self.disguised(SIGNER.sign(inner, "eddsa-rdfc-2022"), "endorsement.type")


class TestContexts:
    def test_a_context_that_is_not_in_the_store_is_named_and_leaves_the_signature_unchecked(self):
        report = checked(W3C_RDFC, contexts={V2: CONTEXTS[V2]}, trusted_signers=W3C_SIGNERS)
        assert report.unknown_contexts == (EXAMPLES,)
        assert (report.signature, report.undefined_terms) == ("unchecked", ())
        assert kinds(report) == {"unknown_context"}

    def test_a_pinned_one_comes_with_the_command_that_fetches_it(self):
        assert "timeback clr contexts fetch" in told(checked(SIGNER.sign(INNER, "eddsa-rdfc-2022"), contexts={}))

    def test_an_inline_context_could_rename_anything_and_is_not_known(self):
        inline = {"honour": "https://schema.org/name"}
        report = checked(changed(SIGNER.sign(INNER, "eddsa-rdfc-2022"), ["@context"], [V2, OB, inline]))
        assert report.unknown_contexts == ("an inline @context",)
        assert not report

    def test_a_context_of_one_call_is_not_remembered_in_the_next(self):
        signed = SIGNER.sign(INNER, "eddsa-rdfc-2022")
        assert checked(signed)
        assert not checked(signed, contexts={})
        swapped = {**CONTEXTS, OB: {"@context": {"@vocab": "urn:other#"}}}
        assert checked(signed, contexts=swapped).signature == "invalid"

    @pytest.mark.parametrize("context", [[EXAMPLES, V2], [V2, OB, EXAMPLES], [], V2, None])
    def test_under_jcs_the_proofs_context_is_the_beginning_of_the_credentials(self, context):
        signed = SIGNER.sign(W3C_DOCUMENT | {"issuer": SIGNER.did})
        assert checked(signed)
        report = checked(changed(signed, ["proof", 0, "@context"], context))
        assert report.signature in ("invalid", "unchecked")
        assert not report

    def test_under_jcs_a_later_context_may_follow(self):
        signed = SIGNER.sign(W3C_DOCUMENT | {"issuer": SIGNER.did})
        assert checked(signed | {"@context": [V2, EXAMPLES, OB]})

    def test_under_rdfc_the_proofs_context_is_the_credentials(self):
        report = checked(changed(SIGNER.sign(INNER, "eddsa-rdfc-2022"), ["proof", 0, "@context"], [V2]))
        assert report.signature == "unchecked"
        assert not report


class TestAmbiguousJson:
    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ('{"a": 1, "a": 1}', "repeats the key 'a'"),
            ('{"a": 9007199254740993}', "beyond 2^53"),
            ('{"a": -9007199254740993}', "beyond 2^53"),
            ('{"a": 1e16}', "beyond 2^53"),
            ('{"a": 0.1000000000000000055}', "more digits"),
            ('{"a": 1e999}', "more digits"),
            ('{"a": NaN}', "NaN"),
            ('{"a": "\\ud800"}', "surrogate"),
            ("[" * 5000, "nested"),
            ("{", "is not JSON"),
            (b"\xff", "UTF-8"),
            ("[]", "is an object"),
        ],
    )
    def test_it_is_refused_instead_of_guessed(self, content, reason):
        report = checked(content)
        assert kinds(report) == {"json"}
        assert reason in told(report)
        assert (bool(report), report.signature) == (False, "unchecked")

    @pytest.mark.parametrize("value", [2**53, float("inf"), object(), {1: 2}])
    def test_values_that_are_not_exact_json_are_refused_too(self, value):
        assert kinds(checked(INNER | {"extra": value})) == {"json"}


class TestKeys:
    def test_the_issuers_own_key_is_bound(self):
        report = checked(SIGNER.sign(INNER))
        assert (report.key, report.key_bound_to_issuer, bool(report)) == ("issuer", True, True)

    def test_the_key_of_another_is_valid_and_not_bound(self):
        report = checked(OTHER.sign(INNER))
        assert (report.signature, report.key, report.key_bound_to_issuer) == ("valid", "other", False)
        assert kinds(report) == {"issuer"}
        assert checked(OTHER.sign(INNER), trusted_signers=[OTHER.did])
        assert not checked(OTHER.sign(INNER), trusted_signers=[SIGNER.did])

    def test_a_did_key_without_fragment_is_its_own_key(self):
        assert checked(SIGNER.sign(INNER, verificationMethod=SIGNER.did))

    @pytest.mark.parametrize(
        "method",
        [
            f"{SIGNER.did}#{OTHER.multikey}",
            f"{SIGNER.did}#",
            SIGNER.did.replace(":z", ":"),
            SIGNER.did[:-1] + "0",
            "did:key:zDnaegE6RR3atJtHKwTRTWHsJ3kNHqFwv7n9YjTgmU7TyfU76",
            "did:key:z",
        ],
    )
    def test_a_did_key_that_is_none_fails(self, method):
        report = checked(SIGNER.sign(INNER, verificationMethod=method))
        assert (report.signature, report.key) == ("unchecked", "unknown")
        assert kinds(report) == {"key"}

    @pytest.mark.parametrize("method", ["https://example.edu/keys/1", "did:web:example.edu#key-1", "", "urn:x"])
    def test_any_other_key_needs_a_resolver(self, method):
        report = checked(SIGNER.sign(INNER, verificationMethod=method))
        assert "resolver=" in told(report)
        assert (report.signature, kinds(report)) == ("unchecked", {"key"})

    @pytest.mark.parametrize("value", ["", "z", "z111", "u" + "1" * 88, "z" + "1" * 2000, "z0OIl", None, 7])
    def test_a_value_that_is_no_multibase_signature_fails(self, value):
        report = checked(changed(SIGNER.sign(INNER), ["proof", 0, "proofValue"], value))
        assert report.signature == "invalid"
        assert not report

    def test_a_signature_without_its_multibase_prefix_fails(self):
        signed = SIGNER.sign(INNER)
        report = checked(changed(signed, ["proof", 0, "proofValue"], signed["proof"][0]["proofValue"][1:]))
        assert "prefix z" in told(report)


ISSUER = "https://example.edu/issuers/1"
METHOD = f"{ISSUER}#key-1"


def multikey(**more: Any) -> dict[str, Any]:
    return {"id": METHOD, "type": "Multikey", "controller": ISSUER, "publicKeyMultibase": SIGNER.multikey, **more}


def from_issuer(method: str) -> dict[str, Any]:
    return SIGNER.sign(changed(INNER, ["issuer"], {**PROFILE, "id": ISSUER}), verificationMethod=method)


class TestResolvedKeys:
    @pytest.mark.parametrize(
        "document",
        [
            {"id": ISSUER, "assertionMethod": [multikey()]},
            {"id": ISSUER, "assertionMethod": [METHOD], "verificationMethod": [multikey()]},
            {"id": ISSUER, "assertionMethod": ["#key-1"], "verificationMethod": [multikey(id="#key-1")]},
            {"id": ISSUER, "assertionMethod": [multikey(type="Ed25519VerificationKey2020")]},
            {"id": ISSUER, "assertionMethod": [multikey(expires="2027-01-01T00:00:00Z")]},
        ],
    )
    def test_a_key_in_the_issuers_document_is_bound(self, document):
        asked = []

        def resolver(address):
            asked.append(address)
            return document

        report = checked(from_issuer(METHOD), resolver=resolver)
        assert report, told(report)
        assert (report.key, asked) == ("issuer", [ISSUER])

    @pytest.mark.parametrize(
        "document",
        [
            None,
            {},
            {"id": "https://evil.example/", "assertionMethod": [multikey()]},
            {"id": ISSUER, "verificationMethod": [multikey()]},
            {"id": ISSUER, "authentication": [multikey()]},
            {"id": ISSUER, "assertionMethod": [METHOD]},
            {"id": ISSUER, "assertionMethod": [multikey(type="JsonWebKey")]},
            {"id": ISSUER, "assertionMethod": [multikey(publicKeyMultibase=SIGNER.multikey[1:])]},
            {"id": ISSUER, "assertionMethod": [multikey(revoked="2025-06-01T00:00:00Z")]},
            {"id": ISSUER, "assertionMethod": [multikey(expires="soon")]},
            {"id": ISSUER, "assertionMethod": [{k: v for k, v in multikey().items() if k != "controller"}]},
            ["not", "a", "document"],
        ],
    )
    def test_a_document_that_does_not_allow_the_key_fails(self, document):
        report = checked(from_issuer(METHOD), resolver=lambda address: document)
        assert (report.signature, report.key) == ("unchecked", "unknown")
        assert "key" in kinds(report)

    @pytest.mark.parametrize("error", [KeyError("x"), OSError(), httpx.ConnectError("down"), ValueError("no JSON")])
    def test_a_resolver_that_fails_leaves_the_key_unknown(self, error):
        def resolver(address):
            raise error

        report = checked(from_issuer(METHOD), resolver=resolver)
        assert (report.signature, report.key) == ("unchecked", "unknown")
        assert f"the resolver failed: {type(error).__name__}" in told(report)

    def test_a_key_that_only_claims_to_be_the_issuers_is_not_bound(self):
        elsewhere = "https://evil.example/key"
        documents = {elsewhere: multikey(id=elsewhere), ISSUER: {"id": ISSUER, "assertionMethod": []}}
        for known in (documents, {elsewhere: documents[elsewhere]}):
            report = checked(from_issuer(elsewhere), resolver=known.get)
            assert (report.signature, report.key, report.key_bound_to_issuer) == ("valid", "claimed", False)
            assert not report

    def test_a_key_elsewhere_that_the_issuers_document_lists_is_bound(self):
        elsewhere = "https://keys.example/1"
        documents = {
            elsewhere: multikey(id=elsewhere),
            ISSUER: {"id": ISSUER, "assertionMethod": [elsewhere], "verificationMethod": [multikey(id=elsewhere)]},
        }
        assert checked(from_issuer(elsewhere), resolver=documents.get)

    @pytest.mark.parametrize(
        ("method", "bound"),
        [
            (f"{ISSUER}/keys/1", True),
            ("https://example.edu/issuers/10", False),
            (f"{ISSUER}/../2/key", False),
            (f"{ISSUER}/%2e%2e/2/key", False),
            ("http://example.edu/issuers/1/key", False),
        ],
    )
    def test_a_key_served_below_the_issuers_address_is_bound(self, method, bound):
        report = checked(from_issuer(method), resolver={method: multikey(id=method)}.get)
        assert report.key_bound_to_issuer is bound

    def test_the_address_of_a_key_can_be_trusted_for_any_issuer(self):
        elsewhere = "https://platform.example/key"
        resolver = {elsewhere: multikey(id=elsewhere, controller="https://platform.example")}.get
        assert checked(from_issuer(elsewhere), resolver=resolver).key == "other"
        assert checked(from_issuer(elsewhere), resolver=resolver, trusted_signers=[elsewhere])


class TestDatesAndShape:
    @pytest.mark.parametrize(
        ("dates", "outcome"),
        [
            ({"validFrom": "2027-01-01T00:00:00Z"}, "not_yet_valid"),
            ({"validUntil": "2025-06-01T00:00:00Z"}, "expired"),
            ({"validUntil": "2024-01-01T00:00:00Z"}, "expired"),
            ({"validFrom": "2024-06-15"}, "unreadable"),
            ({"validFrom": "2024-06-15T00:00:00"}, "unreadable"),
            ({"validFrom": 20240615}, "unreadable"),
            ({"validUntil": "never"}, "unreadable"),
            ({"validFrom": "2024-13-01T00:00:00Z"}, "unreadable"),
        ],
    )
    def test_a_signature_does_not_outlive_the_dates(self, dates, outcome):
        report = checked(SIGNER.sign(INNER | dates))
        assert (report.signature, report.dates) == ("valid", outcome)
        assert kinds(report) == {"dates"}

    def test_the_names_of_the_first_data_model_are_read_too(self):
        inner = {name: value for name, value in INNER.items() if name != "validFrom"}
        assert checked(SIGNER.sign(inner | {"issuanceDate": "2024-01-01T00:00:00Z"}))
        late = {"issuanceDate": "2024-01-01T00:00:00Z", "expirationDate": "2024-02-01T00:00:00Z"}
        assert checked(SIGNER.sign(inner | late)).dates == "expired"
        assert checked(SIGNER.sign(inner)).dates == "missing"

    def test_the_moment_can_be_given_and_has_a_zone(self):
        signed = SIGNER.sign(INNER | {"validUntil": "2025-01-01T00:00:00Z"})
        assert not checked(signed)
        assert checked(signed, at=datetime(2024, 12, 1, tzinfo=UTC))
        with pytest.raises(ConfigurationError, match="time zone"):
            checked(signed, at=datetime(2024, 12, 1))

    @pytest.mark.parametrize(
        ("proof", "kind"),
        [
            ({"expires": "2025-06-01T00:00:00Z"}, "dates"),
            ({"expires": "later"}, "dates"),
            ({"created": "yesterday"}, "dates"),
            ({"proofPurpose": "authentication"}, "proof"),
        ],
    )
    def test_a_proof_of_another_purpose_or_time_fails(self, proof, kind):
        report = checked(SIGNER.sign(INNER, **proof))
        assert report.signature == "valid"
        assert kinds(report) == {kind}

    @pytest.mark.parametrize(
        "proof", [None, [], "z", {}, [None], [{}], [{"type": ["DataIntegrityProof"]}], [[]], {"proof": []}]
    )
    def test_what_is_no_proof_fails(self, proof):
        report = checked(INNER | {"proof": proof})
        assert not report
        assert report.signature in ("missing", "unchecked")

    @pytest.mark.parametrize(
        ("kind", "suite", "named"),
        [
            ("DataIntegrityProof", "ecdsa-sd-2023", "ecdsa-sd-2023"),
            ("DataIntegrityProof", None, "DataIntegrityProof"),
            ("Ed25519Signature2020", "eddsa-jcs-2022", "eddsa-jcs-2022"),
            ("JsonWebSignature2020", None, "JsonWebSignature2020"),
        ],
    )
    def test_a_suite_that_is_not_known_is_named(self, kind, suite, named):
        [proof] = SIGNER.sign(INNER)["proof"]
        proof = {name: value for name, value in proof.items() if name != "cryptosuite"} | {"type": kind}
        report = checked(INNER | {"proof": proof if suite is None else proof | {"cryptosuite": suite}})
        assert report.unknown_suites == (named,)
        assert (report.signature, kinds(report)) == ("unchecked", {"unknown_suite"})

    def test_no_credential_without_type_and_issuer(self):
        assert "type" in told(checked(SIGNER.sign(INNER | {"type": ["Banana"]})))
        assert "issuer" in told(checked(SIGNER.sign(INNER | {"issuer": {"name": "x"}})))

    def test_a_status_list_cannot_be_judged_offline_and_is_named(self):
        report = checked(SIGNER.sign(INNER | {"credentialStatus": {"id": "https://example.edu/status/1"}}))
        assert report.not_checked == ("credentialStatus",)
        assert report


class TestNestedCredentials:
    def test_one_without_proof_is_covered_by_the_record_of_the_same_issuer(self):
        [inner] = checked(SIGNER.sign(RECORD)).nested
        assert (inner.path, inner.signature, inner.key) == (
            "credentialSubject.verifiableCredential[0]",
            "covered",
            "issuer",
        )

    def test_one_without_proof_of_another_issuer_fails(self):
        record = changed(RECORD, ["credentialSubject", "verifiableCredential", 0, "issuer", "id"], OTHER.did)
        report = checked(SIGNER.sign(record))
        assert report.signature == "valid"
        assert report.nested[0].signature == "missing"
        assert not report

    def test_one_with_a_proof_of_its_own_is_verified_by_it(self):
        inner = OTHER.sign(changed(INNER, ["issuer", "id"], OTHER.did))
        place = ["credentialSubject", "verifiableCredential", 0]
        report = checked(SIGNER.sign(changed(RECORD, place, inner)))
        assert report, told(report)
        assert report.nested[0].signature == "valid"

    def test_a_forged_one_inside_a_genuine_record_fails(self):
        inner = changed(OTHER.sign(changed(INNER, ["issuer", "id"], OTHER.did)), ["name"], "Forged")
        place = ["credentialSubject", "verifiableCredential", 0]
        report = checked(SIGNER.sign(changed(RECORD, place, inner)))
        assert (report.signature, report.nested[0].signature, bool(report)) == ("valid", "invalid", False)

    def test_one_inside_a_forged_record_is_not_covered(self):
        report = checked(changed(SIGNER.sign(RECORD), ["name"], "Forged"))
        assert report.nested[0].signature == "missing"

    def test_endorsements_are_found_wherever_they_stand(self):
        endorsement = INNER | {"issuer": OTHER.did, "type": ["VerifiableCredential", "EndorsementCredential"]}
        inner = changed(INNER, ["credentialSubject", "achievement", "endorsement"], [endorsement])
        report = checked(SIGNER.sign(inner))
        assert report.nested[0].path == "credentialSubject.achievement.endorsement[0]"
        assert not report

    @pytest.mark.parametrize("inner", ["eyJhbGciOiJFZERTQSJ9.e30.x", {"issuer": SIGNER.did}, 5])
    def test_one_in_a_form_that_is_not_known_fails(self, inner):
        record = changed(RECORD, ["credentialSubject", "verifiableCredential", 0], inner)
        report = checked(SIGNER.sign(record))
        assert report.signature == "valid"
        assert not report


def mutated(credential: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The credential with one to three values replaced, removed or added."""
    odd: list[Any] = [
        None,
        True,
        1.5,
        "",
        "a:b",
        "@id",
        [],
        {},
        [[]],
        [{}],
        {"@value": "x"},
        {"@list": [1]},
        {"type": 5},
    ]
    odd += [{"@context": "x"}, {"@type": ["x"], "@value": 1}, {"@reverse": {"a": "b"}}, {"@graph": [{}]}, {"@set": []}]
    names = [
        "id",
        "type",
        "@context",
        "proof",
        "issuer",
        "@id",
        "@type",
        "@value",
        "@nest",
        "previousProof",
        "achievement",
    ]
    names += ["verificationMethod", "cryptosuite", "validUntil", "verifiableCredential", "unheard"]
    copy = json.loads(json.dumps(credential))
    for _ in range(chance.randint(1, 3)):
        path = chance.choice(value_paths(copy))
        path = path[: chance.randint(1, len(path))]
        place = copy
        for step in path[:-1]:
            place = place[step]
        if chance.random() < 0.3 and isinstance(place, dict):
            place[chance.choice(names)] = chance.choice(odd)
        elif chance.random() < 0.3 and len(place) > 1:
            del place[path[-1]]
        else:
            place[path[-1]] = chance.choice(odd)
    return copy


class TestAsking:
    @pytest.mark.parametrize("seed", range(8))
    def test_no_input_makes_it_raise(self, seed):
        chance = random.Random(seed)
        credentials = [SIGNER.sign(RECORD), SIGNER.sign(RECORD, "eddsa-rdfc-2022"), W3C_CHAIN, W3C_ED2020]
        for _ in range(60):
            report = checked(mutated(chance.choice(credentials), chance), trusted_signers=W3C_SIGNERS)
            assert report.verified is not bool(report.all_problems())
            json.dumps(report.to_dict())

    def test_it_raises_only_when_asked(self):
        forged = changed(SIGNER.sign(INNER), ["name"], "Forged")
        assert not checked(forged)
        with pytest.raises(VerificationError, match="proof") as caught:
            checked(forged, raise_on_failure=True)
        assert isinstance(caught.value, ClrError)
        assert caught.value.report.signature == "invalid"
        assert "Forged" not in str(caught.value)
        assert checked(SIGNER.sign(INNER), raise_on_failure=True)

    def test_the_report_is_json(self):
        report = checked(OTHER.sign(RECORD))
        written = json.loads(json.dumps(report.to_dict()))
        assert written["verified"] is False
        assert written["problems"][0]["kind"] == "issuer"
        assert written["nested"][0]["signature"] == "covered"

    def test_what_the_service_returned_can_be_verified_as_it_is(self):
        from timeback_kit.services.clr import ClrCredential

        assert checked(ClrCredential.from_dict(SIGNER.sign(RECORD)))
        assert checked(json.dumps(SIGNER.sign(RECORD)))

    def test_without_the_extra_it_says_what_to_install(self, monkeypatch):
        monkeypatch.setattr("timeback_kit.services.clr.verification.libraries.find_spec", lambda name: None)
        with pytest.raises(ConfigurationError, match=r"pip install '\.\[verify\]'"):
            verify(INNER)

    @pytest.mark.parametrize("value", [None, 5, [], "null"])
    def test_what_is_no_credential_fails(self, value):
        assert kinds(checked(value)) == {"json"}

    def test_graphs_made_to_take_for_ever_are_given_up(self):
        alike = [{"achievement": [{"narrative": "x"} for _ in range(12)]} for _ in range(12)]
        report = checked(changed(SIGNER.sign(INNER, "eddsa-rdfc-2022"), ["credentialSubject", "achievement"], alike))
        assert report.signature == "unchecked"
        assert "alike" in told(report)

    def test_a_bomb_of_nested_credentials_is_given_up(self):
        many = [INNER] * 1001
        report = checked(SIGNER.sign(changed(RECORD, ["credentialSubject", "verifiableCredential"], many)))
        assert "1000 credentials" in told(report)
