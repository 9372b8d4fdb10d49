"""`timeback clr` says whether a record is genuine, with the exit code of a check."""

from __future__ import annotations

import io
import json
import sys
from hashlib import sha256

import pytest

from signed_credentials import CONTEXTS, RECORD, Signer, changed
from timeback_kit.cli import main
from timeback_kit.services.clr.verification import contexts

SIGNER = Signer(1)
OTHER = Signer(6)


@pytest.fixture
def timeback(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("TIMEBACK_CONTEXTS", str(tmp_path / "store"))

    def run(*words, stdin=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def record(tmp_path):
    path = tmp_path / "record.json"
    path.write_text(json.dumps(SIGNER.sign(RECORD)), encoding="utf-8")
    return path


def test_a_genuine_record_is_success(timeback, record):
    code, out, _ = timeback("clr", "verify", record)
    assert (code, json.loads(out)["verified"]) == (0, True)


def test_a_forged_one_is_not_and_says_why(timeback, record):
    record.write_text(json.dumps(changed(SIGNER.sign(RECORD), ["name"], "Forged")), encoding="utf-8")
    code, out, _ = timeback("clr", "verify", record, "--format", "text")
    assert code == 1
    assert "record: NOT VERIFIED" in out
    assert "signature invalid (eddsa-jcs-2022)" in out
    assert "proof[0]: the signature is not that of the key over this content" in out
    assert "credentialSubject.verifiableCredential[0]: NOT VERIFIED" in out
    assert "Forged" not in out


def test_it_reads_standard_input_byte_by_byte(timeback):
    code, out, _ = timeback("clr", "verify", "-", stdin='{"a": 1, "a": 1}')
    assert (code, json.loads(out)["problems"][0]["message"]) == (1, "repeats the key 'a'")


def test_signers_contexts_and_the_moment_can_be_named(timeback, record, tmp_path):
    record.write_text(
        json.dumps(OTHER.sign(RECORD | {"validUntil": "2025-01-01T00:00:00Z"}, "eddsa-rdfc-2022")), encoding="utf-8"
    )
    own = []
    for at, (address, document) in enumerate(CONTEXTS.items()):
        (tmp_path / f"{at}.json").write_text(json.dumps(document), encoding="utf-8")
        own += ["--context", f"{address}={tmp_path / f'{at}.json'}"]
    assert timeback("clr", "verify", record)[0] == 1
    words = ("clr", "verify", record, "--signer", OTHER.did, *own)
    assert timeback(*words)[0] == 1
    assert timeback(*words, "--at", "2024-12-01T00:00:00Z")[0] == 0


def test_documents_of_keys_can_be_given(timeback, record, tmp_path):
    issuer = "https://example.edu"
    key = {"id": f"{issuer}#k", "type": "Multikey", "controller": issuer, "publicKeyMultibase": SIGNER.multikey}
    signed = changed(RECORD, ["issuer", "id"], issuer)
    signed = changed(signed, ["credentialSubject", "verifiableCredential", 0, "issuer", "id"], issuer)
    record.write_text(json.dumps(SIGNER.sign(signed, verificationMethod=f"{issuer}#k")), encoding="utf-8")
    keys = tmp_path / "keys.json"
    keys.write_text(json.dumps({issuer: {"id": issuer, "assertionMethod": [key]}}), encoding="utf-8")
    assert timeback("clr", "verify", record)[0] == 1
    assert timeback("clr", "verify", record, "--keys", keys)[0] == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("verify",), "FILE"),
        (("verify", "absent.json"), "cannot be read"),
        (("verify", "-", "--at", "noon"), "with a zone"),
        (("verify", "-", "--at", "2026-01-01T00:00:00"), "with a zone"),
        (("verify", "-", "--context", "x"), "ADDRESS=FILE"),
        (("contexts", "eat"), "No such command"),
        (("contexts", "fetch", "--from", "absent"), "not a directory"),
        ((), "verify"),
    ],
)
def test_what_is_not_understood_is_misuse(timeback, words, told):
    code, out, err = timeback("clr", *words)
    assert (code, out) == (2, "")
    assert told.lower() in err.lower()


def test_help_is_success(timeback):
    code, out, _ = timeback("clr", "verify", "--help")
    assert code == 0
    assert "--signer" in out


def test_contexts_are_kept_from_files(timeback, tmp_path, monkeypatch):
    content = b'{"@context": {}}'
    monkeypatch.setattr(contexts, "PINNED", {"urn:a": sha256(content).hexdigest(), "urn:b": sha256(b"").hexdigest()})
    (tmp_path / "a.json").write_bytes(content)
    code, out, err = timeback("clr", "contexts", "fetch", "--from", tmp_path)
    assert (code, out, err) == (1, "urn:a  kept\n", "urn:b  missing\n")
    code, out, _ = timeback("clr", "contexts", "list")
    assert (code, out.splitlines()[1:]) == (0, ["urn:a  kept", "urn:b  missing"])
